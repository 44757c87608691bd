// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Near } from './near';

let told: Element[];
let tell: (entries: readonly Partial<IntersectionObserverEntry>[]) => void;
let near: Near;
let observed: Set<Element>;
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
    observe(element: Element): void {
      observed.add(element);
    }
    unobserve(element: Element): void {
      observed.delete(element);
    }
    disconnect(): void {}
  } as unknown as typeof IntersectionObserver;
  told = [];
  observed = new Set();
  near = new Near(controller.signal, (elements) => told.push(...elements));
});
afterEach(() => {
  globalThis.IntersectionObserver = browsers;
});

describe('A part of a page', () => {
  it('is near in the window and somewhat beyond it', () => {
    const parts = [standing(10, 20), standing(innerHeight + 700, 20), standing(-700, 20)];
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

describe('Of a long list', () => {
  /** Rows of 20 pixels each, of which the first stands at this height. */
  const listAt = (top: number, length = 64) => Array.from({ length }, (_, n) => standing(top + n * 20, 20));

  it('the ends of groups are watched for all', () => {
    const rows = listAt(50_000);
    expect(near.of(rows)).toEqual([]);
    expect(observed.size).toBe(8);
  });

  it('those are told of that are near when the end of their group is, and the others when they are', () => {
    const rows = listAt(innerHeight + 700);
    near.of(rows);
    tell([{ target: rows[0] as Element, isIntersecting: true }]);
    expect(told).toEqual(rows.slice(0, 5));
    tell([{ target: rows[7] as Element, isIntersecting: true }]);
    expect(told).toEqual([...rows.slice(0, 5), rows[7]]);
  });

  it('one in the middle of a group is near where the page has moved it to', () => {
    const rows = listAt(50_000);
    near.of(rows);
    const moved = rows[7] as Element;
    moved.getBoundingClientRect = () => new DOMRect(0, 10, 100, 20);
    expect(near.of([moved])).toEqual([moved]);
  });

  it('the rest of a group is watched when its end has left the page', () => {
    const rows = listAt(50_000);
    near.of(rows);
    rows[0]?.remove();
    near.sweep();
    expect(observed.has(rows[1] as Element)).toBe(true);
    tell([{ target: rows[1] as Element, isIntersecting: true }]);
    expect(told).toEqual([rows[1]]);
  });

  it('what looks unlike its neighbours is watched by itself', () => {
    const rows = listAt(50_000);
    rows[7]?.setAttribute('class', 'dialog');
    near.of(rows);
    expect(observed.has(rows[7] as Element)).toBe(true);
  });
});
