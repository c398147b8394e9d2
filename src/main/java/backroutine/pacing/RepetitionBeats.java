package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.text.Message;
import backroutine.text.MessageValue.Nested;
import backroutine.text.SpokenText;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The beats of one repetition: "six, lift… hold… two… and lower". */
final class RepetitionBeats {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;
    /** With fewer repetitions than this, the middle of the set is not announced. */
    private static final int FEWEST_WITH_HALFWAY = 6;

    private final Translator translator;
    private final Exercise exercise;
    private final Settings settings;
    private final Place place;
    private final Optional<Place> placeOfBeats;
    private final int lastRepetition;
    private final boolean endsSet;

    RepetitionBeats(Translator translator, Exercise exercise, Settings settings, Place place, boolean endsSet) {
        this.translator = translator;
        this.exercise = exercise;
        this.settings = settings;
        this.place = place;
        this.placeOfBeats = Optional.of(place);
        this.lastRepetition = exercise.dose().repetitionsASide();
        this.endsSet = endsSet;
    }

    List<Beat> beats() {
        List<Phase> phases = exercise.dose().repetition();
        List<Beat> beats = new ArrayList<>();
        for (Phase phase : phases) {
            int seconds = settings.seconds(exercise, phase);
            if (phase.motion().held()) {
                beats.addAll(holdBeats(phase.motion(), seconds));
            } else if (phase == phases.getFirst()) {
                beats.add(work(seconds, firstPhaseMessages(phase.motion())));
            } else if (phase == phases.getLast() && announcesNext(phases.getFirst())) {
                beats.addAll(lastPhaseWithNextNumber(phase.motion(), seconds));
            } else if (phase == phases.getLast()) {
                beats.add(work(seconds, lastPhaseMessages(phase.motion())));
            } else {
                beats.add(work(seconds, List.of(motion(phase.motion()))));
            }
        }
        if (endsSet) {
            Beat end = beats.removeLast();
            beats.add(new Beat(end.millis(), end.text(), Kind.SET_END, end.place()));
        }
        return beats;
    }

    private List<Beat> holdBeats(Motion motion, int seconds) {
        List<Beat> beats = new ArrayList<>();
        beats.add(work(1, List.of(motion(motion))));
        for (int second = 2; second <= seconds; second++) {
            boolean spoken = speaks(second, seconds);
            beats.add(spoken ? work(1, List.of(number(CountMessage.COUNT, second))) : silent());
        }
        return beats;
    }

    private boolean speaks(int second, int seconds) {
        return settings.counting() != Counting.LESS || second > seconds - 3;
    }

    private List<Message> firstPhaseMessages(Motion motion) {
        if (lastRepetition == 1) {
            return List.of(motion(motion));
        }
        Message numbered = number(CountMessage.MOTION_NUMBERED, place.repetition()).with("motion",
                new Nested(motion(motion)));
        Message ofLast = Message.of(CountMessage.MOTION_LAST).with("motion", new Nested(motion(motion)));
        Message numberAlone = number(CountMessage.COUNT, place.repetition());
        return place.repetition() == lastRepetition
                ? List.of(ofLast, numbered, numberAlone)
                : List.of(numbered, numberAlone);
    }

    private List<Message> lastPhaseMessages(Motion motion) {
        Message halfway = Message.of(CountMessage.MOTION_HALFWAY).with("motion", new Nested(motion(motion)));
        return isHalfway(place.repetition()) ? List.of(halfway, motion(motion)) : List.of(motion(motion));
    }

    /** If a repetition begins with a hold, its number is said at the end of the one before. */
    private boolean announcesNext(Phase first) {
        return first.motion().held() && place.repetition() < lastRepetition;
    }

    private List<Beat> lastPhaseWithNextNumber(Motion motion, int seconds) {
        int next = place.repetition() + 1;
        Message number = number(CountMessage.NUMBER, next);
        Message count = number(CountMessage.COUNT, next);
        List<Message> announcement = next == lastRepetition
                ? List.of(Message.of(CountMessage.NUMBER_LAST), count)
                : isHalfway(place.repetition())
                        ? List.of(number(CountMessage.NUMBER_HALFWAY, next), number, count)
                        : List.of(number, count);
        int tail = Math.min(2, seconds - 1);
        return tail == 0
                ? List.of(work(seconds, announcement))
                : List.of(work(seconds - tail, List.of(motion(motion))), work(tail, announcement));
    }

    private boolean isHalfway(int repetition) {
        return lastRepetition >= FEWEST_WITH_HALFWAY && repetition * 2 == lastRepetition;
    }

    /** A beat with the first of the messages that fits it. If none fits, the beat refuses the last one. */
    private Beat work(int seconds, List<Message> choices) {
        int millis = seconds * SECOND;
        SpokenText text = SpokenText.SILENCE;
        for (Message choice : choices) {
            text = translator.text(choice);
            if (Beat.fits(text, millis)) {
                break;
            }
        }
        return new Beat(millis, text, Kind.WORK, placeOfBeats);
    }

    private Beat silent() {
        return Beat.silent(SECOND, Kind.WORK, placeOfBeats);
    }

    private static Message number(CountMessage key, int number) {
        return Message.of(key).with("number", number);
    }

    private static Message motion(Motion motion) {
        return Message.of(switch (motion) {
            case SQUEEZE -> CountMessage.SQUEEZE;
            case HOLD -> CountMessage.HOLD;
            case RELAX -> CountMessage.RELAX;
            case LIFT -> CountMessage.LIFT;
            case LOWER -> CountMessage.LOWER;
            case INHALE -> CountMessage.INHALE;
            case EXHALE -> CountMessage.EXHALE;
            case TURN -> CountMessage.TURN;
            case RETURN -> CountMessage.RETURN;
        });
    }
}
