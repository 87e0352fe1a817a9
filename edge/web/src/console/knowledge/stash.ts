/** What was typed and not saved, kept by the tab: a page that is left, reloaded or signed out of loses nothing. */
import type { Faq } from "../../lib/generated/api";
import type { Draft } from "./draft";

export interface Stashed {
  /** The entry that was being changed; none for a new one. */
  base: Faq | null;
  draft: Draft;
}

/** Of whom and of which entry: nobody reads what somebody else typed in this tab before. */
const prefix = (user: string): string => `tomari-faq ${user} `;
const key = (user: string, id: string | null): string => prefix(user) + (id ?? "new");

export function stash(user: string, id: string | null, value: Stashed): void {
  try {
    sessionStorage.setItem(key(user, id), JSON.stringify(value));
  } catch {
    // A browser without room for it: then only this page keeps it, and warns when it is closed.
  }
}

export function unstash(user: string, id: string | null): Stashed | null {
  try {
    const text = sessionStorage.getItem(key(user, id));
    return text === null ? null : (JSON.parse(text) as Stashed);
  } catch {
    return null;
  }
}

export function forget(user: string, id: string | null): void {
  try {
    sessionStorage.removeItem(key(user, id));
  } catch {
    // Then there was none.
  }
}

/** The entries with something unsaved: their ids, null for a new one, and a question to know them by. */
export function stashed(user: string): { id: string | null; question: string }[] {
  try {
    return Object.keys(sessionStorage)
      .filter((name) => name.startsWith(prefix(user)))
      .map((name) => name.slice(prefix(user).length))
      .map((id) => (id === "new" ? null : id))
      .map((id) => ({ id, question: unstash(user, id)?.draft.texts.find(({ question }) => question)?.question ?? "" }));
  } catch {
    return [];
  }
}
