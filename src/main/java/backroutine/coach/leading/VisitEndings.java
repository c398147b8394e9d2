package backroutine.coach.leading;

import backroutine.coach.offers.OfferQuestions;
import backroutine.coach.offers.Suggestion;
import backroutine.coach.offers.VisitSuggestions;
import backroutine.coach.place.PlacePhrase;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.MessageLists;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.day.RecordedSets;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Timeline;
import backroutine.progress.Offer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What follows the last exercise of a visit: the summary, or the way back to the visit that was left for a single exercise. */
final class VisitEndings {
    private final Routine routine;
    private final BlockPlanner planner;
    private final VisitSummary summary;
    private final VisitSuggestions suggestions;

    VisitEndings(Routine routine, BlockPlanner planner) {
        this.routine = routine;
        this.planner = planner;
        this.summary = new VisitSummary(routine);
        this.suggestions = new VisitSuggestions(routine);
    }

    /**
     * What is said when the visit ends.
     *
     * @param done exercises that are completed by then, beyond what {@code progress} has
     */
    private List<Message> messages(TurnContext context, Progress progress, Visit visit, List<Exercise> done) {
        List<Message> say = new ArrayList<>(summary.messages(context, progress, visit, done));
        placeLeft(progress, visit)
                .map(left -> PlacePhrase.message(CoachMessage.GO_BACK_TO, CoachMessage.GO_BACK_BEFORE,
                        routine.exercise(left.place().exercise()), left.place()))
                .ifPresent(say::add);
        return say;
    }

    /** The place that was left for this visit of one exercise; empty if there is none, or the routine no longer has it. */
    private Optional<VisitPlace> placeLeft(Progress progress, Visit visit) {
        return visit.scope() == Visit.Scope.ONE_EXERCISE
                ? progress.profile().returnTo().filter(left -> routine.find(left.place().exercise()).isPresent())
                : Optional.empty();
    }

    /** The progress back at a place that was left. */
    private Progress returned(Progress progress, VisitPlace left) {
        return progress.with(progress.profile()
                .withReturnTo(Optional.empty())
                .withState(new State.Paused(left)));
    }

    /** The progress after a visit. It counts as a visit only if something was done in it. */
    private Progress ended(Progress progress, Visit visit, TurnContext context) {
        boolean done = summary.isAnythingDone(progress, visit);
        return suggestions.ended(done ? progress.ended(visit, context.now()) : progress, visit);
    }

    /** The reply that ends a visit without counting anything. */
    Reply reply(TurnContext context, Progress progress, Visit visit, List<Message> say) {
        Optional<Suggestion> suggestion = suggestions.atEnd(progress, visit);
        List<Message> last = MessageLists.join(MessageLists.join(say, messages(context, progress, visit, List.of())),
                suggestion.map(Suggestion::say).orElse(List.of()));
        Optional<Offer> offer = suggestion.flatMap(Suggestion::offer);
        return placeLeft(progress, visit)
                .map(left -> OpenQuestion.asks(returned(progress, left), last, CoachMessage.ASK_GO_BACK,
                        CoachMessage.ASK_GO_BACK_AGAIN))
                .orElseGet(() -> new Reply.Asks(ended(progress, visit, context), last,
                        offer.map(OfferQuestions::question).orElse(Message.of(CountMessage.ASK_LAST)),
                        offer.map(OfferQuestions::again).orElse(Message.of(CountMessage.ASK_LAST_AGAIN))));
    }

    /** The block of a plan with what is said when the visit ends in it; unchanged if the visit does not. */
    Block closed(TurnContext context, Progress progress, Visit visit, BlockPlan plan, Block block) {
        if (!block.closes()) {
            return block;
        }
        List<Exercise> played = MessageLists.prepend(routine.exercise(plan.from().exercise()),
                plan.upcoming().stream().map(routine::exercise).toList());
        List<Message> closing = messages(context, progress, visit, played);
        return placeLeft(progress, visit).isPresent()
                ? planner.withClosing(block, closing, Message.of(CoachMessage.ASK_GO_BACK),
                        Message.of(CoachMessage.ASK_GO_BACK_AGAIN))
                : withSuggestion(block, closing, progress, visit);
    }

    /** The block with what is offered or told at the end of the visit, if anything is. */
    private Block withSuggestion(Block block, List<Message> closing, Progress progress, Visit visit) {
        Timeline timeline = block.timeline();
        Progress after = new RecordedSets(routine).played(progress, visit, timeline, timeline.total());
        Optional<Suggestion> suggestion = suggestions.atEnd(after, visit);
        List<Message> all = MessageLists.join(closing, suggestion.map(Suggestion::say).orElse(List.of()));
        return suggestion.flatMap(Suggestion::offer)
                .map(offer -> planner.withClosing(block, all, OfferQuestions.question(offer),
                        OfferQuestions.again(offer)))
                .orElseGet(() -> planner.withClosing(block, all));
    }
}
