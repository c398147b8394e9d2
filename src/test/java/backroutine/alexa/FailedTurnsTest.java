package backroutine.alexa;

import static backroutine.alexa.TestUser.listens;
import static backroutine.alexa.TestUser.silent;
import static backroutine.alexa.TestUser.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.fixture.TestLanguage;
import backroutine.lambda.SkillHandler;
import backroutine.language.Language;
import backroutine.progress.DoneSet;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.session.PlaybackModes;
import backroutine.session.SessionStateCodec;
import backroutine.speech.ReplyRenderer;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The skill itself fails in the middle of a set, or gets a request that it does not know. The audio is cut by that: the
 * place is the one that a user has who says "pause" at the same moment.
 */
class FailedTurnsTest {
    private static final RuntimeException FAULT = new IllegalStateException("a fault");
    private static final String APOLOGY = "went-wrong. ask-went-wrong?";
    private static final Duration FIRST_BLOCK = Duration.ofMinutes(1);
    private static final Duration INTO_THE_BLOCK = Duration.ofSeconds(125);

    private final TestUser user = TestUser.cleared();
    /** The same conversation, but "pause" in place of the failure. */
    private final TestUser twin = TestUser.cleared();

    /** What fails, or what is not known. */
    private enum Failing {
        SAVING, LANGUAGE, UNKNOWN_TYPE
    }

    @BeforeEach
    void bothAreInTheMiddleOfASet() {
        for (TestUser each : Set.of(user, twin)) {
            each.says("ReadyIntent");
            each.now = each.now.plus(FIRST_BLOCK);
            each.says("ReadyIntent");
            each.now = each.now.plus(INTO_THE_BLOCK);
        }
        twin.says("AMAZON.PauseIntent");
        State.Paused paused = assertInstanceOf(State.Paused.class, twin.progress().profile().state());
        assertTrue(paused.place().set() > 1 && paused.place().repetition() > 1, paused::toString);
    }

