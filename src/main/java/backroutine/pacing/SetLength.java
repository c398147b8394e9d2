package backroutine.pacing;

import static backroutine.pacing.SpeakableExercise.REPETITION;
import static backroutine.pacing.SpeakableExercise.SECOND;
import static backroutine.pacing.SpeakableExercise.seconds;

import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.util.List;
import java.util.Optional;

/** Whether each side of a set fits one response: at the slowest pace, with the longest hold, counted second by second. */
final class SetLength {
    private final Exercise exercise;
    private final Translator translator;
    private final Transitions transitions;
    private final Place start;
    private final BlockPlan plan;
    private final List<Beat> counted;
    private final long countedMillis;

    SetLength(Exercise exercise, Translator translator, Settings longestHold) {
        this.exercise = exercise;
        this.translator = translator;
        this.transitions = new Transitions(translator);
        this.start = Pacer.start(exercise);
        this.plan = plan(exercise);
        this.counted = new Pacer(translator).repetitions(exercise, start,
                longestHold.withPace(Pace.SLOWER).withCounting(Counting.EVERY_SECOND));
        this.countedMillis = Timeline.millis(counted);
    }

    /** A plan of plain speech, which takes longest in a slow voice, without any speech before it. */
    static BlockPlan plan(Exercise exercise) {
        return new BlockPlan(Pacer.start(exercise), IntroductionPart.none(), false, BlockPlan.SHORTEST_SETTLE, 0,
                List.of(), IntroductionLevel.NONE, BlockStart.COUNTS, Delivery.PLAIN_SPEECH, Wording.complete());
    }

    Optional<SpeechObstacle> obstacle() {
        return tooLong().or(this::tooManyCharacters).or(this::tooLongOnScreen);
    }

    /** The first side of a block is always played: after a count-in, and before a question or the closing sentences. */
    private Optional<SpeechObstacle> tooLong() {
        long before = plan.longestMillis(countIn());
        long withSlowVoice = AlexaLimits.RESPONSE - before - afterMillis();
        long room = withSlowVoice * countedMillis / plan.longestMillis(counted);
        int repetitions = exercise.dose().repetitionsASide();
        return countedMillis <= room
                ? Optional.empty()
                : Optional.of(new SpeechObstacle(REPETITION, "lasts too long: " + part() + " takes up to "
                        + seconds(countedMillis) + " s (" + repetitions + " times "
                        + countedMillis / SECOND / repetitions + " s), but at most " + room / SECOND
                        + " s fit one answer (" + AlexaLimits.RESPONSE / SECOND + " s less " + seconds(before)
                        + " s to count in, " + seconds(afterMillis()) + " s to end and " + seconds(withSlowVoice - room)
                        + " s for a slow voice); lower the repetitions, the seconds or a range"));
    }

    private Optional<SpeechObstacle> tooManyCharacters() {
        int characters = plan.characters(countIn()) + plan.characters(counted);
        return plan.hasRoomFor(characters, afterMillis())
                ? Optional.empty()
                : Optional.of(new SpeechObstacle(REPETITION, "has too many words: counted second by second, " + part()
                        + " takes " + characters + " characters of speech, and with what ends it one answer has "
                        + AlexaLimits.SPEECH_CHARACTERS + " at most; lower the repetitions, the seconds or a range"));
    }

    /** On a screen a set begins with its rest. A change of sides needs no more than the count-in of {@link #tooLong}. */
    private Optional<SpeechObstacle> tooLongOnScreen() {
        long rest = exercise.dose().sets().value() == 1 ? 0 : (long) exercise.dose().rest().max() * SECOND;
        long end = endMillis() + ScreenBlocks.HANDOVER_MILLIS;
        return rest + countedMillis + end <= AlexaLimits.RESPONSE
                ? Optional.empty()
                : Optional.of(new SpeechObstacle("dose.rest",
                        "lasts too long: on a screen one answer has the rest of up to "
                                + seconds(rest) + " s, " + part() + " of up to " + seconds(countedMillis) + " s and "
                                + seconds(end) + " s to end, together more than " + AlexaLimits.RESPONSE / SECOND
                                + " s; lower the rest, the repetitions, the seconds or a range"));
    }

    private List<Beat> countIn() {
        return transitions.settle(exercise, start, PositionSeconds.brief(exercise));
    }

    private long afterMillis() {
        return Math.max(plan.closingMillis(), endMillis() + ExerciseEnding.QUESTION_MILLIS);
    }

    /** How long it takes at most to say that the exercise, or one side of it, is done. */
    private long endMillis() {
        long exerciseDone = millis(ExerciseEnding.messages(exercise, true, Settings.prescribed()));
        return exercise.dose()
                .sides()
                .order()
                .stream()
                .mapToLong(side -> millis(List.of(transitions.untilReady(exercise, side))))
                .reduce(exerciseDone, Math::max);
    }

    private long millis(List<Message> messages) {
        return plan.longestMillis(messages.stream()
                .map(message -> Introduction.say(translator.text(message), Beat.Kind.ANNOUNCEMENT, Optional.of(start)))
                .toList());
    }

    private String part() {
        return exercise.dose().sides().order().size() > 1 ? "one side of a set" : "one set";
    }
}
