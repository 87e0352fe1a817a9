import { expect, test } from "vitest";
import type { Language } from "../lib/generated/api";
import { chooseLanguage, fromTag } from "./language";

test("browser tags", () => {
  const expected: [string, Language | null][] = [
    ["en-GB", "en"],
    ["ja", "ja"],
    ["zh", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-TW", "zh-Hant"],
    ["zh-Hant-HK", "zh-Hant"],
    ["pt-BR", "pt"],
    ["tlh", null],
    ["", null],
  ];
  for (const [tag, language] of expected) expect(fromTag(tag), tag).toBe(language);
});

test("the guest's choice, then the browser's order, then the house's default", () => {
  const offered: Language[] = ["en", "ja", "zh-Hant"];
  expect(chooseLanguage("ja", ["en"], offered, "en")).toBe("ja");
  expect(chooseLanguage("ko", ["de", "zh-TW", "en"], offered, "en")).toBe("zh-Hant");
  expect(chooseLanguage(null, ["de", "ko"], offered, "ja")).toBe("ja");
  expect(chooseLanguage(null, [], offered, "en")).toBe("en");
});
