package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.text.Message;
import backroutine.text.MessageValue.Text;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the beats between two sides: rests, changes of side, getting into position. Each ends with a count-in. */
final class Transitions {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;
    /** The seconds of a count-in. */
    static final int COUNT_IN = 5;
    /** The seconds of a count-in when there is little time: after a change of sides, or when a set goes on after a pause. */
    static final int SHORT_COUNT_IN = 3;

    private static final Text NOTHING = new Text("");

    private final Translator translator;

    Transitions(Translator translator) {
        this.translator = translator;
    }

    List<Beat> rest(Exercise exercise, Place next, Settings settings) {
        CountMessage praised = settings.encouragement() ? CountMessage.REST_PRAISED : CountMessage.REST;
        Optional<Text> side = sideCue(exercise, next);
        List<Message> messages = side.isPresent()
                ? List.of(Message.of(praised).with("set", next.set()).with("side", side.get()),
                        Message.of(CountMessage.REST_SIDE).with("side", side.get()))
                : List.of(Message.of(praised).with("set", next.set()).with("side", NOTHING),
                        Message.of(CountMessage.REST).with("set", next.set()).with("side", NOTHING));
        return withCountIn(settings.rest(exercise), COUNT_IN, messages, Kind.REST, next);
    }

    List<Beat> change(Exercise exercise, Place next, Settings settings) {
        Message plain = Message.of(CountMessage.CHANGE).with("side", sideCue(exercise, next).orElse(NOTHING));
        Message praised = new Message(CountMessage.CHANGE_PRAISED, plain.values());
        return withCountIn(exercise.dose().sides().changeSeconds(), SHORT_COUNT_IN,
                settings.encouragement() ? List.of(praised, plain) : List.of(plain), Kind.CHANGE_SIDES, next);
    }

    /** Getting into position: a sentence, then the count. */
    List<Beat> settle(Exercise exercise, Place next, int seconds) {
        boolean newSet = next.set() > 1 && next.repetition() == 1;
        Message message = sideCue(exercise, next).map(side -> Message.of(CountMessage.SETTLE_SIDE).with("side", side))
                .orElse(newSet
                        ? Message.of(CountMessage.SETTLE_SET).with("set", next.set())
                        : Message.of(CountMessage.SETTLE));
        return withCountIn(seconds, COUNT_IN, List.of(message), Kind.COUNT_IN, next);
    }

    /**
     * The beat of a rest, or of a change of sides, before the question: as long as the rest less the question, the microphone
     * and the count-in that follow.
     */
    Beat untilReady(Exercise exercise, Place next, Settings settings, int questionMillis, long room) {
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        Text side = sideCue(exercise, next).orElse(NOTHING);
        Message message = newSet
                ? Message.of(CountMessage.REST_UNTIL_READY).with("side", side)
                : Message.of(CountMessage.CHANGE).with("side", side);
        int seconds = newSet ? settings.rest(exercise) : exercise.dose().sides().changeSeconds();
        long before = seconds * SECOND - questionMillis - AlexaLimits.MICROPHONE - SHORT_COUNT_IN * SECOND;
        Beat shortest = Introduction.say(translator.text(message), Kind.REST, Optional.of(next));
        return new Beat((int) Math.max(Math.min(before, room), shortest.millis()), shortest.text(),
                newSet ? Kind.REST : Kind.CHANGE_SIDES,
                shortest.place());
    }

    /** The sentence for the side that begins; empty if the exercise has no sides. */
    private static Optional<Text> sideCue(Exercise exercise, Place place) {
        return Optional.ofNullable(exercise.text().sideCues().get(place.side())).map(Text::new);
    }

    /**
     * Beats of together {@code seconds}: the first message that fits, then the count-in. If none fits, the count-in gets
     * shorter, down to three seconds.
     */
    private List<Beat> withCountIn(int seconds, int counted, List<Message> messages, Kind kind, Place next) {
        List<Beat> beats = new ArrayList<>();
        int count = Math.min(seconds, counted);
        if (seconds > SHORT_COUNT_IN && (seconds > count || kind != Kind.COUNT_IN)) {
            List<SpokenText> sentences = messages.stream().map(translator::text).toList();
            count = IntStream.iterate(count, tried -> tried > SHORT_COUNT_IN, tried -> tried - 1)
                    .filter(tried -> sentences.stream().anyMatch(text -> fits(text, seconds - tried)))
                    .findFirst()
                    .orElse(SHORT_COUNT_IN);
            int before = seconds - count;
            SpokenText sentence = sentences.stream()
                    .filter(text -> fits(text, before))
                    .findFirst()
                    .orElse(sentences.getLast());
            beats.add(new Beat(before * SECOND, sentence, kind, Optional.of(next)));
        }
        for (int number = count; number >= 1; number--) {
            SpokenText word = translator.text(Message.of(CountMessage.COUNT).with("number", number));
            beats.add(new Beat(SECOND, word, kind, Optional.of(next)));
        }
        return beats;
    }

    private static boolean fits(SpokenText text, int seconds) {
        return Beat.fits(text, seconds * SECOND);
    }
}
