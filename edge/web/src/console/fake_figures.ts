/** A dashboard of a house in which nothing happened, for tests to fill. */
import type { Dashboard } from "../lib/generated/api";

export function figures(days: number, fields: Partial<Dashboard> = {}): Dashboard {
  const day = (index: number): string => new Date(Date.UTC(2026, 10, 25 - days + 1 + index)).toISOString().slice(0, 10);
  return {
    first_day: day(0),
    last_day: "2026-11-25",
    time_zone: "Asia/Tokyo",
    conversations: 0,
    questions: 0,
    without_person: 0,
    not_found: 0,
    shown: 0,
    failed: 0,
    per_day: Array.from({ length: days }, (_, index) => ({ day: day(index), questions: 0, without_person: 0 })),
    assistant_time: null,
    people_time: null,
    people_silent: 0,
    confidence: Array.from({ length: 10 }, (_, step) => ({
      from: step * 10,
      questions: 0,
      shown: 0,
      helpful: 0,
      unhelpful: 0,
      escalated: 0,
    })),
    top_entries: [],
    languages: [],
    helpful: 0,
    unhelpful: 0,
    escalations: 0,
    reasons: [],
    risk: {
      threshold: 0.85,
      questions: 0,
      points: Array.from({ length: 21 }, (_, step) => ({ threshold: step * 5, shown: 0, failed: 0 })),
    },
    ...fields,
  };
}
