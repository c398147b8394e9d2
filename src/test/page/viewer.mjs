// The screen as an Echo Show renders it, at the page: node viewer.mjs CHROMIUM ADDRESS PICTURES. What was seen and measured is
// printed as JSON, and the tests in Java judge it.

import { readFileSync } from 'node:fs';
import { launch, Visitor } from './browser.mjs';
import { lateness, levels } from './measure.mjs';

const SECONDS = 20;
const [chromium, url, pictures] = process.argv.slice(2);
const found = { overflow: [] };
const browser = await launch(chromium);
const me = await Visitor.open(browser, url);
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const { page } = me;
const frame = () => page.frames().find((one) => one.url().endsWith('viewer/frame.html'));
const echo = () => page.waitForSelector('#device[data-view="echo"]', { timeout: 30_000 });

async function look(name, widths, schemes) {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` });
      found.overflow.push(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1024, height: 900 });
}

/** Notes in the frame when it draws, and when its texts change. */
function noteChanges() {
  window.changes = [];
  window.pictures = [];
  const now = () => performance.timeOrigin + performance.now();
  let shown;
  const look = () => {
    window.pictures.push(now());
    const words = document.getElementById('view').textContent;
    if (words !== shown) {
      shown = words;
      window.changes.push({ words: words.toLowerCase(), at: now() });
    }
    requestAnimationFrame(look);
  };
  look();
}

/** How late each word of the count is shown. */
function delays(turn, changes, pictures, from) {
  const beats = turn.sound.beats.filter((beat, i, all) => beat.w && beat.w !== all[i - 1]?.w && beat.t >= from && beat.t < from + 1000 * SECONDS);
  return beats.map((beat) => changes
    .filter((change) => change.words.includes(beat.w.toLowerCase()))
    .map((change) => lateness(change.at, beat.t, pictures))
    .sort((one, other) => Math.abs(one) - Math.abs(other))[0] ?? 60_000);
}

/** Touches the middle of a text in the frame, which is drawn smaller than it is. */
async function touch(text) {
  const inside = await frame().getByText(text, { exact: true }).evaluate((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return { x: (x + width / 2) / innerWidth, y: (y + height / 2) / innerHeight };
  });
  const around = await page.locator('#echo').evaluate((one) => one.getBoundingClientRect().toJSON());
  await page.mouse.click(around.x + inside.x * around.width, around.y + inside.y * around.height);
}

// The choice is made with the keyboard.
found.before = await page.locator('#device').getAttribute('data-view');
await page.locator('#view').focus();
await page.keyboard.press('ArrowDown');
await page.waitForFunction(() => document.getElementById('echo'));
found.title = await page.locator('#echo').getAttribute('title');
await me.answered(() => page.click('#start'));
await echo();

// The sandbox reaches neither the page nor the server nor any other machine.
found.reached = await frame().evaluate(async (address) => {
  const reached = [];
  const attempt = async (name, act) => act().then(() => reached.push(name), () => {});
  await attempt('page', async () => parent.document.title);
  await attempt('storage', async () => localStorage.length);
  await attempt('server', () => fetch(`${address}api/stored`));
  await attempt('other', () => fetch('https://example.org/'));
  return reached;
}, url);
// That the browser says so is no fault of the page.
me.faults = me.faults.filter((fault) => !/api\/stored|example\.org/.test(fault));

// A block: the picture is with the voice.
const block = await me.type('yes');
await echo();
const counted = block.sound.beats.find((beat) => beat.n === 1).t;
await me.seek(counted - 1500);
await frame().evaluate(noteChanges);
await page.waitForFunction((ms) => window.position() > ms, counted + 1000 * SECONDS + 500);
const begun = await page.evaluate(() => performance.timeOrigin + performance.now() - window.position());
const seen = await frame().evaluate(() => ({ changes: window.changes, pictures: window.pictures }));
const changes = seen.changes.map((change) => ({ ...change, at: change.at - begun }));
found.delays = delays(block, changes, seen.pictures.map((at) => at - begun), counted);
found.fonts = await frame().evaluate(() => [...new Set(Array.from(document.querySelectorAll('#view *'), (one) => getComputedStyle(one).fontFamily))]);

// The sound goes on, and the Echo's own screen waits for the next answer.
await page.selectOption('#view', 'drawn');
found.drawn = await page.locator('#device').getAttribute('data-view');
await page.selectOption('#view', 'echo');
found.waits = await page.locator('#view-note').innerText();
found.stillDrawn = await page.locator('#device').getAttribute('data-view');

// The screens of the devices.
await me.type('again');
await echo();
await look('echo', [375, 1024, 1600], ['light', 'dark']);
found.axe = await levels(page, axe);
for (const shape of ['round', 'small', 'tv']) {
  await page.selectOption('#shape', shape);
  await me.type('again');
  await echo();
  await look(`echo-${shape}`, [1024], ['light']);
}

// A touch is the person's, at its moment.
await page.selectOption('#shape', 'large');
await me.type('again');
await echo();
await page.waitForFunction(() => window.position() > 3000);
found.pressedAt = await page.evaluate(() => window.position());
const touched = await me.answered(() => touch('Pause'));
found.touched = touched.said;
found.event = touched.exchanges.at(-1).request.request.arguments;
found.focus = await page.evaluate(() => document.activeElement.tagName);
await frame().getByText('Go on', { exact: true }).waitFor();
await look('echo-paused', [1024], ['dark']);

// The choice stays for the tab.
await page.reload();
await me.ready();
await echo();
found.remembered = await page.locator('#view').inputValue();

await browser.close();
found.faults = me.faults;
console.log(JSON.stringify(found));
