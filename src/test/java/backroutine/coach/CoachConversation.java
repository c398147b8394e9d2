package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.place.PlayedSoFar;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
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
public final class CoachConversation {
    public static final Routine ROUTINE = English.routine();
    public static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Translator ENGLISH = English.translator();

    private final Coach coach;
    public Progress progress = Progress.unknown();
    public Instant now = MORNING;
    ZoneId zone = ZoneOffset.UTC;
    public Reply last;
    private Instant heard = MORNING;

    private CoachConversation(Routine routine) {
        coach = new Coach(routine, ENGLISH);
    }

    /** Nobody has met her. */
    public static CoachConversation first() {
        return new CoachConversation(ROUTINE);
    }

    /** She was cleared this morning, and has done nothing yet. */
    public static CoachConversation cleared() {
        return cleared(ROUTINE);
    }

    /** She was cleared this morning, for another routine. */
    public static CoachConversation cleared(Routine routine) {
        CoachConversation conversation = new CoachConversation(routine);
        conversation.progress = Progress.unknown().with(Progress.unknown().profile().withCleared(MORNING));
        return conversation;
    }

    /** She did all sets of these exercises in a visit, so many days ago. */
    public CoachConversation did(int daysAgo, int visit, String... exercises) {
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
    public void turn(Turn turn, String... words) {
        now = heard.isAfter(now) ? heard : now;
        at(turn, words);
    }

    /** She does something so many seconds into what is playing. */
    public void cutsIn(double seconds, Turn turn, String... words) {
        State.Playing playing = assertInstanceOf(State.Playing.class, state());
        now = playing.since().plus(PlayedSoFar.ANSWER_DELAY).plusMillis((long) (seconds * 1000));
        at(turn, words);
    }

    private void at(Turn turn, String... words) {
        last = coach.reply(progress, turn, new TurnContext(now, zone, false));
        progress = last.progress();
        heard = now.plus(PlayedSoFar.ANSWER_DELAY)
                .plusMillis(last instanceof Reply.Counts counts ? counts.block().responseEnds() : 5_000);
        hears(words);
    }

    /** The request that was answered last is sent once more. */
    void isSentAgain(Turn turn) {
        last = coach.replyAgain(progress, turn, new TurnContext(now, zone, false));
        progress = last.progress();
    }

    /** What is known of her so much later, though nothing has happened since. */
    Progress playedAfter(Duration time) {
        return coach.withPlayedSets(progress, now.plus(time));
    }

    public void passes(Duration time) {
        isAt((heard.isAfter(now) ? heard : now).plus(time));
    }

    public void isAt(Instant when) {
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
    public double seconds() {
        return assertInstanceOf(Reply.Counts.class, last).block().responseEnds() / 1000.0;
    }

    public State state() {
        return progress.profile().state();
    }

    /** All that the last answer says before it falls silent. */
    public String words() {
        return words(last);
    }

    /** What is said after a silence. */
    public String afterSilence() {
        return switch (last) {
            case Reply.Counts counts -> beats(counts.block().reprompt());
            case Reply.Asks asks -> English.words(asks.reprompt());
            default -> throw new AssertionError("nothing is said after a silence of " + last);
        };
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> lines(say) + " " + beats(block.response());
            case Reply.Asks(var progress, var say, var question, var again) ->
                lines(say) + " " + English.words(question);
            case Reply.Ends(var progress, var say) -> lines(say);
            case Reply.DeletesData(var progress, var say) -> lines(say);
            case Reply.AsksPermission(var progress, var say) -> lines(say);
            case Reply.WithCard(var inner, var title, var text) -> words(inner);
            case Reply.WithPermissionCard(var inner) -> words(inner);
            case Reply.NeedsReminders(var progress, var command) -> "";
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
