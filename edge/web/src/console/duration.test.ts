import { expect, test } from "vitest";
import { duration, languageName } from "./duration";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [-5 * MINUTE, "0 min", "0分"],
  [59_999, "0 min", "0分"],
  [12 * MINUTE, "12 min", "12分"],
  [HOUR, "1 hr", "1時間"],
  [3 * HOUR + 5 * MINUTE, "3 hr 5 min", "3時間5分"],
  [24 * HOUR, "1 day", "1日"],
  [50 * HOUR + 59 * MINUTE, "2 days 2 hr", "2日2時間"],
])("%i ms are %s", (milliseconds, en, ja) => {
  expect(duration(milliseconds, "en")).toBe(en);
  expect(duration(milliseconds, "ja")).toBe(ja);
});

test("languages are called by their names", () => {
  expect(languageName("zh-Hant", "en")).toBe("Traditional Chinese");
  expect(languageName("fr", "ja")).toBe("フランス語");
});
