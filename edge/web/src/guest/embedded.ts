/** The desk in a frame on a house's own site, put there by the widget. */
import { sayEmbedded } from "../lib/http";

/** Whether the page is the one for a frame. */
export function isEmbedded(location: { pathname: string }): boolean {
  return location.pathname.startsWith("/embed/");
}

/** Makes itself at home in the frame, and tells the widget that it is there. */
export function settleIn(): void {
  sayEmbedded();
  document.documentElement.classList.add("embedded");
  addEventListener("keydown", (event) => {
    // What closes something in the desk itself is for that alone.
    if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog[open]") === null) {
      tell("close");
    }
  });
  tell("ready");
}

/** Which site frames the desk is not known to it, nor secret what it says: two words without content. */
function tell(what: "ready" | "close"): void {
  if (parent !== window) parent.postMessage(`tomari:${what}`, "*");
}

/** Where the same desk is in a window of its own. */
export function ownWindow(slug: string): string {
  return `/g/${encodeURIComponent(slug)}`;
}
