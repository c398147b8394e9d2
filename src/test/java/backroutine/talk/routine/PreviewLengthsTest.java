package backroutine.talk.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.alexa.Skill;
import backroutine.lambda.SkillHandler;
import backroutine.language.English;
import backroutine.language.LanguageFolder;
import backroutine.progress.dynamodb.DynamoProgressStore;
import backroutine.routine.Routine;
import backroutine.session.PlaybackModes;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.store.LocalDynamo;
import com.fasterxml.jackson.databind.node.IntNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lengths of the preview are those of visits that are played with the real skill. */
class PreviewLengthsTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T14:00:00Z");
    private static final int DAYS_UNTIL_ALL_IS_KNOWN = 12;
    /** The time to get into position depends on the answer of the person. The coach tells whole minutes. */
    private static final double MILLIS_APART = 15_000;
    private static final DoseFile FILE = DoseFile.bundled(Path.of(""));

    @Test
    void asPrescribed() {
        lengthsAreTrue(List.of());
    }

    @Test
    void withALongerHold() {
        lengthsAreTrue(List.of(new DoseChange("exercises[1].dose.repetition[1].seconds", new IntNode(3)),
                new DoseChange("exercises[2].dose.repetition[0].seconds", new IntNode(15))));
    }

    private static void lengthsAreTrue(List<DoseChange> changes) {
        Routine routine = RoutineDraft.of(FILE, changes, DoseLanguages.ofSession("en-US"))
                .routine()
                .orElseThrow();
        RoutinePreview preview = RoutinePreview.of(routine, English.translator());
        try (LocalDynamo database = LocalDynamo.inMemory()) {
            var store = new DynamoProgressStore(database.client(), LocalDynamo.TABLE);
            var languages = new Languages(LanguageFolder::read, (_, _) -> routine);
            Conversation alexa = Conversation.with(() -> new SkillHandler(new Skill(store, "", PlaybackModes.usual(),
                    InstantSource.fixed(Instant.EPOCH), languages, new AlexaServices())), MORNING, "en-US");
            alexa.say("start my back routine");

            assertEquals(preview.first().millis(), played(alexa, alexa.say("yes")), MILLIS_APART);
            for (int day = 0; day < DAYS_UNTIL_ALL_IS_KNOWN; day++) {
                alexa.newDay();
                played(alexa, alexa.say("start my back routine"));
            }
            alexa.newDay();
            assertEquals(preview.later().millis(), played(alexa, alexa.say("start my back routine")),
                    MILLIS_APART);
            alexa.pass(Duration.ofHours(5));
            long second = preview.second().orElseThrow().millis();
            assertEquals(second, played(alexa, alexa.say("start my back routine")), MILLIS_APART);
        }
    }

    /** From the name of the first exercise to the praise after the last one, in milliseconds; the person is always ready. */
    private static long played(Conversation alexa, Answer first) {
        Instant begins = alexa.now().plusMillis(start(first, "Glute squeeze.*"));
        Answer last = first;
        while (!last.words().contains("That's your routine done")) {
            last = alexa.say("ready");
        }
        long ends = start(last, "(Well done|That's your routine done).*");
        return Duration.between(begins, alexa.now().plusMillis(ends)).toMillis();
    }

    private static long start(Answer answer, String words) {
        return answer.heard()
                .spoken()
                .filter(spoken -> spoken.text().matches(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not heard in: " + answer.words()))
                .startMs();
    }
}
