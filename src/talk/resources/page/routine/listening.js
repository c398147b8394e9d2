// Hears an exercise with the page's own sound, which can play one thing at a time. The conversation never believes that it played.

import { Playhead } from '../playhead.js';

export class Listening {
  #page;
  #head;
  #follow;
  #ended;
  #hushed = false;

  /** See letOpenRoutine for the page. */
  constructor(page) {
    this.#page = page;
    this.#head = new Playhead(() => page.sound.position, (ms) => this.#follow(ms));
  }

  /**
   * Plays a recording of the server in place of all else.
   *
   * @param follow called with the position in milliseconds, again and again
   * @param ended called once, when it has ended or something else is heard
   */
  async play(recording, follow, ended) {
    this.stop();
    this.#page.hush();
    this.#hushed = true;
    this.#ended = ended;
    this.#follow = (ms) => (ms < recording.length ? follow(ms) : this.stop());
    await this.#page.sound.allow();
    const wav = recording.wav && (() => Uint8Array.from(atob(recording.wav), (letter) => letter.charCodeAt(0)).buffer);
    if (await this.#page.sound.playRecording({ sounds: recording.sounds, wav }, 0, Boolean(wav), this.#page.locale()) && this.#ended === ended) {
      this.#head.run();
    }
  }

  /** Stops what plays. */
  stop() {
    if (this.#ended) {
      const ended = this.#ended;
      this.#ended = undefined;
      this.#head.stop();
      this.#page.sound.stop();
      ended();
    }
  }

  /** Stops what plays, and gives the sound back to the conversation. */
  end() {
    this.stop();
    if (this.#hushed) {
      this.#hushed = false;
      this.#page.goOn();
    }
  }
}
