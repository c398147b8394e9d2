// The browser's own voice, one clip a beat. Nobody promises when a clip begins, so it is not exact.

export class BrowserVoice {
  muted = false;
  #timers = [];

  /** Speaks sounds, each at its time. */
  play(sounds, from, language) {
    if (!('speechSynthesis' in window)) {
      return;
    }
    for (const part of sounds) {
      if (part.w && part.t >= from) {
        this.#timers.push(setTimeout(() => this.#speak(part, language), part.t - from));
      }
    }
  }

  #speak(part, language) {
    if (part.beat) {
      speechSynthesis.cancel();
    }
    const clip = new SpeechSynthesisUtterance(part.w);
    clip.lang = language;
    clip.volume = this.muted ? 0 : part.volume;
    speechSynthesis.speak(clip);
  }

  pause(paused) {
    if (this.#timers.length > 0) {
      speechSynthesis[paused ? 'pause' : 'resume']();
    }
  }

  stop() {
    if (this.#timers.length > 0) {
      this.#timers.forEach(clearTimeout);
      this.#timers = [];
      speechSynthesis.cancel();
    }
  }
}
