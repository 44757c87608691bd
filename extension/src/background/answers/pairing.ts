import type { AnswersTo } from '../../messages/answer';
import type { Background } from '../background';
import { forbidden } from './sender';

const ELSEWHERE = { type: '/problems/connected-elsewhere', title: 'Connected to another service', status: 0 };

/** For the script on the cabinet's page that pairs this browser. */
export function pairingAnswers(background: Background): AnswersTo<'pairing'> {
  return {
    'pairing.state': async () => ({ paired: (await background.connection.view()).state !== 'unpaired' }),
    'pairing.offer': async ({ server, token }, sender) => {
      // The page may only offer the service that it came from.
      if (!sender.url || new URL(sender.url).origin !== server) throw forbidden();
      // A page of another service, as any program on this machine can show one, must not take the browser over unasked.
      if (await background.connection.isElsewhere(server)) return { connected: false, problem: ELSEWHERE };
      return background.connect(server, token);
    },
  };
}
