// How far the user may change a number by voice: from a least to a most, or not at all.

import { element } from '../element.js';
import { word } from '../words.js';
import { numberField } from './number-field.js';

/** The fields of a range; see numberRow. */
export function rangeFields(number, name, draft, noteId, changed) {
  const path = `${number.path}.range`;
  const box = element('span', { className: 'ends' });

  function set(range) {
    draft.set(path, range);
    changed();
  }

  function show() {
    const range = draft.value(path);
    box.replaceChildren(...(range ? ends(range) : [none()]));
  }

  function none() {
    return button(word('routine.addRange'), 'routine.addRange', () => {
      const now = draft.value(number.field);
      set(draft.saved(path) ?? [now, now]);
    });
  }

  function ends(range) {
    const end = (index, label) => numberField(path, range[index], number.limits, word(label, { name }), noteId,
      (wanted) => set(draft.value(path).with(index, wanted)));
    return [end(0, 'routine.least'), word('routine.to'), end(1, 'routine.most'), button('×', 'routine.removeRange', () => set(null))];
  }

  function button(text, field, pressed) {
    return element('button', {
      type: 'button', className: 'small', 'aria-label': word('routine.fieldOf', { name, field: word(field) }),
      onclick: () => {
        pressed();
        show();
        box.querySelector('input, button').focus();
      },
    }, text);
  }

  show();
  return box;
}
