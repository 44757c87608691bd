import { WRITES } from '@okolo/card/actions';
import type { HealthView } from '../messages/health';
import type { KeptItem } from '../messages/inventory';
import { KEPT } from '../messages/inventory';
import type { ConnectionView, Settings } from '../messages/protocol';
import { KINDS, NETWORK_IDS } from '../messages/surfaces';
import { dateIn, healthIn, whole } from './kept/health';

/** What a report is made of. */
export interface ReportFacts {
  readonly version: string;
  readonly browser: string;
  readonly connection: ConnectionView;
  readonly settings: Settings;
  readonly health: readonly HealthView[];
  readonly kept: readonly KeptItem[];
  /** How many mistakes the service's adapters have. */
  readonly refusedAdapters: number;
  /** Now, in milliseconds. */
  readonly now: number;
}

const STATES = ['unpaired', 'connected', 'starting', 'reconnecting', 'offline', 'down', 'revoked'] as const;
const LANGUAGES = ['auto', 'en', 'ru'] as const;
const PLACES = ['page', 'browser'] as const;

/**
 * What helps to find a fault, to be given to others: structure and numbers. Every word in it is one of those written in
 * this program, so whatever stands in the facts, no name, id, text or address can get into it.
 */
export function reportOf(facts: ReportFacts): string {
  const { version, browser, connection, settings, now } = facts;
  const report = {
    okolo: /^\d{1,4}(\.\d{1,5}){0,3}$/.exec(version)?.[0] ?? '',
    browser: /\b(Firefox|Edg|OPR|YaBrowser|Chrome)\/\d{1,4}/.exec(browser)?.[0] ?? '',
    connection: { state: known(STATES, connection.state), readOnly: connection.readOnly === true },
    outbox: outboxIn(connection),
    settings: {
      on: settings.on === true,
      off: NETWORK_IDS.filter((id) => settings.off.includes(id)),
      hidden: NETWORK_IDS.flatMap((id) =>
        KINDS.filter((kind) => settings.hidden.includes(`${id} ${kind}`)).map((kind) => `${id} ${kind}`),
      ),
      language: known(LANGUAGES, settings.language),
      panelPlace: known(PLACES, settings.panelPlace),
    },
    networks: facts.health.flatMap((one) => networkIn(one, now)),
    refusedAdapters: whole(facts.refusedAdapters),
    kept: keptIn(facts.kept),
  };
  return JSON.stringify(report, null, 2);
}

function networkIn(view: HealthView, now: number): object[] {
  const health = healthIn(view);
  if (!health) return [];
  const minutesAgo = whole((now - view.at) / 60_000);
  return [
    { ...health, revision: dateIn(view.revision), adapter: known(['built-in', 'service'], view.adapter), minutesAgo },
  ];
}

/** How many writes of each kind are in each state, and the statuses of the refusals. */
function outboxIn({ outbox, elsewhere }: ConnectionView): object {
  const counts: Record<string, number> = {};
  for (const { action, state, problem } of outbox) {
    const refusal = problem ? ` ${whole(problem.status)}` : '';
    const name = `${known(WRITES, action)} ${known(['sending', 'waiting', 'refused'], state)}${refusal}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return { ...counts, elsewhere: whole(elsewhere) };
}

function keptIn(kept: readonly KeptItem[]): object {
  const names = [...Object.keys(KEPT), 'other'];
  const own = kept.filter(({ name }) => names.includes(name));
  return Object.fromEntries(own.map(({ name, count, bytes }) => [name, [whole(count), whole(bytes)]]));
}

function known(words: readonly string[], word: unknown): string {
  return words.find((one) => one === word) ?? 'other';
}
