package backroutine.deploy;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backroutine.bench.deployed.Template;
import backroutine.fixture.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands in the documentation, and the names in {@code docs/operating.md}, compared with the template. */
class OperatingGuideTest {
    private static final Pattern AWS = Pattern.compile("(^|[\\s($])aws [a-z0-9-]+ [a-z-]+");
    /** The account is the same in each region. */
    private static final Pattern WITHOUT_REGION = Pattern.compile("aws (configure|sts get-caller-identity)");
    private static final Pattern GNU_ONLY = Pattern.compile("\\b(md5sum|sha\\d+sum|tac|nproc|realpath|timeout|shuf"
            + "|readlink -f|echo -e|date\\b.* (-d|-I|--date)|sed\\b.* -[a-z]*[irz]\\b|grep\\b.* -[a-zA-Z]*P"
            + "|xargs\\b.* -[rd]\\b|stat\\b.* -c|base64\\b.* -w|head\\b.* -n -|find\\b.* -printf"
            + ")|(^|[|;] *)(cp|cut|ls|mktemp|rm|sort|tail) (.* )?--[a-z]");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#\\s");
    private static final Pattern SET = Pattern.compile("--set ([A-Za-z]+)=([^\\s`]+)");
    private static final Pattern ASSIGNED = Pattern.compile("(?:^|[\\s;])([A-Z][A-Z_]*)=");
    private static final Pattern USED = Pattern.compile("\\$\\{?([A-Z][A-Z_]*)");

    private final Template template = Template.read();
    private final Document guide = Document.read(Path.of("docs", "operating.md"));

    OperatingGuideTest() throws IOException {}

    @Test
    void everyAwsCommandNamesTheRegion() throws IOException {
        assertEquals(List.of(), found(code -> AWS.matcher(code).find() && !WITHOUT_REGION.matcher(code).find()
                && !code.contains("--region ")));
        assertTrue(guide.code().stream().filter(code -> AWS.matcher(code).find()).count() > 5);
    }

    @Test
    void noCommandNeedsTheToolsOfGnu() throws IOException {
        assertEquals(List.of(), found(code -> GNU_ONLY.matcher(code).find()));
        for (String gnu : List.of("date -d yesterday", "sed -i s/a/b/ x", "grep -oP 'x' y", "sha256sum",
                "cut --fields=1",
                "find . -printf %p", "base64 -d -w0")) {
            assertTrue(GNU_ONLY.matcher(gnu).find(), gnu);
        }
    }

    /** The shell of macOS, zsh, takes a comment that is typed or pasted for arguments of the command. */
    @Test
    void noCommandHasAComment() throws IOException {
        assertEquals(List.of(), found(code -> COMMENT.matcher(code).find()));
        assertTrue(COMMENT.matcher("./talk    # type what you would say").find());
        assertTrue(COMMENT.matcher("# first this").find());
    }

    @Test
    void everyVariableIsSetBeforeItIsUsed() {
        Set<String> set = new TreeSet<>();
        List<String> unset = new ArrayList<>();
        for (String code : guide.code()) {
            groups(ASSIGNED, code).forEach(set::add);
            groups(USED, code).filter(name -> !set.contains(name)).forEach(name -> unset.add(name + " in " + code));
        }
        assertEquals(List.of(), unset);
        assertTrue(set.contains("LOGS"));
    }

    @Test
    void everyParameterThatIsSetExistsAndMayHaveTheValue() throws IOException {
        for (Document document : Document.all()) {
            for (String code : document.code()) {
                Matcher setting = SET.matcher(code);
                while (setting.find()) {
                    checkParameter(setting.group(1), setting.group(2));
                }
            }
        }
    }

    private void checkParameter(String name, String value) {
        Map<?, ?> parameter = (Map<?, ?>) template.at("Parameters", name);
        if (parameter.get("AllowedValues") instanceof List<?> allowed) {
            assertTrue(allowed.contains(value), name + "=" + value + " is not in " + allowed);
        }
        if (parameter.get("AllowedPattern") instanceof String pattern) {
            assertTrue(value.matches(pattern), name + "=" + value + " does not match " + pattern);
        }
    }

    @Test
    void everyOutputThatIsReadExists() {
        List<String> read = guide.code()
                .stream()
                .flatMap(code -> groups(Pattern.compile("\\boutput ([A-Z]\\w+)"), code))
                .toList();
        assertTrue(read.contains("LogGroupName"));
        read.forEach(output -> template.at("Outputs", output));
    }

    @Test
    void everyAlarmIsNamedAndExists() {
        Set<String> named = guide.code()
                .stream()
                .filter(code -> code.matches("\\w+Alarm"))
                .collect(toCollection(TreeSet::new));
        assertEquals(alarms(), named);
    }

    /** Each section tells about an alarm. TemplateTest checks that each alarm has a section. */
    @Test
    void everySectionOfAnAlarmBelongsToOne() {
        Set<String> chapters = new TreeSet<>();
        for (String alarm : alarms()) {
            String description = template.property(alarm, "AlarmDescription").toString();
            chapters.add(description.substring(description.indexOf('#') + 1));
        }
        int first = guide.lines().indexOf("## The alarms, and what to do");
        assertEquals(chapters, guide.lines()
                .stream()
                .skip(first + 1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()).toLowerCase().replace(' ', '-'))
                .collect(toCollection(TreeSet::new)));
    }

    /** A name such as {@code KeepWarm} is in the template, or it is a class of the function. */
    @Test
    void everyNameIsInTheTemplateOrInTheCode() throws IOException {
        Set<String> known = new TreeSet<>();
        collect(template.root(), known);
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            files.map(file -> file.getFileName().toString()).forEach(name -> known.add(name.replace(".java", "")));
        }
        List<String> names = guide.code().stream().filter(code -> code.matches("([A-Z][a-z]+)+")).toList();
        assertTrue(names.contains("KeepWarm"));
        assertEquals(List.of(), names.stream().filter(name -> !known.contains(name)).toList());
    }

    private Set<String> alarms() {
        Set<String> alarms = new TreeSet<>();
        ((Map<?, ?>) template.at("Resources")).forEach((name, resource) -> {
            if ("AWS::CloudWatch::Alarm".equals(((Map<?, ?>) resource).get("Type"))) {
                alarms.add(name.toString());
            }
        });
        assertFalse(alarms.isEmpty());
        return alarms;
    }

    /** The code of all documents for which a rule is broken. */
    private static List<String> found(Predicate<String> broken) throws IOException {
        List<String> found = new ArrayList<>();
        for (Document document : Document.all()) {
            document.code().stream().filter(broken).forEach(code -> found.add(document.file() + ": " + code));
        }
        return found;
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static void collect(Object value, Set<String> words) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, child) -> {
                words.add(key.toString());
                collect(child, words);
            });
            case List<?> list -> list.forEach(child -> collect(child, words));
            case String text -> words.addAll(List.of(text.split("\\W+")));
            default -> {}
        }
    }
}
