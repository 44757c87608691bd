import type { UseFormReturnType } from '@mantine/form';
import { type Progress, useWrite, type Written } from '@okolo/card';
import { useEffect, useRef, useState } from 'react';
import { written } from '../api/card-backend';
import { rebased, theirs } from './rebased';

/** Something that is edited upon the version that was read. */
interface Versioned {
  readonly version: number;
}

interface Outcome<Values, View> {
  readonly onSaved?: (view: View) => void;
  /** Somebody was faster; `current` is what the service holds now. */
  readonly onStale?: (current: View) => void;
  /** What is edited, as it is known now; absent for something new. */
  readonly edited?: View & Versioned;
  /** Reads a view as the form's values. */
  readonly valuesOf?: (view: View) => Values;
}

export interface FormWrite {
  readonly progress: Progress;
  readonly busy: boolean;
  /** What others have meanwhile made of the fields that were changed here. */
  readonly conflicts: readonly string[];
  /** Sends what the form holds; resolves to whether it was taken. */
  readonly run: () => Promise<boolean>;
}

/**
 * Sends a form. Violations go to the fields they are about; what belongs to no field stays in the notice. Values and
 * version always belong together: when somebody else's change arrives, the fields not touched here take it over and the
 * version with it; when it is about the very fields that were touched, the old version stays, and saving says so.
 */
export function useFormWrite<Values extends object, View>(
  form: UseFormReturnType<Values>,
  send: (values: Values, version: number) => Promise<View>,
  { onSaved, onStale, edited, valuesOf }: Outcome<Values, View> = {},
): FormWrite {
  const base = useRef(edited);
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const standing = (now: View) => {
    const before = base.current && valuesOf?.(base.current);
    return before && valuesOf && { before, typed: form.getValues(), now: valuesOf(now) };
  };
  const takeOver = (now: View & Versioned) => {
    const three = standing(now);
    if (three) form.setValues(rebased(three));
    base.current = now;
  };
  const { progress, run, busy } = useWrite<View>({
    onSaved: (view) => {
      setConflicts([]);
      if (base.current) base.current = view as View & Versioned;
      onSaved?.(view);
    },
    onStale: (current) => {
      const three = standing(current as View);
      if (three) setConflicts(theirs(three));
      takeOver(current as View & Versioned);
      onStale?.(current as View);
    },
  });
  useEffect(() => {
    if (!edited || !base.current || edited.version <= base.current.version) return;
    const three = standing(edited);
    if (three && theirs(three).length === 0) takeOver(edited);
  });
  const attempt = async (version: number): Promise<Written<View>> => {
    form.clearErrors();
    const answer = await written(send(form.getValues(), version));
    return answer.state === 'refused' ? { ...answer, problem: toFields(form, answer.problem) } : answer;
  };
  return { progress, busy, conflicts, run: () => run(attempt, base.current?.version ?? 0) };
}

type Refused = Extract<Written<unknown>, { state: 'refused' }>['problem'];

function toFields<Values>(form: UseFormReturnType<Values>, problem: Refused): Refused {
  const names = new Set(Object.keys(form.getValues() as object));
  const placed = (field: string) => names.has(lastOf(field));
  for (const { field, message } of problem.violations ?? [])
    if (placed(field)) form.setFieldError(lastOf(field), message);
  return { ...problem, violations: (problem.violations ?? []).filter(({ field }) => !placed(field)) };
}

/** `captions.en` is shown at `en`: forms are flat. */
function lastOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}
