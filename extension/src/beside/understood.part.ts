import { ask } from '../messages/ask';
import type { AdapterData } from '../networks/engine/data';
import { brokenSelector } from '../networks/engine/selectors';

/** The adapter that the service handed out, or the built-in one when it says something that this browser does not understand. */
export async function understood(adapter: AdapterData): Promise<AdapterData> {
  const broken = brokenSelector(adapter);
  if (broken === null) return adapter;
  console.warn('Okolo: the built-in adapter is used. Not a selector:', broken);
  return (await ask('page.builtInAdapter', null)) ?? adapter;
}
