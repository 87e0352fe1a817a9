/** The token in the fragment of a mailed link: `/console/verify#token=…`. */

interface Address {
  pathname: string;
  search: string;
  hash: string;
}

/** Reads the token and takes it out of the address bar: it is not to be copied with the address, nor kept. */
export function takeToken(location: Address, history: Pick<History, "replaceState">): string | null {
  const token = new URLSearchParams(location.hash.replace(/^#/, "")).get("token");
  if (token === null) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return token.trim() || null;
}
