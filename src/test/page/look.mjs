import { openBrowser, openPage } from './browser.mjs';
const [url, out] = process.argv.slice(2);
const browser = await openBrowser('/usr/bin/chromium');
const { page, faults } = await openPage(browser, url);
const bubble = () => page.locator('.answer').last();
await page.click('#start');
await page.waitForFunction(() => document.querySelector('.heard')?.textContent.length > 5);
const say = async (t) => { const n = await page.locator('.answer').count(); await page.fill('#line', t); await page.press('#line', 'Enter'); await page.waitForFunction((n) => document.querySelectorAll('.answer').length > n, n); };
await page.click('#to-end'); await page.waitForTimeout(500);
await say('yes');
await page.click('#to-end'); await page.waitForTimeout(500);
await say('ready');
await page.waitForTimeout(1000);
await bubble().locator('.inside').click();
await page.locator('#turn input[type=range]').evaluate((e) => { e.value = 8000; e.dispatchEvent(new Event('input')); });
await page.waitForTimeout(1500);
await page.screenshot({ path: `${out}-turn.png` });
await page.locator('#turn .close').click();
await page.waitForTimeout(4000);
for (const scheme of ['light', 'dark']) for (const w of [375, 1024, 1600]) {
  await page.emulateMedia({ colorScheme: scheme }); await page.setViewportSize({ width: w, height: w < 500 ? 800 : 900 }); await page.waitForTimeout(300);
  await page.screenshot({ path: `${out}-${w}-${scheme}.png` });
}
console.log(await page.locator('#bubbles').innerText());
await page.click('#open-drawer'); await page.click('#do-showStored'); await page.waitForTimeout(500);
await page.screenshot({ path: `${out}-drawer.png` });
console.log(faults);
await browser.close();
