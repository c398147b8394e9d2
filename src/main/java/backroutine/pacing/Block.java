package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one answer plays: its response, and its reprompt, which plays when the user says nothing.
 *
 * @param response the beats of the response; the last one is a question
 * @param reprompt the beats of the reprompt; the last one is a question
 * @param speechBeforeMillis how long the plain speech before the response is, in milliseconds
 * @param plain whether it is sent as plain speech rather than as an audio document
 */
public record Block(List<Beat> response, List<Beat> reprompt, int speechBeforeMillis, boolean plain) {
    /** Keeps its own copies; refuses a response or reprompt that does not end with a question. */
    public Block {
        response = List.copyOf(response);
        reprompt = List.copyOf(reprompt);
        if (response.isEmpty() || response.getLast().kind() != Kind.QUESTION) {
            throw new IllegalArgumentException("the response of a block must end with a question");
        }
        if (reprompt.isEmpty() || reprompt.getLast().kind() != Kind.QUESTION) {
            throw new IllegalArgumentException("the reprompt of a block must end with a question");
        }
    }

    /** The speech before, the response, the open microphone, the reprompt and the open microphone again, as one timeline. */
    public Timeline timeline() {
        List<Beat> beats = new ArrayList<>();
        if (speechBeforeMillis > 0) {
            beats.add(Beat.silent(speechBeforeMillis, Kind.ANNOUNCEMENT, response.getFirst().place()));
        }
        beats.addAll(response);
        beats.add(microphone(response.getLast().place()));
        beats.addAll(reprompt);
        beats.add(microphone(reprompt.getLast().place()));
        return new Timeline(beats);
    }

    /** When the microphone opens after the response, in milliseconds from the start of the block. */
    public long responseEnds() {
        return speechBeforeMillis + Timeline.millis(response);
    }

    /** Whether the visit ends in this block: in the response, or else in the reprompt. */
    public boolean closes() {
        return endsVisit(response) || endsVisit(reprompt);
    }

    /** This block with beats added before the question that ends the visit; unchanged if the visit does not end in it. */
    Block closing(List<Beat> closing) {
        if (endsVisit(response)) {
            return new Block(beforeQuestion(response, closing), reprompt, speechBeforeMillis, plain);
        }
        return endsVisit(reprompt)
                ? new Block(response, beforeQuestion(reprompt, closing), speechBeforeMillis, plain)
                : this;
    }

    /** This block with another question wherever the visit ends. */
    private Block endingWith(Beat question) {
        return new Block(withLast(response, question), withLast(reprompt, question), speechBeforeMillis, plain);
    }

    /** This block with a question where the visit ends and, if that is in the response, another one in the reprompt. */
    Block endingWith(Beat question, Beat again) {
        return endsVisit(response)
                ? new Block(withLast(response, question), withLast(reprompt, again), speechBeforeMillis, plain)
                : endingWith(question);
    }

    private static List<Beat> withLast(List<Beat> beats, Beat question) {
        if (!endsVisit(beats)) {
            return beats;
        }
        List<Beat> others = new ArrayList<>(beats.subList(0, beats.size() - 1));
        others.add(question);
        return others;
    }

    /** Whether no repetition is left at the last question. */
    private static boolean endsVisit(List<Beat> beats) {
        return beats.getLast().place().isEmpty();
    }

    private static List<Beat> beforeQuestion(List<Beat> beats, List<Beat> closing) {
        List<Beat> all = new ArrayList<>(beats);
        all.addAll(beats.size() - 1, closing);
        return all;
    }

    private static Beat microphone(Optional<Place> place) {
        return Beat.silent(AlexaLimits.MICROPHONE, Kind.MICROPHONE, place);
    }
}
