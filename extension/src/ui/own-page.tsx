import { MantineProvider } from '@mantine/core';
import { cssVariables, type Language as SpokenWords, startLanguage, theme } from '@okolo/card';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, StrictMode, useContext, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { extensionCatalogue } from '../catalogues';
import type { ConnectionView, DeskPush, Settings } from '../messages/protocol';
import type { DeskPort } from './desk-port';
import { type Start, spokenIn } from './start';

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
export async function showOwnPage(content: ReactNode, { port, ...asked }: Start): Promise<void> {
  const [settings, connection] = await Promise.all([asked.settings, asked.connection]);
  const spoken = await startLanguage(spokenIn(settings), { extension: extensionCatalogue });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root');
  createRoot(root).render(
    <StrictMode>
      <OwnPageAround port={port} first={{ settings, connection }} spoken={spoken}>
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

interface AroundProps {
  readonly port: DeskPort;
  readonly first: Pick<OwnPage, 'settings' | 'connection'>;
  readonly spoken: SpokenWords;
  readonly children: ReactNode;
}

function OwnPageAround({ port, first, spoken, children }: AroundProps) {
  const [settings, setSettings] = useState(first.settings);
  const [connection, setConnection] = useState(port.last('connection')?.connection ?? first.connection);
  const [queries] = useState(queryClient);
  useEffect(() => {
    const take = (push: DeskPush | undefined) => {
      if (push?.kind === 'settings') setSettings(push.settings);
      if (push?.kind === 'connection') setConnection(push.connection);
    };
    // What was said while this was being drawn.
    take(port.last('settings'));
    take(port.last('connection'));
    return port.listen(take);
  }, [port]);
  useEffect(() => {
    void spoken.change(spokenIn(settings));
  }, [settings, spoken]);
  return (
    <I18nextProvider i18n={spoken.i18n}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        {...(settings.colours !== 'auto' && { forceColorScheme: settings.colours })}
      >
        <QueryClientProvider client={queries}>
          <Context.Provider value={{ port, settings, connection }}>{children}</Context.Provider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
