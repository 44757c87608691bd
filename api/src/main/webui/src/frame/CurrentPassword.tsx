import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** The password that holds now, as password managers know it. It has the focus of the window it stands in. */
export function CurrentPassword(props: PasswordInputProps) {
  return <PasswordInput autoComplete="current-password" required data-autofocus {...props} />;
}
