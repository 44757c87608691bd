import { describe, expect, it } from 'vitest';
import { contrast } from './colour';
import { SHAPES, type StatusShape } from './shapes';
import { drawStatusIcon, NO_STATUS } from './status-icon';

const shapes = Object.keys(SHAPES) as StatusShape[];
const look = { shape: 'CIRCLE', color: '#2563eb', letter: 'N' } as const;
const texts = (drawing: ReturnType<typeof drawStatusIcon>) => drawing.parts.filter((part) => part.tag === 'text');

describe('A status icon', () => {
  it('is drawn differently for every shape', () => {
    const outlines = shapes.map((shape) => drawStatusIcon({ ...look, shape }, 14).parts[1]?.attributes.d);
    expect(new Set(outlines).size).toBe(shapes.length);
  });

  it.each(['#ffffff', '#facc15', '#16a34a', '#777777', '#dc2626', '#000000'])(
    'has a readable letter on %s',
    (color) => {
      expect(contrast(drawStatusIcon({ ...look, color }, 14).textColor, color)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['#ffffff', '#fef08a', '#f5f5f5'])('has an edge that stands out on a white page though it is %s', (color) => {
    const edge = drawStatusIcon({ ...look, color }, 14).parts[1]?.attributes.stroke ?? '';
    expect(contrast(edge, '#ffffff')).toBeGreaterThanOrEqual(3);
  });

  it('shows two characters at most', () => {
    expect(texts(drawStatusIcon({ ...look, letter: 'ABC' }, 14))[0]?.text).toBe('AB');
  });

  it('counts a character outside the basic plane as one', () => {
    expect(texts(drawStatusIcon({ ...look, letter: '😀B' }, 14))[0]?.text).toBe('😀B');
  });

  it('draws the tick itself instead of trusting a font', () => {
    expect(texts(drawStatusIcon({ ...look, letter: '✓' }, 14))).toEqual([]);
  });

  it('is grey when the colour is not a colour', () => {
    expect(drawStatusIcon({ ...look, color: 'url(#x)' }, 14).fill).toBe(NO_STATUS.color);
  });

  it('says by a mark that the client is blocked', () => {
    expect(drawStatusIcon(look, 14, { blocked: true }).parts.length).toBeGreaterThan(
      drawStatusIcon(look, 14).parts.length,
    );
  });

  it('marks a blocked client and a colleague’s differently', () => {
    const marked = (marks: object) => drawStatusIcon(look, 14, marks).parts;
    expect(marked({ blocked: true })).not.toEqual(marked({ colleague: 'Vera' }));
  });

  it('says whose client it is by the colleague’s first letter', () => {
    expect(texts(drawStatusIcon(look, 18, { colleague: 'вера' })).map(({ text }) => text)).toEqual(['N', 'В']);
  });

  it('holds all its marks, their outlines too', () => {
    const { parts, viewBox } = drawStatusIcon(look, 18, { blocked: true, colleague: 'Vera', late: true });
    const [from = 0, , size = 0] = viewBox.split(' ').map(Number);
    for (const { attributes } of parts.filter(({ tag }) => tag === 'circle')) {
      const reach = Number(attributes.r) + Number(attributes['stroke-width']) / 2;
      for (const middle of [Number(attributes.cx), Number(attributes.cy)]) {
        expect(middle - reach).toBeGreaterThanOrEqual(from);
        expect(middle + reach).toBeLessThanOrEqual(from + size);
      }
    }
  });

  it('says by a mark that something is overdue', () => {
    expect(drawStatusIcon(look, 18, { late: true }).parts).not.toEqual(drawStatusIcon(look, 18).parts);
  });
});
