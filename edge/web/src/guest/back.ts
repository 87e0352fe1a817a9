/** The phone's back button closes what is open on the page, rather than the page. */

/**
 * Puts an entry into the history that going back takes away again, which calls `close`. Returns what to call when it was closed in another
 * way: the entry goes, too.
 */
export function closesOnBack(close: () => void): () => void {
  let there = true;
  history.pushState({ open: true }, "");
  const gone = (): void => {
    there = false;
    removeEventListener("popstate", gone);
    close();
  };
  addEventListener("popstate", gone);
  return () => {
    removeEventListener("popstate", gone);
    if (there) history.back();
    there = false;
  };
}
