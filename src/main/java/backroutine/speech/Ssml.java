package backroutine.speech;

import backroutine.pacing.AlexaLimits;
import backroutine.pacing.Voice;

/** Writes SSML. */
final class Ssml {
    /**
     * Speech at a low volume. It changes no timing, so that the count stays on the beat. Whispering is another effect, which
     * changes the speed, and which not every voice has. A volume below this one may not be heard from the floor.
     */
    private static final String QUIET = "<prosody volume=\"soft\">";
    private static final String END_OF_QUIET = "</prosody>";

    private Ssml() {}

    static String speak(String inner, Voice voice) {
        return "<speak>" + switch (voice) {
            case NORMAL -> inner;
            case QUIET -> QUIET + inner + END_OF_QUIET;
        } + "</speak>";
    }

    /** Plain words with the characters escaped that mean something in XML. Characters that XML does not allow are left out. */
    static String escaped(String words) {
        return needsNoEscape(words) ? words : replaced(words);
    }

    private static boolean needsNoEscape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean plain = letter >= ' ' && letter <= 'z' && letter != '&' && letter != '<' && letter != '>'
                    && letter != '"';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static String replaced(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints().filter(Ssml::allowed).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int point) {
        return point >= 0x20 && point != 0x7f && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE
                && Character.getType(point) != Character.UNASSIGNED
                && Character.getType(point) != Character.FORMAT;
    }

    /** A pause of any length, as several breaks if needed: one break lasts at most ten seconds. */
    static String pause(long millis) {
        StringBuilder breaks = new StringBuilder();
        for (long left = millis; left > 0; left -= AlexaLimits.LONGEST_BREAK) {
            breaks.append("<break time=\"").append(Math.min(left, AlexaLimits.LONGEST_BREAK)).append("ms\"/>");
        }
        return breaks.toString();
    }
}
