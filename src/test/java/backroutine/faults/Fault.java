package backroutine.faults;

import java.io.IOException;
import java.util.Set;

/** What can be wrong between the skill and its table, as it looks on the line. */
enum Fault {
    NONE("nothing", call -> call.pass()),
    SLOW("slow: 0.4 s a call", call -> {
        Call.delay(400);
        call.pass();
    }),
    TOO_LATE("answers too late, but does it", call -> {
        Call.Answer answer = call.fromTable();
        Call.delay(2_000);
        call.answer(answer.status(), answer.body());
    }),
    NEVER("takes the call, never answers", call -> call.ignore()),
    DRIPS("answers a letter at a time", call -> call.drip(call.fromTable())),
    HANGS_UP("hangs up", call -> call.hangUp()),
    RESETS("resets the connection", call -> call.reset()),
    ANSWER_LOST("does it, then resets the connection", call -> {
        call.fromTable();
        call.reset();
    }),
    ANSWER_TORN("does it, and breaks off its answer", call -> call.breakOff(call.fromTable())),
    GARBLED("answers what is no JSON", call -> call.answer(200, FaultyLine.bytes("<html>" + Fault.SECRET + "</html>"))),
    THROTTLED("400 ProvisionedThroughputExceeded", call -> refuse(call, 400, "ProvisionedThroughputExceededException")),
    THROTTLING("400 ThrottlingException", call -> refuse(call, 400, "ThrottlingException")),
    FAILS("500 InternalServerError", call -> refuse(call, 500, "InternalServerError")),
    UNAVAILABLE("503 ServiceUnavailable",
            call -> call.answer(503, FaultyLine.bytes("Service Unavailable " + Fault.SECRET))),
    CONFLICTS("conflicts on every write", call -> {
        if (call.operation().equals("PutItem")) {
            refuse(call, 400, "ConditionalCheckFailedException");
        } else {
            cancel(call, "ConditionalCheckFailed", "None");
        }
    }, "PutItem", "TransactWriteItems"),
    PART_THROTTLED("a transaction throttled in part", call -> cancel(call, "None", "ThrottlingError"),
            "TransactWriteItems"),
    PART_CONFLICTS("a transaction that meets another", call -> cancel(call, "TransactionConflict", "None"),
            "TransactWriteItems"),
    NO_TABLE("400 ResourceNotFound: no table", call -> refuse(call, 400, "ResourceNotFoundException")),
    UNKNOWN_CREDENTIALS("400 UnrecognizedClient", call -> refuse(call, 400, "UnrecognizedClientException")),
    NOT_ALLOWED("400 AccessDenied", call -> refuse(call, 400, "AccessDeniedException"));

    /** Stands in every message of a faulty table, as a key may; no log line may pass it on. */
    static final String SECRET = "amzn1.ask.account.LOCAL-VOICE-SESSION";

    /** What becomes of a call. */
    private interface Course {
        void take(Call call) throws IOException, InterruptedException;
    }

    private final String words;
    private final Course course;
    private final Set<String> operations;

    Fault(String words, Course course, String... operations) {
        this.words = words;
        this.course = course;
        this.operations = Set.of(operations);
    }

    /** Answers a call, or does not. */
    void befall(Call call) throws IOException, InterruptedException {
        course.take(call);
    }

    /** Whether this can happen to an operation such as {@code PutItem}. */
    boolean befalls(String operation) {
        return operations.isEmpty() || operations.contains(operation);
    }

    /** How it looks from the skill. */
    String words() {
        return words;
    }

    private static void refuse(Call call, int status, String error) throws IOException {
        call.answer(status, FaultyLine.bytes("""
                {"__type": "com.amazonaws.dynamodb.v20120810#%s", "message": "refused for %s"}"""
                .formatted(error, SECRET)));
    }

    private static void cancel(Call call, String first, String second) throws IOException {
        call.answer(400,
                FaultyLine
                        .bytes("""
                                {"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
                                 "Message": "Transaction cancelled, please refer cancellation reasons for specific reasons [%1$s, %2$s] %3$s",
                                 "CancellationReasons": [{"Code": "%1$s", "Message": "%3$s"}, {"Code": "%2$s", "Message": "%3$s"}]}"""
                                .formatted(first, second, SECRET)));
    }
}
