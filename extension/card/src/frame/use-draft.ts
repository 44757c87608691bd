import { useEffect, useSyncExternalStore } from 'react';
import { useSurroundings } from './surroundings';

/** A text that is being typed. */
export interface Draft {
  readonly text: string;
  /** Empty forgets it. */
  readonly change: (text: string) => void;
  /** Sends it: the field is empty at once, and full again when `send` answers that the text must not be lost. */
  readonly handOver: (send: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * Text that is being typed, kept under `key` until it is saved: a closed panel or a reload does not lose it. `former`
 * are keys under which it may have been begun.
 */
export function useDraft(key: string, former: readonly string[] = []): Draft {
  const { drafts } = useSurroundings();
  const others = former.join('\n');
  useEffect(() => {
    void drafts.load(key, others === '' ? [] : others.split('\n'));
  }, [drafts, key, others]);
  const text = useSyncExternalStore(drafts.subscribe, () => drafts.get(key));
  return {
    text,
    change: (next) => drafts.set(key, next),
    handOver: (send) => drafts.handOver(key, send),
  };
}
