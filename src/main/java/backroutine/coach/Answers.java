package backroutine.coach;

import backroutine.pacing.Detail;
import backroutine.pacing.Place;
import backroutine.pacing.Planner;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.Side;
import backroutine.text.Message;
import backroutine.text.MessageValue.ListOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions asked in between: answered, and then the set goes on. */
final class Answers {
    private final Routine routine;
    private final Guide guide;
    private final Questions questions;
    private final Account account;

    Answers(Routine routine, Guide guide, Questions questions, Account account) {
        this.routine = routine;
        this.guide = guide;
        this.questions = questions;
        this.account = account;
    }

    Reply reply(Standing standing, Turn.Question question, Moment moment) {
        return switch (question) {
            case WHAT_DO_I_NEED -> needed(standing, moment);
            case HOW_MANY_LEFT -> left(standing, moment);
            case HOW_AM_I_DOING -> account.doing(standing, moment);
            case THIS_WEEK -> account.week(standing, moment);
            case FOR_MY_PHYSIO -> account.forPhysio(standing, moment);
            case WHAT_DO_YOU_KNOW -> account.known(standing, moment);
            case HELP -> help(standing, moment);
            case NOT_SURE, NOT_UNDERSTOOD -> notUnderstood(standing, moment);
        };
    }

    /** The steps of an exercise: the one she names, or the one under way. */
    Reply howTo(Standing standing, Optional<String> named, Moment moment) {
        Optional<Spot> here = standing.state().spot();
        Optional<Exercise> exercise = named.or(() -> here.map(some -> some.place().exercise())).flatMap(routine::find);
        if (exercise.isEmpty()) {
            Message names = Message.of(CoachMessage.WHICH_EXERCISE)
                    .with("exercises",
                            Lines.names(routine.exercises()));
            return Questions.asks(standing.progress(), List.of(names), CoachMessage.ASK_WHICH_STEPS,
                    CoachMessage.ASK_WHICH_STEPS);
        }
        return questions.resume(explained(standing, exercise.get()), moment,
                Planner.introduction(exercise.get(), Detail.FULL));
    }

    /** She need not hear it again when the exercise begins. */
    private static Standing explained(Standing standing, Exercise exercise) {
        return standing.state() instanceof State.Waiting(var visit, var place, var introduced)
                && place.exercise().equals(exercise.id())
                        ? Standing.still(standing.progress().with(new State.Waiting(visit, place, Detail.FULL)))
                        : standing;
    }

    /** What has to be at hand, for what is left of the visit. */
    Reply needed(Standing standing, Moment moment) {
        List<Message> say = new ArrayList<>();
        for (Exercise exercise : fromHereOn(standing, moment)) {
            if (!exercise.text().kit().isEmpty()) {
                say.add(Message.of(CoachMessage.NEEDED_FOR)
                        .with("exercise", exercise.name())
                        .with("kit", ListOf.texts(exercise.text().kit())));
            }
        }
        if (say.isEmpty()) {
            say.add(Message.of(CoachMessage.NEEDED_NOTHING));
        } else if (standing.state()
                .spot()
                .map(here -> guide.exercise(here.place()).text().kit().isEmpty())
                .orElse(false)) {
            say.addFirst(Message.of(CoachMessage.NEEDED_NOTHING_HERE));
        }
        return questions.resume(standing, moment, say);
    }

    private List<Exercise> fromHereOn(Standing standing, Moment moment) {
        Optional<Spot> here = standing.state().spot();
        if (here.isPresent()) {
            Exercise current = guide.exercise(here.get().place());
            return Lines.prepend(current,
                    guide.itinerary(standing.progress(), here.get().visit()).after(current, here.get().visit()));
        }
        Itinerary today = new Itinerary(routine, standing.progress().day(moment.today()));
        return today.due().map(Visit::number).map(today::left).orElse(routine.exercises());
    }

    /** Repetitions, sets and exercises still to come. */
    private Reply left(Standing standing, Moment moment) {
        Optional<Spot> here = standing.state().spot();
        if (here.isEmpty()) {
            return questions.resume(standing, moment, account.stillToday(standing, moment));
        }
        Place place = here.get().place();
        Exercise exercise = guide.exercise(place);
        int after = guide.itinerary(standing.progress(), here.get().visit()).after(exercise, here.get().visit()).size();
        return questions.resume(standing, moment,
                List.of(repetitionsLeft(exercise, place), setsLeft(exercise, place), exercisesLeft(after)));
    }

    private static Message repetitionsLeft(Exercise exercise, Place place) {
        List<Side> sides = exercise.dose().sides().order();
        CoachMessage key = sides.size() == 1
                ? CoachMessage.LEFT_IN_SET
                : place.side() == sides.getLast() ? CoachMessage.LEFT_ON_SIDE : CoachMessage.LEFT_ON_FIRST_SIDE;
        return Message.of(key).with("repetitions", exercise.dose().repetitionsASide() - place.repetition() + 1);
    }

    private static Message setsLeft(Exercise exercise, Place place) {
        int sets = exercise.dose().sets().value() - place.set();
        CoachMessage key = sets == 0 ? CoachMessage.LEFT_LAST_SET : CoachMessage.LEFT_SETS;
        return Message.of(key).with("exercise", exercise.name()).with("sets", sets);
    }

    private static Message exercisesLeft(int number) {
        return number == 0
                ? Message.of(CoachMessage.LEFT_LAST_EXERCISE)
                : Message.of(CoachMessage.LEFT_EXERCISES).with("number", number);
    }

    /** Help leaves the counting, and ends in a question. */
    private Reply help(Standing standing, Moment moment) {
        return questions.ask(standing, moment, List.of(Message.of(CoachMessage.HELP)));
    }

    private Reply notUnderstood(Standing standing, Moment moment) {
        return questions.resume(standing, moment,
                List.of(Message
                        .of(standing.counting() ? CoachMessage.NOT_UNDERSTOOD_COUNTING : CoachMessage.NOT_UNDERSTOOD)));
    }
}
