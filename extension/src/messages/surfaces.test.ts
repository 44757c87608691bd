import { describe, expect, it } from 'vitest';
import { facebookData } from '../networks/facebook';
import { vkData } from '../networks/vk';
import { hiddenSurfaces, SURFACE_KINDS } from './surfaces';

const KNOWN: readonly string[] = Object.values(SURFACE_KINDS).flat();

describe.each([vkData, facebookData])('Every surface of $network', ({ surfaces, fallback }) => {
  const names = new Set([...surfaces, fallback, ...(fallback.named ?? [])].map(({ name }) => name));

  it('has a switch', () => {
    expect([...names].filter((name) => !KNOWN.includes(name))).toEqual([]);
  });
});

describe('A kind of place that is switched off', () => {
  it('is so in its network alone', () => {
    expect([hiddenSurfaces('VK', ['VK profiles']), hiddenSurfaces('FACEBOOK', ['VK profiles'])]).toEqual([
      ['profile-header'],
      [],
    ]);
  });
});
