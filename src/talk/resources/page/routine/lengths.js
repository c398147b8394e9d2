// How long an exercise and a visit are, and how long the draft makes them.

import { element } from '../element.js';
import { word } from '../words.js';

/** How long an exercise takes; where that has changed, with the length before. */
export function exerciseLength(before, now) {
  const text = word('routine.takes', { later: minutes(now.laterMillis), first: minutes(now.firstMillis) });
  return before.laterMillis === now.laterMillis
    ? [text]
    : [element('s', {}, minutes(before.laterMillis)), ' ', element('strong', {}, text)];
}

/** The lengths of the visits, as the entries of a list of terms. */
export function visitLengths(before, now) {
  return Object.keys(now).flatMap((name) => [
    element('dt', {}, word(`routine.visit.${name}`)),
    element('dd', {}, element('strong', {}, visitLength(before[name], now[name])), ' ',
      element('span', { className: 'quiet' }, word('routine.coach', { spoken: now[name].spoken }))),
  ]);
}

function visitLength(before, now) {
  return before && before.millis !== now.millis
    ? word('routine.becomes', { before: minutes(before.millis), after: minutes(now.millis) })
    : minutes(now.millis);
}

/** Milliseconds as minutes and seconds. */
function minutes(millis) {
  const seconds = Math.round(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
