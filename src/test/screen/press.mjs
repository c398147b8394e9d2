// node press.mjs directive.json ID… [--after MS] [--delay MS] [--shape NAME]
// Presses a button so long after the first sound, for each id anew, and prints as JSON the event, the time that the player
// had then played, and whether voice and picture stand still.
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { SHAPES } from './shapes.mjs';
import { withViewer } from './viewer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    after: { type: 'string', default: '3000' },
    delay: { type: 'string', default: '400' },
    shape: { type: 'string', default: 'medium' },
  },
});
const directive = JSON.parse(fs.readFileSync(positionals[0], 'utf8'));
const results = await withViewer(async (screen) => {
  const pressed = [];
  for (const id of positionals.slice(1)) {
    await screen.show(directive, SHAPES[values.shape], { delay: Number(values.delay) });
    await screen.wait(Number(values.delay) + Number(values.after));
    await screen.press(id);
    await screen.wait(300);
    const played = await screen.played();
    const changes = (await screen.changes()).length;
    await screen.wait(1500);
    pressed.push({
      id,
      events: await screen.events(),
      played,
      stands: (await screen.played()) === played && (await screen.changes()).length === changes,
      complaints: [...screen.complaints],
    });
  }
  return pressed;
});
console.log(JSON.stringify(results));
