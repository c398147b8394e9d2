// The button that lets an exercise be heard, and the words of it, with those marked that are said.

import { element } from '../element.js';
import { word } from '../words.js';

/**
 * The button and the words of an exercise.
 *
 * @param record gives a recording of the exercise as it stands in the draft
 * @param listening what plays it
 */
export function listenButton(record, listening) {
  let plays = false;
  const button = element('button', { type: 'button', className: 'hear', onclick: press }, word('routine.hear'));
  // The words are heard, so a screen reader would only speak them into the sound.
  const words = element('p', { className: 'heard-words', hidden: true, 'aria-hidden': 'true' });

  async function press() {
    if (plays) {
      listening.stop();
      return;
    }
    const recording = await record();
    if (recording) {
      show(true);
      await listening.play(recording, follower(recording, words), () => show(false));
    }
  }

  function show(now) {
    plays = now;
    button.textContent = word(plays ? 'routine.stop' : 'routine.hear');
    words.hidden = !plays;
  }

  return [button, words];
}

/** Marks the words that are said at a time. */
function follower(recording, place) {
  const marks = recording.sounds.map((sound) => element('span', {}, sound.w));
  place.replaceChildren(...marks.flatMap((mark) => [mark, ' ']));
  let now;
  return (ms) => {
    const next = marks[recording.sounds.findLastIndex((sound) => sound.t <= ms)];
    if (next !== now) {
      now?.classList.remove('said');
      next.classList.add('said');
      now = next;
      place.scrollTop = next.offsetTop - place.clientHeight / 2;
    }
  };
}
