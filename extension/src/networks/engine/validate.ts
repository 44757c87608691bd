import { NETWORK_IDS } from '../person';
import { FORMAT } from './data';

/**
 * Checks adapter data before it is used, since it may come from the service: its shape, that every regular expression
 * compiles and (where there is a document) that every selector parses. Says every problem in plain words with its path;
 * an empty list means that the engine can work with it. Never throws.
 */
export function validateAdapter(data: unknown): string[] {
  const problems: string[] = [];
  check(ADAPTER, data, 'adapter', problems);
  return problems;
}

type Check = (value: unknown, path: string, problems: string[]) => void;

const LONGEST_TEXT = 2000;
const LONGEST_LIST = 1000;

const check = (one: Check, value: unknown, path: string, problems: string[]): void => one(value, path, problems);

const text: Check = (value, path, problems) => {
  if (typeof value !== 'string' || value === '') problems.push(`${path}: a text is missing`);
  else if (value.length > LONGEST_TEXT) problems.push(`${path}: longer than ${LONGEST_TEXT} characters`);
};

const flag: Check = (value, path, problems) => {
  if (typeof value !== 'boolean') problems.push(`${path}: must be true or false`);
};

const expression: Check = (value, path, problems) => {
  text(value, path, problems);
  try {
    new RegExp(String(value));
  } catch {
    problems.push(`${path}: not a regular expression`);
  }
};

const selector: Check = (value, path, problems) => {
  text(value, path, problems);
  if (typeof document === 'undefined' || typeof value !== 'string' || value === ':row') return;
  try {
    document.createElement('div').querySelector(value);
  } catch {
    problems.push(`${path}: not a selector`);
  }
};

/** What a hook may read: addresses, ids and scripts of the page, and no attribute that is there to be read out. */
const attribute: Check = (value, path, problems) => {
  text(value, path, problems);
  if (
    !/^(href|id|class|style|clip-path|hrefparams|onclick|onmouseover|mention_id|data-[a-z0-9-]+)$/.test(String(value))
  )
    problems.push(`${path}: not an attribute that may be read`);
};

const oneOf =
  (...words: readonly unknown[]): Check =>
  (value, path, problems) => {
    if (!words.includes(value)) problems.push(`${path}: must be one of ${words.join(', ')}`);
  };

/** What pictures and links are called. */
const nameAttribute: Check = oneOf('alt', 'title', 'aria-label');

const listOf =
  (item: Check): Check =>
  (value, path, problems) => {
    if (!Array.isArray(value)) problems.push(`${path}: a list is missing`);
    else if (value.length > LONGEST_LIST) problems.push(`${path}: more than ${LONGEST_LIST} entries`);
    else for (const [index, one] of value.entries()) item(one, `${path}[${index}]`, problems);
  };

const number: Check = (value, path, problems) => {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 10) problems.push(`${path}: must be 0 to 10`);
};

/** An object with these members; a name that ends in `?` may be missing. Unknown members are refused: likely a slip. */
const shape =
  (members: Readonly<Record<string, Check>>): Check =>
  (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      problems.push(`${path}: an object is missing`);
      return;
    }
    const given = value as Record<string, unknown>;
    for (const name of Object.keys(given)) {
      if (!(name in members) && !(`${name}?` in members)) problems.push(`${path}.${name}: unknown`);
    }
    for (const [key, member] of Object.entries(members)) {
      const name = key.replace(/\?$/, '');
      if (given[name] === undefined && key.endsWith('?')) continue;
      member(given[name], `${path}.${name}`, problems);
    }
  };

/** An object whose members all are of one kind. */
const recordOf =
  (item: Check): Check =>
  (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      problems.push(`${path}: an object is missing`);
    else listOf(item)(Object.values(value), path, problems);
  };

const KIND = oneOf('id', 'peer', 'handle', 'address', 'community', 'sign', 'person', 'thread');
const QUERIES = recordOf(expression);
const HOOK = shape({ 'up?': selector, 'on?': selector, attr: attribute, 'match?': expression, as: KIND });

const SURFACE = shape({
  name: text,
  'era?': text,
  row: selector,
  'links?': listOf(selector),
  'path?': expression,
  'not?': selector,
  'unless?': selector,
  'hooks?': listOf(HOOK),
  'ofPage?': flag,
  'needsId?': flag,
  'ofTwo?': flag,
  'guests?': flag,
  'once?': flag,
  'each?': flag,
  'anchor?': listOf(selector),
  'slot?': oneOf('after', 'inside', 'over'),
  'label?': listOf(selector),
});

/** In a message the name is the link's own text: a place for it named by the data could be any words of the message. */
const surface: Check = (value, path, problems) => {
  SURFACE(value, path, problems);
  const given = value as { name?: unknown; label?: unknown } | null;
  if (given?.name === 'message' && given.label !== undefined)
    problems.push(`${path}.label: a message has no place for a name`);
};

const ADDRESS_RULE = shape({
  path: expression,
  'query?': text,
  'unless?': listOf(text),
  'queries?': QUERIES,
  'slash?': flag,
  as: oneOf('id', 'peer', 'handle', 'community', 'nobody'),
});

const OPEN = shape({
  name: text,
  'path?': expression,
  'queries?': QUERIES,
  'when?': selector,
  'unless?': selector,
  'address?': shape({ 'query?': text, 'match?': expression, as: KIND }),
  'hooks?': listOf(HOOK),
  'label?': listOf(selector),
});

const FALLBACK = shape({
  name: text,
  reach: number,
  not: listOf(selector),
  'handles?': listOf(selector),
  'proofs?': listOf(HOOK),
  'pictures?': listOf(selector),
  'over?': listOf(selector),
  'label?': listOf(selector),
  'named?': listOf(shape({ within: selector, name: text })),
});

const ADAPTER = shape({
  format: oneOf(FORMAT),
  revision: text,
  network: oneOf(...NETWORK_IDS),
  hosts: listOf(text),
  'also?': listOf(text),
  practice: shape({ hosts: listOf(text), prefix: text }),
  profile: shape({ byId: text, byHandle: text }),
  addresses: shape({
    rules: listOf(ADDRESS_RULE),
    reserved: listOf(text),
    handle: expression,
    actions: listOf(text),
    id: expression,
    'chatsFrom?': text,
    'services?': listOf(text),
  }),
  self: listOf(HOOK),
  'people?': listOf(selector),
  communities: shape({
    links: listOf(selector),
    'heads?': listOf(selector),
    'opened?': listOf(selector),
    pages: listOf(selector),
    'likely?': shape({ pages: listOf(selector), unless: listOf(selector) }),
    'hooks?': listOf(HOOK),
  }),
  ignore: listOf(selector),
  'keep?': listOf(selector),
  'threads?': shape({
    scripts: selector,
    calls: recordOf(shape({ first: oneOf('thread', 'person'), isOne: flag })),
    nested: listOf(text),
  }),
  linkHooks: listOf(HOOK),
  surfaces: listOf(surface),
  fallback: FALLBACK,
  open: listOf(OPEN),
  names: shape({ skip: listOf(selector), attrs: listOf(nameAttribute), cut: listOf(expression) }),
});
