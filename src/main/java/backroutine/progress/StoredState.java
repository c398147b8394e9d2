package backroutine.progress;

import java.util.Arrays;

/**
 * The kinds of {@link State} by the names under which they are stored. Stored names never change, because tables and open
 * sessions have them; some differ from the names in code.
 */
enum StoredState {
    IDLE("away"),
    ASKED_CLEARANCE("asked-clearance"),
    WAITING("waiting"),
    PLAYING("playing"),
    PAUSED("paused"),
    ASKED_START_OVER("asked-start-over"),
    ASKED_CARRY_ON("asked-carry-on"),
    FINISHED("finished"),
    ASKED_SECOND_VISIT("asked-soon"),
    ASKED_DELETION("asked-forget"),
    ASKED_REMINDER("asked-reminder"),
    ASKED_HOW_TO_GO_ON("asked-how-to-go-on"),
    ASKED_READY_OR_SKIP("asked-ready-or-skip"),
    ASKED_DONE("asked-done"),
    ASKED_OFFER("asked-offer");

    private final String storedName;

    StoredState(String storedName) {
        this.storedName = storedName;
    }

    /** The kind that is stored under this name. */
    static StoredState of(String storedName) {
        return Arrays.stream(values())
                .filter(kind -> kind.storedName.equals(storedName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state is called \"" + storedName + "\""));
    }

    String storedName() {
        return storedName;
    }
}
