package backroutine.talk.figures;

import backroutine.lambda.SkillHandler;
import backroutine.language.Language;
import backroutine.pacing.BlockPlanner;
import backroutine.progress.ProgressStore;
import backroutine.routine.json.RoutineFile;
import backroutine.talk.model.InteractionModel;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The skill in one language, with its routine.
 *
 * @param handler makes the skill's handler with a store
 * @param model what Alexa understands
 * @param planner makes the blocks of the routine again, as the skill makes them
 * @param zone where the person lives
 */
public record Coached(Function<ProgressStore, RequestStreamHandler> handler, InteractionModel model,
        BlockPlanner planner, ZoneId zone) {
    private static final String EVERY_SKILL = "";
    private static final String READY = "ReadyIntent";
    private static final String YES = "AMAZON.YesIntent";

    /** The skill as it is deployed, in the language of a model. */
    public static Coached deployed(InteractionModel model, ZoneId zone) {
        Language language = model.files().language();
        var planner = new BlockPlanner(RoutineFile.bundled(language.routine(), language.translator()),
                language.translator());
        return new Coached(store -> new SkillHandler(store, EVERY_SKILL), model, planner, zone);
    }

    /** The words that open the skill. */
    String launch() {
        return model.files().startPhrase();
    }

    /** The fewest words for "ready". */
    String ready() {
        return fewestWords(READY);
    }

    /** The fewest words for "yes". */
    String yes() {
        return fewestWords(YES);
    }

    private String fewestWords(String intent) {
        return model.skill()
                .intents()
                .stream()
                .filter(known -> known.name().equals(intent))
                .flatMap(known -> known.samples().stream())
                .min(Comparator.comparingInt(sample -> sample.split(" ").length))
                .orElseThrow(() -> new IllegalStateException(
                        "the language of " + model.locale() + " has no sample for " + intent));
    }
}
