package backroutine.coach;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.coach.place.PlayedSoFar;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.fixture.TestLanguage;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.Delivery;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A conversation with the coach alone, one turn at a time, with its own clock. It speaks the test language and coaches through the
 * routine of the tests.
 */
public final class CoachConversation {
    public static final Routine ROUTINE = TestLanguage.routine();
    public static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** How long the user takes to hear a reply that counts nothing, in milliseconds. */
    private static final int REPLY_MILLIS = 5_000;

    private final Coach coach;
    public Progress progress = Progress.unknown();
    public Instant now = MORNING;
    public Delivery delivery = Delivery.AUDIO_DOCUMENT;
    ZoneId zone = ZoneOffset.UTC;
    public Reply last;
    private Instant replyEnds = MORNING;

    private CoachConversation(Routine routine) {
        coach = new Coach(routine, TestLanguage.translator());
    }

    /** A conversation with a new user, of whom nothing is stored. */
    public static CoachConversation newUser() {
        return new CoachConversation(ROUTINE);
    }

    /** A conversation with a user who was cleared this morning and has done nothing yet. */
    public static CoachConversation cleared() {
        return cleared(ROUTINE);
    }

    /** A conversation about another routine, with a user who was cleared this morning and has done nothing yet. */
    public static CoachConversation cleared(Routine routine) {
        CoachConversation conversation = new CoachConversation(routine);
        conversation.progress = Progress.unknown().with(Progress.unknown().profile().withCleared(MORNING));
        return conversation;
    }

    /** Records all sets of these exercises as done in a visit, {@code daysAgo} days before today. */
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

    /** A turn after the last reply was heard to its end; the new reply must contain these words, in this order. */
    public void turn(Turn turn, String... words) {
        now = replyEnds.isAfter(now) ? replyEnds : now;
        reply(turn, words);
    }

    /** A turn that opens the skill now, in a new session. */
    public void opensWith(Turn turn, String... words) {
        reply(turn, context(TurnContext.Session.NEW), words);
    }

    /** A turn that interrupts what is playing, so many seconds after its start. */
    public void interruptsAt(double seconds, Turn turn, String... words) {
        State.Playing playing = assertInstanceOf(State.Playing.class, state());
        now = playing.since().plus(PlayedSoFar.ANSWER_DELAY).plusMillis(Math.round(seconds * 1000));
        reply(turn, words);
    }

    /** A turn that interrupts the first beat with exactly these words, in its middle. */
    public void interruptsDuring(String beat, Turn turn, String... words) {
        long millis = block().speechBeforeMillis();
        for (Beat one : block().response()) {
            if (one.words().equals(beat)) {
                interruptsAt((millis + one.millis() / 2) / 1000.0, turn, words);
                return;
            }
            millis += one.millis();
        }
        throw new AssertionError("no beat says \"" + beat + "\" in:\n" + words());
    }

    private void reply(Turn turn, String... words) {
        reply(turn, context(turn), words);
    }

    private void reply(Turn turn, TurnContext context, String... words) {
        last = coach.reply(progress, turn, context);
        progress = last.progress();
        replyEnds = now.plus(PlayedSoFar.ANSWER_DELAY)
                .plusMillis(last instanceof Reply.Counts counts ? counts.block().responseEnds() : REPLY_MILLIS);
        hears(words);
    }

    private TurnContext context(Turn turn) {
        return context(turn == Turn.SessionEvent.LAUNCH ? TurnContext.Session.NEW : TurnContext.Session.SAME);
    }

    private TurnContext context(TurnContext.Session session) {
        return new TurnContext(now, zone, true, delivery, session);
    }

    /** Sends the request that was answered last once more. */
    void sendsAgain(Turn turn) {
        last = coach.replyAgain(progress, turn, context(turn));
        progress = last.progress();
    }

    /** The progress after this time without another turn: the sets that were played by then are done. */
    Progress progressAfter(Duration time) {
        return coach.withPlayedSets(progress, now.plus(time));
    }

    /** Lets time pass after the last reply was heard to its end. */
    public void waits(Duration time) {
        setTime((replyEnds.isAfter(now) ? replyEnds : now).plus(time));
    }

    /** Sets the clock; no reply is playing then. */
    public void setTime(Instant time) {
        now = time;
        replyEnds = time;
    }

    /** Asserts that the last reply contains these words, in this order. */
    public void hears(String... words) {
        int from = 0;
        for (String part : words) {
            int at = words().indexOf(part, from);
            assertTrue(at >= 0, "\"" + part + "\" is not heard after character " + from + " in:\n" + words());
            from = at + part.length();
        }
    }

    /** How long the last response plays, in seconds. */
    public double responseSeconds() {
        return block().responseEnds() / 1000.0;
    }

    /** When the first repetition of the last reply begins, in seconds from the start of the reply. */
    public double workBegins() {
        return block().timeline().untilWork(0) / 1000.0;
    }

    /** The block of the last reply, which must be one that counts. */
    public Block block() {
        return assertInstanceOf(Reply.Counts.class, last).block();
    }

    public State state() {
        return progress.profile().state();
    }

    /** All words of the last response. */
    public String words() {
        return words(last);
    }

    /** All words of the last reprompt. */
    public String reprompt() {
        return switch (last) {
            case Reply.Counts counts -> beats(counts.block().reprompt());
            case Reply.Asks asks -> TestLanguage.words(asks.reprompt());
            default -> throw new AssertionError("this reply has no reprompt: " + last);
        };
    }

    private static String words(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> messages(say) + " " + beats(block.response());
            case Reply.Asks(var progress, var say, var question, var reprompt) ->
                messages(say) + " " + TestLanguage.words(question);
            case Reply.Ends(var progress, var say) -> messages(say);
            case Reply.DeletesData(var progress, var say) -> messages(say);
            case Reply.AsksPermission(var progress, var say) -> messages(say);
            case Reply.WithCard(var inner, var title, var text) -> words(inner);
            case Reply.WithPermissionCard(var inner) -> words(inner);
            case Reply.NeedsReminders _,Reply.Silent _ -> "";
        };
    }

    private static String beats(List<Beat> beats) {
        return beats.stream().map(Beat::words).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String messages(List<Message> messages) {
        return messages.stream().map(TestLanguage::words).collect(Collectors.joining(" "));
    }
}
