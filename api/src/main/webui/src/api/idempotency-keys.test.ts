import { ProblemError, UNREACHABLE } from '@okolo/card';
import { describe, expect, it } from 'vitest';
import { IdempotencyKeys } from './idempotency-keys';

const silence = () => Promise.reject(new ProblemError(UNREACHABLE));

describe('The key of a create', () => {
  it('is the same when nothing answered and the same is sent again', async () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor('/clients', { name: 'A' });
    await keys.settle('/clients', { name: 'A' }, silence()).catch(() => null);
    expect(keys.keyFor('/clients', { name: 'A' })).toBe(first);
  });

  it('is another one when something else is sent', async () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor('/clients', { name: 'A' });
    await keys.settle('/clients', { name: 'A' }, silence()).catch(() => null);
    expect(keys.keyFor('/clients', { name: 'B' })).not.toBe(first);
  });

  it('is another one when the same is made twice on purpose', async () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor('/clients', { name: 'A' });
    await keys.settle('/clients', { name: 'A' }, Promise.resolve({}));
    expect(keys.keyFor('/clients', { name: 'A' })).not.toBe(first);
  });
});
