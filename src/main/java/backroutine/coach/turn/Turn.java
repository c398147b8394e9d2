package backroutine.coach.turn;

import java.time.LocalTime;
import java.util.List;
import java.util.OptionalLong;

/** What the user or the device did. */
public sealed interface Turn
        permits Turn.SessionEvent, Turn.Move, Turn.Concern, Turn.RemindAt, Turn.Permission, Turn.ReminderAnswered,
        Turn.OnScreen,
        UserRequest {
    /** The beginning and the end of a session, and events on the device. */
    enum SessionEvent implements Turn {
        LAUNCH,
        STOP,
        /** The user ended the session and cannot hear a reply. */
        ENDED,
        /** The session ended because of an error. */
        ENDED_BY_ERROR,
        /** The session ended because the user said nothing. */
        TIMED_OUT,
        /** The session went on after something else, such as a permission screen. */
        RESUMED,
        /** The device could not play the audio document. */
        AUDIO_FAILED;

        /** Whether the session is over, so that no reply can be heard. */
        public boolean isEnd() {
            return this == ENDED || this == ENDED_BY_ERROR || this == TIMED_OUT;
        }

        /** Whether the user did it, and so is there. */
        public boolean isByUser() {
            return switch (this) {
                case LAUNCH, STOP, ENDED, RESUMED -> true;
                case ENDED_BY_ERROR, TIMED_OUT, AUDIO_FAILED -> false;
            };
        }
    }

    /** A move through a visit, or the answer to a question. */
    enum Move implements Turn {
        READY,
        YES,
        /** A bare "okay": a yes where little depends on it. */
        OKAY,
        NO,
        /** Not now. */
        LATER,
        NEXT,
        PREVIOUS,
        /** Say it again. */
        REPEAT,
        /** Do the set again. */
        AGAIN,
        SKIP,
        /** The user did the set or the exercise alone. */
        DONE,
        /** The user is done, with the set or with the whole routine. */
        FINISHED,
        PAUSE,
        /** The user needs more time to get into position. */
        MORE_TIME,
        RESUME,
        START_OVER
    }

    /** Something that is wrong, by what has to follow. It is answered at once and never stored. */
    enum Concern implements Turn {
        EMERGENCY,
        BABY_EMERGENCY,
        /** Despair, or thoughts of harm. */
        CRISIS,
        UNWELL,
        /** Numbness or tingling, or the symptoms are back. */
        NUMB,
        PREGNANT,
        /** Pain of a kind or in a place with which the exercise must not be tried again. */
        SEVERE_PAIN,
        PAIN,
        /** Pain in the back, for which people use this skill. */
        BACK_PAIN,
        LOW_MOOD,
        TOO_HARD,
        /** A question that only a doctor or midwife can answer. */
        SAFETY_QUESTION
    }

    /** Something that happened on the screen of the device. */
    sealed interface OnScreen extends Turn {
        /**
         * A block was played to its end.
         *
         * @param token the block's token, see {@code State.Playing.token}
         * @param elapsedMillis the time from the command to play it until its end, in milliseconds: the delay of its start and
         *        its length
         */
        record BlockPlayed(String token, long elapsedMillis) implements OnScreen {}

        /**
         * The user touched a button.
         *
         * @param token the token of the block that the screen showed
         * @param atMillis how much of that block had been played, in milliseconds; empty if none was playing
         */
        record Touched(Button button, String token, OptionalLong atMillis) implements OnScreen {}

        /** The device could not show the document; {@code kind} is the kind of device. */
        record Failed(String kind) implements OnScreen {}
    }

    /** A button on the screen. */
    enum Button {
        PAUSE(Move.PAUSE),
        AGAIN(Move.AGAIN),
        NEXT(Move.NEXT),
        GO_ON(Move.RESUME),
        YES(Move.YES),
        NO(Move.NO);

        private final Move move;

        Button(Move move) {
            this.move = move;
        }

        /** The move that it stands for. */
        public Move move() {
            return move;
        }

        /** Whether it answers a question. */
        public boolean isAnswer() {
            return this == YES || this == NO;
        }
    }

    /**
     * The user asked for daily reminders.
     *
     * @param times when; empty if none was understood
     * @param replace whether these replace the reminders that are set
     */
    record RemindAt(List<LocalTime> times, boolean replace) implements Turn {
        /** Keeps its own copy. */
        public RemindAt {
            times = List.copyOf(times);
        }
    }

    /** The answer that Alexa got when it asked for the permission to set reminders. */
    enum Permission implements Turn {
        GIVEN,
        REFUSED,
        NOT_ANSWERED
    }

    /**
     * The reminder service answered a command.
     *
     * @param command what the service was asked to do
     * @param result what it answered
     */
    record ReminderAnswered(ReminderCommand command, ReminderCommand.Result result) implements Turn {}
}
