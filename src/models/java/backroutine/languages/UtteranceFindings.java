package backroutine.languages;

import backroutine.json.InvalidFileException;
import backroutine.models.Utterances;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Intents for which a language has no samples, or far fewer than English. */
final class UtteranceFindings {
    /** A language with fewer than one sample for this many English ones understands too little. */
    private static final int FEW = 3;
    /** An intent with fewer English samples than this is not compared. */
    private static final int LEAST = 10;

    private UtteranceFindings() {}

    static List<Finding> of(Folder english, Folder language) {
        List<Finding> findings = new ArrayList<>();
        String file = language.path(Folder.UTTERANCES);
        try {
            Map<String, Utterances.Section> there = parsed(language).sections();
            parsed(english).sections().forEach((intent, section) -> {
                int expected = samples(section);
                Utterances.Section other = there.get(intent);
                if (other == null) {
                    findings.add(
                            new Finding(file, 0, "[" + intent + "] is missing; English has " + expected + " samples"));
                } else if (other.lines().isEmpty()) {
                    findings.add(new Finding(file, other.place().line(),
                            "[" + intent + "] has no samples, English has " + expected));
                } else if (expected >= LEAST && samples(other) * FEW < expected) {
                    findings.add(new Finding(file, other.place().line(),
                            "[" + intent + "] has " + samples(other) + " samples, English has " + expected));
                }
            });
        } catch (InvalidFileException wrong) {
            findings.add(Mistake.finding(wrong));
        }
        return findings;
    }

    private static Utterances parsed(Folder folder) {
        return Utterances.parse("languages/" + folder.code() + "/" + Folder.UTTERANCES,
                folder.text(Folder.UTTERANCES).orElse(""));
    }

    private static int samples(Utterances.Section section) {
        Set<String> samples = new HashSet<>();
        section.lines().forEach(line -> samples.addAll(line.template().phrases()));
        return samples.size();
    }
}
