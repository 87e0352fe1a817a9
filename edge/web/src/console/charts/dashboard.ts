/** From the dashboard's figures to what is drawn of them, and the numbers beside it. */
import type { Dashboard, StaffLanguage } from "../../lib/generated/api";
import { fill, type Texts } from "../i18n";
import type { Drawing } from "./drawing";

/** A chart, its words and its numbers. */
export interface Shown {
  title: string;
  definition: string;
  summary: string;
  drawing: Drawing;
  head: string[];
  rows: (string | number)[][];
}

/** A share as people read it; a dash where there is nothing to share. */
export function share(part: number, whole: number, language: StaffLanguage, digits = 0): string {
  if (whole === 0) return "–";
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: digits }).format(part / whole);
}

const UNITS = [
  ["day", 86_400_000, 48 * 3_600_000],
  ["hour", 3_600_000, 90 * 60_000],
  ["minute", 60_000, 90_000],
  ["second", 1_000, 1_000],
  ["millisecond", 1, 0],
] as const;

/** A time that something took, in the largest unit that says it well. */
export function duration(milliseconds: number, language: StaffLanguage): string {
  const [unit, length] = UNITS.find(([, , from]) => milliseconds >= from) ?? UNITS[4];
  const value = milliseconds / length;
  const format = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(language, format).format(value);
}

export function dayName(day: string, language: StaffLanguage): string {
  const format = new Intl.DateTimeFormat(language, { month: "short", day: "numeric", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

export function languageName(tag: string, language: StaffLanguage): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
}

type Make = (dashboard: Dashboard, all: Texts, language: StaffLanguage) => Shown;

export const perDay: Make = (dashboard, { dashboard: texts }, language) => {
  const days = dashboard.per_day;
  const busiest = days.reduce((most, day) => (day.questions > most.questions ? day : most));
  return {
    title: texts.perDay,
    definition: fill(texts.perDayIs, { zone: dashboard.time_zone }),
    summary: fill(texts.perDaySummary, { day: dayName(busiest.day, language), n: busiest.questions }),
    drawing: {
      kind: "bars",
      lying: false,
      labels: days.map(({ day }) => dayName(day, language)),
      series: [
        { label: texts.withoutPerson, colour: "good", values: days.map((day) => day.without_person) },
        { label: texts.others, colour: "rest", values: days.map((day) => day.questions - day.without_person) },
      ],
    },
    head: [texts.day, texts.questions, texts.withoutPerson],
    rows: days.map((day) => [dayName(day.day, language), day.questions, day.without_person]),
  };
};

export const confidence: Make = ({ confidence: steps }, { dashboard: texts }) => {
  const name = (from: number): string => `${from}–${from + 10} %`;
  const sum = (of: (step: (typeof steps)[number]) => number): number => steps.reduce((all, step) => all + of(step), 0);
  return {
    title: texts.confidence,
    definition: texts.confidenceIs,
    summary: fill(texts.confidenceSummary, { n: sum(({ questions }) => questions), shown: sum(({ shown }) => shown) }),
    drawing: {
      kind: "bars",
      lying: false,
      labels: steps.map(({ from }) => name(from)),
      series: [
        { label: texts.shown, colour: "good", values: steps.map(({ shown }) => shown) },
        { label: texts.notShown, colour: "rest", values: steps.map(({ questions, shown }) => questions - shown) },
        { label: texts.helpful, colour: "extra", line: true, values: steps.map(({ helpful }) => helpful) },
        { label: texts.escalated, colour: "bad", line: true, values: steps.map(({ escalated }) => escalated) },
      ],
    },
    head: [texts.confidence, texts.questions, texts.shown, texts.helpful, texts.unhelpful, texts.escalated],
    rows: steps.map((step) => [
      name(step.from),
      step.questions,
      step.shown,
      step.helpful,
      step.unhelpful,
      step.escalated,
    ]),
  };
};

export const languages: Make = (dashboard, { dashboard: texts }, language) => ({
  title: texts.languages,
  definition: texts.languagesIs,
  summary: fill(texts.languagesSummary, { n: dashboard.languages.length }),
  drawing: {
    kind: "bars",
    lying: true,
    labels: dashboard.languages.map((one) => languageName(one.language, language)),
    series: [{ label: texts.questions, colour: "good", values: dashboard.languages.map(({ questions }) => questions) }],
  },
  head: [texts.language, texts.questions, texts.share],
  rows: dashboard.languages.map((one) => [
    languageName(one.language, language),
    one.questions,
    share(one.questions, dashboard.questions, language),
  ]),
});

export const reasons: Make = (dashboard, { dashboard: texts, inbox }) => ({
  title: texts.reasons,
  definition: texts.reasonsIs,
  summary: fill(texts.reasonsSummary, { n: dashboard.escalations }),
  drawing: {
    kind: "bars",
    lying: true,
    labels: dashboard.reasons.map(({ reason }) => inbox.reasons[reason]),
    series: [
      { label: texts.requests, colour: "good", values: dashboard.reasons.map(({ escalations }) => escalations) },
    ],
  },
  head: [texts.reason, texts.requests],
  rows: dashboard.reasons.map(({ reason, escalations }) => [inbox.reasons[reason], escalations]),
});

export const risk: Make = (dashboard, { dashboard: texts }, language) => {
  const { questions, threshold, points } = dashboard.risk;
  const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
  // A higher threshold first: from few sure answers to many. Where nothing was shown there is nothing to say.
  const drawn = points
    .filter(({ shown }) => shown > 0)
    .filter(({ shown }, index, all) => all[index + 1]?.shown !== shown)
    .reverse();
  const inForce = Math.round(threshold * 100);
  // The least threshold that is not below the one in force, or the highest of which something is known.
  const marked = drawn.findLastIndex((point) => point.threshold >= inForce);
  const at = drawn[marked] ?? drawn[0];
  const words = (point: (typeof points)[number]): Record<string, string> => ({
    threshold: `${point.threshold} %`,
    coverage: share(point.shown, questions, language),
    risk: share(point.failed, point.shown, language, 1),
  });
  return {
    title: texts.risk,
    definition: fill(texts.riskIs, { threshold: `${inForce} %` }),
    summary:
      at === undefined ? texts.riskUnknown : fill(texts.riskSummary, { ...words(at), threshold: `${inForce} %` }),
    drawing: {
      kind: "curve",
      points: drawn.map((point) => ({
        x: percent(point.shown, questions),
        y: percent(point.failed, point.shown),
        label: fill(texts.riskPoint, words(point)),
      })),
      marked: Math.max(marked, 0),
      markedLabel: fill(texts.riskNow, { threshold: `${inForce} %` }),
      label: texts.riskCurve,
      xTitle: texts.coverage,
      yTitle: texts.riskAxis,
    },
    head: [texts.threshold, texts.coverage, texts.riskAxis, texts.shown, texts.failed],
    rows: points
      .filter(({ shown }) => shown > 0)
      .map((point) => {
        const { threshold: name, coverage, risk: failing } = words(point);
        return [name ?? "", coverage ?? "", failing ?? "", point.shown, point.failed];
      }),
  };
};
