// Makes the types of the API from its description. At a desk they follow by themselves; a build server only tells that they were forgotten.
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString, COMMENT_HEADER } from 'openapi-typescript';

const description = new URL('../../docs/openapi.yaml', import.meta.url);
const types = new URL('src/api/schema.ts', import.meta.url);

const fresh = COMMENT_HEADER + astToString(await openapi(description, { defaultNonNullable: false }));
if (fresh !== (await readFile(types, 'utf8'))) {
  if (process.env.CI === 'true') {
    console.error(
      'extension/card/src/api/schema.ts is stale: npm run types -w @okolo/card at your desk, and commit it too.',
    );
    process.exit(1);
  }
  await writeFile(types, fresh);
  console.log('extension/card/src/api/schema.ts follows docs/openapi.yaml: commit it too.');
}
