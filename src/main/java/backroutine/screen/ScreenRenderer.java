package backroutine.screen;

import backroutine.coach.leading.VisitLength;
import backroutine.coach.turn.Reply;
import backroutine.pacing.BlockPlanner;
import backroutine.pacing.Delivery;
import backroutine.progress.State;
import backroutine.routine.Routine;
import backroutine.screen.figure.Figures;
import backroutine.text.MessageKey;
import backroutine.text.Translator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Renders what a screen shows beside a reply, in one language. */
public final class ScreenRenderer {
    /** The token of a view in which no block plays. */
    private static final String STILL = "still";

    private final Routine routine;
    private final Words words;
    private final BlockView blockView;
    private final StillViews stillViews;

    /** A renderer for a routine in the language of {@code translator}. */
    public ScreenRenderer(Routine routine, Translator translator) {
        this.routine = routine;
        this.words = new Words(translator);
        Figures figures = new Figures();
        ExerciseData exercises = new ExerciseData(routine, words);
        DayList dayList = new DayList(routine, words, new VisitLength(routine, new BlockPlanner(routine, translator)));
        this.blockView = new BlockView(words, figures, exercises, dayList);
        this.stillViews = new StillViews(routine, words, figures, exercises, dayList);
    }

    /** All messages that a screen can show; a language needs a sentence for each. */
    public static List<MessageKey> messages() {
        return List.of(ScreenMessage.values());
    }

    /**
     * Renders what is shown.
     *
     * @param today the date in the time zone of the person
     * @return empty for a reply beside which nothing is shown
     */
    public Optional<ScreenOutput> render(Reply reply, LocalDate today) {
        return switch (reply) {
            case Reply.Counts counts -> counting(counts, today);
            case Reply.Asks(var progress, var say, var question, var again) ->
                Optional.of(still(stillViews.of(progress, say, words.of(question), today)));
            case Reply.Ends(var progress, var say) -> Optional.of(still(stillViews.last(progress, words.of(say))));
            case Reply.DeletesData(var progress, var say) ->
                Optional.of(still(stillViews.last(progress, words.of(say))));
            case Reply.WithCard(var inner, var title, var text) -> render(inner, today);
            case Reply.WithPermissionCard(var inner) -> render(inner, today);
            case Reply.AsksPermission _,Reply.NeedsReminders _,Reply.Silent _ -> Optional.empty();
        };
    }

    private Optional<ScreenOutput> counting(Reply.Counts reply, LocalDate today) {
        if (!(reply.progress().profile().state() instanceof State.Playing playing)) {
            return Optional.empty();
        }
        ScreenData data = blockView.of(reply, playing, routine.exercise(playing.plan().from().exercise()), today);
        return Optional.of(output(playing.token(), data, reply.block().delivery() == Delivery.SCREEN));
    }

    private static ScreenOutput still(ScreenData data) {
        return output(STILL, data, false);
    }

    private static ScreenOutput output(String token, ScreenData data, boolean playsVoice) {
        return new ScreenOutput(token, ScreenDocument.bundled(), data.properties(), playsVoice);
    }
}
