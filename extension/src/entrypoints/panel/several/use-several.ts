import {
  makeTags,
  type PeopleAction,
  type PeopleActionView,
  type PeopleOrder,
  useBackend,
  useTags,
  useWrite,
} from '@okolo/card';
import { useState } from 'react';
import { ask } from '../../../messages/ask';
import type { SelectionView } from '../../../messages/selection';
import { profileOf } from '../Stranger';
import { useOrdersRefresh } from './use-orders';
import type { SelectionOfTab } from './use-selection';

/** What the manager has chosen to be done; null leaves as it is. */
export interface Wanted {
  readonly add: boolean;
  readonly statusId: string | null;
  readonly ownerId: string | null;
  readonly tags: readonly string[];
}

const NOTHING: Wanted = { add: true, statusId: null, ownerId: null, tags: [] };

/** The order for everybody selected. */
export function orderOf(people: SelectionView['people'], action: PeopleAction): PeopleOrder {
  return { action, people: people.map(({ person, name }) => ({ name, profile: profileOf({ person }) })) };
}

/** How many something is done to: strangers only when they are added; whoever nobody could be asked about may be a client. */
export function affected({ people, clients, unknown }: SelectionView, { add }: Pick<Wanted, 'add'>): number {
  return add ? people.length : clients + unknown;
}

/** The form of what is to be done to everybody selected. The selection goes when the order is kept; until then it stays. */
export function useSeveral(selection: SelectionOfTab) {
  const { people, clients, tabId } = selection;
  const backend = useBackend();
  const tags = useTags();
  const refresh = useOrdersRefresh();
  const [wanted, setWanted] = useState(NOTHING);
  const { progress, run, busy } = useWrite<PeopleActionView>();
  const { add, statusId, ownerId } = wanted;
  const changes = statusId !== null || ownerId !== null || wanted.tags.length > 0;
  // To add nobody who is new, and to change nobody who is not, is nothing.
  const isSomething = changes ? affected(selection, wanted) > 0 : add && clients < people.length;
  const go = async () => {
    const isKept = await run(async () => {
      const tagIds = await makeTags(backend, tags, wanted.tags);
      if ('state' in tagIds) return tagIds;
      const action = { add, tagIds: [...tagIds], ...(statusId && { statusId }), ...(ownerId && { ownerId }) };
      return backend.startPeopleAction(orderOf(people, action));
    });
    if (!isKept) return;
    setWanted(NOTHING);
    await ask('panel.unselect', { tabId, leave: false });
    refresh();
  };
  return {
    wanted,
    change: (part: Partial<Wanted>) => setWanted({ ...wanted, ...part }),
    isSomething,
    go,
    progress,
    busy,
  };
}
