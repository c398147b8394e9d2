// What the reader of the routine says of a draft.

/** Shows each mistake of an exercise beside its number, or else in the line for the whole card. */
export function showMistakes(card, whole, exercise, mistakes) {
  const left = new Map(Object.entries(mistakes).filter(([path]) => path.startsWith(`${exercise.path}.`)));
  for (const note of card.querySelectorAll('[data-path]')) {
    const mine = [...left].filter(([path]) => path === note.dataset.path || path.startsWith(`${note.dataset.path}.`));
    mine.forEach(([path]) => left.delete(path));
    note.textContent = mine.map(([, message]) => message).join(' ');
    for (const field of note.parentElement.querySelectorAll('input')) {
      field.setAttribute('aria-invalid', mine.length > 0);
    }
  }
  whole.textContent = [...left.values()].join(' ');
}
