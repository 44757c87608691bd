import { drawStatusIcon, type IconDrawing } from '@okolo/card/status-icon';
import type { Mark } from '../messages/mark';
import { ICON } from './icon-style';

const SVG = 'http://www.w3.org/2000/svg';
const drawn = new Map<string, SVGSVGElement>();

/** The icon of a client as an SVG element of its own; the drawing is made once for all clients that look the same. */
export function clientIcon(mark: Mark, late: boolean): SVGSVGElement {
  const marks = { blocked: mark.blocked, colleague: mark.ownerName, late };
  const key = [mark.shape, mark.color, mark.letter, marks.blocked, marks.colleague, late].join(' ');
  return copyOf(key, () => drawStatusIcon(mark, ICON, marks));
}

/** The sign beside an open stranger: a plus in an outline that is read on light and dark pages. */
export function addIcon(): SVGSVGElement {
  return copyOf('add', () => ({
    size: ICON,
    viewBox: '-2 -2 28 28',
    fill: 'none',
    textColor: '#ffffff',
    parts: [
      {
        tag: 'circle',
        attributes: { cx: '12', cy: '12', r: '11', fill: '#ffffff', stroke: '#5f6b7a', 'stroke-width': '2' },
      },
      { tag: 'path', attributes: { d: 'M12 6 V18 M6 12 H18', stroke: '#3b4654', 'stroke-width': '3', fill: 'none' } },
    ],
  }));
}

/** A drawing as an element of its own; it is made once for all that have the same key. */
export function copyOf(key: string, draw: () => IconDrawing): SVGSVGElement {
  let template = drawn.get(key);
  if (!template) {
    template = build(draw());
    drawn.set(key, template);
  }
  return template.cloneNode(true) as SVGSVGElement;
}

function build(drawing: IconDrawing): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', drawing.viewBox);
  svg.setAttribute('aria-hidden', 'true');
  for (const part of drawing.parts) {
    const element = document.createElementNS(SVG, part.tag);
    for (const [name, value] of Object.entries(part.attributes)) element.setAttribute(name, value);
    if (part.text) element.append(part.text);
    svg.append(element);
  }
  return svg;
}
