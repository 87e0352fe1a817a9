import type { Language } from "../lib/generated/api";
import type { Texts } from "./texts";

export { fill, type Texts } from "./texts";

/** One file per language, loaded when it is needed. A language without a file does not compile. */
const LOADERS: Record<Language, () => Promise<{ default: Texts }>> = {
  ja: () => import("./ja"),
  en: () => import("./en"),
  "zh-Hans": () => import("./zh-Hans"),
  "zh-Hant": () => import("./zh-Hant"),
  ko: () => import("./ko"),
  fr: () => import("./fr"),
  de: () => import("./de"),
  es: () => import("./es"),
  it: () => import("./it"),
  pt: () => import("./pt"),
  th: () => import("./th"),
  vi: () => import("./vi"),
  id: () => import("./id"),
};

/** The texts of a language. */
export async function loadTexts(language: Language): Promise<Texts> {
  return (await LOADERS[language]()).default;
}
