import { Alert } from '@mantine/core';

/** What went wrong, said at once. */
export function Failure({ text }: { text: string }) {
  return (
    <Alert color="red" variant="light" role="alert" p="sm">
      {text}
    </Alert>
  );
}
