/**
 * Makes the interaction models and the texts of the skill's manifest from the folders of the languages. Amazon's
 * limits are checked while they are made; a mistake is one line with its place.
 */
package backroutine.models;
