// The physiotherapist's view: the routine as cards, a form for each dose, what changes in the file, and how long a visit becomes.
import { card } from './card.js';
import { Draft } from './draft.js';
import { element } from './elements.js';
import { play, stop } from './player.js';
import { counted, filled, length } from './words.js';

/** How long nothing must be typed before the reader is asked, in milliseconds. */
const PAUSE = 150;

/**
 * Shows the routine in an element.
 *
 * @param place the element; its content is replaced
 * @param api get(path) and post(path, body): give JSON, or fail with a line for the person
 * @param draw makes the picture of an exercise from its data; may give none
 * @param hear plays a sound of POST routine/hear and calls back at its end
 * @param silence stops what plays
 * @param close leaves the view; without it there is no button for that
 */
export async function showRoutine(place, { api, draw, hear = play, silence = stop, close }) {
  silence();
  let routine;
  try {
    routine = await api.get('routine');
  } catch (refused) {
    place.replaceChildren(element('p', { class: 'mistake', role: 'alert' }, refused.message));
    return;
  }
  new RoutineView(place, { api, draw, hear, silence, close }, routine).show();
}

class RoutineView {
  #place;
  #ways;
  #routine;
  #words;
  #draft;
  #cards;
  #timer;
  #asked = 0;
  #playing;

  constructor(place, ways, routine) {
    this.#place = place;
    this.#ways = ways;
    this.#begin(routine);
  }

  #begin(routine) {
    this.#routine = routine;
    this.#words = routine.words;
    this.#draft = new Draft(routine.exercises);
  }

  show(notice = '') {
    const words = this.#words;
    const view = {
      words,
      draft: this.#draft,
      restLimits: this.#routine.restLimits,
      draw: this.#ways.draw,
      changed: () => this.#changed(),
      hear: (exercise, button) => this.#hear(exercise, button),
    };
    this.#cards = this.#routine.exercises.map((exercise) => card(exercise, view));
    this.visits = element('dl', { class: 'visits' });
    this.diff = element('pre', { class: 'diff', tabindex: '0', 'aria-label': this.#named(words.changes) });
    this.state = element('p', { class: 'state', role: 'status' }, notice);
    this.save = element('button', { type: 'button', class: 'save', onclick: () => this.#save() }, words.save);
    this.undo = element('button', { type: 'button', onclick: () => this.#undo() }, words.undo);
    this.#place.replaceChildren(element('section', { class: 'routine', 'aria-label': words.title },
      element('header', {},
        this.#ways.close && element('button', { type: 'button', class: 'leave', onclick: this.#ways.close }, words.close),
        element('h2', {}, words.title), element('p', {}, this.#routine.source),
        element('p', { class: 'hint' }, words.about)),
      element('div', { class: 'cards' }, this.#cards.map((one) => one.element)),
      element('aside', { 'aria-label': words.visits },
        element('h3', {}, words.visits), this.visits,
        element('h3', {}, this.#named(words.changes)), this.diff, this.state,
        element('div', { class: 'buttons' }, this.save, this.undo))));
    this.#told({ mistakes: {}, diff: [], preview: this.#routine });
  }

  #named(text) {
    return filled(text, { file: this.#routine.file });
  }

  #body(more = {}) {
    return { version: this.#routine.version, changes: this.#draft.changes(), ...more };
  }

  /** Asks the reader about the draft. Only the latest answer counts. */
  #changed() {
    this.state.textContent = '';
    this.save.disabled = true;
    this.#cards.forEach((one) => one.show(undefined, {}));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#try(), PAUSE);
  }

  async #try() {
    const asked = ++this.#asked;
    await this.#tell(async () => {
      const answer = await this.#ways.api.post('routine/try', this.#body());
      if (asked === this.#asked) {
        this.#told(answer);
      }
    });
  }

  #told({ mistakes, diff, preview }) {
    const words = this.#words;
    this.#cards.forEach((one, index) => one.show(preview?.exercises[index], mistakes));
    this.diff.replaceChildren(...(diff.length === 0 ? [words.nothing] : diff.map(diffLine)));
    const wrong = Object.keys(mistakes).length;
    if (wrong > 0) {
      this.state.textContent = counted(words.mistakes, wrong, { count: wrong });
    }
    if (preview) {
      this.#showVisits(preview.visits);
    }
    this.save.disabled = wrong > 0 || diff.length === 0;
    this.undo.disabled = this.#draft.isEmpty();
  }

  #showVisits(visits) {
    const words = this.#words;
    const entries = Object.keys(visits).map((name) => {
      const before = this.#routine.visits[name];
      const now = visits[name];
      const text = before && before.millis !== now.millis
        ? filled(words.becomes, { before: length(before.millis), after: length(now.millis) })
        : length(now.millis);
      return [element('dt', {}, words[name]),
        element('dd', {}, element('strong', {}, text), ' ',
          element('span', { class: 'spoken' }, filled(words.coach, { spoken: now.spoken })))];
    });
    this.visits.replaceChildren(...entries.flat());
  }

  async #save() {
    await this.#tell(async () => {
      this.#begin(await this.#ways.api.post('routine/save', this.#body()));
      this.show(this.#named(this.#words.saved));
    });
  }

  #undo() {
    this.#begin(this.#routine);
    this.show();
  }

  async #hear(exercise, button) {
    this.#ways.silence();
    if (this.#playing === exercise.id) {
      this.#playing = undefined;
      return;
    }
    await this.#tell(async () => {
      const sound = await this.#ways.api.post('routine/hear', this.#body({ exercise: exercise.id }));
      this.#playing = exercise.id;
      button.textContent = this.#words.stop;
      if (sound.install) {
        this.state.textContent = filled(this.#words.notExact, { install: sound.install });
      }
      await this.#ways.hear(sound, () => {
        button.textContent = this.#words.hear;
        this.#playing = this.#playing === exercise.id ? undefined : this.#playing;
      });
    });
  }

  /** Shows why something was refused, and offers to begin again: the file may have been changed meanwhile. */
  async #tell(work) {
    try {
      await work();
    } catch (refused) {
      this.state.replaceChildren(refused.message, ' ',
        element('button', { type: 'button', onclick: () => showRoutine(this.#place, this.#ways) },
          this.#words.reload));
    }
  }
}

function diffLine(line) {
  const kinds = { '+': 'added', '-': 'removed', '@': 'place' };
  return element('span', { class: kinds[line[0]] ?? 'same' }, `${line}\n`);
}
