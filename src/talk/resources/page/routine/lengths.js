// How long an exercise and a visit are, and how long the draft makes them.

import { element } from '../element.js';
import { word } from '../words.js';

/** How long an exercise takes. */
export function exerciseLength(before, now) {
  return word('routine.takes', {
    later: becomes(before.laterMillis, now.laterMillis), first: becomes(before.firstMillis, now.firstMillis),
  });
}

/** How much longer or shorter the first visit becomes; nothing where it stays as long. */
export function firstVisit(before, now) {
  return before.first.millis === now.first.millis
    ? ''
    : word('routine.firstVisit', { before: minutes(before.first.millis), after: minutes(now.first.millis) });
}

/** The lengths of the visits, as the entries of a list of terms. */
export function visitLengths(before, now) {
  return Object.keys(now).flatMap((name) => [
    element('dt', {}, word(`routine.visit.${name}`)),
    element('dd', {}, element('strong', {}, becomes((before[name] ?? now[name]).millis, now[name].millis)), ' ',
      element('span', { className: 'quiet' }, word('routine.coach', { spoken: now[name].spoken }))),
  ]);
}

function becomes(before, after) {
  return before === after ? minutes(after) : word('routine.becomes', { before: minutes(before), after: minutes(after) });
}

/** Milliseconds as minutes and seconds. */
function minutes(millis) {
  const seconds = Math.round(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
