// The words of the page. They come from the files of the language; no other module has any.

let words = {};
let plurals;

/** Takes the words of a language, and writes them where the document names them. */
export function setWords(all, language) {
  words = all;
  plurals = new Intl.PluralRules(language);
  document.documentElement.lang = language;
  fill(document);
}

/** The text of a name; {value} in it is replaced. */
export function word(name, values = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (_, key) => values[key]);
}

/** The text of a name that has one form for each kind of number, such as one and other. */
export function counted(name, count, values) {
  const form = `${name}.${plurals.select(count)}`;
  return word(form in words ? form : `${name}.other`, values);
}

/** Writes the words into all elements below a root that name one. */
export function fill(root) {
  for (const element of root.querySelectorAll('[data-word]')) {
    element.textContent = word(element.dataset.word);
  }
  for (const element of root.querySelectorAll('[data-word-label]')) {
    element.setAttribute('aria-label', word(element.dataset.wordLabel));
  }
}
