/** Two people have changed the same entry: what each did, and both together. */
import type { Faq, Language } from "../../lib/generated/api";
import { draftOf, TEXT_FIELDS, type Draft, type DraftText, type TextField } from "./draft";

type Part = TextField | "reviewed" | "language" | "category" | "priority" | "visibility";

/** A place that both have changed, or only the other. */
export interface Change {
  key: string;
  /** The language of the place, if it is in a translation. */
  language: Language | null;
  part: Part;
  mine: string;
  theirs: string;
  /** Whether I have changed it too, so that somebody has to choose. */
  both: boolean;
}

const PROPERTIES = ["category", "priority", "visibility"] as const;
const find = (draft: Draft, language: Language): DraftText | undefined =>
  draft.texts.find((text) => text.language === language);
/** A translation that is not there has no text. */
const read = (draft: Draft, language: Language, field: TextField | "reviewed"): string =>
  String(find(draft, language)?.[field] ?? "");

/** What the other has changed since `base`, beside what stands in `mine`. */
export function changesOf(base: Draft, mine: Draft, theirs: Draft): Change[] {
  const changes: Change[] = [];
  const add = (language: Language | null, part: Part, values: [string, string, string]): void => {
    const [was, own, other] = values;
    if (other === was || other === own) return;
    const key = language === null ? part : `${language}/${part}`;
    changes.push({ key, language, part, mine: own, theirs: other, both: own !== was });
  };
  for (const part of PROPERTIES) add(null, part, [String(base[part]), String(mine[part]), String(theirs[part])]);
  const languages = new Set([base, mine, theirs].flatMap(({ texts }) => texts.map(({ language }) => language)));
  for (const language of languages) {
    for (const part of [...TEXT_FIELDS, "reviewed"] as const) {
      add(language, part, [read(base, language, part), read(mine, language, part), read(theirs, language, part)]);
    }
  }
  return changes;
}

/** My draft with the other's changes where I made none, and where I choose theirs. */
export function merged(base: Draft, mine: Draft, theirs: Draft, takeTheirs: ReadonlySet<string>): Draft {
  const taken = new Set(
    changesOf(base, mine, theirs)
      .filter(({ both, key }) => !both || takeTheirs.has(key))
      .map(({ key }) => key),
  );
  const result: Draft = { ...mine, texts: [] };
  if (taken.has("category")) result.category = theirs.category;
  if (taken.has("priority")) result.priority = theirs.priority;
  if (taken.has("visibility")) result.visibility = theirs.visibility;
  const languages = new Set([...mine.texts, ...theirs.texts].map(({ language }) => language));
  for (const language of languages) {
    const own = find(mine, language);
    const other = find(theirs, language);
    const text = { ...(own ?? { language, question: "", answer: "", alternatives: "", reviewed: true }) };
    for (const field of TEXT_FIELDS) {
      if (taken.has(`${language}/${field}`)) text[field] = other?.[field] ?? "";
    }
    if (taken.has(`${language}/reviewed`)) text.reviewed = other?.reviewed ?? true;
    // Removed by one of the two, and not written in by the other: it stays away.
    if (TEXT_FIELDS.some((field) => text[field] !== "")) result.texts.push(text);
    else if (own !== undefined && other !== undefined) result.texts.push(text);
  }
  if (result.texts.length === 0) result.texts = mine.texts;
  return result;
}

export const theirsOf = (faq: Faq): Draft => draftOf(faq);
