package backroutine.talk.model;

import java.util.Map;
import java.util.Set;

/** The intents that are right for each kind of everyday phrase. */
final class AcceptedIntents {
    private static final Map<String, Set<String>> OF_KIND = Map.ofEntries(
            Map.entry("pause", Set.of("AMAZON.PauseIntent")),
            Map.entry("everyday:answers",
                    Set.of("AMAZON.YesIntent", "AMAZON.NoIntent", "OkayIntent", "NotSureIntent")),
            Map.entry("everyday:cleared-no", Set.of("AMAZON.NoIntent", "NotClearedIntent", "NotSureIntent")),
            Map.entry("everyday:cleared-yes", Set.of("ClearedIntent")),
            Map.entry("everyday:info", Set.of("HowManyLeftIntent", "HowManyTimesIntent", "HowLongIntent",
                    "HowOftenIntent", "HowAmIDoingIntent", "ThisWeekIntent", "LastTimeIntent", "WhichExercisesIntent",
                    "WhereAmIIntent", "WhatsNextIntent", "WhatDoINeedIntent", "HowToIntent", "AMAZON.HelpIntent")),
            Map.entry("everyday:kit", Set.of("NoKitIntent", "WhatDoINeedIntent")),
            Map.entry("everyday:leaving", Set.of("LaterIntent", "RemindOnceIntent")),
            Map.entry("everyday:more-time", Set.of("MoreTimeIntent")),
            Map.entry("everyday:nav", Set.of("AMAZON.NextIntent", "AMAZON.PreviousIntent", "AMAZON.StartOverIntent",
                    "AgainIntent", "SkipIntent", "SkipExerciseIntent", "StartExerciseIntent", "StartNumberIntent",
                    "LastExerciseIntent", "WhatsNextIntent")),
            Map.entry("everyday:pace", Set.of("SlowerIntent", "FasterIntent", "FewerRepetitionsIntent")),
            Map.entry("everyday:pausing", Set.of("AMAZON.PauseIntent")),
            Map.entry("everyday:reminders", Set.of("RemindMeIntent", "RemindOnceIntent", "RemindTwiceIntent",
                    "ListRemindersIntent", "ChangeRemindersIntent", "CancelRemindersIntent")),
            Map.entry("everyday:repeat", Set.of("AMAZON.RepeatIntent", "HowToIntent")),
            Map.entry("everyday:resuming", Set.of("AMAZON.ResumeIntent", "ReadyIntent")),
            Map.entry("everyday:settings", Set.of("QuieterCountingIntent", "FullCountingIntent", "UsualCountingIntent",
                    "CountUpIntent", "CountDownIntent", "QuietVoiceIntent", "NormalVoiceIntent", "LessDetailIntent",
                    "MoreDetailIntent", "HoldSecondsIntent", "HoldLongerIntent", "HoldShorterIntent",
                    "RestLongerIntent", "EncouragementOnIntent", "EncouragementOffIntent", "FasterIntent",
                    "HowToIntent", "DeleteDataIntent", "RemindMeIntent")),
            Map.entry("everyday:short", Set.of("ShortVisitIntent")),
            Map.entry("everyday:start", Set.of("ReadyIntent", "AMAZON.StartOverIntent")),
            Map.entry("everyday:stop", Set.of("AMAZON.StopIntent", "AMAZON.CancelIntent", "FinishedIntent")),
            Map.entry("everyday:what-now", Set.of("WhereAmIIntent")));

    private AcceptedIntents() {}

    /**
     * The intents that are right for a kind of phrase.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    static Set<String> of(String kind) {
        Set<String> accepted = OF_KIND.get(kind);
        if (accepted == null) {
            throw new IllegalArgumentException("there is no kind of phrase named " + kind);
        }
        return accepted;
    }
}
