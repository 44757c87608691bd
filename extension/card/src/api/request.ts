import type { paths } from './schema';

const BASE = '/api/v1';

/** One request to the service, as data. */
export interface CardRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, with its query. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | null;
  /** The version that was seen, for `If-Match`; null for what depends on none. */
  readonly version: number | null;
  /** The client whose card it is about; null for lists, for a new client, and for a note, which goes by its own id. */
  readonly clientId: string | null;
}

type Verb = 'get' | 'post' | 'put' | 'delete';

/** The paths of the service that know a verb, below `/api/v1`. */
type PathOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, object>
    ? P extends `${typeof BASE}${infer Below}`
      ? Below
      : never
    : never;
}[keyof paths];

type Operation<V extends Verb, P extends string> = `${typeof BASE}${P}` extends keyof paths
  ? paths[`${typeof BASE}${P}`][V]
  : never;

type Fixed<T> = T extends readonly (infer One)[]
  ? readonly Fixed<One>[]
  : T extends object
    ? { readonly [Name in keyof T]: Fixed<T[Name]> }
    : T;

type Ids<O> = O extends { parameters: { path: infer Names } } ? { readonly [Name in keyof Names]: string } : object;
type Body<O> = O extends { requestBody: { content: { 'application/json': infer Said } } }
  ? { readonly body: Fixed<Said> }
  : object;
type Version<O> = O extends { parameters: { header: { 'If-Match': string } } } ? { readonly version: number } : object;
interface Query<O> {
  readonly query?: O extends { parameters: { query?: infer Asked } } ? Loose<Asked> : never;
}
type Loose<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** What a request has to name, and may: the ids in its path, body, version and query, as the service describes them. */
type Parts<O> = Ids<O> & Body<O> & Version<O> & Query<O>;

/** Makes a request of a verb, a path of the service with its `{ids}`, and what the two ask for. */
export function request<V extends Verb, P extends PathOf<V>>(
  verb: V,
  path: P,
  parts: Parts<Operation<V, P>>,
): CardRequest {
  const { body = null, version = null, query = {}, ...ids } = parts as unknown as Given;
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(ids[name])));
  return {
    method: verb.toUpperCase() as CardRequest['method'],
    path: filled + queryOf(query),
    body,
    version,
    clientId: path.startsWith('/clients/{id}') ? String(ids.id) : null,
  };
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(query)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    // A message between the parts of the extension makes null of what is not there.
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return said.length > 0 ? `?${said.join('&')}` : '';
}

/** The parts of any request. */
type Given = Partial<Pick<CardRequest, 'body' | 'version'>> & {
  readonly query?: Readonly<Record<string, unknown>>;
  readonly [id: string]: unknown;
};
