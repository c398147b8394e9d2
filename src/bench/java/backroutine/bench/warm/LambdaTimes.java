package backroutine.bench.warm;

import java.time.Duration;

/**
 * How Lambda treats an environment, which is a started program that answers one call at a time.
 *
 * @param idle how long an environment is kept without a call
 * @param life how long an environment is kept at most, although it is used
 * @param start how long a start takes, together with the call that waits for it
 * @param turn how long a turn takes in an environment that has started
 * @param ping how long a ping takes there
 */
record LambdaTimes(Between idle, Between life, Duration start, Duration turn, Duration ping) {
    LambdaTimes kept(Between otherIdle, Between otherLife) {
        return new LambdaTimes(otherIdle, otherLife, start, turn, ping);
    }
}
