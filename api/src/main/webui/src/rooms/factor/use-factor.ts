import { keys, type SecondFactorView } from '@okolo/card';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useAsk, useCabinet } from '../../frame/cabinet';
import { SESSIONS, SIGN_INS } from '../access/queries';

const SECOND_FACTOR = ['second-factor'];

/** What the person has besides the password. */
export function useSecondFactor() {
  const ask = useAsk();
  return useQuery({ queryKey: SECOND_FACTOR, queryFn: () => ask<SecondFactorView>('/second-factor') });
}

/**
 * Has everything read again that a change of the second factor touches. The access token too: it says whether its
 * manager is held.
 */
export function useFactorChanged(): () => Promise<void> {
  const { session } = useCabinet();
  const queries = useQueryClient();
  return async () => {
    for (const queryKey of [SECOND_FACTOR, SESSIONS, SIGN_INS, keys.managers])
      void queries.invalidateQueries({ queryKey });
    // A service that is gone meanwhile is told of by the next question.
    const renewed = await session.refresh().catch(() => null);
    if (renewed) queries.setQueryData(keys.me, renewed.me);
  };
}
