package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.turn.CoachMessage;
import backroutine.language.English;
import backroutine.pacing.CountMessage;
import backroutine.pacing.Settings;
import backroutine.progress.Day;
import backroutine.progress.DayCodec;
import backroutine.progress.DoneSet;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.dynamodb.DeployedStore;
import backroutine.talk.Answer;
import backroutine.talk.device.Account;
import backroutine.talk.play.VisitEnd;
import backroutine.text.Message;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A visit during which the table has a fault. At the end all that the user did must be in the table, each set once. */
final class VisitWithFault {
    /** When the fault begins. */
    enum Moment {
        BEFORE("before the routine"), SET_END("at a set's end"), MID_SET("mid-set"),
        ROUTINE_END("at the routine's end");

        private final String description;

        Moment(String description) {
            this.description = description;
        }

        @Override
        public String toString() {
            return description;
        }
    }

    private static final Person USER = Person.of(Account.LOCAL.userId());
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final Settings SETTINGS = Settings.prescribed().withHold("hip-flexor-stretch", 20);
    private static final String CLEARANCE_QUESTION = English.words(Message.of(CoachMessage.ASK_CLEARED));
    private static final String FIRST_COUNT = English.words(Message.of(CountMessage.SQUEEZE)) + " "
            + English.words(Message.of(CountMessage.COUNT).with("number", 2));
    private static final VisitEnd VISIT_END = VisitEnd.in(English.language());

    private final FaultyProxy proxy;
    private final ProgressStore table;
    private final TimedConversation alexa;
    private final Fault fault;
    private final Moment moment;
    private final boolean threeTurns;
    private int faultyTurnsLeft;

    private VisitWithFault(FaultyProxy proxy, ProgressStore table, TimedConversation alexa, Fault fault, Moment moment,
            boolean threeTurns) {
        this.proxy = proxy;
        this.table = table;
        this.alexa = alexa;
        this.fault = fault;
        this.moment = moment;
        this.threeTurns = threeTurns;
    }

    /**
     * Makes the visit and checks what is stored.
     *
     * @param name the name of an empty table on the server
     * @param threeTurns whether every call of three turns has the fault, instead of a single call
     * @return the longest time that an answer took
     */
    static Duration run(DynamoDbServer server, String name, CapturedLog log, Fault fault, Moment moment,
            boolean threeTurns)
            throws IOException {
        try (FaultyProxy proxy = new FaultyProxy(server.address())) {
            ProgressStore table = server.store(name);
            TimedConversation alexa = new TimedConversation(table, DeployedStore.at(proxy.address(), name),
                    log.context());
            return new VisitWithFault(proxy, table, alexa, fault, moment, threeTurns).run();
        }
    }

    private Duration run() {
        saveVisitOfYesterday();
        reach(Moment.BEFORE);
        startVisit();
        reach(Moment.SET_END);
        turn(() -> alexa.says("ready"));
        reach(Moment.MID_SET);
        turn(() -> alexa.cutsIn(Duration.ofSeconds(60), "pause"));
        turn(() -> alexa.says("continue"));
        turn(() -> alexa.says("ready"));
        if (moment == Moment.ROUTINE_END) {
            finishRoutine();
        } else {
            alexa.says("ready");
            assertSaved("glute-squeeze.1", "glute-bridge.1", "glute-bridge.2", "hip-flexor-stretch.1",
                    "hip-flexor-stretch.2");
        }
        return alexa.longest();
    }

    private void finishRoutine() {
        Answer answer = alexa.says("ready");
        while (!VISIT_END.test(answer.words())) {
            answer = alexa.says("ready");
        }
        reach(Moment.ROUTINE_END);
        turn(() -> alexa.says("how am i doing"));
        turn(() -> alexa.says("stop"));
        alexa.pass(Duration.ofHours(3));
        startVisit();
        alexa.cutsIn(Duration.ofSeconds(3), "pause");
        assertSaved(English.routine()
                .exercises()
                .stream()
                .flatMap(exercise -> IntStream.rangeClosed(1, exercise.dose().sets().value())
                        .mapToObj(set -> exercise.id() + "." + set))
                .toArray(String[]::new));
    }

    /** If the profile cannot be loaded, the clearance is asked for again, and known exercises are introduced again. */
    private void startVisit() {
        if (turn(() -> alexa.says("start my back routine")).words().contains(CLEARANCE_QUESTION)
                && !turn(() -> alexa.says("yes")).words().contains(FIRST_COUNT)) {
            turn(() -> alexa.says("ready"));
        }
    }

    private void saveVisitOfYesterday() {
        Progress yesterday = Progress.unknown()
                .with(Profile.unknown().withCleared(Instant.EPOCH).withSettings(SETTINGS))
                .with(Day.empty(YESTERDAY).with(new DoneSet(1, "glute-squeeze", 1)));
        table.save(USER, Progress.unknown(),
                yesterday.with(yesterday.profile().withCompleted("glute-squeeze", YESTERDAY)), "yesterday");
    }

    /** Begins the fault if this is its moment. */
    private void reach(Moment reached) {
        if (reached == moment) {
            faultyTurnsLeft = threeTurns ? 3 : 1;
        }
    }

    /** Takes a turn, with the fault while there are faulty turns left. */
    private Answer turn(Supplier<Answer> turn) {
        if (faultyTurnsLeft == 0) {
            return turn.get();
        }
        faultyTurnsLeft--;
        proxy.inject(fault, threeTurns ? Integer.MAX_VALUE : 1);
        return alexa.throughProxy(turn);
    }

    /**
     * Checks that exactly these sets, each as "exercise.set", are stored for today, with the history and settings that
     * belong to them.
     */
    private void assertSaved(String... sets) {
        Progress stored = table.load(USER, LocalDate.EPOCH);
        List<String> done = new ArrayList<>();
        Map<String, Integer> completed = new TreeMap<>(Map.of("glute-squeeze", 1));
        for (String set : sets) {
            done.add("1." + set);
            if (set.endsWith("." + sets(set))) {
                completed.merge(set.substring(0, set.indexOf('.')), 1, Integer::sum);
            }
        }
        assertEquals(new TreeSet<>(done), DayCodec.writeDone(stored.day(YESTERDAY.plusDays(1))));
        assertEquals(completed, new TreeMap<>(stored.profile().history().completions()));
        assertEquals(SETTINGS, stored.profile().settings());
        assertTrue(stored.profile().cleared().filter(Instant.EPOCH::equals).isPresent());
    }

    private static int sets(String set) {
        return English.routine().exercise(set.substring(0, set.indexOf('.'))).dose().sets().value();
    }
}
