/** The schedules of escalation as a form has them, and back. */
import type { EscalationSchedule, Language, ScheduleMode } from "../lib/generated/api";
import type { Say } from "./i18n";
import { isWhole, WEEK, weeklyOf, weekOf, type Week } from "./week";

/** A schedule that is being typed. */
export interface Rule {
  /** Tells it from the others of the page. */
  key: number;
  mode: ScheduleMode;
  /** In percent; empty for the mode's own. */
  threshold: string;
  /** Whether it is for certain times only. */
  timed: boolean;
  week: Week;
  /** All if empty. */
  languages: Language[];
}

/** What is wrong with a rule. */
export interface RuleFaults {
  threshold: Say | null;
  times: Say | null;
}

let last = 0;

export function ruleOf({ mode, threshold, weekly, languages }: EscalationSchedule): Rule {
  last += 1;
  return {
    key: last,
    mode,
    threshold: threshold === null ? "" : String(Math.round(threshold * 1_000) / 10),
    timed: weekly.length > 0,
    week: weekOf(weekly),
    languages: [...languages],
  };
}

/** A new rule, which does nothing but what its mode does. */
export function newRule(): Rule {
  return ruleOf({ mode: "early", threshold: null, weekly: [], languages: [] });
}

/** A number as it is typed in Japan and in Europe, too: with wide digits, with a comma. */
function plain(typed: string): string {
  return typed.normalize("NFKC").trim().replace(",", ".");
}

export function scheduleOf({ mode, threshold, timed, week, languages }: Rule): EscalationSchedule {
  const percent = plain(threshold);
  return {
    mode,
    threshold: percent === "" ? null : Number(percent) / 100,
    weekly: timed ? weeklyOf(week) : [],
    languages: [...languages],
  };
}

/** A rule for certain times needs some: without, it would be one for all times. */
export function faultsOfRule({ threshold, timed, week }: Rule): RuleFaults {
  const percent = plain(threshold);
  const inRange = /^\d{1,3}(\.\d+)?$/.test(percent) && Number(percent) <= 100;
  const rows = WEEK.flatMap((day) => week[day]);
  const timesMissing = timed && (rows.length === 0 || !rows.every(isWhole));
  return {
    threshold: percent === "" || inRange ? null : (texts) => texts.schedules.thresholdFault,
    times: timesMissing ? (texts) => texts.schedules.timesFault : null,
  };
}
