package backroutine.talk.count;

import backroutine.language.Language;
import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Settings;
import backroutine.pacing.Timeline;
import backroutine.progress.Profile;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.session.SessionStateCodec;
import backroutine.talk.device.Exchange;
import backroutine.talk.device.Playback;
import backroutine.talk.device.Timing;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the block that an answer plays. The session attributes of the answer have its plan, and the skill always makes the same
 * block of the same plan.
 */
public final class BlockReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> ATTRIBUTES = new TypeReference<>() {
    };

    private final Routine routine;
    private final BlockPlanner planner;

    /** Reads the answers of a skill with a routine in a language. */
    public BlockReader(Routine routine, Language language) {
        this.routine = routine;
        this.planner = new BlockPlanner(routine, language.translator());
    }

    /** The block of a part of an answer; empty if that counts nothing. */
    public Optional<CountedBlock> of(Exchange exchange, Playback.Segment segment) {
        return playing(exchange.response()).flatMap(profile -> {
            Settings settings = profile.settings();
            Block block = planner.block(((State.Playing) profile.state()).plan(), settings);
            boolean reprompt = exchange.playback().filter(playback -> playback.second().equals(segment)).isPresent();
            List<TimedBeat> beats = TimedBeat.of(reprompt ? block.reprompt() : block.response(), segment.heard());
            return beats.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new CountedBlock(routine, settings, beats,
                            reprompt ? 0 : workAfter(block.reprompt())));
        });
    }

    private Optional<Profile> playing(JsonNode response) {
        JsonNode attributes = response.path("sessionAttributes");
        return attributes.isObject()
                ? SessionStateCodec.read(JSON.convertValue(attributes, ATTRIBUTES), _ -> {})
                        .map(session -> session.progress().profile())
                        .filter(this::plays)
                : Optional.empty();
    }

    private boolean plays(Profile profile) {
        return profile.state() instanceof State.Playing(_, var plan, _)
                && routine.find(plan.from().exercise()).isPresent();
    }

    /** After a silence the reprompt goes on. */
    private static long workAfter(List<Beat> reprompt) {
        return reprompt.stream().anyMatch(Beat::isWork)
                ? Timing.MICROPHONE.toMillis() + new Timeline(reprompt).untilWork(0)
                : 0;
    }
}
