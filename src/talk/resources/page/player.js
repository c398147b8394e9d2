// Plays the sounds of turns, one at a time, and tells the server where the sound is.

import { post } from './server.js';
import { Playhead } from './playhead.js';

/** How long a turn is followed after its microphone has closed. */
const AFTERWARDS = 1000;

export class Player {
  #sound;
  #moment;
  #head;
  #turn;
  #interrupted = false;
  #begun = false;

  /** Plays with a sound; moment(turn, ms) is called in each frame. */
  constructor(sound, moment) {
    this.#sound = sound;
    this.#moment = moment;
    this.#head = new Playhead(() => sound.position, (ms) => this.#follow(ms));
  }

  /** The turn whose sound was the last to begin. */
  get turn() {
    return this.#turn;
  }

  /** Whether the sound of a turn is heard, or was the last to be heard. */
  plays(turn) {
    return turn !== undefined && this.#turn?.id === turn.id && this.#begun && !this.#interrupted;
  }

  /** What is heard at this moment: the turn, and the milliseconds from the start of its sound. */
  get heard() {
    return { turn: this.#turn.id, ms: Math.round(this.#sound.position) };
  }

  /** Plays a turn from a time on; how has exact, language, awaited() as Sound has it, and tell where the server is told. */
  async play(turn, from, how) {
    this.#turn = turn;
    this.#interrupted = false;
    this.#begun = false;
    this.#head.stop();
    if (await this.#sound.play(turn, from, how.exact, how.language, how.awaited)) {
      this.#begun = true;
      this.#head.run();
      if (how.tell) {
        await post('api/plays', this.heard);
      }
    }
  }

  /** Ends what plays. */
  interrupt() {
    if (this.#turn && !this.#interrupted) {
      this.#moment(this.#turn, Math.min(this.#sound.position, this.#turn.sound.length));
      this.stop();
    }
  }

  /** Forgets what plays. */
  stop() {
    this.#sound.stop();
    this.#head.stop();
    this.#interrupted = true;
  }

  #follow(ms) {
    this.#moment(this.#turn, Math.max(0, ms));
    if (ms > this.#turn.sound.length + this.#turn.sound.waits + AFTERWARDS) {
      this.#head.stop();
    }
  }
}
