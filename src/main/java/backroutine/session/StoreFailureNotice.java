package backroutine.session;

import backroutine.coach.turn.CoachMessage;
import backroutine.coach.turn.Reply;
import backroutine.coach.turn.SafetyMessage;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** Adds to a reply the sentence that what the user does now may not be saved. */
final class StoreFailureNotice {
    private StoreFailureNotice() {}

    /** The reply with the notice first. A reply that does not continue the routine stays as it is. */
    static Reply before(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> new Reply.Counts(progress, noticeBefore(say), block);
            case Reply.Asks(var progress, var say, var question, var again) ->
                new Reply.Asks(progress, noticeBefore(say), question, again);
            case Reply.Ends(var progress, var say) -> new Reply.Ends(progress, noticeBefore(say));
            case Reply.WithCard(var inner, var title, var text) -> new Reply.WithCard(before(inner), title, text);
            case Reply.WithPermissionCard(var inner) -> new Reply.WithPermissionCard(before(inner));
            case Reply.AsksPermission _ -> reply;
            case Reply.DeletesData _ -> reply;
            case Reply.NeedsReminders _ -> reply;
            case Reply.Silent _ -> reply;
        };
    }

    /** Nothing comes before the answer to an alarm. */
    private static List<Message> noticeBefore(List<Message> others) {
        boolean alarm = !others.isEmpty() && others.getFirst().key() instanceof SafetyMessage;
        return alarm
                ? others
                : Stream.concat(Stream.of(Message.of(CoachMessage.STORE_FAILED)), others.stream()).toList();
    }
}
