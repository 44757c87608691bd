import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { packageNames, sourcesOf, treeOf, walk } from './sources';

/** Whether it reads `key` of an event. */
function isKey(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.name.text === 'key';
}

/** A letter or a sign: on another keyboard the same key writes another one. */
function isLetter(node: ts.Expression): boolean {
  return ts.isStringLiteralLike(node) && [...node.text].length === 1 && node.text !== ' ';
}

/** Comparisons of a key with a letter, by where they stand. */
function letters(path: string, tree: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    const sides = ts.isBinaryExpression(node)
      ? [node.left, node.right]
      : ts.isCaseClause(node)
        ? [node.expression]
        : [];
    const isSwitch = ts.isCaseClause(node) && isKey(node.parent.parent.expression);
    if (sides.some(isLetter) && (isSwitch || sides.some(isKey))) found.push(`${path}: ${node.getText()}`);
  });
  return found;
}

describe.each(packageNames)('In %s', (name) => {
  it('nothing is bound to a letter of the keyboard: a Russian one has others', () => {
    const sources = sourcesOf(name).filter(({ isTest }) => !isTest);
    expect(sources.flatMap((source) => letters(source.path, treeOf(source)))).toEqual([]);
  });
});

it('A key that is compared with a letter is found', () => {
  const text = "if (event.key === 'k' || e.key === 'Enter') go(); switch (event.key) { case 'л': go(); }";
  const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  expect(letters('a.ts', tree)).toHaveLength(2);
});
