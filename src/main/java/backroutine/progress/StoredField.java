package backroutine.progress;

/**
 * The fields in which a profile is stored in the table and carried in the session. Stored names never change, because tables
 * and open sessions have them; some differ from the names in code.
 */
enum StoredField {
    CLEARED("cleared"),
    ZONE("zone"),
    PLAIN_AUDIO("plain-audio"),
    /** {@link DeviceFailures#screens}, with spaces between them. */
    FAILED_SCREENS("failed-screens"),

    /** {@link History#completions}: one field for each exercise, with its id after the dot. */
    COMPLETIONS("completed."),
    /** {@link History#lastDone}: one field for each exercise, with its id after the dot. */
    LAST_DONE("last."),
    VISIT_ENDED("visit-ended"),
    /** {@link Profile#returnTo}. */
    RETURN_TO("return-to"),

    /** {@link Guidance#moreTimeAsked}. */
    MORE_TIME_ASKED("more-time"),
    /** {@link Guidance#once}. */
    ONCE("once"),
    /** {@link Guidance#goal}. */
    GOAL("goal"),
    /** {@link Guidance#weeks}. */
    WEEKS("weeks"),
    /** {@link Guidance#heldSince}: one field for each exercise, with its id after the dot. */
    HELD_SINCE("held-since."),

    /** {@code Settings.holds}: one field for each exercise, with its id after the dot. */
    HOLDS("hold."),
    REST_OFFSET("rest-offset"),
    PACE("pace"),
    COUNTING("counting"),
    DIRECTION("count-direction"),
    VOICE("voice"),
    POSITION_TIME("position-time"),
    VERBOSITY("talk"),
    ENCOURAGEMENT("encouragement"),

    // Carried by the session and never stored in the table: ThisSession.
    UNDISTURBED("undisturbed"),
    /** {@link ThisSession#tooHard}: one field for each exercise, with its id after the dot. */
    EASED("eased."),
    START_DELAYS("start-delays"),
    SOUNDLESS("soundless"),

    STATE("state"),
    VISIT_DAY("visit-day"),
    VISIT_NUMBER("visit-number"),
    VISIT_SCOPE("visit-scope"),
    /** {@link Visit#chosen}. */
    VISIT_CHOSEN("visit-chosen"),
    EXERCISE("exercise"),
    SET("set"),
    SIDE("side"),
    REPETITION("repetition"),
    INTRODUCED("introduced"),
    /** {@link State.AskedClearance#wanted}. */
    WANTED("wanted"),
    /** {@link State.AskedReminder#times}. */
    TIMES("times"),
    /** {@link State.AskedReminder#replace}. */
    REPLACE("replace"),
    /** {@link State.AskedHowToGoOn#mayContinue}. */
    MAY_CONTINUE("may-continue"),
    /** {@link State.AskedOffer#offer}. */
    OFFER("offer"),
    /** {@link State.Playing#since}. */
    SINCE("since"),

    // The plan of the block in State.Playing.
    INTRODUCTION("opening"),
    INTRODUCTION_FROM("opening-from"),
    FETCHES_KIT("kit"),
    SETTLE_SECONDS("settle"),
    SPEECH_BEFORE_MILLIS("lead"),
    UPCOMING("upcoming"),
    NEXT_INTRODUCTION("next-opening"),
    WAITING("asks-first"),
    BRIEF("brief"),
    VARIATION("variation"),
    AFTER_MISS("after-miss"),
    FOLLOWS_ON("follows-on"),
    ON_SCREEN("on-screen"),
    PLAIN("plain");

    private final String storedName;

    StoredField(String storedName) {
        this.storedName = storedName;
    }

    /** The field's name in the table and in the session; for a field of an exercise, what comes before the exercise's id. */
    String storedName() {
        return storedName;
    }

    /** The name of the field of one exercise. */
    String of(String exercise) {
        return storedName + exercise;
    }
}
