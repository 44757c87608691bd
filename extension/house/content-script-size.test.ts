import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InlineConfig } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parts, script } from '../scripts';

/** What every page of a network loads, in bytes. What a page does not need at once goes into a part (`page/on-demand.ts`). */
const LIMIT = 40_000;

const folder = mkdtempSync(join(tmpdir(), 'okolo-content-script-'));
const release: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  mode: 'production',
  define: { __DEVELOPMENT__: 'false', __SERVERS__: '[]', __CONTENT_PAGES__: '[]' },
};

beforeAll(async () => {
  await Promise.all([script(release, folder, 'content'), parts(release, folder)]);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('The content script is small', () => {
  expect(statSync(join(folder, 'content.js')).size).toBeLessThanOrEqual(LIMIT);
});

it('What is loaded when it is wanted stands in files of its own, without a map of the sources', () => {
  const files = readdirSync(join(folder, 'parts'), { recursive: true }).map(String);
  expect(files).toEqual(expect.arrayContaining(['hover.js', 'painter.js', 'panel-frame.js', 'writing.js']));
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
});
