package backroutine.talk.play;

import backroutine.talk.device.DeviceScreen;
import backroutine.talk.device.Household;
import backroutine.talk.device.ScreenAction;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line that was typed, or that a script has. */
public sealed interface Line {
    /**
     * Words that are spoken.
     *
     * @param into how far into the current audio they cut in; empty when they wait for its end
     */
    record Say(Optional<Duration> into, String words) implements Line {}

    /** Something changes around the conversation. Nothing is heard of it, and it takes no time. */
    sealed interface Change extends Line {}

    /** {@code [silence]}: one microphone window passes. */
    record Silence() implements Line {}

    /** {@code [crash]}: the skill's process ends, and loses what was only in memory. */
    record Crash() implements Change {}

    /** {@code [other device]}: the user goes to the other Echo. */
    record OtherDevice() implements Change {}

    /** {@code [new day]}: the next morning. */
    record NewDay() implements Line {}

    /** {@code [fly to Europe/Berlin]}: the Echos are in another time zone. */
    record Fly(ZoneId zone) implements Change {}

    /** {@code [+3h]}: time passes. */
    record Pass(Duration time) implements Line {}

    /** {@code [late] pause}: words spoken just before the last answer was asked for, whose request comes after it. */
    record Late(String words) implements Line {}

    /** {@code [again]}, {@code [again 2]}: the last request, or the one before it, reaches the skill once more. */
    record Again(int back) implements Change {}

    /** {@code [error]}: Alexa ends the session, because something went wrong with it. */
    record Error() implements Line {}

    /** {@code [audio fails]}: the device reports that it cannot play the audio document. */
    record AudioFails() implements Line {}

    /** {@code [unknown request]}: Alexa sends a request of a type that the skill does not know. */
    record UnknownRequest() implements Line {}

    /** {@code [table fails]}, {@code [table works]}: every call to the table fails from now on, or works again. */
    record Table(boolean fails) implements Change {}

    /** {@code [screen round]}: the nearest Echo has another screen, or none, from now on. */
    record Screen(DeviceScreen screen) implements Change {}

    /** {@code [other voice]}: for the rest of the session Alexa recognises another voice, or none again. */
    record OtherVoice() implements Change {}

    /**
     * {@code [touch pause]}, {@code [back]} and others: something is done on the screen, or happens to it.
     *
     * @param into how far into the current audio; empty for its end where it is a touch, otherwise for this moment
     */
    record OnScreen(Optional<Duration> into, ScreenAction action) implements Line {
        /** When it happens. */
        public Instant moment(Household household) {
            return waits() ? household.afterwards() : into.map(household::into).orElseGet(household::now);
        }
    }

    /**
     * {@code [+35s] [crash]}: something that is not said happens at a time.
     *
     * @param into how far into the current audio
     */
    record At(Duration into, Line line) implements Line {}

    /** Blank, or a comment. */
    record Nothing() implements Line {}

    /** {@code bye}: the end. */
    record Bye() implements Line {}

    /** Whether it waits until a device that goes on by itself has come to an end: it has no time of its own. */
    default boolean waits() {
        return switch (this) {
            case Say(var into, _) -> into.isEmpty();
            case OnScreen(var into, var action) -> into.isEmpty() && action instanceof ScreenAction.Touch;
            case Pass _,NewDay _ -> true;
            case Silence _,At _,Change _,Late _,Error _,AudioFails _,UnknownRequest _,Nothing _,Bye _ ->
                false;
        };
    }

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when something in brackets is not understood; the message says what is
     */
    static Line parse(String text) {
        String line = text.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return new Nothing();
        }
        Matcher timed = Form.TIMED.matcher(line);
        if (timed.matches()) {
            Duration time = Form.duration(timed.group(1), timed.group(2));
            String words = timed.group(3).strip();
            if (words.isEmpty()) {
                return new Pass(time);
            }
            return switch (parse(words)) {
                case OnScreen(_, var action) -> new OnScreen(Optional.of(time), action);
                case Say(_, _) -> new Say(Optional.of(time), words);
                case Line other -> new At(time, other);
            };
        }
        Optional<ScreenAction> onScreen = ScreenAction.parse(line);
        if (onScreen.isPresent()) {
            return new OnScreen(Optional.empty(), onScreen.get());
        }
        Matcher flight = Form.FLIGHT.matcher(line);
        if (flight.matches()) {
            return new Fly(Form.zone(flight.group(1)));
        }
        Matcher screen = Form.SCREEN.matcher(line);
        if (screen.matches()) {
            return new Screen(DeviceScreen.named(screen.group(1).toLowerCase(Locale.ROOT)));
        }
        Matcher late = Form.LATE.matcher(line);
        if (late.matches()) {
            return new Late(late.group(1).strip());
        }
        Matcher again = Form.AGAIN.matcher(line);
        if (again.matches()) {
            return new Again(again.group(1) == null ? 1 : Integer.parseInt(again.group(1)));
        }
        return switch (line.toLowerCase(Locale.ROOT)) {
            case "[silence]" -> new Silence();
            case "[crash]" -> new Crash();
            case "[other device]" -> new OtherDevice();
            case "[new day]" -> new NewDay();
            case "[error]" -> new Error();
            case "[audio fails]" -> new AudioFails();
            case "[table fails]" -> new Table(true);
            case "[table works]" -> new Table(false);
            case "[unknown request]" -> new UnknownRequest();
            case "[other voice]" -> new OtherVoice();
            case "bye" -> new Bye();
            case String other when other.startsWith("[") -> throw new IllegalArgumentException("\"" + line
                    + "\" is none of [+35s] words, [+10m], [+3h], [silence], [crash], [other device], [new day], [fly to Europe/Berlin], [late] words, [again], [error], [audio fails], [table fails], [table works], [screen round], [unknown request], [other voice], "
                    + ScreenAction.FORMS);
            case String words -> new Say(Optional.empty(), line);
        };
    }

    /** How a time is written. */
    final class Form {
        private static final Pattern LATE = Pattern.compile("(?i)\\[late]\\s*([^\\s].*)");
        private static final Pattern SCREEN = Pattern.compile("(?i)\\[screen (none|round|small|medium|large|tv)]");
        private static final Pattern AGAIN = Pattern.compile("(?i)\\[again(?: ([1-9]))?]");
        private static final Pattern TIMED = Pattern.compile("\\[\\+(\\d{1,6}(?:\\.\\d{1,3})?)\\s*([smh])](.*)");

        private static final Pattern FLIGHT = Pattern.compile("\\[fly to +([^]]+?) *]", Pattern.CASE_INSENSITIVE);

        private Form() {}

        private static ZoneId zone(String name) {
            try {
                return ZoneId.of(name);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("\"" + name + "\" is no time zone; write it like Europe/Berlin", e);
            }
        }

        private static Duration duration(String number, String unit) {
            int seconds = switch (unit) {
                case "h" -> 3600;
                case "m" -> 60;
                default -> 1;
            };
            return Duration.ofMillis(Math.round(Double.parseDouble(number) * seconds * 1000));
        }
    }
}
