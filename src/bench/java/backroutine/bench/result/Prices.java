package backroutine.bench.result;

/**
 * Published prices in us-east-1, in dollars and without free tiers. Check today's prices before you rely on them. The prices of
 * DynamoDB are in {@code Consumed}.
 */
public final class Prices {
    /** A million calls of Lambda. */
    public static final double LAMBDA_MILLION = 0.20;
    /** A gigabyte of memory for a second, on arm64. Starts are paid too, since August 2025. */
    public static final double GIGABYTE_SECOND = 0.0000133334;
    /** A million calls by EventBridge Scheduler. */
    public static final double SCHEDULED_MILLION = 1.00;
    /** A gigabyte of log lines taken in by CloudWatch. */
    public static final double LOG_GIGABYTE = 0.50;

    private Prices() {}
}
