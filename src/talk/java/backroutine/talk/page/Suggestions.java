package backroutine.talk.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What can be said now: what the buttons of the screen stand for, what suits the view, and what always helps.
 *
 * @param start opens the skill
 * @param phrases words for each intent, in the language that is spoken
 */
record Suggestions(String start, JsonNode phrases) {
    /** The buttons that the data of the screen names, and the intents for which they stand. */
    private static final Map<String, String> BUTTONS = Map.of("pause", "AMAZON.PauseIntent", "again", "AgainIntent",
            "next", "AMAZON.NextIntent", "go-on", "AMAZON.ResumeIntent", "yes", "AMAZON.YesIntent", "no",
            "AMAZON.NoIntent");
    private static final List<String> COUNTING = List.of("ReadyIntent", "MoreTimeIntent", "HowToIntent",
            "HowManyLeftIntent", "HoldLongerIntent", "PainIntent");
    private static final List<String> PAUSED = List.of("AMAZON.ResumeIntent", "HowToIntent", "SkipIntent");
    private static final List<String> LISTED = List.of("ReadyIntent", "WhatsNextIntent", "HowAmIDoingIntent",
            "WhichExercisesIntent");
    /** Without a screen it is not known whether something is asked or counted. */
    private static final List<String> UNSEEN = List.of("AMAZON.YesIntent", "AMAZON.NoIntent", "ReadyIntent",
            "AMAZON.PauseIntent", "AMAZON.ResumeIntent", "AMAZON.NextIntent", "HowToIntent", "HowManyLeftIntent",
            "PainIntent");
    private static final List<String> ALWAYS = List.of("AMAZON.HelpIntent", "AMAZON.StopIntent");

    /**
     * What can be said.
     *
     * @param inSession whether the device has a session with the skill
     * @param picture the data of the screen; a missing node where there is none
     */
    List<String> of(boolean inSession, JsonNode picture) {
        if (!inSession) {
            return List.of(start);
        }
        List<String> intents = new ArrayList<>();
        picture.path("buttons").forEach(button -> intents.add(BUTTONS.get(button.path("id").asText())));
        intents.addAll(beside(picture, intents.contains("AMAZON.YesIntent")));
        intents.addAll(ALWAYS);
        return intents.stream().distinct().map(intent -> phrases.path(intent).asText()).toList();
    }

    private static List<String> beside(JsonNode picture, boolean asked) {
        if (asked) {
            return List.of();
        }
        return switch (picture.path("view").asText()) {
            case "block" -> COUNTING;
            case "paused", "steps" -> PAUSED;
            case "" -> UNSEEN;
            case String other -> LISTED;
        };
    }
}
