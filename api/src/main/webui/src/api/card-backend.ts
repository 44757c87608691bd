import { type CardBackend, problemIn, type Written } from '@okolo/card';
import { backendOf, type ReadCall, type WriteCall } from '@okolo/card/calls';
import { type CardRequest, requestOf } from '@okolo/card/requests';
import type { Call } from './http';
import type { LiveChanges } from './live';
import type { Ask } from './session';

/** A write that is sent at once: what the service answered, or why it refused. */
export async function written<T>(answer: Promise<T>): Promise<Written<T>> {
  try {
    return { state: 'saved', view: await answer };
  } catch (failure) {
    return { state: 'refused', problem: problemIn(failure) };
  }
}

/** What the card asks of its surroundings, answered over HTTP. The cabinet has no outbox: it says what it could not save. */
export function cardBackend(ask: Ask, live: LiveChanges): CardBackend {
  const read = async <T>(call: ReadCall) => {
    const answer = await ask<T & { items: T }>(requestOf(call).path);
    // Lists that have no pages are handed over bare.
    return call.method === 'statuses' || call.method === 'managers' ? answer.items : answer;
  };
  const write = async <T>(call: WriteCall) => {
    const request = requestOf(call);
    const outcome = await written(ask<T>(request.path, callOf(request)));
    const { clientId } = request;
    if (outcome.state === 'saved' && clientId !== null) {
      live.tell({ kind: 'client', clientId, ...(call.method === 'deleteClient' && { deleted: true }) });
    }
    return outcome;
  };
  const backend = backendOf({ read, write });
  const addClient: CardBackend['addClient'] = async (client, firstNote) => {
    const added = await backend.addClient(client);
    if (added.state !== 'saved' || !firstNote) return added;
    return { ...added, firstNote: await backend.addNote(added.view.id, firstNote) };
  };
  const personalFile = async (clientId: string) =>
    JSON.stringify(await ask(`/clients/${clientId}/personal-file`), null, 2);
  return { ...backend, addClient, personalFile, subscribe: live.subscribe };
}

function callOf({ method, body, version }: CardRequest): Call {
  return { method, ...(body !== null && { body }), ...(version !== null && { version }) };
}
