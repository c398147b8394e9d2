// What is measured of sound and picture. All times are milliseconds.

const AUDIBLE = 10;
const WINDOW = 150;

/** How far the onset of each word on a beat is from its time, in a sound whose loudest value is 1000. */
export function onsetErrors(turn, samples, rate) {
  return turn.sound.sounds.filter((part) => part.w && part.beat).map((part) => {
    const from = Math.round(((part.t - WINDOW / 5) * rate) / 1000);
    const until = from + Math.round((WINDOW * rate) / 1000);
    for (let i = Math.max(0, from); i < until; i++) {
      if (Math.abs(samples[i]) >= AUDIBLE) {
        return (i * 1000) / rate - part.t;
      }
    }
    return WINDOW;
  });
}

/**
 * How much later than heard something was shown, or earlier if less than 0. Nothing can be shown before the browser draws, and a
 * machine that is busy with other tests draws seldom: the time until the second picture after the sound does not count.
 */
export function lateness(shown, heard, pictures) {
  const second = pictures.filter((at) => at >= heard)[1] ?? shown;
  return shown < heard ? shown - heard : Math.max(0, shown - second);
}

/** How late each of the words was shown; words that were shown when the playhead was moved do not count. */
export function pictureDelays(turn, shown, pictures) {
  return shown.slice(1).flatMap(({ words, at }) => {
    const part = turn.sound.sounds.findLast((one) => one.w === words && one.t <= at + 500);
    return part ? [lateness(at, part.t, pictures)] : [];
  });
}

/** What axe-core finds that is serious or worse. */
export async function levels(page, source) {
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  return violations.filter((one) => ['serious', 'critical'].includes(one.impact)).map((one) => `${one.id}: ${one.nodes[0].html}`);
}
