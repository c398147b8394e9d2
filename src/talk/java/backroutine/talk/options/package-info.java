/**
 * The command line of {@code ./talk}. {@link backroutine.talk.options.CommandLine} reads it, and gives the {@link
 * backroutine.talk.options.Task} that it asks for.
 */
package backroutine.talk.options;
