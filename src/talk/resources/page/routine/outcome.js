// What becomes of the draft: how long a visit is, what changes in the file, and the buttons that save it or undo it.

import { element } from '../element.js';
import { counted, word } from '../words.js';
import { diffLines } from './diff.js';
import { firstVisit, visitLengths } from './lengths.js';

export class Outcome {
  /** The lengths and the diff. */
  element;
  /** What no card tells of mistakes, what was done last, and the buttons: always in view. */
  footer;
  #routine;
  #visits = element('dl', { className: 'visits' });
  #diff;
  #state;
  #mistakes = element('p', { className: 'mistake', role: 'status' });
  #save;
  #undo;

  /**
   * The outcome of a draft that changes nothing yet.
   *
   * @param notice a line that tells what was done
   * @param save saves the draft
   * @param undo undoes it
   */
  constructor(routine, notice, save, undo) {
    this.#routine = routine;
    const changes = word('routine.changes', { file: routine.file });
    this.#diff = element('pre', { className: 'diff', tabIndex: 0, role: 'region', 'aria-label': changes });
    this.#state = element('p', { className: 'state', role: 'status', tabIndex: -1 }, notice);
    this.#save = button('routine.save', save, 'save');
    this.#undo = button('routine.undo', undo);
    this.element = element('section', { className: 'outcome', 'aria-label': word('routine.outcome') },
      element('h3', {}, word('routine.visits')), this.#visits, element('h3', {}, changes), this.#diff);
    this.footer = element('footer', {}, this.#mistakes, this.#state, element('div', { className: 'buttons' }, this.#save, this.#undo));
  }

  /**
   * Shows what the server makes of the draft.
   *
   * @param outside the messages that no card shows
   */
  show({ mistakes, earlier, diff, preview }, outside) {
    const wrong = Object.keys(mistakes).length;
    const others = Object.keys(earlier).length > 0 ? [word('routine.earlier')] : [];
    this.#mistakes.textContent = [...others, ...outside].join(' ');
    if (wrong > 0) {
      this.tell(counted('routine.mistakes', wrong, { count: wrong }));
    } else if (diff.length > 0) {
      this.tell(firstVisit(this.#routine.visits, preview.visits));
    }
    if (preview) {
      this.#visits.replaceChildren(...visitLengths(this.#routine.visits, preview.visits));
    }
    this.#diff.replaceChildren(...(diff.length === 0 ? [word('routine.nothing')] : diffLines(diff)));
    this.#save.disabled = wrong > 0 || diff.length === 0;
    this.#undo.disabled = diff.length === 0;
  }

  /** The draft has changed, and the reader has not been asked yet. */
  wait() {
    this.#state.replaceChildren();
    this.#mistakes.replaceChildren();
    this.#save.disabled = true;
    this.#undo.disabled = false;
  }

  tell(text) {
    this.#state.textContent = text;
  }

  /** Tells why the server refuses, and offers to begin again: the file may have been changed meanwhile. */
  refuse(message, reload) {
    this.#state.replaceChildren(message, ' ', button('routine.reload', reload));
  }

  focus() {
    this.#state.focus();
  }
}

function button(name, onclick, className = '') {
  return element('button', { type: 'button', className, onclick }, word(name));
}
