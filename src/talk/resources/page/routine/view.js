// The physiotherapist's view: the routine as cards with a form for each dose, and what becomes of the changes.

import { element } from '../element.js';
import { get, post } from '../server.js';
import { word } from '../words.js';
import { card } from './card.js';
import { Draft } from './draft.js';
import { outsideOf } from './mistakes.js';
import { Outcome } from './outcome.js';

/** How long nothing must be typed before the reader is asked, in milliseconds. */
const PAUSE = 150;

export class RoutineView {
  element = element('div', { className: 'routine' });
  #query;
  #listening;
  #close;
  #routine;
  #draft;
  #cards;
  #outcome;
  #timer;
  #asked = 0;
  #open = new Set();

  /**
   * Shows a routine.
   *
   * @param routine the routine as the server tells it
   * @param query what follows each path of the server
   * @param close leaves the view
   */
  constructor(routine, query, listening, close) {
    this.#query = query;
    this.#listening = listening;
    this.#close = close;
    this.#begin(routine);
  }

  /** Shows a routine without changes, and a line that tells what was done. */
  #begin(routine, notice = '') {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#listening.stop();
    this.#routine = routine;
    this.#draft = new Draft(routine.exercises);
    this.#cards = routine.exercises.map((exercise) => this.#card(exercise));
    this.#outcome = new Outcome(routine, notice, () => this.#save(), () => this.#again(routine, 'routine.undone'));
    this.element.replaceChildren(
      element('header', {},
        element('h2', {}, word('routine')),
        element('button', { type: 'button', className: 'close', onclick: this.#close }, word('close')),
        element('p', {}, routine.source),
        element('p', { className: 'quiet' }, word('routine.about'))),
      element('div', { className: 'cards' }, this.#cards.map((one) => one.element)),
      this.#outcome.element, this.#outcome.footer);
    this.#show({ ...routine, diff: [], preview: routine });
  }

  #card(exercise) {
    return card(exercise, {
      draft: this.#draft,
      restLimits: this.#routine.restLimits,
      listening: this.#listening,
      changed: () => this.#changed(),
      record: () => this.#record(exercise),
      foldable: (...parts) => this.#foldable(...parts),
    });
  }

  /** The same after a press of a button, which is not there any more. */
  #again(routine, notice) {
    this.#begin(routine, word(notice, { file: routine.file }));
    this.#outcome.focus();
  }

  /** What is folded away, or open, stays so when the routine is shown anew. */
  #foldable(key, title, ...children) {
    const made = element('details', {
      open: this.#open.has(key),
      ontoggle: () => (made.open ? this.#open.add(key) : this.#open.delete(key)),
    }, element('summary', {}, title), ...children);
    return made;
  }

  /** Asks the reader about the draft, as soon as nothing more is typed. */
  #changed() {
    this.#outcome.wait();
    this.#cards.forEach((one) => one.show(undefined, {}));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#try(), PAUSE);
  }

  /** Only the latest answer counts. */
  async #try() {
    const asked = ++this.#asked;
    const answer = await this.#answer('routine/try');
    if (answer && asked === this.#asked) {
      this.#show(answer);
    }
  }

  #show(answer) {
    const mistakes = { ...answer.earlier, ...answer.mistakes };
    this.#cards.forEach((one, index) => one.show(answer.preview?.exercises[index], mistakes));
    this.#outcome.show(answer, outsideOf(this.#routine.exercises, mistakes));
  }

  async #save() {
    const saved = await this.#answer('routine/save');
    if (saved) {
      this.#again(saved, saved.bundled ? 'routine.savedBundled' : 'routine.saved');
    }
  }

  async #record(exercise) {
    const recording = await this.#answer('routine/hear', { exercise: exercise.id });
    if (recording?.install) {
      this.#outcome.tell(word('routine.notExact', { install: recording.install }));
    }
    return recording;
  }

  /** What the server makes of the draft; nothing where it refuses. */
  async #answer(path, more = {}) {
    try {
      return await post(`${path}${this.#query}`, { version: this.#routine.version, changes: this.#draft.changes(), ...more });
    } catch (refused) {
      this.#outcome.refuse(refused.message, () => this.#reload());
      return undefined;
    }
  }

  async #reload() {
    try {
      this.#again(await get(`routine${this.#query}`), 'routine.loaded');
    } catch (refused) {
      this.#outcome.refuse(refused.message, () => this.#reload());
    }
  }
}
