/** Whether somebody is at the desk, in words: in the guest's language and by the house's clocks. */
import type { DeskStatus, Language } from "../lib/generated/api";
import { fill, type Texts } from "../i18n";

const DAY_MS = 86_400_000;

/** What there is to say, if anything: nothing where somebody always is, or where it is not known any more. A house that has no hours set is one where somebody always is. */
export function deskLine(
  { open, changes_at }: DeskStatus,
  zone: string,
  language: Language,
  texts: Texts,
  now: number,
): string | null {
  // A house whose hours are all over has nobody there, and no time that could be promised.
  if (changes_at === null) return open ? null : texts.deskClosed;
  const at = Date.parse(changes_at);
  // A zone that this browser has not heard of makes its clocks throw: rather no line than no page.
  if (at <= now || !isKnown(zone)) return null;
  const time = timeOf(at, zone, language);
  const day = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(at);
  if (open) return fill(at - now < DAY_MS ? texts.deskOpenUntil : texts.deskOpenUntilDay, { time, day });
  const days = dayOf(at, zone) - dayOf(now, zone);
  const text = days === 0 ? texts.deskOpensToday : days === 1 ? texts.deskOpensTomorrow : texts.deskOpensOn;
  return fill(text, { time, day });
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** The time on the house's clocks, of which zone only if the guest's show another. */
function timeOf(at: number, zone: string, language: Language): string {
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const shown = (timeZone?: string): string =>
    new Intl.DateTimeFormat("en", { ...clock, ...(timeZone === undefined ? {} : { timeZone }) }).format(at);
  const elsewhere = shown(zone) !== shown();
  return new Intl.DateTimeFormat(language, {
    ...clock,
    timeZone: zone,
    ...(elsewhere ? { timeZoneName: "short" } : {}),
  }).format(at);
}

/** The date in the house, as a count of days. */
function dayOf(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day")) / DAY_MS;
}
