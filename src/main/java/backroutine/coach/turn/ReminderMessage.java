package backroutine.coach.turn;

import backroutine.text.MessageKey;

/** The messages about reminders. {@code speech.properties} of each language has a sentence for each. */
public enum ReminderMessage implements MessageKey {
    ASK_REMIND_WHEN,
    ASK_REMIND_WHEN_AGAIN,
    REMINDERS_ONLY_DAILY,
    ASK_REMIND,
    ASK_REMIND_INSTEAD,
    ASK_REMIND_AGAIN,
    REMINDER_CREATED,
    REMINDER_DECLINED,
    REMINDERS_CANCELLED,
    REMINDERS_SET,
    REMINDERS_NONE,
    REMINDERS_NEED_PERMISSION,
    REMINDERS_REFUSED,
    REMINDERS_NOT_SUPPORTED,
    REMINDERS_TOO_MANY,
    REMINDERS_UNAVAILABLE,
    REMINDERS_NO_TIME_ZONE,
    REMINDER_TEXT;

    private final String id = MessageKey.id("reminder", this);

    @Override
    public String id() {
        return id;
    }
}
