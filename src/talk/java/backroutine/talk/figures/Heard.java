package backroutine.talk.figures;

import backroutine.pacing.Beat;
import backroutine.pacing.Block;
import backroutine.talk.heard.Audio;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that were heard without a break.
 *
 * @param words what was said
 * @param counted whether they are the count, a side or a rest: the words of a beat of work, of getting into position, of a rest
 *        or of a change of sides
 */
public record Heard(String words, boolean counted) {
    /**
     * What was heard of an answer.
     *
     * @param block the block that the answer played; empty if it played none
     */
    static List<Heard> of(Audio audio, Optional<Block> block) {
        Set<String> counted = block.map(Heard::countedWords).orElse(Set.of());
        return audio.spoken()
                .map(said -> new Heard(said.text(), said.onTheBeat() && counted.contains(said.text())))
                .toList();
    }

    private static Set<String> countedWords(Block block) {
        return Stream.concat(block.response().stream(), block.reprompt().stream())
                .filter(beat -> isCounted(beat.kind()))
                .map(beat -> beat.words().strip().replaceAll("\\s+", " "))
                .collect(Collectors.toSet());
    }

    private static boolean isCounted(Beat.Kind kind) {
        return switch (kind) {
            case COUNT_IN, WORK, SET_END, REST, CHANGE_SIDES -> true;
            case ANNOUNCEMENT, INTRODUCTION, HANDOVER, QUESTION, MICROPHONE -> false;
        };
    }
}
