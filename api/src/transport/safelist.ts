import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Kind, parse, print, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { ExpectedError } from '../request/errors.js';

/**
 * Where it is switched on, only the operations that console, phone page and apps are known to send run: the named ones
 * in `schema/operations`. Spacing and the order of fragments do not matter.
 */
export class Safelist {
  #known = new Set<string>();
  #seen = new WeakMap<DocumentNode, boolean>();

  /** @throws Error when the folder holds no operation: a list of nothing would allow nothing */
  constructor(folder: string) {
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.graphql')) : [];
    const documents = files.map((name) => parse(readFileSync(path.join(folder, name), 'utf8')));
    const definitions = documents.flatMap((document) => document.definitions);
    // The phone page sends its file as it is, and names the operation.
    for (const document of documents) this.#known.add(textOf(document.definitions));
    const fragments = new Map(definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION).map((d) => [d.name.value, d]));
    for (const d of definitions) if (d.kind === Kind.OPERATION_DEFINITION) this.#known.add(textOf([d, ...fragmentsOf(d, fragments)]));
    if (this.#known.size === 0) throw new Error(`GRIDWARD_SAFELIST is on, but ${folder} holds no operations.`);
  }

  /** @throws ExpectedError FORBIDDEN for an operation that is not on the list */
  check(document: DocumentNode): void {
    const seen = this.#seen.get(document) ?? this.#known.has(textOf(document.definitions));
    this.#seen.set(document, seen);
    if (!seen) throw new ExpectedError('FORBIDDEN', 'notAnOperation');
  }
}

const textOf = (definitions: DocumentNode['definitions']) =>
  definitions
    .map((d) => print(d))
    .sort()
    .join('\n');

/** All fragments that an operation reaches, each once. */
function fragmentsOf(operation: OperationDefinitionNode, known: ReadonlyMap<string, FragmentDefinitionNode>): readonly FragmentDefinitionNode[] {
  const reached = new Set<FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = known.get(name.value);
        if (!fragment || reached.has(fragment)) return;
        reached.add(fragment);
        follow(fragment);
      },
    });
  follow(operation);
  return [...reached];
}
