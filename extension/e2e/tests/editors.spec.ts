/** The table of docs/quick-messages.md: every editor, every situation, both browsers. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildInserter, editorPage } from '../editors/bundles';
import { type DrivenPage, drivenPage } from '../editors/driven-page';
import { until } from '../harness/until';

const host = 'vk.com';
const line = 'Hello <b>& 😀';
const lines = 'Hello <b>& you\n\nthe price 😀 is é';

interface Case {
  readonly name: string;
  readonly draft: string;
  /** How many characters of the draft's first line stand before the caret. */
  readonly at: number;
  readonly text: string;
  /** How many characters before the caret make room. */
  readonly replaced?: number;
  /** The focus has gone to another field meanwhile. */
  readonly isLeft?: boolean;
  /** What is pressed afterwards: a letter, unless it is taken back. */
  readonly key?: 'Control+z';
}

const cases: readonly Case[] = [
  { name: 'empty, one line', draft: '', at: 0, text: line },
  { name: 'empty, several lines', draft: '', at: 0, text: lines },
  { name: 'behind a draft', draft: 'Hi wonderful', at: 12, text: lines },
  { name: 'between words', draft: 'Hi wonderful', at: 3, text: lines },
  { name: 'within a word', draft: 'Hi wonderful', at: 6, text: lines },
  { name: 'one line within a word', draft: 'Hi wonderful', at: 6, text: line },
  { name: 'within a draft of several lines', draft: 'Hi\nwonderful', at: 2, text: lines },
  { name: 'after the focus has left', draft: 'Hi wonderful', at: 6, text: lines, isLeft: true },
  { name: 'empty, after the focus has left', draft: '', at: 0, text: lines, isLeft: true },
  { name: 'in place of a shortcut', draft: 'Hi /price', at: 9, text: lines, replaced: 6 },
  { name: 'taken back in one step', draft: 'Hi wonderful', at: 6, text: lines, key: 'Control+z' },
];

const editors = [
  ...['lexical-rich', 'lexical-plain', 'draft', 'prosemirror', 'tiptap', 'slate', 'quill', 'ckeditor'],
  ...['contenteditable', 'textarea', 'react-textarea'],
];

/** What must stand in the editor in the end. */
function wanted({ draft, at, text, replaced = 0, key }: Case): string {
  return key ? draft : `${draft.slice(0, at - replaced)}${text}Z${draft.slice(at)}`;
}

async function open(page: DrivenPage, editor: string, drafts: readonly string[], folder: string): Promise<void> {
  await page.show(`https://${host}/${editor}`, await editorPage(editor, drafts, folder));
  await until('the editors', () => page.evaluate(() => globalThis.editors !== undefined, null));
}

async function insert(page: DrivenPage, index: number, { at, text, replaced = 0, isLeft }: Case): Promise<string> {
  await page.evaluate(([n, place]) => globalThis.placeCaret(n, place), [index, at] as const);
  if (isLeft) await page.evaluate(() => document.querySelector<HTMLElement>('#elsewhere')?.focus(), null);
  return page.evaluate(([words, count]) => globalThis.insert(words, count), [text, replaced] as const);
}

const textOf = (page: DrivenPage, index: number) => page.evaluate((n) => globalThis.editors?.[n]?.text() ?? '', index);

for (const browser of ['Chromium', 'Firefox'] as const) {
  test.describe(browser, () => {
    // One browser for all editors: it takes longer to start than an editor to be tried.
    test.describe.configure({ mode: 'default' });
    let page: DrivenPage;
    let folder: string;

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'okolo-editors-'));
      await buildInserter(host, join(folder, 'extension'));
      page = await drivenPage(browser, join(folder, 'extension'));
    });
    test.afterAll(async () => {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    });

    for (const editor of editors) {
      test(`${editor} takes a message in every situation, and the draft stays`, async () => {
        await open(
          page,
          editor,
          cases.map(({ draft }) => draft),
          folder,
        );
        const seen: Record<string, string> = {};
        for (const [index, one] of cases.entries()) {
          const outcome = await insert(page, index, one);
          await page.press(one.key ?? 'Z');
          await until('the key', async () => (await textOf(page, index)) === wanted(one), 1000).catch(() => {});
          seen[one.name] = `${outcome}: ${await textOf(page, index)}`;
        }
        expect(seen).toEqual(Object.fromEntries(cases.map((one) => [one.name, `inserted: ${wanted(one)}`])));
      });
    }

    test('a box that makes nothing of it is left as it was, which is said', async () => {
      await open(page, 'stubborn', ['Hi wonderful'], folder);
      expect(await insert(page, 0, { name: '', draft: '', at: 6, text: lines })).toBe('nothing');
      expect(await textOf(page, 0)).toBe('Hi wonderful');
    });
  });
}
