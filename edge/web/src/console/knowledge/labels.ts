/** Names of the words that entries are described with. */
import { LANGUAGES, type Language } from "../../lib/generated/api";
import type { Texts } from "../i18n";

export const CATEGORIES = ["basic", "facilities", "location", "trouble"] as const;
export const PRIORITIES = [1, 2, 3, 4, 5] as const;

export const endonym = (language: Language): string =>
  LANGUAGES.find(({ tag }) => tag === language)?.endonym ?? language;

/** What a blank is called. */
export function blankLabel(name: string, texts: Texts): string {
  const labels: Record<string, string> = texts.knowledge.blanks;
  return Object.hasOwn(labels, name) ? (labels[name] ?? name) : name;
}

/** A text with its blanks told apart from the rest. */
export function piecesOf(text: string): { text: string; blank: boolean }[] {
  return text
    .split(/(\[\[.*?\]\])/s)
    .filter((piece) => piece !== "")
    .map((piece) =>
      /^\[\[.*\]\]$/s.test(piece) ? { text: piece.slice(2, -2), blank: true } : { text: piece, blank: false },
    );
}

/** Where an entry is edited. */
export const entryPath = (id: string | null): string =>
  id === null ? "/console/knowledge/entry" : `/console/knowledge/entry?id=${encodeURIComponent(id)}`;
