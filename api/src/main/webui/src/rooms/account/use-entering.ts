import { keys, type Session } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { speak, useCabinet } from '../../frame/cabinet';

/** Goes in with a session: nothing of whoever was here before is left, and the account's language is spoken. */
export function useEntering(): (session: Session) => Promise<void> {
  const { session: keeper, live, language } = useCabinet();
  const queries = useQueryClient();
  return useCallback(
    async (session) => {
      queries.clear();
      queries.setQueryData(keys.me, session.me);
      await speak(language, session.me.account.locale);
      keeper.adopt(session);
      live.restart();
    },
    [keeper, live, language, queries],
  );
}
