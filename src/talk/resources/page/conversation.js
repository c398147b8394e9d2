// The conversation as bubbles. The words of the latest answer appear while they are heard; the count is no live region.

import { element } from './element.js';
import { lines } from './timeline.js';
import { word } from './words.js';

const list = document.getElementById('bubbles');
let newest;

/** Empties the conversation. */
export function clear() {
  list.replaceChildren();
  newest = undefined;
}

/** Adds a turn; open(turn) is called when its bubble is clicked. */
export function add(turn, open) {
  if (turn.said) {
    list.append(person(turn));
  }
  if (turn.sound || turn.exchanges.length > 0) {
    const heard = element('div', { className: 'heard' });
    newest = turn.sound ? heard : newest;
    const inside = element('button', { type: 'button', className: 'inside' }, word('inside'));
    const bubble = element('li', { className: 'bubble answer' }, heard, inside);
    bubble.dataset.turn = turn.id;
    bubble.addEventListener('click', () => open(turn));
    list.append(bubble);
  }
  for (const exchange of turn.exchanges) {
    for (const problem of exchange.problems) {
      list.append(element('li', { className: 'note problem' }, word('refused', { problem })));
    }
  }
  for (const note of turn.notes) {
    list.append(element('li', { className: 'note' }, note));
  }
  list.scrollTop = list.scrollHeight;
}

function person(turn) {
  return element('li', { className: turn.said.startsWith('[') ? 'note done-by-person' : 'bubble person' }, turn.said);
}

/** Shows what has been heard of the newest answer. */
export function show(sound, ms) {
  if (!newest) {
    return;
  }
  const now = lines(sound, ms);
  while (newest.childElementCount > now.length) {
    newest.lastElementChild.remove();
  }
  now.forEach((line, i) => {
    const text = line.rest ? word('rest', { seconds: line.rest }) : line.text;
    const kind = line.rest ? 'pause' : line.counted ? 'counted' : 'sentence';
    const row = newest.children[i] ?? newest.appendChild(element('p', {}));
    if (row.textContent !== text || row.className !== kind) {
      row.textContent = text;
      row.className = kind;
      keepInView();
    }
  });
}

function keepInView() {
  if (list.scrollHeight - list.scrollTop - list.clientHeight < 120) {
    list.scrollTop = list.scrollHeight;
  }
}
