import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

const DIGITS = 6;

interface CodeFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly error?: ReactNode;
  readonly busy: boolean;
  /** Gets six digits; resolves to whether they were taken. */
  readonly onCode: (code: string) => Promise<boolean>;
}

/**
 * The code an authenticator app shows. It has the focus at once, takes spaces as apps show them, and sends itself at the
 * sixth digit. A code that was not taken is gone, so that the next one can be typed.
 */
export function CodeField({ label, description, error, busy, onCode }: CodeFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  useEffect(() => field.current?.focus(), []);
  const typed = async (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, DIGITS);
    setCode(digits);
    if (digits.length === DIGITS && !(await onCode(digits))) setCode('');
  };
  return (
    <TextInput
      ref={field}
      label={label}
      description={description}
      required
      inputMode="numeric"
      autoComplete="one-time-code"
      value={code}
      readOnly={busy}
      onChange={(event) => void typed(event.currentTarget.value)}
      error={code === '' && error ? <span role="alert">{error}</span> : undefined}
      styles={{ input: { fontSize: 'var(--mantine-font-size-xl)', letterSpacing: '0.2em' } }}
      dir="ltr"
    />
  );
}
