/** The widget on a house's own site: the line that puts it there, and where it may stand. */
import { EMBED_ORIGINS_MAX } from "../lib/generated/api";
import type { Check } from "./checks";
import { fill } from "./i18n";

/** The line for the house's own site. */
export function snippetFor(origin: string, slug: string): string {
  return `<script src="${origin}/widget.js" data-house="${slug}" async></script>`;
}

const lines = (text: string): string[] => text.normalize("NFKC").split("\n");

/** The origin of what was typed: people copy the address of a page. Nothing if it is none. */
function originOf(line: string): string | null {
  const typed = line.trim();
  const url = URL.parse(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url === null || url.username !== "" || url.password !== "") return null;
  const local = url.hostname === "localhost" || url.hostname === "127.0.0.1";
  if (local && url.protocol === "http:") return url.origin;
  return url.protocol === "https:" && (local || /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname)) ? url.origin : null;
}

/** The origins in a text, one a line, each once. */
export function originsIn(text: string): string[] {
  const origins = lines(text).flatMap((line) => (line.trim() === "" ? [] : (originOf(line) ?? [])));
  return [...new Set(origins)];
}

export const origins: Check = (text) => {
  for (const [index, line] of lines(text).entries()) {
    if (line.trim() !== "" && originOf(line) === null) {
      return (texts) => fill(texts.widget.originFault, { line: index + 1, text: line.trim() });
    }
  }
  return originsIn(text).length > EMBED_ORIGINS_MAX
    ? (texts) => fill(texts.widget.tooMany, { max: EMBED_ORIGINS_MAX })
    : null;
};
