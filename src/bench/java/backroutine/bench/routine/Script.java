package backroutine.bench.routine;

import backroutine.talk.device.Household;
import java.time.Duration;

/**
 * What one person says in two days: whole visits, interruptions, questions, changes of mind.
 *
 * @param person tells one from the other: each interrupts at moments of her own
 */
record Script(int person) {
    private static final String LAUNCH = "start my back routine";

    /** Two visits, nearly undisturbed. */
    void firstDay(Household house) {
        all(house, LAUNCH, "yes", "ready");
        cutIn(house, 38, "how many are left");
        cutIn(house, 30, "pause");
        all(house, "continue");
        house.silence();
        all(house, "how do i do this", "ready", "ready", "ready", "ready", "goodbye");
        house.pass(Duration.ofHours(8));
        all(house, LAUNCH, "ready", "ready", "ready", "goodbye");
        house.newDay();
    }

    /** A visit in pieces. */
    void laterDay(Household house) {
        all(house, LAUNCH);
        cutIn(house, 21, "hold longer");
        cutIn(house, 33, "pause");
        all(house, "ready");
        cutIn(house, 44, "the baby is crying");
        house.pass(Duration.ofMinutes(20));
        all(house, LAUNCH, "skip this one", "what do i need", "next exercise");
        cutIn(house, 12, "again");
        cutIn(house, 26, "slower");
        all(house, "ready", "how am i doing", "ready");
        cutIn(house, 31, "stop");
        house.newDay();
    }

    private static void all(Household house, String... utterances) {
        for (String utterance : utterances) {
            if (house.inSession() || utterance.equals(LAUNCH)) {
                house.say(utterance, house.afterwards());
            }
        }
    }

    private void cutIn(Household house, int seconds, String utterance) {
        if (house.inSession()) {
            house.say(utterance, house.into(Duration.ofSeconds(seconds + person % 7)));
        }
    }
}
