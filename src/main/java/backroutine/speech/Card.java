package backroutine.speech;

import java.util.Objects;

/** A card in the Alexa app, shown with an answer. */
public sealed interface Card {
    /**
     * Plain text.
     *
     * @param title the title, one line
     * @param text the text below the title; it may have several lines
     */
    record Text(String title, String text) implements Card {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(text, "text");
        }
    }

    /** Alexa's own card that asks for the permission to set reminders. */
    record AskPermission() implements Card {}
}
