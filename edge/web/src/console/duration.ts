/** How long something has taken, for people. */
import type { StaffLanguage } from "../lib/generated/api";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** A length of time in its two largest units: nobody at a desk counts the minutes of a day. */
export function duration(milliseconds: number, language: StaffLanguage): string {
  const unit = (value: number, name: "minute" | "hour" | "day"): string => {
    const text = new Intl.NumberFormat(language, { style: "unit", unit: name, unitDisplay: "short" }).format(value);
    // Japanese sets no space there.
    return language === "ja" ? text.replace(/\s/g, "") : text;
  };
  const whole = Math.max(milliseconds, 0);
  const [days, hours, minutes] = [DAY_MS, HOUR_MS, MINUTE_MS].map((length) => Math.floor(whole / length)) as [
    number,
    number,
    number,
  ];
  if (days > 0) return pair(unit(days, "day"), hours % 24 === 0 ? "" : unit(hours % 24, "hour"), language);
  if (hours > 0) return pair(unit(hours, "hour"), minutes % 60 === 0 ? "" : unit(minutes % 60, "minute"), language);
  return unit(minutes, "minute");
}

function pair(first: string, second: string, language: StaffLanguage): string {
  return second === "" ? first : language === "ja" ? first + second : `${first} ${second}`;
}

/** What a language is called. */
export function languageName(tag: string, language: StaffLanguage): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}
