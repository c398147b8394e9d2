// Where speech is recognized: on this machine, or, if the person agrees, at the maker of the browser.

import { word } from './words.js';

/** The browser's own recognition; undefined where it has none. */
export const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

const consent = document.getElementById('consent');
const status = document.getElementById('status');
/** For each language: "here", or "elsewhere" where the person agreed that sound leaves the machine. */
const allowed = new Map();

/** First on this machine; undefined where that cannot be, and the person has to be asked. */
export async function whereToListen(language) {
  if (!allowed.has(language) && await isLocal(language)) {
    allowed.set(language, 'here');
  }
  return allowed.get(language);
}

/** The person is told before any sound could leave the machine, and chooses. The press was for the question, so the next one speaks. */
export async function ask(language) {
  consent.showModal();
  await new Promise((resolve) => {
    consent.addEventListener('close', resolve, { once: true });
  });
  const agreed = consent.returnValue === 'yes';
  if (agreed) {
    allowed.set(language, 'elsewhere');
  }
  status.textContent = word(agreed ? 'pressAgain' : 'typeInstead');
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
