/** The console's language: the one chosen last, else the first of the browser's that there is, else English. */
import type { StaffLanguage } from "../lib/generated/api";

const KEY = "tomari.console.language";

export const STAFF_LANGUAGES: readonly { tag: StaffLanguage; endonym: string }[] = [
  { tag: "ja", endonym: "日本語" },
  { tag: "en", endonym: "English" },
];

export function chooseLanguage(saved: string | null, browser: readonly string[]): StaffLanguage {
  for (const tag of saved === null ? browser : [saved, ...browser]) {
    const primary = tag.toLowerCase().split("-")[0];
    const found = STAFF_LANGUAGES.find((language) => language.tag === primary);
    if (found !== undefined) return found.tag;
  }
  return "en";
}

export function savedLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function saveLanguage(language: StaffLanguage): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // A private window may refuse; the choice then lasts as long as the page.
  }
}
