// The doses that have been changed on the page and not been saved yet.

/** Changed fields by their path in the routine file. */
export class Draft {
  #saved = new Map();
  #changes = new Map();

  /** Begins anew with the numbers of a file. */
  constructor(exercises) {
    for (const number of exercises.flatMap((exercise) => exercise.numbers)) {
      this.#saved.set(`${number.path}.${number.field}`, number.value);
      this.#saved.set(`${number.path}.from`, number.from);
      this.#saved.set(`${number.path}.range`, number.range ?? null);
    }
  }

  /** What the field holds now; null for a field that the file does not have. */
  value(path) {
    return this.#changes.has(path) ? this.#changes.get(path) : this.#saved.get(path) ?? null;
  }

  /** Changes a field; null takes it out of the file. A field that is as it was saved is no change. */
  set(path, value) {
    if (same(value, this.#saved.get(path) ?? null)) {
      this.#changes.delete(path);
    } else {
      this.#changes.set(path, value);
    }
  }

  /** Takes an object that is no number of its own, such as the rest, out of the file. */
  remove(path) {
    this.#changes.set(path, null);
  }

  /** Leaves the field as the file has it. */
  restore(path) {
    this.#changes.delete(path);
  }

  isChanged(path) {
    return this.#changes.has(path);
  }

  isEmpty() {
    return this.#changes.size === 0;
  }

  /** All changes as the server takes them, without those inside what is removed. */
  changes() {
    const removed = [...this.#changes.keys()].filter((path) => this.#changes.get(path) === null);
    return [...this.#changes]
      .filter(([path]) => !removed.some((gone) => path.startsWith(`${gone}.`)))
      .map(([path, value]) => ({ path, value }));
  }
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
