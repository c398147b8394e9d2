// Plays an exercise: the sound file on the audio clock, or else the browser's own voice, one word a beat.

let playing;

/** Stops what plays. */
export function stop() {
  playing?.stop();
  playing = undefined;
}

/**
 * Plays a sound of POST routine/hear.
 *
 * @param ended called when it has ended or was stopped
 */
export async function play(sound, ended) {
  stop();
  playing = sound.wav ? await file(sound.wav, ended) : browserVoice(sound.sounds, sound.length, ended);
}

async function file(base64, ended) {
  const audio = new AudioContext();
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const source = audio.createBufferSource();
  source.buffer = await audio.decodeAudioData(bytes.buffer);
  source.connect(audio.destination);
  source.onended = () => audio.close().then(ended);
  source.start();
  return source;
}

function browserVoice(sounds, length, ended) {
  const timers = sounds.map((word) => setTimeout(() => speechSynthesis.speak(new SpeechSynthesisUtterance(word.w)), word.t));
  const over = () => {
    timers.forEach(clearTimeout);
    speechSynthesis.cancel();
    ended();
  };
  timers.push(setTimeout(over, length));
  return { stop: over };
}
