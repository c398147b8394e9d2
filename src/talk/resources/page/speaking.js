// Speaking: the button or the space bar is held, and the press is the moment of the interruption.

import { post } from './server.js';
import { word } from './words.js';

const consent = document.getElementById('consent');
const status = document.getElementById('status');
const button = document.getElementById('hold');
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

let allowed = false;
let local = false;

/** Lets the person speak; sound is what plays, said(words, ms) is called with what was understood. */
export function letSpeak({ sound, language, said }) {
  let recognition;
  let pressed;

  async function press() {
    if (recognition || button.hidden) {
      return;
    }
    if (!Recognition) {
      status.textContent = word('noRecognition');
      return;
    }
    if (!(await mayListen(language()))) {
      return;
    }
    pressed = sound.position;
    sound.duck(true);
    button.classList.add('held');
    status.textContent = word('speakNow');
    post('api/listens', { on: true }).catch(() => {});
    recognition = new Recognition();
    recognition.lang = language();
    recognition.processLocally = local;
    let words = '';
    recognition.onresult = (event) => {
      words = Array.from(event.results, (result) => result[0].transcript).join(' ').trim();
    };
    recognition.onerror = (event) => {
      status.textContent = word('recognitionFailed', { why: event.error });
    };
    recognition.onend = () => {
      end();
      if (words) {
        said(words, pressed);
      } else {
        sound.duck(false);
        post('api/listens', { on: false }).catch(() => {});
        status.textContent = status.textContent === word('speakNow') ? word('nothingHeard') : status.textContent;
      }
    };
    recognition.start();
  }

  function end() {
    recognition = undefined;
    button.classList.remove('held');
  }

  const release = () => recognition?.stop();

  button.addEventListener('pointerdown', press);
  window.addEventListener('pointerup', release);
  window.addEventListener('blur', release);
  window.addEventListener('keydown', (event) => {
    if (event.code === 'Space' && !event.repeat && isFree(event.target)) {
      event.preventDefault();
      press();
    }
  });
  window.addEventListener('keyup', (event) => event.code === 'Space' && isFree(event.target) && release());
  button.addEventListener('keyup', (event) => event.code === 'Space' && event.preventDefault());
}

/** Whether the space bar has no other meaning there. */
function isFree(target) {
  return !document.querySelector('dialog[open]') && (target === button || !target.closest('input, textarea, select, button, summary, [tabindex]'));
}

/** First on this machine. Otherwise the person is told before any sound could leave it, and chooses. */
async function mayListen(language) {
  if (allowed) {
    return true;
  }
  local = await isLocal(language);
  if (local) {
    allowed = true;
    return true;
  }
  consent.showModal();
  await new Promise((resolve) => {
    consent.addEventListener('close', resolve, { once: true });
  });
  allowed = consent.returnValue === 'yes';
  // The press was for the question, so the person presses once more.
  status.textContent = word(allowed ? 'pressAgain' : 'typeInstead');
  return false;
}

async function isLocal(language) {
  if (!Recognition.available) {
    return false;
  }
  const wanted = { langs: [language], processLocally: true };
  try {
    const state = await Recognition.available(wanted);
    if (state === 'available') {
      return true;
    }
    if (state === 'downloadable' || state === 'downloading') {
      status.textContent = word('installing');
      return await Promise.race([Recognition.install(wanted), new Promise((resolve) => setTimeout(resolve, 5000, false))]);
    }
  } catch {
    return false;
  }
  return false;
}
