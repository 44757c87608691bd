import { Beside } from '../beside/beside';
import { connectPage } from '../beside/page-port';
import { takeTasks } from '../beside/page-tasks';
import { exposePlaces } from '../beside/test-hook';
import type { PagePush, PageState } from '../messages/protocol';
import { pageNetworkOf } from '../networks/engine/adapter';
import type { PageNetwork } from '../networks/network';
import { later, startLifetime, within } from '../page/lifetime';
import { sayOnPage } from '../page/say-on-page';

/** How long the manager has to read that the page needs to be loaded again. */
const READING = 30_000;

if (window.top === window) start();

/** Begins when the background has told how to read this page, and that icons are wanted on it. */
function start(): void {
  const lifetime = startLifetime(document);
  let running: { controller: AbortController; beside: Beside } | null = null;
  let state: PageState | null = null;
  let network: PageNetwork | null = null;

  const run = () => {
    if (!state || !network || lifetime.signal.aborted) return;
    const isWanted = state.on && !state.off.includes(network.id);
    if (isWanted && !running) {
      const controller = within(lifetime.signal);
      const beside = new Beside(network, state, controller.signal);
      running = { controller, beside };
      if (__DEVELOPMENT__) exposePlaces(beside.icons, controller.signal);
    } else if (!isWanted) {
      running?.controller.abort();
      running = null;
    }
  };
  const read = async ({ adapter, isBuiltIn }: PagePush & { kind: 'network' }) => {
    const data = isBuiltIn ? adapter : await (await import('../beside/understood.part')).understood(adapter);
    // Without it everybody else is still found.
    const threads = data.threads && (await import('../networks/engine/threads.part').catch(console.warn));
    network = pageNetworkOf(data, threads ? threads.threadsOf : undefined);
    run();
  };

  takeTasks(lifetime.signal, async ({ text, person }) =>
    running ? running.beside.writing.put(text, person) : { outcome: 'noBox', copied: false },
  );
  connectPage({
    signal: lifetime.signal,
    onPush: (push: PagePush) => {
      if (push.kind === 'network') void read(push);
      if (push.kind === 'state') {
        state = push.state;
        run();
      }
      running?.beside.take(push);
    },
    onOrphaned: () => {
      const wasShown = running !== null;
      lifetime.end();
      if (!wasShown || !state) return;
      const note = new AbortController();
      sayOnPage(state.words.refresh, note.signal);
      document.addEventListener('sidebar-start', () => note.abort(), { signal: note.signal });
      later(READING, note.signal, () => note.abort());
    },
  });
}
