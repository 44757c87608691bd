const MIDDLE = 0.5;

/**
 * Whether the page is dark, by what it is painted with: pages choose their colours themselves, whatever the system says.
 * Where it paints nothing the colour of its text tells.
 */
export function isPageDark(): boolean {
  const { body, documentElement } = document;
  for (const element of [body ?? documentElement, documentElement]) {
    const ground = brightness(getComputedStyle(element).backgroundColor);
    if (ground !== null) return ground < MIDDLE;
  }
  return (brightness(getComputedStyle(body ?? documentElement).color) ?? 0) > MIDDLE;
}

/** From 0 (black) to 1 (white); null for what is mostly seen through, and for colours that browsers do not tell as RGB. */
function brightness(color: string): number | null {
  if (!color.startsWith('rgb')) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return alpha < MIDDLE ? null : (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
