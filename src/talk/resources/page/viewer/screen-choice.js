// Which screen the device has: the one that the page draws, or the document of the skill as an Echo Show renders it.

import { element } from '../element.js';
import { get } from '../server.js';
import { word } from '../words.js';
import { blockData, documentOf, SHAPES, shownSince, startDelay } from './echo-data.js';
import { EchoFrame } from './echo-frame.js';

const CHOICES = ['drawn', 'echo'];
const REMEMBERED = 'screen';
/** How much later than its own clock the viewer draws, in milliseconds. */
const DRAWS_LATE = 40;

export class ScreenChoice {
  #device = document.getElementById('device');
  #place;
  #note;
  #page;
  #installed = false;
  #offered;
  #choice = element('select', { id: 'view' });
  #frame;
  /** The turn whose document is in the frame, and the shape for which it is. */
  #shown = {};

  /**
   * Puts the choice in a place and what is said about it in another. The page has the methods turns(), plays(): whether a sound
   * plays, touch(what), and tell(text).
   */
  constructor(place, note, page) {
    this.#place = place;
    this.#note = note;
    this.#page = page;
    this.#choice.addEventListener('change', () => this.#change());
  }

  /** Writes the choice in the words of the page, where the viewer is installed; elsewhere the note says how to get it. */
  offer() {
    this.#offered = get('viewer/state').then(({ installed, install }) => {
      this.#installed = installed;
      this.#say(installed ? '' : word('viewMissing', { install }));
      if (installed) {
        this.#fill(sessionStorage.getItem(REMEMBERED) ?? CHOICES[0]);
      }
    });
    return this.#offered;
  }

  /** The page shows a turn whose sound begins at `from`. Resolves to the time at which it must be heard; to undefined for now. */
  async begins(turn, from) {
    await this.#offered;
    if (!this.#active) {
      return undefined;
    }
    const since = shownSince(this.#page.turns(), turn);
    if (!since || !turn.picture.beats) {
      this.#show(since, turn.picture);
      return undefined;
    }
    if (since !== turn && !turn.sound.reprompt) {
      this.#frame.stop();
      return undefined;
    }
    const start = startDelay(turn.picture);
    const at = await this.#show(since, blockData(turn.picture, turn.sound, from), start, Math.max(0, turn.sound.length - from));
    if (at === undefined && !document.hidden) {
      this.#untilNext();
    }
    return at && at + start + DRAWS_LATE;
  }

  /** Shows what is on the screen besides a block that plays. */
  async still() {
    await this.#offered;
    const turn = this.#page.turns().at(-1);
    if (!this.#active || !turn) {
      return;
    }
    const since = shownSince(this.#page.turns(), turn);
    if (!since || !turn.picture.beats) {
      this.#show(since, turn.picture);
    } else if (since === this.#shown.turn && this.#shape === this.#shown.shape) {
      return;
    } else if (this.#page.plays()) {
      this.#untilNext();
    } else {
      this.#show(since, blockData(turn.picture, since.sound, since.sound.length));
    }
  }

  /** The person has chosen. */
  #change() {
    sessionStorage.setItem(REMEMBERED, this.#choice.value);
    this.#say('');
    if (this.#active) {
      this.#load();
      this.still();
    } else {
      this.#shown = {};
      this.#device.dataset.view = 'drawn';
      this.#frame?.clear();
    }
  }

  get #active() {
    return this.#installed && this.#choice.value === 'echo' && this.#shape !== undefined;
  }

  get #shape() {
    return SHAPES[this.#device.dataset.shape];
  }

  #fill(chosen) {
    this.#choice.replaceChildren(...CHOICES.map((view) => element('option', { value: view, selected: view === chosen }, word(`view-${view}`))));
    this.#place.replaceChildren(element('label', {}, word('view'), ' ', this.#choice));
    if (this.#active) {
      this.#load();
    }
  }

  #load() {
    this.#frame ??= new EchoFrame(this.#device, {
      shown: () => { this.#device.dataset.view = 'echo'; },
      touched: () => window.focus(),
      event: ([what, value]) => this.#pressed(what, value),
      failed: (why) => this.#page.tell(word('viewFailed', { why })),
    });
    this.#frame.title = word('viewFrame');
  }

  /** Shows the document of a turn, or nothing. */
  async #show(turn, data, start = 0, lasts = 0) {
    this.#shown = { turn, shape: this.#shape };
    this.#say('');
    if (turn) {
      return this.#frame.show({ document: documentOf(turn), data, shape: this.#shape, start, lasts });
    }
    this.#frame.clear();
    this.#device.dataset.view = 'echo';
    return undefined;
  }

  /** In the middle of a block nobody knows the place exactly, so the drawn screen is there until the next answer. */
  #untilNext() {
    this.#shown = {};
    this.#device.dataset.view = 'drawn';
    this.#frame.clear();
    this.#say(word('viewNext'));
  }

  #say(text) {
    this.#note.hidden = !text;
    this.#note.textContent = text;
  }

  /** That a block was played is no touch: the server knows when it is over, and goes on by itself. */
  #pressed(what, value) {
    if (what === 'start' && /^[a-z0-9-]+$/.test(value)) {
      this.#page.touch(`start ${value}`);
    } else if (/^(pause|again|next|go-on|yes|no)$/.test(what)) {
      this.#page.touch(what.replace('-', ' '));
    }
  }
}
