// A physiotherapist at the routine view, in Chromium: node routine-view.mjs ADDRESS PICTURES. Prints what she saw as JSON.
import { createRequire } from 'node:module';

const { chromium } = createRequire(new URL('../screen/package.json', import.meta.url))('playwright-core');
const [address, pictures] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const complaints = [];

async function open(width, colorScheme) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => new URL(request.url()).protocol !== 'data:'
    && !request.url().startsWith(address) && complaints.push(`outside: ${request.url()}`));
  await page.goto(address);
  await page.waitForSelector('body[data-ready]');
  return page;
}

/** Waits for the reader's answer to what is typed. */
async function type(page, field, value) {
  const answer = page.waitForResponse((response) => response.url().endsWith('/routine/try')
    && response.request().postData().includes(`"value":${value}`));
  await field.fill(value);
  await answer;
  await page.waitForTimeout(50);
}

const texts = async (page, selector) => (await page.locator(selector).allTextContents()).filter((text) => text !== '');
const visits = async (page) => page.locator('.visits strong').allTextContents();
const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
const seen = { sideways: [] };

const page = await open(1600, 'light');
const bridge = page.getByRole('article', { name: 'glute bridge' });
const hold = bridge.getByLabel('hold', { exact: true });
await bridge.getByText('Change the dose').click();
seen.visitsBefore = await visits(page);
await type(page, hold, '75');
seen.mistakes = await texts(page, '.mistake');
seen.invalid = await hold.getAttribute('aria-invalid');
seen.saveWithMistake = await page.getByRole('button', { name: 'Save', exact: true }).isEnabled();
await type(page, hold, '3');
seen.mistakesAfter = await texts(page, '.mistake');
seen.visitsAfter = await visits(page);
seen.diff = (await texts(page, '.diff .added, .diff .removed')).slice(2).map((line) => line.trim());
await bridge.getByRole('button', { name: 'Hear this exercise' }).click();
await page.waitForFunction(() => window.heard.length > 0, undefined, { timeout: 60_000 });
seen.holdsHeard = await page.evaluate(() => window.heard[0].sounds.map((sound) => sound.w));
await page.screenshot({ path: `${pictures}/routine-1600-light.png`, fullPage: true });
await page.getByRole('button', { name: 'Save', exact: true }).click();
await page.getByText('Saved in').waitFor();
seen.nothingLeft = await page.locator('.diff').textContent();

const squeeze = page.getByRole('article', { name: 'glute squeeze' });
await squeeze.getByText('Change the dose').click();
await type(page, squeeze.getByLabel('sets', { exact: true }), '2');
seen.restMissing = await texts(page, '.mistake');
const answered = page.waitForResponse((response) => response.url().endsWith('/routine/try'));
await squeeze.getByLabel('rest between sets', { exact: true }).fill('20');
await answered;
await page.waitForTimeout(50);
seen.restGiven = await texts(page, '.mistake');
seen.sideways.push(await sideways(page));
await page.getByRole('button', { name: 'Undo all changes' }).click();
seen.setsAfterUndo = await page.getByRole('article', { name: 'glute squeeze' }).locator('.dose').textContent();

for (const [width, scheme] of [[1024, 'dark'], [375, 'dark'], [375, 'light']]) {
  const other = await open(width, scheme);
  for (const summary of await other.getByText('Change the dose').all()) {
    await summary.click();
  }
  seen.sideways.push(await sideways(other));
  await other.screenshot({ path: `${pictures}/routine-${width}-${scheme}.png`, fullPage: true });
}
seen.complaints = complaints;
console.log(JSON.stringify(seen));
await browser.close();
