// What happens when in the sound of a turn. All functions are pure; times are milliseconds from the start of the sound.

const NOTICEABLE = 2000;

/** The time in the expected audio, from which the picture counts: the voice takes its own time for speech without a beat. */
export function expectedAt(sound, ms) {
  if (ms >= sound.length) {
    return sound.expected + ms - sound.length;
  }
  const index = indexAt(sound, ms);
  if (index < 0) {
    return ms;
  }
  const part = sound.sounds[index];
  const next = sound.sounds[index + 1];
  const end = next ? next.e : sound.expected;
  return Math.min(part.e + ms - part.t, Math.max(end, part.e));
}

/** The index of the sound that was the last to begin; -1 before the first. */
export function indexAt(sound, ms) {
  return sound.sounds.findLastIndex((part) => part.t <= ms);
}

/** The words of a part that have begun. On a beat all begin at once. */
export function heardOf(part, ms) {
  if (!part.w || part.t > ms) {
    return '';
  }
  if (part.beat || ms >= part.t + part.d) {
    return part.w;
  }
  const all = part.w.split(' ');
  return all.slice(0, Math.floor(((ms - part.t) * all.length) / part.d) + 1).join(' ');
}

/** The lines of what has been heard: a sentence, a repetition, or a rest each. */
export function lines(sound, ms) {
  const made = [];
  let repetition;
  let open = false;
  for (const part of sound.sounds) {
    if (part.t > ms) {
      break;
    }
    const beat = part.w ? pictureBeat(sound, part.t + 1) : undefined;
    if (!part.w) {
      if (part.d >= NOTICEABLE) {
        made.push({ t: part.t, rest: Math.round(part.d / 1000) });
        open = false;
      }
    } else if (part.beat && !/[.?!。]$/.test(part.w)) {
      if (!open || beat?.n !== repetition) {
        made.push({ t: part.t, counted: true, text: part.w });
      } else {
        made.at(-1).text += `… ${part.w}`;
      }
      open = true;
    } else {
      made.push({ t: part.t, text: heardOf(part, ms) });
      open = false;
    }
    repetition = beat?.n;
  }
  return made;
}

/** What the picture shows at a time; undefined where it shows nothing that moves. */
export function pictureBeat(sound, ms) {
  const beats = sound.picture?.beats;
  if (!beats) {
    return undefined;
  }
  const at = expectedAt(sound, ms) + sound.offset;
  const beat = beats.findLast((one) => one.t <= at);
  return beat && { ...beat, share: Math.min(1, Math.max(0, (at - beat.t) / beat.d)) };
}

/** A value that goes from one end to the other within a beat. */
export function between([from, to], share) {
  return from + (to - from) * share;
}

/** How much of the open microphone is left, 0 to 1; undefined while it is closed. */
export function microphoneLeft(sound, ms) {
  const since = ms - sound.length;
  return sound.after === 'LISTENS' && since >= 0 && since < sound.waits ? 1 - since / sound.waits : undefined;
}
