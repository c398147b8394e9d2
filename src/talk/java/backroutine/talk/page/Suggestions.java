package backroutine.talk.page;

import backroutine.talk.model.InteractionModel;
import backroutine.talk.model.Phrases;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be said now, in words of the model: what the buttons of the screen stand for, and what always helps. */
final class Suggestions {
    /** The buttons that the data of the screen names, and the intents for which they stand. */
    private static final Map<String, String> BUTTONS = Map.of("pause", "AMAZON.PauseIntent", "again", "AgainIntent",
            "next", "AMAZON.NextIntent", "go-on", "AMAZON.ResumeIntent", "yes", "AMAZON.YesIntent", "no",
            "AMAZON.NoIntent");
    private static final List<String> COUNTING = List.of("HowToIntent", "HowManyLeftIntent", "SkipIntent",
            "HoldLongerIntent", "PainIntent");
    private static final List<String> ELSEWHERE = List.of("ReadyIntent", "WhatsNextIntent", "HowAmIDoingIntent",
            "WhichExercisesIntent");
    private static final List<String> ALWAYS = List.of("AMAZON.HelpIntent", "AMAZON.StopIntent");

    private final Phrases phrases;
    private final String start;

    Suggestions(InteractionModel model) {
        this.phrases = new Phrases(model);
        this.start = model.files().startPhrase();
    }

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
        boolean counting = picture.path("view").asText().equals("block");
        if (counting) {
            intents.add("ReadyIntent");
            intents.add("MoreTimeIntent");
        }
        picture.path("buttons").forEach(button -> intents.add(BUTTONS.get(button.path("id").asText())));
        intents.addAll(counting ? COUNTING : ELSEWHERE);
        return Stream.concat(intents.stream(), ALWAYS.stream())
                .map(phrases::of)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
