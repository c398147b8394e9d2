package backroutine.bench.peers;

/**
 * How long a person waits in whole visits, in milliseconds.
 *
 * @param firstDay the start and all turns of the first visit
 * @param laterDay the start and all turns of a visit on the second day
 * @param keptWarm all turns of a visit on the third day, when the function still runs, and the table's server has closed the
 *     connection and forgotten it, as after hours
 * @param newConnection the first turn of that visit
 * @param openConnection the first turn of a visit on the fourth day, when the connection is still open
 */
record VisitWaits(double firstDay, double laterDay, double keptWarm, double newConnection, double openConnection) {}
