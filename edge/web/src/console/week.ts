/** The intervals of a week as a form has them, and back. */
import type { Weekday, WeeklyInterval } from "../lib/generated/api";

export const WEEK: readonly Weekday[] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** An interval that is being typed. */
export interface Row {
  /** Tells it from the others of the page. */
  key: number;
  opens: string;
  closes: string;
}

export type Week = Record<Weekday, Row[]>;

let last = 0;

export function newRow(opens = "", closes = ""): Row {
  last += 1;
  return { key: last, opens, closes };
}

/** Whether both times are there. */
export const isWhole = ({ opens, closes }: Row): boolean => opens !== "" && closes !== "";

/** Whether one of them is, and the other is not: nobody can tell what was meant. */
export const isHalf = ({ opens, closes }: Row): boolean => (opens === "") !== (closes === "");

export function weekOf(weekly: readonly WeeklyInterval[]): Week {
  const rows = (day: Weekday): Row[] =>
    weekly.filter(({ weekday }) => weekday === day).map(({ opens, closes }) => newRow(opens, closes));
  return Object.fromEntries(WEEK.map((day) => [day, rows(day)])) as Week;
}

/** What is whole of it, in the order of the week. */
export function weeklyOf(week: Week): WeeklyInterval[] {
  return WEEK.flatMap((weekday) =>
    week[weekday].filter(isWhole).map(({ opens, closes }) => ({ weekday, opens, closes })),
  );
}
