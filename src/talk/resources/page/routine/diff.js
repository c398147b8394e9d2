// What changes in the file, as diff -u shows it.

import { element } from '../element.js';

const KINDS = { '+': 'added', '-': 'removed', '@': 'quiet' };

/** The lines of a diff as elements. */
export function diffLines(lines) {
  return lines.map((line) => element('span', { className: KINDS[line[0]] ?? '' }, `${line}\n`));
}
