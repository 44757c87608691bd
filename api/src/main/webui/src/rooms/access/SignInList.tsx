import { Button, Stack, Text } from '@mantine/core';
import {
  type Page,
  ProblemNotice,
  type SignInView,
  useCardWords,
  useFormats,
  useGrowingList,
  useMe,
} from '@okolo/card';
import { useAsk, useSession } from '../../frame/cabinet';
import { useWords } from '../../frame/words';
import { SIGN_INS } from './queries';

const AT_ONCE = 10;

/** Who came in, and who tried: one's own, or of a manager of the project, for its owner. */
export function SignInList({ managerId }: { managerId?: string }) {
  const words = useWords();
  const card = useCardWords();
  const list = useSignIns(managerId);
  if (list.problem) return <ProblemNotice problem={list.problem} />;
  if (list.ready && list.items.length === 0) return <Text size="sm">{words('signIn.none')}</Text>;
  return (
    <Stack gap="sm">
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {list.items.map((signIn) => (
          <SignInLine key={signIn.id} signIn={signIn} />
        ))}
      </Stack>
      {list.more && (
        <div>
          <Button variant="default" size="compact-md" loading={list.growing} onClick={list.more}>
            {card('common.more')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function useSignIns(managerId: string | undefined) {
  const ask = useAsk();
  return useGrowingList<SignInView>([...SIGN_INS, managerId ?? 'own'], (cursor) =>
    ask<Page<SignInView>>(`/sign-ins?${asked(managerId, cursor)}`),
  );
}

function asked(managerId: string | undefined, cursor: string | undefined): URLSearchParams {
  return new URLSearchParams({
    limit: String(AT_ONCE),
    ...(managerId && { managerId }),
    ...(cursor && { cursor }),
  });
}

function SignInLine({ signIn }: { signIn: SignInView }) {
  const words = useWords();
  const formats = useFormats(useMe()?.account.zone);
  const memberships = useSession()?.memberships ?? [];
  const { kind, at, browser, address, projectId } = signIn;
  const project = memberships.find((one) => one.projectId === projectId)?.projectName;
  const isRefused = kind === 'REFUSED' || kind === 'SECOND_FACTOR_REFUSED';
  return (
    <li>
      <Text size="sm" fw={600} {...(isRefused && { c: 'var(--mantine-color-error)' })}>
        {words(`signIn.kind.${kind}`)}
        {project && ` · ${project}`}
      </Text>
      <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {formats.moment(at)} · {browser} · {address}
      </Text>
    </li>
  );
}
