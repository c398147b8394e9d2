package backroutine.coach;

import backroutine.coach.turn.Turn;
import backroutine.coach.turn.Turn.Move;
import backroutine.coach.turn.Turn.SessionEvent;
import backroutine.coach.turn.UserRequest.Question;
import backroutine.pacing.Introduced;
import backroutine.pacing.IntroductionLevel;
import backroutine.pacing.Place;
import backroutine.progress.Offer;
import backroutine.progress.State;
import backroutine.progress.Visit;
import backroutine.progress.VisitPlace;
import backroutine.routine.Side;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of questions and answers: what a yes, a no and everything between them does at each question. */
class AnswersTest {
    private static final Visit VISIT = new Visit(CoachConversation.TODAY, 1, Visit.Scope.WHAT_IS_LEFT);
    private static final Place BRIDGE = new Place("glute-bridge", 1, Side.BOTH, 1);
    private static final Place FOURTH = new Place("glute-bridge", 1, Side.BOTH, 4);
    private static final Optional<VisitPlace> AT = Optional.of(VisitPlace.at(VISIT, FOURTH));
    /** The last one has no reply of its own: the reminder is created first. */
    private static final Map<String, State> QUESTIONS = Map.ofEntries(
            Map.entry("clearance", new State.AskedClearance(Optional.empty())),
            Map.entry("begin", new State.Idle()),
            Map.entry("ready",
                    new State.Waiting(new VisitPlace(VISIT, BRIDGE, Introduced.all(IntroductionLevel.FULL)))),
            Map.entry("continue", new State.Paused(VisitPlace.at(VISIT, FOURTH))),
            Map.entry("after pain", new State.AskedHowToGoOn(VisitPlace.at(VISIT, FOURTH), true)),
            Map.entry("ready or skip", new State.AskedReadyOrSkip(VisitPlace.at(VISIT, BRIDGE))),
            Map.entry("done already", new State.AskedDone(VisitPlace.at(VISIT, BRIDGE))),
            Map.entry("start over", new State.AskedStartOver(VisitPlace.at(VISIT, FOURTH))),
            Map.entry("finish earlier", new State.AskedCarryOn(VisitPlace.at(VISIT, FOURTH))),
            Map.entry("second visit", new State.AskedSecondVisit(VISIT)),
            Map.entry("delete", new State.AskedDeletion(AT)),
            Map.entry("one more", new State.Finished(VISIT)),
            Map.entry("reminders", new State.AskedOffer(Optional.empty(), new Offer.Reminders())),
            Map.entry("goal", new State.AskedOffer(Optional.empty(), new Offer.Goal())),
            Map.entry("longer hold", new State.AskedOffer(Optional.empty(), new Offer.Hold("glute-squeeze", 4))),
            Map.entry("shorter hold", new State.AskedOffer(AT, new Offer.Hold("glute-bridge", 2))),
            Map.entry("reminder", new State.AskedReminder(List.of(LocalTime.NOON), false, AT)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            question       | yes                      | okay                     | no
            clearance      | cleared.                 | clearance-needs-yes. ask | not-cleared.
            begin          | welcome-whole-routine    | welcome-whole-routine    | goodbye.
            ready          | 5 4 3 2 and no 1 lift    | 5 4 3 2 and no 1 lift    | paused-before bridge
            continue       | continuing.              | continuing.              | paused-at bridge
            after pain     | ask-how-to-go-on-again?  | ask-how-to-go-on-again?  | ask-how-to-go-on-again?
            ready or skip  | introduce bridge         | introduce bridge         | paused-before bridge
            done already   | exercise-recorded.       | ask-done-exercise bridge?| introduce bridge
            start over     | starting-over.           | starting-over.           | continuing.
            finish earlier | position-again           | position-again           | welcome-whole-routine
            second visit   | welcome-whole-routine    | welcome-whole-routine    | visit-later.
            delete         | deleted.                 | ask-delete?              | not-deleted. ask-continue?
            one more       | ask-which-exercise?      | ask-last?                | goodbye.
            reminders      | ask-moment-again?        | ask-moment-again?        | reminders-declined. goodbye.
            goal           | ask-goal-again?          | ask-goal-again?          | goal-none. goodbye.
            longer hold    | hold-changed 4 seat.     | hold-changed 4 seat.     | hold-stays. goodbye.
            shorter hold   | hold-changed 2 bridge.   | hold-changed 2 bridge.   | hold-stays. ask-continue?
            reminder       | ''                       | ''                       | reminder-declined.
            """, useHeadersInDisplayName = true)
    void yesOkayAndNo(String question, String yes, String okay, String no) {
        answers(question, Move.YES, yes);
        answers(question, Move.OKAY, okay);
        answers(question, Move.NO, no);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            question       | not sure                 | later                    | stop
            clearance      | ask-your-doctor.         | goodbye.                 | goodbye.
            begin          | unsure. ask-begin?       | goodbye.                 | goodbye.
            ready          | unsure. ask-exercise     | stopped.                 | stopped.
            continue       | unsure. ask-continue?    | stopped.                 | stopped.
            after pain     | unsure. ask-how-to-go-on | ask-how-to-go-on-again?  | stopped-in-doubt.
            ready or skip  | unsure. ask-ready-or-skip| stopped.                 | stopped.
            done already   | unsure. ask-done-exercise| stopped.                 | stopped.
            start over     | unsure. ask-start-over?  | stopped.                 | stopped.
            finish earlier | unsure. ask-finish       | stopped.                 | stopped.
            second visit   | unsure. ask-visit-now?   | visit-later.             | goodbye.
            delete         | unsure. ask-delete?      | not-deleted.             | stopped.
            one more       | unsure. ask-last?        | goodbye.                 | goodbye.
            reminders      | unsure. ask-moment?      | goodbye.                 | goodbye.
            goal           | unsure. ask-goal?        | goodbye.                 | goodbye.
            longer hold    | unsure. ask-hold 4?      | goodbye.                 | goodbye.
            shorter hold   | unsure. ask-hold 2?      | stopped.                 | stopped.
            reminder       | unsure. ask-remind       | reminder-declined.       | stopped.
            """, useHeadersInDisplayName = true)
    void notSureLaterAndStop(String question, String notSure, String later, String stop) {
        answers(question, Question.NOT_SURE, notSure);
        answers(question, Move.LATER, later);
        answers(question, SessionEvent.STOP, stop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"clearance, ask-cleared?", "begin, ask-begin?", "ready, ask-exercise bridge?",
            "continue, ask-continue?",
            "after pain, ask-how-to-go-on?", "ready or skip, ask-ready-or-skip bridge?",
            "done already, ask-done-exercise bridge?", "start over, ask-start-over?",
            "finish earlier, ask-finish-earlier-visit?", "second visit, ask-visit-now?", "delete, ask-delete?",
            "one more, ask-last?", "reminder, ask-remind noon.?", "reminders, ask-moment?", "goal, ask-goal?",
            "longer hold, ask-hold 4?", "shorter hold, ask-hold 2?"})
    void whatIsNotUnderstoodIsToldAndTheQuestionAskedAgain(String question, String again) {
        answers(question, Question.NOT_UNDERSTOOD, "not-understood. " + again);
    }

    private static void answers(String question, Turn answer, String words) {
        CoachConversation conversation = question.equals("clearance")
                ? CoachConversation.newUser()
                : CoachConversation.cleared();
        conversation.progress = conversation.progress.with(QUESTIONS.get(question));
        conversation.turn(answer, words);
    }
}
