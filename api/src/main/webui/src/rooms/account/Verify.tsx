import { Anchor, Loader, Stack, Text } from '@mantine/core';
import { type Me, ProblemNotice, problemIn } from '@okolo/card';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { send } from '../../api/http';
import { useAsk, useSession } from '../../frame/cabinet';
import { useLinkSecret } from '../../frame/link-secret';
import { RoomTitle } from '../../frame/RoomTitle';
import { useWords } from '../../frame/words';
import { VerificationMail } from './VerificationMail';

/** Shows by the link of a mail that the address is one's own. */
export function Verify() {
  const words = useWords();
  const secret = useLinkSecret();
  const follow = useFollowing();
  const known = useSession()?.me.account.verified;
  const { data, error, refetch } = useQuery({
    queryKey: ['verification', secret],
    queryFn: () => follow(secret),
    enabled: secret !== '',
    // A link works once: it is followed when it is opened, and never by itself again.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const outcome = () => {
    // After a reload there is no link any more.
    if (secret === '') return known ? <Verified /> : <Over reason={words('account.linkMissing')} />;
    if (error) return <ProblemNotice problem={problemIn(error)} again={() => void refetch()} />;
    if (!data) return <Loader aria-label={words('frame.loading')} />;
    return data === 'verified' ? <Verified /> : <Over reason={words('account.linkOver')} />;
  };
  return (
    <Stack>
      <RoomTitle title={words('account.verifyTitle')} />
      {outcome()}
    </Stack>
  );
}

/** A link that was used up before is no bad news to whom it has verified. */
function useFollowing(): (secret: string) => Promise<'verified' | 'over'> {
  const ask = useAsk();
  const signedIn = useSession() !== null;
  return async (secret) => {
    try {
      await send('/verification/follow', { method: 'POST', body: { secret } });
      return 'verified';
    } catch (failure) {
      if (![400, 404].includes(problemIn(failure).status)) throw failure;
      const me = signedIn ? await ask<Me>('/me').catch(() => null) : null;
      return me?.account.verified ? 'verified' : 'over';
    }
  };
}

function Verified() {
  const words = useWords();
  const signedIn = useSession() !== null;
  return (
    <>
      <Text role="status">{words('account.verified')}</Text>
      <Text size="sm">
        <Anchor component={Link} to={signedIn ? '/clients' : '/sign-in'} underline="always">
          {words(signedIn ? 'frame.toClients' : 'account.signIn')}
        </Anchor>
      </Text>
    </>
  );
}

function Over({ reason }: { reason: string }) {
  const words = useWords();
  const account = useSession()?.me.account;
  return (
    <>
      <Text role="status">{reason}</Text>
      {account ? (
        <VerificationMail email={account.email} />
      ) : (
        <Text size="sm">
          {words('account.signInToSend')}{' '}
          <Anchor component={Link} to="/sign-in" underline="always">
            {words('account.signIn')}
          </Anchor>
        </Text>
      )}
    </>
  );
}
