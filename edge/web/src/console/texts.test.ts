import { expect, test } from "vitest";
import type { AuditAction, AuditEvent } from "../lib/generated/api";
import { sentenceOf } from "./audit";
import { deviceOf } from "./device";
import { TEXTS } from "./i18n";
import { chooseLanguage } from "./language";
import { countries } from "./places";
import { exact, relative } from "./time";

function flat(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value as object, `${path}${key}.`),
  );
}

const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

test("both languages have every text, with the same places to fill", () => {
  const english = new Map(flat(TEXTS.en));
  const japanese = flat(TEXTS.ja);
  expect(japanese.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
  for (const [key, text] of japanese) {
    expect(text.trim(), key).not.toBe("");
    expect(places(text), key).toEqual(places(english.get(key) ?? ""));
  }
});

test("the language chosen last comes first, then the browser's, then English", () => {
  expect(chooseLanguage(null, ["fr-FR", "ja-JP", "en"])).toBe("ja");
  expect(chooseLanguage("en", ["ja"])).toBe("en");
  expect(chooseLanguage("nonsense", ["ja"])).toBe("ja");
  expect(chooseLanguage(null, ["fr"])).toBe("en");
});

test("an entry of the log is a sentence; one this page does not know is told in its parts", () => {
  const event: AuditEvent = { id: "e", at: "", action: "member_invited", actor: "Aoi", subject: "b@c.example" };
  expect(sentenceOf(event, TEXTS.en)).toBe("Aoi invited b@c.example.");
  expect(sentenceOf({ ...event, actor: null }, TEXTS.ja)).toBe("不明な利用者がb@c.exampleを招待しました。");
  const unknown = { ...event, action: "house_painted" as AuditAction };
  expect(sentenceOf(unknown, TEXTS.en)).toBe("house_painted · Aoi · b@c.example");
});

test.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0",
    "Edge",
    "Windows",
  ],
  ["Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36", "Chrome", "Android"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  ["Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) CriOS/130.0 Mobile/15E148 Safari/604.1", "Chrome", "iPad"],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0", "Firefox", "macOS"],
  ["curl/8.5.0", null, null],
])("%s is known as %s on %s", (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});

test("times are told from now on, in the largest unit", () => {
  const now = Date.parse("2026-11-24T12:00:00Z");
  expect(relative("2026-11-24T11:59:40Z", now, "en")).toBe("now");
  expect(relative("2026-11-24T11:57:30Z", now, "en")).toBe("2 minutes ago");
  expect(relative("2026-11-23T11:00:00Z", now, "en")).toBe("yesterday");
  expect(relative("2026-11-24T09:00:00Z", now, "ja")).toBe("3 時間前");
  expect(exact("2026-11-24T12:00:00Z", "en")).toMatch(/Nov 2\d, 2026/);
});

test("Japan comes first, the others by name", () => {
  const [first, ...others] = countries("en");
  expect(first).toEqual({ value: "JP", label: "Japan" });
  expect(others.map(({ label }) => label)).toEqual(
    others.map(({ label }) => label).sort((a, b) => a.localeCompare(b, "en")),
  );
  expect(countries("ja").find(({ value }) => value === "KR")?.label).toBe("韓国");
});
