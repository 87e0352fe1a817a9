/** What the page keeps in the browser. Private windows may refuse storage; the page then works without. */
import type { ConversationId, Language } from "../lib/generated/api";

/** A question that has no answer yet. */
export interface Unanswered {
  id: string;
  text: string;
}

/** An address that was left in a conversation. */
export interface LeftContact {
  conversation: ConversationId;
  email: string;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing depends on it.
  }
}

/** The language the guest chose last in a house. */
export const savedLanguage = (slug: string): string | null => read(`tomari.language.${slug}`);
export const saveLanguage = (slug: string, language: Language): void => write(`tomari.language.${slug}`, language);

/** What stands in the field and was not sent: a phone may drop the page of an app that is out of sight. */
export const savedDraft = (slug: string): string => read(`tomari.draft.${slug}`) ?? "";
export const saveDraft = (slug: string, text: string): void => write(`tomari.draft.${slug}`, text === "" ? null : text);

/** Questions of a house that were typed and not answered: they survive a reload. */
export function loadUnanswered(slug: string): Unanswered[] {
  try {
    const value: unknown = JSON.parse(read(`tomari.unanswered.${slug}`) ?? "[]");
    if (!Array.isArray(value)) return [];
    return value.filter((item): item is Unanswered => typeof item?.id === "string" && typeof item?.text === "string");
  } catch {
    return [];
  }
}

export function saveUnanswered(slug: string, questions: Unanswered[]): void {
  write(`tomari.unanswered.${slug}`, questions.length === 0 ? null : JSON.stringify(questions));
}

/** The address that was left in a house, and in which conversation. */
export function loadContact(slug: string): LeftContact | null {
  try {
    const value = JSON.parse(read(`tomari.contact.${slug}`) ?? "null") as Partial<LeftContact> | null;
    const { conversation, email } = value ?? {};
    return typeof conversation === "string" && typeof email === "string" ? { conversation, email } : null;
  } catch {
    return null;
  }
}

export function saveContact(slug: string, contact: LeftContact | null): void {
  write(`tomari.contact.${slug}`, contact === null ? null : JSON.stringify(contact));
}
