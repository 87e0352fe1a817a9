/** A piece of a text: plain, or an address to link to. */
export type Piece = { text: string; href?: string };

const URL_PATTERN = /https?:\/\/[^\s<>"'「」『』（）]+/g;
/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?。、，！？)\]]+$/;

/** Splits a text into plain pieces and web addresses. Nothing but http and https is ever linked. */
export function linkify(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(URL_PATTERN)) {
    const address = match[0].replace(TRAILING, "");
    if (!URL.canParse(address)) continue;
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
