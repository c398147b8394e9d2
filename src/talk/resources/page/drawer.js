// The drawer: what happens around a conversation, what is stored, and the conversation as a script.

import { element } from './element.js';
import { get, post, text } from './server.js';
import { word } from './words.js';

const dialog = document.getElementById('drawer');
/** What a button does is a line of ./talk. */
const LINES = {
  otherDevice: '[other device]', newDay: '[new day]', later: '[+3h]', fly: '[fly to Europe/Berlin]', 'silence-act': '[silence]', crash: '[crash]',
  audioFails: '[audio fails]', otherVoice: '[other voice]',
};

/** Opens the drawer; act(line) runs a line, and failed(error) shows what went wrong. */
export function openDrawer(settings, act, failed) {
  const close = element('button', { type: 'button', className: 'close' }, word('close'));
  close.addEventListener('click', () => dialog.close());
  const stored = element('div', { className: 'stored scrolls', tabIndex: 0 });
  dialog.replaceChildren(element('h2', {}, word('drawer')), close,
    element('p', {}, word('where', { device: settings.device, now: settings.now.replace('T', ' ').slice(0, 16), zone: settings.zone })),
    element('div', { className: 'buttons' }, ...Object.entries(LINES).map(([name, line]) => button(name, () => act(line)))),
    table(settings, failed), locale(settings, failed), element('div', { className: 'buttons' }, button('script', () => download().catch(failed)),
      button('showStored', () => showStored(stored).catch(failed))), stored);
  dialog.showModal();
}

function button(name, click) {
  const made = element('button', { type: 'button', id: `do-${name}` }, word(name));
  made.addEventListener('click', click);
  return made;
}

function table(settings, failed) {
  const box = element('input', { type: 'checkbox', id: 'table-fails', checked: settings.tableFails });
  box.addEventListener('change', () => post('api/table', { fails: box.checked }).catch(failed));
  return element('p', {}, element('label', {}, box, ' ', word('tableFails')));
}

function locale(settings, failed) {
  const choice = element('select', { id: 'locale' }, ...settings.locales.map((name) => element('option', { value: name, selected: name === settings.locale }, name)));
  const strict = element('input', { type: 'checkbox', id: 'strict', checked: settings.strict });
  const change = () => post('api/settings', { locale: choice.value, strict: strict.checked }).then(() => dialog.close(), failed);
  choice.addEventListener('change', change);
  strict.addEventListener('change', change);
  return element('p', {}, element('label', {}, word('locale'), ' ', choice), ' ', element('label', {}, strict, ' ', word('strict')),
    element('br'), element('small', {}, word('beginsAnew')));
}

async function download() {
  const blob = new Blob([await text('api/script')], { type: 'text/plain' });
  const link = element('a', { href: URL.createObjectURL(blob), download: 'my-back-routine.talk' });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function showStored(place) {
  const { items } = await get('api/stored');
  const tables = items.map((item) => element('table', {}, ...Object.entries(item).map(([name, value]) => element('tr', {},
    element('th', { scope: 'row' }, name), element('td', {}, value)))));
  place.replaceChildren(...(tables.length ? tables : [element('p', {}, word('nothingStored'))]));
}
