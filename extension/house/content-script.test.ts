import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { type Import, importsOf, type Source, sourcesOf, treeOf, walk } from './sources';

/** All that runs in the page: what the content script imports, and what that imports, as far as it is ours. */
function closureOf(path: string): Source[] {
  const all = new Map([...sourcesOf('extension'), ...sourcesOf('card')].map((source) => [source.path, source]));
  const met = new Set<string>();
  const visit = (at: string | null) => {
    const source = at === null || met.has(at) ? undefined : all.get(at);
    if (!source) return;
    met.add(source.path);
    for (const { path: next, isType } of importsOf(source)) if (!isType) visit(next);
  };
  visit(path);
  return [...met].flatMap((one) => all.get(one) ?? []);
}

const closure = closureOf('extension/src/entrypoints/content.ts').map((source) => ({
  ...source,
  imports: importsOf(source),
  tree: treeOf(source),
}));

/** Each import that is like this, with the file that has it. */
function imports(isSo: (one: Import) => boolean): string[] {
  return closure.flatMap((source) =>
    source.imports.filter(isSo).map(({ specifier }) => `${source.path} imports ${specifier}`),
  );
}

/** Objects by which the names of the browser can be called as well. */
const GLOBALS = new Set(['window', 'globalThis', 'self', 'navigator', 'document', 'chrome', 'browser']);

/** Whether a name means what the browser calls so, and not a member or a declaration of ours. */
function isOfBrowser(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return GLOBALS.has(parent.expression.getText());
  const isDeclared = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent);
  return !isDeclared && !ts.isTypeNode(parent);
}

/** Where one of these names of the browser is used. */
function uses(names: readonly string[]): string[] {
  return closure.flatMap(({ path, tree }) => {
    const found: string[] = [];
    walk(tree, (node) => {
      if (!ts.isIdentifier(node) || !names.includes(node.text) || !isOfBrowser(node)) return;
      found.push(`${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} uses ${node.text}`);
    });
    return found;
  });
}

describe('What runs in a page of a network', () => {
  it('is the program beside, its tools and the networks', () => {
    const folders = new Set(closure.map(({ path }) => path.split('/').slice(0, 3).join('/')));
    expect([...folders].sort()).toEqual([
      'extension/card/src',
      'extension/src/beside',
      'extension/src/entrypoints',
      'extension/src/messages',
      'extension/src/networks',
      'extension/src/page',
    ]);
  });

  it('imports nothing of the background, not even a type', () => {
    expect(imports(({ path }) => path?.startsWith('extension/src/background/') ?? false)).toEqual([]);
  });

  it('brings no code of others along', () => {
    expect(imports(({ path, isType }) => path === null && !isType)).toEqual([]);
  });

  it('speaks to no service', () => {
    expect(uses(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'sendBeacon'])).toEqual([]);
  });

  it('keeps nothing, neither in the extension nor in the page', () => {
    expect(uses(['storage', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie'])).toEqual([]);
  });
});
