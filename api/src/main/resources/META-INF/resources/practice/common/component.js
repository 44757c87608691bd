/**
 * Parts of a page that build themselves anew when something changes, and then throw out whatever others have put into
 * them, as the frameworks of the live networks do.
 */
import { settings } from './settings.js';

const parts = new Set();

/** Fills `root` by `build`, now and at each later `renew(root)`. */
export function component(root, build) {
  const renew = () => root.replaceChildren(...build());
  parts.add({ root, renew });
  renew();
  return root;
}

export function renew(root) {
  for (const part of parts) if (part.root === root) part.renew();
}

/** Forgets parts that have left the document. */
export function forgetOld() {
  for (const part of parts) if (!part.root.isConnected) parts.delete(part);
}

/** While the pages behave badly, every part is built anew several times a second, in bursts. */
const burst = 120;
const pause = 1500;

function storm(left) {
  if (settings.storms) {
    forgetOld();
    for (const part of parts) part.renew();
  }
  setTimeout(storm, left > 0 ? burst : pause, left > 0 ? left - 1 : 8);
}

storm(0);
