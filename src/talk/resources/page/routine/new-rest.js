// A rest that the file does not have yet: its fields are one object in the draft.

/** Stands before the draft for the fields of the rest. */
export class NewRest {
  #path;
  #draft;
  #rest = { seconds: '', from: 'ours' };

  constructor(path, draft) {
    this.#path = path;
    this.#draft = draft;
  }

  value(path) {
    return this.#rest[this.#name(path)] ?? null;
  }

  saved() {
    return null;
  }

  isChanged() {
    return true;
  }

  set(path, value) {
    const { [this.#name(path)]: _, ...others } = this.#rest;
    this.#rest = value === null ? others : { ...others, [this.#name(path)]: value };
    this.#draft.set(this.#path, this.#rest);
  }

  #name(path) {
    return path.slice(this.#path.length + 1);
  }
}
