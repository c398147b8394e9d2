// One number of a dose: the number itself, its range, who chose it, and what the reader says of it.

import { element } from '../element.js';
import { word } from '../words.js';
import { numberField } from './number-field.js';
import { rangeFields } from './range-fields.js';

/**
 * The row of a number.
 *
 * @param number the number as the server tells it
 * @param draft where changes are kept
 * @param changed called after each change
 */
export function numberRow(number, draft, changed) {
  const name = word(`routine.names.${number.name}`);
  const noteId = `note-${number.path}`;
  const whose = whoChose(number, name, draft, changed);
  const value = numberField(number.field, draft.value(number.field), number.limits, name, noteId, (wanted) => {
    draft.set(number.field, wanted);
    // A number that is not the source's any more must not say that it is.
    if (draft.isChanged(number.field)) {
      draft.set(`${number.path}.from`, 'ours');
      whose.value = 'ours';
    }
    changed();
  });
  return element('div', { className: 'number' },
    element('span', { className: 'name' }, name),
    element('span', {}, value, ' ', number.seconds && word('routine.seconds')),
    element('span', { className: 'range' }, number.seconds && rangeFields(number, name, draft, noteId, changed)),
    element('span', {}, whose),
    element('p', { className: 'mistake', id: noteId, 'data-path': number.path }));
}

function whoChose(number, name, draft, changed) {
  const path = `${number.path}.from`;
  const made = element('select', {
    'aria-label': word('routine.fieldOf', { name, field: word('routine.whose') }),
    onchange: () => {
      draft.set(path, made.value);
      changed();
    },
  }, ['source', 'ours'].map((from) => element('option', { value: from, selected: from === draft.value(path) }, word(`routine.from.${from}`))));
  return made;
}
