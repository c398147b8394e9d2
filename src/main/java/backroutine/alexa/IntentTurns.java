package backroutine.alexa;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.Question;
import backroutine.coach.turn.Turn.SettingChange;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The turn for each intent of the interaction model. */
public final class IntentTurns {
    private static final String EXERCISE = "exercise";
    private static final String SECONDS = "seconds";
    private static final Map<String, Function<Intent, Turn>> TURNS = turns();

    private IntentTurns() {}

    /** The turn for an intent; {@code NOT_UNDERSTOOD} for an intent that the interaction model does not have. */
    static Turn of(Intent intent) {
        return TURNS.getOrDefault(intent.getName(), unknown -> Question.NOT_UNDERSTOOD).apply(intent);
    }

    /** The names of all intents that are handled. */
    public static Set<String> names() {
        return TURNS.keySet();
    }

    private static Map<String, Function<Intent, Turn>> turns() {
        Map<String, Function<Intent, Turn>> turns = new HashMap<>();
        Map<String, Turn> withoutSlots = Map.ofEntries(
                Map.entry("AMAZON.YesIntent", Move.YES),
                Map.entry("AMAZON.NoIntent", Move.NO),
                Map.entry("AMAZON.NextIntent", Move.NEXT),
                Map.entry("AMAZON.PreviousIntent", Move.PREVIOUS),
                Map.entry("AMAZON.RepeatIntent", Move.REPEAT),
                Map.entry("AMAZON.PauseIntent", Move.PAUSE),
                Map.entry("AMAZON.ResumeIntent", Move.RESUME),
                Map.entry("AMAZON.StartOverIntent", Move.START_OVER),
                Map.entry("AMAZON.StopIntent", Turn.SessionEvent.STOP),
                Map.entry("AMAZON.CancelIntent", Turn.SessionEvent.STOP),
                Map.entry("AMAZON.NavigateHomeIntent", Turn.SessionEvent.STOP),
                Map.entry("AMAZON.HelpIntent", Question.HELP),
                Map.entry("AMAZON.FallbackIntent", Question.NOT_UNDERSTOOD),
                Map.entry("ReadyIntent", Move.READY),
                Map.entry("SkipIntent", Move.SKIP),
                Map.entry("DoneIntent", Move.DONE),
                Map.entry("NotSureIntent", Question.NOT_SURE),
                Map.entry("WhatDoINeedIntent", Question.WHAT_DO_I_NEED),
                Map.entry("HowManyLeftIntent", Question.HOW_MANY_LEFT),
                Map.entry("PainIntent", Turn.Symptom.HURTS),
                Map.entry("NumbnessIntent", Turn.Symptom.NUMB),
                Map.entry("EmergencyIntent", Turn.Symptom.EMERGENCY),
                Map.entry("HoldLongerIntent", SettingChange.HOLD_LONGER),
                Map.entry("HoldShorterIntent", SettingChange.HOLD_SHORTER),
                Map.entry("SlowerIntent", SettingChange.SLOWER),
                Map.entry("FasterIntent", SettingChange.FASTER),
                Map.entry("RestLongerIntent", SettingChange.REST_LONGER),
                Map.entry("RestShorterIntent", SettingChange.REST_SHORTER),
                Map.entry("QuieterCountingIntent", SettingChange.COUNT_LESS),
                Map.entry("FullCountingIntent", SettingChange.COUNT_EVERYTHING),
                Map.entry("EncouragementOnIntent", SettingChange.ENCOURAGE),
                Map.entry("EncouragementOffIntent", SettingChange.STOP_ENCOURAGING),
                Map.entry("MoreDetailIntent", SettingChange.SAY_MORE),
                Map.entry("LessDetailIntent", SettingChange.SAY_LESS),
                Map.entry("HowAmIDoingIntent", Question.HOW_AM_I_DOING),
                Map.entry("ThisWeekIntent", Question.THIS_WEEK),
                Map.entry("PhysioSummaryIntent", Question.FOR_MY_PHYSIO),
                Map.entry("WhatDoYouKnowIntent", Question.WHAT_DO_YOU_KNOW),
                Map.entry("DeleteDataIntent", Turn.DataRequest.DELETE_DATA),
                Map.entry("ListRemindersIntent", Turn.DataRequest.LIST_REMINDERS),
                Map.entry("CancelRemindersIntent", Turn.DataRequest.CANCEL_REMINDERS));
        withoutSlots.forEach((name, turn) -> turns.put(name, intent -> turn));
        turns.put("StartExerciseIntent", intent -> new Turn.StartAt(resolved(intent, EXERCISE)));
        turns.put("HowToIntent", intent -> about(intent, Turn.HowTo::new));
        turns.put("HoldSecondsIntent", intent -> new Turn.HoldFor(number(intent, SECONDS)));
        turns.put("LastTimeIntent", intent -> about(intent, Turn.LastTime::new));
        turns.put("RemindMeIntent", intent -> new Turn.RemindAt(TimeSlots.in(intent), false));
        turns.put("ChangeRemindersIntent", intent -> new Turn.RemindAt(TimeSlots.in(intent), true));
        return Map.copyOf(turns);
    }

    /**
     * A question about the exercise that the user named, or about no certain one. If the user named something that is
     * no exercise, the turn is {@code NOT_UNDERSTOOD}.
     */
    private static Turn about(Intent intent, Function<Optional<String>, Turn> question) {
        Optional<String> exercise = resolved(intent, EXERCISE);
        boolean named = slot(intent, EXERCISE).map(Slot::getValue).isPresent();
        return named && exercise.isEmpty() ? Turn.Question.NOT_UNDERSTOOD : question.apply(exercise);
    }

    /** The id that entity resolution found for the value of a slot; empty if it found none. */
    private static Optional<String> resolved(Intent intent, String name) {
        return slot(intent, name).flatMap(slot -> Optional.ofNullable(slot.getResolutions()))
                .flatMap(found -> Optional.ofNullable(found.getResolutionsPerAuthority()))
                .flatMap(authorities -> authorities.stream().filter(IntentTurns::matched).findFirst())
                .map(authority -> authority.getValues().getFirst().getValue().getId());
    }

    private static boolean matched(Resolution authority) {
        return authority != null && authority.getStatus() != null
                && authority.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH
                && authority.getValues() != null && !authority.getValues().isEmpty()
                && authority.getValues().getFirst().getValue() != null
                && authority.getValues().getFirst().getValue().getId() != null;
    }

    private static OptionalInt number(Intent intent, String name) {
        return slot(intent, name).map(Slot::getValue)
                .filter(value -> value.matches("[0-9]{1,4}"))
                .map(value -> OptionalInt.of(Integer.parseInt(value)))
                .orElse(OptionalInt.empty());
    }

    static Optional<Slot> slot(Intent intent, String name) {
        return Optional.ofNullable(intent.getSlots()).map(slots -> slots.get(name));
    }
}
