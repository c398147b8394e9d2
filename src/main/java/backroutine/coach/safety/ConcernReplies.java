package backroutine.coach.safety;

import backroutine.coach.clearance.Clearance;
import backroutine.coach.leading.Leaving;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.place.Situation;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.State;
import backroutine.text.Message;
import java.util.List;

/**
 * Replies to a concern. In every state it comes before any open question. The severities are proposals; no clinician has
 * confirmed them.
 */
public final class ConcernReplies {
    private final OpenQuestion openQuestion;
    private final Leaving leaving;
    private final Clearance clearance;
    private final AfterPain afterPain;
    private final Easing easing;

    public ConcernReplies(OpenQuestion openQuestion, Leaving leaving, Clearance clearance, AfterPain afterPain,
            Easing easing) {
        this.openQuestion = openQuestion;
        this.leaving = leaving;
        this.clearance = clearance;
        this.afterPain = afterPain;
        this.easing = easing;
    }

    /** The reply to a concern. */
    public Reply reply(Situation situation, Turn.Concern concern, TurnContext context) {
        return switch (concern) {
            case EMERGENCY -> Clearance.withdraw(situation, SafetyMessage.EMERGENCY);
            case BABY_EMERGENCY -> leaving.end(situation, SafetyMessage.BABY_EMERGENCY);
            case CRISIS -> leaving.end(situation, SafetyMessage.CRISIS);
            case UNWELL -> Clearance.withdraw(situation, SafetyMessage.UNWELL);
            case NUMB -> Clearance.withdraw(situation, SafetyMessage.NUMBNESS);
            case PREGNANT -> Clearance.withdraw(situation, SafetyMessage.PREGNANT);
            case SEVERE_PAIN -> afterPain.pain(situation, SafetyMessage.SEVERE_PAIN, false, context);
            case PAIN -> afterPain.pain(situation, SafetyMessage.PAIN, true, context);
            case BACK_PAIN -> backPain(situation, context);
            case LOW_MOOD -> lowMood(situation, context);
            case TOO_HARD -> tooHard(situation, context);
            case SAFETY_QUESTION -> safetyQuestion(situation, context);
        };
    }

    /** Outside a visit, a sore back is why people are here. */
    private Reply backPain(Situation situation, TurnContext context) {
        if (situation.state().visitPlace().isPresent()) {
            return afterPain.pain(situation, SafetyMessage.PAIN, true, context);
        }
        List<Message> say = List.of(Message.of(SafetyMessage.BACK_PAIN));
        return clearance.isGiven(situation)
                ? openQuestion.askAside(situation, context, say, SafetyMessage.ASK_USUAL_ACHE,
                        SafetyMessage.ASK_USUAL_ACHE_AGAIN)
                : clearance.askAfter(situation, say, context);
    }

    private Reply tooHard(Situation situation, TurnContext context) {
        return situation.state() instanceof State.AskedHowToGoOn
                ? afterPain.askHowToGoOn(situation, List.of(Message.of(SafetyMessage.TOO_HARD)), context)
                : afterPain.mustLeaveOut(situation)
                        ? afterPain.pain(situation, SafetyMessage.TOO_HARD, false, context)
                        : easing.tooHard(situation, context);
    }

    private Reply lowMood(Situation situation, TurnContext context) {
        if (situation.state() instanceof State.AskedHowToGoOn) {
            return afterPain.askHowToGoOn(situation, List.of(Message.of(SafetyMessage.LOW_MOOD)), context);
        }
        return situation.state().visitPlace().isPresent()
                ? OpenQuestion.asks(situation.paused().progress(), List.of(Message.of(SafetyMessage.LOW_MOOD)),
                        CoachMessage.ASK_CONTINUE_OR_STOP, CoachMessage.ASK_CONTINUE_OR_STOP_AGAIN)
                : leaving.end(situation, SafetyMessage.LOW_MOOD);
    }

    private Reply safetyQuestion(Situation situation, TurnContext context) {
        List<Message> say = List.of(Message.of(SafetyMessage.SAFETY_QUESTION));
        if (!clearance.isGiven(situation)) {
            return clearance.askAfter(situation, say, context);
        }
        return situation.state().visitPlace().isPresent()
                ? afterPain.askHowToGoOn(situation, say, context)
                : openQuestion.ask(situation, context, say);
    }
}
