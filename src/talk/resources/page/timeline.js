// What happens when in the sound of a turn. All functions are pure; times are milliseconds from the start of the sound.

const NOTICEABLE = 2000;

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
    const beat = part.w ? pictureBeat(sound, part.t) : undefined;
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
  const beat = sound.beats.findLast((one) => one.t <= ms);
  return beat && { ...beat, share: Math.min(1, Math.max(0, (ms - beat.t) / beat.d)) };
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
