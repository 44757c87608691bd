// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '../all';
import { vkData } from '../vk';
import { brokenSelector } from './selectors';

const [surface, ...surfaces] = vkData.surfaces;

describe('The selectors of adapter data', () => {
  it.each(BUILT_IN.map((data) => [data.network, data] as const))('are understood as built in: %s', (_, data) => {
    expect(brokenSelector(data)).toBeNull();
  });

  it.each([
    ['areas without people', { ...vkData, ignore: ['[broken'] }],
    ['rows', { ...vkData, surfaces: [{ ...surface, row: '[broken' }, ...surfaces] }],
    ['links in rows', { ...vkData, surfaces: [{ ...surface, links: [':row', '[broken'] }, ...surfaces] }],
    ['hooks', { ...vkData, linkHooks: [{ on: '[broken', attr: 'id', as: 'id' }] }],
    ['the general rules', { ...vkData, fallback: { ...vkData.fallback, named: [{ within: '[broken', name: 'x' }] } }],
  ])('are found when they are broken: %s', (_, data) => {
    expect(brokenSelector(data as typeof vkData)).toBe('[broken');
  });
});
