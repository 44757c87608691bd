import { networkOf } from './engine/adapter';
import type { AdapterData } from './engine/data';
import { threadsOf } from './engine/threads.part';
import type { Network } from './network';

/** Every folder below `networks/` whose `index.ts` exports adapter data is a network. */
const modules = import.meta.glob<Record<string, unknown>>('./*/index.ts', { eager: true });

/** How the networks are read when the service says nothing else. */
export const BUILT_IN: readonly AdapterData[] = Object.values(modules).flatMap((module) =>
  Object.values(module).filter(isData),
);

export const NETWORKS: readonly Network[] = BUILT_IN.map((data) => networkOf(data, threadsOf));

function isData(value: unknown): value is AdapterData {
  return typeof value === 'object' && value !== null && 'surfaces' in value;
}
