// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { facebookData } from '../networks/facebook';
import { vkData } from '../networks/vk';
import { emptyBrowser } from '../testing/browser';
import { Adapters, problemsOf } from './adapters';
import type { Outcome } from './service/outcome';

const DAY = 24 * 60 * 60 * 1000;
let asked: string[];
let outcome: Outcome;
let now: number;
let adapters: Adapters;

const answer = (body: unknown, status = 200): Outcome => ({ kind: 'answer', status, body, etag: null });

beforeEach(() => {
  emptyBrowser();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  asked = [];
  now = DAY * 1000;
  outcome = answer({ adapters: [{ ...vkData, revision: 'newer' }] });
  const request = async ({ path }: { path: string }) => {
    asked.push(path);
    return outcome;
  };
  adapters = new Adapters({ request }, () => now);
});

const revisions = async () => (await adapters.get()).adapters.map(({ revision }) => revision);

describe('adapters of the service', () => {
  it('are kept', async () => {
    await adapters.refresh();
    expect(await revisions()).toEqual(['newer']);
  });

  it('are asked for once a day', async () => {
    await adapters.refresh();
    now += DAY - 1;
    await adapters.refresh();
    expect(asked).toHaveLength(1);
    now += 1;
    await adapters.refresh();
    expect(asked).toEqual(['/networks/adapters', '/networks/adapters']);
  });

  it('are asked for at once after pairing', async () => {
    await adapters.refresh();
    await adapters.refresh(true);
    expect(asked).toHaveLength(2);
  });

  it('stay as they were when newer ones cannot be used, and say why', async () => {
    await adapters.refresh();
    outcome = answer({ adapters: [{ ...vkData, revision: 'broken', surfaces: [{ name: 'x' }] }] });
    await adapters.refresh(true);
    expect(await revisions()).toEqual(['newer']);
    expect((await adapters.get()).refused).toEqual(['adapters[0]: adapter.surfaces[0].row: a text is missing']);
  });

  it('stay as they were when nobody answers, and are asked for again', async () => {
    await adapters.refresh();
    outcome = { kind: 'unreachable', why: 'down' };
    now += DAY;
    await adapters.refresh();
    await adapters.refresh();
    expect(await revisions()).toEqual(['newer']);
    expect(asked).toHaveLength(3);
  });

  it('give way to the built-in ones when the service has none', async () => {
    await adapters.refresh();
    outcome = answer(null, 204);
    await adapters.refresh(true);
    expect(await revisions()).toEqual([]);
  });
});

describe('a page of a network', () => {
  it('is read as the service says', async () => {
    await adapters.refresh();
    expect((await adapters.forPage('https://vk.com/friends'))?.revision).toBe('newer');
  });

  it('is read as built in where the service says nothing', async () => {
    await adapters.refresh();
    expect(await adapters.forPage('https://www.facebook.com/')).toBe(facebookData);
  });

  it('can be read as built in whatever the service says', async () => {
    await adapters.refresh();
    expect(adapters.builtInFor('https://vk.com/friends')).toBe(vkData);
  });

  it('is not read when it is of no network', async () => {
    expect(await adapters.forPage('https://example.org/')).toBeNull();
  });
});

describe('an answer that is refused', () => {
  it.each([
    ['is no list', { VK: vkData }, 'adapters: a list is missing'],
    ['is nothing', null, 'adapters: a list is missing'],
    ['is of another format', { adapters: [{ ...vkData, format: 2 }] }, 'adapters[0]: adapter.format: must be one of 1'],
    [
      'leads elsewhere',
      { adapters: [{ ...vkData, profile: { byId: 'https://vk.example/id{}', byHandle: 'https://vk.com/{}' } }] },
      'adapters[0]: profile.byId: does not lead to VK',
    ],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(body)).toContain(problem);
  });
});
