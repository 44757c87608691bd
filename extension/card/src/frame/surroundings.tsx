import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { CardBackend, Drafts } from '../backend';
import { DraftStore, draftsInMemory } from './draft-store';
import { touchedBy } from './keys';

interface Surroundings {
  readonly backend: CardBackend;
  readonly drafts: DraftStore;
  /** The sections that are unfolded. */
  readonly opened: Set<string>;
}

const Context = createContext<Surroundings | null>(null);

/**
 * What every card component needs around it, inside Mantine's, TanStack Query's and i18next's own providers. Changes
 * told by the backend refresh what is shown.
 */
export function CardSurroundings(props: { backend: CardBackend; drafts?: Drafts; children: ReactNode }) {
  const { backend, drafts, children } = props;
  const queries = useQueryClient();
  useEffect(() => {
    return backend.subscribe((change) => {
      for (const queryKey of touchedBy(change)) void queries.invalidateQueries({ queryKey });
    });
  }, [backend, queries]);
  const value = useMemo(
    () => ({ backend, drafts: new DraftStore(drafts ?? draftsInMemory()), opened: new Set<string>() }),
    [backend, drafts],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** The surroundings; outside of `CardSurroundings` this is a programming error. */
export function useSurroundings(): Surroundings {
  const value = useContext(Context);
  if (!value) throw new Error('The card needs CardSurroundings around it');
  return value;
}

export function useBackend(): CardBackend {
  return useSurroundings().backend;
}
