import { type CardChange, type ClientView, type GrowingList, keys, type Page, useGrowingList } from '@okolo/card';
import { type InfiniteData, type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useAsk, useCabinet } from '../../frame/cabinet';
import { type ClientSearch, clientsPath } from './client-search';

const CLIENTS = 'clients';
/** This much of the list is fetched again after a change; of a longer one only the client that changed. */
const SHORT = 3;
/** Changes come in swarms when a lead moves many clients. */
const PATIENCE = 400;

type Pages = InfiniteData<Page<ClientView>>;

/** The clients a search finds, growing part by part, kept up with what colleagues change. */
export function useClients(search: ClientSearch): GrowingList<ClientView> {
  const ask = useAsk();
  useKeepingUp();
  return useGrowingList<ClientView>([CLIENTS, search], (cursor) => ask(clientsPath(search, cursor)));
}

function useKeepingUp(): void {
  const ask = useAsk();
  const { live } = useCabinet();
  const queries = useQueryClient();
  useEffect(() => {
    const touched = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const catchUp = () => {
      const ids = [...touched];
      touched.clear();
      void refresh(queries, ids, (id) => ask<ClientView>(`/clients/${id}`));
    };
    const unsubscribe = live.subscribe((change: CardChange) => {
      if (change.kind !== 'client') return;
      touched.add(change.clientId);
      clearTimeout(timer);
      timer = setTimeout(catchUp, PATIENCE);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [ask, live, queries]);
}

async function refresh(queries: QueryClient, ids: string[], fetchOne: (id: string) => Promise<ClientView>) {
  const lists = queries.getQueriesData<Pages>({ queryKey: [CLIENTS], type: 'active' });
  if (lists.every(([, list]) => (list?.pages.length ?? 0) <= SHORT)) {
    await queries.invalidateQueries({ queryKey: [CLIENTS] });
    return;
  }
  for (const id of ids) {
    const view = await queries
      .fetchQuery({ queryKey: keys.client(id), queryFn: () => fetchOne(id), retry: false })
      .catch(() => null);
    queries.setQueriesData<Pages>({ queryKey: [CLIENTS] }, (list) => list && replaced(list, id, view));
  }
}

/** The list with a client as it is now, or without it. */
function replaced(list: Pages, id: string, view: ClientView | null): Pages {
  const inPage = (items: readonly ClientView[]) =>
    view ? items.map((item) => (item.id === id ? view : item)) : items.filter((item) => item.id !== id);
  return { ...list, pages: list.pages.map((page) => ({ ...page, items: inPage(page.items) })) };
}
