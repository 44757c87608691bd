import { MantineProvider } from '@mantine/core';
import { startLanguage } from '@okolo/card';
import { Screen, settled } from '@okolo/card/testing';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { onTestFinished } from 'vitest';
import { LiveChanges } from '../api/live';
import { SessionKeeper } from '../api/session';
import { cabinetCatalogue } from '../catalogues';
import { CabinetProvider } from '../frame/cabinet';
import { cabinetRouter } from '../router';

/** Opens the cabinet at an address, as `main.tsx` does, without the live changes. */
export async function openCabinet(address: string): Promise<Screen> {
  window.history.replaceState(null, '', address);
  const session = new SessionKeeper();
  const language = await startLanguage('en', { cabinet: cabinetCatalogue });
  await session.refresh().catch(() => null);
  const cabinet = { session, live: new LiveChanges(session), language };
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = cabinetRouter(cabinet, queries);
  // Rooms are loaded when they are first entered; the screen counts turns and not the time that takes.
  await router.load();
  const container = document.body.appendChild(document.createElement('div'));
  const root = createRoot(container);
  await settled(() =>
    root.render(
      <StrictMode>
        <MantineProvider env="test">
          <I18nextProvider i18n={language.i18n}>
            <QueryClientProvider client={queries}>
              <CabinetProvider value={cabinet}>
                <RouterProvider router={router} />
              </CabinetProvider>
            </QueryClientProvider>
          </I18nextProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  );
  const leave = async () => {
    await settled(() => root.unmount());
    container.remove();
    router.history.destroy();
  };
  onTestFinished(leave);
  return new Screen(container, leave);
}
