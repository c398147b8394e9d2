package backroutine.languages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds regional files that nothing reads, because their region is no locale and no group of {@code language.json}. */
final class RegionFindings {
    private RegionFindings() {}

    static List<Finding> of(Folder language) {
        JsonNode rules = JsonText.of(language, "language.json").root();
        Set<String> regions = new TreeSet<>();
        rules.path("locales").fieldNames().forEachRemaining(regions::add);
        rules.path("groups").fieldNames().forEachRemaining(regions::add);
        return language.regional()
                .stream()
                .filter(name -> !regions.contains(name.split("\\.")[1]))
                .map(name -> new Finding(language.path(name), 0,
                        "nothing reads the file: language.json has the locales and groups " + regions))
                .toList();
    }
}
