package backroutine.talk;

import static backroutine.talk.ScriptedSkill.ask;
import static backroutine.talk.ScriptedSkill.count;
import static backroutine.talk.ScriptedSkill.tell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.talk.device.Exchange;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant START = Instant.parse("2026-11-22T15:00:00Z");

    @Test
    void aLaunchBeginsANewSession() {
        var alexa = talkingTo(Map.of());

        JsonNode request = alexa.say("Alexa, start my back routine").request();

        assertEquals("LaunchRequest", request.at("/request/type").asText());
        assertTrue(request.at("/session/new").asBoolean());
        assertEquals("2026-11-22T15:00:01.500Z", request.at("/request/timestamp").asText());
        assertEquals("en-US", request.at("/request/locale").asText());
    }

    @Test
    void theSessionGoesOnWithItsAttributes() {
        var alexa = talkingTo(Map.of());
        JsonNode first = alexa.say("start my back routine").request();

        JsonNode second = alexa.say("ready").request();

        assertFalse(second.at("/session/new").asBoolean());
        assertEquals(first.at("/session/sessionId"), second.at("/session/sessionId"));
        assertEquals(1, second.at("/session/attributes/asked").asInt());
    }

    @Test
    void aSlotCarriesItsResolution() {
        var alexa = talkingTo(Map.of());
        alexa.say("start my back routine");

        JsonNode slot = alexa.say("just the bridge").request().at("/request/intent/slots/exercise");

        assertEquals("bridge", slot.path("value").asText());
        JsonNode resolution = slot.at("/resolutions/resolutionsPerAuthority/0");
        assertEquals("ER_SUCCESS_MATCH", resolution.at("/status/code").asText());
        assertEquals("glute-bridge", resolution.at("/values/0/value/id").asText());
    }

    @Test
    void anInterruptionIsTimedFromTheFirstSound() {
        var alexa = talkingTo(Map.of("ReadyIntent", count(1000, Collections.nCopies(60, "one"), "Ready?")));
        alexa.say("start my back routine");
        Instant counted = timestamp(alexa.say("ready"));

        Instant paused = timestamp(alexa.cutIn(Duration.ofSeconds(35), "pause"));

        assertEquals(Duration.ofMillis(1000 + 35_000 + 1500), Duration.between(counted, paused));
    }

    @Test
    void anAnswerComesTwoSecondsIntoTheOpenMicrophone() {
        var alexa = talkingTo(Map.of("ReadyIntent", count(1000, Collections.nCopies(60, "one"), "Ready?")));
        alexa.say("start my back routine");
        Answer counted = alexa.say("ready");

        Answer next = alexa.say("next");

        assertEquals(Duration.ofMillis(1000 + counted.heard().lengthMs() + 2000 + 1500),
                Duration.between(timestamp(counted), timestamp(next)));
    }

    @Test
    void afterSilenceTheRepromptPlaysAndThenTheSessionEnds() {
        var alexa = talkingTo(Map.of("LaunchRequest", ask("Ready?", "Say ready, please?")));
        alexa.say("start my back routine");

        assertEquals("Say ready, please?", alexa.silence().words());
        assertTrue(alexa.inSession());
        JsonNode end = alexa.silence().request();

        assertEquals("SessionEndedRequest", end.at("/request/type").asText());
        assertEquals("EXCEEDED_MAX_REPROMPTS", end.at("/request/reason").asText());
        assertFalse(alexa.inSession());
    }

    @Test
    void withoutARepromptTheFirstSilenceEndsTheSession() {
        var alexa = talkingTo(Map.of());
        alexa.say("start my back routine");

        assertFalse(alexa.silence().microphoneOpen());
        assertFalse(alexa.inSession());
    }

    @Test
    void exitEndsTheSessionWithoutAnIntent() {
        var alexa = talkingTo(Map.of());
        alexa.say("start my back routine");

        assertEquals("USER_INITIATED", alexa.say("Alexa, exit").request().at("/request/reason").asText());
    }

    @Test
    void withoutASessionNothingReachesTheSkill() {
        var alexa = talkingTo(Map.of("LaunchRequest", tell("Bye.")));
        alexa.say("start my back routine");

        var error = assertThrows(AssertionError.class, () -> alexa.say("ready"));

        assertTrue(error.getMessage().startsWith("The skill is not open"), error.getMessage());
        assertEquals(1, alexa.exchanges().size());
    }

    @Test
    void aOneShotBeginsASessionWithAnIntent() {
        JsonNode request = talkingTo(Map.of()).say("ask my back routine what do I need").request();

        assertTrue(request.at("/session/new").asBoolean());
        assertEquals("WhatDoINeedIntent", request.at("/request/intent/name").asText());
    }

    @Test
    void aCrashEndsTheProcessAndNotTheSession() {
        var alexa = talkingTo(Map.of());
        alexa.say("start my back routine");
        alexa.crash();

        assertEquals(1, alexa.say("ready").response().at("/sessionAttributes/asked").asInt());
    }

    @Test
    void theOtherDeviceHasTheSameUserAndNoSession() {
        var alexa = talkingTo(Map.of());
        JsonNode here = alexa.say("start my back routine").request();
        alexa.otherDevice();

        JsonNode there = alexa.say("start my back routine").request();

        assertEquals(here.at("/session/user"), there.at("/session/user"));
        assertNotEquals(here.at("/context/System/device/deviceId"), there.at("/context/System/device/deviceId"));
        assertTrue(there.at("/session/new").asBoolean());
    }

    @Test
    void aNewDayBeginsAtNineWhereTheDeviceIs() {
        var alexa = talkingTo(Map.of());
        alexa.say("start my back routine");

        alexa.newDay();

        assertEquals(Instant.parse("2026-11-23T14:00:00Z"), alexa.now());
        assertEquals("SessionEndedRequest", alexa.exchanges().getLast().request().at("/request/type").asText());
    }

    @Test
    void timeThatPassesEndsASessionWithoutAnAnswer() {
        var alexa = talkingTo(Map.of("LaunchRequest", ask("Ready?", "Still there?")));
        Answer launched = alexa.say("start my back routine");

        alexa.pass(Duration.ofMinutes(10));

        Exchange end = alexa.exchanges().getLast();
        assertEquals("EXCEEDED_MAX_REPROMPTS", end.request().at("/request/reason").asText());
        long played = launched.heard().lengthMs() + launched.reprompt().lengthMs();
        assertEquals(timestamp(launched).plusMillis(1000 + played + 16_000),
                Instant.parse(end.request().at("/request/timestamp").asText()));
    }

    @Test
    void anAnswerThatAlexaRefusesFailsTheTest() {
        var alexa = talkingTo(Map.of("LaunchRequest", ask("salt & pepper")));

        var error = assertThrows(AssertionError.class, () -> alexa.say("start my back routine"));

        assertTrue(error.getMessage().contains("SSML is not well-formed"), error.getMessage());
    }

    @Test
    void aSkillThatFailsFailsTheTest() {
        var alexa = talkingTo(Map.of("LaunchRequest", "fail on purpose"));

        var error = assertThrows(AssertionError.class, () -> alexa.say("start my back routine"));

        assertTrue(error.getMessage().contains("fail on purpose"), error.getMessage());
    }

    private static Conversation talkingTo(Map<String, String> answers) {
        return Conversation.with(() -> new ScriptedSkill(answers), START, ExampleModel.read(),
                ZoneId.of("America/New_York"),
                false);
    }

    private static Instant timestamp(Answer answer) {
        return Instant.parse(answer.request().at("/request/timestamp").asText());
    }
}
