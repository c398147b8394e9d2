package backroutine.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
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

/** A visit with the table in trouble at one moment of it: afterwards all she did is in the table, each set once. */
final class FaultyVisit {
    /** When the trouble begins. */
    enum Moment {
        BEFORE("before the routine"), SET_END("at a set's end"), MID_SET("mid-set"),
        ROUTINE_END("at the routine's end");

        private final String words;

        Moment(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final Person SHE = Person.of(Account.LOCAL.userId());
    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 21);
    private static final Settings HERS = Settings.prescribed().withHold("hip-flexor-stretch", 20);
    private static final String CLEARANCE = "Has your doctor or midwife";
    private static final String COUNTED = "squeeze two three";
    private static final String THE_END = "That's your routine done";

    private final FaultyLine line;
    private final ProgressStore table;
    private final TimedTalk alexa;
    private final Fault fault;
    private final Moment moment;
    private final boolean burst;
    private int turnsInTrouble;

    private FaultyVisit(FaultyLine line, ProgressStore table, TimedTalk alexa, Fault fault, Moment moment,
            boolean burst) {
        this.line = line;
        this.table = table;
        this.alexa = alexa;
        this.fault = fault;
        this.moment = moment;
        this.burst = burst;
    }

    /**
     * Makes the visit.
     *
     * @param name of an empty table on the server
     * @param burst whether every call of three turns is in trouble, instead of a single call
     * @return the longest that an answer took
     */
    static Duration with(TableServer server, String name, Log log, Fault fault, Moment moment, boolean burst)
            throws IOException {
        try (FaultyLine line = new FaultyLine(server.address())) {
            ProgressStore table = server.store(name);
            TimedTalk alexa = new TimedTalk(table, DeployedStore.at(line.address(), name), log.context());
            return new FaultyVisit(line, table, alexa, fault, moment, burst).made();
        }
    }

    private Duration made() {
        wasHereYesterday();
        begins(Moment.BEFORE);
        comes();
        begins(Moment.SET_END);
        turn(() -> alexa.says("ready"));
        begins(Moment.MID_SET);
        turn(() -> alexa.cutsIn(Duration.ofSeconds(60), "pause"));
        turn(() -> alexa.says("continue"));
        turn(() -> alexa.says("ready"));
        if (moment == Moment.ROUTINE_END) {
            finishes();
        } else {
            alexa.says("ready");
            isKept("glute-squeeze.1", "glute-bridge.1", "glute-bridge.2", "hip-flexor-stretch.1",
                    "hip-flexor-stretch.2");
        }
        return alexa.longest();
    }

    private void finishes() {
        Answer answer = alexa.says("ready");
        while (!answer.words().contains(THE_END)) {
            answer = alexa.says("ready");
        }
        begins(Moment.ROUTINE_END);
        turn(() -> alexa.says("how am i doing"));
        turn(() -> alexa.says("stop"));
        alexa.pass(Duration.ofHours(3));
        comes();
        alexa.cutsIn(Duration.ofSeconds(3), "pause");
        isKept(English.routine()
                .exercises()
                .stream()
                .flatMap(exercise -> IntStream.rangeClosed(1, exercise.dose().sets().value())
                        .mapToObj(set -> exercise.id() + "." + set))
                .toArray(String[]::new));
    }

    /** Met blind, she is asked for her clearance again; still blind, she is introduced to what she knows. */
    private void comes() {
        if (turn(() -> alexa.says("start my back routine")).words().contains(CLEARANCE)
                && !turn(() -> alexa.says("yes")).words().contains(COUNTED)) {
            turn(() -> alexa.says("ready"));
        }
    }

    private void wasHereYesterday() {
        Progress yesterday = Progress.unknown()
                .with(Profile.unknown().withCleared(Instant.EPOCH).withSettings(HERS))
                .with(Day.empty(YESTERDAY).with(new DoneSet(1, "glute-squeeze", 1)));
        table.save(SHE, Progress.unknown(),
                yesterday.with(yesterday.profile().withCompleted("glute-squeeze", YESTERDAY)), "yesterday");
    }

    private void begins(Moment now) {
        if (now == moment) {
            turnsInTrouble = burst ? 3 : 1;
        }
    }

    private Answer turn(Supplier<Answer> words) {
        if (turnsInTrouble == 0) {
            return words.get();
        }
        turnsInTrouble--;
        line.spoil(fault, burst ? Integer.MAX_VALUE : 1);
        return alexa.overTheLine(words);
    }

    private void isKept(String... sets) {
        Progress kept = table.load(SHE, LocalDate.EPOCH);
        List<String> done = new ArrayList<>();
        Map<String, Integer> completed = new TreeMap<>(Map.of("glute-squeeze", 1));
        for (String set : sets) {
            done.add("1." + set);
            if (set.endsWith("." + sets(set))) {
                completed.merge(set.substring(0, set.indexOf('.')), 1, Integer::sum);
            }
        }
        assertEquals(new TreeSet<>(done), DayCodec.writeDone(kept.day(YESTERDAY.plusDays(1))));
        assertEquals(completed, new TreeMap<>(kept.profile().history().completions()));
        assertEquals(HERS, kept.profile().settings());
        assertTrue(kept.profile().cleared().filter(Instant.EPOCH::equals).isPresent());
    }

    private static int sets(String set) {
        return English.routine().exercise(set.substring(0, set.indexOf('.'))).dose().sets().value();
    }
}
