/** An async iterator that is fed by hand. */
export class Queue<T> implements AsyncIterableIterator<T> {
  #waiting: T[] = [];
  #wake: ((result: IteratorResult<T>) => void) | undefined;
  #done = false;

  constructor(private readonly onReturn: () => void) {}

  /** Nothing waits to be taken. */
  get isEmpty() {
    return this.#waiting.length === 0;
  }

  push(value: T) {
    if (!this.#wake) return void this.#waiting.push(value);
    this.#wake({ value, done: false });
    this.#wake = undefined;
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#done) return Promise.resolve({ value: undefined, done: true });
    const [value] = this.#waiting.splice(0, 1);
    if (value !== undefined) return Promise.resolve({ value, done: false });
    return new Promise((resolve) => (this.#wake = resolve));
  }

  return(): Promise<IteratorResult<T>> {
    this.#done = true;
    this.onReturn();
    this.#wake?.({ value: undefined, done: true });
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator]() {
    return this;
  }
}
