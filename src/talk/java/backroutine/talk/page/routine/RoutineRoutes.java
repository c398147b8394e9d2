package backroutine.talk.page.routine;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.talk.heard.Audio;
import backroutine.talk.page.PageRefusal;
import backroutine.talk.page.PageReply;
import backroutine.talk.page.PageRequest;
import backroutine.talk.page.PageRoute;
import backroutine.talk.routine.BlockSound;
import backroutine.talk.routine.DoseChange;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.RoutineDraft;
import backroutine.talk.routine.RoutinePreview;
import backroutine.talk.wav.Espeak;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The routes of the physiotherapist's view. Nothing of the routine is kept between two requests: the file is read for each. */
public final class RoutineRoutes {
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private final DoseFile file;
    private final Language language;
    /** One voice for all sounds, because it keeps what it has said. It is not safe for use by several threads. */
    private final Optional<Espeak> voice = Espeak.find();

    private RoutineRoutes(DoseFile file, Language language) {
        this.file = file;
        this.language = language;
    }

    /** The routes for a routine file, in the words of a language. */
    public static List<PageRoute> of(DoseFile file, Language language) {
        var routes = new RoutineRoutes(file, language);
        return List.of(new Route("GET", "routine", routes::show), new Route("POST", "routine/try", routes::attempt),
                new Route("POST", "routine/save", routes::save), new Route("POST", "routine/hear", routes::hear));
    }

    /** A route and what answers it. */
    private record Route(String method, String path, Answer handler) implements PageRoute {
        @Override
        public PageReply answer(PageRequest request) throws IOException {
            try {
                return handler.to(request);
            } catch (InvalidFileException wrong) {
                throw new PageRefusal(CONFLICT, wrong.getMessage());
            } catch (IllegalArgumentException wrong) {
                throw new PageRefusal(BAD_REQUEST, wrong.getMessage());
            }
        }
    }

    private interface Answer {
        PageReply to(PageRequest request) throws IOException;
    }

    private PageReply show(PageRequest request) {
        DoseFile now = file.again();
        return PageReply.json(RoutineJson.whole(now, preview(now.routine(language)), language));
    }

    private PageReply attempt(PageRequest request) throws IOException {
        RoutineDraft draft = draft(request.json());
        return PageReply.json(RoutineJson.draft(draft, draft.routine().map(this::preview)));
    }

    private PageReply save(PageRequest request) throws IOException {
        RoutineDraft draft = draft(request.json());
        DoseFile saved = draft.save();
        return PageReply.json(RoutineJson.whole(saved, preview(saved.routine(language)), language));
    }

    private PageReply hear(PageRequest request) throws IOException {
        JsonNode json = request.json();
        RoutineDraft draft = draft(json);
        Routine routine = draft.routine()
                .orElseThrow(() -> new PageRefusal(BAD_REQUEST,
                        draft.mistakes().values().stream().findFirst().orElseThrow()));
        Exercise exercise = routine.exercise(json.path("exercise").asText());
        Audio sound = BlockSound.of(routine, exercise, language.translator());
        synchronized (this) {
            return PageReply.json(SoundJson.of(sound, voice));
        }
    }

    private RoutinePreview preview(Routine routine) {
        return RoutinePreview.of(routine, language.translator());
    }

    private RoutineDraft draft(JsonNode json) {
        DoseFile now = file.again();
        if (!RoutineJson.version(now).equals(json.path("version").asText())) {
            throw new PageRefusal(CONFLICT, now.name() + " was changed by another program: load it again");
        }
        List<DoseChange> changes = new ArrayList<>();
        for (JsonNode change : json.path("changes")) {
            JsonNode value = change.path("value");
            changes.add(new DoseChange(change.path("path").asText(),
                    value.isNull() ? MissingNode.getInstance() : value));
        }
        return RoutineDraft.of(now, changes, language);
    }
}
