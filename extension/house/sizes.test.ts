import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packageNames, type Source, sourcesOf, treeOf, walk } from './sources';

const MOST_OF_FILE = 250;
const MOST_OF_FUNCTION = 60;
/** Nine of ten functions are not longer than this. */
const MOST_OF_NINE = 25;

interface Sized {
  readonly where: string;
  readonly lines: number;
}

/** From its first to its last line, in words for whoever has to mend it. */
function sized(node: ts.FunctionLikeDeclaration, name: string, path: string): Sized {
  const file = node.getSourceFile();
  const [first, last] = [node.getStart(), node.end].map((at) => file.getLineAndCharacterOfPosition(at).line);
  return { where: `${name} in ${path}`, lines: (last ?? 0) - (first ?? 0) + 1 };
}

/** How a function is called: by its own name, or by that of the constant or property that it is the value of. */
function nameOf(node: ts.FunctionLikeDeclaration): string | null {
  if (ts.isConstructorDeclaration(node)) return `constructor of ${node.parent.name?.text}`;
  if (node.name) return node.name.getText();
  const { parent } = node;
  const isValue =
    ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return isValue ? parent.name.getText() : null;
}

/** Every function with a name. What is passed on without one is part of whoever passes it on. */
function functionsOf(source: Source): Sized[] {
  const found: Sized[] = [];
  walk(treeOf(source), (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const name = nameOf(node);
    if (name !== null) found.push(sized(node, name, source.path));
  });
  return found;
}

const tooLong = (all: readonly Sized[], most: number) =>
  all.filter(({ lines }) => lines > most).map(({ where, lines }) => `${where}: ${lines}`);

describe.each(packageNames)('In %s', (name) => {
  const sources = sourcesOf(name);
  const functions = sources.filter(({ isTest }) => !isTest).flatMap(functionsOf);

  it(`no file is longer than ${MOST_OF_FILE} lines`, () => {
    const files = sources.map(({ path, text }) => ({ where: path, lines: text.split('\n').length - 1 }));
    expect(tooLong(files, MOST_OF_FILE)).toEqual([]);
  });

  it(`no function is longer than ${MOST_OF_FUNCTION} lines`, () => {
    expect(tooLong(functions, MOST_OF_FUNCTION)).toEqual([]);
  });

  it(`nine of ten functions have ${MOST_OF_NINE} lines at most`, () => {
    const long = tooLong(functions, MOST_OF_NINE);
    const most = Math.floor(functions.length / 10);
    expect(
      long.length,
      `of ${functions.length} functions ${most} may be longer:\n${long.join('\n')}`,
    ).toBeLessThanOrEqual(most);
  });
});
