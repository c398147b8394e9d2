// node measure.mjs directive.json [--delay MS] [--lag MS] [--slow N] [--seconds N] [--sound FILE.wav] [--shape NAME]
// Plays a block and prints, as JSON, how far the picture is from the voice: when the words of a beat stand on the screen,
// minus when the player plays the beat. `delay` is the time until the first sound, `lag` what the document expects.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { SHAPES } from './shapes.mjs';
import { withViewer } from './viewer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    delay: { type: 'string', default: '400' },
    lag: { type: 'string' },
    slow: { type: 'string' },
    seconds: { type: 'string' },
    sound: { type: 'string' },
    shape: { type: 'string', default: 'medium' },
  },
});
const directive = JSON.parse(fs.readFileSync(positionals[0], 'utf8'));
const properties = directive.datasources.screen.properties;
if (values.lag) {
  properties.lag = Number(values.lag);
}
if (values.seconds) {
  properties.length = Math.min(properties.length, 1000 * Number(values.seconds));
  properties.beats = properties.beats.filter((beat) => beat.t < properties.length);
}

const result = await withViewer(async (screen) => {
  if (values.slow) {
    await screen.slowDown(Number(values.slow));
  }
  await screen.show(directive, SHAPES[values.shape], {
    delay: Number(values.delay),
    sound: values.sound && fs.readFileSync(values.sound).toString('base64'),
  });
  const end = Date.now() + properties.length + Number(values.delay) + 20_000;
  while ((await screen.events()).length === 0 && Date.now() < end) {
    await screen.wait(200);
  }
  const events = await screen.events();
  return { ...compared(properties.beats, await screen.changes()), events: events.map((one) => one.event), complaints: screen.complaints };
});
console.log(JSON.stringify(result));

/** Each beat whose words or number differ from those before it, with the change on the screen that is nearest in time. */
function compared(beats, changes) {
  const seen = [];
  let shown = {};
  for (const beat of beats) {
    const now = { words: beat.w ?? shown.words, number: beat.n };
    if (beat.t > 0 && (now.words !== shown.words || now.number !== shown.number)) {
      const near = changes.map((change) => change.at - beat.t).sort((a, b) => Math.abs(a) - Math.abs(b));
      seen.push(Math.round(near[0]));
    }
    shown = now;
  }
  const sorted = seen.map(Math.abs).sort((a, b) => a - b);
  return { beats: seen.length, middle: sorted[sorted.length >> 1], worst: sorted.at(-1), late: seen };
}
