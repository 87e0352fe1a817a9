/** What the link of a QR code carries: `/g/{slug}#k={house key}&p={place}&code={hand-over code}`. */
export interface Link {
  slug: string;
  houseKey: string | null;
  place: string | null;
  /** What another device shows, to be joined with it. */
  code: string | null;
}

/** Reads the link. Key, place and code stand in the fragment, which browsers send to nobody. */
export function readLink(location: { pathname: string; hash: string }): Link {
  const segment = location.pathname.split("/")[2] ?? "";
  const fragment = new URLSearchParams(location.hash.replace(/^#/, ""));
  return {
    slug: decode(segment),
    houseKey: fragment.get("k") || null,
    place: fragment.get("p") || null,
    code: fragment.get("code") || null,
  };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
