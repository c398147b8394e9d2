// Shows the routine view alone, without the rest of the page. What would be heard is kept in window.heard.
import { showRoutine } from './routine/routine.js';

async function json(reply) {
  if (!reply.ok) {
    throw new Error(await reply.text());
  }
  return reply.json();
}

const headers = { 'Content-Type': 'application/json' };
const api = {
  get: async (path) => json(await fetch(path)),
  post: async (path, body) => json(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })),
};
window.heard = [];
const hear = (sound, ended) => {
  window.heard.push(sound);
  ended();
};
await showRoutine(document.getElementById('place'), { api, hear, silence: () => {} });
document.body.dataset.ready = 'yes';
