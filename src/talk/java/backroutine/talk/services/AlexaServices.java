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
 * for an account; at first nobody has allowed the skill to set reminders.
 */
public final class AlexaServices implements Cloud, AutoCloseable {
    private static final String REMINDERS = "/v1/alerts/reminders";
    private static final Pattern ZONE = Pattern.compile("/v2/devices/([^/]+)/settings/System.timeZone");
    private static final int ROOM = 250;

    private final Optional<ServicesFile> file;
    private final LocalServer server;
    private final Map<String, ReminderShelf> accounts = new HashMap<>();
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

    /** Sets a device to a zone, whether such a zone exists or not. */
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
        return shelf(account.accessToken()).rings(after, until);
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
        keep();
    }

    /** Whether the devices have reminders. */
    public synchronized void hasReminders(boolean supported) {
        reminders = supported;
    }

    /** How many reminders an account has room for. */
    public synchronized void limit(int room) {
        limit = room;
    }

    /** Makes trouble, or ends it. */
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
        return shelf(token).reminders();
    }

    /** Lets a reminder be over; it stays in the list. */
    public synchronized void complete(String token, String id) {
        shelf(token).complete(id);
    }

    @Override
    public void close() {
        trouble(Trouble.HANGING_UP);
        server.close();
    }

    /** The answer; empty if there is none and the line goes dead. */
    private synchronized Optional<Answer> answer(Call call) {
        calls.add(call);
        while (trouble == Trouble.SLOW) {
            try {
                wait();
            } catch (InterruptedException e) {
                return Optional.empty();
            }
        }
        return switch (trouble) {
            case NONE -> Optional.of(healthy(call));
            case THROTTLED, FAILING, UNAVAILABLE, GATEWAY_TIMEOUT ->
                Optional.of(Answer.error(trouble.status(), trouble.name(), "Try again later."));
            case HANGING_UP, SLOW -> Optional.empty();
        };
    }

    private Answer healthy(Call call) {
        if (!call.authorization().startsWith("Bearer ")) {
            return Answer.error(401, "INVALID_BEARER_TOKEN", "The token is missing or malformed.");
        }
        String token = call.authorization().substring("Bearer ".length());
        Matcher zone = ZONE.matcher(call.path());
        if (zone.matches() && call.method().equals("GET")) {
            return zone(zone.group(1));
        }
        if (!call.path().equals(REMINDERS) && !call.path().startsWith(REMINDERS + "/")) {
            return Answer.error(404, "NOT_FOUND", "There is no such resource.");
        }
        if (!allowed.contains(token)) {
            return Answer.error(401, "UNAUTHORIZED", "Request is not authorized.");
        }
        if (reminders) {
            Answer answer = shelf(token).answer(call, limit);
            keep();
            return answer;
        }
        return Answer.error(403, "DEVICE_NOT_SUPPORTED", "Third party reminders are not supported on this device.");
    }

    private void keep() {
        file.ifPresent(kept -> kept.write(accounts, allowed));
    }

    private Answer zone(String device) {
        Optional<String> zone = zones.get(device);
        if (zone == null) {
            return Answer.error(404, "DEVICE_NOT_FOUND", "There is no such device.");
        }
        return zone.map(name -> Answer.of(JsonNodeFactory.instance.textNode(name))).orElseGet(() -> Answer.empty(204));
    }

    private ReminderShelf shelf(String token) {
        return accounts.computeIfAbsent(token, some -> new ReminderShelf());
    }
}
