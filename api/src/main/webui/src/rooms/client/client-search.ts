/** What the table shows, as it stands in the address: such an address can be sent to a colleague. */
export interface ClientSearch {
  readonly q?: string;
  /** A status id. */
  readonly status?: string;
  /** A manager id, `me` or `none`. */
  readonly owner?: string;
  readonly blocked?: boolean;
  readonly sort?: ClientSort;
}

export const SORTS = ['-changedAt', '-createdAt', 'name'] as const;
export type ClientSort = (typeof SORTS)[number];
/** Left out of the address. */
export const DEFAULT_SORT: ClientSort = '-changedAt';

/** Reads an address; what makes no sense is left out rather than shown as an error. */
export function readSearch(search: Record<string, unknown>): ClientSearch {
  const sort = SORTS.find((one) => one === search.sort && one !== DEFAULT_SORT);
  const blocked = search.blocked === true || search.blocked === false ? search.blocked : undefined;
  return {
    ...textOf('q', search.q),
    ...textOf('status', search.status),
    ...textOf('owner', search.owner),
    ...(blocked !== undefined && { blocked }),
    ...(sort && { sort }),
  };
}

/** The question to the service for one part of the list. */
export function clientsPath(search: ClientSearch, cursor?: string): string {
  const query = new URLSearchParams({ limit: '50', sort: search.sort ?? DEFAULT_SORT });
  if (search.q) query.set('q', search.q);
  if (search.status) query.set('statusId', search.status);
  if (search.owner) query.set('ownerId', search.owner);
  if (search.blocked !== undefined) query.set('blocked', String(search.blocked));
  if (cursor) query.set('cursor', cursor);
  return `/clients?${query}`;
}

/** A handle may be all digits, which the address bar's JSON reading turns into a number. */
function textOf(key: 'q' | 'status' | 'owner', value: unknown): Partial<ClientSearch> {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text === '' ? {} : { [key]: text };
}
