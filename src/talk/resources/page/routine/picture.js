// The picture of an exercise: the device's own figure, in the poses between which it moves.

import { element } from '../element.js';
import { figurePicture } from '../figure.js';
import { word } from '../words.js';

/** The picture; false for an exercise without a figure. */
export function picture({ name, figure }) {
  if (!figure) {
    return false;
  }
  const poses = figure.still.map((pose) => {
    const { picture: drawing, draw } = figurePicture(figure, '');
    draw(pose);
    // Both together are one picture.
    drawing.ariaHidden = 'true';
    return drawing;
  });
  return element('div', { className: 'picture', role: 'img', 'aria-label': word('routine.picture', { name }) }, poses);
}
