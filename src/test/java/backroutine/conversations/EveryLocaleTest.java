package backroutine.conversations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.lambda.SkillHandler;
import backroutine.language.Language;
import backroutine.models.Intent;
import backroutine.models.SkillLanguages;
import backroutine.progress.InMemoryProgressStore;
import backroutine.property.Seeds;
import backroutine.talk.Answer;
import backroutine.talk.Conversation;
import backroutine.talk.model.InteractionModel;
import backroutine.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** What Amazon certifies, and conversations of random utterances, in every locale of every language. */
@ParameterizedClass
@MethodSource("locales")
class EveryLocaleTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final int CONVERSATIONS = 8;
    private static final int UTTERANCES = 12;
    /** Before this, in milliseconds, no session has ended by silence. */
    private static final int SOON = 4_000;

    @Parameter
    String locale;

    private InteractionModel model;
    private Language language;
    private Conversation alexa;

    static List<String> locales() {
        return SkillLanguages.bundled().locales();
    }

    @BeforeEach
    void newUser() {
        model = InteractionModel.of(locale);
        language = model.files().language();
        var store = new InMemoryProgressStore();
        alexa = Conversation.with(() -> new SkillHandler(store, ""), MORNING, locale);
    }

    @Test
    void aLaunchAsksForTheClearanceAndANoEndsIt() {
        Answer launch = alexa.say(model.files().startPhrase());

        assertTrue(launch.words().contains(words(CoachMessage.ASK_CLEARED)), launch.words());
        assertTrue(launch.microphoneOpen());
        assertFalse(alexa.say(one("AMAZON.NoIntent")).microphoneOpen());
    }

    @Test
    void afterAYesTheFirstExerciseIsCounted() {
        alexa.say(model.files().startPhrase());
        alexa.say(one("AMAZON.YesIntent"));

        assertTrue(alexa.say(one("ReadyIntent")).words().contains(language.numbers().get(3)));
    }

    @Test
    void helpAsksAQuestionAndStopEndsTheSession() {
        alexa.say(model.files().startPhrase());
        alexa.say(one("AMAZON.YesIntent"));

        assertTrue(alexa.say(one("AMAZON.HelpIntent")).microphoneOpen());
        alexa.say(one("AMAZON.StopIntent"));
        assertFalse(alexa.inSession());
    }

    @Test
    void everyExamplePhraseOfTheStoreIsUnderstood() {
        for (String phrase : model.files().store().examplePhrases()) {
            newUser();
            if (!phrase.equals(model.files().startPhrase())) {
                alexa.say(model.files().startPhrase());
            }
            assertNotEquals("AMAZON.FallbackIntent",
                    alexa.say(phrase).request().at("/request/intent/name").asText(), phrase);
        }
    }

    /** Samples of any intents, at any moment: every answer is one that Alexa accepts, in the sentences of the language. */
    @Test
    void everyAnswerOfARandomConversationIsAccepted() {
        var random = new Random(Seeds.ofThisBuild().base() ^ locale.hashCode());
        for (int conversation = 0; conversation < CONVERSATIONS; conversation++) {
            newUser();
            alexa.say(model.files().startPhrase());
            alexa.say(one("AMAZON.YesIntent"));
            for (int said = 0; said < UTTERANCES; said++) {
                if (!alexa.inSession()) {
                    alexa.say(model.files().startPhrase());
                }
                if (random.nextBoolean()) {
                    alexa.say(utterance(random));
                } else {
                    alexa.cutIn(Duration.ofMillis(random.nextInt(SOON)), utterance(random));
                }
            }
        }
        assertEquals(List.of(), alexa.exchanges().stream().flatMap(one -> one.problems().stream()).toList());
    }

    private String utterance(Random random) {
        List<Intent> intents = model.skill().intents().stream().filter(intent -> !intent.samples().isEmpty()).toList();
        Intent intent = intents.get(random.nextInt(intents.size()));
        String sample = intent.samples().get(random.nextInt(intent.samples().size()));
        for (var slot : intent.slots().entrySet()) {
            List<String> names = model.skill()
                    .values(slot.getValue())
                    .stream()
                    .flatMap(value -> value.names())
                    .toList();
            String value = names.isEmpty()
                    ? language.numbers().get(1 + random.nextInt(20))
                    : names.get(random.nextInt(names.size()));
            sample = sample.replace("{" + slot.getKey() + "}", value);
        }
        return sample;
    }

    private String one(String intent) {
        return model.skill()
                .intents()
                .stream()
                .filter(known -> known.name().equals(intent))
                .flatMap(known -> known.samples().stream())
                .findFirst()
                .orElseThrow();
    }

    private String words(CoachMessage message) {
        return language.translator().text(Message.of(message)).words();
    }
}
