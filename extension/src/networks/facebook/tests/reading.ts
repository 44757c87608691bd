import type { Place } from '../../network';
import { facebook } from '../adapter';

/** A page of made-up markup under an address of the network. */
export function pageOf(markup: string, address = '/'): { document: Document; url: URL } {
  const document = new DOMParser().parseFromString(`<!doctype html><body>${markup}</body>`, 'text/html');
  return { document, url: new URL(address, 'https://www.facebook.com') };
}

/** Who is found where, one short line per place: `surface: id/handle "name" slot`. */
export function found(markup: string, address?: string): string[] {
  const { document, url } = pageOf(markup, address);
  return facebook.read(document, url).places.map(line);
}

/** The people found, without places. */
export function people(markup: string, address?: string): string[] {
  const { document, url } = pageOf(markup, address);
  const keys = facebook.read(document, url).places.map(({ person }) => `${person.id ?? ''}/${person.handle ?? ''}`);
  return [...new Set(keys)];
}

export function line({ person, name, slot, surface }: Place): string {
  return `${surface}: ${person.id ?? ''}/${person.handle ?? ''} "${name}" ${slot}`;
}

/** A picture as Facebook draws it since 2020, with the hidden word of presence. */
export const PICTURE = `<svg role="none" data-visualcompletion="ignore-dynamic"><mask></mask><g><image></image></g></svg>
  <div data-visualcompletion="ignore"><span>Active now</span></div>`;

/** The two links of one row: the picture, out of the keyboard's way, and the name. */
export const pair = (href: string, name: string): string =>
  `<div><a href="${href}" role="link" aria-hidden="true" tabindex="-1">${PICTURE}</a></div>
   <div><span><a href="${href}" role="link" tabindex="0"><span dir="auto">${name}</span></a></span></div>`;
