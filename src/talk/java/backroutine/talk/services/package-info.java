/**
 * Alexa's own services on this machine: reminders, the permission for them, and the time zone. The skill calls them
 * over HTTP, and they can be made to fail.
 */
package backroutine.talk.services;
