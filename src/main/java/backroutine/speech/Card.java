package backroutine.speech;

import java.util.Objects;

/** What is shown in the Alexa app beside an answer. */
public sealed interface Card {
    /**
     * Plain text.
     *
     * @param title one line
     * @param text the lines below it
     */
    record Text(String title, String text) implements Card {
        /** Refuses a card without words. */
        public Text {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Alexa's own card that asks for the permission to set reminders. */
    record AskPermission() implements Card {}
}
