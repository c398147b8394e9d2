package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one answer plays, and all that can happen after it without a word from the person.
 *
 * @param response what the response plays, its question last
 * @param reprompt what the reprompt plays, its question last
 * @param speechBeforeMillis the length of the speech before it, in milliseconds
 * @param introduced how much {@code response} says of the exercise that follows
 * @param plain whether it is to be sent as plain speech
 */
public record Block(List<Beat> response, List<Beat> reprompt, int speechBeforeMillis, IntroductionLevel introduced,
        boolean plain) {
    /** Keeps its own copies; a block ends with a question. */
    public Block {
        response = List.copyOf(response);
        reprompt = List.copyOf(reprompt);
        if (response.isEmpty() || response.getLast().kind() != Kind.QUESTION) {
            throw new IllegalArgumentException("a block ends with a question");
        }
        if (reprompt.isEmpty() || reprompt.getLast().kind() != Kind.QUESTION) {
            throw new IllegalArgumentException("a reprompt ends with a question");
        }
    }

    /** The speech before, the response, the open microphone, the reprompt and the open microphone again, as one. */
    public Timeline timeline() {
        List<Beat> beats = new ArrayList<>();
        if (speechBeforeMillis > 0) {
            beats.add(Beat.silent(speechBeforeMillis, Kind.INTRODUCTION, response.getFirst().place()));
        }
        beats.addAll(response);
        beats.add(microphone(response.getLast().place()));
        beats.addAll(reprompt);
        beats.add(microphone(reprompt.getLast().place()));
        return new Timeline(beats);
    }

    /** When the microphone opens for the first time, in milliseconds from the start. */
    public long responseEnds() {
        return speechBeforeMillis + Timeline.millis(response);
    }

    /** Whether the visit ends in it, if not before a silence then after one. */
    public boolean closes() {
        return endsVisit(response) || endsVisit(reprompt);
    }

    /** This block with what is said before its last question, where the visit ends in it. */
    Block closing(List<Beat> said) {
        if (endsVisit(response)) {
            return new Block(beforeQuestion(response, said), reprompt, speechBeforeMillis, introduced, plain);
        }
        return endsVisit(reprompt)
                ? new Block(response, beforeQuestion(reprompt, said), speechBeforeMillis, introduced, plain)
                : this;
    }

    /** Nothing is left to do at the last question. */
    private static boolean endsVisit(List<Beat> beats) {
        return beats.getLast().place().isEmpty();
    }

    private static List<Beat> beforeQuestion(List<Beat> beats, List<Beat> said) {
        List<Beat> all = new ArrayList<>(beats);
        all.addAll(beats.size() - 1, said);
        return all;
    }

    private static Beat microphone(Optional<Place> place) {
        return Beat.silent(AlexaLimits.MICROPHONE, Kind.MICROPHONE, place);
    }
}
