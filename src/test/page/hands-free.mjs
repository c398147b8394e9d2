// A whole first visit on a screen: one touch, and then not a word. What was seen is printed as JSON.

import { launch, Visitor } from './browser.mjs';

const MOST_BLOCKS = 40;
const [chromium, url] = process.argv.slice(2);
const browser = await launch(chromium);
const me = await Visitor.open(browser, url, { reducedMotion: 'reduce' });
const found = {};

await me.answered(() => me.page.click('#start'));
await me.toEnd();
await me.answered(() => me.page.locator('.screen-buttons button').first().click());
let last = (await me.turns()).at(-1);
for (let blocks = 0; last.sound.after === 'GOES_ON' && blocks < MOST_BLOCKS; blocks++) {
  await me.answered(() => me.page.click('#to-end'));
  last = (await me.turns()).at(-1);
}
const turns = await me.turns();
found.said = turns.map((one) => one.said);
found.lastWords = await me.heard();
found.shown = await me.page.locator('#screen').innerText();

await browser.close();
found.faults = me.faults;
console.log(JSON.stringify(found));
