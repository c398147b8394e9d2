// Opens the view of the routine in a dialog of the page.
import { showRoutine } from './routine.js';
import { stop } from './player.js';

/**
 * Shows the routine in a dialog until the dialog is closed.
 *
 * @param dialog an empty dialog with a label
 * @param ways what showRoutine takes: api, and draw where the page can draw
 */
export async function openRoutine(dialog, ways) {
  await showRoutine(dialog, { ...ways, close: () => dialog.close() });
  dialog.addEventListener('close', ways.silence ?? stop, { once: true });
  dialog.showModal();
}
