// Runs in the page: the viewer, and a player whose start is as late as the test wants.
'use strict';

const engine = AplRenderer.initEngine();
let renderer;
window.events = [];
window.changes = [];

/** Plays nothing for the length of the block, or a WAV, and knows its own time exactly. */
class Player {
  constructor(listener, { delay = 0, length = 0, sound }) {
    Object.assign(this, { listener, delay, length, sound, id: 0 });
  }

  prepare() {
    const id = String(++this.id);
    this.decoded = this.sound ? this.decode() : Promise.resolve();
    this.decoded.then(() => this.listener.onPrepared(id));
    return id;
  }

  async decode() {
    const bytes = Uint8Array.from(atob(this.sound), (letter) => letter.charCodeAt(0));
    this.context = new AudioContext();
    this.buffer = await this.context.decodeAudioData(bytes.buffer);
  }

  play(id) {
    this.timer = setTimeout(() => {
      this.listener.onPlaybackStarted(id);
      if (this.buffer) {
        this.source = this.context.createBufferSource();
        this.source.buffer = this.buffer;
        this.source.connect(this.context.destination);
        this.source.onended = () => this.listener.onPlaybackFinished(id);
        this.startedAt = this.context.currentTime;
        this.source.start(this.startedAt);
      } else {
        this.startedAt = performance.now();
        this.timer = setTimeout(() => this.listener.onPlaybackFinished(id), this.length);
      }
    }, this.delay);
  }

  flush() {
    this.stoppedAt = this.time();
    clearTimeout(this.timer);
    if (this.source) {
      this.source.onended = null;
      this.source.stop();
    }
  }

  /** Milliseconds since the first sound; below 0 if there was none yet. */
  time() {
    if (this.startedAt === undefined) {
      return -1;
    }
    if (this.stoppedAt !== undefined) {
      return this.stoppedAt;
    }
    return this.context ? 1000 * (this.context.currentTime - this.startedAt) : performance.now() - this.startedAt;
  }
}

window.show = async (directive, shape, options) => {
  await engine;
  const view = document.getElementById('view');
  renderer?.destroy();
  view.replaceChildren();
  view.style.width = `${shape.width}px`;
  view.style.height = `${shape.height}px`;
  window.events = [];
  window.changes = [];
  const content = AplRenderer.Content.create(JSON.stringify(directive.document));
  content.addData('payload', JSON.stringify({ screen: directive.datasources.screen }));
  const theme = options.theme ?? 'dark';
  renderer = AplRenderer.default.create({
    content,
    view,
    theme,
    mode: shape.mode ?? 'HUB',
    viewport: {
      width: shape.width,
      height: shape.height,
      dpi: 160,
      isRound: Boolean(shape.round),
      shape: shape.round ? 'ROUND' : 'RECTANGLE',
      theme,
      mode: shape.mode ?? 'HUB',
    },
    environment: {
      agentName: 'test',
      agentVersion: '1',
      allowOpenUrl: false,
      disallowVideo: true,
      animationQuality: options.animation === false ? 0 : 2,
    },
    audioPlayerFactory: (listener) => {
      window.player = new Player(listener, { length: directive.datasources.screen.properties.length, ...options });
      return window.player;
    },
    onSendEvent: (event) => window.events.push({ event, at: window.player.time() }),
    utcTime: Date.now(),
    localTimeAdjustment: 0,
  });
  await renderer.init();
  watch(view);
};

/** Notes when the words on the screen change, by the time of the player. */
function watch(view) {
  const mine = renderer;
  let shown;
  const look = () => {
    if (renderer !== mine) {
      return;
    }
    const words = view.textContent;
    if (words !== shown) {
      shown = words;
      window.changes.push({ at: window.player.time(), words });
    }
    requestAnimationFrame(look);
  };
  look();
}

function components() {
  return Object.values(renderer.componentMap).filter((one) => one.container.getClientRects().length > 0);
}

/** The middle of the component with this id. */
window.boxOf = (id) => {
  const found = components().find((one) => one.component.getId() === id);
  if (!found) {
    throw new Error(`nothing with the id ${id} is on the screen`);
  }
  const box = found.container.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Texts and buttons that are cut off, not wholly on the screen, or above one another. A list may scroll. */
window.faults = () => {
  const inList = (one) => one && (one.component.getId() === 'list' || inList(one.parent));
  const shown = components()
    .filter((one) => !inList(one) && one.component.getId() !== 'screen')
    .filter((one) => ownText(one) || one.component.getId())
    .map((one) => ({ one, name: ownText(one) || one.component.getId(), box: inked(one.container) }));
  const cut = shown.filter(({ one }) => ownText(one) && isCut(one.container)).map(({ name }) => `cut: ${name}`);
  const outside = shown.filter(({ box }) => isOutside(box)).map(({ name }) => `outside: ${name}`);
  const overlapping = shown.flatMap((first, index) => shown.slice(index + 1)
    .filter((other) => !first.one.container.contains(other.one.container) && !other.one.container.contains(first.one.container))
    .filter((other) => overlap(first.box, other.box))
    .map((other) => `overlapping: ${first.name} and ${other.name}`));
  return [...cut, ...outside, ...overlapping];
};

function isCut(element) {
  return [element, ...element.querySelectorAll('*')]
    .some((part) => (part.scrollHeight > part.clientHeight + 3 || part.scrollWidth > part.clientWidth + 3) && getComputedStyle(part).display !== 'inline');
}

function isOutside(box) {
  const { width, height, isRound } = renderer.options.viewport;
  const corners = [[box.left, box.top], [box.right, box.top], [box.left, box.bottom], [box.right, box.bottom]];
  return isRound
    ? corners.some(([x, y]) => Math.hypot(x - width / 2, y - height / 2) > width / 2 + 1)
    : box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1;
}

function overlap(one, other) {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > 2 && high > 6;
}

function ownText(one) {
  return one.children.length === 0 ? one.container.textContent.trim() : '';
}

/** The box of the letters, which may be smaller than the component. */
function inked(element) {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (!text) {
    return element.getBoundingClientRect();
  }
  const range = document.createRange();
  range.selectNodeContents(text);
  return range.getBoundingClientRect();
}
