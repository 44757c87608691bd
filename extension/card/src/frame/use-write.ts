import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../api/types';
import type { Written } from '../backend';
import { slugOf } from '../problem';

/** How a write is getting on, for `WriteNotice`. */
export type Progress =
  | { readonly phase: 'idle' | 'saving' | 'queued' }
  /** `undo` takes it back, as long as the notice stands. */
  | { readonly phase: 'saved'; readonly undo?: () => void }
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
/** Long enough to see what was done and think of it (ms). */
const UNDO_IS_SHOWN = 10_000;

/**
 * Sends writes and keeps what became of the last one. `run` resolves to whether the text may be forgotten: saved, or
 * safely in the outbox. With `undo` the manager is offered to take it back upon the version that it made. A refusal that comes when the screen has gone on to somebody else stays in the outbox.
 */
export function useWrite<T>(outcome: Outcome<T> = {}) {
  const [progress, setProgress] = useState<Progress>(IDLE);
  const latest = useRef(outcome);
  latest.current = outcome;
  const isThere = useIsThere();
  useEffect(() => {
    if (progress.phase !== 'saved') return;
    const timer = setTimeout(() => setProgress(IDLE), progress.undo ? UNDO_IS_SHOWN : SAVED_IS_SHOWN);
    return () => clearTimeout(timer);
  }, [progress]);

  const run = useCallback(
    async (send: Send<T>, version = 0, undo?: Send<T>): Promise<boolean> => {
      setProgress({ phase: 'saving' });
      const written = await send(version);
      if (written.state === 'refused') {
        const { problem, take } = written;
        if (!isThere.current) return take !== undefined;
        take?.();
        const stale = slugOf(problem) === 'stale';
        if (stale && problem.current) latest.current.onStale?.(problem.current);
        const again = () => void run(send, stale ? versionIn(problem.current, version) : version, undo);
        setProgress({ phase: 'refused', problem, again, dismiss: () => setProgress(IDLE) });
        return false;
      }
      if (written.state === 'queued') {
        latest.current.onQueued?.();
        setProgress({ phase: 'queued' });
        return true;
      }
      latest.current.onSaved?.(written.view);
      const back = undo && (() => void run(undo, versionIn(written.view, version)));
      setProgress({ phase: 'saved', ...(back && { undo: back }) });
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
