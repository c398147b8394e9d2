// node render.mjs directive.json… --out DIR [--shape NAME]… [--theme NAME]… [--at MS] [--font-scale N] [--no-animation]
// Takes a picture of each directive in each shape and theme; fails if the viewer complains.
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
    at: { type: 'string' },
    'font-scale': { type: 'string' },
    'no-animation': { type: 'boolean', default: false },
  },
});
fs.mkdirSync(values.out, { recursive: true });
const complaints = [];
await withViewer(async (screen) => {
  for (const shape of values.shape) {
    for (const file of positionals) {
      for (const theme of values.theme) {
        await screen.show(JSON.parse(fs.readFileSync(file, 'utf8')), SHAPES[shape], {
          theme,
          at: values.at && Number(values.at),
          fontScale: values['font-scale'] && Number(values['font-scale']),
          animation: !values['no-animation'],
        });
        await screen.wait(300);
        const name = `${path.basename(file, '.json')}-${shape}-${theme}`;
        await screen.picture(path.join(values.out, `${name}.png`));
        complaints.push(...(await screen.faults()).map((fault) => `${name}: ${fault}`));
        complaints.push(...screen.complaints.map((line) => `${name}: ${line}`));
      }
    }
  }
});
for (const line of new Set(complaints)) {
  console.error(line);
}
process.exitCode = complaints.length > 0 ? 1 : 0;
