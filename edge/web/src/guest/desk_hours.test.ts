import { expect, test } from "vitest";
import { LANGUAGES } from "../lib/generated/api";
import { loadTexts } from "../i18n";
import en from "../i18n/en";
import ja from "../i18n/ja";
import { deskLine } from "./desk_hours";

const TOKYO = "Asia/Tokyo";
/** Wednesday, 25 November, 20:00 in Tokyo. */
const NOW = Date.parse("2026-11-25T11:00:00Z");

const line = (open: boolean, changes_at: string | null, zone = TOKYO, now = NOW): string | null =>
  deskLine({ open, changes_at }, zone, "en", en, now);

/** What is said where the guest's clock shows another time than the house's. */
const zoned = (time: string): RegExp => new RegExp(`${time}( GMT\\+9)?`);

test("an open desk says until when: with the day if that is not within a day", () => {
  expect(line(true, "2026-11-25T13:00:00Z")).toMatch(zoned("^Somebody is at the desk until 22:00"));
  expect(line(true, "2026-11-25T17:00:00Z")).toMatch(zoned("until 02:00"));
  expect(line(true, "2026-11-27T13:00:00Z")).toMatch(zoned("until Friday,? (27 November|November 27), 22:00"));
});

test("a closed desk says when it opens: today, tomorrow or on which day, by the house's calendar", () => {
  expect(line(false, "2026-11-25T14:30:00Z")).toMatch(zoned("^The desk opens at 23:30"));
  expect(line(false, "2026-11-25T23:00:00Z")).toMatch(/^The desk opens at 08:00( GMT\+9)? tomorrow\.$/);
  expect(line(false, "2026-11-26T23:00:00Z")).toMatch(zoned("on Friday,? (27 November|November 27) at 08:00"));
  // After midnight in the house the same opening is today's.
  expect(line(false, "2026-11-25T23:00:00Z", TOKYO, Date.parse("2026-11-25T15:01:00Z"))).toMatch(
    zoned("^The desk opens at 08:00"),
  );
});

test("a day of 25 hours is one day", () => {
  // Clocks go back in Berlin in the night to 25 October; it is 00:30 there on that day.
  const now = Date.parse("2026-10-24T22:30:00Z");
  expect(line(false, "2026-10-25T22:45:00Z", "Europe/Berlin", now)).toMatch(/^The desk opens at 23:45/);
  expect(line(false, "2026-10-26T07:00:00Z", "Europe/Berlin", now)).toMatch(/^The desk opens at 08:00.* tomorrow\.$/);
});

test("whose time it is, is said only where the guest's clock shows another", () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(line(true, "2026-11-25T13:00:00Z", own)).not.toMatch(/GMT|UTC/);
  const far = new Date(NOW).getTimezoneOffset() === -9 * 60 ? "America/New_York" : TOKYO;
  expect(line(true, "2026-11-25T13:00:00Z", far)).toMatch(/GMT|EST/);
});

test("nothing is said where somebody always is, or where it is over", () => {
  expect(line(true, null)).toBeNull();
  expect(line(true, "2026-11-25T11:00:00Z")).toBeNull();
  expect(line(false, "2026-11-25T10:59:59Z")).toBeNull();
});

test("of a house that has hours, and none of them comes, it is said that nobody is there", () => {
  expect(line(false, null)).toBe(en.deskClosed);
});

test("a time zone that the browser does not know is no reason to fail", () => {
  expect(line(true, "2026-11-25T13:00:00Z", "Europe/Atlantis")).toBeNull();
});

test("in the guest's language", () => {
  const said = deskLine({ open: false, changes_at: "2026-11-26T23:00:00Z" }, TOKYO, "ja", ja, NOW);
  expect(said).toMatch(/^フロントは11月27日金曜日の08:00( JST)?に開きます。$/);
});

test.each(LANGUAGES.map(({ tag }) => tag))(
  "%s has a sentence for every case, with nothing left to fill in",
  async (tag) => {
    const texts = await loadTexts(tag);
    for (const open of [true, false]) {
      for (const at of ["2026-11-25T13:00:00Z", "2026-11-25T23:00:00Z", "2026-11-27T23:05:00Z"]) {
        const said = deskLine({ open, changes_at: at }, TOKYO, tag, texts, NOW);
        expect(said).toMatch(/(22|08)[:.]0[05]/);
        expect(said).not.toContain("{");
      }
    }
  },
);
