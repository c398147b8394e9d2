package backroutine.coach;

import backroutine.coach.answering.DataDeletion;
import backroutine.coach.answering.ExerciseFacts;
import backroutine.coach.answering.OfferAnswers;
import backroutine.coach.answering.QuestionAnswers;
import backroutine.coach.answering.SettingChanges;
import backroutine.coach.clearance.Clearance;
import backroutine.coach.leading.Misses;
import backroutine.coach.leading.OpenQuestion;
import backroutine.coach.leading.SingleExercise;
import backroutine.coach.leading.Skipping;
import backroutine.coach.leading.VisitExtent;
import backroutine.coach.place.Situation;
import backroutine.coach.safety.AfterPain;
import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.ReminderCommand;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.TurnContext;
import backroutine.coach.turn.UserRequest;
import backroutine.progress.Offer;
import backroutine.progress.Progress;
import backroutine.progress.State;
import backroutine.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Replies to questions and wishes, which can be said at any time. Without clearance no exercise is begun. */
record RequestReplies(Clearance clearance, AfterPain afterPain, OpenQuestion openQuestion, QuestionAnswers answers,
        ExerciseFacts exerciseFacts, SingleExercise singleExercise, VisitExtent visitExtent, Skipping skipping,
        SettingChanges settingChanges, OfferAnswers offerAnswers,
        DataDeletion dataDeletion, Misses misses) {

    /**
     * The reply to a request.
     *
     * @param progress the progress before the request, with the block under way
     */
    Reply reply(Progress progress, Situation situation, UserRequest request, TurnContext context) {
        return switch (request) {
            case UserRequest.ClearanceAnswer answer -> clearanceAnswer(situation, answer, context);
            case UserRequest.Question question -> question(situation, question, context);
            case UserRequest.AboutExercise about ->
                answered(situation, here -> exerciseFacts.reply(here, about, context));
            case UserRequest.HowTo(var exercise) -> answered(situation, here -> answers.howTo(here, exercise, context));
            case UserRequest.ShortVisit(var minutes) -> begun(situation, Optional.empty(), context,
                    () -> visitExtent.shorten(situation, minutes, context));
            case UserRequest.WholeVisit() -> begun(situation, Optional.empty(), context,
                    () -> visitExtent.widen(situation, context));
            case UserRequest.DataRequest data -> dataRequest(progress, situation, data, context);
            case UserRequest.StartAt(var exercise) -> begun(situation, exercise, context,
                    () -> singleExercise.startAt(situation, exercise, context));
            case UserRequest.StartNumber(var number) -> begun(situation, Optional.empty(), context,
                    () -> singleExercise.startNumber(situation, number, context));
            case UserRequest.SkipExercise(var exercise) -> changed(situation, context,
                    () -> situation.state() instanceof State.AskedInBetween
                            ? openQuestion.ask(situation, context, List.of())
                            : skipping.skip(situation, exercise, context));
            case UserRequest.SettingChange change -> changed(situation, context,
                    () -> settingChanges.reply(situation, change, context));
            case UserRequest.VoiceChange change ->
                answered(situation, here -> settingChanges.reply(here, change, context));
            case UserRequest.SetGoal(var visits) -> unlessInDoubt(situation,
                    () -> changed(situation, context, () -> offerAnswers.goal(situation, visits, context)));
            case UserRequest.BareNumber(var number) -> answersGoal(situation)
                    ? offerAnswers.goal(situation, number, context)
                    : answered(situation, here -> misses.missed(here, context));
            case UserRequest.HoldFor(var seconds) -> changed(situation, context,
                    () -> settingChanges.holdFor(situation, seconds, context));
        };
    }

    private static boolean answersGoal(Situation situation) {
        return situation.state() instanceof State.AskedOffer asked && asked.offer() instanceof Offer.Goal;
    }

    /** With clearance, only a no is of consequence: "she has" answers no other question. */
    private Reply clearanceAnswer(Situation situation, UserRequest.ClearanceAnswer answer, TurnContext context) {
        boolean otherQuestion = clearance.isGiven(situation) || situation.state() instanceof State.AskedInBetween;
        return answer != UserRequest.ClearanceAnswer.NOT_CLEARED && otherQuestion
                ? misses.missed(situation, context)
                : clearance.reply(situation, answer, context);
    }

    private Reply question(Situation situation, UserRequest.Question question, TurnContext context) {
        if (situation.state() instanceof State.AskedClearance) {
            if (question == UserRequest.Question.NOT_SURE) {
                return clearance.unsure(situation);
            }
            if (question == UserRequest.Question.WHAT_DO_YOU_MEAN) {
                return openQuestion.ask(situation, context, List.of(Message.of(CoachMessage.CLEARANCE_EXPLAINED)));
            }
        }
        return question == UserRequest.Question.REMIND_ONCE
                ? unlessInDoubt(situation, () -> answered(situation, here -> answers.reply(here, question, context)))
                : answered(situation, here -> answers.reply(here, question, context));
    }

    /** The answer to a question; without clearance the user is asked for it afterwards. */
    private Reply answered(Situation situation, Function<Situation, Reply> answer) {
        boolean asksSomethingElse = situation.state() instanceof State.AskedInBetween;
        return clearance.isGiven(situation) || asksSomethingElse
                ? answer.apply(situation)
                : clearance.afterAnswer(situation, answer);
    }

    /** What begins an exercise. It does not answer the question how to go on, so that is asked again. */
    private Reply begun(Situation situation, Optional<String> wanted, TurnContext context, Supplier<Reply> reply) {
        if (!clearance.isGiven(situation)) {
            return clearance.askFirst(situation, wanted, context);
        }
        return unlessInDoubt(situation, reply);
    }

    /** What leads away from the question how to go on: that is asked again, so that the exercise in doubt is not resumed. */
    private Reply unlessInDoubt(Situation situation, Supplier<Reply> reply) {
        return situation.state() instanceof State.AskedHowToGoOn asked
                ? afterPain.askAgain(situation, asked)
                : reply.get();
    }

    private Reply changed(Situation situation, TurnContext context, Supplier<Reply> reply) {
        return clearance.isGiven(situation)
                ? reply.get()
                : clearance.askFirst(situation, Optional.empty(), context);
    }

    /** Asks first; the same request again in this session is a yes. */
    private Reply deletion(Situation situation, TurnContext context) {
        boolean asked = situation.state() instanceof State.AskedDeletion
                && context.session() == TurnContext.Session.SAME;
        return asked ? dataDeletion.delete() : dataDeletion.ask(situation, context);
    }

    /** A block that was playing goes on when the reminder service has answered. */
    private Reply dataRequest(Progress progress, Situation situation, UserRequest.DataRequest request,
            TurnContext context) {
        Progress before = context.session() == TurnContext.Session.NEW ? situation.progress() : progress;
        return switch (request) {
            case DELETE_DATA -> unlessInDoubt(situation, () -> deletion(situation, context));
            case LIST_REMINDERS -> new Reply.NeedsReminders(before, new ReminderCommand.ListTimes());
            case CANCEL_REMINDERS -> new Reply.NeedsReminders(before, new ReminderCommand.CancelAll());
        };
    }
}
