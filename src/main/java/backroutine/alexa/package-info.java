/**
 * The border to Alexa. A request becomes a {@link backroutine.coach.turn.Turn}, and a rendered reply becomes a
 * response. Nothing below this package knows Alexa.
 */
package backroutine.alexa;
