package backroutine.talk.page.routine;

import backroutine.json.InvalidFileException;
import backroutine.language.Language;
import backroutine.language.LanguageFolder;
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
import backroutine.talk.routine.DoseLanguages;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.routine.RoutineDraft;
import backroutine.talk.routine.RoutinePreview;
import backroutine.talk.wav.Voices;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The routes of the physiotherapist's view. Each request names the locale of the page. Between two requests only the languages
 * are kept; the file is read for each.
 */
public final class RoutineRoutes {
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    private final DosesInUse doses;
    private final Runnable startAnew;
    private final Voices voices = Voices.installed();
    /**
     * By code, each as it was read when it was first needed: the reader is asked about a draft with each number that is typed. A
     * code without a language is not kept, because a request can name any.
     */
    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    private RoutineRoutes(DosesInUse doses, Runnable startAnew) {
        this.doses = doses;
        this.startAnew = startAnew;
    }

    /**
     * The routes for a routine file.
     *
     * @param startAnew starts the skill anew, so that it works with the doses that have been saved
     */
    public static List<PageRoute> of(DosesInUse doses, Runnable startAnew) {
        var routes = new RoutineRoutes(doses, startAnew);
        return List.of(route("GET", "routine", routes::show), route("POST", "routine/try", routes::attempt),
                route("POST", "routine/save", routes::save), route("POST", "routine/hear", routes::hear));
    }

    private static PageRoute route(String method, String path, PageRoute.Answer answer) {
        return PageRoute.of(method, path, request -> {
            try {
                return answer.to(request);
            } catch (InvalidFileException wrong) {
                throw new PageRefusal(CONFLICT, wrong.getMessage());
            } catch (IllegalArgumentException wrong) {
                throw new PageRefusal(BAD_REQUEST, wrong.getMessage());
            }
        });
    }

    private PageReply show(PageRequest request) {
        DoseLanguages asked = languages(request);
        DoseFile now = doses.onDisk();
        RoutinePreview preview = RoutinePreview.of(asked.inSpoken(now), asked.spoken().translator());
        return PageReply.json(RoutineJson.whole(RoutineDraft.of(now, List.of(), asked), preview));
    }

    private PageReply attempt(PageRequest request) throws IOException {
        DoseLanguages asked = languages(request);
        RoutineDraft draft = draft(request.json(), asked);
        return PageReply.json(RoutineJson.draft(draft,
                draft.routine().map(routine -> RoutinePreview.of(routine, asked.spoken().translator()))));
    }

    private PageReply save(PageRequest request) throws IOException {
        doses.use(draft(request.json(), languages(request)).save());
        startAnew.run();
        return show(request);
    }

    private PageReply hear(PageRequest request) throws IOException {
        JsonNode json = request.json();
        DoseLanguages asked = languages(request);
        RoutineDraft draft = draft(json, asked);
        Routine routine = draft.routine()
                .orElseThrow(() -> new PageRefusal(BAD_REQUEST,
                        draft.mistakes().values().stream().findFirst().orElseThrow()));
        Exercise exercise = routine.exercise(json.path("exercise").asText());
        Audio sound = BlockSound.of(routine, exercise, asked.spoken().translator());
        synchronized (this) {
            return PageReply.json(SoundJson.of(sound, voices.of(request.value("locale"))));
        }
    }

    private DoseLanguages languages(PageRequest request) {
        return DoseLanguages.ofSkill(request.value("locale"), this::language);
    }

    private Optional<Language> language(String code) {
        return Optional.ofNullable(
                languages.computeIfAbsent(code, unread -> LanguageFolder.read(unread).orElse(null)));
    }

    private RoutineDraft draft(JsonNode json, DoseLanguages asked) {
        DoseFile now = doses.onDisk();
        if (!RoutineJson.version(now).equals(json.path("version").asText())) {
            throw new PageRefusal(CONFLICT, now.name() + " was changed by another program: load it again");
        }
        List<DoseChange> changes = new ArrayList<>();
        for (JsonNode change : json.path("changes")) {
            JsonNode value = change.path("value");
            changes.add(new DoseChange(change.path("path").asText(),
                    value.isNull() ? MissingNode.getInstance() : value));
        }
        return RoutineDraft.of(now, changes, asked);
    }
}
