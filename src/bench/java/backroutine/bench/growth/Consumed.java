package backroutine.bench.growth;

/**
 * What DynamoDB was asked for, and what it counts that as.
 *
 * @param reads calls that read
 * @param writes calls that write, a transaction being one
 * @param readUnits capacity units, as DynamoDB itself tells them with each answer
 * @param writeUnits likewise
 */
record Consumed(int reads, int writes, double readUnits, double writeUnits) {
    /** Dollars for a million units on demand, in us-east-1 since November 2024: look at today's before relying on it. */
    static final double READ_MILLION = 0.125;
    static final double WRITE_MILLION = 0.625;

    static final Consumed NOTHING = new Consumed(0, 0, 0, 0);

    Consumed and(Consumed more) {
        return new Consumed(reads + more.reads, writes + more.writes, readUnits + more.readUnits,
                writeUnits + more.writeUnits);
    }

    static Consumed read(double units) {
        return new Consumed(1, 0, units, 0);
    }

    static Consumed written(double units) {
        return new Consumed(0, 1, 0, units);
    }

    /** What a million times this costs, in dollars. */
    double dollarsForAMillion() {
        return readUnits * READ_MILLION + writeUnits * WRITE_MILLION;
    }
}
