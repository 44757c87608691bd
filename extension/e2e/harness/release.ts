/** The built extension as the releases of different versions, so that an update can be tried. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './build';

/** Puts the extension for Chromium into a folder, under this version's number. */
export function release(folder: string, version: string): void {
  cpSync(builtExtension.chrome, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}
