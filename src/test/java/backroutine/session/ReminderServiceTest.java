package backroutine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backroutine.coach.Coach;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.UserRequest;
import backroutine.fixture.TestLanguage;
import backroutine.progress.InMemoryProgressStore;
import backroutine.progress.Person;
import backroutine.progress.Progress;
import backroutine.progress.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When a turn uses the reminder service, whose time limit begins when it is made. */
class ReminderServiceTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    private static final Duration LOAD = Duration.ofMillis(1_200);

    private final List<Instant> made = new ArrayList<>();
    private final List<ReminderCommand> commands = new ArrayList<>();
    private final Coach coach = new Coach(TestLanguage.routine(), TestLanguage.translator());
    private Instant now = START;
    private final InMemoryProgressStore store = new InMemoryProgressStore() {
        @Override
        public Progress load(Person person) {
            now = now.plus(LOAD);
            return super.load(person);
        }
    };

    @Test
    void itsTimeLimitBeginsAfterASlowLoad() {
        run(UserRequest.DataRequest.LIST_REMINDERS, Optional.empty());

        assertEquals(List.of(START.plus(LOAD)), made);
        assertEquals(List.of(new ReminderCommand.ListTimes()), commands);
    }

    @Test
    void aTurnWithoutRemindersDoesNotMakeIt() {
        run(Turn.SessionEvent.LAUNCH, Optional.empty());

        assertEquals(List.of(), made);
    }

    /** The question about deletion is still open in the session, but everything is already deleted. */
    @Test
    void aCommandIsCarriedOutOnceAfterADeletion() {
        Progress asked = Progress.unknown().with(new State.AskedDeletion(Optional.empty()));

        run(UserRequest.DataRequest.CANCEL_REMINDERS, Optional.of(SessionState.saved(asked)));

        assertEquals(List.of(new ReminderCommand.CancelAll()), commands);
    }

    private void run(Turn turn, Optional<SessionState> session) {
        IncomingTurn incoming = new IncomingTurn(Person.of("account"), "request", START, turn, Optional.empty(),
                ZoneOffset.UTC, PlaybackModes.usual(), Screen.none(), session);
        new TurnTransaction(store, () -> now).run(incoming, coach, () -> {
            made.add(now);
            return (command, context) -> {
                commands.add(command);
                return new ReminderCommand.Result.Done();
            };
        });
    }
}
