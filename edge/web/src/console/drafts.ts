/**
 * Replies that were typed and not sent, each with the id it will have: sent again after a reload, it is stored once. In the tab alone, which
 * the desk's next person does not see, and by person.
 */
import type { ConversationId, UserId } from "../lib/generated/api";

export interface Draft {
  id: string;
  text: string;
}

const key = (user: UserId, conversation: ConversationId): string => `tomari.reply.${user}.${conversation}`;

export function loadDraft(user: UserId, conversation: ConversationId): Draft {
  try {
    const value = JSON.parse(sessionStorage.getItem(key(user, conversation)) ?? "null") as Partial<Draft> | null;
    if (typeof value?.id === "string" && typeof value.text === "string") return { id: value.id, text: value.text };
  } catch {
    // Private windows may refuse storage; nothing depends on it.
  }
  return { id: crypto.randomUUID(), text: "" };
}

export function saveDraft(user: UserId, conversation: ConversationId, draft: Draft): void {
  try {
    if (draft.text === "") sessionStorage.removeItem(key(user, conversation));
    else sessionStorage.setItem(key(user, conversation), JSON.stringify(draft));
  } catch {
    // As above.
  }
}
