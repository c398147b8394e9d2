// Draws the figure of an exercise from the poses of the skill's own data, as the layout FigurePose of the screen does.

import { svg } from './element.js';

const JOINTS = ['head', 'nose', 'neck', 'spine', 'waist', 'pelvis', 'buttock', 'hip', 'knee', 'ankle', 'toe', 'shoulder',
  'elbow', 'wrist', 'hand', 'farHip', 'farKnee', 'farAnkle', 'farToe', 'farShoulder', 'farElbow', 'farWrist', 'farHand', 'lit'];
const STRENGTH = 2 * JOINTS.length;
const ARM = ['shoulder', 'elbow', 'wrist', 'hand'];

/** A picture of a figure; draw(pose, side) moves it. The label says what it shows. */
export function figurePicture(figure, label) {
  const [x, y, width, height] = figure.crop;
  const parts = [...still(figure), ...body(figure), ...light(figure), ...arrows(figure)];
  const drawn = svg('g', {}, ...parts.map((part) => part.element));
  const picture = svg('svg', { viewBox: `${x} ${y} ${width} ${height}`, role: 'img', 'aria-label': label, class: 'figure' }, drawn);
  const draw = (pose, side = {}) => {
    const at = place(figure.frames, pose);
    drawn.setAttribute('transform', side.mirrored ? `translate(${2 * x + width} 0) scale(-1 1)` : '');
    parts.forEach((part) => part.move?.({ ...at, pose, of: (name) => at.points[side.exchanged ? swapped(name) : name] }));
  };
  draw(figure.rest);
  return { picture, draw };
}

/** What does not move, from the farthest to the nearest. */
function still(figure) {
  return [line('prop', 1.8, figure.mat), line('prop', 2.3, figure.furniture)];
}

/** The lines of the body, from the farthest to the nearest. Widths are those at scale 1. */
function body(figure) {
  const limb = (kind, width, ...names) => moving(kind, width * figure.scale, (at) => `M${names.map(at.of).join('L')}`);
  const shape = (kind, width, path) => moving(kind, width * figure.scale, (at) => path(at.points));
  const wide = figure.wideTrunk;
  return [
    limb('far', 3.5, 'farShoulder', 'farElbow', 'farWrist', 'farHand'),
    limb('far', 4.8, 'farHip', 'farKnee'),
    limb('far', 4, 'farKnee', 'farAnkle'),
    limb('far', 3.6, 'farAnkle', 'farToe'),
    shape('ink', 5.2, (p) => (wide ? `M${p.hip}L${p.farHip}` : '')),
    shape('ink', 7, (p) => `M${p.pelvis}L${p.waist}Q${p.spine} ${p.neck}`),
    shape('ink filled', 4.2, (p) => (wide ? `M${p.waist}L${p.farShoulder}L${p.neck}L${p.shoulder}Z` : '')),
    shape('ink', 3.6, (p) => `M${p.neck}L${p.head}`),
    shape('ink', 6.6, (p) => dot(p.buttock)),
    shape('ink', 8.6, (p) => dot(p.head)),
    shape('ink', 2.6, (p) => `M${p.head}L${p.nose}`),
    limb('ink', 4.8, 'hip', 'knee'),
    limb('ink', 4, 'knee', 'ankle'),
    limb('ink', 3.6, 'ankle', 'toe'),
    line('accent', 2.6, figure.band),
    shape('ground', 4.7, (p) => `M${ARM.map((name) => p[name]).join('L')}`),
    shape('ink', 3.5, (p) => `M${ARM.map((name) => p[name]).join('L')}`),
  ];
}

/** Where the exercise is felt. */
function light(figure) {
  const lit = (kind, width) => moving(kind, width * figure.scale, (at) => dot(at.points.lit), (at) => at.strength);
  return [lit('ground', figure.lit + 0.9), lit('accent', figure.lit)];
}

/** An arrow is seen at its pose, and where the figure rests. */
function arrows(figure) {
  return (figure.arrows ?? []).map((arrow) => {
    const seen = ({ pose }) => (pose === figure.rest ? 1 : Math.max(0, 1 - 3 * Math.abs(pose - arrow.at)));
    return moving('accent', 1.6, () => arrow.path, seen);
  });
}

function line(kind, width, path = '') {
  return { element: svg('path', { class: kind, 'stroke-width': width, d: path }) };
}

/** A line whose path, and opacity if it has one, follow the pose. */
function moving(kind, width, path, opacity) {
  const { element } = line(kind, width);
  return {
    element,
    move(at) {
      element.setAttribute('d', path(at));
      if (opacity) {
        element.setAttribute('stroke-opacity', opacity(at));
      }
    },
  };
}

function dot(point) {
  return `M${point}h.01`;
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
