import { useMemo } from 'react';
import { slugOf } from '../problem';
import { useSurroundings } from './surroundings';
import { useDraft } from './use-draft';
import type { Progress, Send } from './use-write';

/** Sends the writes of a form; `useWrite` and `useClientWrite` are such. */
interface Writer<T> {
  readonly progress: Progress;
  readonly busy: boolean;
  readonly run: (send: Send<T>, version?: number) => Promise<boolean>;
}

interface FormNeeds<V, T> {
  /** Where the draft is kept. */
  readonly key: string;
  /** What the form begins with: of an edit, what is stored now. */
  readonly initial: V;
  /** The version that `initial` was read at. */
  readonly version?: number;
  readonly writer: Writer<T>;
  readonly send: (values: V, version: number) => ReturnType<Send<T>>;
  readonly onDone?: () => void;
}

/** A form as its fields see it. */
export interface Form<V> {
  /** Open means: something is half-written here, maybe since yesterday. */
  readonly isOpen: boolean;
  readonly values: V;
  readonly busy: boolean;
  readonly progress: Progress;
  /** What a colleague has stored meanwhile, when that is why the form was refused. */
  readonly theirs: unknown;
  readonly open: () => void;
  readonly set: (part: Partial<V>) => void;
  /** Closes it and forgets what was typed. */
  readonly close: () => void;
  readonly submit: () => Promise<void>;
}

interface Kept<V> {
  readonly values: V;
  readonly base: V;
  readonly version: number;
}

/**
 * The one way of forms: what is typed is a draft until it is saved or given up; an edit is sent upon the version that
 * was read, also after a reload. A change elsewhere that leaves these values alone moves the version on; after one that
 * changes them, theirs are shown, and sending again writes upon them.
 */
export function useForm<V extends object, T>(needs: FormNeeds<V, T>): Form<V> {
  const { key, initial, version = 0, writer, send, onDone } = needs;
  const { drafts } = useSurroundings();
  const { text } = useDraft(key);
  const kept = useMemo(() => (text === '' ? null : (JSON.parse(text) as Kept<V>)), [text]);
  const theirs = staleIn(writer.progress);
  const keep = (next: Kept<V> | null) => drafts.set(key, next ? JSON.stringify(next) : '');
  const start = (): Kept<V> => ({ values: initial, base: initial, version });
  const upon = (form: Kept<V>): number => {
    if (theirs) return theirs.version;
    return JSON.stringify(form.base) === JSON.stringify(initial) ? version : form.version;
  };
  return {
    isOpen: kept !== null,
    values: kept?.values ?? initial,
    busy: writer.busy,
    progress: writer.progress,
    theirs,
    open: () => keep(start()),
    set: (part) => {
      const form = kept ?? start();
      keep({ ...form, values: { ...form.values, ...part } });
    },
    close: () => keep(null),
    submit: async () => {
      const form = kept ?? start();
      if (writer.busy || !(await writer.run((now) => send(form.values, now), upon(form)))) return;
      keep(null);
      onDone?.();
    },
  };
}

function staleIn(progress: Progress): { readonly version: number } | null {
  if (progress.phase !== 'refused' || slugOf(progress.problem) !== 'stale') return null;
  return (progress.problem.current as { version: number } | undefined) ?? null;
}
