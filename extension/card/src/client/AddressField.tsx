import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { NewProfile } from '../api/types';
import { useCardWords } from '../language/words';
import { readProfileAddress } from '../profile/profile-address';

/** The address of a new client's profile; a client may also have none yet. */
export function useAddress() {
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return {
    ...{ text, setText, wrong },
    /** The profile that is meant, as a list of one or none; null, and the field says why, when it cannot be read. */
    read: (): readonly NewProfile[] | null => {
      const profile = readProfileAddress(text);
      setWrong(text.trim() !== '' && !profile);
      return profile ? [profile] : text.trim() === '' ? [] : null;
    },
  };
}

export function AddressField({ address }: { address: ReturnType<typeof useAddress> }) {
  const words = useCardWords();
  return (
    <TextInput
      label={words('profile.address')}
      description={words('profile.addressHint')}
      error={address.wrong && words('profile.addressWrong')}
      value={address.text}
      onChange={(event) => address.setText(event.currentTarget.value)}
      maxLength={500}
    />
  );
}
