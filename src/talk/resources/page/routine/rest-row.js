// The rest between two sets: asked for where a second set needs one, and taken away where one set is left.

import { element } from '../element.js';
import { word } from '../words.js';
import { NewRest } from './new-rest.js';
import { numberRow } from './number-row.js';

/**
 * The row of a rest that the file does not have.
 *
 * @param limits what the reader accepts as its seconds
 * @returns the element, and show(), which is called after each change
 */
export function restRow(exercise, limits, draft, changed) {
  const path = `${exercise.path}.dose.rest`;
  const box = element('div', {});
  const inFile = exercise.numbers.some((number) => number.path === path);

  function show() {
    const sets = draft.value(`${exercise.path}.dose.sets.value`);
    if (inFile) {
      withRest(sets);
    } else {
      withoutRest(sets);
    }
  }

  /** Without a second set there is nothing to rest between, and the reader accepts no rest. */
  function withRest(sets) {
    if (sets === 1) {
      draft.set(path, null);
    } else {
      draft.restore(path);
    }
  }

  function withoutRest(sets) {
    if (sets > 1 && !box.hasChildNodes()) {
      const number = { path, name: 'rest', field: `${path}.seconds`, limits, seconds: true };
      box.append(element('p', { className: 'quiet' }, word('routine.noRest')), numberRow(number, new NewRest(path, draft), changed));
    } else if (!(sets > 1) && box.hasChildNodes()) {
      box.replaceChildren();
      draft.restore(path);
    }
  }

  return { element: box, show };
}
