import { useCallback, useEffect, useState } from 'react';
import { useSurroundings } from './surroundings';

/**
 * Text that is being typed, kept under `key` until it is saved: a closed panel or a reload does not lose it. Setting
 * it to empty forgets the draft.
 */
export function useDraft(key: string): readonly [string, (text: string) => void] {
  const { drafts } = useSurroundings();
  const [text, setText] = useState('');
  useEffect(() => {
    let current = true;
    // What was typed before the draft arrived wins over it.
    void drafts.read(key).then((kept) => current && setText((typed) => typed || kept));
    return () => {
      current = false;
      setText('');
    };
  }, [drafts, key]);
  const change = useCallback(
    (next: string) => {
      setText(next);
      void drafts.write(key, next);
    },
    [drafts, key],
  );
  return [text, change];
}
