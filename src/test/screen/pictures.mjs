// printf 'start my back routine\nyes\n' | ./talk --screen --json --fresh --folder target/pictures | node src/test/screen/pictures.mjs docs/pictures
// Takes the pictures in the README: each exercise in its second repetition, as far along the movement as it gets.
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { SHAPES } from './shapes.mjs';
import { withViewer } from './viewer.mjs';

/** The clock goes on while the picture is taken. */
const TIME_TO_TAKE_IT = 900;
const [out] = process.argv.slice(2);

/** The directive for the screen in one line of the output of ./talk; undefined without one. */
function directiveIn(line) {
  const directives = JSON.parse(line).response?.response?.directives ?? [];
  return directives.find((one) => one.type === 'Alexa.Presentation.APL.RenderDocument');
}

/** The first block of each exercise, by its title. */
async function firstBlocks(lines) {
  const blocks = new Map();
  for await (const line of lines) {
    const directive = line.startsWith('{') ? directiveIn(line) : undefined;
    const data = directive?.datasources.screen.properties;
    if (data?.view === 'block' && !blocks.has(data.title)) {
      blocks.set(data.title, directive);
    }
  }
  return blocks;
}

/** The moment to show: the end of the second repetition's hold, or of its movement. */
function moment(beats) {
  const second = beats.filter((beat) => beat.k === 'work' && beat.n === 2);
  const first = beats.filter((beat) => beat.k === 'work' && beat.n === 1);
  const repetition = second.length > 0 ? second : first;
  const shown = repetition.findLast((beat) => beat.h) ?? repetition.at(-1);
  return shown.t + shown.d - TIME_TO_TAKE_IT;
}

fs.mkdirSync(out, { recursive: true });
const blocks = await firstBlocks(readline.createInterface({ input: process.stdin }));
await withViewer(async (screen) => {
  for (const directive of blocks.values()) {
    const exercise = directive.token.split('/')[1];
    const { beats } = directive.datasources.screen.properties;
    await screen.show(directive, SHAPES.medium, { theme: 'dark', at: moment(beats), animation: true });
    await screen.wait(300);
    await screen.picture(path.join(out, `${exercise}.png`));
  }
});
