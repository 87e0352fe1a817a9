import { expect, test } from "vitest";
import { figures } from "../fake_figures";
import { TEXTS } from "../i18n";
import { dayName, duration, risk, share } from "./dashboard";

test("the curve marks the threshold in force and says what it came to", () => {
  const points = figures(7).risk.points.map((point) => ({
    ...point,
    shown: point.threshold <= 85 ? 80 : point.threshold <= 95 ? 40 : 0,
    failed: point.threshold <= 85 ? 8 : point.threshold <= 95 ? 2 : 0,
  }));
  const shown = risk(figures(7, { risk: { threshold: 0.85, questions: 100, points } }), TEXTS.en, "en");
  expect(shown.summary).toBe("At 85 %: 80% of the questions answered, 10% of those answers failed.");
  expect(shown.drawing).toMatchObject({
    points: [
      { x: 40, y: 5 },
      { x: 80, y: 10 },
    ],
    marked: 1,
  });
  expect(shown.rows).toHaveLength(20);
  expect(risk(figures(7), TEXTS.en, "en").summary).toBe(TEXTS.en.dashboard.riskUnknown);
});

test("shares, times and days are written for people", () => {
  expect(share(0, 0, "en")).toBe("–");
  expect(share(1, 3, "ja")).toBe("33%");
  expect([0, 999, 1_000, 89_000, 90_000, 5_400_000, 200_000_000].map((time) => duration(time, "en"))).toEqual([
    "0 ms",
    "999 ms",
    "1 sec",
    "89 sec",
    "1.5 min",
    "1.5 hr",
    "2.3 days",
  ]);
  expect(dayName("2026-11-01", "ja")).toBe("11月1日");
});
