package backroutine.bench.growth;

import backroutine.language.Language;
import backroutine.language.LanguageFolder;
import backroutine.progress.Person;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.ProgressStore;
import backroutine.progress.Visit;
import backroutine.routine.Exercise;
import backroutine.routine.Routine;
import backroutine.routine.json.RoutineFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Saves days of use as the skill saves them: all exercises of both visits of each day. */
public final class UsageHistory {
    /** The routine of these days. */
    public static final Routine ROUTINE = routine(LanguageFolder.read(Language.DEFAULT).orElseThrow());

    private UsageHistory() {}

    private static Routine routine(Language language) {
        return RoutineFile.bundled(language.routine(), language.translator());
    }

    /** Saves some days of use of a user before a moment. */
    public static void save(int days, ProgressStore store, String user, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Person person = Person.of(user);
        Progress before = Progress.unknown()
                .with(Profile.unknown().withCleared(now.minusSeconds(86_400L * days)).withZone(ZoneOffset.UTC));
        for (int ago = days; ago > 0; ago--) {
            LocalDate date = today.minusDays(ago);
            Progress after = before;
            for (Exercise exercise : ROUTINE.exercises()) {
                for (int visit = 1; visit <= exercise.dose().timesADay().value(); visit++) {
                    for (int set = 1; set <= exercise.dose().sets().value(); set++) {
                        after = after.done(new Visit(date, visit, Visit.Scope.WHAT_IS_LEFT), exercise, set);
                    }
                }
            }
            store.save(person, before, after, "past." + ago);
            before = new Progress(after.profile().after("past." + ago), Map.of(date, after.day(date)));
        }
    }
}
