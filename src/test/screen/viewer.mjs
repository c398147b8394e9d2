// Shows a directive in Amazon's APL viewer in Chromium: pictures, console lines, presses, events, and the words at any time.
import fs from 'node:fs';
import http from 'node:http';
import { chromium } from 'playwright-core';

const HERE = new URL('.', import.meta.url);
const FILES = {
  '/': { type: 'text/html', path: new URL('page.html', HERE) },
  '/page.js': { type: 'text/javascript', path: new URL('page.js', HERE) },
  '/viewer.js': { type: 'text/javascript', path: new URL('node_modules/apl-viewhost-web/index.js', HERE) },
};
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Starts a browser; `use` gets a page, which takes any shape. */
export async function withViewer(use) {
  const server = http.createServer(serve).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'],
  });
  try {
    return await use(await open(browser, `http://127.0.0.1:${server.address().port}/`));
  } finally {
    await browser.close();
    server.close();
  }
}

function serve(request, response) {
  const file = FILES[request.url];
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', `${file.type}; charset=utf-8`);
  fs.createReadStream(file.path).pipe(response);
}

async function open(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (line) => {
    if (/^[WE] Core:/.test(line.text())) {
      complaints.push(line.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // The viewer asks for fonts of Amazon; nothing outside this machine is asked.
  await page.route('**/*', (route) => (route.request().url().startsWith(address) ? route.continue() : route.abort()));
  await page.goto(address);
  return {
    complaints,
    /** Shows a directive in a shape; options: theme, fontScale, animation (false: none), at (ms into the beats), delay, sound (WAV as base64). */
    show: async (directive, shape, options = {}) => {
      complaints.length = 0;
      await page.setViewportSize({ width: shape.width, height: shape.height });
      await page.evaluate(([directive, shape, options]) => window.show(directive, shape, options), [
        prepared(directive, options), shape, options,
      ]);
    },
    wait: (millis) => page.waitForTimeout(millis),
    picture: (path) => page.screenshot({ path }),
    events: () => page.evaluate(() => window.events),
    changes: () => page.evaluate(() => window.changes),
    played: () => page.evaluate(() => window.player.time()),
    /** Clicks the middle of the component with this id. */
    press: async (id) => {
      const box = await page.evaluate((id) => window.boxOf(id), id);
      await page.mouse.click(box.x, box.y);
    },
    key: (name) => page.keyboard.press(name),
    /** What is cut off or lies outside of the screen. */
    faults: () => page.evaluate(() => window.faults()),
    slowDown: async (times) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: times });
    },
  };
}

/** The directive with what a device would add: the sound, and its font scale, which this viewer does not know. */
function prepared(directive, { at, fontScale }) {
  const copy = structuredClone(directive);
  const properties = copy.datasources.screen.properties;
  if (properties.plays === 'voice') {
    properties.sound = 'voice';
  }
  if (at !== undefined && properties.beats) {
    properties.lag = -at;
    properties.beats = properties.beats.filter((beat) => beat.t + beat.d > at);
  }
  if (fontScale) {
    copy.document.resources.find((block) => block.numbers?.fonts !== undefined).numbers.fonts = fontScale;
  }
  return copy;
}
