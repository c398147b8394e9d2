package backroutine.coach;

import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.Spot;
import backroutine.progress.State;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;

/** Pausing, stopping, and what her body tells her; nothing of the latter is kept, only the place. */
final class Leaving {
    private final Guide guide;
    private final Questions questions;

    Leaving(Guide guide, Questions questions) {
        this.guide = guide;
        this.questions = questions;
    }

    /** What her body tells her comes before everything else, in every state. */
    Reply body(Standing standing, Turn.Body body) {
        return switch (body) {
            case HURTS -> hurts(standing);
            case NUMB -> leave(standing, CoachMessage.NUMB);
            case EMERGENCY -> leave(standing, CoachMessage.EMERGENCY);
        };
    }

    Reply stop(Standing standing) {
        return leave(standing, standing.state().spot().isPresent() ? CoachMessage.STOPPED : CoachMessage.GOODBYE);
    }

    Reply goodbye(Standing standing) {
        return leave(standing, CoachMessage.GOODBYE);
    }

    private static Reply leave(Standing standing, CoachMessage last) {
        return new Reply.Leaves(kept(standing), List.of(Message.of(last)));
    }

    /** Her place, whatever question was open. */
    private static Progress kept(Standing standing) {
        return standing.state()
                .spot()
                .map(here -> standing.state() instanceof State.Waiting
                        ? standing.progress()
                        : standing.progress().with(new State.Paused(here.visit(), here.place())))
                .orElse(standing.progress().with(new State.Away()));
    }

    Reply pause(Standing standing, Moment moment) {
        Optional<Spot> here = standing.state().spot();
        if (here.isEmpty()) {
            return questions.ask(standing, moment, List.of());
        }
        Progress paused = standing.progress().with(new State.Paused(here.get().visit(), here.get().place()));
        return Questions.asks(paused, List.of(where(here.get())), CoachMessage.ASK_CONTINUE,
                CoachMessage.ASK_CONTINUE_AGAIN);
    }

    /** Counting ends at once, and she chooses. */
    private static Reply hurts(Standing standing) {
        Optional<Spot> here = standing.state().spot();
        if (here.isEmpty() || standing.state() instanceof State.AskedCarryOn) {
            return leave(standing, CoachMessage.HURTS_BEFORE);
        }
        Progress paused = standing.progress().with(new State.Paused(here.get().visit(), here.get().place()));
        return Questions.asks(paused, List.of(Message.of(CoachMessage.HURTS)), CoachMessage.ASK_AFTER_PAIN,
                CoachMessage.ASK_AFTER_PAIN_AGAIN);
    }

    private Message where(Spot here) {
        boolean atStart = here.place().equals(Pacer.start(guide.exercise(here.place())));
        return PlacePhrase.in(atStart ? CoachMessage.PAUSED_BEFORE : CoachMessage.PAUSED_AT,
                guide.exercise(here.place()), here.place());
    }
}
