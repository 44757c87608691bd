import { type Addresses, NOBODY, type Said } from './address';
import type { Hook } from './data';
import { firstIn } from './dom';

const compiled = new Map<string, RegExp>();

/** The expression compiled, once for all readings. */
export function expression(source: string): RegExp {
  let found = compiled.get(source);
  if (!found) {
    found = new RegExp(source);
    compiled.set(source, found);
  }
  return found;
}

/** What one hook tells at `at`, or null if it is not there. */
export function readHook(hook: Hook, at: ParentNode, addresses: Addresses, base: URL): Said | null {
  const from = hook.up === undefined ? at : 'closest' in at ? (at as Element).closest(hook.up) : null;
  const element = from && (hook.on === undefined ? from : firstIn(from, hook.on));
  if (!element || !('getAttribute' in element)) return null;
  return saidAt(hook, element as Element, addresses, base);
}

/** What the hook's attribute says at exactly this element. */
export function saidAt(hook: Hook, element: Element, addresses: Addresses, base: URL): Said | null {
  const text = element.getAttribute(hook.attr);
  if (text === null) return null;
  const match = hook.match === undefined ? null : expression(hook.match).exec(text);
  if (hook.match !== undefined && !match) return null;
  const said = addresses.value(match ? (match[1] ?? match[0]) : text, hook.as, base);
  return said === NOBODY ? null : said;
}

/** What the first telling hook says. */
export function firstSaid(hooks: readonly Hook[], at: ParentNode, addresses: Addresses, base: URL): Said | null {
  for (const hook of hooks) {
    const said = readHook(hook, at, addresses, base);
    if (said) return said;
  }
  return null;
}
