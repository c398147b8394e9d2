// The ring that closes while a pose is held, with the number of the repetition in it.

import { svg } from './element.js';

const RADIUS = 44;
const CIRCLE = 2 * Math.PI * RADIUS;

export class HoldRing {
  #place;
  #done = svg('circle', { r: RADIUS, cx: 50, cy: 50, class: 'ring-done', 'stroke-dasharray': CIRCLE });
  #number = svg('text', { x: 50, y: 50, class: 'ring-number' });

  constructor(place) {
    this.#place = place;
    const all = svg('circle', { r: RADIUS, cx: 50, cy: 50, class: 'ring-all' });
    place.append(svg('svg', { viewBox: '0 0 100 100', 'aria-hidden': 'true' }, all, this.#done, this.#number));
  }

  /** Shows how much of a hold is done, 0 to 1, and a number; undefined where nothing is held. */
  show(share, number) {
    this.#done.setAttribute('stroke-dashoffset', CIRCLE * (1 - (share ?? 0)));
    this.#number.textContent = number;
    this.#place.hidden = number === '' && share === undefined;
  }
}
