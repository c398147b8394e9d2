// The server is stopped in mid-set and started again; the page goes on with it. It says when, and waits for a line each time.

import { createInterface } from 'node:readline';
import { launch, Visitor } from './browser.mjs';

const [chromium, url] = process.argv.slice(2);
const browser = await launch(chromium);
const me = await Visitor.open(browser, url, { reducedMotion: 'reduce' });
const input = createInterface({ input: process.stdin });
const told = input[Symbol.asyncIterator]();
const found = {};

async function until(what) {
  console.log(what);
  await told.next();
}

await me.answered(() => me.page.click('#start'));
await me.type('yes');
await me.seek(90_000);
await until('stop');
await me.page.waitForSelector('#banner:not([hidden])');
found.told = await me.page.locator('#banner').innerText();
await until('start');
await me.page.waitForSelector('#banner[hidden]', { state: 'attached' });
found.answersAfterwards = await me.answers();
await me.answered(() => me.page.click('#start'));
found.welcome = (await me.turns()).at(-1).sound.sounds.map((part) => part.w ?? '').join(' ');

input.close();
await browser.close();
// While the server is away, the browser says so in the console.
found.faults = me.faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED') && !fault.includes('ERR_INCOMPLETE_CHUNKED_ENCODING'));
console.log(JSON.stringify(found));
