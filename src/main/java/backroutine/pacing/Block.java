package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one answer plays: its response, and its reprompt, which plays when the user says nothing.
 *
 * @param response the beats of the response; the last one is a question, or on a screen the handover
 * @param reprompt the beats of the reprompt; the last one is a question. Empty on a screen, which asks nothing
 * @param speechBeforeMillis how long the plain speech before the response is, in milliseconds
 * @param delivery how it reaches the user
 */
public record Block(List<Beat> response, List<Beat> reprompt, int speechBeforeMillis, Delivery delivery) {
    /** Keeps its own copies; refuses a response or reprompt that does not end as its delivery needs. */
    public Block {
        response = List.copyOf(response);
        reprompt = List.copyOf(reprompt);
        boolean onScreen = delivery == Delivery.SCREEN;
        Kind end = onScreen ? Kind.HANDOVER : Kind.QUESTION;
        if (response.isEmpty() || response.getLast().kind() != end) {
            throw new IllegalArgumentException("the response of a block as " + delivery + " must end with " + end);
        }
        if (onScreen != reprompt.isEmpty() || !onScreen && reprompt.getLast().kind() != Kind.QUESTION) {
            throw new IllegalArgumentException(
                    "the reprompt of a block must end with a question; on a screen it has none");
        }
    }

    /** Whether it is sent as plain speech rather than as an audio document. */
    public boolean plain() {
        return delivery == Delivery.PLAIN_SPEECH;
    }

    /**
     * The speech before, the response, the open microphone, the reprompt and the open microphone again, as one timeline. On a
     * screen it ends with the response.
     */
    public Timeline timeline() {
        List<Beat> beats = new ArrayList<>();
        if (speechBeforeMillis > 0) {
            beats.add(Beat.silent(speechBeforeMillis, Kind.ANNOUNCEMENT, response.getFirst().place()));
        }
        beats.addAll(response);
        if (delivery != Delivery.SCREEN) {
            beats.add(microphone(response.getLast().place()));
            beats.addAll(reprompt);
            beats.add(microphone(reprompt.getLast().place()));
        }
        return new Timeline(beats);
    }

    /** When the response ends, in milliseconds from the start of the block; then the microphone opens, but not on a screen. */
    public long responseEnds() {
        return speechBeforeMillis + Timeline.millis(response);
    }

    /**
     * Whether the visit ends in this block: in the response, or else in the reprompt. On a screen it ends with the answer to the
     * device's report.
     */
    public boolean closes() {
        return delivery != Delivery.SCREEN && (endsVisit(response) || endsVisit(reprompt));
    }

    /** This block with beats added before the question that ends the visit; unchanged if the visit does not end in it. */
    Block closing(List<Beat> closing) {
        if (!closes()) {
            return this;
        }
        return endsVisit(response)
                ? new Block(beforeQuestion(response, closing), reprompt, speechBeforeMillis, delivery)
                : new Block(response, beforeQuestion(reprompt, closing), speechBeforeMillis, delivery);
    }

    /** This block with another question wherever the visit ends. */
    private Block endingWith(Beat question) {
        return new Block(withLast(response, question), withLast(reprompt, question), speechBeforeMillis, delivery);
    }

    /** This block with a question where the visit ends and, if that is in the response, another one in the reprompt. */
    Block endingWith(Beat question, Beat again) {
        return endsVisit(response)
                ? new Block(withLast(response, question), withLast(reprompt, again), speechBeforeMillis, delivery)
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
