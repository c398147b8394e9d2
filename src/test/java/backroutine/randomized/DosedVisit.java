package backroutine.randomized;

import static backroutine.property.Generator.between;
import static backroutine.property.Generator.oneOf;
import static backroutine.property.Generator.weight;
import static backroutine.property.Generator.weighted;

import backroutine.language.English;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.models.SkillLanguages;
import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.Pace;
import backroutine.pacing.PositionTime;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import backroutine.pacing.Voice;
import backroutine.property.Generator;
import backroutine.property.Shrinker;
import backroutine.session.PlainAudioMode;
import backroutine.talk.model.InteractionModel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A person who does a routine with certain doses.
 *
 * @param locale the locale of the device
 * @param routine the text of the routine file
 * @param settings what the person has chosen before
 * @param screen whether the device has a screen
 * @param plainAudio who gets plain speech
 * @param steps what happens: the name of an intent, one of whose samples is said, or nothing for a silence
 */
record DosedVisit(String locale, String routine, Settings settings, boolean screen, PlainAudioMode plainAudio,
        List<Step> steps) {
    /** Removes steps as long as the visit still fails. */
    static final Shrinker<DosedVisit> SHRINKER = Shrinker.byLeavingOut(DosedVisit::steps, DosedVisit::with);
    private static final Map<String, Optional<Language>> READ = new ConcurrentHashMap<>();
    private static final List<String> LOCALES = SkillLanguages.bundled().locales();
    private static final String READY = "ReadyIntent";
    /** Intents that go on, and intents whose answer is long or comes before a count. */
    private static final List<String> GOING_ON = List.of(READY, READY, READY, "", "", "AMAZON.NextIntent",
            "AMAZON.YesIntent", "AMAZON.PauseIntent", "AMAZON.ResumeIntent", "HowToIntent", "MoreTimeIntent");

    /**
     * One thing that happens.
     *
     * @param intent what the person says; empty for a silence
     * @param interrupts after how many milliseconds of the audio it is said; 0 for after the audio
     */
    record Step(String intent, int interrupts) {}

    DosedVisit {
        steps = List.copyOf(steps);
    }

    private DosedVisit with(List<Step> others) {
        return new DosedVisit(locale, routine, settings, screen, plainAudio, others);
    }

    /** A generator of visits with any settings, in any locale. */
    static Generator<DosedVisit> any() {
        return random -> {
            String locale = oneOf(LOCALES).next(random);
            var model = InteractionModel.of(locale);
            String routine = RandomDoses.accepted(languages(locale), random);
            return new DosedVisit(locale, routine, settings(routine, random), random.nextBoolean(),
                    oneOf(List.of(PlainAudioMode.AUTO, PlainAudioMode.ALWAYS)).next(random),
                    step(model).list(4, 12).next(random));
        };
    }

    /** The languages that the skill reads for a locale: its default one, that of the locale, and that as it is spoken there. */
    private static List<Language> languages(String locale) {
        Language everywhere = language(Language.codeOf(locale)).orElseThrow();
        return Stream.of(English.language(), everywhere, everywhere.in(locale)).distinct().toList();
    }

    /** The language of a code, read once for all visits. */
    static Optional<Language> language(String code) {
        return READ.computeIfAbsent(code, unread -> unread.equals(English.language().code())
                ? Optional.of(English.language())
                : LanguageFolder.read(unread));
    }

    private static Settings settings(String routine, RandomGenerator random) {
        Map<String, Integer> holds = new HashMap<>();
        for (JsonNode exercise : json(routine).path("exercises")) {
            holds.put(exercise.path("id").asText(), between(1, 60).next(random));
        }
        int restOffset = between(-12, 12).next(random) * Settings.REST_STEP;
        return new Settings(holds, restOffset, any(Pace.values(), random), any(Counting.values(), random),
                any(CountDirection.values(), random), any(Voice.values(), random), any(PositionTime.values(), random),
                random.nextBoolean(), any(Verbosity.values(), random));
    }

    private static <T> T any(T[] values, RandomGenerator random) {
        return oneOf(List.of(values)).next(random);
    }

    private static Generator<Step> step(InteractionModel model) {
        List<String> all = model.skill()
                .intents()
                .stream()
                .filter(intent -> intent.samples().stream().anyMatch(sample -> !sample.contains("{")))
                .map(intent -> intent.name())
                .toList();
        Generator<String> intents = weighted(weight(4, oneOf(GOING_ON)), weight(1, oneOf(all)));
        Generator<Integer> interrupts = weighted(weight(2, random -> 0), weight(1, between(1, 240_000)));
        return random -> new Step(intents.next(random), interrupts.next(random));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
