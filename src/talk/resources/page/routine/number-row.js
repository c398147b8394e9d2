// One number of a dose: the number itself, its range, whose figure it is, and what the reader says of it.
import { element } from './elements.js';
import { filled } from './words.js';

/**
 * The row of a number.
 *
 * @param number the number as the server tells it
 * @param draft where changes are kept
 * @param changed called after each change
 */
export function numberRow(number, draft, words, changed) {
  const name = words.names[number.name];
  const field = `${number.path}.${number.field}`;
  const from = `${number.path}.from`;
  const range = `${number.path}.range`;
  const noteId = `note-${number.path}`;
  const note = element('p', { class: 'mistake', id: noteId, 'data-path': number.path });
  const whose = select(words.from, draft.value(from), filled(words.fieldOf, { name, field: words.whose }), (value) => {
    draft.set(from, value);
    changed();
  });
  const value = input(draft.value(field), number.limits, name, noteId, (wanted) => {
    draft.set(field, wanted);
    // A number that is not the source's any more must not say that it is.
    if (draft.isChanged(field)) {
      draft.set(from, 'ours');
      whose.value = 'ours';
    }
    changed();
  });
  const row = element('div', { class: 'number' },
    element('span', { class: 'name' }, name),
    element('span', { class: 'value' }, value, number.field === 'seconds' && words.seconds),
    element('span', { class: 'range' }, number.field === 'seconds' && number.ranged !== false
      ? rangeFields(number, range, draft, words, noteId, changed)
      : undefined),
    element('span', { class: 'whose' }, whose),
    note);
  return row;
}

function rangeFields(number, path, draft, words, noteId, changed) {
  const name = words.names[number.name];
  const box = element('span', { class: 'ends' });
  const show = () => {
    const ends = draft.value(path);
    if (ends === null) {
      box.replaceChildren(button(words.addRange, filled(words.fieldOf, { name, field: words.addRange }), () => {
        const now = draft.value(`${number.path}.${number.field}`);
        draft.set(path, number.range ?? [now, now]);
        show();
        changed();
      }));
      return;
    }
    const end = (index, label) => input(ends[index], number.limits, filled(label, { name }), noteId, (wanted) => {
      const other = [...draft.value(path)];
      other[index] = wanted;
      draft.set(path, other);
      changed();
    });
    box.replaceChildren(end(0, words.least), words.to, end(1, words.most),
      button('×', filled(words.fieldOf, { name, field: words.removeRange }), () => {
        draft.set(path, null);
        show();
        changed();
      }));
  };
  show();
  return box;
}

/** A field for a whole number. What is no number is sent as it is, so that the reader can say so. */
function input(value, limits, label, noteId, changed) {
  const made = element('input', {
    type: 'number', value: value ?? '', step: '1', inputmode: 'numeric', 'aria-label': label,
    'aria-describedby': noteId, title: `${limits[0]}–${limits[1]}`,
    oninput: () => changed(made.value === '' ? '' : Number(made.value)),
  });
  return made;
}

function select(names, value, label, changed) {
  const made = element('select', { 'aria-label': label, onchange: () => changed(made.value) },
    Object.entries(names).map(([key, name]) => element('option', { value: key, selected: key === value }, name)));
  return made;
}

function button(text, label, pressed) {
  return element('button', { type: 'button', class: 'small', 'aria-label': label, onclick: pressed }, text);
}
