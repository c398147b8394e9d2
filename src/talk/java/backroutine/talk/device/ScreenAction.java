package backroutine.talk.device;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something that is done on a screen, or that happens to it. */
public sealed interface ScreenAction {
    /** How the actions are written. */
    String FORMS = "[touch pause], [touch again], [touch next], [touch go on], [touch yes], [touch no], "
            + "[touch start glute-bridge], [screen fails], [back], [closed], [late event]";

    /**
     * A button is touched, or an exercise in the list.
     *
     * @param button the name of the document's event
     * @param exercise the exercise in the list; empty for a button
     */
    record Touch(String button, Optional<String> exercise) implements ScreenAction {
        private static final Set<String> WHILE_COUNTING = Set.of("pause", "again", "next");

        /** The arguments of the event; those of a button beside a block tell the place in it. */
        List<Object> arguments(long beats) {
            return exercise.<List<Object>>map(id -> List.of(button, id))
                    .orElseGet(() -> WHILE_COUNTING.contains(button) ? List.of(button, beats) : List.of(button));
        }
    }

    /** The device reports that it cannot show the document. */
    record Fails() implements ScreenAction {}

    /** The user closes the skill with the device's own button. */
    record Back() implements ScreenAction {}

    /** Alexa closes the session, as it does when nobody answers. */
    record Closed() implements ScreenAction {}

    /** The document reports the last block in a new session, because Alexa has closed the old one without telling the skill. */
    record LateEvent() implements ScreenAction {}

    /** The action that is written so; empty if none is. */
    static Optional<ScreenAction> parse(String text) {
        String line = text.strip().toLowerCase(Locale.ROOT);
        Matcher start = Form.START.matcher(line);
        if (start.matches()) {
            return Optional.of(new Touch("start", Optional.of(start.group(1))));
        }
        Matcher touch = Form.TOUCH.matcher(line);
        if (touch.matches()) {
            return Optional.of(new Touch(touch.group(1).replace(' ', '-'), Optional.empty()));
        }
        return switch (line) {
            case "[screen fails]" -> Optional.of(new Fails());
            case "[back]" -> Optional.of(new Back());
            case "[closed]" -> Optional.of(new Closed());
            case "[late event]" -> Optional.of(new LateEvent());
            default -> Optional.empty();
        };
    }

    /** How a touch is written. */
    final class Form {
        private static final Pattern START = Pattern.compile("\\[touch start ([a-z0-9-]+)]");
        private static final Pattern TOUCH = Pattern.compile("\\[touch (pause|again|next|go[ -]on|yes|no)]");

        private Form() {}
    }
}
