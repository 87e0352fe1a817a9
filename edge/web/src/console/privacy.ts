/** What the page about guests' data needs besides its parts. */
import type { ConversationId, FindGuest, GuestExport, GuestFound } from "../lib/generated/api";
import type { Check } from "./checks";
import * as checks from "./checks";
import { fill, type Texts } from "./i18n";

/** What a guest can be found by. */
export const WAYS = ["receipt", "email", "conversation_id"] as const;
export type Way = (typeof WAYS)[number];

const CONVERSATION = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a guest calls the number: its digits, whatever stands before them. */
const digits = (text: string): string => text.normalize("NFKC").replace(/^\D+/, "").trim();

/** What is wrong with what was typed, by the way chosen. */
export const check =
  (way: Way): Check =>
  (value) => {
    if (value.trim() === "") return checks.filled("");
    if (way === "email") return checks.email(value);
    if (way === "receipt") return /^[1-9]\d{0,8}$/.test(digits(value)) ? null : (texts) => texts.privacy.receiptFault;
    return CONVERSATION.test(value.trim()) ? null : (texts) => texts.privacy.conversationFault;
  };

/** What to ask the service for. */
export function requestFor(way: Way, value: string): Partial<FindGuest> {
  if (way === "email") return { email: value.trim() };
  if (way === "receipt") return { receipt: Number(digits(value)) };
  return { conversation_id: value.trim().toLowerCase() as ConversationId };
}

/** What a guest is called in the list. */
export function nameOf(guest: GuestFound, { privacy }: Texts): string {
  return guest.receipts.length === 0
    ? privacy.noReceipt
    : fill(privacy.receipts, { numbers: guest.receipts.join(", ") });
}

/** What has to be typed before anything is erased: the receipt number, or a word where there is none. */
export function wordFor(guest: GuestFound, { privacy }: Texts): string {
  const [first] = guest.receipts;
  return first === undefined ? privacy.eraseWord : String(first);
}

/** Lets the browser save the file. */
export function save(file: GuestExport, guest: GuestFound): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `guest-${guest.receipts[0] ?? guest.conversation_id.slice(0, 8)}.json`;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
