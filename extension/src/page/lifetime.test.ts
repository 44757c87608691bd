// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { every, isOrphaned, later, startLifetime, within } from './lifetime';

describe('a lifetime', () => {
  it('is ended by a newer copy of the script', () => {
    const older = startLifetime(document);
    startLifetime(document);
    expect(older.signal.aborted).toBe(true);
  });

  it('is not ended by itself', () => {
    expect(startLifetime(document).signal.aborted).toBe(false);
  });
});

describe('what was started within a lifetime', () => {
  it('is not called after the end', async () => {
    const controller = new AbortController();
    let calls = 0;
    later(1, controller.signal, () => calls++);
    every(1, controller.signal, () => calls++);
    controller.abort();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(calls).toBe(0);
  });

  it('does not start after the end', async () => {
    let calls = 0;
    later(0, AbortSignal.abort(), () => calls++);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(calls).toBe(0);
  });

  it('ends with the lifetime around it', () => {
    const outer = new AbortController();
    const inner = within(outer.signal);
    outer.abort();
    expect(inner.signal.aborted).toBe(true);
  });

  it('may end before the lifetime around it', () => {
    const outer = new AbortController();
    within(outer.signal).abort();
    expect(outer.signal.aborted).toBe(false);
  });
});

describe('a script whose extension was updated', () => {
  it('knows that nobody answers it', () => {
    Object.assign(globalThis, { chrome: { runtime: { id: undefined } } });
    expect(isOrphaned()).toBe(true);
  });
});
