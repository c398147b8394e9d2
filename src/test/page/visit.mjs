// A visit at the page: what was heard, seen and measured is printed as JSON, and the tests in Java judge it.

import { readFileSync } from 'node:fs';
import { launch, Visitor } from './browser.mjs';
import { levels, onsetErrors, pictureDelays } from './measure.mjs';

const [chromium, url, pictures] = process.argv.slice(2);
const found = {};
const browser = await launch(chromium);
const me = await Visitor.open(browser, url);
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function look(name) {
  for (const colorScheme of ['light', 'dark']) {
    await me.page.emulateMedia({ colorScheme });
    for (const width of [375, 1024, 1600]) {
      await me.page.setViewportSize({ width, height: 900 });
      await me.page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` });
      const overflow = await me.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      (found.overflow ??= []).push(overflow);
    }
    (found.axe ??= []).push(...await levels(me.page, axe));
  }
  await me.page.emulateMedia({ colorScheme: 'light' });
  await me.page.setViewportSize({ width: 1024, height: 900 });
}

// The first click, and the first word.
const clicked = Date.now();
await me.answered(() => me.page.click('#start'));
await me.page.waitForFunction(() => document.querySelector('.heard')?.textContent.length > 0);
found.firstWordMillis = Date.now() - clicked;
await me.toEnd();

// The person is told before sound could leave the machine.
await me.page.locator('#hold').hover();
await me.page.mouse.down();
await me.page.waitForSelector('#consent[open]');
await me.page.mouse.up();
found.consent = await me.page.locator('#consent').innerText();
await me.page.click('#consent button[value=yes]');

found.afterYes = (await me.speak('yes')).exchanges[0].request.request.intent.name;
await me.toEnd();
const set = await me.speak('ready');
found.onsets = onsetErrors(set, await me.page.evaluate(() => Array.from(window.decoded.getChannelData(0), (value) => Math.round(value * 1000))),
  await me.page.evaluate(() => window.decoded.sampleRate));

// An interruption in mid-set.
const repetition = set.sound.picture.beats.find((beat) => beat.n === 4 && beat.h);
const begins = repetition.t - set.sound.offset + set.sound.length - set.sound.expected;
await me.seek(begins - 4000);
await me.page.waitForFunction((ms) => window.position() > ms, begins + 300);
// Pictures of the page hold it up, so the delays come first.
found.pictureDelays = pictureDelays(set, await me.page.evaluate(() => window.shown));
await look('set');
const pressed = await me.page.evaluate(() => window.position());
const paused = await me.speak('pause');
found.pressedAt = pressed;
found.repetition = set.sound.picture.beats.findLast((beat) => beat.t <= pressed + set.sound.offset + set.sound.expected - set.sound.length && beat.n).n;
found.paused = paused.sound.sounds.map((part) => part.w ?? '').join(' ');
await me.toEnd();
found.resumed = (await me.type('continue')).sound.sounds.map((part) => part.w ?? '').join(' ');

// The page is loaded anew in mid-set.
await me.seek(6000);
await me.page.reload();
await me.ready();
await me.page.click('#start');
await me.page.waitForFunction(() => window.position?.() > 6000);
found.afterReload = await me.answers();

// Another window only watches.
const other = await Visitor.open(browser, url);
found.otherIsTold = await other.page.locator('#banner').innerText();
await other.page.fill('#line', 'stop');
await other.page.press('#line', 'Enter');
await other.page.waitForFunction(() => document.getElementById('status').textContent.length > 0);
found.otherIsRefused = await other.page.locator('#status').innerText();
await other.context.close();

await browser.close();
found.faults = me.faults;
console.log(JSON.stringify(found));
