// Joins the parts of the page: what the server tells, what plays, what is shown, and what the person does.

import { listen, get, post } from './server.js';
import { setWords, word } from './words.js';
import { Sound } from './sound.js';
import { Playhead } from './playhead.js';
import { element } from './element.js';
import * as conversation from './conversation.js';
import { SHAPES, setShape, showLight, showMoment, showPicture } from './device.js';
import { openTurn, showPlayhead } from './turn-view.js';
import { letSpeak } from './speaking.js';
import { figurePicture } from './figure.js';
import { openRoutine } from './routine/open.js';
import { openDrawer } from './drawer.js';

const at = (id) => document.getElementById(id);
const sound = new Sound();
const head = new Playhead(() => sound.position, follow);
let state = { turns: [], settings: {}, leads: false, voice: true };
let current;
let ended = false;

listen({ begin, turn, settings, leads, lost });

function begin(beginning) {
  state = beginning;
  setWords(beginning.words, beginning.settings.locale);
  sound.stop();
  head.stop();
  current = undefined;
  banner(beginning.leads ? '' : word('watches'));
  at('voice-note').hidden = beginning.voice;
  at('voice-note').textContent = word('notExact', { install: beginning.install });
  shapes();
  chips(beginning.chips);
  conversation.clear();
  beginning.turns.forEach((one) => {
    conversation.add(one, open);
    if (one.sound) {
      conversation.show(one.sound, one.sound.length);
      current = one;
    }
  });
  showPicture(current?.sound.picture);
  at('start').hidden = sound.allowed && beginning.turns.length > 0;
  at('hold').hidden = at('hold-hint').hidden = !at('start').hidden;
  at('start').textContent = word(current ? 'join' : 'start');
  if (current && beginning.position < current.sound.length + current.sound.waits) {
    play(current, beginning.position, false);
  } else {
    showLight('off');
  }
  document.body.dataset.ready = 'true';
}

function turn(one) {
  state.turns.push(one);
  settings(one.settings);
  chips(one.chips);
  at('status').textContent = one.notes.at(-1) ?? '';
  if (current && !ended && (one.sound || !one.session || moves(one))) {
    conversation.show(current.sound, Math.min(sound.position, current.sound.length));
    sound.stop();
    head.stop();
    ended = true;
    showLight('off');
  }
  conversation.add(one, open);
  if (one.sound) {
    showPicture(one.sound.picture);
    play(one, 0, state.leads);
  }
}

/** Lines that let time pass end what plays. */
function moves(one) {
  return /^\[(\+|new day)/.test(one.said);
}

async function play(one, from, tell) {
  current = one;
  ended = false;
  at('to-end').disabled = !state.leads;
  head.stop();
  try {
    if (await sound.play(one, from, state.voice, state.settings.locale)) {
      head.run();
      if (tell) {
        await post('api/plays', { turn: one.id, ms: Math.round(from) });
      }
    }
  } catch (error) {
    failed(error);
  }
}

function follow(ms) {
  showMoment(current.sound, Math.max(0, ms));
  if (current.id === state.turns.findLast((one) => one.sound)?.id) {
    conversation.show(current.sound, ms);
  }
  showPlayhead(current, ms);
  if (ms > current.sound.length + current.sound.waits + 1000) {
    head.stop();
  }
}

function open(one) {
  openTurn(one, (which, ms) => play(which, ms, state.leads));
}

async function say(line, into) {
  at('status').textContent = '';
  try {
    await sound.allow();
    await post('api/say', into === undefined ? { line } : { line, into: Math.round(into) });
  } catch (error) {
    failed(error);
  }
}

/** Where the sound of the latest turn is; undefined when none has begun. */
function position() {
  const latest = state.turns.findLast((one) => one.sound);
  return latest && current?.id === latest.id && !ended ? sound.position : undefined;
}

function failed(error) {
  sound.duck(false);
  at('status').textContent = error.message;
}

function settings(now) {
  state.settings = { ...state.settings, ...now };
}

function leads() {
  state.leads = true;
  banner('');
}

function lost() {
  banner(word('lost'));
}

function banner(text) {
  at('banner').hidden = !text;
  at('banner').textContent = text;
}

function chips(phrases) {
  at('chips').replaceChildren(...phrases.map((phrase) => {
    const chip = element('button', { type: 'button' }, phrase);
    chip.addEventListener('click', () => say(phrase, position()));
    return element('li', {}, chip);
  }));
}

function shapes() {
  const chosen = at('shape').value || 'large';
  at('shape').replaceChildren(...SHAPES.map((shape) => element('option', { value: shape, selected: shape === chosen }, word(`shape-${shape}`))));
  setShape(chosen);
}

async function start() {
  await sound.allow();
  at('start').hidden = true;
  at('hold').hidden = at('hold-hint').hidden = false;
  at('hold').focus();
  if (!current) {
    await say(state.chips[0]);
    return;
  }
  const now = await get('api/position');
  if (now.turn === current.id && now.position < current.sound.length) {
    await play(current, now.position, state.leads);
  }
}

at('start').addEventListener('click', start);
at('shape').addEventListener('change', () => setShape(at('shape').value));
at('mute').addEventListener('change', () => sound.mute(at('mute').checked));
at('to-end').addEventListener('click', () => current && play(current, current.sound.length, state.leads));
at('open-routine').addEventListener('click', () => openRoutine(at('routine'), {
  api: { get, post },
  draw: (exercise) => exercise.figure && figurePicture(exercise.figure, exercise.name).picture,
}).catch(failed));
at('open-drawer').addEventListener('click', () => openDrawer(state.settings, (line) => say(line), failed));
at('type').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = at('line').value.trim();
  if (line) {
    at('line').value = '';
    say(line, position());
  }
});
letSpeak({ sound, language: () => state.settings.locale, said: (words, ms) => say(words, position() === undefined ? undefined : ms) });
