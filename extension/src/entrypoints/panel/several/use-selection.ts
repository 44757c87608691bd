import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { ask } from '../../../messages/ask';
import type { SelectionView } from '../../../messages/selection';
import { useOwnPage } from '../../../ui/own-page';

const KEY = 'selection';

/** Who is selected on the page that the panel stands beside; null while a person is shown, undefined until that is known. */
export function useSelection(): SelectionView | null | undefined {
  const { port } = useOwnPage();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: [KEY],
    queryFn: () => ask('panel.selection', { tabId: port.beside }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(
    () =>
      port.listen(({ kind }) => {
        if (kind === 'selection' || kind === 'change') void queries.invalidateQueries({ queryKey: [KEY] });
      }),
    [port, queries],
  );
  return data;
}
