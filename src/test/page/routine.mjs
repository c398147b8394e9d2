// A physiotherapist at the page: opens the routine, tries doses by ear, and saves one. Prints what was found as JSON.

import { readFileSync } from 'node:fs';
import { launch, Visitor } from './browser.mjs';
import { levels, onsetErrors } from './measure.mjs';

const [chromium, url, pictures] = process.argv.slice(2);
const axe = readFileSync(new URL('./node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const browser = await launch(chromium);
const me = await Visitor.open(browser, url);
const { page } = me;
page.setDefaultTimeout(15_000);
const found = { sideways: [], axe: [], onsets: [] };

const article = (name) => page.getByRole('article', { name });
const texts = async (selector) => (await page.locator(selector).allTextContents()).filter((text) => text !== '');
const state = () => page.locator('.state').textContent();

/** Types a number, and waits for the reader's answer to it. */
async function type(field, value) {
  const answer = page.waitForResponse((response) => response.url().includes('routine/try')
    && response.request().postData().includes(`:${value}`));
  await field.fill(String(value));
  await answer;
  await page.waitForFunction(() => document.querySelector('.state').textContent !== '' || !document.querySelector('.save').disabled);
}

/** Begins to hear an exercise: the words on a beat with their times, and how far the decoded sound is from them. */
async function hear(name) {
  await page.evaluate(() => { window.decoded = undefined; window.position = undefined; });
  const told = page.waitForResponse((response) => response.url().includes('routine/hear'));
  await article(name).getByRole('button', { name: 'Hear this exercise' }).click();
  await page.waitForFunction(() => window.decoded && window.position?.() > 0 && document.querySelector('.said'));
  const sound = await (await told).json();
  found.marked = await page.evaluate(marksWhatIsHeard, sound.sounds);
  found.onsets.push(...onsetErrors({ sound }, await page.evaluate(loudness), 1000));
  const at = (words) => sound.sounds.find((part) => part.w.startsWith(words)).t;
  return at('Number nine') - at('Number one');
}

/** Whether the marked words are those that are heard, or were a moment ago. */
function marksWhatIsHeard(sounds) {
  const heard = (ms) => sounds.findLast((sound) => sound.t <= ms)?.w;
  const marked = document.querySelector('.said').textContent;
  return [heard(window.position()), heard(window.position() - 200)].includes(marked);
}

/** The loudest value of each millisecond; 1000 is the loudest that there is. */
function loudness() {
  const samples = window.decoded.getChannelData(0);
  const millisecond = window.decoded.sampleRate / 1000;
  return Array.from({ length: Math.floor(samples.length / millisecond) }, (_, ms) => {
    const part = samples.subarray(Math.floor(ms * millisecond), Math.floor((ms + 1) * millisecond));
    return Math.round(1000 * part.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  });
}

const stop = (name) => article(name).getByRole('button', { name: 'Stop' }).click();

async function look(name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    for (const width of [375, 1024, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png` });
      found.sideways.push(await page.evaluate(() => document.querySelector('#routine').scrollWidth > document.querySelector('#routine').clientWidth));
    }
    found.axe.push(...await levels(page, axe));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1024, height: 900 });
}

// In the middle of an answer, the routine is opened by the keyboard.
await me.answered(() => page.click('#start'));
await page.focus('#open-routine');
await page.keyboard.press('Enter');
await page.waitForSelector('#routine[open] .routine');
found.pictures = await page.locator('.picture .figure').count();
found.visitsBefore = await texts('.visits strong');

// A hold is too long, then longer, and heard before and after.
const bridge = article('glute bridge');
await bridge.getByText('Change the dose').click();
const hold = bridge.getByLabel('hold', { exact: true });
found.heardBefore = await hear('glute bridge');
await stop('glute bridge');
await type(hold, 75);
found.besideField = await page.locator(`[id="${await hold.getAttribute('aria-describedby')}"]`).textContent();
found.mistakes = await texts('.mistake');
found.invalid = await page.locator('[aria-invalid=true]').evaluateAll((fields) => fields.map((field) => field.value));
found.stateWithMistake = await state();
found.savesMistake = await page.getByRole('button', { name: 'Save', exact: true }).isEnabled();
await page.setViewportSize({ width: 375, height: 900 });
await bridge.locator('.mistake:not(:empty)').evaluate((note) => note.scrollIntoView({ block: 'center' }));
await page.screenshot({ path: `${pictures}/routine-mistake-375.png` });
await page.setViewportSize({ width: 1024, height: 900 });
await type(hold, 3);
found.mistakesAfter = await texts('.mistake');
found.visitsAfter = await texts('.visits strong');
found.diff = (await texts('.diff .added, .diff .removed')).slice(2).map((line) => line.trim());
found.heardAfter = await hear('glute bridge');
found.stateWithChange = await state();
await look('routine');
await stop('glute bridge');
found.saidAfterStop = await bridge.locator('.heard-words').isVisible();

await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.waitForFunction(() => document.activeElement?.className === 'state');
found.saved = await state();
found.nothingLeft = await page.locator('.diff').textContent();
found.formStaysOpen = await bridge.getByLabel('hold', { exact: true }).isVisible();

// A second set needs a rest.
await article('glute squeeze').getByText('Change the dose').click();
await type(article('glute squeeze').getByLabel('sets', { exact: true }), 2);
found.restMissing = await texts('.mistake');
await type(article('glute squeeze').getByLabel('rest between sets', { exact: true }), 20);
found.restGiven = await texts('.mistake');
await page.getByRole('button', { name: 'Undo all changes' }).click();
found.doseAfterUndo = await article('glute squeeze').locator('.dose').textContent();

// Where espeak-ng is missing, the browser's voice speaks, each word at its time.
await page.evaluate(() => {
  window.spoken = [];
  speechSynthesis.speak = (clip) => window.spoken.push(clip.text);
});
await page.route('**/routine/hear*', async (route) => {
  const { wav, ...words } = await (await route.fetch()).json();
  await route.fulfill({ json: { ...words, install: 'apt install espeak-ng' } });
});
await article('cat camel stretch').getByRole('button', { name: 'Hear this exercise' }).click();
await page.waitForFunction(() => window.spoken.length > 0);
found.browserVoice = await page.evaluate(() => window.spoken[0]);
found.notExact = await state();

// The conversation has stood still, and goes on when the routine is closed.
const position = () => page.evaluate(async () => (await (await fetch('api/position')).json()).position);
found.turnsUntilClosed = (await me.turns()).length;
const stood = await position();
await page.waitForTimeout(300);
found.standsStill = stood === await position();
await page.keyboard.press('Escape');
await page.waitForSelector('#routine:not([open])', { state: 'attached' });
found.focusAfter = await page.evaluate(() => document.activeElement.id);
await page.waitForFunction(async (at) => (await (await fetch('api/position')).json()).position > at, stood);
found.goesOnFrom = await position() - stood;

// An exercise without a figure, and a figure without arrows.
await page.unroute('**/routine/hear*');
await page.route('**/routine?*', async (route) => {
  const routine = await (await route.fetch()).json();
  const { figure, ...sixth } = { ...routine.exercises[0], id: 'sixth', name: 'sixth exercise', path: 'exercises[5]' };
  delete routine.exercises[0].figure.arrows;
  await route.fulfill({ json: { ...routine, exercises: [...routine.exercises, sixth] } });
});
await page.click('#open-routine');
await article('sixth exercise').waitFor();
found.sixthDose = await article('sixth exercise').locator('.dose').textContent();
found.picturesOfSix = await page.locator('.picture .figure').count();

// A file that another language cannot speak, when it is opened: in a number, in a whole exercise, and in none.
await page.keyboard.press('Escape');
await page.waitForSelector('#routine:not([open])', { state: 'attached' });
await page.unroute('**/routine?*');
await page.route('**/routine?*', async (route) => {
  const routine = await (await route.fetch()).json();
  const earlier = { 'exercises[1].dose.rest': 'rest', 'exercises[0]': 'squeeze', '': 'cautions' };
  await route.fulfill({ json: { ...routine, earlier } });
});
await page.click('#open-routine');
await article('glute squeeze').waitFor();
found.earlierInNumber = await bridge.locator('.number .mistake:visible').allTextContents();
found.earlierInExercise = await article('glute squeeze').locator('> .mistake').textContent();
found.earlierInFooter = await page.locator('.routine footer .mistake').textContent();
found.undoesEarlier = await page.getByRole('button', { name: 'Undo all changes' }).isEnabled();

await browser.close();
found.faults = me.faults;
console.log(JSON.stringify(found));
