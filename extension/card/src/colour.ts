/** What the letter of an icon may be written in. */
export type Ink = '#000000' | '#ffffff';

/** WCAG relative luminance of `#rrggbb`: 0 (black) to 1 (white). */
export function luminance(color: string): number {
  const [r, g, b] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

/** WCAG contrast ratio of two colours: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Black or white, whichever stands out more on the colour: always 4.5 : 1 or better. */
export function contrastingText(color: string): Ink {
  return contrast(color, '#ffffff') >= contrast(color, '#000000') ? '#ffffff' : '#000000';
}

/** The colour darkened until it stands out on white by 3 : 1, so that a pale icon has an edge on a light page. */
export function visibleEdge(color: string): string {
  let edge = color;
  for (let share = 0.8; contrast(edge, '#ffffff') < 3 && share > 0; share -= 0.1) edge = darkened(color, share);
  return edge;
}

function darkened(color: string, share: number): string {
  const parts = channels(color).map((value) =>
    Math.round(value * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
