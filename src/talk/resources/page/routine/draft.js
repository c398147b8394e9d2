// The doses that have been changed on the page and not been saved yet.

/** Changed fields by their path in the routine file. */
export class Draft {
  #saved = new Map();
  #changes = new Map();

  /** Begins with the numbers of a file. */
  constructor(exercises) {
    for (const number of exercises.flatMap((exercise) => exercise.numbers)) {
      this.#saved.set(number.field, number.value);
      this.#saved.set(`${number.path}.from`, number.from);
      this.#saved.set(`${number.path}.range`, number.range ?? null);
    }
  }

  /** What the field holds now; null for a field that the file does not have. */
  value(path) {
    return this.#changes.has(path) ? this.#changes.get(path) : this.saved(path);
  }

  /** What the field holds in the file; null for a field that the file does not have. */
  saved(path) {
    return this.#saved.get(path) ?? null;
  }

  /** Changes a field; null takes it, or all fields of an object, out of the file. A field that is as it was saved is no change. */
  set(path, value) {
    if (this.#saved.has(path) && JSON.stringify(value) === JSON.stringify(this.saved(path))) {
      this.#changes.delete(path);
    } else {
      this.#changes.set(path, value);
    }
  }

  /** Leaves the field as the file has it. */
  restore(path) {
    this.#changes.delete(path);
  }

  isChanged(path) {
    return this.#changes.has(path);
  }

  /** All changes as the server takes them, without those inside what is taken out. */
  changes() {
    const gone = [...this.#changes.keys()].filter((path) => this.#changes.get(path) === null);
    return [...this.#changes]
      .filter(([path]) => !gone.some((object) => path.startsWith(`${object}.`)))
      .map(([path, value]) => ({ path, value }));
  }
}
