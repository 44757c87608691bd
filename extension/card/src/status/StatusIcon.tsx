import { createElement, type SVGProps } from 'react';
import { drawStatusIcon, type IconMarks, type StatusLook, type SvgPart } from '../status-icon';

interface StatusIconProps extends IconMarks {
  readonly look: StatusLook;
  readonly size?: number;
  /** What it says to those who do not see it; without it the icon is an ornament beside a text that says the same. */
  readonly label?: string;
}

/** The status icon, drawn by the same hand as the ones on the networks' pages. */
export function StatusIcon({ look, size = 18, label, ...marks }: StatusIconProps) {
  const drawing = drawStatusIcon(look, size, marks);
  return (
    <svg
      width={size}
      height={size}
      viewBox={drawing.viewBox}
      style={{ flexShrink: 0, display: 'block' }}
      role={label ? 'img' : 'presentation'}
      aria-label={label}
      aria-hidden={!label}
    >
      {drawing.parts.map((part, index) => element(part, index))}
    </svg>
  );
}

function element(part: SvgPart, key: number) {
  return createElement(part.tag, { key, ...camelCased(part.attributes) }, part.text);
}

/** React wants `strokeWidth` where SVG says `stroke-width`. */
function camelCased(attributes: Readonly<Record<string, string>>): SVGProps<SVGElement> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase()),
      value,
    ]),
  );
}
