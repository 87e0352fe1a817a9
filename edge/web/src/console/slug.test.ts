import { expect, test } from "vitest";
import { isSlug, suggestSlug } from "./slug";

test.each([
  ["Hibari", "hibari"],
  ["Hibari Guesthouse", "hibari-guesthouse"],
  ["  Café  Étoile! ", "cafe-etoile"],
  ["Ｈｉｂａｒｉ　７", "hibari-7"],
  ["Ueno's Inn & Bar", "uenos-inn-bar"],
  ["宿 Hibari 本館", "hibari"],
])("%s suggests %s", (name, slug) => {
  expect(suggestSlug(name)).toBe(slug);
  expect(isSlug(slug)).toBe(true);
});

test.each([["ひばりの宿"], ["宿 2号館"], ["宿 123"], ["A"], ["---"], [""]])("%s suggests nothing", (name) => {
  expect(suggestSlug(name)).toBe("");
});

test("a long name is cut to what is allowed, without a hyphen at its end", () => {
  const slug = suggestSlug(`${"a".repeat(39)} bcd`);
  expect(slug).toBe("a".repeat(39));
  expect(suggestSlug("a".repeat(60))).toHaveLength(40);
});

test.each(["hibari", "inn-7", "a-b-c", "123", "a".repeat(40)])("%s can be in a link", (slug) => {
  expect(isSlug(slug)).toBe(true);
});

test.each(["", "ab", "-ab", "ab-", "a--b", "Hibari", "h_i", "ひばり", "a b c", "abc\n", "a".repeat(41)])(
  "%j can't",
  (slug) => {
    expect(isSlug(slug)).toBe(false);
  },
);
