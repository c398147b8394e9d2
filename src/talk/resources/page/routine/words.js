// Fills the sentences of languages/<code>/routine-view.json with values.

/** The text with each {name} replaced by the value of that name. */
export function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** The same for a text with a form for one and a form for other numbers. */
export function counted(forms, count, values) {
  return filled(count === 1 ? forms.one : forms.other, values);
}

/** A length as minutes and seconds. */
export function length(millis) {
  const seconds = Math.round(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
