package backroutine.randomized;

import backroutine.talk.device.Exchange;
import backroutine.talk.device.Timing;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * How much of what plays must have been heard at an exchange.
 *
 * @param certain what the skill must take as played, in milliseconds from its start
 * @param latest what it may take as played
 * @param toItsEnd whether a screen has reported the end
 */
record PlayedTime(long certain, long latest, boolean toItsEnd) {
    static final PlayedTime NOTHING = new PlayedTime(-1, -1, false);

    private static final long ALL = Long.MAX_VALUE / 2;
    private static final String EVENT = "Alexa.Presentation.APL.UserEvent";
    /** By so much the skill may be wrong about the start of a screen's first block, before it has measured the delay. */
    private static final long START_UNKNOWN = 300;

    static PlayedTime of(Exchange exchange, Instant at, Playing playing) {
        JsonNode request = exchange.request().path("request");
        String type = request.path("type").asText();
        if (failedToPlay(type) && ExpectedProgress.session(exchange).equals(playing.session())) {
            return NOTHING;
        }
        boolean ofThisBlock = !playing.token().isEmpty() && request.path("token").asText().equals(playing.token());
        if (type.equals(EVENT) && request.at("/arguments/0").asText().equals("played")) {
            return ofThisBlock ? new PlayedTime(ALL, ALL, true) : NOTHING;
        }
        if (type.equals(EVENT) && ofThisBlock && request.at("/arguments/1").isNumber()) {
            long touched = Math.max(request.at("/arguments/1").asLong(), 0);
            return new PlayedTime(touched, touched, false);
        }
        long possible = at.toEpochMilli() - playing.start().toEpochMilli();
        long certain = possible - Timing.UNDERSTOOD_AFTER.toMillis();
        boolean spoken = !exchange.utterance().startsWith("[");
        return new PlayedTime(certain, (spoken ? certain : possible) + (playing.token().isEmpty() ? 0 : START_UNKNOWN),
                false);
    }

    /** What failed to play is played again from its start. */
    private static boolean failedToPlay(String type) {
        return type.equals("Alexa.Presentation.APLA.RuntimeError")
                || type.equals("Alexa.Presentation.APL.RuntimeError");
    }
}
