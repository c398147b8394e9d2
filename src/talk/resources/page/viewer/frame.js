// Runs in the sandbox: shows documents in Amazon's APL viewer, and tells the page when a document plays and what is pressed.
// The server writes it into the page of the sandbox, which cannot ask for anything.
'use strict';

const view = document.getElementById('view');
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
/** The script of the viewer comes after this one. */
const engine = new Promise((resolve) => {
  window.addEventListener('DOMContentLoaded', () => resolve(AplRenderer.initEngine()));
});
let renderer;
let latest;

/** Plays nothing: the page has the sound. It only takes as long as the sound. */
class SilentPlayer {
  #listener;
  #show;
  #timers = [];

  constructor(listener, show) {
    this.#listener = listener;
    this.#show = show;
  }

  prepare() {
    this.#timers.push(setTimeout(() => this.#listener.onPrepared(this.#id)));
    return this.#id;
  }

  play() {
    const { id, start, lasts } = this.#show;
    tell({ id, plays: now() });
    this.#timers.push(
      setTimeout(() => this.#listener.onPlaybackStarted(this.#id), start),
      setTimeout(() => this.#listener.onPlaybackFinished(this.#id), start + lasts),
    );
  }

  flush() {
    this.#timers.forEach(clearTimeout);
  }

  get #id() {
    return String(this.#show.id);
  }
}

function tell(message) {
  parent.postMessage(message, location.origin);
}

/** The time that page and frame share. */
function now() {
  return performance.timeOrigin + performance.now();
}

/** The viewer names fonts on Amazon's servers, and waits for them. They are not asked: fonts of this machine take their place. */
function useLocalFonts() {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSFontFaceRule) {
        rule.style.setProperty('src', 'local("Liberation Sans"), local("Arimo"), local("DejaVu Sans"), local("Arial")');
      }
    }
  }
}

/** A document for a television gives itself the focus. It must not take it from the page, where somebody may be typing. */
function keepFocus() {
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function focusInFrame(...how) {
    if (document.hasFocus()) {
      focus.apply(this, how);
    }
  };
}

async function show(wanted) {
  latest = wanted.id;
  await engine;
  if (latest !== wanted.id) {
    return;
  }
  clear();
  const made = rendererOf(wanted);
  renderer = made;
  await made.init();
  if (latest === wanted.id && wanted.data.plays !== 'voice') {
    tell({ id: wanted.id, plays: now() });
  }
}

function clear() {
  renderer?.destroy();
  renderer = undefined;
  view.replaceChildren();
}

function rendererOf(wanted) {
  const { width, height, round, mode } = wanted.shape;
  const content = AplRenderer.Content.create(JSON.stringify(wanted.document));
  // A device would get the sound under this name from the audio document of the directive.
  const properties = wanted.data.plays === 'voice' ? { ...wanted.data, sound: 'voice' } : wanted.data;
  content.addData('payload', JSON.stringify({ screen: { properties } }));
  view.style.width = `${width}px`;
  view.style.height = `${height}px`;
  return AplRenderer.default.create({
    content,
    view,
    theme: 'dark',
    mode,
    viewport: { width, height, dpi: 160, isRound: round, shape: round ? 'ROUND' : 'RECTANGLE', theme: 'dark', mode },
    environment: {
      agentName: 'talk',
      agentVersion: '1',
      allowOpenUrl: false,
      disallowVideo: true,
      animationQuality: stillness.matches ? 0 : 2,
    },
    audioPlayerFactory: (listener) => new SilentPlayer(listener, wanted),
    onSendEvent: (event) => tell({ id: wanted.id, event: event.arguments }),
    utcTime: Date.now(),
    localTimeAdjustment: 0,
  });
}

window.addEventListener('message', ({ source, data }) => {
  if (source !== parent) {
    return;
  }
  if (data.document) {
    show(data).catch((error) => tell({ id: data.id, failed: String(error) }));
  } else if (data.stop) {
    renderer?.cancelExecution();
  } else {
    latest = data.id;
    clear();
  }
});
// The page has the keys for speaking, so a touch does not keep them here.
window.addEventListener('pointerup', () => tell({ touched: true }));
keepFocus();
new MutationObserver(useLocalFonts).observe(document.head, { childList: true });
engine.then(() => tell({ ready: true }), (error) => tell({ failed: String(error) }));
