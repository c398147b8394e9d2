package backroutine.talk.page;

import backroutine.alexa.AlexaServices;
import backroutine.alexa.Languages;
import backroutine.lambda.SkillHandler;
import backroutine.language.LanguageFolder;
import backroutine.session.PlaybackModes;
import backroutine.talk.device.Skill;
import backroutine.talk.routine.DoseFile;
import backroutine.talk.routine.DosesInUse;
import backroutine.talk.store.LocalTable;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** The real skill, as {@code ./talk --page} wires it. */
final class RealSkill {
    /** Only the log reads the clock of the skill. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

    private RealSkill() {}

    /** The skill over a table, which can be made to fail. Its languages are read anew each time its process starts. */
    static Skill over(LocalTable table, Supplier<Languages> languages) {
        return new Skill(() -> new SkillHandler(
                new backroutine.alexa.Skill(table, "", PlaybackModes.usual(), CLOCK, languages.get(),
                        new AlexaServices())),
                table::fails);
    }

    /** The languages with a routine file, or with the routine that comes with the skill. */
    static Supplier<Languages> languages(Optional<Path> routine) {
        return routine.<Supplier<Languages>>map(file -> {
            var doses = new DosesInUse(DoseFile.at(file));
            return () -> new Languages(LanguageFolder::read, doses::read);
        }).orElse(Languages::new);
    }
}
