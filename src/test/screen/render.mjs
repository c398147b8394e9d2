// node render.mjs directive.json[@MS]… --out DIR [--shape NAME]… [--theme NAME]… [--font-scale N] [--no-animation] [--every N]
// Takes a picture of each directive, in a block at this time, in each shape and theme; with --every, of each Nth of them only.
// Fails if the viewer complains, or a text is cut off.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SHAPES, THEMES } from './shapes.mjs';
import { withViewer } from './viewer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    shape: { type: 'string', multiple: true, default: Object.keys(SHAPES) },
    theme: { type: 'string', multiple: true, default: THEMES },
    every: { type: 'string', default: '1' },
    'font-scale': { type: 'string' },
    'no-animation': { type: 'boolean', default: false },
  },
});
fs.mkdirSync(values.out, { recursive: true });
const complaints = [];
let count = 0;
await withViewer(async (screen) => {
  for (const shape of values.shape) {
    for (const file of positionals) {
      const [name, at] = file.split('@');
      for (const theme of values.theme) {
        if (count++ % Number(values.every) !== 0) {
          continue;
        }
        await screen.show(JSON.parse(fs.readFileSync(name, 'utf8')), SHAPES[shape], {
          theme,
          at: at && Number(at),
          fontScale: values['font-scale'] && Number(values['font-scale']),
          animation: !values['no-animation'],
        });
        await screen.wait(200);
        const picture = [path.basename(name, '.json'), ...(at ? [at] : []), shape, theme].join('-');
        await screen.picture(path.join(values.out, `${picture}.png`));
        complaints.push(...(await screen.faults()).map((fault) => `${picture}: ${fault}`));
        complaints.push(...screen.complaints.map((line) => `${picture}: ${line}`));
      }
    }
  }
});
for (const line of new Set(complaints)) {
  console.error(line);
}
process.exitCode = complaints.length > 0 ? 1 : 0;
