/**
 * Where to go after signing in. Only addresses within the cabinet: `//host` and the like would lead to somebody else's
 * page under our name.
 */
export function readReturn(search: Record<string, unknown>): { return?: string } {
  const address = search.return;
  return typeof address === 'string' && /^\/(?![/\\])/.test(address) ? { return: address } : {};
}
