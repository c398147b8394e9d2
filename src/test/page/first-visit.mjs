// A whole first visit without a screen, each word spoken. What was heard is printed as JSON, and the tests in Java judge it.

import { launch, Visitor } from './browser.mjs';

const MOST_ANSWERS = 60;
const [chromium, url] = process.argv.slice(2);
const browser = await launch(chromium);
const me = await Visitor.open(browser, url, { reducedMotion: 'reduce' });
const found = {};

await me.page.selectOption('#shape', 'none');
await me.page.waitForFunction(() => document.getElementById('device').dataset.shape === 'none');
const clicked = Date.now();
await me.answered(() => me.page.click('#start'));
await me.page.waitForFunction(() => document.getElementById('said').textContent.length > 0);
found.firstWordMillis = Date.now() - clicked;
await me.toEnd();
found.consent = await me.agree();
let turn = await me.speak('yes');
for (let answers = 0; turn.session && answers < MOST_ANSWERS; answers++) {
  await me.toEnd();
  turn = await me.speak('ready');
}
found.script = await me.script();
found.answers = (await me.turns()).flatMap((one) => one.exchanges);
found.screens = await me.page.locator('#screen').isVisible();

await browser.close();
found.faults = me.faults;
console.log(JSON.stringify(found));
