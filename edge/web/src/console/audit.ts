/** What happened, in a sentence. */
import type { AuditEvent } from "../lib/generated/api";
import { fill, type Texts } from "./i18n";

export function sentenceOf({ action, actor, subject }: AuditEvent, { audit, privacy }: Texts): string {
  // An action that this page does not know yet is still told.
  const sentence: string | undefined = audit.actions[action];
  if (sentence === undefined) return [action, actor, subject].filter(Boolean).join(" · ");
  // A guest is not named; their receipt numbers are, if they had any.
  if (action === "guest_exported" || action === "guest_erased") {
    const guest = subject === null ? privacy.noReceipt : fill(privacy.receipts, { numbers: subject });
    return fill(sentence, { actor: actor ?? audit.somebody, subject: guest });
  }
  return fill(sentence, { actor: actor ?? audit.somebody, subject: subject ?? audit.somebody });
}
