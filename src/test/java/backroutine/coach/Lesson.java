package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.language.English;
import backroutine.pacing.Beat;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import backroutine.text.Translator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A conversation with the coach alone, a turn at a time, on a clock of its own. */
final class Lesson {
    static final Routine ROUTINE = English.routine();
    static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Translator ENGLISH = English.translator();

    private final Coach coach;
    Progress progress = Progress.unknown();
    Instant now = MORNING;
    ZoneId zone = ZoneOffset.UTC;
    Reply last;
    private Instant heard = MORNING;

    private Lesson(Routine routine) {
        coach = new Coach(routine, ENGLISH);
    }

    /** Nobody has met her. */
    static Lesson first() {
        return new Lesson(ROUTINE);
    }

    /** She was cleared this morning, and has done nothing yet. */
    static Lesson cleared() {
        return cleared(ROUTINE);
    }

    /** She was cleared this morning, for another routine. */
    static Lesson cleared(Routine routine) {
        Lesson lesson = new Lesson(routine);
        lesson.progress = Progress.unknown().with(Progress.unknown().profile().withCleared(MORNING));
        return lesson;
    }

    /** She did all sets of these exercises in a visit, so many days ago. */
    Lesson did(int daysAgo, int visit, String... exercises) {
        Visit when = new Visit(TODAY.minusDays(daysAgo), visit, Visit.Scope.WHAT_IS_LEFT);
        for (String id : exercises) {
            Exercise exercise = ROUTINE.exercise(id);
            for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                progress = progress.done(when, exercise, set);
            }
        }
        return this;
    }

    /** She does something when all has been heard; the answer holds these words, in this order. */
    void turn(Turn turn, String... words) {
        now = heard.isAfter(now) ? heard : now;
        at(turn, words);
    }

    /** She does something so many seconds into what is playing. */
    void cutsIn(double seconds, Turn turn, String... words) {
        State.Playing playing = assertInstanceOf(State.Playing.class, state());
        now = playing.since().plus(Reckoning.ALLOWANCE).plusMillis((long) (seconds * 1000));
        at(turn, words);
    }

    private void at(Turn turn, String... words) {
        last = coach.reply(progress, turn, new Moment(now, zone, false));
        progress = last.progress();
        heard = now.plus(Reckoning.ALLOWANCE)
                .plusMillis(last instanceof Reply.Counts counts ? counts.block().frontEnds() : 5_000);
        hears(words);
    }

    /** The request that was answered last is sent once more. */
    void isSentAgain(Turn turn) {
        last = coach.again(progress, turn, new Moment(now, zone, false));
        progress = last.progress();
    }

    /** What is known of her so much later, though nothing has happened since. */
    Progress playedAfter(Duration time) {
        return coach.played(progress, now.plus(time));
    }

    void passes(Duration time) {
        isAt((heard.isAfter(now) ? heard : now).plus(time));
    }

    void isAt(Instant when) {
        now = when;
        heard = when;
    }

    void hears(String... words) {
        int from = 0;
        for (String part : words) {
            int at = words().indexOf(part, from);
            assertTrue(at >= 0, "\"" + part + "\" is not heard after character " + from + " in:\n" + words());
            from = at + part.length();
        }
    }

    /** How long the last answer plays, in seconds. */
    double seconds() {
        return assertInstanceOf(Reply.Counts.class, last).block().frontEnds() / 1000.0;
    }

    State state() {
        return progress.profile().state();
    }

    /** All that the last answer says before it falls silent. */
    String words() {
        return words(last);
    }

    /** What is said after a silence. */
    String afterSilence() {
        return switch (last) {
            case Reply.Counts counts -> beats(counts.block().reprompt());
            case Reply.Asks asks -> English.words(asks.again());
            default -> throw new AssertionError("nothing is said after a silence of " + last);
        };
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> lines(say) + " " + beats(block.front());
            case Reply.Asks(var progress, var say, var question, var again) ->
                lines(say) + " " + English.words(question);
            case Reply.Leaves(var progress, var say) -> lines(say);
            case Reply.Forgets(var progress, var say) -> lines(say);
            case Reply.AsksPermission(var progress, var say) -> lines(say);
            case Reply.WithCard(var inner, var title, var text) -> words(inner);
            case Reply.WithPermissionCard(var inner) -> words(inner);
            case Reply.Sends(var progress, var errand) -> "";
            case Reply.Silent(var progress) -> "";
        };
    }

    private static String beats(List<Beat> beats) {
        return join(beats.stream().map(Beat::words).filter(words -> !words.isEmpty()));
    }

    private static String lines(List<Message> lines) {
        return join(lines.stream().map(English::words));
    }

    private static String join(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
