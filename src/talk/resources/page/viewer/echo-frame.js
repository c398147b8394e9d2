// The frame with Amazon's APL viewer. It is a sandbox, which the browser takes for another site: the page sends it documents, and
// it tells the page when a document plays and what is pressed.

import { element } from '../element.js';

/** How long an answer waits for the frame, in milliseconds. */
const PATIENCE = 3000;

export class EchoFrame {
  #device;
  #frame;
  #shape;
  #listener;
  #ready;
  #id = 0;
  #plays = () => {};

  /** A frame inside a device; the listener has the methods shown(), event(arguments), touched() and failed(why). */
  constructor(device, listener) {
    this.#device = device;
    this.#listener = listener;
    this.#frame = element('iframe', { id: 'echo' });
    this.#frame.setAttribute('sandbox', 'allow-scripts');
    this.#ready = new Promise((resolve) => {
      window.addEventListener('message', ({ source, data }) => source === this.#frame.contentWindow && this.#told(data, resolve));
    });
    this.#frame.src = 'viewer/frame.html';
    device.append(this.#frame);
    new ResizeObserver(() => this.#fit()).observe(device);
  }

  set title(title) {
    this.#frame.title = title;
  }

  /**
   * Shows a document. Resolves to the time at which it began to play, in milliseconds as performance.now() has them; to undefined
   * if it did not within the time that an answer can wait.
   */
  async show(shown) {
    const id = ++this.#id;
    this.#shape = shown.shape;
    this.#fit();
    const plays = new Promise((resolve) => {
      this.#plays(undefined);
      this.#plays = resolve;
    });
    this.#ready.then(() => id === this.#id && this.#send({ id, ...shown }));
    const at = await Promise.race([plays, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
    return at && at - performance.timeOrigin;
  }

  /** What is shown stays, and its block does not play any more. */
  stop() {
    this.#send({ stop: true });
  }

  /** Nothing is shown. */
  clear() {
    this.#send({ id: ++this.#id });
  }

  /** Inside, the frame has the size of a device's screen; the page draws it as large as the device. */
  #fit() {
    if (this.#shape) {
      const { width, height } = this.#shape;
      const scale = Math.min(this.#device.clientWidth / width, this.#device.clientHeight / height);
      Object.assign(this.#frame.style, { width: `${width}px`, height: `${height}px`, transform: `translate(-50%, -50%) scale(${scale})` });
    }
  }

  #send(message) {
    this.#frame.contentWindow.postMessage(message, '*');
  }

  #told(data, ready) {
    if (data.ready) {
      ready();
    } else if (data.touched) {
      this.#frame.blur();
      this.#listener.touched();
    } else if (data.failed) {
      this.#plays(undefined);
      this.#listener.failed(data.failed);
    } else if (data.id === this.#id && data.plays) {
      this.#listener.shown();
      this.#plays(data.plays);
    } else if (data.id === this.#id && data.event) {
      this.#listener.event(data.event);
    }
  }
}
