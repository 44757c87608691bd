import type { ManagerView, StatusView } from '@okolo/card';
import { captionOf } from '@okolo/card/languages';
import { NO_STATUS } from '@okolo/card/status-icon';
import type { Mark } from '../messages/mark';
import type { Language } from '../messages/protocol';
import type { ClientState } from './kept/people';

/** What is needed to say in words and colours what the service says in ids. */
export interface Legend {
  readonly statuses: readonly StatusView[];
  readonly managers: readonly ManagerView[];
  readonly ownId: string;
  readonly language: Language;
}

/** What a page may know of a client. */
export function markOf(client: ClientState, legend: Legend): Mark {
  const status = legend.statuses.find((one) => one.id === client.statusId);
  const { shape, color, letter } = status ?? NO_STATUS;
  const isOwn = client.ownerId === legend.ownId;
  const owner = legend.managers.find((one) => one.id === client.ownerId);
  return {
    clientId: client.clientId,
    shape,
    color,
    letter,
    caption: status ? captionOf(status, legend.language) : '',
    owner: client.ownerId === null ? 'nobody' : isOwn ? 'me' : 'colleague',
    ownerName: client.ownerId === null || isOwn ? '' : (owner?.name ?? '?'),
    blocked: client.blocked,
    noteCount: client.noteCount,
    nextDue: client.nextDue,
  };
}
