/** The scripts of the extension as vite builds them: content scripts, the background, and the parts that are loaded later. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { fromExtension, partsBelow } from './parts';

const sources = fileURLToPath(new URL('src', import.meta.url));

/** React's libraries mark their files for servers that we do not have. */
export const onwarn: NonNullable<Rolldown.InputOptions['onwarn']> = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};

interface Input {
  readonly file: string;
  readonly output: Rolldown.OutputOptions;
}

/** One file of its own, whatever it imports. */
async function single(common: InlineConfig, outDir: string, { file, output }: Input): Promise<void> {
  await build({
    ...common,
    publicDir: false,
    plugins: [fromExtension],
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      minify: common.mode === 'production',
      rollupOptions: { onwarn, input: file, preserveEntrySignatures: 'strict', output },
    },
  });
}

/** Content scripts cannot be modules. */
export function script(common: InlineConfig, outDir: string, name: string): Promise<void> {
  const file = join(sources, `entrypoints/${name}.ts`);
  return single(common, outDir, { file, output: { format: 'iife', entryFileNames: `${name}.js` } });
}

/**
 * What the content script loads when it is wanted. Parts share no file: the address that Chromium makes up for one leads
 * on to the extension's own, from where another one would be asked for in vain.
 */
export async function parts(common: InlineConfig, outDir: string): Promise<void> {
  const all = Object.entries(partsBelow(sources)).map(([name, file]) =>
    single(common, outDir, { file, output: { format: 'es', entryFileNames: `parts/${name}.js` } }),
  );
  await Promise.all(all);
}