    @ParameterizedTest
    @EnumSource
    void theRoutineContinuesWhereItWasCut(Failing failing) {
        JsonNode answer = fails(failing);

        assertEquals(APOLOGY, words(answer));
        assertTrue(listens(answer));
        assertEquals(twin.progress().profile().state(), user.progress().profile().state());
        user.now = user.now.plus(Duration.ofMinutes(10));
        twin.now = user.now;
        assertEquals(twin.says("AMAZON.ResumeIntent").at("/response/directives"),
                user.says("AMAZON.ResumeIntent").at("/response/directives"));
        assertEquals(done(twin.progress()), done(user.progress()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingMoreIsCreditedByALaunchOnTheNextDay(Failing failing) {
        fails(failing);
        user.now = user.now.plus(Duration.ofDays(1));
        twin.now = user.now;

        assertEquals(words(twin.launch()), words(user.launch()));
        assertEquals(done(twin.progress()), done(user.progress()));
        assertEquals(twin.progress().profile().state().visitPlace(), user.progress().profile().state().visitPlace());
    }

    /** The block that was to be played was saved, but the user heard an apology in its place. */
    @Test
    void aBlockThatWasNeverHeardIsNotPlayed() {
        user.says("AMAZON.PauseIntent");
        user.isAnsweredBy(handler(user, speaks(once(FailedTurnsTest::isRendering))));

        assertEquals(APOLOGY, words(user.says("AMAZON.ResumeIntent")));
        user.now = user.now.plus(Duration.ofMinutes(10));

        assertTrue(user.says("AMAZON.ResumeIntent").at("/response/directives/0").isObject());
        assertEquals(done(twin.progress()), done(user.progress()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IntentRequest", "Alexa.Something.OfTomorrow"})
    void withoutTheStoreTheSessionAloneStopsPlaying(String type) {
        user.store.saveFails = Optional.of(FAULT);
        user.store.loadFails = Optional.of(FAULT);

        assertEquals(APOLOGY, words(user.sends(type.equals("IntentRequest")
                ? user.intent("HowManyLeftIntent")
                : user.request(type))));
        assertEquals(twin.progress().profile().state(), session().profile().state());
        user.store.up();
        user.now = user.now.plus(Duration.ofMinutes(10));
        user.says("AMAZON.ResumeIntent");
        assertEquals(done(twin.progress()), done(user.progress()));
    }

    /** The coach cannot tell how far the block was played; the sets are credited when it can again. */
    @Test
    void withoutTheCoachTheBlockIsStoppedWhereItBegan() {
        Progress before = user.progress();
        user.isAnsweredBy(handler(user, speaks(() -> !isApologizing())));

        assertEquals(APOLOGY, words(user.says("HowManyLeftIntent")));
        assertEquals(before.profile().state().visitPlace().orElseThrow().place(),
                session().profile().state().visitPlace().orElseThrow().place());
        user.isAnsweredBy(TestLanguage.handler(user.store, Requests.SKILL));
        user.now = user.now.plus(Duration.ofMinutes(10));
        user.says("AMAZON.PauseIntent");
        assertEquals(done(twin.progress()), done(user.progress()));
    }

    @Test
    void aLanguageThatCannotBeReadAtAllIsAnsweredInTheDefaultLanguage() {
        Languages languages = new Languages(code -> {
            if (code.equals("zz")) {
                throw FAULT;
            }
            return TestLanguage.skill().find(code);
        }, TestLanguage.skill()::routine);
        user.isAnsweredBy(handler(user, languages));

        assertTrue(words(user.says("HowManyLeftIntent")).startsWith("Something went wrong on my side."));
        assertFalse(session().profile().state() instanceof State.Playing);
    }

    @Test
    void anUnreadableTimeCreditsNothing() {
        Set<DoneSet> doneBefore = done(user.progress());
        ObjectNode unreadable = user.intent("HowManyLeftIntent");
        Requests.request(unreadable).put("timestamp", "yesterday");

        assertEquals(APOLOGY, words(user.sends(unreadable)));
        assertFalse(user.progress().profile().state() instanceof State.Playing);
        assertEquals(doneBefore, done(user.progress()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER_INITIATED", "EXCEEDED_MAX_REPROMPTS"})
    void aFailureAtTheEndOfASessionStaysSilentAndIsTriedAgain(String reason) {
        user.store.failsOnce = Optional.of(FAULT);
        ObjectNode ended = user.request("SessionEndedRequest");
        Requests.request(ended).put("reason", reason);

        assertTrue(silent(user.sends(ended)));
        assertEquals(done(twin.progress()), done(user.progress()));
        assertEquals(reason.equals("USER_INITIATED"), user.progress().profile().state() instanceof State.Paused);
    }

    /** The device could not play the document, so nothing of the block was heard. */
    @Test
    void aFailureAfterAnAudioErrorCreditsNothing() {
        Set<DoneSet> doneBefore = done(user.progress());
        user.store.failsOnce = Optional.of(FAULT);

        assertEquals(APOLOGY, words(user.sends(user.request("Alexa.Presentation.APLA.RuntimeError"))));
        assertFalse(user.progress().profile().state() instanceof State.Playing);
        assertEquals(doneBefore, done(user.progress()));
    }

    /** Another device launches the skill and fails: the audio of the first device goes on. */
    @Test
    void aLaunchThatFailsStopsNothing() {
        Progress before = user.progress();
        user.store.failsOnce = Optional.of(FAULT);

        assertEquals(APOLOGY, words(user.launch()));
        assertEquals(before, user.progress());
    }

    @Test
    void anUnknownRequestSentTwiceChangesNothing() {
        ObjectNode unknown = user.request("Alexa.Something.OfTomorrow");
        user.sends(unknown.deepCopy());
        Progress stopped = user.progress();

        user.sends(unknown);

        assertEquals(stopped, user.progress());
    }

    private JsonNode fails(Failing failing) {
        return switch (failing) {
            case SAVING -> {
                user.store.failsOnce = Optional.of(FAULT);
                yield user.says("HowManyLeftIntent");
            }
            case LANGUAGE -> {
                user.isAnsweredBy(handler(user, readOnSecondTry()));
                yield user.says("HowManyLeftIntent");
            }
            case UNKNOWN_TYPE -> user.sends(user.request("Alexa.Something.OfTomorrow"));
        };
    }

    private static Languages readOnSecondTry() {
        AtomicInteger reads = new AtomicInteger();
        return new Languages(code -> {
            if (code.equals("zz") && reads.incrementAndGet() == 1) {
                throw FAULT;
            }
            return TestLanguage.skill().find(code);
        }, TestLanguage.skill()::routine);
    }

    /** The languages, with a translator that throws when it is told to. */
    private static Languages speaks(BooleanSupplier throwsNow) {
        return new Languages(code -> TestLanguage.skill()
                .find(code)
                .map(language -> new Language(language.code(),
                        language.name(), language.locales(), language.numbers(), language.numberForms(), messages -> {
                            if (throwsNow.getAsBoolean()) {
                                throw FAULT;
                            }
                            return language.translator().text(messages);
                        }, Map.of(), language.sentences(), language.rate(), language.routine())),
                (text, _) -> TestLanguage.skill().routine(text, TestLanguage.translator()));
    }

    private static BooleanSupplier once(BooleanSupplier condition) {
        AtomicInteger times = new AtomicInteger();
        return () -> condition.getAsBoolean() && times.incrementAndGet() == 1;
    }

    private static boolean isRendering() {
        return calledBy(ReplyRenderer.class.getName(), "render");
    }

    private static boolean isApologizing() {
        return calledBy(FailedTurns.class.getName(), "apology");
    }

    private static boolean calledBy(String type, String method) {
        return StackWalker.getInstance()
                .walk(frames -> frames.anyMatch(
                        frame -> frame.getClassName().equals(type) && frame.getMethodName().equals(method)));
    }

    private static SkillHandler handler(TestUser user, Languages languages) {
        return new SkillHandler(new Skill(user.store, Requests.SKILL, PlaybackModes.usual(), () -> Instant.EPOCH,
                languages, new AlexaServices()));
    }

    /** The progress that the session carries. */
    private Progress session() {
        Map<String, Object> attributes = new ObjectMapper().convertValue(user.attributes, new TypeReference<>() {
        });
        return SessionStateCodec.read(attributes, field -> {}).orElseThrow().progress();
    }

    private static Set<DoneSet> done(Progress progress) {
        return progress.days().values().stream().flatMap(day -> day.done().stream()).collect(Collectors.toSet());
    }
}
