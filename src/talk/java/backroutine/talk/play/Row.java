package backroutine.talk.play;

import backroutine.talk.count.Counted.Span;
import backroutine.talk.heard.Sound;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of a conversation as it is displayed. */
sealed interface Row {
    /** The shortest silence that is shown, in milliseconds. */
    long NOTICEABLE_MS = 2000;

    /** When it begins, in milliseconds from the start of the audio. */
    long startMs();

    /** When it is over, in milliseconds from the start of the audio. */
    long endMs();

    /** The part of its text that has been heard at a moment. */
    String textAt(long ms);

    /** The silence that is heard at a moment; empty where it is too short to be noticed. */
    default Optional<Span> silenceAt(long ms) {
        return Optional.empty();
    }

    /** All of it. */
    default String text() {
        return textAt(endMs());
    }

    /**
     * A sentence; on a beat, with the quiet that fills the beat.
     *
     * @param spokenMs how long its words take to say, in milliseconds
     */
    record Said(Sound.Words words, long spokenMs) implements Row {
        @Override
        public long startMs() {
            return words.startMs();
        }

        @Override
        public long endMs() {
            return words.endMs();
        }

        @Override
        public String textAt(long ms) {
            String[] all = words.text().split(" ");
            long spoken = Math.clamp((ms - startMs()) * all.length / Math.max(1, spokenMs) + 1, 1, all.length);
            String said = String.join(" ", List.of(all).subList(0, (int) spoken));
            return ms >= endMs() && quietMs() > 0 ? said + "  (" + (quietMs() + 500) / 1000 + " s)" : said;
        }

        @Override
        public Optional<Span> silenceAt(long ms) {
            long quiet = ms - startMs() - spokenMs;
            return quietMs() > 0 && quiet > 0 ? Optional.of(new Span(quiet, quietMs())) : Optional.empty();
        }

        private long quietMs() {
            long quiet = words.lengthMs() - spokenMs;
            return quiet >= NOTICEABLE_MS ? quiet : 0;
        }
    }

    /** Words on the beat, one repetition or one count a line. */
    record Counted(List<Sound> beats) implements Row {
        @Override
        public long startMs() {
            return beats.getFirst().startMs();
        }

        @Override
        public long endMs() {
            return beats.getLast().endMs();
        }

        @Override
        public String textAt(long ms) {
            return beats.stream()
                    .filter(beat -> beat.startMs() <= ms)
                    .map(Counted::word)
                    .collect(Collectors.joining("… "));
        }

        static String word(Sound beat) {
            return beat instanceof Sound.Words words ? words.text() : "·";
        }
    }

    /** Nothing to hear for a while. */
    record Rest(Sound.Pause pause) implements Row {
        @Override
        public long startMs() {
            return pause.startMs();
        }

        @Override
        public long endMs() {
            return pause.endMs();
        }

        @Override
        public String textAt(long ms) {
            return ms >= endMs() ? "(" + (pause.lengthMs() + 500) / 1000 + " s)" : "";
        }

        @Override
        public Optional<Span> silenceAt(long ms) {
            return Optional.of(new Span(ms - startMs(), pause.lengthMs()));
        }
    }
}
