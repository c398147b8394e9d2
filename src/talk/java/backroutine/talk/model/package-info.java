/**
 * Understands utterances as Alexa does: finds the intent and the slots of an utterance by the interaction model of a
 * locale. The words for numbers and times come from the folder of the language.
 */
package backroutine.talk.model;
