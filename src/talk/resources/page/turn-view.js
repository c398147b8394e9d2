// What is inside a turn: its timeline as a ruler with the playhead, its requests and its responses.

import { element } from './element.js';
import { word } from './words.js';

const dialog = document.getElementById('turn');
let ruler;
let shown;

/** Opens a turn; seek(turn, ms) is called when the person moves the playhead. */
export function openTurn(turn, seek) {
  shown = turn;
  ruler = undefined;
  const close = element('button', { type: 'button', className: 'close' }, word('close'));
  close.addEventListener('click', () => dialog.close());
  const parts = [element('h2', {}, turn.said), element('p', { className: 'at' }, new Date(turn.at).toLocaleString(document.documentElement.lang)), close];
  if (turn.sound) {
    parts.push(...timeline(turn, seek));
  }
  for (const exchange of turn.exchanges) {
    parts.push(json('request', exchange.request), json('response', exchange.response));
  }
  dialog.replaceChildren(...parts);
  dialog.showModal();
}

/** Moves the playhead of the ruler, if this turn is the one that is open. */
export function showPlayhead(turn, ms) {
  if (dialog.open && ruler && shown.id === turn.id) {
    ruler.move(ms);
  }
}

function timeline(turn, seek) {
  const { sound } = turn;
  const total = sound.length + (sound.after === 'LISTENS' ? sound.waits : 0);
  const track = element('div', { className: 'track', 'aria-hidden': 'true' });
  for (const part of sound.sounds) {
    const mark = element('i', { title: part.w ?? '', className: part.w ? (part.beat ? 'beat' : 'speech') : 'silence' });
    mark.style.left = `${(100 * part.t) / total}%`;
    mark.style.width = `${(100 * part.d) / total}%`;
    track.append(mark);
  }
  const open = element('i', { className: 'microphone' });
  open.style.left = `${(100 * sound.length) / total}%`;
  open.style.width = `${(100 * (total - sound.length)) / total}%`;
  const head = element('b', { className: 'playhead' });
  track.append(open, head);
  const range = element('input', { type: 'range', min: 0, max: total, step: 100, value: 0, 'aria-label': word('ruler') });
  const time = element('output', {});
  range.addEventListener('input', () => seek(turn, Number(range.value)));
  ruler = {
    move(ms) {
      const at = Math.min(Math.max(ms, 0), total);
      head.style.left = `${(100 * at) / total}%`;
      time.textContent = word('seconds', { seconds: (at / 1000).toFixed(1) });
      if (document.activeElement !== range) {
        range.value = at;
      }
      range.setAttribute('aria-valuetext', time.textContent);
    },
  };
  ruler.move(0);
  return [element('div', { className: 'ruler' }, track, range), element('p', { className: 'ruler-time' }, time, ' ', element('small', {}, word('rulerHint'))), beats(sound)];
}

function beats(sound) {
  const rows = sound.sounds.map((part) => element('tr', {}, element('td', {}, (part.t / 1000).toFixed(3)), element('td', {}, (part.d / 1000).toFixed(3)),
    element('td', {}, part.w ?? word('silence'))));
  const head = element('tr', {}, ...['begins', 'lasts', 'words'].map((name) => element('th', { scope: 'col' }, word(name))));
  return element('details', {}, element('summary', {}, word('beats')), element('div', { className: 'scrolls', tabIndex: 0 }, element('table', {}, head, ...rows)));
}

function json(name, data) {
  return element('details', {}, element('summary', {}, word(name)), element('pre', { tabIndex: 0 }, JSON.stringify(data, null, 2)));
}
