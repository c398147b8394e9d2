package backroutine.talk.heard;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.text.SpeechRate;

/** How long the local session takes to say something: as long as a slow voice of the default language. */
public final class VoiceRate {
    private static final SpeechRate RATE = LanguageFolder.read(Language.DEFAULT).orElseThrow().rate();

    private VoiceRate() {}

    /** The length of plain words in milliseconds. */
    public static long millis(String words) {
        return RATE.of(words).longestMillis();
    }
}
