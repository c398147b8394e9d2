// Makes elements without markup in strings, so that a text can never become markup.

/** Makes an element with properties and children. A name with a hyphen is an attribute. */
export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key === 'role') {
      made.setAttribute(key, value);
    } else {
      made[key] = value;
    }
  }
  return filled(made, children);
}

/** Makes an SVG element with attributes. */
export function svg(name, attributes = {}, ...children) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return filled(made, children);
}

/** A child is an element, a text, a list of children, or false or undefined where there is none. */
function filled(made, children) {
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}
