import { ProblemError, UNREACHABLE } from '@okolo/card/problem';
import type { Connection } from '../api/connection';
import type { Answers, Sender } from '../messages/answer';
import type { HealthReport, PageState, Settings, Today } from '../messages/protocol';
import { languageOf } from '../state/language';
import { settings } from '../state/settings';
import { stored } from '../state/stored';
import type { Background } from './background';
import { entryOf } from './writes';

const health = stored<Readonly<Record<string, HealthReport>>>('session', 'health', {});

/** Unfinished texts, each under a key of the card's; an empty one is removed. */
const DRAFT = 'draft ';

/** The answers to every question. Who may ask which is decided before, by the sender. */
export function answersOf(background: Background): Answers {
  const { connection, desk, outbox, watch, subjects, ports } = background;
  return {
    'page.statusesOf': ({ people }) => watch.marksOf(people.slice(0, 500)),
    'page.openPanel': async (subject, sender) => {
      await subjects.set(tabOf(sender), subject);
      ports.tellDesks({ kind: 'subject', subject }, tabOf(sender));
      return null;
    },
    'page.reportHealth': async (report) => {
      await health.change((all) => ({ ...all, [report.network]: report }));
      return null;
    },
    'page.keepPanelWidth': async ({ width }) => {
      await settings.change((now) => ({ ...now, panelWidth: Math.max(240, Math.min(1000, Math.round(width))) }));
      return null;
    },
    'pairing.state': async () => ({ paired: (await connection.view()).state !== 'unpaired' }),
    'pairing.offer': async ({ server, token }, sender) => {
      // The page may only offer the service that it came from.
      if (!sender.url || new URL(sender.url).origin !== server) throw forbidden();
      return background.connect(server, token);
    },
    'panel.subject': (_, sender) => subjects.of(tabOf(sender)),
    'panel.close': async (_, sender) => {
      await subjects.forget(tabOf(sender));
      ports.tellTab(tabOf(sender), { kind: 'close-panel' });
      return null;
    },
    'panel.clientOf': async ({ person }) => {
      const [mark] = await watch.marksOf([person]);
      return mark === 'unknown' || mark === undefined ? { unknown: true } : { clientId: mark?.clientId ?? null };
    },
    'panel.findClients': async ({ words }) => {
      const found = await fetchFrom<{ items: readonly { id: string; name: string }[] }>(
        connection,
        `/clients?limit=8&q=${encodeURIComponent(words)}`,
      );
      return found.items.map(({ id, name }) => ({ id, name }));
    },
    'panel.read': (call) => desk.call(call),
    'panel.write': ({ id, call }) => outbox.write(entryOf(call), id),
    'panel.tookRefusal': async ({ id }) => {
      await outbox.tookRefusal(id);
      return null;
    },
    'panel.draft': async ({ key }) => String((await chrome.storage.local.get(DRAFT + key))[DRAFT + key] ?? ''),
    'panel.keepDraft': async ({ key, text }) => {
      if (text === '') await chrome.storage.local.remove(DRAFT + key);
      else await chrome.storage.local.set({ [DRAFT + key]: text });
      return null;
    },
    'popup.today': () => fetchFrom<Today>(connection, '/statistics/today'),
    'popup.health': async () => Object.values(await health.get()),
    'popup.openPanel': async ({ tabId }) => ({ opened: ports.tellTab(tabId, { kind: 'open-panel' }) }),
    'popup.connection': () => background.connectionView(),
    'popup.retryNow': () => background.retryNow(),
    'options.connect': ({ server, token }) => background.connect(server, token),
    'options.disconnect': () => background.disconnect(),
    'options.settings': () => settings.get(),
    'options.change': (wish) => background.changeSettings(wish),
  };
}

/** What a page of a network has to know of the settings. */
export async function pageState(connection: Connection, now: Settings): Promise<PageState> {
  const { state } = await connection.view();
  return {
    on: now.on,
    connected: state !== 'unpaired' && state !== 'revoked',
    language: languageOf(now.language, chrome.i18n.getUILanguage()),
    panelWidth: now.panelWidth,
    off: now.facebook ? [] : ['FACEBOOK'],
  };
}

function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined) throw forbidden();
  return id;
}

function forbidden(): ProblemError {
  return new ProblemError({ type: '/problems/forbidden', status: 403 });
}

async function fetchFrom<T>(connection: Connection, path: string): Promise<T> {
  const outcome = await connection.request({ method: 'GET', path });
  if (outcome.kind === 'answer') return outcome.body as T;
  throw new ProblemError(outcome.kind === 'refused' ? outcome.problem : UNREACHABLE);
}
