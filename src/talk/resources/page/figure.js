// Draws the figure of an exercise from the poses of the skill's own data, as the layout FigurePose of the screen does.

import { svg } from './element.js';

const JOINTS = ['head', 'nose', 'neck', 'spine', 'waist', 'pelvis', 'buttock', 'hip', 'knee', 'ankle', 'toe', 'shoulder',
  'elbow', 'wrist', 'hand', 'farHip', 'farKnee', 'farAnkle', 'farToe', 'farShoulder', 'farElbow', 'farWrist', 'farHand', 'lit'];
const STRENGTH = 2 * JOINTS.length;

/** The lines of the body, from the farthest to the nearest: class, width at scale 1, and the joints that it joins. */
const LINES = [
  ['far', 3.5, ['farShoulder', 'farElbow', 'farWrist', 'farHand']],
  ['far', 4.8, ['farHip', 'farKnee']],
  ['far', 4, ['farKnee', 'farAnkle']],
  ['far', 3.6, ['farAnkle', 'farToe']],
];
const NEAR = [
  ['ink', 4.8, ['hip', 'knee']],
  ['ink', 4, ['knee', 'ankle']],
  ['ink', 3.6, ['ankle', 'toe']],
];

/** A picture of a figure; draw(pose, side) moves it. The label says what it shows. */
export function figurePicture(figure, label) {
  const [x, y, width, height] = figure.crop;
  const body = svg('g');
  const picture = svg('svg', { viewBox: `${x} ${y} ${width} ${height}`, role: 'img', 'aria-label': label, class: 'figure' }, body);
  const draw = (pose, side = {}) => {
    body.setAttribute('transform', side.mirrored ? `translate(${2 * x + width} 0) scale(-1 1)` : '');
    body.replaceChildren(...parts(figure, pose, side.exchanged));
  };
  draw(figure.rest);
  return { picture, draw };
}

function parts(figure, pose, exchanged) {
  const at = place(figure.frames, pose);
  const of = (name) => at.points[exchanged ? swapped(name) : name];
  const scale = figure.scale;
  // The data leaves out what a figure does not have.
  const line = (kind, width, d = '') => svg('path', { class: kind, 'stroke-width': width, d });
  const through = ([kind, width, names]) => line(kind, width * scale, `M${names.map(of).join('L')}`);
  const p = at.points;
  const lit = (kind, width, strength) => {
    const made = line(kind, width, `M${p.lit}h.01`);
    made.setAttribute('stroke-opacity', strength);
    return made;
  };
  return [
    line('prop', 1.8, figure.mat),
    line('prop', 2.3, figure.furniture),
    ...LINES.map(through),
    line('ink', 5.2 * scale, figure.wideTrunk ? `M${p.hip}L${p.farHip}` : ''),
    line('ink', 7 * scale, `M${p.pelvis}L${p.waist}Q${p.spine} ${p.neck}`),
    line('ink filled', 4.2 * scale, figure.wideTrunk ? `M${p.waist}L${p.farShoulder}L${p.neck}L${p.shoulder}Z` : ''),
    line('ink', 3.6 * scale, `M${p.neck}L${p.head}`),
    line('ink', 6.6 * scale, `M${p.buttock}h.01`),
    line('ink', 8.6 * scale, `M${p.head}h.01`),
    line('ink', 2.6 * scale, `M${p.head}L${p.nose}`),
    ...NEAR.map(through),
    line('accent', 2.6, figure.band),
    line('ground', 4.7 * scale, `M${[p.shoulder, p.elbow, p.wrist, p.hand].join('L')}`),
    line('ink', 3.5 * scale, `M${[p.shoulder, p.elbow, p.wrist, p.hand].join('L')}`),
    lit('ground', (figure.lit + 0.9) * scale, at.strength),
    lit('accent', figure.lit * scale, at.strength),
    ...figure.arrows.map((arrow) => {
      const made = line('accent', 1.6, arrow.path);
      made.setAttribute('stroke-opacity', pose === figure.rest ? 1 : Math.max(0, 1 - 3 * Math.abs(pose - arrow.at)));
      return made;
    }),
  ];
}

/** The joints at a pose, blended between the two frames next to it. */
function place(frames, pose) {
  const last = frames.length - 1;
  const eased = pose * pose * (3 - 2 * pose) * last;
  const index = Math.max(0, Math.min(Math.floor(eased), last - 1));
  const from = frames[index];
  const to = frames[Math.min(index + 1, last)];
  const value = (i) => from[i] + (eased - index) * (to[i] - from[i]);
  const points = {};
  JOINTS.forEach((name, i) => {
    points[name] = `${value(2 * i).toFixed(2)},${value(2 * i + 1).toFixed(2)}`;
  });
  return { points, strength: value(STRENGTH) };
}

/** Where the other leg works, the near and the far one change places. */
function swapped(name) {
  if (/^far(Hip|Knee|Ankle|Toe)$/.test(name)) {
    return name.slice(3).toLowerCase();
  }
  return /^(hip|knee|ankle|toe)$/.test(name) ? `far${name[0].toUpperCase()}${name.slice(1)}` : name;
}
