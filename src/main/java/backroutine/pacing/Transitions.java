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

/** What lies between two stretches of work: rests, changes of side, getting into position; each ends in a count. */
final class Transitions {
    private static final int SECOND = 1000;
    /** How many seconds are counted down before work begins. */
    static final int COUNT_IN = 5;
    /** How many where there is little time: after a change of sides, or when a set is taken up again. */
    static final int SHORT_COUNT_IN = 3;

    private static final Text NOTHING = new Text("");

    private final Translator translator;

    Transitions(Translator translator) {
        this.translator = translator;
    }

    List<Beat> rest(Exercise exercise, Place next, Settings settings) {
        CountMessage praised = settings.encouragement() ? CountMessage.REST_PRAISED : CountMessage.REST;
        Optional<Text> side = sideCue(exercise, next);
        List<Message> lines = side.isPresent()
                ? List.of(Message.of(praised).with("set", next.set()).with("side", side.get()),
                        Message.of(CountMessage.REST_SIDE).with("side", side.get()))
                : List.of(Message.of(praised).with("set", next.set()).with("side", NOTHING),
                        Message.of(CountMessage.REST).with("set", next.set()).with("side", NOTHING));
        return withCountIn(settings.rest(exercise), COUNT_IN, lines, Kind.REST, next);
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
        Message line = sideCue(exercise, next).map(side -> Message.of(CountMessage.SETTLE_SIDE).with("side", side))
                .orElse(newSet
                        ? Message.of(CountMessage.SETTLE_SET).with("set", next.set())
                        : Message.of(CountMessage.SETTLE));
        return withCountIn(seconds, COUNT_IN, List.of(line), Kind.COUNT_IN, next);
    }

    /** The part of a rest, or of a change of sides, that passes before the microphone opens; silence fills the remainder. */
    Beat untilReady(Exercise exercise, Place next, Settings settings, int questionMillis, long room) {
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        Text side = sideCue(exercise, next).orElse(NOTHING);
        Message line = newSet
                ? Message.of(CountMessage.REST_UNTIL_READY).with("side", side)
                : Message.of(CountMessage.CHANGE).with("side", side);
        int seconds = newSet ? settings.rest(exercise) : exercise.dose().sides().changeSeconds();
        long before = seconds * SECOND - questionMillis - AlexaLimits.MICROPHONE - SHORT_COUNT_IN * SECOND;
        Beat shortest = Introduction.say(translator.text(line), Kind.REST, Optional.of(next));
        return new Beat((int) Math.max(Math.min(before, room), shortest.millis()), shortest.text(),
                newSet ? Kind.REST : Kind.CHANGE_SIDES,
                shortest.place());
    }

    /** Where a side begins, what is said of it. */
    private static Optional<Text> sideCue(Exercise exercise, Place place) {
        return Optional.ofNullable(exercise.text().sideCues().get(place.side())).map(Text::new);
    }

    /** The first sentence that fits before the count; a shorter count makes room for one before it is refused. */
    private List<Beat> withCountIn(int seconds, int counted, List<Message> lines, Kind kind, Place next) {
        List<Beat> beats = new ArrayList<>();
        int count = Math.min(seconds, counted);
        if (seconds > SHORT_COUNT_IN && (seconds > count || kind != Kind.COUNT_IN)) {
            List<SpokenText> sentences = lines.stream().map(translator::text).toList();
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
