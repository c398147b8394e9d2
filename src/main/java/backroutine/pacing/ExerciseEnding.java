package backroutine.pacing;

import backroutine.pacing.Introduction.Pauses;
import backroutine.routine.Dose;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The end of a block in which an exercise ends: it introduces the next exercise, or ends the visit. What there is no time for in
 * the response is introduced in the reprompt, so that no exercise is counted unexplained.
 */
final class ExerciseEnding {
    /** The time reserved in a response for the question that ends it, in milliseconds. */
    static final long QUESTION_MILLIS = 8_000;
    private static final int SECOND = 1000;

    private final Pacer pacer;
    private final Introduction introduction;
    private final Prompts prompts;
    private final RepromptPlanner reprompt;

    ExerciseEnding(Pacer pacer, Introduction introduction, Prompts prompts, RepromptPlanner reprompt) {
        this.pacer = pacer;
        this.introduction = introduction;
        this.prompts = prompts;
        this.reprompt = reprompt;
    }

    /** The block that begins with {@code response}, in which {@code exercise} ends. */
    Block of(List<Beat> response, Exercise exercise, BlockPlan plan, Settings settings) {
        return reprompt.following(exercise, plan)
                .map(next -> introducing(next, response, exercise, plan, settings))
                .orElseGet(() -> lastOfVisit(response, plan));
    }

    private Block lastOfVisit(List<Beat> response, BlockPlan plan) {
        List<Beat> beats = new ArrayList<>(response);
        beats.add(prompts.lastQuestion(CountMessage.ASK_LAST));
        return new Block(beats, List.of(prompts.lastQuestion(CountMessage.ASK_LAST_AGAIN)), plan.speechBeforeMillis(),
                plan.delivery());
    }

    /** Introduces the next exercise as far as there is room: to its end, or only its name, dose and kit, or not at all. */
    private Block introducing(Exercise next, List<Beat> response, Exercise exercise, BlockPlan plan,
            Settings settings) {
        Pauses pauses = pauses(exercise, next, settings);
        List<Beat> ending = new ArrayList<>(response);
        ending.addAll(end(exercise, next, settings));
        List<Beat> whole = introduction.of(next, IntroductionPart.whole(plan.nextIntroduction()), settings, pauses);
        List<Integer> choices = List.of(whole.size(), Introduction.sentencesBeforeSteps(next, settings));
        return choices.stream()
                .map(said -> introducing(next, ending, whole.subList(0, said), plan, settings))
                .filter(block -> plan.fits(block.response(), plan.speechBeforeMillis()))
                .findFirst()
                .orElseGet(() -> introducing(next, ending, List.of(), plan, settings));
    }

    private Block introducing(Exercise next, List<Beat> ending, List<Beat> said, BlockPlan plan, Settings settings) {
        Place start = Pacer.start(next);
        List<Beat> unsaid = introduction.of(next, new IntroductionPart(plan.nextIntroduction(), said.size()), settings,
                Pauses.NONE);
        int settle = said.isEmpty() ? PositionSeconds.usual(next, settings) : PositionSeconds.brief(next);
        List<Beat> repromptBeats = reprompt.of(pacer.remaining(next, start, settings, plan.wording()), unsaid, settle,
                plan);
        List<Beat> response = new ArrayList<>(ending);
        response.addAll(said);
        response.add(prompts.readyQuestion(next, start, repromptBeats, plan.wording()));
        return new Block(response, repromptBeats, plan.speechBeforeMillis(), plan.delivery());
    }

    /** Says that the exercise is done, and how to leave its position. */
    List<Beat> end(Exercise exercise, Exercise next, Settings settings) {
        return messages(exercise, PositionSeconds.move(exercise, next, settings) > 0, settings).stream()
                .map(message -> introduction.announce(message, Pacer.start(next)))
                .toList();
    }

    /** The messages of {@link #end}. */
    static List<Message> messages(Exercise exercise, boolean leavesPosition, Settings settings) {
        Dose dose = exercise.dose();
        int repetitions = dose.sets().value() * dose.sides().order().size() * dose.repetitionsASide();
        Message done = exercise.text()
                .counted()
                .filter(_ -> settings.encouragement())
                .map(name -> Message.of(CountMessage.FINISHED_REPETITIONS)
                        .with("repetitions", repetitions)
                        .with("counted", new Text(name)))
                .orElse(Message.of(CountMessage.FINISHED_EXERCISE).with("exercise", exercise.name()));
        return Stream.concat(Stream.of(done),
                exercise.text().leaving().filter(_ -> leavesPosition).map(CountMessage::verbatim).stream()).toList();
    }

    /** How long it takes to tell the end of an exercise and to ask about the next one, the microphone included. */
    long questionMillis(Exercise exercise, Exercise next, Settings settings) {
        return Timeline.millis(end(exercise, next, settings))
                + prompts.readyQuestion(next, Pacer.start(next), List.of(), Wording.complete()).millis()
                + AlexaLimits.MICROPHONE;
    }

    /** Who fetches the kit moves at the same time. */
    private static Pauses pauses(Exercise exercise, Exercise next, Settings settings) {
        boolean atHand = exercise.text().kit().containsAll(next.text().kit());
        int fetch = atHand ? 0 : PositionSeconds.kit(next, settings);
        int move = fetch > 0 ? 0 : PositionSeconds.move(exercise, next, settings);
        return new Pauses(move * SECOND, fetch * SECOND);
    }

    /**
     * Milliseconds to reserve for what has to be said when the exercise has ended. The next one is named in the response if the
     * user has to move for it, so that there is time to.
     */
    long millisToKeep(Exercise exercise, BlockPlan plan, Settings settings) {
        return reprompt.following(exercise, plan).map(next -> {
            List<Beat> whole = introduction.of(next, IntroductionPart.whole(plan.nextIntroduction()), settings,
                    pauses(exercise, next, settings));
            int least = pauses(exercise, next, settings).equals(Pauses.NONE)
                    ? 0
                    : Math.min(Introduction.sentencesBeforeSteps(next, settings), whole.size());
            return plan.longestMillis(end(exercise, next, settings)) + plan.longestMillis(whole.subList(0, least))
                    + QUESTION_MILLIS;
        }).orElse(plan.closingMillis());
    }
}
