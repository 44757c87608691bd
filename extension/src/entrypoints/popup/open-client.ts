import { ask } from '../../messages/ask';

/** Opens a client somewhere in their network. */
export type OpenClient = (clientId: string, place: 'profile' | 'conversation') => void;

/** Leads to a client in their network; the popup has done its work then, a window of its own stays. */
export async function openClient(clientId: string, place: 'profile' | 'conversation'): Promise<void> {
  await ask('popup.openClient', { clientId, place });
  if (!new URLSearchParams(location.search).has('view')) window.close();
}
