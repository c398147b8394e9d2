// A field for a whole number.

import { element } from '../element.js';

/**
 * The field. What is no number is given on as it is, so that the reader can say so.
 *
 * @param path the field in the routine file
 * @param limits the least and the most that the reader accepts
 * @param noteId the element that tells a mistake
 * @param changed called with what is typed
 */
export function numberField(path, value, limits, label, noteId, changed) {
  const made = element('input', {
    type: 'number', value: value ?? '', step: '1', inputMode: 'numeric', title: `${limits[0]}–${limits[1]}`,
    'data-field': path, 'aria-label': label, 'aria-describedby': noteId, 'aria-invalid': 'false',
    oninput: () => changed(made.value === '' ? '' : Number(made.value)),
  });
  return made;
}
