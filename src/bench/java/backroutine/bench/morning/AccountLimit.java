package backroutine.bench.morning;

/**
 * A limit of an AWS account.
 *
 * @param name what is limited
 * @param limit how much there is without asking for more
 * @param needed how much is needed
 * @param source where the limit is documented
 */
record AccountLimit(String name, double limit, double needed, String source) {
    /** Whether an owner has to ask for more. */
    boolean isTooLow() {
        return needed > limit;
    }

    String words() {
        return "  %s: %,.0f, needed %,.0f, so %s (%s)\n".formatted(name, limit, needed,
                isTooLow() ? "ASK FOR MORE" : "enough", source);
    }
}
