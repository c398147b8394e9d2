package backroutine.progress;

import backroutine.pacing.BlockPlan;
import backroutine.pacing.BlockStart;
import backroutine.pacing.CountDirection;
import backroutine.pacing.Counting;
import backroutine.pacing.Delivery;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.IntroductionPart;
import backroutine.pacing.Pace;
import backroutine.pacing.Place;
import backroutine.pacing.PositionTime;
import backroutine.pacing.Settings;
import backroutine.pacing.Verbosity;
import backroutine.pacing.Voice;
import backroutine.pacing.Wording;
import backroutine.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Profiles without any default value. */
public final class Profiles {
    /** The day of the visit under way. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-22T15:00:00.250Z");
    private static final Visit VISIT = new Visit(TODAY, 2, Visit.Scope.EVERYTHING_AGAIN);
    private static final Visit SHORT = VISIT.shortenedTo(List.of("glute-squeeze", "thoracic-stretch"));
    private static final Place PLACE = new Place("thoracic-stretch", 2, Side.RIGHT, 4);

    private Profiles() {}

    /** At least one state of every kind. */
    public static List<State> states() {
        BlockPlan plan = new BlockPlan(PLACE, new IntroductionPart(IntroductionLevel.CUE, 2), true, 12, 3400,
                List.of("glute-bridge", "cat-camel"), IntroductionLevel.NAME, BlockStart.ASKS, Delivery.AUDIO_DOCUMENT,
                new Wording(true, 3));
        BlockPlan last = new BlockPlan(PLACE, IntroductionPart.none(), false, 12, 0, List.of(), IntroductionLevel.NONE,
                BlockStart.COUNTS, Delivery.PLAIN_SPEECH, Wording.complete());
        BlockPlan afterMiss = new BlockPlan(PLACE, IntroductionPart.none(), false, 12, 0, List.of(),
                IntroductionLevel.NONE,
                BlockStart.ASKS_AFTER_MISS, Delivery.AUDIO_DOCUMENT, Wording.complete());
        BlockPlan onScreen = new BlockPlan(PLACE, IntroductionPart.none(), false, 12, 0, List.of(),
                IntroductionLevel.NONE,
                BlockStart.FOLLOWS_ON, Delivery.SCREEN, Wording.complete());
        Optional<VisitPlace> visitPlace = Optional
                .of(new VisitPlace(VISIT, PLACE, Introduced.all(IntroductionLevel.CUE)));
        return List.of(new State.Idle(), new State.AskedClearance(Optional.empty()),
                new State.AskedClearance(Optional.of("cat-camel")),
                new State.Waiting(new VisitPlace(VISIT, PLACE, Introduced.all(IntroductionLevel.FULL))),
                new State.Playing(VISIT, plan, NOW), new State.Playing(VISIT, last, NOW),
                new State.Paused(VisitPlace.at(VISIT, PLACE)), new State.AskedStartOver(VisitPlace.at(VISIT, PLACE)),
                new State.AskedCarryOn(VisitPlace.at(VISIT, PLACE)), new State.AskedSecondVisit(VISIT),
                new State.AskedDeletion(visitPlace),
                new State.AskedDeletion(Optional.empty()),
                new State.AskedReminder(List.of(LocalTime.of(9, 0), LocalTime.of(19, 30)), true, visitPlace),
                new State.AskedReminder(List.of(LocalTime.NOON), false, Optional.empty()), new State.Finished(VISIT),
                new State.AskedHowToGoOn(VisitPlace.at(VISIT, PLACE), true),
                new State.AskedHowToGoOn(VisitPlace.at(VISIT, PLACE), false),
                new State.AskedReadyOrSkip(VisitPlace.at(VISIT, PLACE)),
                new State.AskedDone(new VisitPlace(VISIT, PLACE, Introduced.all(IntroductionLevel.CUE))),
                new State.Playing(VISIT, afterMiss, NOW), new State.Playing(VISIT, onScreen, NOW),
                new State.Paused(VisitPlace.at(SHORT, PLACE)), new State.AskedSecondVisit(SHORT),
                new State.AskedOffer(Optional.empty(), new Offer.Reminders()),
                new State.AskedOffer(Optional.empty(), new Offer.Goal()),
                new State.AskedOffer(visitPlace, new Offer.Hold("thoracic-stretch", 4)));
    }

    /** A profile without any default value, while a block plays. */
    public static Profile complete() {
        return new Profile(Optional.of(NOW),
                new Settings(Map.of("glute-bridge", 3), -20, Pace.SLOWER, Counting.LESS, CountDirection.DOWN,
                        Voice.QUIET, PositionTime.LONGER, false, Verbosity.LESS),
                new DeviceFailures(true, List.of("hub-round-480x480-1.6")), Optional.of(ZoneId.of("Europe/Lisbon")),
                new History(Map.of("glute-bridge", 4), Map.of("glute-bridge", TODAY.minusDays(1)), Optional.of(NOW)),
                new Guidance(2, Set.of(Guidance.Once.REMINDERS, Guidance.Once.PHYSIO),
                        Optional.of(new VisitGoal(5, MONDAY)), new VisitWeeks(Optional.of(MONDAY), 3, 9),
                        Map.of("glute-squeeze", 6)),
                states().get(4),
                Optional.of(new VisitPlace(VISIT, PLACE, Introduced.all(IntroductionLevel.CUE))),
                List.of("request-7", "request-6"));
    }
}
