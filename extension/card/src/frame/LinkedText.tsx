import { Anchor } from '@mantine/core';

const ADDRESS = /(https?:\/\/[^\s<>"]+)/;
/** A sentence's own punctuation is not part of the address that ends it. */
const TRAILING = /[.,;:!?)\]}»”']+$/;

/** Whether a text may be followed as a link: `http` and `https` only, never `javascript:`. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** A link that leaves: the target learns nothing of where it was followed from. */
export function OutLink({ href, children }: { href: string; children: string }) {
  return (
    <Anchor
      href={href}
      target="_blank"
      rel="noopener noreferrer nofollow"
      inherit
      underline="always"
      style={{ overflowWrap: 'anywhere' }}
    >
      {children}
    </Anchor>
  );
}

/** Text as it was typed, with web addresses in it turned into links. */
export function LinkedText({ text }: { text: string }) {
  let at = 0;
  return text.split(ADDRESS).map((piece, index) => {
    at += piece.length;
    return index % 2 === 0 ? piece : <Address key={at} piece={piece} />;
  });
}

function Address({ piece }: { piece: string }) {
  const tail = TRAILING.exec(piece)?.[0] ?? '';
  const address = piece.slice(0, piece.length - tail.length);
  return (
    <>
      {isWebAddress(address) ? <OutLink href={address}>{address}</OutLink> : address}
      {tail}
    </>
  );
}
