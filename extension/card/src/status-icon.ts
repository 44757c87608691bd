import { contrastingText, type Ink, visibleEdge } from './colour';
import { NO_STATUS, SHAPES, type StatusShape } from './shapes';

export { NO_STATUS, type StatusShape };

/** What a status looks like. The letter is one or two characters; ✓ and ✗ are drawn, since fonts disagree on them. */
export interface StatusLook {
  readonly shape: StatusShape;
  /** `#rrggbb`; anything else is drawn grey. */
  readonly color: string;
  readonly letter: string;
}

/** What is said beside the status, in the corners of the icon. */
export interface IconMarks {
  /** The client is blocked: a no-entry sign below. */
  readonly blocked?: boolean;
  /** The client is this colleague's: the first letter of the name above; empty or missing for one's own or nobody's. */
  readonly colleague?: string;
  /** Something that was due has not been done: a clock at the left. */
  readonly late?: boolean;
}

/** One SVG element: the attribute names are SVG's own (`stroke-width`), for `setAttribute`. */
export interface SvgPart {
  readonly tag: 'path' | 'circle' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  /** The text inside; it goes into a text node. */
  readonly text?: string;
}

/** An icon, ready to be built by React or by `document.createElementNS`: parts in painting order. */
export interface IconDrawing {
  readonly size: number;
  readonly viewBox: string;
  readonly fill: string;
  /** The colour of the letter: the one of black and white that stands out more. */
  readonly textColor: Ink;
  readonly parts: readonly SvgPart[];
}

/** The shape takes 24 units; two more on each side leave room for the outline and the marks. */
const VIEW_BOX = '-2 -2 28 28';
const LETTERS = {
  'font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  'font-weight': '700',
  'text-anchor': 'middle',
} as const;
const DRAWN_LETTERS: Readonly<Record<string, string>> = {
  '✓': 'M-4.6 .4 L-1.4 3.6 L4.8 -3.4',
  '✔': 'M-4.6 .4 L-1.4 3.6 L4.8 -3.4',
  '✗': 'M-3.8 -3.8 L3.8 3.8 M3.8 -3.8 L-3.8 3.8',
  '✘': 'M-3.8 -3.8 L3.8 3.8 M3.8 -3.8 L-3.8 3.8',
  '×': 'M-3.8 -3.8 L3.8 3.8 M3.8 -3.8 L-3.8 3.8',
};

/**
 * Draws a status for a size in CSS pixels (readable from 14 up). The outline is twofold, a dark edge within a white
 * halo, so that one drawing stands out on light pages and on dark ones: a content script does not know which it is on.
 */
export function drawStatusIcon(look: StatusLook, size: number, marks: IconMarks = {}): IconDrawing {
  const fill = /^#[0-9a-f]{6}$/i.test(look.color) ? look.color : NO_STATUS.color;
  const textColor = contrastingText(fill);
  const parts = [...outlined(SHAPES[look.shape]?.path ?? SHAPES.CIRCLE.path, fill), ...letter(look, textColor)];
  if (marks.colleague) parts.push(...colleagueMark(marks.colleague));
  if (marks.late) parts.push(...lateMark());
  if (marks.blocked) parts.push(...blockedMark());
  return { size, viewBox: VIEW_BOX, fill, textColor, parts };
}

function outlined(path: string, fill: string): SvgPart[] {
  const join = { 'stroke-linejoin': 'round' };
  return [
    { tag: 'path', attributes: { d: path, fill: 'none', stroke: '#ffffff', 'stroke-width': '3.6', ...join } },
    { tag: 'path', attributes: { d: path, fill, stroke: visibleEdge(fill), 'stroke-width': '1.2', ...join } },
  ];
}

function letter(look: StatusLook, color: Ink): SvgPart[] {
  const shape = SHAPES[look.shape] ?? SHAPES.CIRCLE;
  const shown = Array.from(look.letter.trim()).slice(0, 2).join('');
  if (shown === '') return [];
  const drawn = DRAWN_LETTERS[shown];
  if (drawn) return [strokes(drawn, color, `translate(12 ${shape.middle}) scale(${shape.letter / 13})`)];
  const size = Array.from(shown).length === 1 ? shape.letter : shape.pair;
  // A capital stands about 0.72 of the font size above the baseline: half of that centres it in every browser.
  const attributes = {
    x: '12',
    y: (shape.middle + size * 0.36).toFixed(2),
    fill: color,
    'font-size': String(size),
    ...LETTERS,
  };
  return [{ tag: 'text', attributes, text: shown }];
}

function blockedMark(): SvgPart[] {
  return [disc('21', '21', '#b91c1c'), strokes('M18.6 21 H23.4', '#ffffff')];
}

function colleagueMark(name: string): SvgPart[] {
  const initial = Array.from(name.trim())[0]?.toLocaleUpperCase() ?? '';
  const attributes = { x: '20', y: '7.2', fill: '#ffffff', 'font-size': '9', ...LETTERS };
  return [disc('20', '4', '#1f2937', '5.4'), { tag: 'text', attributes, text: initial }];
}

function lateMark(): SvgPart[] {
  const hands = {
    d: 'M3.6 17.6 V20.4 H6',
    fill: 'none',
    stroke: '#ffffff',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
  };
  return [disc('3.6', '20.4', '#b91c1c', '5'), { tag: 'path', attributes: hands }];
}

function disc(x: string, y: string, fill: string, r = '4.4'): SvgPart {
  return { tag: 'circle', attributes: { cx: x, cy: y, r, fill, stroke: '#ffffff', 'stroke-width': '1.2' } };
}

function strokes(path: string, color: string, transform?: string): SvgPart {
  const attributes = { d: path, fill: 'none', stroke: color, 'stroke-width': '2.4', 'stroke-linecap': 'round' };
  return { tag: 'path', attributes: transform ? { ...attributes, transform } : attributes };
}
