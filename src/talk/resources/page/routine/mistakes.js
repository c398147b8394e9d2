// What the reader of the routine says of a draft.

/** Shows each mistake of an exercise beside its number, or else in the line for the whole card. */
export function showMistakes(card, whole, exercise, mistakes) {
  const left = new Map(Object.entries(mistakes).filter(([path]) => isPartOf(path, exercise.path)));
  for (const note of card.querySelectorAll('[data-path]')) {
    const mine = [...left].filter(([path]) => isPartOf(path, note.dataset.path));
    mine.forEach(([path]) => left.delete(path));
    note.textContent = mine.map(([, message]) => message).join(' ');
    for (const field of note.parentElement.querySelectorAll('input')) {
      field.setAttribute('aria-invalid', mine.some(([path]) => isPartOf(path, field.dataset.field) || isPartOf(field.dataset.field, path)));
    }
    if (mine.length > 0) {
      note.closest('details').open = true;
    }
  }
  whole.textContent = [...left.values()].join(' ');
}

/** The mistakes that are in no exercise, so that no card shows them. */
export function outsideOf(exercises, mistakes) {
  return Object.entries(mistakes)
    .filter(([path]) => !exercises.some((exercise) => isPartOf(path, exercise.path)))
    .map(([, message]) => message);
}

function isPartOf(path, object) {
  return path === object || path.startsWith(`${object}.`);
}
