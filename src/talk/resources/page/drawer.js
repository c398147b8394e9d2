// The drawer: what happens around a conversation, what is stored, and the conversation as a script.

import { element } from './element.js';
import { get, post, text } from './server.js';
import { word } from './words.js';

const dialog = document.getElementById('drawer');
/** What a button does is a line of ./talk. */
const LINES = {
  otherDevice: '[other device]', newDay: '[new day]', later: '[+3h]', silent: '[silence]', otherVoice: '[other voice]', crash: '[crash]',
  audioFails: '[audio fails]', screenFails: '[screen fails]',
};
const FIRST_ZONE = 'Europe/Berlin';

/** Opens the drawer; act(line) runs a line, and failed(error) shows what went wrong. */
export function openDrawer(settings, act, failed) {
  const close = element('button', { type: 'button', className: 'close' }, word('close'));
  close.addEventListener('click', () => dialog.close());
  const stored = element('div', { className: 'stored scrolls', tabIndex: 0, hidden: true });
  dialog.replaceChildren(element('h2', {}, word('drawer')), close, element('p', { id: 'where', role: 'status' }),
    element('div', { className: 'buttons' }, ...Object.entries(LINES).map(([name, line]) => button(name, () => act(line)))),
    flight(act), table(settings, act), language(settings, failed),
    element('div', { className: 'buttons' }, button('script', () => download().catch(failed)), button('showStored', () => show(stored).catch(failed))), stored);
  showWhere(settings);
  dialog.showModal();
}

/** Tells where the user is and what time it is there. */
export function showWhere(settings) {
  const place = document.getElementById('where');
  if (place) {
    place.textContent = word('where', { device: settings.device, now: settings.now.replace('T', ' ').slice(0, 16), zone: settings.zone });
  }
}

function button(name, click) {
  const made = element('button', { type: 'button', id: `do-${name}` }, word(name));
  made.addEventListener('click', click);
  return made;
}

function flight(act) {
  const zones = element('select', { id: 'zone' }, ...Intl.supportedValuesOf('timeZone')
    .map((zone) => element('option', { value: zone, selected: zone === FIRST_ZONE }, zone)));
  return element('p', { className: 'buttons' }, element('label', {}, word('flyTo'), ' ', zones), button('fly', () => act(`[fly to ${zones.value}]`)));
}

function table(settings, act) {
  const box = element('input', { type: 'checkbox', id: 'table-fails', checked: settings.tableFails });
  box.addEventListener('change', () => act(box.checked ? '[table fails]' : '[table works]'));
  return element('p', {}, element('label', {}, box, ' ', word('tableFails')));
}

function language(settings, failed) {
  const locale = element('select', { id: 'locale' }, ...settings.locales.map((name) => element('option', { value: name, selected: name === settings.locale }, name)));
  const strict = element('input', { type: 'checkbox', id: 'strict', checked: settings.strict });
  const change = () => post('api/settings', { locale: locale.value, strict: strict.checked }).then(() => dialog.close(), failed);
  locale.addEventListener('change', change);
  strict.addEventListener('change', change);
  return element('p', {}, element('label', {}, word('locale'), ' ', locale), ' ', element('label', {}, strict, ' ', word('strict')), element('br'),
    element('small', {}, word('beginsAnew')));
}

async function download() {
  const blob = new Blob([await text('api/script')], { type: 'text/plain' });
  const link = element('a', { href: URL.createObjectURL(blob), download: 'my-back-routine.talk' });
  link.click();
  URL.revokeObjectURL(link.href);
}

async function show(place) {
  const { items } = await get('api/stored');
  const rows = (item) => Object.entries(item).map(([name, value]) => element('tr', {}, element('th', { scope: 'row' }, name), element('td', {}, value)));
  const tables = items.map((item) => element('table', {}, ...rows(item)));
  place.replaceChildren(...(tables.length > 0 ? tables : [element('p', {}, word('nothingStored'))]));
  place.hidden = false;
}
