package backroutine.talk.services;

import backroutine.talk.device.Account;
import backroutine.talk.device.Cloud;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Alexa's reminders and settings services on this machine, as their documentation describes them. An access token stands
 * for an account; at first no account has allowed the skill to set reminders.
 */
public final class AlexaServices implements Cloud, AutoCloseable {
    private static final String REMINDERS = "/v1/alerts/reminders";
    private static final Pattern ZONE = Pattern.compile("/v2/devices/([^/]+)/settings/System.timeZone");
    private static final int ROOM = 250;

    private final Optional<ServicesFile> file;
    private final LocalServer server;
    private final Map<String, AccountReminders> accounts = new HashMap<>();
    private final Set<String> allowed = new HashSet<>();
    private final Map<String, Optional<String>> zones = new HashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private boolean reminders = true;
    private int limit = ROOM;
    private Trouble trouble = Trouble.NONE;

    private AlexaServices(Optional<ServicesFile> file) throws IOException {
        this.file = file;
        file.ifPresent(kept -> kept.read(accounts, allowed));
        server = new LocalServer(this::answer);
    }

    /** Services that listen on a free port of this machine, and only to this machine. */
    public static AlexaServices started() throws IOException {
        return new AlexaServices(Optional.empty());
    }

    /**
     * Services that remember reminders and permissions in a file.
     *
     * @throws UncheckedIOException when the file cannot be read, or no port is free
     */
    public static AlexaServices keptIn(Path file) {
        try {
            return new AlexaServices(Optional.of(new ServicesFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a request names as {@code apiEndpoint}. */
    public String endpoint() {
        return server.address();
    }

    /** Sets the time zone of a device, which need not exist. */
    public synchronized void zone(String device, String zone) {
        zones.put(device, Optional.of(zone));
    }

    @Override
    public void zone(String device, ZoneId zone) {
        zone(device, zone.getId());
    }

    @Override
    public void allowReminders(Account account, boolean allowed) {
        allow(account.accessToken(), allowed);
    }

    @Override
    public synchronized List<Ring> rings(Account account, Instant after, Instant until) {
        return remindersOf(account.accessToken()).rings(after, until);
    }

    /** Leaves a device without a zone. */
    public synchronized void noZone(String device) {
        zones.put(device, Optional.empty());
    }

    /** Gives or takes back an account's permission to set reminders. */
    public synchronized void allow(String token, boolean permission) {
        if (permission) {
            allowed.add(token);
        } else {
            allowed.remove(token);
        }
        save();
    }

    /** Sets whether the devices support reminders. */
    public synchronized void hasReminders(boolean supported) {
        reminders = supported;
    }

    /** Sets the largest number of reminders of an account. */
    public synchronized void limit(int room) {
        limit = room;
    }

    /** Makes the services fail in some way, or work again. */
    public synchronized void trouble(Trouble now) {
        trouble = now;
        notifyAll();
    }

    /** The calls so far, in order. */
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /** An account's reminders as the service lists them, oldest first. */
    public synchronized List<JsonNode> reminders(String token) {
        return remindersOf(token).reminders();
    }

    /** Marks a reminder as rung for the last time; it stays in the list. */
    public synchronized void complete(String token, String id) {
        remindersOf(token).complete(id);
    }

    @Override
    public void close() {
        trouble(Trouble.HANGING_UP);
        server.close();
    }

    /** The answer; empty if the connection is closed without one. */
    private synchronized Optional<ServiceAnswer> answer(Call call) {
        calls.add(call);
        while (trouble == Trouble.SLOW) {
            try {
                wait();
            } catch (InterruptedException e) {
                return Optional.empty();
            }
        }
        return switch (trouble) {
            case NONE -> Optional.of(answerWithoutTrouble(call));
            case THROTTLED, FAILING, UNAVAILABLE, GATEWAY_TIMEOUT ->
                Optional.of(ServiceAnswer.error(trouble.status(), trouble.name(), "Try again later."));
            case HANGING_UP, SLOW -> Optional.empty();
        };
    }

    private ServiceAnswer answerWithoutTrouble(Call call) {
        if (!call.authorization().startsWith("Bearer ")) {
            return ServiceAnswer.error(401, "INVALID_BEARER_TOKEN", "The token is missing or malformed.");
        }
        String token = call.authorization().substring("Bearer ".length());
        Matcher zone = ZONE.matcher(call.path());
        if (zone.matches() && call.method().equals("GET")) {
            return zone(zone.group(1));
        }
        if (!call.path().equals(REMINDERS) && !call.path().startsWith(REMINDERS + "/")) {
            return ServiceAnswer.error(404, "NOT_FOUND", "There is no such resource.");
        }
        if (!allowed.contains(token)) {
            return ServiceAnswer.error(401, "UNAUTHORIZED", "Request is not authorized.");
        }
        if (reminders) {
            ServiceAnswer answer = remindersOf(token).answer(call, limit);
            save();
            return answer;
        }
        return ServiceAnswer.error(403, "DEVICE_NOT_SUPPORTED",
                "Third party reminders are not supported on this device.");
    }

    private void save() {
        file.ifPresent(kept -> kept.write(accounts, allowed));
    }

    private ServiceAnswer zone(String device) {
        Optional<String> zone = zones.get(device);
        if (zone == null) {
            return ServiceAnswer.error(404, "DEVICE_NOT_FOUND", "There is no such device.");
        }
        return zone.map(name -> ServiceAnswer.of(JsonNodeFactory.instance.textNode(name)))
                .orElseGet(() -> ServiceAnswer.empty(204));
    }

    private AccountReminders remindersOf(String token) {
        return accounts.computeIfAbsent(token, some -> new AccountReminders());
    }
}
