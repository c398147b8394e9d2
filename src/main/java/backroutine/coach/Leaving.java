package backroutine.coach;

import backroutine.pacing.Line;
import backroutine.pacing.Pacer;
import backroutine.progress.Progress;
import backroutine.progress.Spot;
import backroutine.progress.State;
import java.util.List;
import java.util.Optional;

/** Pausing, stopping, and what her body tells her; nothing of the latter is kept, only the place. */
final class Leaving {
    private final Guide guide;
    private final Questions questions;
    private final Whereabouts whereabouts;

    Leaving(Guide guide, Questions questions, Whereabouts whereabouts) {
        this.guide = guide;
        this.questions = questions;
        this.whereabouts = whereabouts;
    }

    /** What her body tells her comes before everything else, in every state. */
    Reply body(Standing standing, Turn.Body body) {
        return switch (body) {
            case HURTS -> hurts(standing);
            case NUMB -> leave(standing, Say.NUMB);
            case EMERGENCY -> leave(standing, Say.EMERGENCY);
        };
    }

    Reply stop(Standing standing) {
        return leave(standing, standing.state().spot().isPresent() ? Say.STOPPED : Say.GOODBYE);
    }

    Reply goodbye(Standing standing) {
        return leave(standing, Say.GOODBYE);
    }

    private static Reply leave(Standing standing, Say last) {
        return new Reply.Leaves(kept(standing), List.of(Line.of(last)));
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
        return Questions.asks(paused, List.of(where(here.get())), Say.ASK_CONTINUE, Say.ASK_CONTINUE_AGAIN);
    }

    /** Counting ends at once, and she chooses. */
    private static Reply hurts(Standing standing) {
        Optional<Spot> here = standing.state().spot();
        if (here.isEmpty() || standing.state() instanceof State.AskedCarryOn) {
            return leave(standing, Say.HURTS_BEFORE);
        }
        Progress paused = standing.progress().with(new State.Paused(here.get().visit(), here.get().place()));
        return Questions.asks(paused, List.of(Line.of(Say.HURTS)), Say.ASK_AFTER_PAIN, Say.ASK_AFTER_PAIN_AGAIN);
    }

    private Line where(Spot here) {
        boolean atStart = here.place().equals(Pacer.start(guide.exercise(here.place())));
        return whereabouts.in(atStart ? Say.PAUSED_BEFORE : Say.PAUSED_AT, guide.exercise(here.place()), here.place());
    }
}
