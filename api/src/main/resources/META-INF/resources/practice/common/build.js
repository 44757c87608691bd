/** Builds elements; text always goes in as text. */

/**
 * @param {string} tag
 * @param {Record<string, string | number | boolean | EventListener | undefined>} attributes `on…` with a function is a
 *   listener, `false` and `undefined` leave the attribute out
 * @param {...(Node | string)} children
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

const svgSpace = 'http://www.w3.org/2000/svg';

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Calm tints for drawn faces: readable with dark letters on them in both schemes. */
const tints = ['#f4c7ab', '#c9e4ca', '#bcd4e6', '#e6c9e1', '#f5e6a8', '#c7d3d4', '#f2b5a7', '#b8d8ba'];

/** The address of a drawn face: a tinted square with initials. No pictures of anybody are needed. */
export function face(person) {
  const tint = tints[person.number % tints.length];
  const initials = person.name
    .split(' ')
    .map((word) => word[0])
    .join('');
  const drawing =
    `<svg xmlns="${svgSpace}" viewBox="0 0 48 48"><rect width="48" height="48" fill="${tint}"/>` +
    `<text x="24" y="31" font-family="sans-serif" font-size="19" text-anchor="middle" fill="#333">${initials}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
