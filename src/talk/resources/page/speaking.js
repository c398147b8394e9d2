// Speaking: the button or the space bar is held, and the press is the moment of the interruption.

import { post } from './server.js';
import { Recognition, ask, whereToListen } from './recognition.js';
import { word } from './words.js';

const status = document.getElementById('status');
const button = document.getElementById('hold');

/** Lets the person speak; heard() tells what is heard, and said(words, heard) is called with what was understood. */
export function letSpeak({ sound, heard, language, said }) {
  let recognition;
  let isHeld = false;
  let afterwards;

  async function press() {
    if (recognition || isHeld || button.hidden) {
      return;
    }
    // The press is the moment of the interruption, however long the recognition takes.
    const at = heard();
    isHeld = true;
    if (!Recognition) {
      status.textContent = word('noRecognition');
      return;
    }
    const where = await whereToListen(language());
    if (where === undefined) {
      afterRelease(() => ask(language()));
    } else if (isHeld) {
      begin(where, at);
    } else {
      status.textContent = word('pressAgain');
    }
  }

  function begin(where, at) {
    sound.duck(true);
    button.classList.add('held');
    button.setAttribute('aria-pressed', 'true');
    status.textContent = word('speakNow');
    post('api/listens', { on: true }).catch(fail);
    recognition = new Recognition();
    recognition.lang = language();
    recognition.processLocally = where === 'here';
    let words = '';
    recognition.onresult = (event) => {
      words = Array.from(event.results, (result) => result[0].transcript).join(' ').trim();
    };
    recognition.onerror = (event) => {
      status.textContent = word('recognitionFailed', { why: event.error });
    };
    recognition.onend = () => end(words, at);
    recognition.start();
  }

  function end(words, at) {
    recognition = undefined;
    button.classList.remove('held');
    button.setAttribute('aria-pressed', 'false');
    if (words) {
      said(words, at);
      return;
    }
    sound.duck(false);
    post('api/listens', { on: false }).catch(fail);
    status.textContent = status.textContent === word('speakNow') ? word('nothingHeard') : status.textContent;
  }

  function fail(error) {
    status.textContent = error.message;
  }

  function release() {
    if (isHeld) {
      isHeld = false;
      recognition?.stop();
      afterwards?.();
      afterwards = undefined;
    }
  }

  /** A dialog that opens while a key is held would get the key. */
  function afterRelease(act) {
    if (isHeld) {
      afterwards = () => setTimeout(act);
    } else {
      act();
    }
  }

  button.addEventListener('pointerdown', press);
  for (const name of ['pointerup', 'pointercancel', 'blur']) {
    window.addEventListener(name, release);
  }
  window.addEventListener('keydown', (event) => {
    if (event.code === 'Space' && isFree(event.target)) {
      event.preventDefault();
      if (!event.repeat) {
        press();
      }
    }
  });
  window.addEventListener('keyup', (event) => {
    if (event.code === 'Space' && isFree(event.target)) {
      event.preventDefault();
      release();
    }
  });
  // A screen reader, or the Enter key, does not hold: it begins, and ends.
  button.addEventListener('click', (event) => {
    if (event.detail === 0) {
      if (isHeld) {
        release();
      } else {
        press();
      }
    }
  });
}

/** Whether the space bar has no other meaning there. */
function isFree(target) {
  return !document.querySelector('dialog[open]') && (target === button || !target.closest('input, textarea, select, button, summary, [tabindex]'));
}
