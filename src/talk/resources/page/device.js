// The device: its screen shows what the skill's document shows, and its light what Alexa does.

import { element } from './element.js';
import { figurePicture } from './figure.js';
import { HoldRing } from './hold-ring.js';
import { between, indexAt, microphoneLeft, pictureBeat } from './timeline.js';
import { word } from './words.js';

export const SHAPES = ['none', 'round', 'small', 'medium', 'large', 'tv'];

const device = document.getElementById('device');
const screen = document.getElementById('screen');
const part = (name) => screen.querySelector(`.screen-${name}`);
const said = document.getElementById('said');
const microphone = document.getElementById('microphone');
const reduced = matchMedia('(prefers-reduced-motion: reduce)');
const ring = new HoldRing(part('ring'));
let figure;
let shown;

/** Chooses the shape of the device. */
export function setShape(shape) {
  device.dataset.shape = shape;
}

/** Shows the still parts of a picture. touch(what) is called when a button or an exercise of the list is touched. */
export function showPicture(picture, touch) {
  const now = JSON.stringify(picture);
  if (now === shown) {
    return;
  }
  shown = now;
  const focused = screen.contains(document.activeElement);
  screen.dataset.view = picture?.view ?? 'none';
  delete screen.dataset.stage;
  const side = picture?.sides?.[0];
  part('title').textContent = picture?.title ?? '';
  part('side').textContent = side?.line ?? '';
  part('words').textContent = picture?.line ?? '';
  part('next').textContent = picture?.next ?? '';
  showProgress(picture);
  part('list').replaceChildren(...lines(picture), ...list(picture, touch));
  part('steps').replaceChildren(...(picture?.steps ?? []).map((step) => element('li', {}, step)));
  part('buttons').replaceChildren(...(picture?.buttons ?? []).map((one) => button(one.label, () => touch(one.id.replace('-', ' ')))));
  figure = picture?.figure && figurePicture(picture.figure, picture.labels?.figure ?? picture.title);
  part('figure').replaceChildren(...(figure ? [figure.picture] : []));
  figure?.draw(picture.figure.rest, side);
  ring.show(undefined, picture?.now?.n ?? '');
  if (focused) {
    (part('buttons').firstElementChild ?? document.getElementById('line')).focus();
  }
}

/** A dot for each exercise, filled where it is done. */
function showProgress(picture) {
  const { of = 0, done = 0, label } = picture?.progress ?? {};
  const dots = Array.from({ length: of }, (_, i) => element('i', { className: i < done ? 'done' : '' }));
  part('progress').replaceChildren(of > 0 ? element('span', { role: 'img', 'aria-label': label ?? '' }, ...dots) : picture?.summary ?? '');
}

function lines(picture) {
  return (picture?.lines ?? []).map((line) => element('li', {}, line));
}

function list(picture, touch) {
  return (picture?.list ?? []).map((row) => {
    const inside = [element('span', {}, row.name), element('small', {}, row.detail ?? '')];
    const made = row.detail ? button('', () => touch(`start ${row.id}`), { 'aria-label': row.label }) : element('p', {});
    made.append(...inside);
    return element('li', { className: row.done ? 'done' : '' }, made);
  });
}

function button(label, click, properties = {}) {
  const made = element('button', { type: 'button', ...properties }, label);
  made.addEventListener('click', click);
  return made;
}

/** Shows a moment of a turn: its sound, and what the picture shows with it. */
export function showMoment({ sound, picture }, ms) {
  const beat = pictureBeat(sound, ms);
  if (beat) {
    showBeat(beat, picture);
  }
  const now = sound.sounds[indexAt(sound, ms)];
  if (ms < sound.length && now?.w) {
    write(said, now.w);
  }
  const left = microphoneLeft(sound, ms);
  showMicrophone(left, sound.waits);
  showLight(ms < sound.length ? 'speaks' : left === undefined ? 'off' : 'listens');
}

function showBeat(beat, picture) {
  const side = picture.sides?.[beat.s ?? 0];
  screen.dataset.stage = beat.k;
  write(part('side'), side?.line ?? '');
  write(part('words'), beat.i === undefined ? beat.w || part('words').textContent : '');
  [...part('steps').children].forEach((step, i) => step.classList.toggle('lit', i === beat.i));
  figure?.draw(beat.p ? pose(beat, picture.figure) : picture.figure.rest, side);
  ring.show(beat.h && between(beat.h, beat.share), beat.n ?? '');
}

/** Where less motion is wanted, the figure stands in the pose to which it would move. */
function pose(beat, drawn) {
  return reduced.matches ? (beat.p[1] > 0.5 ? drawn.still[1] : drawn.still[0]) : between(beat.p, beat.share);
}

function showMicrophone(left, waits) {
  microphone.dataset.open = left !== undefined;
  microphone.firstElementChild.value = left ?? 0;
  write(microphone.lastElementChild, left === undefined ? '' : word('listening', { seconds: Math.ceil((left * waits) / 1000) }));
}

/** Frames come often, and the same text written again would be laid out again. */
function write(place, text) {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

/** What Alexa does: it speaks, listens, or is off. */
export function showLight(state) {
  device.dataset.light = state;
}
