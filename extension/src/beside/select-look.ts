import type { SvgPart } from '@okolo/card/status-icon';
import type { Mark } from '../messages/mark';
import type { PageWords } from '../messages/protocol';
import { copyOf } from '../page/drawing';
import { ICON } from '../page/icon-style';
import type { Look } from '../page/paint';
import { markLabel } from './page-words';
import type { Met } from './selection';

/** The box in the place of an icon, by which a person is selected. Clients are told from those who are not by a dot in the status's colour. */
export function selectLook({ person, name, isSelected }: Met, mark: Mark | null | undefined, words: PageWords): Look {
  const who = name || person.handle || person.id || '';
  const label = `${who} · ${mark ? markLabel(words, mark) : words.noClient}`;
  const color = mark ? mark.color : null;
  return {
    key: `select ${isSelected} ${color} ${label}`,
    label,
    kind: 'select',
    picture: null,
    box: { isChecked: isSelected, draw: () => checkBox(isSelected, color) },
  };
}

const BOX = 'M5 1 H19 A4 4 0 0 1 23 5 V19 A4 4 0 0 1 19 23 H5 A4 4 0 0 1 1 19 V5 A4 4 0 0 1 5 1 Z';

/** Read on light and dark pages. */
function checkBox(isChecked: boolean, color: string | null): SVGSVGElement {
  return copyOf(`box ${isChecked} ${color}`, () => ({
    size: ICON,
    viewBox: '-2 -2 28 28',
    fill: 'none',
    textColor: '#ffffff',
    parts: [
      path(BOX, {
        fill: isChecked ? '#1a56b8' : '#ffffff',
        stroke: isChecked ? '#ffffff' : '#5f6b7a',
        'stroke-width': '2',
      }),
      ...(isChecked ? [path('M6 12.5 L10.5 17 L18 8', { fill: 'none', stroke: '#ffffff', 'stroke-width': '3' })] : []),
      ...(color === null ? [] : [dot(color)]),
    ],
  }));
}

function path(d: string, attributes: SvgPart['attributes']): SvgPart {
  return { tag: 'path', attributes: { d, ...attributes } };
}

function dot(fill: string): SvgPart {
  return { tag: 'circle', attributes: { cx: '22', cy: '2', r: '5', fill, stroke: '#ffffff', 'stroke-width': '1.5' } };
}
