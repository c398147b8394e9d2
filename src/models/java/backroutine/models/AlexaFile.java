package backroutine.models;

import backroutine.json.Cursor;
import backroutine.models.AlexaSpeech.InvocationRules;
import backroutine.models.AlexaSpeech.NearestWords;
import backroutine.models.AlexaSpeech.Times;
import backroutine.routine.AllowedRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code alexa.json}. */
final class AlexaFile {
    private static final AllowedRange WORDS = new AllowedRange(1, 5);
    private static final AllowedRange MINUTES = new AllowedRange(-59, 59);

    private AlexaFile() {}

    static AlexaSpeech speech(Cursor file) {
        file.object("invocationName", "phrases", "leave", "launch", "request", "fillers", "polite", "articles",
                "endings", "hundreds", "times", "nearest", "remindersQuestion");
        return new AlexaSpeech(rules(file.at("invocationName")), values(file.at("phrases"), AlexaFile::templates),
                file.at("leave").sentences(0), templates(file.at("launch")), templates(file.at("request")),
                file.at("fillers").sentences(0), templates(file.at("polite")), file.at("articles").sentences(0),
                file.at("endings").items(0).stream().map(AlexaFile::pattern).toList(),
                templates(file.at("hundreds")), times(file.at("times")), nearest(file.at("nearest")),
                file.at("remindersQuestion").words());
    }

    private static InvocationRules rules(Cursor file) {
        file.object("fewestWords", "forbidden");
        return new InvocationRules(file.at("fewestWords").whole(WORDS), file.at("forbidden").sentences(0));
    }

    private static NearestWords nearest(Cursor file) {
        file.object("ignored", "negations", "denials", "denied", "plain");
        return new NearestWords(file.at("ignored").sentences(0), file.at("negations").sentences(0),
                file.at("denials").sentences(0), file.at("denied").sentences(0),
                file.at("plain").sentences(0));
    }

    private static Times times(Cursor file) {
        file.object("parts", "beforeNoon", "afterNoon", "clock");
        return new Times(byTemplate(file.at("parts"), Cursor::words), templates(file.at("beforeNoon")),
                templates(file.at("afterNoon")), byTemplate(file.at("clock"), minutes -> minutes.whole(MINUTES)));
    }

    private static List<Template> templates(Cursor file) {
        return file.items(0).stream().map(item -> item.make(() -> Template.parse(item.words()))).toList();
    }

    private static <T> SequencedMap<String, T> values(Cursor file, Function<Cursor, T> reader) {
        SequencedMap<String, T> values = new LinkedHashMap<>();
        file.fields(0).forEach((name, value) -> values.put(name, reader.apply(value)));
        return values;
    }

    private static <T> SequencedMap<Template, T> byTemplate(Cursor file, Function<Cursor, T> reader) {
        SequencedMap<Template, T> values = new LinkedHashMap<>();
        file.fields(0)
                .forEach((template, value) -> values.put(value.make(() -> Template.parse(template)),
                        reader.apply(value)));
        return values;
    }

    private static Pattern pattern(Cursor file) {
        try {
            return Pattern.compile(file.words());
        } catch (PatternSyntaxException refused) {
            throw file.complaint("is not a regular expression: " + refused.getDescription());
        }
    }
}
