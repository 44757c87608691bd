import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { ask } from '../../../messages/ask';
import type { SelectionView } from '../../../messages/selection';
import { useOwnPage } from '../../../ui/own-page';

const KEY = 'selection';

/** With the tab that they are selected in: what is ordered for them goes on when the panel stands beside another one. Null in the panel of a page. */
export interface SelectionOfTab extends SelectionView {
  readonly tabId: number | null;
}

/** Who is selected on the page that the panel stands beside; null while a person is shown, undefined until that is known. */
export function useSelection(): SelectionOfTab | null | undefined {
  const { port } = useOwnPage();
  const queries = useQueryClient();
  const tabId = useSyncExternalStore(port.onMove, () => port.beside);
  const { data } = useQuery({
    queryKey: [KEY, tabId],
    queryFn: () => ask('panel.selection', { tabId }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(
    () =>
      port.listen(({ kind }) => {
        if (kind === 'selection' || kind === 'change') void queries.invalidateQueries({ queryKey: [KEY] });
      }),
    [port, queries],
  );
  return data && { ...data, tabId };
}
