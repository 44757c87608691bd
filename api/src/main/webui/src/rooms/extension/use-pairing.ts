import { type Problem, problemIn } from '@okolo/card';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useAsk } from '../../frame/cabinet';
import type { NewToken } from '../access/NewTokenForm';
import { TOKENS } from '../access/queries';
import { type Heard, listen, offer } from './pairing';
import { browserLabel } from './this-browser';

/** How far this browser's extension and the account have come with each other. */
export type Pairing =
  | { readonly state: 'looking' | 'absent' | 'here' | 'connected' | 'connecting' | 'silent' }
  | { readonly state: 'refused'; readonly reason: string }
  | { readonly state: 'failed'; readonly problem: Problem };

/** An extension that is there answers at once; it may start a moment after the page. */
const LOOKING = 2500;
const CONNECTING = 15_000;

/** Looks for the extension and connects it: makes a token for this browser and hands it over. */
export function usePairing(): { pairing: Pairing; connect: () => void } {
  const ask = useAsk();
  const queries = useQueryClient();
  const [pairing, setPairing] = useState<Pairing>({ state: 'looking' });
  const offered = useRef<string | null>(null);

  useEffect(() => listen((message) => setPairing((now) => after(message, now))), []);
  useEffect(() => {
    const late = pairing.state === 'looking' ? 'absent' : pairing.state === 'connecting' ? 'silent' : null;
    if (!late) return;
    const timer = setTimeout(() => setPairing({ state: late }), late === 'absent' ? LOOKING : CONNECTING);
    return () => clearTimeout(timer);
  }, [pairing]);
  useEffect(() => {
    // A token that the extension did not take is a key lying about: it is withdrawn.
    if (pairing.state === 'connected') offered.current = null;
    if ((pairing.state === 'refused' || pairing.state === 'silent') && offered.current) {
      void ask(`/tokens/${offered.current}`, { method: 'DELETE' }).catch(() => null);
      offered.current = null;
    }
  }, [pairing, ask]);

  const connect = useCallback(async () => {
    setPairing({ state: 'connecting' });
    try {
      const body = { label: browserLabel(navigator.userAgent), scope: 'CARD' };
      const made = await ask<NewToken>('/tokens', { method: 'POST', body });
      offered.current = made.id;
      offer(made.token);
      void queries.invalidateQueries({ queryKey: TOKENS });
    } catch (failure) {
      setPairing({ state: 'failed', problem: problemIn(failure) });
    }
  }, [ask, queries]);
  return { pairing, connect: () => void connect() };
}

function after(message: Heard, now: Pairing): Pairing {
  if (message.okolo === 'paired') return { state: 'connected' };
  if (message.okolo === 'pair-failed') return { state: 'refused', reason: message.reason ?? '' };
  if (now.state === 'connecting') return now;
  return { state: message.paired ? 'connected' : 'here' };
}
