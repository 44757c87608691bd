import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { cssVariables, type Language as SpokenWords, startLanguage, theme } from '@okolo/card';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, StrictMode, useContext, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { extensionCatalogue } from '../catalogues';
import { ask } from '../messages/ask';
import { languageOf } from '../messages/language';
import type { ConnectionView, Settings } from '../messages/protocol';
import { DeskPort } from './desk-port';

/** What every page of ours knows of the whole. */
export interface OwnPage {
  readonly port: DeskPort;
  readonly settings: Settings;
  /** Null until the background has told. */
  readonly connection: ConnectionView | null;
}

const Context = createContext<OwnPage | null>(null);

/** What this page knows of the whole; outside of one this is a programming error. */
export function useOwnPage(): OwnPage {
  const ownPage = useContext(Context);
  if (!ownPage) throw new Error('There is no page of ours around this');
  return ownPage;
}

/** Shows a page of the extension: its words, its look, its connection to the background. */
export async function showOwnPage(content: ReactNode): Promise<void> {
  const port = new DeskPort();
  const settings = await ask('options.settings', null);
  const spoken = await startLanguage(languageOf(settings, chrome.i18n.getUILanguage()), {
    extension: extensionCatalogue,
  });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <OwnPageAround port={port} first={settings} spoken={spoken}>
        {content}
      </OwnPageAround>
    </StrictMode>,
  );
}

function queryClient(): QueryClient {
  // The background keeps what was read, and says when it is old; it also works without a network.
  const options = { retry: false, networkMode: 'always', refetchOnWindowFocus: false } as const;
  return new QueryClient({ defaultOptions: { queries: options, mutations: options } });
}

function OwnPageAround(props: { port: DeskPort; first: Settings; spoken: SpokenWords; children: ReactNode }) {
  const { port, spoken } = props;
  const [settings, setSettings] = useState(props.first);
  const [connection, setConnection] = useState<ConnectionView | null>(null);
  const [queries] = useState(queryClient);
  useEffect(() => {
    const stop = port.listen((push) => {
      if (push.kind === 'settings') setSettings(push.settings);
      if (push.kind === 'connection') setConnection(push.connection);
    });
    ask('popup.connection', null).then(setConnection, () => {});
    return stop;
  }, [port]);
  useEffect(() => {
    void spoken.change(languageOf(settings, chrome.i18n.getUILanguage()));
  }, [settings, spoken]);
  return (
    <I18nextProvider i18n={spoken.i18n}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={queries}>
          <Context.Provider value={{ port, settings, connection }}>{props.children}</Context.Provider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
