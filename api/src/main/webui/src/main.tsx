import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './frame/frame.css';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { cssVariables, nearestLanguage, startLanguage, theme } from '@okolo/card';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { LiveChanges } from './api/live';
import { SessionKeeper } from './api/session';
import { cabinetCatalogue } from './catalogues';
import { CabinetProvider, wantedLanguages } from './frame/cabinet';
import { retrying } from './frame/retrying';
import { schemeManager } from './frame/scheme';
import { cabinetRouter } from './router';

const session = new SessionKeeper();
const live = new LiveChanges(session);
const queries = new QueryClient({ defaultOptions: { queries: { retry: retrying, staleTime: 10_000 } } });

/** Signed in or not is asked while the words arrive. A service that does not answer is told by the first room. */
const [language] = await Promise.all([
  startLanguage(nearestLanguage(wantedLanguages()), { cabinet: cabinetCatalogue }),
  session.refresh().catch(() => null),
]);
const cabinet = { session, live, language };
const router = cabinetRouter(cabinet, queries);
live.start();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        colorSchemeManager={schemeManager}
      >
        <I18nextProvider i18n={language.i18n}>
          <QueryClientProvider client={queries}>
            <CabinetProvider value={cabinet}>
              <Notifications position="bottom-right" />
              <RouterProvider router={router} />
            </CabinetProvider>
          </QueryClientProvider>
        </I18nextProvider>
      </MantineProvider>
    </StrictMode>,
  );
