import { LANGUAGES, type Language } from "../lib/generated/api";

/** The language of a browser's tag. Regions matter only where they decide the Chinese script. */
export function fromTag(tag: string): Language | null {
  const [primary, ...rest] = tag.toLowerCase().replaceAll("_", "-").split("-");
  if (primary === "zh") {
    return rest.some((part) => ["hant", "tw", "hk", "mo"].includes(part)) ? "zh-Hant" : "zh-Hans";
  }
  return LANGUAGES.find((language) => language.tag === primary)?.tag ?? null;
}

/** The guest's earlier choice, else the first of the browser's languages that is offered, else the fallback. */
export function chooseLanguage(
  saved: string | null,
  browser: readonly string[],
  offered: readonly Language[],
  fallback: Language,
): Language {
  for (const tag of saved === null ? browser : [saved, ...browser]) {
    const language = fromTag(tag);
    if (language !== null && offered.includes(language)) return language;
  }
  return fallback;
}

/** A language's own name for itself. */
export function endonym(tag: Language): string {
  return LANGUAGES.find((language) => language.tag === tag)?.endonym ?? tag;
}
