/**
 * Alexa's own services: reminders, the device's time zone, and the permission to set reminders. Every call has a time
 * limit.
 */
package backroutine.alexa.services;
