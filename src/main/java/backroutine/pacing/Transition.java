package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What lies between two stretches of work: rests, changes of side, getting into position; each ends in a count. */
final class Transition {
    private static final int SECOND = 1000;
    /** How many seconds are counted down before work begins. */
    static final int COUNTED = 5;
    /** How many where there is little time: after a change of sides, or when a set is taken up again. */
    static final int BRIEFLY_COUNTED = 3;

    private final Wording wording;

    Transition(Wording wording) {
        this.wording = wording;
    }

    List<Beat> rest(Exercise exercise, Place next, Settings settings) {
        Cue praised = settings.encouragement() ? Cue.REST_PRAISED : Cue.REST;
        Optional<String> side = sideCue(exercise, next);
        List<Line> lines = side.isPresent()
                ? List.of(Line.of(praised).with("set", next.set()).with("side", side.get()),
                        Line.of(Cue.REST_SIDE).with("side", side.get()))
                : List.of(Line.of(praised).with("set", next.set()).with("side", ""),
                        Line.of(Cue.REST).with("set", next.set()).with("side", ""));
        return countedDown(settings.rest(exercise), COUNTED, lines, Kind.REST, next);
    }

    List<Beat> change(Exercise exercise, Place next, Settings settings) {
        Line plain = Line.of(Cue.CHANGE).with("side", sideCue(exercise, next).orElse(""));
        Line praised = new Line(Cue.CHANGE_PRAISED, plain.values());
        return countedDown(exercise.dose().sides().changeSeconds(), BRIEFLY_COUNTED,
                settings.encouragement() ? List.of(praised, plain) : List.of(plain), Kind.CHANGE_SIDES, next);
    }

    /** Getting into position: a sentence, then the count. */
    List<Beat> settle(Exercise exercise, Place next, int seconds) {
        boolean newSet = next.set() > 1 && next.repetition() == 1;
        Line line = sideCue(exercise, next).map(side -> Line.of(Cue.SETTLE_SIDE).with("side", side))
                .orElse(newSet ? Line.of(Cue.SETTLE_SET).with("set", next.set()) : Line.of(Cue.SETTLE));
        return countedDown(seconds, COUNTED, List.of(line), Kind.COUNT_IN, next);
    }

    /** The part of a rest, or of a change of sides, that passes before the microphone opens; silence fills the remainder. */
    Beat untilReady(Exercise exercise, Place next, Settings settings, int questionMillis, long room) {
        boolean newSet = next.side() == exercise.dose().sides().order().getFirst();
        String side = sideCue(exercise, next).orElse("");
        Line line = newSet
                ? Line.of(Cue.REST_UNTIL_READY).with("side", side)
                : Line.of(Cue.CHANGE).with("side", side);
        int seconds = newSet ? settings.rest(exercise) : exercise.dose().sides().changeSeconds();
        long before = seconds * SECOND - questionMillis - Limits.MICROPHONE - BRIEFLY_COUNTED * SECOND;
        Beat shortest = Opening.say(wording.words(line), Kind.REST, Optional.of(next));
        return new Beat((int) Math.max(Math.min(before, room), shortest.millis()), shortest.words(),
                newSet ? Kind.REST : Kind.CHANGE_SIDES,
                shortest.place());
    }

    /** Where a side begins, what is said of it. */
    static Optional<String> sideCue(Exercise exercise, Place place) {
        return Optional.ofNullable(exercise.sideCues().get(place.side()));
    }

    /** The first sentence that fits before the count; a shorter count makes room for one before it is refused. */
    private List<Beat> countedDown(int seconds, int counted, List<Line> lines, Kind kind, Place next) {
        List<Beat> beats = new ArrayList<>();
        int count = Math.min(seconds, counted);
        if (seconds > BRIEFLY_COUNTED && (seconds > count || kind != Kind.COUNT_IN)) {
            List<String> sentences = lines.stream().map(wording::words).toList();
            count = IntStream.iterate(count, tried -> tried > BRIEFLY_COUNTED, tried -> tried - 1)
                    .filter(tried -> sentences.stream().anyMatch(words -> fits(words, seconds - tried)))
                    .findFirst()
                    .orElse(BRIEFLY_COUNTED);
            int before = seconds - count;
            String sentence = sentences.stream()
                    .filter(words -> fits(words, before))
                    .findFirst()
                    .orElse(sentences.getLast());
            beats.add(new Beat(before * SECOND, sentence, kind, Optional.of(next)));
        }
        for (int number = count; number >= 1; number--) {
            String word = wording.words(Line.of(Cue.COUNT).with("number", number));
            beats.add(new Beat(SECOND, word, kind, Optional.of(next)));
        }
        return beats;
    }

    private static boolean fits(String words, int seconds) {
        return Beat.fits(words, seconds * SECOND);
    }
}
