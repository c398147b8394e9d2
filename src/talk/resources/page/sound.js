// Plays what is heard on the page; one thing at a time. The exact way is a WAV file of the server on the audio clock; the other is the browser's own voice.

import { bytes } from './server.js';
import { BrowserVoice } from './browser-voice.js';

const AHEAD = 0.04;

export class Sound {
  #context = new AudioContext();
  #gain = this.#context.createGain();
  #source;
  #voice = new BrowserVoice();
  #startedAt = 0;
  #wanted = 0;
  #file = {};
  #clock = () => performance.now() / 1000;

  constructor() {
    this.#gain.connect(this.#context.destination);
  }

  /** Called in a click: browsers keep sound off before one. */
  async allow() {
    await this.#context.resume();
  }

  get allowed() {
    return this.#context.state === 'running';
  }

  /** Plays a turn from a time on; see playRecording. */
  async play(turn, from, exact, language, awaited) {
    return this.playRecording({ sounds: turn.sound.sounds, wav: () => this.#fileOf(turn), awaited }, from, exact, language);
  }

  /** Moving about in an answer plays the same file again. Decoding takes the bytes away, so it gets a copy. */
  async #fileOf(turn) {
    if (this.#file.turn !== turn) {
      this.#file = { turn, bytes: await bytes(`api/sound?turn=${turn.id}`) };
    }
    return this.#file.bytes.slice(0);
  }

  /**
   * Plays a recording from a time on: its sounds with their times, and wav(), which gives the bytes of the exact way. Resolves when
   * the sound has begun; to false if something else was to play meanwhile. What it has to wait for, such as a picture, tells in
   * awaited() by performance.now() when the sound must be heard; undefined for now.
   */
  async playRecording({ sounds, wav, awaited = async () => undefined }, from, exact, language) {
    const wanted = ++this.#wanted;
    this.#silence();
    this.#startedAt = this.#clock() - from / 1000;
    const heard = exact && this.allowed;
    const buffer = heard && await this.#context.decodeAudioData(await wav());
    const begins = this.allowed && wanted === this.#wanted ? await awaited() : undefined;
    if (wanted !== this.#wanted) {
      return false;
    }
    const wait = begins === undefined ? 0 : Math.max(0, begins - performance.now()) / 1000;
    if (heard) {
      this.#source = new AudioBufferSourceNode(this.#context, { buffer });
      this.#source.connect(this.#gain);
      const latency = this.#context.outputLatency || 0;
      const at = this.#context.currentTime + Math.max(AHEAD, wait - latency);
      this.#source.start(at, Math.min(from / 1000, buffer.duration));
      this.#clock = () => this.#context.currentTime - (this.#context.outputLatency || 0);
      this.#startedAt = at - from / 1000;
    } else {
      this.#clock = () => performance.now() / 1000;
      this.#startedAt = this.#clock() + wait - from / 1000;
      if (!exact && this.allowed) {
        this.#voice.play(sounds, from - 1000 * wait, language);
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1000 * wait));
    return wanted === this.#wanted;
  }

  /** Where the latest sound is, in milliseconds from its start; it goes on after its end. */
  get position() {
    return (this.#clock() - this.#startedAt) * 1000;
  }

  /** Puts the sound into the background while somebody speaks, as an Echo does. */
  duck(low) {
    this.#gain.gain.setTargetAtTime(low ? 0.1 : 1, this.#context.currentTime, 0.02);
    this.#voice.pause(low);
  }

  mute(muted) {
    this.#gain[muted ? 'disconnect' : 'connect'](this.#context.destination);
    this.#voice.muted = muted;
  }

  stop() {
    this.#wanted++;
    this.#silence();
  }

  #silence() {
    this.#source?.stop();
    this.#source = undefined;
    this.#voice.stop();
    this.duck(false);
  }
}
