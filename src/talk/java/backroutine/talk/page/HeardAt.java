package backroutine.talk.page;

/**
 * A moment that was heard.
 *
 * @param turn whose sound it is
 * @param millis the time of its recording, in milliseconds from its start
 */
record HeardAt(int turn, long millis) {}
