/** Small pictures for buttons, in strokes on 16 × 16; the button carries the words. */
const PATHS = {
  add: 'M8 3 V13 M3 8 H13',
  back: 'M10 3 L5 8 L10 13',
  check: 'M3 8.5 L6.5 12 L13 4.5',
  clock: 'M8 2.5 A5.5 5.5 0 1 0 8 13.5 A5.5 5.5 0 1 0 8 2.5 M8 5 V8 L10.5 9.5',
  close: 'M4 4 L12 12 M12 4 L4 12',
  copy: 'M6 6 H13 V13 H6 Z M3 10 V3 H10',
  delete: 'M3 4.5 H13 M6 4.5 V3 H10 V4.5 M4.5 4.5 L5 13 H11 L11.5 4.5',
  down: 'M3 6 L8 11 L13 6',
  eye: 'M1.5 8 Q8 1.5 14.5 8 Q8 14.5 1.5 8 Z M8 6 A2 2 0 1 0 8 10 A2 2 0 1 0 8 6',
  edit: 'M3 13 L3.6 10.2 L10.6 3.2 L12.8 5.4 L5.8 12.4 Z',
  forward: 'M6 3 L11 8 L6 13',
  grip: 'M6 4 V4.01 M10 4 V4.01 M6 8 V8.01 M10 8 V8.01 M6 12 V12.01 M10 12 V12.01',
  menu: 'M2.5 4 H13.5 M2.5 8 H13.5 M2.5 12 H13.5',
  more: 'M3.5 8 V8.01 M8 8 V8.01 M12.5 8 V8.01',
  left: 'M2.5 3 H13.5 V13 H2.5 Z M6.5 3 V13',
  out: 'M6.5 3.5 H3.5 V12.5 H12.5 V9.5 M9 3.5 H12.5 V7 M12.3 3.7 L7.5 8.5',
  pin: 'M6 2.5 H10 M6.5 2.5 V7 L4.5 9.5 H11.5 L9.5 7 V2.5 M8 9.5 V14',
  right: 'M2.5 3 H13.5 V13 H2.5 Z M9.5 3 V13',
  select: 'M2.5 3 H6.5 V7 H2.5 Z M2.7 10.8 L4.3 12.5 L7 9.5 M9 5 H13.5 M9 11 H13.5',
  search: 'M7 2.5 A4.5 4.5 0 1 0 7 11.5 A4.5 4.5 0 1 0 7 2.5 M10.3 10.3 L13.5 13.5',
  write: 'M2.5 3.5 H13.5 V11 H7 L4 13.5 V11 H2.5 Z',
  up: 'M3 10 L8 5 L13 10',
} as const;

export type GlyphName = keyof typeof PATHS;

export function Glyph({ name, size = 16 }: { name: GlyphName; size?: number }) {
  const heavy = name === 'more' || name === 'grip';
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={heavy ? 2.2 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flexShrink: 0 }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
