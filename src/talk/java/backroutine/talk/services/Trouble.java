package backroutine.talk.services;

/** How Alexa's services fail. */
public enum Trouble {
    /** They answer. */
    NONE(200),
    /** They throttle the skill. */
    THROTTLED(429),
    /** They fail. */
    FAILING(500),
    /** They are overloaded. */
    UNAVAILABLE(503),
    /** What is behind them does not answer. */
    GATEWAY_TIMEOUT(504),
    /** They take a call and hang up. */
    HANGING_UP(0),
    /** They take a call and do not answer before the trouble changes. */
    SLOW(0);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }
}
