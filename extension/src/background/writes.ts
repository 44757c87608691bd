import type { ClientView, NewProfile } from '@okolo/card';
import type { WriteCall } from '@okolo/card/calls';
import { type CardRequest, requestOf } from '@okolo/card/requests';
import type { NewEntry } from './kept/outbox-store';

/** A write of the card as it goes into the outbox. */
export function entryOf(call: WriteCall): NewEntry {
  const request = requestOf(call);
  const text = textOf(call);
  const expected = expectedOf(call);
  return {
    action: call.method,
    ...request,
    lane: laneOf(call, request.clientId),
    versionPath: versionPathOf(request),
    ...(text ? { text } : {}),
    ...(expected ? { expected } : {}),
    ...(call.method === 'addClient' && call.args[1] ? { firstNote: call.args[1] } : {}),
  };
}

/** What waits for each other: all that is about one client, or changes one note or task. */
function laneOf(call: WriteCall, clientId: string | null): string {
  if (call.method === 'addClient') return `new ${call.args[0].profiles.map(nameOf).join(' ')}`;
  if (clientId !== null) return `client ${clientId}`;
  const [first] = call.args;
  return typeof first === 'string' ? `part ${first}` : call.method;
}

function nameOf({ network, externalId, handle }: NewProfile): string {
  return `${network} ${externalId ?? handle}`;
}

/**
 * Where the thing that has the version is read: whatever is changed of a client changes the client's, and what is done
 * with a note or a task changes its own.
 */
function versionPathOf({ version, clientId, path }: CardRequest): string | null {
  if (version === null) return null;
  return clientId === null
    ? path.split('/').slice(0, 3).join('/')
    : requestOf({ method: 'client', args: [clientId] }).path;
}

/** What the client will be like, so that the card can show it while the write waits. */
function expectedOf(call: WriteCall): Partial<ClientView> | undefined {
  switch (call.method) {
    case 'editClient':
      return { name: call.args[1].name, comment: call.args[1].comment || null };
    case 'setStatus':
      return { statusId: call.args[1] };
    case 'setOwner':
      return { ownerId: call.args[1] };
    case 'setBlocked':
      return { blocked: call.args[1], blockedReason: call.args[2] || null };
    case 'setTags':
      return { tagIds: [...call.args[1]] };
    default:
      return undefined;
  }
}

/** What the manager typed, so that it can be read and copied. */
function textOf(call: WriteCall): string | undefined {
  switch (call.method) {
    case 'addClient':
      return lines(call.args[0].name, call.args[1]?.text);
    case 'editClient':
      return lines(call.args[1].name, call.args[1].comment);
    case 'setBlocked':
      return call.args[2];
    case 'addProfile':
      return call.args[1].handle ?? call.args[1].externalId;
    case 'addNote':
      return call.args[1].text;
    case 'editNote':
      return call.args[1];
    case 'addTask':
      return lines(call.args[0].title, call.args[0].details ?? '');
    case 'editTask':
      return lines(call.args[1].title, call.args[1].details ?? '');
    case 'startPeopleAction':
      return call.args[0].people.map(({ name }) => name).join(', ');
    case 'addReminder':
      return call.args[0].text;
    case 'editReminder':
    case 'addPurchase':
    case 'editPurchase':
      return Object.values(call.args[1]).filter(Boolean).join(' · ');
    default:
      return undefined;
  }
}

function lines(...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n');
}
