package backroutine.talk;

import backroutine.models.Intent;
import backroutine.models.IntentRules;
import backroutine.models.LanguageModel;
import backroutine.models.SlotValue;
import backroutine.talk.model.InteractionModel;
import java.util.List;
import java.util.Map;

/** A small interaction model, so that these tests do not change with the real one. */
public final class ExampleModel {
    private static final Map<String, String> EXERCISE = Map.of("exercise", "EXERCISE");

    private ExampleModel() {}

    public static InteractionModel read() {
        InteractionModel english = InteractionModel.of("en-US");
        return new InteractionModel("en-US", model(), english.files());
    }

    private static LanguageModel model() {
        return new LanguageModel("my back routine", "MEDIUM",
                List.of(intent("AMAZON.YesIntent"), intent("AMAZON.NoIntent"), intent("AMAZON.PauseIntent"),
                        intent("AMAZON.NextIntent", "move on"), intent("AMAZON.StopIntent"),
                        intent("AMAZON.FallbackIntent"),
                        intent("ReadyIntent", "ready", "I'm ready", "go ahead now"),
                        new Intent("StartExerciseIntent", EXERCISE,
                                List.of("just the {exercise}", "do {exercise}", "{exercise}"), IntentRules.ORDINARY),
                        new Intent("HowToIntent", EXERCISE, List.of("how do I do this", "how do I do the {exercise}"),
                                IntentRules.ORDINARY),
                        new Intent("HoldSecondsIntent", Map.of("seconds", "AMAZON.NUMBER"),
                                List.of("hold for {seconds} seconds", "make it {seconds}"), IntentRules.ORDINARY),
                        intent("WhatDoINeedIntent", "what do I need"),
                        new Intent("OkayIntent", Map.of(), List.of("okay"), new IntentRules("", 0, true)),
                        new Intent("PainIntent", Map.of(), List.of("my leg hurts"),
                                new IntentRules("pain", 1, false))),
                List.of(new LanguageModel.SlotType("EXERCISE",
                        List.of(new SlotValue("glute-bridge", "glute bridge", List.of("bridge", "hip raises")),
                                new SlotValue("cat-camel", "cat camel", List.of("cat cow"))))));
    }

    private static Intent intent(String name, String... samples) {
        return new Intent(name, Map.of(), List.of(samples), IntentRules.ORDINARY);
    }
}
