/** The TypeScript of the project as the house tests read it: files, their functions, and what imports what. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the three packages, from the root of the project. */
export const PACKAGES = {
  extension: 'extension/src',
  card: 'extension/card/src',
  cabinet: 'api/src/main/webui/src',
} as const;

export type PackageName = keyof typeof PACKAGES;

export const packageNames = Object.keys(PACKAGES) as PackageName[];

/** A file of one of the packages. */
export interface Source {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
}

/** What one file takes from another one of the project, or from a package of others. */
export interface Import {
  /** A path like that of a source; null for what is not part of the project. */
  readonly path: string | null;
  /** As it is written. */
  readonly specifier: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** Generated, and read by nobody. */
const isGenerated = (path: string) => path.endsWith('card/src/api/schema.ts');

function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : /\.tsx?$/.test(path) ? [path] : [];
  });
}

/** All that people have written in a package, tests included. */
export function sourcesOf(name: PackageName): Source[] {
  return pathsBelow(PACKAGES[name])
    .filter((path) => !isGenerated(path))
    .map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8'),
      isTest: /\.test\.tsx?$/.test(path),
    }));
}

/** The syntax tree of a file; `getSourceFile`, `parent` and the like work on its nodes. */
export function treeOf({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Calls `see` with every node of a tree. */
export function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

const options: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  resolveJsonModule: true,
  allowImportingTsExtensions: true,
};
const resolutions = ts.createModuleResolutionCache(root, (name) => name, options);

/** The path of what a specifier means in this file; null when it is not part of the project. */
function resolve(specifier: string, from: string): string | null {
  if (!specifier.startsWith('.') && !specifier.startsWith('@okolo/')) return null;
  const { resolvedModule } = ts.resolveModuleName(specifier, join(root, from), options, ts.sys, resolutions);
  return resolvedModule ? relative(root, resolvedModule.resolvedFileName).replaceAll('\\', '/') : null;
}

/** Every import of a file, also those that are made while it runs and those by a pattern (`import.meta.glob`). */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    found.push({ path: resolve(specifier.text, source.path), specifier: specifier.text, isType });
  };
  walk(treeOf(source), (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') {
      found.push(...globbed(source.path, node.arguments[0]));
    }
  });
  return found;
}

/** The files of a pattern with one `*` for the name of a folder. */
function globbed(from: string, pattern: ts.Node | undefined): Import[] {
  if (!pattern || !ts.isStringLiteralLike(pattern)) return [];
  const [before, after, ...more] = pattern.text.split('*');
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${from}: ${pattern.text}`);
  return readdirSync(join(root, dirname(from), before), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${before}${name}${after}`)
    .map((specifier) => ({ path: resolve(specifier.replace(/\.ts$/, ''), from), specifier, isType: false }))
    .filter(({ path }) => path !== null);
}
