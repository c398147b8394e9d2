// Opens the page in Chromium, with a stand-in for the browser's speech recognition.

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Stands in for SpeechRecognition: hears what the test puts into window.toHear when the button is let go. */
function standIn() {
  class Recognition {
    start() {}

    stop() {
      const words = window.toHear;
      window.toHear = '';
      if (words) {
        this.onresult({ results: [[{ transcript: words }]] });
      }
      this.onend();
    }
  }
  window.SpeechRecognition = window.webkitSpeechRecognition = Recognition;
}

/** Lets the test see what the page decodes, when it starts that, and when it shows which words. */
function watchSound() {
  const decode = AudioContext.prototype.decodeAudioData;
  AudioContext.prototype.decodeAudioData = async function decoded(...data) {
    window.decoded = await decode.apply(this, data);
    return window.decoded;
  };
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function started(when, offset) {
    // What is heard now left the audio clock a little earlier.
    window.position = () => (this.context.currentTime - (this.context.outputLatency || 0) - when + offset) * 1000;
    window.shown = [];
    window.pictures = [];
    return start.call(this, when, offset);
  };
  const draw = () => {
    if (window.position) {
      window.pictures.push(window.position());
    }
    requestAnimationFrame(draw);
  };
  draw();
  // Frames of the page have no words and no sound.
  window.addEventListener('DOMContentLoaded', () => window === window.top && new MutationObserver(() => {
    if (window.position) {
      window.shown.push({ words: document.getElementById('said').textContent, at: window.position() });
    }
  }).observe(document.getElementById('said'), { childList: true, characterData: true, subtree: true }));
}

/** A page that leads a conversation: what is wrong in its console, and requests to anywhere else, are collected. */
export class Visitor {
  faults = [];

  static async open(browser, url, options = {}) {
    const visitor = new Visitor();
    visitor.url = url;
    visitor.context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
    await visitor.context.addInitScript(standIn);
    await visitor.context.addInitScript(watchSound);
    visitor.page = await visitor.context.newPage();
    visitor.watch();
    await visitor.page.goto(url);
    await visitor.ready();
    return visitor;
  }

  watch() {
    this.page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
    this.page.on('pageerror', (error) => this.faults.push(String(error)));
    this.page.on('request', (request) => {
      if (!request.url().startsWith(this.url) && !request.url().startsWith('blob:')) {
        this.faults.push(`request to ${request.url()}`);
      }
    });
  }

  ready() {
    return this.page.waitForSelector('body[data-ready]');
  }

  /** All turns, as the server tells them to a page that is opened. */
  async turns() {
    const abort = new AbortController();
    const stream = await fetch(`${this.url}events?page=test`, { signal: abort.signal });
    let text = '';
    for await (const bytes of stream.body) {
      text += new TextDecoder().decode(bytes, { stream: true });
      if (text.includes('\n\n')) {
        break;
      }
    }
    abort.abort();
    return JSON.parse(text.split('\n\n')[0].split('data: ')[1]).turns;
  }

  /** The script that the page offers for download. */
  async script() {
    await this.page.click('#open-drawer');
    const download = this.page.waitForEvent('download');
    await this.page.click('#do-script');
    const path = await (await download).path();
    await this.page.locator('#drawer .close').click();
    return readFileSync(path, 'utf8');
  }

  answers() {
    return this.page.locator('.answer').count();
  }

  /** Does something, and waits until its answer has begun. */
  async answered(act) {
    const before = await this.answers();
    await this.page.evaluate(() => { window.position = undefined; });
    await act();
    // Where the browser speaks itself, nothing tells when its voice begins.
    await this.page.waitForFunction((count) => document.querySelectorAll('.answer').length > count
      && (window.position || !document.getElementById('voice-note').hidden), before);
    return (await this.turns()).at(-1);
  }

  type(words) {
    return this.answered(async () => {
      await this.page.fill('#line', words);
      await this.page.press('#line', 'Enter');
    });
  }

  /** Holds the button, says words, and lets go. */
  speak(words) {
    return this.answered(async () => {
      await this.page.locator('#hold').hover();
      await this.page.mouse.down();
      await this.page.waitForSelector('#hold.held');
      await this.page.evaluate((text) => { window.toHear = text; }, words);
      await this.page.waitForTimeout(200);
      await this.page.mouse.up();
    });
  }

  /** Agrees that the browser may send sound. */
  async agree() {
    await this.page.locator('#hold').hover();
    await this.page.mouse.down();
    await this.page.mouse.up();
    await this.page.waitForSelector('#consent[open]');
    const text = await this.page.locator('#consent').innerText();
    await this.consents(() => this.page.click('#consent button[value=yes]'));
    return text;
  }

  /** Answers whether sound may be sent, and waits until the page says what to do next: until then it would ask again. */
  async consents(act) {
    await act();
    await this.page.waitForFunction(() => !document.getElementById('consent').open && document.getElementById('status').textContent);
  }

  /** Goes to the end of what plays: then the microphone opens, or the next block begins, or the session is over. */
  async toEnd() {
    const before = await this.answers();
    await this.page.click('#to-end');
    await this.page.waitForFunction((count) => document.getElementById('microphone').dataset.open === 'true'
      || document.querySelectorAll('.answer').length > count || document.getElementById('device').dataset.light === 'off', before);
  }

  /** Moves the playhead of the newest answer. */
  async seek(ms) {
    await this.page.locator('.answer .inside').last().click();
    await this.page.evaluate(() => { window.position = undefined; });
    await this.page.locator('#turn input[type=range]').evaluate((range, at) => {
      range.value = at;
      range.dispatchEvent(new Event('input'));
    }, ms);
    await this.page.waitForFunction((at) => window.position?.() > at, ms);
    await this.page.locator('#turn .close').click();
  }

  heard() {
    return this.page.locator('.heard').last().innerText();
  }
}

export function launch(executablePath) {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--use-fake-ui-for-media-stream'] });
}
