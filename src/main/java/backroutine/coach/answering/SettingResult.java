package backroutine.coach.answering;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.SettingMessage;
import backroutine.pacing.Settings;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * What follows from the wish for another setting.
 *
 * @param situation where the user is; a rest under way may have another length
 * @param settings the settings from now on
 * @param say what has changed, or why nothing changes
 */
record SettingResult(Situation situation, Settings settings, List<Message> say) {
    /** Keeps its own copy. */
    SettingResult {
        say = List.copyOf(say);
    }

    static SettingResult of(Situation situation, Settings settings, SettingMessage... say) {
        return new SettingResult(situation, settings, Stream.of(say).map(Message::of).toList());
    }
}
