package backroutine.bench.growth;

/**
 * Calls of DynamoDB and the capacity units that they consumed.
 *
 * @param reads the number of calls that read
 * @param writes the number of calls that write; a transaction is one
 * @param readUnits the read capacity units, from the answers of DynamoDB
 * @param writeUnits the write capacity units, from the answers of DynamoDB
 */
public record Consumed(int reads, int writes, double readUnits, double writeUnits) {
    /** Dollars for a million units on demand, in us-east-1 since November 2024; check today's prices before you rely on it. */
    public static final double READ_MILLION = 0.125;
    public static final double WRITE_MILLION = 0.625;

    static final Consumed NOTHING = new Consumed(0, 0, 0, 0);

    Consumed plus(Consumed more) {
        return new Consumed(reads + more.reads, writes + more.writes, readUnits + more.readUnits,
                writeUnits + more.writeUnits);
    }

    static Consumed read(double units) {
        return new Consumed(1, 0, units, 0);
    }

    static Consumed written(double units) {
        return new Consumed(0, 1, 0, units);
    }

    /** The price of a million times this, in dollars. */
    double dollarsForAMillion() {
        return readUnits * READ_MILLION + writeUnits * WRITE_MILLION;
    }
}
