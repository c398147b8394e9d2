// The device: its screen shows the figure, the hold, the number and the words; its light shows what Alexa does.

import { element, svg } from './element.js';
import { figurePicture } from './figure.js';
import { between, indexAt, microphoneLeft, pictureBeat } from './timeline.js';
import { word } from './words.js';

export const SHAPES = ['none', 'round', 'small', 'medium', 'large', 'tv'];
const CIRCLE = 2 * Math.PI * 44;

const device = document.getElementById('device');
const screen = document.getElementById('screen');
const part = (name) => screen.querySelector(`.screen-${name}`);
const said = document.getElementById('said');
const microphone = document.getElementById('microphone');

const reduced = matchMedia('(prefers-reduced-motion: reduce)');
let figure;
let shown;

const ring = svg('circle', { r: 44, cx: 50, cy: 50, class: 'ring-done', 'stroke-dasharray': CIRCLE, 'stroke-dashoffset': CIRCLE });
const number = svg('text', { x: 50, y: 50, class: 'ring-number' });
part('ring').append(svg('svg', { viewBox: '0 0 100 100', 'aria-hidden': 'true' }, svg('circle', { r: 44, cx: 50, cy: 50, class: 'ring-all' }), ring, number));

/** Chooses the shape of the device. */
export function setShape(shape) {
  device.dataset.shape = shape;
}

/** Shows the still parts of a picture: title, list, lines and figure. */
export function showPicture(data) {
  if (data === shown) {
    return;
  }
  shown = data;
  screen.dataset.view = data?.view ?? 'none';
  part('title').textContent = data?.title ?? '';
  part('next').textContent = data?.next ?? '';
  part('words').textContent = data?.line ?? '';
  part('side').textContent = data?.sides?.[0]?.line ?? '';
  const rows = (data?.list ?? []).map((row) => element('li', { className: row.done ? 'done' : '' }, element('span', {}, row.name),
    element('small', {}, row.detail ?? '')));
  const lines = (data?.lines ?? []).map((line) => element('li', {}, line));
  part('list').replaceChildren(...lines, ...rows);
  figure = data?.figure && figurePicture(data.figure, data.labels?.figure ?? data.title);
  part('figure').replaceChildren(...(figure ? [figure.picture] : []));
  setHold(undefined, '');
}

/** Shows a moment of a turn's sound. */
export function showMoment(sound, ms) {
  const beat = pictureBeat(sound, ms);
  if (beat) {
    screen.dataset.stage = beat.k;
    const side = sound.picture.sides?.[beat.s ?? 0];
    part('side').textContent = side?.line ?? '';
    part('words').textContent = beat.w || part('words').textContent;
    figure?.draw(beat.p ? pose(beat, sound.picture.figure) : sound.picture.figure?.rest ?? 0, side);
    setHold(beat.h && between(beat.h, beat.share), beat.n ?? '');
  } else {
    screen.dataset.stage = 'still';
  }
  const now = sound.sounds[indexAt(sound, ms)];
  said.textContent = ms < sound.length && now?.w ? now.w : said.textContent;
  const left = microphoneLeft(sound, ms);
  showMicrophone(left, sound.waits);
  device.dataset.light = ms < sound.length ? 'speaks' : left === undefined ? 'off' : 'listens';
}

/** Where less motion is wanted, the figure stands in the pose to which it would move. */
function pose(beat, drawn) {
  return reduced.matches ? (beat.p[1] > 0.5 ? drawn.still[1] : drawn.still[0]) : between(beat.p, beat.share);
}

function setHold(share, text) {
  ring.setAttribute('stroke-dashoffset', CIRCLE * (1 - (share ?? 0)));
  number.textContent = text;
  part('ring').hidden = text === '' && share === undefined;
}

function showMicrophone(left, waits) {
  microphone.dataset.open = left !== undefined;
  microphone.firstElementChild.value = left ?? 0;
  microphone.lastElementChild.textContent = left === undefined ? '' : word('listening', { seconds: Math.ceil((left * waits) / 1000) });
}

/** Nothing plays: the light is off, or shows that somebody is listened to. */
export function showLight(state) {
  device.dataset.light = state;
}
