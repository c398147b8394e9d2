package backroutine.bench.routine;

import backroutine.talk.device.Household;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The utterances of one user in two days: whole visits, interruptions, questions and changed settings.
 *
 * @param person the number of the user; each user interrupts at other moments
 * @param launch the phrase that opens the skill
 */
record Script(int person, String launch) {
    private static final int MOST_TURNS = 40;

    /** Two visits with few interruptions. */
    void firstDay(Household house) {
        all(house, launch, "yes", "ready");
        cutIn(house, 38, "how many are left");
        cutIn(house, 30, "pause");
        all(house, "continue");
        house.silence();
        all(house, "how do i do this", "ready", "ready", "ready", "ready", "goodbye");
        house.pass(Duration.ofHours(8));
        all(house, launch, "ready", "ready", "ready", "goodbye");
        house.newDay();
    }

    /** One visit with many interruptions. */
    void laterDay(Household house) {
        all(house, launch);
        cutIn(house, 21, "hold longer");
        cutIn(house, 33, "pause");
        all(house, "ready");
        cutIn(house, 44, "the baby is crying");
        house.pass(Duration.ofMinutes(20));
        all(house, launch, "skip this one", "what do i need", "next exercise");
        cutIn(house, 12, "again");
        cutIn(house, 26, "slower");
        all(house, "ready", "how am i doing", "ready");
        cutIn(house, 31, "stop");
        house.newDay();
    }

    /**
     * A whole visit with as few utterances as possible.
     *
     * @param answer the answer to the first question, which is another one for a new user
     * @param ended whether the visit has ended, and only a goodbye is missing
     */
    void visit(Household house, String answer, BooleanSupplier ended) {
        all(house, launch, answer);
        for (int turn = 0; turn < MOST_TURNS && !ended.getAsBoolean(); turn++) {
            all(house, "ready");
        }
        if (!ended.getAsBoolean()) {
            throw new IllegalStateException("the visit did not end after " + MOST_TURNS + " turns");
        }
        all(house, "goodbye");
    }

    private void all(Household house, String... utterances) {
        for (String utterance : utterances) {
            if (house.inSession() || utterance.equals(launch)) {
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
