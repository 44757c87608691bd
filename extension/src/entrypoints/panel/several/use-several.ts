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
import { useOwnPage } from '../../../ui/own-page';
import { profileOf } from '../Stranger';
import { useOrdersRefresh } from './use-orders';

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

/** The form of what is to be done to everybody selected. The selection goes when the order is kept; until then it stays. */
export function useSeveral({ people, clients }: SelectionView) {
  const backend = useBackend();
  const tags = useTags();
  const { port } = useOwnPage();
  const refresh = useOrdersRefresh();
  const [wanted, setWanted] = useState(NOTHING);
  const { progress, run, busy } = useWrite<PeopleActionView>();
  const { add, statusId, ownerId } = wanted;
  const changes = statusId !== null || ownerId !== null || wanted.tags.length > 0;
  // To add nobody who is new, and to change nobody who is not, is nothing.
  const isSomething = changes ? add || clients > 0 : add && clients < people.length;
  const go = async () => {
    const isKept = await run(async () => {
      const tagIds = await makeTags(backend, tags, wanted.tags);
      if ('state' in tagIds) return tagIds;
      const action = { add, tagIds: [...tagIds], ...(statusId && { statusId }), ...(ownerId && { ownerId }) };
      return backend.startPeopleAction(orderOf(people, action));
    });
    if (!isKept) return;
    setWanted(NOTHING);
    await ask('panel.unselect', { tabId: port.beside, leave: false });
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
