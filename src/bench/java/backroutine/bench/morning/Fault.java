package backroutine.bench.morning;

/** What goes wrong with a call to the table. */
enum Fault {
    THROUGHPUT_EXCEEDED(400, "ProvisionedThroughputExceededException"),
    THROTTLED(400, "ThrottlingException"),
    SERVER_ERROR(500, "InternalServerError"),
    /** The table is not asked, and the client gets no answer in time. */
    NO_ANSWER(0, ""),
    /** The table does what it is asked, but the client gets no answer in time. */
    LATE_ANSWER(0, ""),
    /** Only of a transaction. */
    TRANSACTION_CONFLICT(400, "TransactionCanceledException"),
    /** Only of a write: a second device of the person writes first, so that the condition of this write fails. */
    OTHER_DEVICE(0, "");

    static final String TRANSACTION = "TransactWriteItems";
    private static final String WRITE = "PutItem";

    private final int status;
    private final String error;

    Fault(int status, String error) {
        this.status = status;
        this.error = error;
    }

    static boolean isWrite(String operation) {
        return operation.equals(WRITE) || operation.equals(TRANSACTION);
    }

    boolean appliesTo(String operation) {
        return switch (this) {
            case THROUGHPUT_EXCEEDED, THROTTLED, SERVER_ERROR, NO_ANSWER, LATE_ANSWER -> true;
            case TRANSACTION_CONFLICT -> operation.equals(TRANSACTION);
            case OTHER_DEVICE -> isWrite(operation);
        };
    }

    int status() {
        return status;
    }

    /** The error as DynamoDB answers it. */
    String body() {
        return """
                {"__type": "com.amazonaws.dynamodb.v20120810#%s", "message": "injected",
                 "CancellationReasons": [{"Code": "TransactionConflict"}, {"Code": "None"}]}""".formatted(error);
    }
}
