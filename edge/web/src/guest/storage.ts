/** What the page keeps in the browser. Private windows may refuse storage; the page then works without. */
import type { Language } from "../lib/generated/api";

/** A question that has no answer yet. */
export interface Unanswered {
  id: string;
  text: string;
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

/** How large the letters are, in all houses. */
export const SIZES = ["normal", "large", "largest"] as const;
export type Size = (typeof SIZES)[number];

export const savedSize = (): Size => SIZES.find((size) => size === read("tomari.size")) ?? "normal";
export const saveSize = (size: Size): void => write("tomari.size", size === "normal" ? null : size);

/** Whether answers are to be shown only when they are whole, if the guest has said so. */
export function savedWhole(): boolean | null {
  const value = read("tomari.whole");
  return value === null ? null : value === "yes";
}
export const saveWhole = (whole: boolean): void => write("tomari.whole", whole ? "yes" : "no");
