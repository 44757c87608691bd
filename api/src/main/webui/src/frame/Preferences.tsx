import { Group, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { LANGUAGE_NAMES, LANGUAGES, type LanguageCode, useFormats } from '@okolo/card';
import { speak, useCabinet, useSession } from './cabinet';
import { useWords } from './words';

/** Speaks another language; for those signed in the account remembers it. */
export function LanguageSwitch() {
  const words = useWords();
  const { language, session } = useCabinet();
  const signedIn = useSession();
  const change = async (code: LanguageCode) => {
    await speak(language, code);
    if (!signedIn) return;
    const { name, zone } = signedIn.me.account;
    // What is shown has changed already; the account merely remembers, so a failure needs no words.
    await session.ask('/me', { method: 'PUT', body: { name, zone, locale: code } }).catch(() => null);
  };
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('frame.language')}
      value={useFormats().language}
      onChange={(code) => void change(code as LanguageCode)}
      data={LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
    />
  );
}

export function SchemeSwitch() {
  const words = useWords();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('frame.scheme')}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as typeof colorScheme)}
      data={(['auto', 'light', 'dark'] as const).map((scheme) => ({
        value: scheme,
        label: words(`frame.schemes.${scheme}`),
      }))}
    />
  );
}

export function Preferences() {
  return (
    <Group gap="xs">
      <LanguageSwitch />
      <SchemeSwitch />
    </Group>
  );
}
