// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Near } from './near';

let told: Element[];
let tell: (entries: readonly Partial<IntersectionObserverEntry>[]) => void;
let near: Near;
const controller = new AbortController();
const browsers = globalThis.IntersectionObserver;

/** An element that stands there, with this height. */
function standing(top: number, height: number): Element {
  const element = document.body.appendChild(document.createElement('p'));
  element.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  return element;
}

beforeEach(() => {
  document.body.replaceChildren();
  globalThis.IntersectionObserver = class {
    constructor(call: IntersectionObserverCallback) {
      tell = (entries) => call(entries as IntersectionObserverEntry[], this as unknown as IntersectionObserver);
    }
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  } as unknown as typeof IntersectionObserver;
  told = [];
  near = new Near(controller.signal, (elements) => told.push(...elements));
});
afterEach(() => {
  globalThis.IntersectionObserver = browsers;
});

describe('A part of a page', () => {
  it('is near in the window and somewhat beyond it', () => {
    const parts = [standing(10, 20), standing(innerHeight + 1000, 20), standing(-1000, 20)];
    expect(near.of(parts)).toEqual(parts);
  });

  it('is far below that, and is told of once when it comes near', () => {
    const part = standing(50_000, 20);
    expect(near.of([part])).toEqual([]);
    tell([{ target: part, isIntersecting: true }]);
    expect(told).toEqual([part]);
  });

  it('waits once, however often it changes while it is far', () => {
    const part = standing(50_000, 20);
    near.of([part]);
    part.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    expect(near.of([part])).toEqual([]);
  });

  it('is near when it takes no room: what it holds may stand elsewhere', () => {
    const part = standing(50_000, 0);
    expect(near.of([part])).toEqual([part]);
  });

  it('is told of when the browser finds that it takes no room', () => {
    const parts = Array.from({ length: 60 }, () => standing(50_000, 0));
    expect(near.of(parts)).toEqual([]);
    tell(
      parts.map((target) => ({ target, isIntersecting: false, boundingClientRect: new DOMRect(0, 50_000, 100, 0) })),
    );
    expect(told).toEqual(parts);
  });

  it('is forgotten when it leaves the page', () => {
    const part = standing(50_000, 20);
    near.of([part]);
    part.remove();
    near.sweep();
    near.takeAll();
    expect(told).toEqual([]);
  });
});
