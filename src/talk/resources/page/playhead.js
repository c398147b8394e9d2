// Calls its listener with the position of the sound, once for each frame while there is something to follow.

const BACKGROUND = 250;

export class Playhead {
  #position;
  #listener;
  #running = false;

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
      requestAnimationFrame(() => this.#frame());
    }
  }

  stop() {
    this.#running = false;
  }

  #frame() {
    if (this.#running) {
      this.#listener(this.#position());
      requestAnimationFrame(() => this.#frame());
    }
  }
}
