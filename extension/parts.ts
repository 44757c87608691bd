/**
 * Parts of the content script that are loaded when they are wanted (`src/page/on-demand.ts`): `name.part.ts` becomes
 * `parts/name.js`. A content script is no module and knows no address but the page's, so its `import('./name.part')` is
 * made to ask the extension for that file.
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

const ENDING = '.part.ts';
const PART = /([^/]+)\.part$/;

/** The parts below a folder: each file by its name. */
export function partsBelow(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ENDING));
  return Object.fromEntries(files.map((file) => [basename(file, ENDING), join(folder, file)]));
}

interface Import {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where `import('./name.part')` stands in a program, the last one first. */
function importsIn(tree: object): Import[] {
  const found: Import[] = [];
  JSON.stringify(tree, (_, node) => {
    const name = node?.type === 'ImportExpression' ? PART.exec(node.source.value ?? '')?.[1] : undefined;
    if (name !== undefined) found.push({ name, start: node.start, end: node.end });
    return typeof node === 'bigint' ? null : node;
  });
  return found.toSorted((one, other) => other.start - one.start);
}

/** Makes a script import its parts from the extension. */
export const fromExtension: Plugin = {
  name: 'parts-from-extension',
  // Types, among them those of whole parts, are gone by then.
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('.part')) return null;
    const changed = importsIn(this.parse(code)).reduce(
      (text, { name, start, end }) =>
        `${text.slice(0, start)}import(/* @vite-ignore */ chrome.runtime.getURL('parts/${name}.js'))${text.slice(end)}`,
      code,
    );
    return { code: changed, map: null };
  },
};
