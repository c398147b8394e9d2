// The screens that the skill supports, in dp: those that viewports.json names as tested. The manifest is made from the same list.
import fs from 'node:fs';

const VIEWPORTS = new URL('../../main/resources/screen/viewports.json', import.meta.url);

export const SHAPES = Object.fromEntries(
  JSON.parse(fs.readFileSync(VIEWPORTS, 'utf8')).flatMap(({ mode, shape, tested }) =>
    Object.entries(tested).map(([name, [width, height]]) => [name, { width, height, round: shape === 'ROUND', mode }]),
  ),
);

export const THEMES = ['dark', 'light'];
