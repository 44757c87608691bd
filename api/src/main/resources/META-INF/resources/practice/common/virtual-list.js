/**
 * A long list that keeps only the rows in view and uses them again for other people while it is scrolled, as the live
 * networks do: the same elements change their hooks, links and texts.
 */
import { el } from './build.js';

const spare = 4;

/**
 * @param {{items: unknown[], rowHeight: number, attributes?: object, make: () => Element,
 *   fill: (row: Element, item: unknown) => void}} wish
 *   `make` builds an empty row, `fill` writes one item into it, again and again
 * @returns {Element} the scrolling box; it gives itself the number of rows that its height asks for
 */
export function virtualList({ items, rowHeight, attributes = {}, make, fill }) {
  const inner = el('div', { class: 'virtual-inner' });
  const box = el('div', { ...attributes, tabindex: 0 }, inner);
  box.classList.add('virtual-list');
  inner.style.height = `${items.length * rowHeight}px`;
  const rows = [];
  const shown = [];

  const place = (row, index) => {
    shown[rows.indexOf(row)] = index;
    row.style.transform = `translateY(${index * rowHeight}px)`;
    fill(row, items[index]);
  };
  const refresh = () => {
    const inView = Math.ceil((box.clientHeight || 600) / rowHeight);
    const first = Math.max(0, Math.floor(box.scrollTop / rowHeight) - spare);
    const last = Math.min(items.length, first + inView + 2 * spare);
    while (rows.length < Math.min(items.length, inView + 2 * spare)) {
      const row = make();
      row.classList.add('virtual-row');
      rows.push(row);
      inner.append(row);
    }
    const free = rows.filter((_, n) => shown[n] === undefined || shown[n] < first || shown[n] >= last);
    for (let index = first; index < last; index += 1) {
      if (!shown.includes(index) && free.length) place(free.pop(), index);
    }
  };
  box.addEventListener('scroll', refresh, { passive: true });
  new ResizeObserver(refresh).observe(box);
  return box;
}
