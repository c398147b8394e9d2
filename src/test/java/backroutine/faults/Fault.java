package backroutine.faults;

import java.io.IOException;
import java.util.Set;

/** A fault of the table or of the connection to it, as the proxy makes it. */
enum Fault {
    NONE("nothing", call -> call.forward()),
    SLOW("slow: 0.4 s a call", call -> {
        ProxiedCall.delay(400);
        call.forward();
    }),
    LATE_ANSWER("does it, but answers too late", call -> {
        ProxiedCall.TableAnswer answer = call.askTable();
        ProxiedCall.delay(2_000);
        call.answer(answer.status(), answer.body());
    }),
    NO_ANSWER("accepts the call, never answers", call -> call.neverAnswer()),
    SLOW_BODY("answers byte by byte", call -> call.answerByteByByte(call.askTable())),
    CONNECTION_CLOSED("closes the connection", call -> call.close()),
    CONNECTION_RESET("resets the connection", call -> call.reset()),
    ANSWER_LOST("does it, then resets the connection", call -> {
        call.askTable();
        call.reset();
    }),
    ANSWER_CUT_OFF("does it, and cuts off its answer", call -> call.answerAndCutOff(call.askTable())),
    NOT_JSON("answers with something that is not JSON",
            call -> call.answer(200, FaultyProxy.bytes("<html>" + Fault.SECRET + "</html>"))),
    THROUGHPUT_EXCEEDED("400 ProvisionedThroughputExceeded",
            call -> refuse(call, 400, "ProvisionedThroughputExceededException")),
    THROTTLED("400 ThrottlingException", call -> refuse(call, 400, "ThrottlingException")),
    SERVER_ERROR("500 InternalServerError", call -> refuse(call, 500, "InternalServerError")),
    UNAVAILABLE("503 ServiceUnavailable",
            call -> call.answer(503, FaultyProxy.bytes("Service Unavailable " + Fault.SECRET))),
    CONFLICT_ON_EVERY_WRITE("conflicts on every write", call -> {
        if (call.operation().equals("PutItem")) {
            refuse(call, 400, "ConditionalCheckFailedException");
        } else {
            cancelTransaction(call, "ConditionalCheckFailed", "None");
        }
    }, "PutItem", "TransactWriteItems"),
    TRANSACTION_THROTTLED("a transaction throttled in part", call -> cancelTransaction(call, "None", "ThrottlingError"),
            "TransactWriteItems"),
    TRANSACTION_CONFLICT("a transaction in conflict with another",
            call -> cancelTransaction(call, "TransactionConflict", "None"),
            "TransactWriteItems"),
    NO_TABLE("400 ResourceNotFound: no table", call -> refuse(call, 400, "ResourceNotFoundException")),
    UNKNOWN_CREDENTIALS("400 UnrecognizedClient", call -> refuse(call, 400, "UnrecognizedClientException")),
    NOT_ALLOWED("400 AccessDenied", call -> refuse(call, 400, "AccessDeniedException"));

    /** Is part of every error message of the table, as a key may be; it must not be logged. */
    static final String SECRET = "amzn1.ask.account.LOCAL-VOICE-SESSION";

    /** What the proxy does with a call. */
    private interface Behaviour {
        void apply(ProxiedCall call) throws IOException, InterruptedException;
    }

    private final String description;
    private final Behaviour behaviour;
    private final Set<String> operations;

    Fault(String description, Behaviour behaviour, String... operations) {
        this.description = description;
        this.behaviour = behaviour;
        this.operations = Set.of(operations);
    }

    /** Handles a call with this fault. */
    void apply(ProxiedCall call) throws IOException, InterruptedException {
        behaviour.apply(call);
    }

    /** Whether an operation such as {@code PutItem} can have this fault. */
    boolean appliesTo(String operation) {
        return operations.isEmpty() || operations.contains(operation);
    }

    /** What the skill sees; the first column of the report. */
    String description() {
        return description;
    }

    private static void refuse(ProxiedCall call, int status, String error) throws IOException {
        call.answer(status, FaultyProxy.bytes("""
                {"__type": "com.amazonaws.dynamodb.v20120810#%s", "message": "refused for %s"}"""
                .formatted(error, SECRET)));
    }

    private static void cancelTransaction(ProxiedCall call, String first, String second) throws IOException {
        call.answer(400,
                FaultyProxy
                        .bytes("""
                                {"__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",
                                 "Message": "Transaction cancelled, please refer cancellation reasons for specific reasons [%1$s, %2$s] %3$s",
                                 "CancellationReasons": [{"Code": "%1$s", "Message": "%3$s"}, {"Code": "%2$s", "Message": "%3$s"}]}"""
                                .formatted(first, second, SECRET)));
    }
}
