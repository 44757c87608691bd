import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../api/types';
import type { Written } from '../backend';
import { slugOf } from '../problem';

/** How a write is getting on, for `WriteNotice`. */
export type Progress =
  | { readonly phase: 'idle' | 'saving' | 'saved' | 'queued' }
  | {
      readonly phase: 'refused';
      readonly problem: Problem;
      /** Sends it once more; after `stale`, upon the current version. */
      readonly again: () => void;
      /** Takes the refusal away. */
      readonly dismiss: () => void;
    };

/** One write: gets the version to write upon and answers what became of it. */
export type Send<T> = (version: number) => Promise<Written<T>>;

interface Outcome<T> {
  readonly onSaved?: (view: T) => void;
  readonly onQueued?: () => void;
  /** Somebody was faster: this is what the service holds now. */
  readonly onStale?: (current: unknown) => void;
}

const IDLE: Progress = { phase: 'idle' };
const SAVED_IS_SHOWN = 3000;

/**
 * Sends writes and keeps what became of the last one. `run` resolves to whether the text may be forgotten: saved, or
 * safely in the outbox. A refusal that comes when the screen has gone on to somebody else stays in the outbox.
 */
export function useWrite<T>(outcome: Outcome<T> = {}) {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const latest = useRef(outcome);
  latest.current = outcome;
  const isThere = useIsThere();
  useEffect(() => {
    if (progress.phase !== 'saved') return;
    const timer = setTimeout(() => setProgress(IDLE), SAVED_IS_SHOWN);
    return () => clearTimeout(timer);
  }, [progress]);

  const run = useCallback(
    async (send: Send<T>, version = 0): Promise<boolean> => {
      setProgress({ phase: 'saving' });
      const written = await send(version);
      if (written.state === 'refused') {
        const { problem, take } = written;
        if (!isThere.current) return take !== undefined;
        take?.();
        const stale = slugOf(problem) === 'stale';
        if (stale && problem.current) latest.current.onStale?.(problem.current);
        const again = () => void run(send, stale ? versionIn(problem.current, version) : version);
        setProgress({ phase: 'refused', problem, again, dismiss: () => setProgress(IDLE) });
        return false;
      }
      if (written.state === 'saved') latest.current.onSaved?.(written.view);
      else latest.current.onQueued?.();
      setProgress({ phase: written.state });
      return true;
    },
    [isThere],
  );

  return { progress, run, busy: progress.phase === 'saving' };
}

/** Whether whoever asked still looks at it. */
function useIsThere(): { readonly current: boolean } {
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  return isThere;
}

function versionIn(current: unknown, otherwise: number): number {
  const version = (current as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? version : otherwise;
}
