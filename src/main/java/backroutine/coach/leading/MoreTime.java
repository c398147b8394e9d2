package backroutine.coach.leading;

import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.pacing.BlockPlan;
import backroutine.pacing.PositionTime;
import backroutine.progress.Profile;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.progress.VisitPlace;
import backroutine.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a user who is not ready the time to get into position again. Two times in a row it then goes on by itself; the third time
 * it waits for the user.
 */
final class MoreTime {
    /** So many times in a row the count begins by itself. */
    private static final int TIMES_BY_ITSELF = 2;
    /** Each time in a row is so many seconds longer than the last one. So the plan under way tells how often it was given. */
    private static final int LONGER_EACH_TIME = 2;
    /** A user who needed more time so often gets longer position times from then on. */
    private static final int TIMES_TO_LENGTHEN = 3;

    private final BlockReplies blocks;

    MoreTime(BlockReplies blocks) {
        this.blocks = blocks;
    }

    /** The reply to "more time" at a place. */
    Reply reply(Situation situation, VisitPlace here, TurnContext context) {
        int inRow = inRow(situation, here);
        List<Message> say = new ArrayList<>(List.of(Message.of(CoachMessage.TAKE_YOUR_TIME)));
        Progress progress = counted(situation.progress(), say);
        if (inRow < TIMES_BY_ITSELF && goesOn(situation, here)) {
            return blocks.giveTime(context, progress, here, seconds(situation, progress, here, inRow + 1), say);
        }
        Situation counted = situation.with(progress);
        Situation waiting = situation.state() instanceof State.Waiting ? counted : counted.paused();
        return OpenQuestion.asks(waiting.progress(), say, CoachMessage.ASK_WHEN_READY,
                CoachMessage.ASK_WHEN_READY_AGAIN);
    }

    /** Whether a count comes next: in a count-in, a rest, an introduction, or at the question whether the user is ready. */
    private static boolean goesOn(Situation situation, VisitPlace here) {
        return situation.interruption() instanceof Situation.Interruption.Counting(var millisToWork)
                ? millisToWork > 0 || here.place().repetition() == 1
                : situation.state() instanceof State.Waiting;
    }

    private int inRow(Situation situation, VisitPlace here) {
        int longer = situation.positionSeconds() - positionSeconds(situation.progress(), here);
        return longer > 0 && longer <= TIMES_BY_ITSELF * LONGER_EACH_TIME ? longer / LONGER_EACH_TIME : 0;
    }

    /** The usual seconds, or less where there would be no room to make them longer. */
    private int positionSeconds(Progress progress, VisitPlace here) {
        return Math.min(blocks.settleSeconds(progress, here),
                BlockPlan.LONGEST_SETTLE - TIMES_BY_ITSELF * LONGER_EACH_TIME);
    }

    /** At least what is left of a rest. */
    private int seconds(Situation situation, Progress progress, VisitPlace here, int inRow) {
        int seconds = positionSeconds(progress, here) + inRow * LONGER_EACH_TIME;
        int rest = (int) (situation.remainingRest().orElse(0) / 1000);
        return Math.min(Math.max(seconds, rest), BlockPlan.LONGEST_SETTLE);
    }

    /** The progress with more time needed once more; at the third time the position times get longer, and the user is told. */
    private static Progress counted(Progress progress, List<Message> say) {
        Profile profile = progress.profile().withGuidance(progress.profile().guidance().withMoreTimeAsked());
        boolean lengthens = profile.guidance().moreTimeAsked() == TIMES_TO_LENGTHEN
                && profile.settings().positionTime() == PositionTime.USUAL;
        if (!lengthens) {
            return progress.with(profile);
        }
        say.add(Message.of(CoachMessage.MORE_TIME_FROM_NOW_ON));
        return progress.with(profile.withSettings(profile.settings().withPositionTime(PositionTime.LONGER)));
    }
}
