import { Beside } from '../beside/beside';
import { connectPage } from '../beside/page-port';
import { pageWords } from '../beside/page-words';
import { exposePlaces } from '../beside/test-hook';
import type { PagePush, PageState } from '../messages/protocol';
import { networkAt, readBy } from '../networks/all';
import { later, startLifetime, within } from '../page/lifetime';
import { sayOnPage } from '../page/say-on-page';

/** How long the manager has to read that the page needs to be loaded again. */
const READING = 30_000;

const network = networkAt(new URL(location.href));
if (network && window.top === window) start(network);

function start(here: NonNullable<typeof network>): void {
  const lifetime = startLifetime(document);
  let running: { controller: AbortController; beside: Beside } | null = null;
  let last: PageState | null = null;
  let reading = here;

  const run = (state: PageState) => {
    const isWanted = state.on && !state.off.includes(here.id);
    last = state;
    if (isWanted && !running) {
      const controller = within(lifetime.signal);
      const beside = new Beside(reading, state, controller.signal);
      running = { controller, beside };
      if (__DEVELOPMENT__) exposePlaces(beside.icons, controller.signal);
    } else if (!isWanted) {
      running?.controller.abort();
      running = null;
    }
  };

  connectPage({
    signal: lifetime.signal,
    onPush: (push: PagePush) => {
      if (push.kind === 'adapters') reading = readBy(push.adapters, here);
      if (push.kind === 'state') run(push.state);
      running?.beside.take(push);
    },
    onOrphaned: () => {
      const wasShown = running !== null;
      lifetime.end();
      if (!wasShown) return;
      const note = new AbortController();
      sayOnPage(pageWords(last?.language ?? 'en').refresh, note.signal);
      document.addEventListener('sidebar-start', () => note.abort(), { signal: note.signal });
      later(READING, note.signal, () => note.abort());
    },
  });
}
