/** The address bar and the console's pages: the former decides which of the latter is shown. */
import { takeToken } from "./mailed_link";
import { routeAt } from "./routes";

export class Router {
  path = $state("");
  query = $state("");
  readonly route = $derived(routeAt(this.path));
  /** What a mailed link carried. */
  token: string | null;

  constructor() {
    this.token = takeToken(location, history);
    this.#read();
  }

  /** Begins to follow links, and the browser's back and forward. Returns how to stop. */
  listen(): () => void {
    const stop = new AbortController();
    const { signal } = stop;
    addEventListener("popstate", () => this.#read(), { signal });
    // Another mailed link was put into the address bar of the same page.
    addEventListener("hashchange", () => this.#hashChanged(), { signal });
    document.addEventListener("click", (event) => this.#clicked(event), { signal });
    return () => stop.abort();
  }

  /** Shows the page at an address of the console. */
  go(address: string, how: "push" | "replace" = "push"): void {
    const here = location.pathname + location.search;
    if (how === "replace" || address === here) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    this.token = null;
    this.#read();
    scrollTo(0, 0);
  }

  #read(): void {
    this.path = location.pathname;
    this.query = location.search;
  }

  #hashChanged(): void {
    if (location.hash.startsWith("#token=")) location.reload();
  }

  #clicked(event: MouseEvent): void {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
    if (elsewhere || event.defaultPrevented || !(event.target instanceof Element)) return;
    const link = event.target.closest("a");
    if (link === null || link.target !== "" || link.hasAttribute("download")) return;
    if (link.origin !== location.origin || !/^\/console(\/|$)/.test(link.pathname)) return;
    event.preventDefault();
    this.go(link.pathname + link.search);
  }
}
