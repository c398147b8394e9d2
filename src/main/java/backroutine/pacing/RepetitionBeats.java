package backroutine.pacing;

import backroutine.pacing.Beat.Kind;
import backroutine.routine.Exercise;
import backroutine.routine.Motion;
import backroutine.routine.Phase;
import backroutine.text.Message;
import backroutine.text.MessageValue.Nested;
import backroutine.text.Translator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The beats of one repetition: "Number six, lift… hold… two… and lower". */
final class RepetitionBeats {
    /** One second, in milliseconds. */
    private static final int SECOND = 1000;
    /** With fewer repetitions than this, the middle of the set is not announced. */
    private static final int FEWEST_WITH_HALFWAY = 6;
    /** How long the number of the next repetition takes at the end of a phase, in seconds. */
    private static final int ANNOUNCEMENT_SECONDS = 2;

    private final Translator translator;
    private final Exercise exercise;
    private final Settings settings;
    private final Place place;
    private final int lastRepetition;
    private final boolean endsSet;

    RepetitionBeats(Translator translator, Exercise exercise, Settings settings, Place place, boolean endsSet) {
        this.translator = translator;
        this.exercise = exercise;
        this.settings = settings;
        this.place = place;
        this.lastRepetition = exercise.dose().repetitionsASide();
        this.endsSet = endsSet;
    }

    List<Beat> beats() {
        List<Phase> phases = exercise.dose().repetition();
        List<Beat> beats = new ArrayList<>();
        for (Phase phase : phases) {
            int seconds = settings.seconds(exercise, phase);
            if (phase.motion().held()) {
                beats.addAll(new HoldBeats(translator, settings, place, seconds).beats(motion(phase.motion())));
            } else if (phase == phases.getFirst()) {
                beats.add(work(seconds, firstPhaseMessages(phase.motion())));
            } else if (phase == phases.getLast() && announcesNext(phases.getFirst())) {
                beats.addAll(lastPhaseWithNextNumber(phase.motion(), seconds));
            } else if (phase == phases.getLast()) {
                beats.add(work(seconds, lastPhaseMessages(phase.motion())));
            } else {
                beats.add(work(seconds, List.of(List.of(motion(phase.motion())))));
            }
        }
        if (endsSet) {
            Beat end = beats.removeLast();
            beats.add(new Beat(end.millis(), end.text(), Kind.SET_END, end.place()));
        }
        return beats;
    }

    /** The number of this repetition, for one that begins with a hold and has no repetition before it to announce it. */
    static Message announcement(Exercise exercise, int repetition) {
        return repetition == exercise.dose().repetitionsASide()
                ? Message.of(CountMessage.NUMBER_LAST)
                : Message.of(CountMessage.NUMBER).with("number", repetition);
    }

    /** A number is never said without the word that tells it from a second of a hold. */
    private List<List<Message>> firstPhaseMessages(Motion motion) {
        if (lastRepetition == 1) {
            return List.of(List.of(motion(motion)), List.of(shortMotion(motion)));
        }
        boolean last = place.repetition() == lastRepetition;
        Message whole = last ? Message.of(CountMessage.MOTION_LAST) : numbered(CountMessage.MOTION_NUMBERED);
        Message alone = last ? Message.of(CountMessage.NUMBER_LAST) : numbered(CountMessage.NUMBER);
        return List.of(List.of(whole.with("motion", new Nested(motion(motion)))),
                List.of(whole.with("motion", new Nested(shortMotion(motion)))), List.of(alone));
    }

    private Message numbered(CountMessage key) {
        return Message.of(key).with("number", place.repetition());
    }

    private List<List<Message>> lastPhaseMessages(Motion motion) {
        List<List<Message>> plain = List.of(List.of(motion(motion)), List.of(shortMotion(motion)));
        if (!isHalfway(place.repetition())) {
            return plain;
        }
        Message halfway = Message.of(CountMessage.MOTION_HALFWAY);
        List<List<Message>> choices = new ArrayList<>(List.of(
                List.of(halfway.with("motion", new Nested(motion(motion)))),
                List.of(halfway.with("motion", new Nested(shortMotion(motion))))));
        choices.addAll(plain);
        return choices;
    }

    /** If a repetition begins with a hold, its number is said at the end of the one before. */
    private boolean announcesNext(Phase first) {
        return first.motion().held() && place.repetition() < lastRepetition;
    }

    /** In a beat of its own if the phase is long enough for that, otherwise in the beat of the motion. */
    private List<Beat> lastPhaseWithNextNumber(Motion motion, int seconds) {
        List<List<Message>> announcements = new ArrayList<>();
        Message next = announcement(exercise, place.repetition() + 1);
        if (isHalfway(place.repetition())) {
            announcements.add(List.of(Message.of(CountMessage.HALFWAY), next));
        }
        announcements.add(List.of(next));
        boolean separate = fits(announcements.getLast(), ANNOUNCEMENT_SECONDS)
                && fits(List.of(motion(motion)), seconds - ANNOUNCEMENT_SECONDS);
        return separate
                ? List.of(work(seconds - ANNOUNCEMENT_SECONDS, List.of(List.of(motion(motion)))),
                        work(ANNOUNCEMENT_SECONDS, announcements))
                : List.of(work(seconds, List.of(
                        List.of(Message.of(CountMessage.MOTION_ALONE).with("motion", new Nested(motion(motion))), next),
                        List.of(motion(motion), next), List.of(next))));
    }

    private boolean isHalfway(int repetition) {
        return lastRepetition >= FEWEST_WITH_HALFWAY && repetition * 2 == lastRepetition;
    }

    private boolean fits(List<Message> words, int seconds) {
        return Beat.fits(translator.text(words), seconds * SECOND);
    }

    /** A beat with the first of the texts that fits it. If none fits, the beat refuses the last one. */
    private Beat work(int seconds, List<List<Message>> choices) {
        List<Message> words = choices.stream()
                .filter(choice -> fits(choice, seconds))
                .findFirst()
                .orElse(choices.getLast());
        return new Beat(seconds * SECOND, translator.text(words), Kind.WORK, Optional.of(place));
    }

    private Message motion(Motion motion) {
        return Optional.ofNullable(exercise.text().motions().get(motion))
                .map(CountMessage::verbatim)
                .orElse(shortMotion(motion));
    }

    private static Message shortMotion(Motion motion) {
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
