package backroutine.talk.heard;

import backroutine.text.SpeechRate;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads SSML as sounds: one for each sentence, break and recorded sound. */
final class Ssml {
    /** The length of a recorded sound is not published; this is about the length of the short ones in Alexa's sound library. */
    static final long CLIP_MS = 1000;

    /** Most of what is counted: words that no parser is needed for. */
    private static final Pattern BARE = Pattern.compile("<speak>([ -~&&[^<&>]]*)</speak>");
    /** The same at another volume. */
    private static final Pattern BARE_AT_VOLUME = Pattern.compile(
            "<speak><prosody volume=\"([a-z-]+)\">([ -~&&[^<&>]]*)</prosody></speak>");
    private static final Set<String> SPOKEN = Set.of("speak", "p", "s", "w", "sub", "say-as", "phoneme",
            "emphasis", "lang", "voice", "amazon:effect", "amazon:emotion", "amazon:domain");

    private final String path;
    private final SpeechRate rate;
    private final Problems problems;
    private final StringBuilder words = new StringBuilder();
    private Audio heard = Audio.NOTHING;
    private Volume volume = Volume.MEDIUM;

    private Ssml(String path, SpeechRate rate, Problems problems) {
        this.path = path;
        this.rate = rate;
        this.problems = problems;
    }

    /** Reads SSML; whatever is wrong with it is added to the problems, under the path. */
    static Audio read(String ssml, String path, SpeechRate rate, Problems problems) {
        Matcher bare = BARE.matcher(ssml);
        if (bare.matches()) {
            return plain(bare.group(1), rate, Volume.MEDIUM);
        }
        Matcher bareAtVolume = BARE_AT_VOLUME.matcher(ssml);
        if (bareAtVolume.matches() && Volume.named(bareAtVolume.group(1)).isPresent()) {
            return plain(bareAtVolume.group(2), rate, Volume.named(bareAtVolume.group(1)).get());
        }
        try {
            Element root = parser().parse(new InputSource(new StringReader(ssml))).getDocumentElement();
            if (!root.getTagName().equals("speak")) {
                problems.add(path, "SSML begins with <speak>, not <" + root.getTagName() + ">");
            }
            var reader = new Ssml(path, rate, problems);
            reader.walk(root);
            reader.say();
            return reader.heard;
        } catch (SAXException e) {
            problems.add(path, "SSML is not well-formed (" + e.getMessage() + "): " + ssml);
            return Audio.NOTHING;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("this JDK cannot read XML", e);
        }
    }

    /** Words without markup, one sound for each sentence, at the medium volume. */
    static Audio plain(String text, SpeechRate rate) {
        return plain(text, rate, Volume.MEDIUM);
    }

    private static Audio plain(String text, SpeechRate rate, Volume volume) {
        List<Sound> sentences = new ArrayList<>();
        String said = text.strip().replaceAll("\\s+", " ");
        if (said.isEmpty()) {
            return Audio.NOTHING;
        }
        long total = rate.of(said).longestMillis();
        long start = 0;
        int from = 0;
        for (String sentence : said.split("(?<=[.!?]) ")) {
            from += sentence.length() + 1;
            long end = total * Math.min(from, said.length()) / said.length();
            sentences.add(new Sound.Words(start, end - start, sentence, false, volume));
            start = end;
        }
        return new Audio(sentences, total);
    }

    private void walk(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                words.append(text.getData());
            } else if (child instanceof Element element) {
                enter(element);
            }
        }
    }

    private void enter(Element element) {
        String tag = element.getTagName();
        if (tag.equals("break")) {
            then(new Sound.Pause(0, breakMs(element)));
        } else if (tag.equals("audio")) {
            then(new Sound.Clip(0, CLIP_MS, element.getAttribute("src")));
        } else if (tag.equals("prosody")) {
            prosody(element);
        } else if (SPOKEN.contains(tag)) {
            walk(element);
        } else {
            problems.add(path, "Alexa knows no SSML tag <" + tag + ">");
        }
    }

    /** Only the volume changes no timing; a rate or a pitch would need an estimate of its own. */
    private void prosody(Element element) {
        String name = element.getAttribute("volume");
        Optional<Volume> inner = Volume.named(name);
        if (element.getAttributes().getLength() != 1 || inner.isEmpty()) {
            problems.add(path, "this skill uses prosody for a volume with a name only, such as volume=\"soft\", not \""
                    + name + "\"");
        }
        say();
        Volume outer = volume;
        volume = inner.orElse(outer);
        walk(element);
        say();
        volume = outer;
    }

    private void then(Sound sound) {
        say();
        heard = heard.then(Audio.of(sound));
    }

    private void say() {
        heard = heard.then(plain(words.toString(), rate, volume));
        words.setLength(0);
    }

    private long breakMs(Element element) {
        String time = element.getAttribute("time").strip();
        if (time.isEmpty()) {
            return strengthMs(element.getAttribute("strength"));
        }
        if (!time.matches("\\+?\\d+(\\.\\d+)?(ms|s)")) {
            problems.add(path, "a break's time is like \"700ms\" or \"2s\", not \"" + time + "\"");
            return 0;
        }
        boolean inMs = time.endsWith("ms");
        double number = Double.parseDouble(time.substring(0, time.length() - (inMs ? 2 : 1)));
        long ms = Math.round(inMs ? number : number * 1000);
        if (ms > ResponseCheck.BREAK_MS) {
            problems.add(path, "a break is at most 10 s, not " + time + "; write several, or use APLA Silence");
        }
        return ms;
    }

    private long strengthMs(String strength) {
        return switch (strength) {
            case "none", "x-weak" -> 0;
            case "weak", "", "medium" -> 250;
            case "strong" -> 450;
            case "x-strong" -> 700;
            default -> {
                problems.add(path,
                        "a break's strength is none, x-weak, weak, medium, strong or x-strong, not \"" + strength
                                + "\"");
                yield 0;
            }
        };
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder;
    }

    /** The JDK's own handler prints to the terminal before it throws. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
