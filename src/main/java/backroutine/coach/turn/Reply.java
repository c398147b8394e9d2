package backroutine.coach.turn;

import backroutine.pacing.Block;
import backroutine.progress.Progress;
import backroutine.text.Message;
import java.util.List;
import java.util.Objects;

/** What a turn leads to: what to remember and what to say. */
public sealed interface Reply {
    /** What to remember. */
    Progress progress();

    /**
     * Says something, then counts.
     *
     * @param progress what to remember
     * @param say what comes first; may be empty
     * @param block what is counted, its question at its end
     */
    record Counts(Progress progress, List<Message> say, Block block) implements Reply {
        /** Keeps its own copy. */
        public Counts {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
            Objects.requireNonNull(block, "block");
        }
    }

    /**
     * Says something and asks.
     *
     * @param progress what to remember
     * @param say what comes first; may be empty
     * @param question what she is asked
     * @param reprompt what she is asked after a silence
     */
    record Asks(Progress progress, List<Message> say, Message question, Message reprompt) implements Reply {
        /** Keeps its own copy. */
        public Asks {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(reprompt, "again");
        }
    }

    /**
     * Says something and closes the session.
     *
     * @param progress what to remember
     * @param say the last words, at least one sentence
     */
    record Ends(Progress progress, List<Message> say) implements Reply {
        /** Keeps its own copy. */
        public Ends {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
            if (say.isEmpty()) {
                throw new IllegalArgumentException("nobody is left without a word");
            }
        }
    }

    /**
     * Cannot be heard: the session is over.
     *
     * @param progress what to remember
     */
    record Silent(Progress progress) implements Reply {
        /** Refuses a reply that remembers nothing. */
        public Silent {
            Objects.requireNonNull(progress, "progress");
        }
    }

    /**
     * Sends out for something before it can be answered; what comes of it is the next turn of the same request.
     *
     * @param progress what to remember
     * @param command what to do
     */
    record NeedsReminders(Progress progress, ReminderCommand command) implements Reply {
        /** Refuses to send for nothing. */
        public NeedsReminders {
            Objects.requireNonNull(progress, "progress");
            Objects.requireNonNull(command, "errand");
        }
    }

    /**
     * Has Alexa ask her for the permission to set reminders.
     *
     * @param progress what to remember
     * @param say what comes first, at least one sentence
     */
    record AsksPermission(Progress progress, List<Message> say) implements Reply {
        /** Keeps its own copy. */
        public AsksPermission {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
        }
    }

    /**
     * Forgets everything that is kept of her, and closes the session.
     *
     * @param progress nothing any more
     * @param say the last words
     */
    record DeletesData(Progress progress, List<Message> say) implements Reply {
        /** Keeps its own copy. */
        public DeletesData {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
        }
    }

    /**
     * A reply with something to read in the Alexa app.
     *
     * @param reply what is said
     * @param title the card's title
     * @param text the card's lines
     */
    record WithCard(Reply reply, Message title, List<Message> text) implements Reply {
        /** Keeps its own copy. */
        public WithCard {
            Objects.requireNonNull(reply, "reply");
            Objects.requireNonNull(title, "title");
            text = List.copyOf(text);
        }

        @Override
        public Progress progress() {
            return reply.progress();
        }
    }

    /** A reply with a card that only Alexa can fill in: it asks for the permission to set reminders. */
    record WithPermissionCard(Reply reply) implements Reply {
        /** Refuses a card without a reply. */
        public WithPermissionCard {
            Objects.requireNonNull(reply, "reply");
        }

        @Override
        public Progress progress() {
            return reply.progress();
        }
    }
}
