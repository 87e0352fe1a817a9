import { expect, test } from "vitest";
import { TEXTS } from "../i18n";
import { changesOf, merged } from "./conflict";
import { blanksIn, emptyDraft, faultsIn, fillBlanks, requestOf, same, type Draft } from "./draft";

function draft(answer: string, question = "Breakfast?"): Draft {
  const empty = emptyDraft("en");
  return { ...empty, texts: [{ language: "en", question, answer, alternatives: " One \n\nTwo", reviewed: true }] };
}

test("what is sent is trimmed, and phrasings are its lines", () => {
  const { translations, status } = requestOf(draft(" From 7:30. "), "draft");
  expect(status).toBe("draft");
  expect(translations[0]).toMatchObject({ answer: "From 7:30.", alternatives: ["One", "Two"] });
  expect(same(draft("From 7:30."), draft(" From 7:30.\n"))).toBe(true);
  expect(same(draft("From 7:30."), draft("From 8:00."))).toBe(false);
});

test("blanks are filled in every language at once, and only those that have a value", () => {
  const both = draft("From [[from]] to [[until]], never before [[from]].");
  both.texts.push({
    language: "fr",
    question: "?",
    answer: "De [[from]] à [[until]].",
    alternatives: "",
    reviewed: true,
  });
  expect(blanksIn(both)).toEqual(["from", "until"]);
  const filled = fillBlanks(both, { from: " 7:30 ", until: "" });
  expect(filled.texts.map(({ answer }) => answer)).toEqual([
    "From 7:30 to [[until]], never before 7:30.",
    "De 7:30 à [[until]].",
  ]);
  expect(fillBlanks(both, { from: "$& and [[until]]" }).texts[0]?.answer).toContain("From $& and [[until]] to");
});

test("a draft may have blanks, what is published may not; empty and long texts are faults in both", () => {
  const say = (faults: ReturnType<typeof faultsIn>, key: string): string | undefined => faults[key]?.(TEXTS.en);
  expect(faultsIn(draft("Until [[until]]."), "draft")).toEqual({});
  expect(say(faultsIn(draft("Until [[until]]."), "published"), "en/answer")).toBe(TEXTS.en.knowledge.blankLeft);
  const faults = faultsIn(draft("x".repeat(8_001), " "), "draft");
  expect(say(faults, "en/question")).toBe(TEXTS.en.faults.empty);
  expect(say(faults, "en/answer")).toBe("Please use at most 8000 characters.");
  expect(say(faultsIn(draft("⟦wifi_password⟧"), "draft"), "en/answer")).toBe(TEXTS.en.knowledge.marks);
});

test("of two people's changes, what only one made is taken over and what both made is chosen", () => {
  const base = draft("Until 9:00.");
  const mine: Draft = { ...draft("Until 9:30."), priority: 1 };
  const theirs: Draft = { ...draft("Until 10:00.", "When is breakfast?"), visibility: "in_house" };
  theirs.texts.push({ language: "fr", question: "Q", answer: "R", alternatives: "", reviewed: false });
  const changes = changesOf(base, mine, theirs);
  expect(changes.map(({ key, both }) => [key, both])).toEqual([
    ["visibility", false],
    ["en/question", false],
    ["en/answer", true],
    ["fr/question", false],
    ["fr/answer", false],
    ["fr/reviewed", false],
  ]);
  const kept = merged(base, mine, theirs, new Set());
  expect(kept).toMatchObject({ priority: 1, visibility: "in_house" });
  expect(kept.texts[0]).toMatchObject({ question: "When is breakfast?", answer: "Until 9:30." });
  expect(kept.texts[1]).toMatchObject({ language: "fr", answer: "R", reviewed: false });
  expect(merged(base, mine, theirs, new Set(["en/answer"])).texts[0]?.answer).toBe("Until 10:00.");
});

test("a language that the other removed goes, unless I wrote in it", () => {
  const french = { language: "fr" as const, question: "Q", answer: "R", alternatives: "", reviewed: true };
  const base = draft("Yes.");
  base.texts.push(french);
  const theirs = draft("Yes.");
  const untouched = structuredClone(base);
  expect(merged(base, untouched, theirs, new Set()).texts.map(({ language }) => language)).toEqual(["en"]);
  const written = structuredClone(base);
  if (written.texts[1] !== undefined) written.texts[1].answer = "Mine";
  const result = merged(base, written, theirs, new Set());
  expect(result.texts.find(({ language }) => language === "fr")?.answer).toBe("Mine");
});
