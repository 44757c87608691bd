// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import en from './en.json';

const description = await readFile(new URL('../../../../docs/openapi.yaml', import.meta.url), 'utf8');
/** What can happen to a client; other events are told where the project is. */
const OF_A_CLIENT = /^(client|note|purchase|task|reminder)\.|^template\.used$/;

describe('The catalogue has words', () => {
  it('for every problem the service tells of', () => {
    const slugs = [...description.matchAll(/^ +- \/problems\/([a-z-]+)$/gm)].map((match) => match[1] ?? '');
    expect(slugs.length).toBeGreaterThan(20);
    expect([...new Set(slugs)].filter((slug) => !(slug in en.problem))).toEqual([]);
  });

  it('for every event of a client', () => {
    const enumerated = /^ {4}EventKind:[\s\S]*?(?=^ {4}\w)/m.exec(description)?.[0] ?? '';
    const kinds = [...enumerated.matchAll(/^ +- ([a-z.-]+)$/gm)].map((match) => match[1] ?? '');
    expect(kinds.length).toBeGreaterThan(20);
    const lacking = kinds.filter((kind) => OF_A_CLIENT.test(kind) && !(kind.replace('.', '_') in en.event.kind));
    expect(lacking).toEqual([]);
  });
});
