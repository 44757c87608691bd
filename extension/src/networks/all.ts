import { networkOf } from './engine/adapter';
import type { AdapterData } from './engine/data';
import { validateAdapter } from './engine/validate';
import type { Network } from './network';

/** Every folder below `networks/` with an `index.ts` that exports a network is one. */
const modules = import.meta.glob<Record<string, unknown>>('./*/index.ts', { eager: true });

export const NETWORKS: readonly Network[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isNetwork),
);

function isNetwork(value: unknown): value is Network {
  return typeof value === 'object' && value !== null && 'isHere' in value && 'openPerson' in value;
}

/** The network this address belongs to, if any. */
export function networkAt(url: URL): Network | null {
  return NETWORKS.find((network) => network.isHere(url)) ?? null;
}

/**
 * The network as the first usable one of these data describes it, else as it is built in. Here, where there is a document,
 * every selector is tried as well.
 */
export function readBy(adapters: readonly AdapterData[], builtIn: Network): Network {
  const data = adapters.find(({ network }) => network === builtIn.id);
  const problems = data ? validateAdapter(data) : [];
  if (problems.length > 0) console.warn('Okolo: the built-in adapter is used.', problems.join('; '));
  return data && problems.length === 0 ? networkOf(data) : builtIn;
}
