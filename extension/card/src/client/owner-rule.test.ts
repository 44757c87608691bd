import { describe, expect, it } from 'vitest';
import { ownerRule } from './owner-rule';

const manager = { id: 'me', role: 'MANAGER' } as const;
const lead = { id: 'me', role: 'LEAD' } as const;

describe('A manager', () => {
  it('may claim a client who is nobody’s', () => {
    expect(ownerRule({ ownerId: null }, manager)).toEqual({ whose: 'nobody', mayClaim: true, mayHandOn: false });
  });

  it('may hand on their own client', () => {
    expect(ownerRule({ ownerId: 'me' }, manager)).toEqual({ whose: 'mine', mayClaim: false, mayHandOn: true });
  });

  it('may not move a colleague’s client', () => {
    expect(ownerRule({ ownerId: 'colleague' }, manager)).toEqual({
      whose: 'colleague',
      mayClaim: false,
      mayHandOn: false,
    });
  });
});

describe('A team lead', () => {
  it('may move a colleague’s client', () => {
    expect(ownerRule({ ownerId: 'colleague' }, lead)).toEqual({ whose: 'colleague', mayClaim: true, mayHandOn: true });
  });

  it('may assign a client who is nobody’s', () => {
    expect(ownerRule({ ownerId: null }, lead).mayHandOn).toBe(true);
  });
});
