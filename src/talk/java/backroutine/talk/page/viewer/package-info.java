/**
 * The screen as an Echo Show renders it: Amazon's APL viewer in a frame of the page, where it is installed. {@link
 * backroutine.talk.page.viewer.ViewerRoutes} serves it.
 */
package backroutine.talk.page.viewer;
