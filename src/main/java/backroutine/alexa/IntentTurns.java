package backroutine.alexa;

import backroutine.coach.turn.BodyPart;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Concern;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.UserRequest;
import backroutine.coach.turn.UserRequest.ClearanceAnswer;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.coach.turn.UserRequest.SettingChange;
import backroutine.coach.turn.UserRequest.Topic;
import backroutine.coach.turn.UserRequest.VoiceChange;
import com.amazon.ask.model.Intent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** The turn for each intent of the interaction model. */
public final class IntentTurns {
    private static final String EXERCISE = "exercise";
    private static final String PART = "part";
    /** A follow-up visit is usual four to six weeks after the birth, says the source. */
    private static final int WEEKS_TO_CHECK_UP = 6;
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
                Map.entry("OkayIntent", Move.OKAY),
                Map.entry("LaterIntent", Move.LATER),
                Map.entry("AgainIntent", Move.AGAIN),
                Map.entry("FinishedIntent", Move.FINISHED),
                Map.entry("MoreTimeIntent", Move.MORE_TIME),
                Map.entry("ClearedIntent", ClearanceAnswer.CLEARED),
                Map.entry("WhatDoYouMeanIntent", Question.WHAT_DO_YOU_MEAN),
                Map.entry("WhereAmIIntent", Question.WHERE_AM_I),
                Map.entry("WhatsNextIntent", Question.WHATS_NEXT),
                Map.entry("WhichExercisesIntent", Question.WHICH_EXERCISES),
                Map.entry("NoKitIntent", Question.NO_KIT),
                Map.entry("FewerRepetitionsIntent", Question.FEWER_REPETITIONS),
                Map.entry("RemindOnceIntent", Question.REMIND_ONCE),
                Map.entry("EmergencyIntent", Concern.EMERGENCY),
                Map.entry("BabyEmergencyIntent", Concern.BABY_EMERGENCY),
                Map.entry("CrisisIntent", Concern.CRISIS),
                Map.entry("PregnantIntent", Concern.PREGNANT),
                Map.entry("LowMoodIntent", Concern.LOW_MOOD),
                Map.entry("TooHardIntent", Concern.TOO_HARD),
                Map.entry("SafetyQuestionIntent", Concern.SAFETY_QUESTION),
                Map.entry("HoldLongerIntent", SettingChange.HOLD_LONGER),
                Map.entry("HoldShorterIntent", SettingChange.HOLD_SHORTER),
                Map.entry("SlowerIntent", SettingChange.SLOWER),
                Map.entry("FasterIntent", SettingChange.FASTER),
                Map.entry("RestLongerIntent", SettingChange.REST_LONGER),
                Map.entry("RestShorterIntent", SettingChange.REST_SHORTER),
                Map.entry("QuieterCountingIntent", SettingChange.COUNT_LESS),
                Map.entry("UsualCountingIntent", SettingChange.COUNT_AS_USUAL),
                Map.entry("FullCountingIntent", SettingChange.COUNT_EVERYTHING),
                Map.entry("CountUpIntent", SettingChange.COUNT_UP),
                Map.entry("CountDownIntent", SettingChange.COUNT_DOWN),
                Map.entry("QuietVoiceIntent", VoiceChange.TALK_QUIETLY),
                Map.entry("NormalVoiceIntent", VoiceChange.TALK_NORMALLY),
                Map.entry("EncouragementOnIntent", SettingChange.ENCOURAGE),
                Map.entry("EncouragementOffIntent", SettingChange.STOP_ENCOURAGING),
                Map.entry("MoreDetailIntent", SettingChange.SAY_MORE),
                Map.entry("LessDetailIntent", SettingChange.SAY_LESS),
                Map.entry("MorePositionTimeIntent", SettingChange.POSITION_LONGER),
                Map.entry("LessPositionTimeIntent", SettingChange.POSITION_USUAL),
                Map.entry("WholeVisitIntent", new UserRequest.WholeVisit()),
                Map.entry("HowAmIDoingIntent", Question.HOW_AM_I_DOING),
                Map.entry("ThisWeekIntent", Question.THIS_WEEK),
                Map.entry("PhysioSummaryIntent", Question.FOR_MY_PHYSIO),
                Map.entry("WhatDoYouKnowIntent", Question.WHAT_DO_YOU_KNOW),
                Map.entry("DeleteDataIntent", UserRequest.DataRequest.DELETE_DATA),
                Map.entry("ListRemindersIntent", UserRequest.DataRequest.LIST_REMINDERS),
                Map.entry("CancelRemindersIntent", UserRequest.DataRequest.CANCEL_REMINDERS));
        withoutSlots.forEach((name, turn) -> turns.put(name, intent -> turn));
        turns.put("StartExerciseIntent", intent -> new UserRequest.StartAt(named(intent)));
        turns.put("HowToIntent", intent -> new UserRequest.HowTo(named(intent)));
        turns.put("HoldSecondsIntent", intent -> new UserRequest.HoldFor(SpokenSlots.number(intent, SECONDS)));
        turns.put("StartNumberIntent", IntentTurns::startNumber);
        turns.put("NotClearedIntent", intent -> SpokenSlots.number(intent, "weeks").orElse(0) < WEEKS_TO_CHECK_UP
                ? ClearanceAnswer.NOT_CLEARED
                : ClearanceAnswer.TIME_SINCE_BIRTH);
        turns.put("SetGoalIntent", intent -> new UserRequest.SetGoal(SpokenSlots.number(intent, "visits")));
        turns.put("ForgetGoalIntent", intent -> new UserRequest.SetGoal(OptionalInt.of(0)));
        turns.put("NumberIntent", intent -> new UserRequest.BareNumber(SpokenSlots.number(intent, "number")));
        turns.put("LastExerciseIntent", intent -> new UserRequest.StartNumber(OptionalInt.empty()));
        turns.put("SkipExerciseIntent", intent -> new UserRequest.SkipExercise(named(intent)));
        turns.put("LastTimeIntent", intent -> new UserRequest.AboutExercise(Topic.LAST_TIME, named(intent)));
        turns.put("HowManyTimesIntent", intent -> new UserRequest.AboutExercise(Topic.TIMES_DONE, named(intent)));
        turns.put("HowOftenIntent", intent -> new UserRequest.AboutExercise(Topic.TIMES_A_DAY, named(intent)));
        turns.put("HowLongIntent", intent -> named(intent).isPresent()
                ? new UserRequest.AboutExercise(Topic.LENGTH, named(intent))
                : Question.HOW_LONG);
        turns.put("ShortVisitIntent", intent -> new UserRequest.ShortVisit(SpokenSlots.number(intent, "minutes")));
        turns.put("RemindTwiceIntent", intent -> new Turn.RemindAt(TimeSlots.TWICE_A_DAY, false));
        turns.put("PainIntent", intent -> concern(intent, BodyPart::hurting, Concern.PAIN, Concern.SEVERE_PAIN));
        turns.put("SeverePainIntent",
                intent -> concern(intent, BodyPart::hurtingBadly, Concern.SEVERE_PAIN, Concern.SEVERE_PAIN));
        turns.put("UnwellIntent", intent -> concern(intent, BodyPart::unwell, Concern.UNWELL, Concern.UNWELL));
        turns.put("NumbnessIntent", intent -> concern(intent, BodyPart::numb, Concern.NUMB, Concern.NUMB));
        turns.put("RemindMeIntent", intent -> new Turn.RemindAt(TimeSlots.in(intent), false));
        turns.put("ChangeRemindersIntent", intent -> new Turn.RemindAt(TimeSlots.in(intent), true));
        return Map.copyOf(turns);
    }

    /** The id of the exercise that the user named, or else the words for it. */
    private static Optional<String> named(Intent intent) {
        return SpokenSlots.named(intent, EXERCISE).map(SpokenSlots.Named::text);
    }

    private static Turn startNumber(Intent intent) {
        OptionalInt number = SpokenSlots.number(intent, "number");
        return number.isPresent() ? new UserRequest.StartNumber(number) : new UserRequest.StartAt(Optional.empty());
    }

    /**
     * The concern of a complaint about a part of the body.
     *
     * @param severity what follows from the part
     * @param withoutPart what follows if the user named none
     * @param unknownPart what follows if the user named one that the skill does not know
     */
    private static Turn concern(Intent intent, Function<BodyPart, Concern> severity, Concern withoutPart,
            Concern unknownPart) {
        return SpokenSlots.named(intent, PART)
                .map(named -> BodyPart.of(named.text()).map(severity).orElse(unknownPart))
                .orElse(withoutPart);
    }
}
