package backroutine.coach.turn;

import backroutine.pacing.Block;
import backroutine.pacing.Voice;
import backroutine.progress.Progress;
import backroutine.text.Message;
import java.util.List;
import java.util.Objects;

/** The reply to a turn: the progress to store and what to say. */
public sealed interface Reply {
    /** The progress to store. */
    Progress progress();

    /** How loud it is spoken. */
    default Voice voice() {
        return progress().profile().settings().voice();
    }

    /**
     * Says something, then counts.
     *
     * @param progress what to store
     * @param say what comes first; may be empty
     * @param block what is counted; it ends with a question
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
     * @param progress what to store
     * @param say what comes first; may be empty
     * @param question what the user is asked
     * @param reprompt what the user is asked after a silence
     */
    record Asks(Progress progress, List<Message> say, Message question, Message reprompt) implements Reply {
        /** Keeps its own copy. */
        public Asks {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
            Objects.requireNonNull(question, "question");
            Objects.requireNonNull(reprompt, "reprompt");
        }
    }

    /**
     * Says something and ends the session.
     *
     * @param progress what to store
     * @param say the last words, at least one sentence
     */
    record Ends(Progress progress, List<Message> say) implements Reply {
        /** Keeps its own copy. */
        public Ends {
            Objects.requireNonNull(progress, "progress");
            say = List.copyOf(say);
            if (say.isEmpty()) {
                throw new IllegalArgumentException(
                        "a reply that ends the session needs at least one message to say, but has 0");
            }
        }
    }

    /**
     * Says nothing: the session has ended already.
     *
     * @param progress what to store
     */
    record Silent(Progress progress) implements Reply {
        /** Refuses null. */
        public Silent {
            Objects.requireNonNull(progress, "progress");
        }
    }

    /**
     * Needs the reminder service first; its result is the next turn of the same request.
     *
     * @param progress what to store
     * @param command what the service is asked to do
     */
    record NeedsReminders(Progress progress, ReminderCommand command) implements Reply {
        /** Refuses null. */
        public NeedsReminders {
            Objects.requireNonNull(progress, "progress");
            Objects.requireNonNull(command, "command");
        }
    }

    /**
     * Lets Alexa ask the user for the permission to set reminders.
     *
     * @param progress what to store
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
     * Deletes all stored data of the user and ends the session.
     *
     * @param progress the progress of a user of whom nothing is stored
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
        /** Refuses null. */
        public WithPermissionCard {
            Objects.requireNonNull(reply, "reply");
        }

        @Override
        public Progress progress() {
            return reply.progress();
        }
    }
}
