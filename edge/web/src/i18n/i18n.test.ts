import { expect, test } from "vitest";
import { LANGUAGES } from "../lib/generated/api";
import { fill, loadTexts } from ".";

function places(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

function flat(texts: object): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[key, value] as [string, string]] : flat(value as object),
  );
}

test.each(LANGUAGES.map((language) => language.tag))("%s has every text, with the same places to fill", async (tag) => {
  const english = new Map(flat(await loadTexts("en")));
  const texts = flat(await loadTexts(tag));
  expect(texts.map(([key]) => key)).toEqual([...english.keys()]);
  for (const [key, text] of texts) {
    expect(text.trim(), key).not.toBe("");
    expect(places(text), key).toEqual(places(english.get(key) ?? ""));
  }
});

test("places are filled", () => {
  expect(fill("{n} left of {m}", { n: 3 })).toBe("3 left of {m}");
});
