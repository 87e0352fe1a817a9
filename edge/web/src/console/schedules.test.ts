import { expect, test } from "vitest";
import type { EscalationSchedule } from "../lib/generated/api";
import { TEXTS } from "./i18n";
import { faultsOfRule, newRule, ruleOf, scheduleOf } from "./schedules";
import { newRow } from "./week";

test("what was read is what is sent back, in the order of the week", () => {
  const schedule: EscalationSchedule = {
    mode: "normal",
    threshold: 0.85,
    weekly: [
      { weekday: "sunday", opens: "22:00", closes: "08:00" },
      { weekday: "monday", opens: "09:00", closes: "12:00" },
      { weekday: "monday", opens: "13:00", closes: "18:00" },
    ],
    languages: ["th"],
  };
  const [sunday, ...monday] = schedule.weekly;
  expect(ruleOf(schedule).threshold).toBe("85");
  expect(scheduleOf(ruleOf(schedule))).toEqual({ ...schedule, weekly: [...monday, sunday] });
  const plain: EscalationSchedule = { mode: "early", threshold: null, weekly: [], languages: [] };
  expect(scheduleOf(ruleOf(plain))).toEqual(plain);
  expect(scheduleOf(newRule())).toEqual(plain);
});

test.each([
  ["", null],
  [" 70 ", 0.7],
  ["100", 1],
  ["0", 0],
  ["72.5", 0.725],
  ["72,5", 0.725],
  ["７０", 0.7],
])("the threshold %j is sent as %j", (typed, sent) => {
  const rule = { ...newRule(), threshold: typed };
  expect(faultsOfRule(rule).threshold).toBeNull();
  expect(scheduleOf(rule).threshold).toBe(sent);
});

test.each(["101", "-1", "a lot", "0x10", "1e1", "70 %"])("the threshold %j is not sent", (typed) => {
  expect(faultsOfRule({ ...newRule(), threshold: typed }).threshold?.(TEXTS.en)).toBe(
    TEXTS.en.schedules.thresholdFault,
  );
});

test("a rule for certain times has some: without, it would be one for all times", () => {
  const rule = newRule();
  expect(faultsOfRule(rule).times).toBeNull();
  rule.timed = true;
  expect(faultsOfRule(rule).times?.(TEXTS.en)).toBe(TEXTS.en.schedules.timesFault);
  rule.week.friday.push(newRow("22:00", "02:00"));
  expect(faultsOfRule(rule).times).toBeNull();
  rule.week.monday.push(newRow("22:00"));
  expect(faultsOfRule(rule).times).not.toBeNull();
  // What is not for certain times sends none, whatever was typed before.
  rule.timed = false;
  expect(faultsOfRule(rule).times).toBeNull();
  expect(scheduleOf(rule).weekly).toEqual([]);
});
