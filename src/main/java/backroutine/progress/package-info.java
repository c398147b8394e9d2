/**
 * What is stored of a person: profile, days, and the state of the conversation. {@link
 * backroutine.progress.ProgressStore} is the interface of the store.
 */
package backroutine.progress;
