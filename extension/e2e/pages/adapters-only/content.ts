/** Reads the page once with each network's adapter and paints a dot per place. */

import { networkOf } from '../../../src/networks/engine/adapter';
import type { AdapterData } from '../../../src/networks/engine/data';
import { threadsOf } from '../../../src/networks/engine/threads.part';
import type { Network, Place } from '../../../src/networks/network';

interface PaintedPlace extends Place {
  readonly host: Element;
}

/** Each network's folder exports its data, or the network made of it, under a name of its own. */
const folders = import.meta.glob<Record<string, unknown>>('../../../src/networks/*/index.ts', {
  eager: true,
});

const isNetwork = (value: unknown): value is Network => typeof (value as Network | null)?.read === 'function';
const isData = (value: unknown): value is AdapterData => Array.isArray((value as AdapterData | null)?.surfaces);

function networks(): Network[] {
  return Object.values(folders).flatMap((folder) => {
    const values = Object.values(folder);
    const ready = values.filter(isNetwork);
    return ready.length ? ready : values.filter(isData).map((data) => networkOf(data, threadsOf));
  });
}

function dot(): HTMLElement {
  const host = document.createElement('span');
  host.style.cssText = 'position:relative;display:inline-block;width:0;height:0;vertical-align:middle';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute(
    'style',
    'position:absolute;left:2px;top:-7px;width:14px;height:14px;background:#2b8a3e;z-index:9999',
  );
  host.attachShadow({ mode: 'closed' }).append(svg);
  return host;
}

function paint(place: Place): PaintedPlace {
  const host = dot();
  if (place.slot === 'after') place.anchor.after(host);
  else place.anchor.append(host);
  return { ...place, host };
}

const url = new URL(location.href);
const painted = networks()
  .filter((network) => network.isHere(url))
  .flatMap((network) => network.read(document, url).places)
  .map(paint);
Object.assign(globalThis, { okoloPlaces: () => painted });
