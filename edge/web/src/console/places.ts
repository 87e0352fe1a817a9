/** Countries and time zones to choose from. */
import type { StaffLanguage } from "../lib/generated/api";

/** Where houses are likely to be; the service takes every ISO 3166-1 code. */
const COUNTRIES = (
  "AT AU BE BR CA CH CN CZ DE DK ES FI FR GB GR HK HR HU ID IE IN IS IT KH KR LA LK MA MO MX MY NL NO NP NZ PE PH PL " +
  "PT SE SG TH TR TW US VN ZA"
).split(" ");

const FIRST = "JP";

/** Codes with names, Japan first and the others by name. */
export function countries(language: StaffLanguage): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: "region" });
  const named = (code: string): { value: string; label: string } => ({ value: code, label: names.of(code) ?? code });
  const others = COUNTRIES.map(named).sort((a, b) => a.label.localeCompare(b.label, language));
  return [named(FIRST), ...others];
}

export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Every zone the browser knows, and its own, which may go by an older name. */
export function timeZones(): { value: string; label: string }[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), ownTimeZone()]);
  return [...zones].sort().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}

/** Emergency numbers hang on the country: it is guessed only where the time zone leaves no doubt. */
export function likelyCountry(timeZone: string): string {
  return timeZone === "Asia/Tokyo" ? FIRST : "";
}
