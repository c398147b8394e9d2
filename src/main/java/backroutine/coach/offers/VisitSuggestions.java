package backroutine.coach.offers;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.OfferMessage;
import backroutine.day.RecordedSets;
import backroutine.progress.Guidance;
import backroutine.progress.Guidance.Once;
import backroutine.progress.Offer;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.MessageValue.Nested;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Decides which single offer, or advice, the end of a visit gets, if any. It depends only on the progress after the visit, so
 * that it can be decided again when the answer comes. All numbers here are ours.
 *
 * @param routine all exercises with their doses
 */
public record VisitSuggestions(Routine routine) {
    /** Reminders are offered to a new person, up to so many visits; a later one may have some already. */
    private static final int NEW_PERSON = 3;
    /** A longer hold is offered after so many completions. */
    private static final int COMPLETIONS_TO_HOLD_LONGER = 6;
    /** A goal for the week is offered up to this day of it, and not in the first visit. */
    private static final DayOfWeek LAST_DAY_FOR_GOAL = DayOfWeek.WEDNESDAY;
    /** So long after the clearance the person is told to see a physiotherapist. */
    private static final Duration UNTIL_PHYSIO = Duration.ofDays(28);

    /**
     * What is said at the end of a visit: nothing after a single exercise, or if hardly anything was done. Nothing is offered
     * in a visit that was interrupted, or in which the person reported that something is wrong.
     *
     * @param progress the progress after the last set
     */
    public Optional<Suggestion> atEnd(Progress progress, Visit visit) {
        boolean counts = visit.scope() != Visit.Scope.ONE_EXERCISE && new RecordedSets(routine).isMade(progress, visit);
        if (!counts) {
            return Optional.empty();
        }
        Optional<Suggestion> advice = seePhysio(progress.profile(), visit.day());
        return progress.session().undisturbed().equals(Optional.of(visit))
                ? Stream.of(reminders(progress.profile()), advice, longerHold(progress, visit),
                        goal(progress.profile(), visit.day()))
                        .flatMap(Optional::stream)
                        .findFirst()
                : advice;
    }

    /** The progress after a visit and after what was said at its end: it waits for the answer to the offer, if there is one. */
    public Progress ended(Progress progress, Visit visit) {
        Optional<Suggestion> suggestion = atEnd(progress, visit);
        State state = suggestion.flatMap(Suggestion::offer)
                .<State>map(offer -> new State.AskedOffer(Optional.empty(), offer))
                .orElse(new State.Finished(visit));
        return suggestion.map(said -> progress.with(said.after()))
                .orElse(progress)
                .with(progress.session().disturbed())
                .with(state);
    }

    private Optional<Suggestion> reminders(Profile profile) {
        Guidance guidance = profile.guidance();
        boolean due = !guidance.once().contains(Once.REMINDERS) && visits(profile) <= NEW_PERSON;
        return due
                ? Optional.of(new Suggestion(List.of(), Optional.of(new Offer.Reminders()),
                        guidance.with(Once.REMINDERS)))
                : Optional.empty();
    }

    private static Optional<Suggestion> seePhysio(Profile profile, LocalDate day) {
        Guidance guidance = profile.guidance();
        boolean due = !guidance.once().contains(Once.PHYSIO)
                && profile.cleared()
                        .map(when -> when.plus(UNTIL_PHYSIO).atOffset(ZoneOffset.UTC).toLocalDate())
                        .filter(from -> !from.isAfter(day))
                        .isPresent();
        return due
                ? Optional.of(new Suggestion(
                        List.of(Message.of(OfferMessage.SEE_PHYSIO), Message.of(OfferMessage.PHYSIO_SUMMARY)),
                        Optional.empty(), guidance.with(Once.PHYSIO)))
                : Optional.empty();
    }

    /** A longer hold for the first exercise of the visit that was completed often enough at its hold. */
    private Optional<Suggestion> longerHold(Progress progress, Visit visit) {
        return routine.exercises()
                .stream()
                .filter(exercise -> progress.day(visit.day()).completed(visit.number(), exercise))
                .map(exercise -> longerHold(progress.profile(), exercise))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Suggestion> longerHold(Profile profile, Exercise exercise) {
        OptionalInt longer = HoldStep.longer(exercise, profile.settings());
        int completions = profile.completions(exercise.id());
        int times = completions - heldSince(profile, exercise, completions);
        if (longer.isEmpty() || times < COMPLETIONS_TO_HOLD_LONGER) {
            return Optional.empty();
        }
        Message said = Message.of(OfferMessage.HELD_TIMES)
                .with("exercise", exercise.name())
                .with("times", new Nested(Message.of(CoachMessage.TIMES).with("number", times)))
                .with("seconds", profile.settings().hold(exercise));
        return Optional.of(new Suggestion(List.of(said),
                Optional.of(new Offer.Hold(exercise.id(), longer.getAsInt())),
                profile.guidance().withHeldSince(exercise.id(), completions)));
    }

    /** Of a hold that was changed with an earlier release it is not known since when: it counts as changed just now. */
    private static int heldSince(Profile profile, Exercise exercise, int completions) {
        boolean changed = profile.settings().holds().containsKey(exercise.id());
        return profile.guidance().heldSince().getOrDefault(exercise.id(), changed ? completions : 0);
    }

    private Optional<Suggestion> goal(Profile profile, LocalDate day) {
        Guidance guidance = profile.guidance();
        boolean due = !guidance.once().contains(Once.GOAL) && visits(profile) > 1
                && day.getDayOfWeek().compareTo(LAST_DAY_FOR_GOAL) <= 0;
        return due
                ? Optional.of(new Suggestion(List.of(), Optional.of(new Offer.Goal()), guidance.with(Once.GOAL)))
                : Optional.empty();
    }

    /** The first exercise of the routine belongs to every visit, so its completions count them. */
    private int visits(Profile profile) {
        return profile.completions(routine.exercises().getFirst().id());
    }
}
