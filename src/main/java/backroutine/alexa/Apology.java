package backroutine.alexa;

import backroutine.coach.CoachMessage;
import backroutine.coach.Reply;
import backroutine.text.Message;
import java.util.List;
import java.util.stream.Stream;

/** Says, before anything else, that what happens now may not be remembered. */
final class Apology {
    private Apology() {}

    static Reply before(Reply reply) {
        return switch (reply) {
            case Reply.Counts(var progress, var say, var block) -> new Reply.Counts(progress, sorry(say), block);
            case Reply.Asks(var progress, var say, var question, var again) ->
                new Reply.Asks(progress, sorry(say), question, again);
            case Reply.Leaves(var progress, var say) -> new Reply.Leaves(progress, sorry(say));
            case Reply.WithCard(var inner, var title, var text) -> new Reply.WithCard(before(inner), title, text);
            case Reply.WithPermissionCard(var inner) -> new Reply.WithPermissionCard(before(inner));
            case Reply.AsksPermission _ -> reply;
            case Reply.Forgets _ -> reply;
            case Reply.Sends _ -> reply;
            case Reply.Silent _ -> reply;
        };
    }

    private static List<Message> sorry(List<Message> others) {
        return Stream.concat(Stream.of(Message.of(CoachMessage.MEMORY_FAILED)), others.stream()).toList();
    }
}
