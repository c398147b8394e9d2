package backroutine.pacing;

import backroutine.pacing.Introduction.Pauses;
import backroutine.routine.Exercise;
import backroutine.routine.Phase;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Whether an exercise can be spoken in a language with every setting that a user may choose: each word in its time, and each side
 * of a set in one response. It is the only rule about that. {@link BlockPlanner} makes a block of any plan of an exercise that
 * keeps it.
 */
public final class SpeakableExercise {
    /** One second, in milliseconds. */
    static final int SECOND = 1000;
    /** The field of the phases. */
    static final String REPETITION = "dose.repetition";

    private final Exercise exercise;
    private final Translator translator;
    private final Pacer pacer;
    private final Transitions transitions;

    private SpeakableExercise(Exercise exercise, Translator translator) {
        this.exercise = exercise;
        this.translator = translator;
        this.pacer = new Pacer(translator);
        this.transitions = new Transitions(translator);
    }

    /** Why an exercise cannot be spoken; empty if it can. */
    public static Optional<SpeechObstacle> obstacle(Exercise exercise, Translator translator) {
        var rule = new SpeakableExercise(exercise, translator);
        return Stream.<Supplier<Optional<SpeechObstacle>>>of(rule::words, rule::changeOfSides, rule::rest,
                () -> new SetLength(exercise, translator, longestHold(exercise)).obstacle(), rule::introduction)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The shortest phases, and all numbers of the longest hold: counted up it has no "one", and counted down it has no last
     * number. A longer phase and a shorter hold say nothing that needs more time.
     */
    private Optional<SpeechObstacle> words() {
        Settings shortest = longestHold(exercise).withPace(Pace.FASTER).withCounting(Counting.EVERY_SECOND);
        Place start = Pacer.start(exercise);
        try {
            pacer.repetitions(exercise, start, shortest);
            pacer.repetitions(exercise, start, start.repetition(), shortest.withDirection(CountDirection.DOWN));
            pacer.repetitions(exercise, start, start.repetition(), shortest.withCounting(Counting.USUAL));
            return Optional.empty();
        } catch (IllegalArgumentException tooShort) {
            return Optional.of(new SpeechObstacle(REPETITION, "cannot be counted: " + tooShort.getMessage()
                    + "; make that phase or its range longer, or shorten its words"));
        }
    }

    private Optional<SpeechObstacle> changeOfSides() {
        return tooShort("dose.sides.change", exercise.dose().sides().changeSeconds(),
                transitions.fewestSecondsToChange(exercise), "name the side");
    }

    private Optional<SpeechObstacle> rest() {
        return tooShort("dose.rest", exercise.dose().rest().min(), transitions.fewestSecondsToRest(exercise),
                "name the set");
    }

    private static Optional<SpeechObstacle> tooShort(String field, int seconds, int least, String said) {
        return seconds >= least
                ? Optional.empty()
                : Optional
                        .of(new SpeechObstacle(field, "is " + seconds + " s at the least, but must be at least " + least
                                + " s: it takes so long to " + said + " and to count in"));
    }

    /** A reprompt may have to say the whole introduction. */
    private Optional<SpeechObstacle> introduction() {
        List<Beat> whole = new Introduction(translator).of(exercise, IntroductionPart.whole(IntroductionLevel.FULL),
                longestHold(exercise), Pauses.NONE);
        List<Beat> question = new Prompts(translator)
                .finalReadyQuestions(exercise, Pacer.start(exercise), Wording.complete())
                .subList(0, 1);
        BlockPlan plan = SetLength.plan(exercise);
        long introduction = plan.longestMillis(whole);
        long room = AlexaLimits.REPROMPT - plan.longestMillis(question);
        return introduction <= room
                ? Optional.empty()
                : Optional.of(new SpeechObstacle("", "cannot be spoken: its introduction with every step lasts "
                        + seconds(introduction) + " s, but at most " + room / SECOND + " s; shorten its position, kit, "
                        + "steps, cautions or cue in the exercises.json of the language"));
    }

    private static Settings longestHold(Exercise exercise) {
        Optional<Phase> hold = exercise.dose().hold();
        return hold.map(phase -> Settings.prescribed().withHold(exercise.id(), phase.seconds().max()))
                .orElse(Settings.prescribed());
    }

    /** Milliseconds in seconds, rounded up. */
    static long seconds(long millis) {
        return Math.ceilDiv(millis, (long) SECOND);
    }
}
