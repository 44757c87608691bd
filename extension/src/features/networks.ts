import type { Network } from '../networks/network';

/** Every folder below `networks/` with an `index.ts` that exports a network is one. */
const modules = import.meta.glob<Record<string, unknown>>('../networks/*/index.ts', { eager: true });

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
