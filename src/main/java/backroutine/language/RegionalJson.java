package backroutine.language;

import backroutine.json.Cursor;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Puts what a regional JSON file has in the place of what the file for every locale has. Objects are merged field by field; a
 * list, a text or a number is replaced as a whole.
 */
final class RegionalJson {
    private RegionalJson() {}

    /**
     * The merged file.
     *
     * @throws backroutine.json.InvalidFileException if the regional file has a field that replaces nothing
     */
    static Cursor merged(Cursor everywhere, Cursor there) {
        there.fields(1).forEach((name, value) -> {
            Cursor replaced = everywhere.at(name);
            if (!everywhere.has(name)) {
                throw value.complaint("replaces nothing: the file for every locale has no such field");
            }
            if (replaced.node().isObject() && value.node().isObject()) {
                merged(replaced, value);
            } else {
                ((ObjectNode) everywhere.node()).set(name, value.node());
            }
        });
        return everywhere;
    }
}
