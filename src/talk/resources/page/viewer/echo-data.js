// What an Echo Show is given to show: the document of an answer, with its data at the times of the recording. Pure functions;
// times are milliseconds.

const RENDER = 'Alexa.Presentation.APL.RenderDocument';

/** The screens of the devices, in dp, as the skill's viewports.json has them. */
export const SHAPES = {
  round: { width: 480, height: 480, round: true, mode: 'HUB' },
  small: { width: 960, height: 480, round: false, mode: 'HUB' },
  medium: { width: 1024, height: 600, round: false, mode: 'HUB' },
  large: { width: 1280, height: 800, round: false, mode: 'HUB' },
  tv: { width: 960, height: 540, round: false, mode: 'TV' },
};

/** The turn whose answer shows what is on the screen at a turn; undefined where nothing is. */
export function shownSince(turns, turn) {
  const picture = JSON.stringify(turn.picture);
  return turn.picture && turns.findLast((one) => one.id <= turn.id && JSON.stringify(dataOf(one)) === picture);
}

/** The document that the answer of a turn shows. */
export function documentOf(turn) {
  return directiveOf(turn).document;
}

/** How long the document waits from the command to play until the sound: on a device, the sound has to be fetched. */
export function startDelay(data) {
  return Math.max(0, data.lag - (data.extra || 0));
}

/**
 * The data of a block whose sound begins at `from`, with the beats at the times of the recording. Beats that are over are left out,
 * because the document goes through them one by one.
 */
export function blockData(data, sound, from) {
  const beats = sound.beats.filter((_, i, all) => i === all.length - 1 || all[i + 1].t > from);
  const length = Math.max(sound.length, beats.at(-1).t + beats.at(-1).d);
  return { ...data, lag: startDelay(data) - from, extra: '', length, beats };
}

function dataOf(turn) {
  return directiveOf(turn)?.datasources.screen.properties;
}

function directiveOf(turn) {
  const directives = turn.exchanges.flatMap(({ response }) => response.response?.directives ?? []);
  return directives.findLast((one) => one.type === RENDER);
}
