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

/** Content scripts cannot be modules, so each script is one file. */
export async function script(common: InlineConfig, outDir: string, name: string): Promise<void> {
  await build({
    ...common,
    publicDir: false,
    plugins: [fromExtension],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      minify: common.mode === 'production',
      rollupOptions: {
        onwarn,
        input: join(sources, `entrypoints/${name}.ts`),
        output: { format: 'iife', entryFileNames: `${name}.js` },
      },
    },
  });
}

/** What the content script loads when it is wanted; what several parts need stands in files of its own. */
export async function parts(common: InlineConfig, outDir: string): Promise<void> {
  await build({
    ...common,
    base: './',
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      minify: common.mode === 'production',
      rollupOptions: {
        onwarn,
        input: partsBelow(sources),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'parts/[name].js', chunkFileNames: 'parts/common/[name].js' },
      },
    },
  });
}
