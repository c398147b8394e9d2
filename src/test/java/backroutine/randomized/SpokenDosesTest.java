package backroutine.randomized;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Skill;
import backroutine.coach.turn.CoachMessage;
import backroutine.fixture.FirstSample;
import backroutine.lambda.SkillHandler;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.property.RandomCases;
import backroutine.property.Seeds;
import backroutine.report.TestReport;
import backroutine.routine.json.RoutineFile;
import backroutine.session.PlaybackModes;
import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import backroutine.talk.device.Device;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Household;
import backroutine.talk.heard.DialogueCheck;
import backroutine.talk.model.InteractionModel;
import backroutine.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Every dose that the reader accepts can be spoken: no turn fails, and Alexa accepts each response, in every setting. */
class SpokenDosesTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
    private static final int VISITS = Integer.getInteger("tests.dosed.visits", 15);
    /** In so many visits at least one answer is long. */
    private static final int MANY_VISITS = 100;
    /** An answer of this length is near the limit of Alexa, in milliseconds. */
    private static final long LONG = 200_000;

    private long longest;

    @Test
    void everyAcceptedDoseIsSpoken(TestInfo test) {
        var cases = new RandomCases<>(Seeds.ofThisBuild(), DosedVisit.any(), DosedVisit.SHRINKER);
        cases.check(test, VISITS, this::play);
        if (cases.runsAll()) {
            TestReport.write("dosed-visits.txt", "%d visits, the longest answer %d ms".formatted(VISITS, longest));
            assertTrue(longest > LONG || VISITS < MANY_VISITS,
                    "the longest answer of all visits has only " + longest + " ms");
        }
    }

    private void play(DosedVisit visit) {
        var model = InteractionModel.of(visit.locale());
        var store = new InMemoryProgressStore();
        store.kept.put(Person.of(Account.LOCAL.userId()), Progress.unknown()
                .with(Profile.unknown().withCleared(START.minusSeconds(1)).withSettings(visit.settings())));
        var languages = new Languages(DosedVisit::language,
                (text, translator) -> RoutineFile.parse(visit.routine(), text, translator));
        var handler = new SkillHandler(new Skill(store, "", PlaybackModes.with(visit.plainAudio()), () -> START,
                languages, new AlexaServices()));
        String failed = model.files()
                .language()
                .translator()
                .text(Message.of(CoachMessage.WENT_WRONG))
                .words();
        var household = new Household(new backroutine.talk.device.Skill(() -> handler), model, Account.LOCAL,
                List.of(Device.named("living room", visit.locale(), visit.screen(), ZoneOffset.UTC)), START, Cloud.NONE,
                exchange -> check(exchange, failed));
        visit.steps().forEach(step -> take(step, household, model));
        household.awaitEnd();
    }

    private static void take(DosedVisit.Step step, Household household, InteractionModel model) {
        if (!household.inSession()) {
            household.say(model.files().startPhrase(), household.afterwards());
        }
        if (step.interrupts() > 0) {
            household.passUntil(household.into(Duration.ofMillis(step.interrupts())));
        } else {
            household.awaitEnd();
        }
        if (step.intent().isEmpty()) {
            household.silence();
        } else if (household.inSession()) {
            household.say(FirstSample.of(model, step.intent()),
                    step.interrupts() > 0 ? household.now() : household.afterwards());
        }
    }

    private void check(Exchange exchange, String failed) {
        List<String> problems = new ArrayList<>(exchange.problems());
        problems.addAll(DialogueCheck.violations(exchange.request(), exchange.response()));
        if (exchange.response().toString().contains(failed)) {
            problems.add("the turn failed");
        }
        exchange.playback().ifPresent(playing -> longest = Math.max(longest, playing.answer().lengthMs()));
        if (!problems.isEmpty()) {
            throw new AssertionError("after \"" + exchange.utterance() + "\":\n  " + String.join("\n  ", problems));
        }
    }
}
