import type { AdapterData } from './data';

/** The names under which selectors stand in adapter data. */
const NAMES = new Set(
  'anchor handles heads ignore keep label links not on opened over pages people pictures row scripts skip unless up when within'.split(
    ' ',
  ),
);

/**
 * The first selector that this browser does not understand, or null. The background, which checks everything else, has
 * no document to try them on.
 */
export function brokenSelector({ addresses: _, ...data }: AdapterData): string | null {
  const probe = document.createElement('i');
  const isBroken = (selector: string) => {
    try {
      probe.matches(selector);
      return false;
    } catch {
      return selector !== ':row';
    }
  };
  return selectorsIn(data).find(isBroken) ?? null;
}

function selectorsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return NAMES.has(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => selectorsIn(one, name));
  return Object.entries(value).flatMap(([inner, one]) => selectorsIn(one, inner));
}
