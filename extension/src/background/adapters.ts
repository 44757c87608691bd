import { BUILT_IN, NETWORKS } from '../networks/all';
import type { AdapterData } from '../networks/engine/data';
import { validateAdapter } from '../networks/engine/validate';
import { stored } from './kept/stored';
import type { Connection } from './service/connection';

/** Networks change their pages every few weeks; a day is soon enough, and nobody is kept waiting for it. */
const DAY = 24 * 60 * 60 * 1000;
const MOST = 10;

/** What the service last handed out that could be used, and when it was last asked. */
interface Kept {
  readonly askedAt: number;
  readonly adapters: readonly AdapterData[];
  /** Why the latest ones were refused, in plain words; those from before stay in use. */
  readonly refused: readonly string[];
}

/** Descriptions of networks that the service hands out instead of the built-in ones: data, never code. */
export class Adapters {
  private readonly kept = stored<Kept>('adapters', { askedAt: 0, adapters: [], refused: [] });

  constructor(
    private readonly connection: Pick<Connection, 'request'>,
    private readonly now: () => number = Date.now,
  ) {}

  async get(): Promise<Kept> {
    return this.kept.get();
  }

  /** How to read the network that has a page at this address: as the service says, else as built in; null for no network. */
  async forPage(address: string | undefined): Promise<AdapterData | null> {
    const builtIn = this.builtInFor(address);
    const { adapters } = await this.kept.get();
    return adapters.find(({ network }) => network === builtIn?.network) ?? builtIn;
  }

  builtInFor(address: string | undefined): AdapterData | null {
    if (address === undefined) return null;
    const url = new URL(address);
    const here = NETWORKS.find((network) => network.isHere(url));
    return BUILT_IN.find(({ network }) => network === here?.id) ?? null;
  }

  /** Asks the service, at most once a day unless `force`. Does nothing when it does not answer. */
  async refresh(force = false): Promise<void> {
    if (!force && this.now() - (await this.kept.get()).askedAt < DAY) return;
    const outcome = await this.connection.request({ method: 'GET', path: '/networks/adapters' });
    if (outcome.kind !== 'answer') return;
    const problems = outcome.status === 204 ? [] : problemsOf(outcome.body);
    await this.kept.change((before) => ({
      askedAt: this.now(),
      adapters: problems.length > 0 ? before.adapters : adaptersOf(outcome.body),
      refused: problems,
    }));
    if (problems.length > 0) console.warn('Okolo: the adapters of the service are not used.', problems.join('; '));
  }
}

function adaptersOf(body: unknown): readonly AdapterData[] {
  return body === null ? [] : (body as { adapters: readonly AdapterData[] }).adapters;
}

/** What is wrong with an answer, with the path of each; nothing is wrong with a good one. Never throws. */
export function problemsOf(body: unknown): string[] {
  const adapters = typeof body === 'object' && body !== null ? (body as { adapters?: unknown }).adapters : undefined;
  if (!Array.isArray(adapters)) return ['adapters: a list is missing'];
  if (adapters.length > MOST) return [`adapters: more than ${MOST} entries`];
  return adapters.flatMap((one, index) => {
    const problems = validateAdapter(one);
    const wrong = problems.length > 0 ? problems : placesElsewhere(one as AdapterData);
    return wrong.map((problem) => `adapters[${index}]: ${problem}`);
  });
}

/** A link to a person must lead to the network that it is said to lead to. */
function placesElsewhere({ network, profile }: AdapterData): string[] {
  const own = NETWORKS.find(({ id }) => id === network);
  return Object.entries(profile).flatMap(([name, pattern]) => {
    const isHere = URL.canParse(pattern) && pattern.startsWith('https://') && own?.isHere(new URL(pattern));
    return isHere ? [] : [`profile.${name}: does not lead to ${network}`];
  });
}
