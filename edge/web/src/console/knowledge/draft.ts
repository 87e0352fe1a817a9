/** An entry of the knowledge while it is edited. Nothing here knows of pages. */
import {
  ALTERNATIVES_MAX,
  ANSWER_MAX_CHARS,
  QUESTION_MAX_CHARS,
  type Faq,
  type FaqCategory,
  type FaqDraft,
  type FaqStatus,
  type FaqVisibility,
  type Language,
} from "../../lib/generated/api";
import type { ApiProblem } from "../../lib/problem";
import { fill, type Say } from "../i18n";

/** A translation as it is typed: other phrasings stand in a line each. */
export interface DraftText {
  language: Language;
  question: string;
  answer: string;
  alternatives: string;
  reviewed: boolean;
}

export interface Draft {
  category: FaqCategory;
  priority: number;
  visibility: FaqVisibility;
  texts: DraftText[];
}

/** The fields of a translation that hold text. */
export type TextField = "question" | "answer" | "alternatives";
export const TEXT_FIELDS = ["question", "answer", "alternatives"] as const satisfies TextField[];

/** What is wrong, by `language/field`. */
export type DraftFaults = Partial<Record<string, Say>>;

export const place = (language: Language, field: TextField): string => `${language}/${field}`;

export function emptyText(language: Language): DraftText {
  return { language, question: "", answer: "", alternatives: "", reviewed: true };
}

export function emptyDraft(language: Language): Draft {
  return { category: "basic", priority: 3, visibility: "public", texts: [emptyText(language)] };
}

export function draftOf(faq: Faq): Draft {
  return {
    category: faq.category,
    priority: faq.priority,
    visibility: faq.visibility,
    texts: faq.translations.map(({ language, question, answer, alternatives, reviewed }) => ({
      language,
      question,
      answer,
      alternatives: alternatives.join("\n"),
      reviewed,
    })),
  };
}

const lines = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What is sent. */
export function requestOf(draft: Draft, status: FaqStatus): FaqDraft {
  return {
    category: draft.category,
    priority: draft.priority,
    visibility: draft.visibility,
    status,
    translations: draft.texts.map(({ language, question, answer, alternatives, reviewed }) => ({
      language,
      question: question.trim(),
      answer: answer.trim(),
      alternatives: lines(alternatives),
      reviewed,
    })),
  };
}

/** Whether two drafts would be saved alike. */
export function same(one: Draft, other: Draft): boolean {
  return JSON.stringify(requestOf(one, "draft")) === JSON.stringify(requestOf(other, "draft"));
}

const BLANK = /\[\[(.*?)\]\]/gs;

/** The names of the places to be filled in, each once. */
export function blanksIn(draft: Draft): string[] {
  const names = draft.texts.flatMap((text) =>
    TEXT_FIELDS.flatMap((field) => [...text[field].matchAll(BLANK)].map(([, name]) => name ?? "")),
  );
  return [...new Set(names)];
}

/** A text with its places filled in, as far as there is something for them. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(BLANK, (blank, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name]?.trim() : "";
    return value === undefined || value === "" ? blank : value;
  });
}

/** The same in every language. */
export function fillBlanks(draft: Draft, values: Readonly<Record<string, string>>): Draft {
  const texts = draft.texts.map((text) => ({
    ...text,
    question: filled(text.question, values),
    answer: filled(text.answer, values),
    alternatives: filled(text.alternatives, values),
  }));
  return { ...draft, texts };
}

/** What keeps a draft from being saved, or from being published. */
export function faultsIn(draft: Draft, status: FaqStatus): DraftFaults {
  const faults: DraftFaults = {};
  for (const text of draft.texts) {
    for (const field of TEXT_FIELDS) {
      const fault = faultOf(field, text[field], status);
      if (fault !== null) faults[place(text.language, field)] = fault;
    }
  }
  return faults;
}

function faultOf(field: TextField, typed: string, status: FaqStatus): Say | null {
  const max = field === "answer" ? ANSWER_MAX_CHARS : QUESTION_MAX_CHARS;
  const parts = field === "alternatives" ? lines(typed) : [typed.trim()];
  if (field !== "alternatives" && parts[0] === "") return (texts) => texts.faults.empty;
  if (parts.length > ALTERNATIVES_MAX) return (texts) => fill(texts.knowledge.tooMany, { max: ALTERNATIVES_MAX });
  if (parts.some((part) => [...part].length > max)) return (texts) => fill(texts.knowledge.tooLong, { max });
  if (/[⟦⟧]/.test(typed)) return (texts) => texts.knowledge.marks;
  if (status === "published" && typed.search(BLANK) >= 0) return (texts) => texts.knowledge.blankLeft;
  return null;
}

/** The service's faults at their fields; and whether there are others. */
export function faultsOfProblem({ errors }: ApiProblem, draft: Draft): { faults: DraftFaults; others: boolean } {
  const faults: DraftFaults = {};
  let others = errors.length === 0;
  for (const { pointer } of errors) {
    const [, index, field] = /^(?:\/draft)?\/translations\/(\d+)\/(question|answer|alternatives)/.exec(pointer) ?? [];
    const language = draft.texts[Number(index)]?.language;
    if (language === undefined || field === undefined) others = true;
    else faults[place(language, field as TextField)] ??= (texts) => texts.failed.refused;
  }
  return { faults, others };
}
