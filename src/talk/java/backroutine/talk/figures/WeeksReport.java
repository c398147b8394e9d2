package backroutine.talk.figures;

import backroutine.talk.device.Households;
import backroutine.talk.model.InteractionModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What {@code ./talk --weeks} prints. */
public final class WeeksReport {
    /** Nine in the morning where the person lives. */
    private static final Instant FIRST_LAUNCH = Instant.parse("2026-11-22T14:00:00Z");

    private WeeksReport() {}

    /**
     * Plays weeks of visits with the skill as it is deployed, and gives the figures of them as lines of text.
     *
     * @param firstLaunch when the first visit begins; empty for the usual moment
     */
    public static List<String> of(InteractionModel model, int weeks, Optional<Instant> firstLaunch) {
        Coached skill = Coached.deployed(model, Households.FIXED_ZONE);
        return Figures.of(Weeks.play(skill, firstLaunch.orElse(FIRST_LAUNCH), weeks)).lines();
    }
}
