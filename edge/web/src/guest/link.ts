/** What the link of a QR code carries: `/g/{slug}#k={house key}&p={place}`. */
export interface Link {
  slug: string;
  houseKey: string | null;
  place: string | null;
}

/** Reads the link. Key and place stand in the fragment, which browsers send to nobody. */
export function readLink(location: { pathname: string; hash: string }): Link {
  const segment = location.pathname.split("/")[2] ?? "";
  const fragment = new URLSearchParams(location.hash.replace(/^#/, ""));
  return { slug: decode(segment), houseKey: fragment.get("k") || null, place: fragment.get("p") || null };
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
