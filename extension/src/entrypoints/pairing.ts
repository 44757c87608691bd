import { problemIn } from '@okolo/card/problem';
import { ask } from '../messages/ask';

/** What the cabinet's "connect this browser" page says. */
interface PairingWord {
  readonly okolo: 'hello' | 'pair';
  readonly server?: unknown;
  readonly token?: unknown;
}

function isWord(data: unknown): data is PairingWord {
  return typeof data === 'object' && data !== null && 'okolo' in data;
}

function say(word: Readonly<Record<string, unknown>>): void {
  window.postMessage(word, location.origin);
}

async function sayHere(): Promise<void> {
  const { paired } = await ask('pairing.state', null);
  say({ okolo: 'here', version: chrome.runtime.getManifest().version, paired });
}

async function pair({ server, token }: PairingWord): Promise<void> {
  if (server !== location.origin || typeof token !== 'string')
    return say({ okolo: 'pair-failed', reason: 'malformed' });
  const answer = await ask('pairing.offer', { server, token });
  if (answer.connected) say({ okolo: 'paired', manager: answer.manager });
  else say({ okolo: 'pair-failed', reason: answer.problem.type.split('/').at(-1) });
}

window.addEventListener('message', (event) => {
  if (event.source !== window || event.origin !== location.origin || !isWord(event.data)) return;
  const answer = event.data.okolo === 'hello' ? sayHere() : event.data.okolo === 'pair' ? pair(event.data) : null;
  answer?.catch((error) => say({ okolo: 'pair-failed', reason: problemIn(error).type.split('/').at(-1) }));
});
void sayHere().catch(() => {});
