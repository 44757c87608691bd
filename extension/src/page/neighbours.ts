/** At most this many elements in all stand in rows that are read together: then one reading stays within a frame. */
const TOGETHER = 120;

/**
 * Puts small elements that follow each other below the same parent into groups; a large one, and one that stands alone,
 * is a group of its own. Keeps the order.
 */
export function besideEachOther(elements: readonly Element[]): Element[][] {
  const groups: Element[][] = [];
  let parent: Element | null = null;
  let size = 0;
  for (const element of elements) {
    const own = 1 + element.getElementsByTagName('*').length;
    const group = groups.at(-1);
    if (group && parent !== null && element.parentElement === parent && size + own <= TOGETHER) {
      group.push(element);
      size += own;
    } else {
      groups.push([element]);
      parent = element.parentElement;
      size = own;
    }
  }
  return groups;
}
