// A conversation with the keyboard alone, where the browser has to speak. What was heard is printed as JSON.

import { launch, Visitor } from './browser.mjs';

const [chromium, url] = process.argv.slice(2);
const browser = await launch(chromium);
const me = await Visitor.open(browser, url, { reducedMotion: 'reduce' });
const found = {};

/** Moves the focus until it is on an element; a person does so with the tabulator. */
async function focus(id) {
  for (let i = 0; i < 40; i++) {
    if (await me.page.evaluate((wanted) => document.activeElement?.id === wanted, id)) {
      return;
    }
    await me.page.keyboard.press('Tab');
  }
  throw new Error(`the tabulator does not reach #${id}`);
}

async function type(words) {
  return me.answered(async () => {
    await focus('line');
    await me.page.keyboard.type(words);
    await me.page.keyboard.press('Enter');
  });
}

/** Holds the space bar, which repeats, and lets it go. */
async function holdSpace(words) {
  await me.page.keyboard.down('Space');
  await me.page.keyboard.down('Space');
  await me.page.evaluate((text) => { window.toHear = text; }, words);
  await me.page.waitForTimeout(200);
  await me.page.keyboard.up('Space');
}

found.voice = await me.page.locator('#voice-note').innerText();
await focus('start');
await me.answered(() => me.page.keyboard.press('Enter'));
await focus('hold');
await holdSpace('');
await me.page.waitForSelector('#consent[open]');
await me.page.waitForTimeout(200);
found.asksUntilAnswered = await me.page.locator('#consent').isVisible();
await me.page.locator('#consent button[value=yes]').focus();
await me.consents(() => me.page.keyboard.press('Enter'));
await focus('hold');
found.spoken = (await me.answered(() => holdSpace('yes'))).said;
found.paused = (await type('pause')).sound.sounds.map((part) => part.w ?? '').join(' ');
found.notUnderstood = await type('purple monkey dishwasher').then((turn) => turn.exchanges.at(-1).request.request.intent.name);
await focus('open-drawer');
await me.page.keyboard.press('Enter');
found.dialogHasFocus = await me.page.evaluate(() => document.getElementById('drawer').contains(document.activeElement));
await focus('do-showStored');
await me.page.keyboard.press('Enter');
await me.page.waitForSelector('.stored table');
found.stored = await me.page.locator('.stored').innerText();
await me.page.keyboard.press('Escape');
found.dialogIsClosed = await me.page.evaluate(() => !document.getElementById('drawer').open);
await type('stop');
await me.page.fill('#line', '[dance]');
await me.page.keyboard.press('Enter');
await me.page.waitForFunction(() => document.getElementById('status').textContent.includes('[dance]'));
found.refused = await me.page.locator('#status').innerText();

await browser.close();
// A line that is refused is an answer with an error status, which the console shows.
found.faults = me.faults.filter((fault) => !fault.includes('400'));
console.log(JSON.stringify(found));
