/** Times for people. */
import type { StaffLanguage } from "../lib/generated/api";

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["week", 7 * 86_400],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

/** A time as seen from `now`, in the largest unit that fits. */
export function relative(time: string, now: number, language: StaffLanguage): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const seconds = (Date.parse(time) - now) / 1_000;
  for (const [unit, length] of UNITS) {
    if (Math.abs(seconds) >= length) return format.format(Math.trunc(seconds / length), unit);
  }
  return format.format(0, "second");
}

/** A time to the minute, in the browser's time zone. */
export function exact(time: string, language: StaffLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(Date.parse(time));
}
