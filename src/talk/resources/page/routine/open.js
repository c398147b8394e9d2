// Opens the view of the routine in a dialog of the page.

import { get, post } from '../server.js';
import { Listening } from './listening.js';
import { RoutineView } from './view.js';

/**
 * Lets a button open the routine. While the dialog is open, the conversation stands still.
 *
 * @param page sound, locale(), hush() and goOn() for the sound of the conversation, and failed(error)
 */
export function letOpenRoutine(button, dialog, page) {
  const listening = new Listening(page);

  async function open() {
    const query = `?locale=${page.locale()}`;
    const view = new RoutineView(await get(`routine${query}`), query, listening, () => dialog.close());
    dialog.replaceChildren(view.element);
    dialog.showModal();
    await waits(true);
  }

  // A page that only watches may look at the routine, but has no say in the conversation.
  const waits = (on) => post('api/waits', { on }).catch(() => {});

  button.addEventListener('click', () => open().catch(page.failed));
  dialog.addEventListener('close', async () => {
    listening.end();
    await waits(false);
  });
}
