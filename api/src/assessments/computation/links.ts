/** Which of so many nodes hang together (union-find, paths halved: Tarjan & van Leeuwen 1984). */
export class Links {
  readonly #parent: Int32Array;

  constructor(nodes: number) {
    this.#parent = Int32Array.from({ length: nodes }, (_, node) => node);
  }

  /** The same number for all nodes that hang together: the lowest of them. */
  find(node: number): number {
    const parent = this.#parent;
    let at = node;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one < other) this.#parent[other] = one;
    else this.#parent[one] = other;
  }
}
