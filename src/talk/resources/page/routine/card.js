// The card of one exercise: its picture, its dose, how long it takes, how it is done, and the form for its numbers.
import { element } from './elements.js';
import { numberRow } from './number-row.js';
import { counted, filled, length } from './words.js';

/**
 * The card of an exercise.
 *
 * @param exercise the exercise as the server tells it
 * @param view draft, words, draw (makes the picture; may give none), changed and hear
 * @returns the element, and show(preview, mistakes), which tells what a draft makes of the exercise
 */
export function card(exercise, view) {
  const { words, draft } = view;
  const dose = element('p', { class: 'dose' });
  const takes = element('p', { class: 'takes' });
  const general = element('p', { class: 'mistake', role: 'status' });
  const hear = element('button', { type: 'button', class: 'hear', onclick: () => view.hear(exercise, hear) }, words.hear);
  const rest = restRow(exercise, view);
  const rows = exercise.numbers.map((number) => numberRow(number, draft, words, view.changed));
  const picture = view.draw?.(exercise);
  const headings = element('div', { class: 'number headings', 'aria-hidden': 'true' },
    element('span', {}, words.number), element('span', {}), element('span', {}, words.range),
    element('span', {}, words.whose));
  const made = element('article', { class: 'exercise', 'aria-label': exercise.name },
    element('header', {},
      element('h3', {}, exercise.name),
      picture && element('div', { class: 'picture', role: 'img',
        'aria-label': filled(words.picture, { name: exercise.name }) }, picture),
      element('p', { class: 'position' }, exercise.position),
      exercise.kit.length > 0 && element('p', { class: 'position' },
        filled(words.kit, { kit: exercise.kit.join(' · ') })),
      dose, takes, hear),
    element('details', {}, element('summary', {}, words.steps),
      element('ol', {}, exercise.steps.map((step) => element('li', {}, step))),
      exercise.cautions.map((caution) => element('p', { class: 'caution' }, caution))),
    element('details', { class: 'form' }, element('summary', {}, words.change), headings, rows, rest.element),
    general);
  const show = (now, mistakes) => {
    if (now) {
      dose.textContent = doseLine(now, words);
      takes.replaceChildren(...takesLine(exercise, now, words));
    }
    rest.show();
    showMistakes(made, general, exercise, mistakes);
  };
  show(exercise, {});
  return { element: made, show };
}

function doseLine(exercise, words) {
  const parts = [counted(words.dose, exercise.sets, exercise), counted(words.timesADay, exercise.timesADay, exercise)];
  if (exercise.aSide !== undefined) {
    parts.splice(1, 0, filled(words.aSide, { aSide: exercise.aSide, from: words.from[exercise.sidesFrom] }));
  }
  return parts.join(', ');
}

function takesLine(before, now, words) {
  const changed = before.laterMillis !== now.laterMillis;
  const text = filled(words.takes, { later: length(now.laterMillis), first: length(now.firstMillis) });
  return changed ? [element('s', {}, length(before.laterMillis)), ' ', element('strong', {}, text)] : [text];
}

/** Asks for a rest where the file has none and a second set needs one; takes the rest away where one set is left. */
function restRow(exercise, view) {
  const path = `${exercise.path}.dose.rest`;
  const has = exercise.numbers.some((number) => number.path === path);
  const box = element('div', {});
  const sets = () => view.draft.value(`${exercise.path}.dose.sets.value`);
  const seconds = new Map();
  const form = {
    value: (field) => seconds.get(field) ?? (field.endsWith('.from') ? 'ours' : null),
    isChanged: () => false,
    set: (field, value) => {
      seconds.set(field, value);
      view.draft.set(path, { seconds: seconds.get(`${path}.seconds`) ?? '', from: seconds.get(`${path}.from`) ?? 'ours' });
    },
  };
  const show = () => {
    if (has) {
      // Without a second set there is nothing to rest between, and the reader accepts no rest.
      if (sets() === 1) {
        view.draft.remove(path);
      } else {
        view.draft.restore(path);
      }
      return;
    }
    const needed = sets() > 1;
    if (needed && !box.hasChildNodes()) {
      const number = { path, name: 'rest', field: 'seconds', limits: view.restLimits, ranged: false };
      box.append(element('p', { class: 'hint' }, view.words.noRest),
        numberRow(number, form, view.words, view.changed));
    } else if (!needed && box.hasChildNodes()) {
      box.replaceChildren();
      view.draft.restore(path);
    }
  };
  return { element: box, show };
}

/** Each mistake stands at its number, or else below the card. */
function showMistakes(made, general, exercise, mistakes) {
  const here = Object.entries(mistakes).filter(([path]) => path.startsWith(`${exercise.path}.`));
  const left = new Map(here);
  for (const note of made.querySelectorAll('[data-path]')) {
    const mine = here.filter(([path]) => path === note.dataset.path || path.startsWith(`${note.dataset.path}.`));
    mine.forEach(([path]) => left.delete(path));
    note.textContent = mine.map(([, message]) => message).join(' ');
    for (const field of note.parentElement.querySelectorAll('input')) {
      field.setAttribute('aria-invalid', String(mine.length > 0));
    }
  }
  general.textContent = [...left.values()].join(' ');
}
