// Calls its listener with the position of the sound while there is something to follow.

/** As often as the eye needs; a browser without a graphics card draws no faster. */
const FRAME = 30;
const BACKGROUND = 250;

export class Playhead {
  #position;
  #listener;
  #running = false;
  #last = 0;

  /** Follows what position() returns. */
  constructor(position, listener) {
    this.#position = position;
    this.#listener = listener;
    // A hidden page gets no frames, but its conversation goes on.
    setInterval(() => this.#running && document.hidden && this.#listener(this.#position()), BACKGROUND);
  }

  run() {
    if (!this.#running) {
      this.#running = true;
      requestAnimationFrame((now) => this.#frame(now));
    }
  }

  stop() {
    this.#running = false;
  }

  #frame(now) {
    if (!this.#running) {
      return;
    }
    if (now - this.#last >= FRAME) {
      this.#last = now;
      this.#listener(this.#position());
    }
    requestAnimationFrame((next) => this.#frame(next));
  }
}
