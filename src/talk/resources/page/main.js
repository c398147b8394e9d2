// Joins the parts of the page: what the server tells, what plays, what is shown, and what the person does.

import { listen, get, post } from './server.js';
import { setWords, word } from './words.js';
import { Sound } from './sound.js';
import { Player } from './player.js';
import { element } from './element.js';
import * as conversation from './conversation.js';
import { SHAPES, setShape, showLight, showMoment, showPicture } from './device.js';
import { openTurn, showPlayhead } from './turn-view.js';
import { letSpeak } from './speaking.js';
import { letOpenRoutine } from './routine/open.js';
import { openDrawer, showWhere } from './drawer.js';
import { ScreenChoice } from './viewer/screen-choice.js';

const at = (id) => document.getElementById(id);
const sound = new Sound();
const player = new Player(sound, show);
const screen = new ScreenChoice(at('view-choice'), at('view-note'), {
  turns: () => state.turns,
  plays: () => player.plays(latest()) && player.heard.ms < latest().sound.length,
  touch,
  tell: (text) => { at('status').textContent = text; },
});
let state = { turns: [], settings: {}, leads: false, voice: true };

listen({ begin, turn, leads, lost, failed: ({ why }) => failed(new Error(why)) });

/** The page is opened, or the conversation begins anew. */
function begin(beginning) {
  state = beginning;
  setWords(beginning.words, beginning.settings.locale);
  player.stop();
  banner(beginning.leads ? '' : word('watches'));
  at('voice-note').hidden = beginning.voice;
  at('voice-note').textContent = word('notExact', { install: beginning.install });
  at('shape').replaceChildren(...SHAPES.map((shape) => element('option', { value: shape }, word(`shape-${shape}`))));
  settings(beginning.settings);
  screen.offer().catch(failed);
  chips(beginning.chips);
  conversation.clear();
  beginning.turns.forEach((one) => {
    conversation.add(one, open);
    if (one.sound) {
      conversation.show(one.sound, one.sound.length);
    }
  });
  showPicture(beginning.turns.at(-1)?.picture, touch);
  showLight('off');
  const last = latest();
  showStart(!sound.allowed || beginning.turns.length === 0);
  at('start').textContent = word(last ? 'join' : 'start');
  if (last && beginning.position < last.sound.length + last.sound.waits) {
    play(last, beginning.position, false);
  }
  screen.still();
  document.body.dataset.ready = 'true';
}

/** Somebody said or did something, or something happened by itself. */
function turn(one) {
  state.turns.push(one);
  settings(one.settings);
  chips(one.chips);
  at('status').textContent = one.notes.at(-1) ?? '';
  if (one.sound || one.silent || movesTheClock(one)) {
    player.interrupt();
    showLight('off');
  }
  conversation.add(one, open);
  showPicture(one.picture, touch);
  if (one.sound) {
    play(one, 0, state.leads);
  } else {
    screen.still();
  }
}

function movesTheClock(one) {
  return /^\[(\+|new day)/.test(one.said);
}

async function play(one, from, tell) {
  at('to-end').disabled = !state.leads;
  try {
    await player.play(one, from, { exact: state.voice, language: state.settings.locale, tell, awaited: () => screen.begins(one, from) });
  } catch (error) {
    failed(error);
  }
}

/** Shows a moment of a turn. */
function show(one, ms) {
  showMoment(one, ms);
  if (one === latest()) {
    conversation.show(one.sound, ms);
  }
  showPlayhead(one, ms);
}

function latest() {
  return state.turns.findLast((one) => one.sound);
}

function open(one) {
  openTurn(one, (which, ms) => play(which, ms, state.leads));
}

/** Says a line, or does what it names; heard is what the person heard at that moment. */
async function say(line, heard) {
  at('status').textContent = '';
  try {
    await sound.allow();
    await post('api/say', { line, ...heard });
  } catch (error) {
    failed(error);
  }
}

/** Says a line at this moment. */
function sayNow(line) {
  return say(line, heard());
}

/** What is heard at this moment; undefined where that is not the latest answer. */
function heard() {
  return player.plays(latest()) ? player.heard : undefined;
}

function touch(what) {
  sayNow(`[touch ${what}]`);
}

function failed(error) {
  sound.duck(false);
  at('status').textContent = error.message;
}

function settings(now) {
  state.settings = { ...state.settings, ...now };
  at('shape').value = state.settings.screen;
  setShape(state.settings.screen);
  showWhere(state.settings);
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

/** A chip that stays keeps the keyboard; otherwise the line to type gets it. */
function chips(phrases) {
  const place = at('chips');
  const focused = place.contains(document.activeElement) && document.activeElement.textContent;
  const before = new Map([...place.children].map((item) => [item.textContent, item]));
  place.replaceChildren(...phrases.map((phrase) => before.get(phrase) ?? chip(phrase)));
  if (focused) {
    (before.get(focused)?.isConnected ? before.get(focused).firstChild : at('line')).focus();
  }
}

function chip(phrase) {
  const made = element('button', { type: 'button' }, phrase);
  made.addEventListener('click', () => sayNow(phrase));
  return element('li', {}, made);
}

/** Browsers keep sound off before a click, so the page begins with one. */
function showStart(shown) {
  at('start').hidden = !shown;
  at('hold').hidden = at('hold-hint').hidden = shown;
}

async function start() {
  await sound.allow();
  showStart(false);
  at('hold').focus();
  if (latest()) {
    await goOn();
  } else {
    await say(state.chips[0]);
  }
}

/** Something else is to be heard: the conversation is where it is without its sound. */
function hush() {
  player.stop();
  showLight('off');
}

/** The conversation is heard again, from where it is now. */
async function goOn() {
  const now = await get('api/position');
  const last = latest();
  if (last?.id === now.turn && now.position < last.sound.length + last.sound.waits) {
    await play(last, now.position, state.leads);
  }
}

at('start').addEventListener('click', start);
at('shape').addEventListener('change', () => say(`[screen ${at('shape').value}]`));
at('mute').addEventListener('change', () => sound.mute(at('mute').checked));
at('to-end').addEventListener('click', () => player.turn && play(player.turn, player.turn.sound.length, state.leads));
letOpenRoutine(at('open-routine'), at('routine'), { sound, locale: () => state.settings.locale, hush, goOn, failed });
at('open-drawer').addEventListener('click', () => openDrawer(state.settings, say, failed));
at('type').addEventListener('submit', (event) => {
  event.preventDefault();
  const line = at('line').value.trim();
  if (line) {
    at('line').value = '';
    sayNow(line);
  }
});
letSpeak({ sound, heard, language: () => state.settings.locale, said: say });
