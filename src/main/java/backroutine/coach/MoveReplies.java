package backroutine.coach;

import backroutine.coach.answering.DataDeletion;
import backroutine.coach.answering.OfferAnswers;
import backroutine.coach.clearance.Clearance;
import backroutine.coach.leading.AlreadyDone;
import backroutine.coach.leading.Arrival;
import backroutine.coach.leading.Navigation;
import backroutine.coach.leading.VisitChoices;
import backroutine.coach.place.Situation;
import backroutine.coach.reminders.ReminderDialogue;
import backroutine.coach.safety.AfterPain;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.Turn;
import backroutine.coach.turn.TurnContext;
import backroutine.progress.State;

/** Replies to moves. A move is an answer to the open question, if there is one; without clearance no visit can be begun. */
record MoveReplies(Clearance clearance, DataDeletion dataDeletion, ReminderDialogue reminders,
        OfferAnswers offerAnswers, Arrival arrival,
        VisitChoices visitChoices, AfterPain afterPain, Navigation navigation, AlreadyDone alreadyDone) {

    Reply reply(Situation situation, Turn.Move move, TurnContext context) {
        return switch (situation.state()) {
            case State.AskedDeletion _ -> dataDeletion.answer(situation, move, context);
            case State.AskedReminder asked -> reminders.answer(situation, asked, move, context);
            case State _ when !clearance.isGiven(situation) -> clearance.reply(situation, move, context);
            case State.AskedOffer asked -> OfferAnswers.isAnswer(move)
                    ? offerAnswers.answer(situation, asked, move, context)
                    : reply(situation.afterQuestion(), move, context);
            case State.AskedSecondVisit(var visit) -> arrival.answerSecondVisit(situation, visit, move, context);
            case State.AskedStartOver asked -> visitChoices.answerStartOver(situation, asked.at(), move, context);
            case State.AskedCarryOn asked ->
                visitChoices.answerFinishEarlierVisit(situation, asked.at(), move, context);
            case State.AskedHowToGoOn asked -> afterPain.answer(situation, asked, move, context);
            case State.AskedReadyOrSkip asked -> navigation.answerReadyOrSkip(situation, asked, move, context);
            case State.AskedDone asked -> alreadyDone.answer(situation, asked, move, navigation, context);
            case State.AtPlace at -> navigation.reply(situation, at.at(), move, context);
            case State.Idle _ -> visitChoices.noVisitUnderWay(situation, move, context);
            case State.AskedClearance _ -> visitChoices.noVisitUnderWay(situation, move, context);
            case State.Finished _ -> visitChoices.noVisitUnderWay(situation, move, context);
        };
    }
}
