// Makes the README's pictures of a page that is served: node src/test/page/pictures.mjs ADDRESS FOLDER

import { launch, Visitor } from './browser.mjs';

const [url, folder] = process.argv.slice(2);
const browser = await launch(process.env.CHROMIUM ?? '/usr/bin/chromium');
const me = await Visitor.open(browser, url, { viewport: { width: 1280, height: 860 } });

await me.answered(() => me.page.click('#start'));
await me.toEnd();
await me.type('yes');
const hold = (await me.turns()).at(-1).sound.beats.find((beat) => beat.n === 3 && beat.h?.[1] === 1).t;
await me.seek(hold - 3000);
await me.page.waitForFunction((ms) => window.position() > ms, hold + 500);
await me.page.evaluate(() => scrollTo(0, 0));
await me.page.screenshot({ path: `${folder}/page.png` });
await me.page.setViewportSize({ width: 560, height: 820 });
await me.page.click('#open-routine');
await me.page.waitForTimeout(1500);
await me.page.screenshot({ path: `${folder}/page-routine.png` });
await browser.close();
