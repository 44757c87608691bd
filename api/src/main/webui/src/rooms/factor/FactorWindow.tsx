import type { NewRecoveryCodes, PasskeyView } from '@okolo/card';
import { useAsk } from '../../frame/cabinet';
import { Window } from '../../frame/Window';
import { useWords } from '../../frame/words';
import { AddPasskey } from './AddPasskey';
import { AppSetup } from './AppSetup';
import { PasswordAgain } from './PasswordAgain';
import { RenamePasskey } from './RenamePasskey';

/** What is being done to the second factor. */
export type Deed =
  | { readonly what: 'setUpApp' | 'replaceApp' | 'removeApp' | 'addPasskey' | 'makeCodes' }
  | { readonly what: 'rename' | 'remove'; readonly passkey: PasskeyView };

interface FactorWindowProps {
  readonly deed: Deed | null;
  /** Whether what is being removed is the only app or passkey there is. */
  readonly isLast: boolean;
  /** `codes` are new ones, if there are any. */
  readonly onDone: (codes: readonly string[]) => void;
  readonly onClose: () => void;
}

/** One change of the second factor, in a window over the room. */
export function FactorWindow({ deed, ...props }: FactorWindowProps) {
  const title = useTitle();
  return (
    <Window opened={deed !== null} onClose={props.onClose} title={deed && title(deed)}>
      {deed && <Form deed={deed} {...props} />}
    </Window>
  );
}

function useTitle(): (deed: Deed) => string {
  const words = useWords();
  return (deed) =>
    'passkey' in deed ? words(`factor.${deed.what}One`, { label: deed.passkey.label }) : words(`factor.${deed.what}`);
}

function Form({ deed, isLast, onDone, onClose }: FactorWindowProps & { deed: Deed }) {
  const words = useWords();
  const ask = useAsk();
  const withCodes = ({ recoveryCodes }: NewRecoveryCodes) => onDone(recoveryCodes);
  const post =
    <T,>(path: string) =>
    (body: object) =>
      ask<T>(`/second-factor${path}`, { method: 'POST', body });
  const label = words(`factor.${deed.what}`);
  const removal = { label, isHarsh: true, onSaved: () => onDone([]), onCancel: onClose };
  const consequences = `${isLast ? `${words('factor.lastOne')} ` : ''}${words('factor.endsOthers')}`;
  switch (deed.what) {
    case 'setUpApp':
    case 'replaceApp':
      return <AppSetup replaces={deed.what === 'replaceApp'} onDone={withCodes} onCancel={onClose} />;
    case 'removeApp':
      return (
        <PasswordAgain {...removal} send={post<null>('/app/remove')}>
          {words('factor.removeAppQuestion')} {consequences}
        </PasswordAgain>
      );
    case 'addPasskey':
      return <AddPasskey onDone={withCodes} onCancel={onClose} />;
    case 'rename':
      return <RenamePasskey passkey={deed.passkey} onDone={() => onDone([])} onCancel={onClose} />;
    case 'remove':
      return (
        <PasswordAgain {...removal} send={post<null>(`/passkeys/${deed.passkey.id}/remove`)}>
          {words('factor.removePasskeyQuestion', { label: deed.passkey.label })} {consequences}
        </PasswordAgain>
      );
    case 'makeCodes':
      return (
        <PasswordAgain
          label={label}
          send={post<NewRecoveryCodes>('/recovery-codes')}
          onSaved={withCodes}
          onCancel={onClose}
        >
          {words('factor.makeCodesMeans')} {words('factor.endsOthers')}
        </PasswordAgain>
      );
  }
}
