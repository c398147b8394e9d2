// The words of the page. They come from the language's page.json; no other module has any.

let words = {};

/** Takes the words of a language, and writes them where the document names them. */
export function setWords(all, language) {
  words = all;
  document.documentElement.lang = language;
  fill(document);
}

/** The text of a name; {value} in it is replaced. */
export function word(name, values = {}) {
  return (words[name] ?? name).replace(/\{(\w+)\}/g, (_, key) => values[key]);
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
