package backroutine.coach.turn;

import backroutine.text.MessageKey;

/** The messages about stored data: what is kept, and deleting it. */
public enum DataMessage implements MessageKey {
    STORED_NOTHING,
    STORED_CLEARANCE,
    STORED_NO_DAYS,
    STORED_DAYS,
    STORED_EXERCISES,
    STORED_WEEKS,
    STORED_OTHER_DATA,
    ASK_DELETE,
    ASK_DELETE_AGAIN,
    DELETED,
    DELETION_FAILED,
    NOT_DELETED;

    private final String id = MessageKey.id("coach", this);

    @Override
    public String id() {
        return id;
    }
}
