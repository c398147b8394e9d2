// Opens the page in Chromium, with a stand-in for the browser's speech recognition.

import { chromium } from 'playwright-core';

/** Stands in for SpeechRecognition: hears what the test puts into window.toHear when the button is let go. */
function standIn() {
  class Recognition {
    start() {
      window.recognitions = (window.recognitions ?? 0) + 1;
    }

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

/** Makes the sound that the page decodes and starts available to the test. */
function remembersSound() {
  const decode = AudioContext.prototype.decodeAudioData;
  AudioContext.prototype.decodeAudioData = async function decoded(...data) {
    window.lastBuffer = await decode.apply(this, data);
    return window.lastBuffer;
  };
}

export async function openBrowser(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--autoplay-policy=user-gesture-required', '--use-fake-ui-for-media-stream'],
  });
}

/** Opens the page; what is wrong in the console, and requests to anywhere else, are collected. */
export async function openPage(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 900 }, ...options });
  await context.addInitScript(standIn);
  await context.addInitScript(remembersSound);
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('blob:')) {
      faults.push(`request to ${request.url()}`);
    }
  });
  await page.goto(url);
  await page.waitForSelector('body[data-ready]');
  return { page, faults, context };
}
