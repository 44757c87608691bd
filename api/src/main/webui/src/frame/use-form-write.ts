import type { UseFormReturnType } from '@mantine/form';
import { type Progress, useWrite, type Written } from '@okolo/card';
import { written } from '../api/card-backend';

interface FormWrite {
  readonly progress: Progress;
  readonly busy: boolean;
  /** Sends what the form holds; resolves to whether it was taken. */
  readonly run: () => Promise<boolean>;
}

/**
 * Sends a form. Violations go to the fields they are about; what belongs to no field stays in the notice. `version` is
 * the version of what is edited, absent for something new.
 */
export function useFormWrite<Values, View>(
  form: UseFormReturnType<Values>,
  send: (values: Values, version: number) => Promise<View>,
  outcome: { version?: number; onSaved?: (view: View) => void; onStale?: (current: unknown) => void } = {},
): FormWrite {
  const { progress, run, busy } = useWrite<View>(outcome);
  const attempt = async (version: number): Promise<Written<View>> => {
    form.clearErrors();
    const answer = await written(send(form.getValues(), version));
    return answer.state === 'refused' ? { ...answer, problem: toFields(form, answer.problem) } : answer;
  };
  return { progress, busy, run: () => run(attempt, outcome.version ?? 0) };
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
