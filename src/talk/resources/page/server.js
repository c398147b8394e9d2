// The server on this machine: events come down, and what the person does goes up.

const page = crypto.randomUUID();

/** Calls a listener for each event; "lost" when the server is gone. The browser itself tries again. */
export function listen(listeners) {
  const events = new EventSource(`events?page=${page}`);
  for (const [name, listener] of Object.entries(listeners)) {
    events.addEventListener(name, (event) => listener(event.data ? JSON.parse(event.data) : {}));
  }
  events.onerror = () => listeners.lost();
}

/** The JSON at a path. */
export async function get(path) {
  return (await answered(fetch(address(path)))).json();
}

/** The bytes at a path. */
export async function bytes(path) {
  return (await answered(fetch(address(path)))).arrayBuffer();
}

/** The text at a path. */
export async function text(path) {
  return (await answered(fetch(address(path)))).text();
}

/** Sends an object. */
export async function post(path, body) {
  const sent = fetch(address(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await answered(sent)).json();
}

function address(path) {
  return `${path}${path.includes('?') ? '&' : '?'}page=${page}`;
}

/** A refusal is an error, with the server's line as its message. */
async function answered(response) {
  const reply = await response;
  if (!reply.ok) {
    throw new Error((await reply.text()).trim());
  }
  return reply;
}
