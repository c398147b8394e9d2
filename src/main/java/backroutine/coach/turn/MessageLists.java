package backroutine.coach.turn;

import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import java.util.ArrayList;
import java.util.List;

/** Lists of messages, and of names in a message. */
public final class MessageLists {
    private MessageLists() {}

    /** The first list and then the second, as a new list. */
    public static List<Message> join(List<Message> first, List<Message> second) {
        List<Message> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** The names of exercises, as one value of a message. */
    public static ListOf names(List<Exercise> exercises) {
        return new ListOf(exercises.stream().map(Exercise::name).toList());
    }

    /** Names all exercises of a routine. */
    public static Message whichExercises(Routine routine) {
        return Message.of(CoachMessage.WHICH_EXERCISE).with("exercises", names(routine.exercises()));
    }

    /** A new list with one element before the others. */
    public static <T> List<T> prepend(T first, List<T> others) {
        List<T> all = new ArrayList<>(others);
        all.addFirst(first);
        return all;
    }
}
