// @vitest-environment node
import { readFile } from 'node:fs/promises';
import openapi, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { expect, it } from 'vitest';

const DESCRIPTION = new URL('../../../../docs/openapi.yaml', import.meta.url);

it('The types are generated from the service’s present description (else: npm run types -w @okolo/card)', async () => {
  const fresh = COMMENT_HEADER + astToString(await openapi(DESCRIPTION, { defaultNonNullable: false }));
  expect(await readFile(new URL('schema.ts', import.meta.url), 'utf8')).toBe(fresh);
}, 60_000);
