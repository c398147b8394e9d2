package backroutine.bench.peers;

/**
 * How long a person waits in whole visits, in milliseconds. Before each turn the connection to the table has been closed,
 * because the turns of a visit are minutes apart, and a client closes an idle connection after 5 to 60 seconds.
 *
 * @param firstDay the start and all turns of the first visit
 * @param laterDay the start and all turns of a visit on the second day
 * @param keptWarm all turns of a visit on the third day, when the function still runs
 * @param afterHours the first turn of that visit: the table's server does not know the TLS session any more
 * @param afterMinutes the first turn of a visit on the fourth day: the server still knows the TLS session
 * @param connected the first turn of a visit on the fifth day, with the connection still open
 */
record VisitWaits(double firstDay, double laterDay, double keptWarm, double afterHours, double afterMinutes,
        double connected) {}
