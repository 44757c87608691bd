import type { Place } from '../../network';
import { vk } from '../adapter';

/** A page of made-up markup under an address of the network. */
export function pageOf(markup: string, address = 'https://vk.com/feed'): { document: Document; url: URL } {
  const document = new DOMParser().parseFromString(`<!doctype html><body>${markup}</body>`, 'text/html');
  return { document, url: new URL(address) };
}

/** Who is found where, one short line per place: `surface: id/handle "name" slot`. */
export function found(markup: string, address?: string): string[] {
  const { document, url } = pageOf(markup, address);
  return vk.read(document, url).places.map(line);
}

/** The people found, without places. */
export function people(markup: string, address?: string): string[] {
  const { document, url } = pageOf(markup, address);
  const keys = vk.read(document, url).places.map(({ person }) => `${person.id ?? ''}/${person.handle ?? ''}`);
  return [...new Set(keys)];
}

export function line({ person, name, slot, surface }: Place): string {
  return `${surface}: ${person.id ?? ''}/${person.handle ?? ''} "${name}" ${slot}`;
}
