// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { vkData } from '../vk';
import { validateAdapter } from './validate';

const changed = (change: (data: Record<string, unknown>) => void): unknown => {
  const data = structuredClone(vkData) as unknown as Record<string, unknown>;
  change(data);
  return data;
};

describe('adapter data', () => {
  it('of VK are valid', () => {
    expect(validateAdapter(vkData)).toEqual([]);
  });

  it('survive the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(vkData))).toEqual(vkData);
  });

  it.each([
    ['nothing', null, 'adapter: an object is missing'],
    ['a list', [], 'adapter: an object is missing'],
    ['another format', changed((data) => Object.assign(data, { format: 2 })), 'adapter.format: must be one of 1'],
    ['an unknown member', changed((data) => Object.assign(data, { script: 'x' })), 'adapter.script: unknown'],
    ['a missing list', changed((data) => delete data.hosts), 'adapter.hosts: a list is missing'],
    [
      'a broken selector',
      changed((data) => Object.assign(data, { ignore: ['a[['] })),
      'adapter.ignore[0]: not a selector',
    ],
    [
      'a broken expression',
      changed((data) => Object.assign(data, { linkHooks: [{ attr: 'id', match: '(', as: 'id' }] })),
      'adapter.linkHooks[0].match: not a regular expression',
    ],
    [
      'an attribute with text for people',
      changed((data) => Object.assign(data, { linkHooks: [{ attr: 'aria-label', match: '.*', as: 'handle' }] })),
      'adapter.linkHooks[0].attr: not an attribute that may be read',
    ],
    [
      'a place for a name in a message',
      changed((data) => Object.assign(data, { surfaces: [{ name: 'message', row: '.msg', label: ['span'] }] })),
      'adapter.surfaces[0].label: a message has no place for a name',
    ],
    [
      'a name from an attribute that holds anything',
      changed((data) => Object.assign(data, { names: { skip: [], attrs: ['data-text'], cut: [] } })),
      'adapter.names.attrs[0]: must be one of alt, title, aria-label',
    ],
    [
      'an unknown kind',
      changed((data) => Object.assign(data, { linkHooks: [{ attr: 'id', as: 'name' }] })),
      'adapter.linkHooks[0].as: must be one of id, peer, handle, address, community, sign, person, thread',
    ],
    [
      'a surface without a row',
      changed((data) => Object.assign(data, { surfaces: [{ name: 'x' }] })),
      'adapter.surfaces[0].row: a text is missing',
    ],
  ])('with %s are refused in plain words', (_, data, problem) => {
    expect(validateAdapter(data)).toContain(problem);
  });
});
