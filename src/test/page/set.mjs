// A set, measured, interrupted at 35 seconds, and loaded anew; another window; the page at three widths. Printed as JSON.

import { readFileSync } from 'node:fs';
import { launch, Visitor } from './browser.mjs';
import { levels, onsetErrors, pictureDelays } from './measure.mjs';

const [chromium, url, pictures] = process.argv.slice(2);
const found = { overflow: [], axe: [] };
const browser = await launch(chromium);
const me = await Visitor.open(browser, url);
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const words = (turn) => turn.sound.sounds.map((part) => part.w ?? '').join(' ');

async function look(name, widths) {
  for (const colorScheme of ['light', 'dark']) {
    await me.page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await me.page.setViewportSize({ width, height: 900 });
      await me.page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` });
      found.overflow.push(await me.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
    }
    found.axe.push(...await levels(me.page, axe));
  }
  await me.page.emulateMedia({ colorScheme: 'light' });
  await me.page.setViewportSize({ width: 1024, height: 900 });
}

await me.answered(() => me.page.click('#start'));
await me.toEnd();
await me.agree();
const set = await me.speak('yes');
found.onsets = onsetErrors(set, await me.page.evaluate(() => Array.from(window.decoded.getChannelData(0), (value) => Math.round(value * 1000))),
  await me.page.evaluate(() => window.decoded.sampleRate));

// An interruption 35 seconds after the first repetition began.
const counted = set.sound.beats.find((beat) => beat.n === 1).t;
await me.seek(counted + 28_000);
await me.page.waitForFunction((ms) => window.position() > ms, counted + 35_000);
found.pictureDelays = pictureDelays(set, ...await me.page.evaluate(() => [window.shown, window.pictures]));
const pressed = await me.page.evaluate(() => window.position());
found.paused = words(await me.speak('pause'));
found.repetition = set.sound.beats.findLast((beat) => beat.t <= pressed && beat.n).n;
await me.toEnd();
const again = await me.type('continue');
found.resumed = words(again);

// The page is loaded anew in mid-set.
await me.seek(again.sound.length / 2);
await look('set', [375, 1024, 1600]);
found.beforeReload = await me.answers();
await me.page.reload();
await me.ready();
found.afterReload = await me.answers();
await me.page.click('#start');
await me.page.waitForFunction((ms) => window.position?.() > ms, again.sound.length / 2);

// Inside a turn.
await me.page.locator('.answer .inside').last().click();
await me.page.waitForFunction(() => document.querySelector('.ruler-time output').textContent !== '');
await look('turn', [375]);
await me.page.locator('#turn .close').click();
await me.page.click('#open-drawer');
await look('drawer', [375]);
await me.page.locator('#drawer .close').click();

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
