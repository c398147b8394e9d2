// The card of one exercise: its picture, its dose, how long it takes, how it is done, and the form for its numbers.

import { element } from '../element.js';
import { counted, word } from '../words.js';
import { exerciseLength } from './lengths.js';
import { listenButton } from './listen-button.js';
import { showMistakes } from './mistakes.js';
import { numberRow } from './number-row.js';
import { picture } from './picture.js';
import { restRow } from './rest-row.js';

/**
 * The card of an exercise.
 *
 * @param exercise the exercise as the server tells it
 * @param view draft, restLimits, changed(), record(), listening and foldable(key, title, ...children)
 * @returns the element, and show(preview, mistakes), which tells what a draft makes of the exercise
 */
export function card(exercise, view) {
  const dose = element('p', { className: 'dose' });
  const takes = element('p', {});
  const whole = element('p', { className: 'mistake', role: 'status' });
  const rest = restRow(exercise, view.restLimits, view.draft, view.changed);
  const made = element('article', { className: 'exercise', 'aria-label': exercise.name },
    element('h3', {}, exercise.name),
    picture(exercise),
    element('p', { className: 'quiet position' }, exercise.position),
    exercise.kit.length > 0 && element('p', { className: 'quiet' }, word('routine.kit', { kit: exercise.kit.join(', ') })),
    dose, takes,
    listenButton(view.record, view.listening),
    view.foldable(`steps-${exercise.id}`, word('routine.steps'),
      element('ol', {}, exercise.steps.map((step) => element('li', {}, step))),
      exercise.cautions.map((caution) => element('p', {}, caution))),
    view.foldable(`form-${exercise.id}`, word('routine.change'),
      headings(), exercise.numbers.map((number) => numberRow(number, view.draft, view.changed)), rest.element),
    whole);

  function show(preview, mistakes) {
    if (preview) {
      dose.textContent = doseLine(preview);
      takes.textContent = exerciseLength(exercise, preview);
    }
    rest.show();
    showMistakes(made, whole, exercise, mistakes);
  }

  return { element: made, show };
}

function doseLine(exercise) {
  const sides = exercise.aSide === undefined
    ? []
    : [word('routine.aSide', { aSide: exercise.aSide, from: word(`routine.from.${exercise.sidesFrom}`) })];
  return [counted('routine.dose', exercise.sets, exercise), ...sides, counted('routine.timesADay', exercise.timesADay, exercise)].join(', ');
}

/** The fields have labels of their own. */
function headings() {
  return element('div', { className: 'number headings', 'aria-hidden': 'true' },
    element('span', {}, word('routine.number')), element('span', {}), element('span', {}, word('routine.range')),
    element('span', {}, word('routine.whose')));
}
