/**
 * The page of {@code ./talk --page}: a conversation to speak to, hear and see in a browser on this machine. {@link
 * backroutine.talk.page.PageServer} serves it; each {@link backroutine.talk.page.PageRoute} answers one path.
 */
package backroutine.talk.page;
