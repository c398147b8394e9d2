package backroutine.alexa.services;

import com.amazon.ask.model.services.ServiceException;
import com.amazon.ask.model.services.reminderManagement.AlertInfo;
import com.amazon.ask.model.services.reminderManagement.GetRemindersResponse;
import com.amazon.ask.model.services.reminderManagement.PushNotification;
import com.amazon.ask.model.services.reminderManagement.PushNotificationStatus;
import com.amazon.ask.model.services.reminderManagement.Reminder;
import com.amazon.ask.model.services.reminderManagement.ReminderManagementServiceClient;
import com.amazon.ask.model.services.reminderManagement.ReminderRequest;
import com.amazon.ask.model.services.reminderManagement.SpokenInfo;
import com.amazon.ask.model.services.reminderManagement.SpokenText;
import com.amazon.ask.model.services.reminderManagement.Status;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * The reminders of one account at Alexa's service. The service shows a skill only the reminders that the skill has set.
 *
 * @param service the client for the service
 */
record ReminderBook(ReminderManagementServiceClient service) {
    private static final int NOT_FOUND = 404;

    /** The times of the daily reminders, in the order of the day. */
    List<LocalTime> times() {
        return active().stream()
                .flatMap(reminder -> daily(reminder).stream())
                .map(DailyReminder::at)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Sets a reminder, unless there is an equal one. A reminder at the same time in another time zone is moved to the
     * wanted time zone.
     */
    void set(DailyReminder wanted, Instant now, String text, String locale) {
        set(wanted, active(), now, text, locale);
    }

    private void set(DailyReminder wanted, List<Reminder> before, Instant now, String text, String locale) {
        List<Reminder> sameTime = before.stream()
                .filter(reminder -> daily(reminder).map(DailyReminder::at).filter(wanted.at()::equals).isPresent())
                .toList();
        if (sameTime.isEmpty()) {
            service.createReminder(request(wanted, now, text, locale));
        } else if (sameTime.stream().noneMatch(reminder -> daily(reminder).filter(wanted::equals).isPresent())) {
            service.updateReminder(sameTime.getFirst().getAlertToken(), request(wanted, now, text, locale));
        }
    }

    /** Sets a reminder as {@link #set} does, and then removes every reminder at another time. */
    void setOnly(DailyReminder wanted, Instant now, String text, String locale) {
        List<Reminder> before = active();
        set(wanted, before, now, text, locale);
        remove(before.stream()
                .filter(reminder -> daily(reminder).map(DailyReminder::at).filter(wanted.at()::equals).isEmpty())
                .toList());
    }

    /** Removes every reminder. */
    void removeAll() {
        remove(active());
    }

    /** Removes reminders at the same time: one after the other might take longer than Alexa waits. */
    private void remove(List<Reminder> reminders) {
        CompletableFuture<?>[] removals = reminders.stream()
                .map(reminder -> CompletableFuture.runAsync(() -> remove(reminder),
                        task -> Thread.ofVirtual().start(task)))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(removals).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void remove(Reminder reminder) {
        try {
            service.deleteReminder(reminder.getAlertToken());
        } catch (ServiceException e) {
            if (e.getStatusCode() != NOT_FOUND) {
                throw e;
            }
        }
    }

    private List<Reminder> active() {
        return Optional.ofNullable(service.getReminders())
                .map(GetRemindersResponse::getAlerts)
                .orElse(List.of())
                .stream()
                .filter(reminder -> reminder.getStatus() == Status.ON)
                .toList();
    }

    private static Optional<DailyReminder> daily(Reminder reminder) {
        return DailyReminder.of(reminder.getTrigger());
    }

    private static ReminderRequest request(DailyReminder daily, Instant now, String text, String locale) {
        return ReminderRequest.builder()
                .withRequestTime(now.atOffset(ZoneOffset.UTC))
                .withTrigger(daily.triggerAfter(now))
                .withAlertInfo(AlertInfo.builder()
                        .withSpokenInfo(SpokenInfo.builder()
                                .addContentItem(SpokenText.builder().withLocale(locale).withText(text).build())
                                .build())
                        .build())
                .withPushNotification(PushNotification.builder().withStatus(PushNotificationStatus.ENABLED).build())
                .build();
    }
}
