import { afterEach, beforeEach, expect, test } from "vitest";
import { fill, TEXTS } from "./i18n";
import { problem } from "./fake_api";
import { FakePage } from "./fake_page";

const { schedules: texts, settings, team } = TEXTS.en;

const FACTS = {
  check_in: null,
  check_out_until: null,
  wifi: null,
  address: null,
  phone: null,
  quiet_hours: null,
  smoking: null,
  pets: null,
};
const SETTINGS = {
  slug: "hibari",
  version: 3,
  values: {
    name: "Hibari",
    country: "JP",
    time_zone: "Asia/Tokyo",
    languages: ["ja", "en", "th"],
    default_language: "ja",
    guest_session_days: 7,
    retention_days: 90,
    embed_origins: [],
    facts: FACTS,
  },
};
const NIGHT = {
  mode: "early",
  threshold: 0.85,
  weekly: [{ weekday: "friday", opens: "22:00", closes: "08:00" }],
  languages: ["th"],
};
const ALWAYS = { mode: "normal", threshold: null, weekly: [], languages: [] };

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(() => page.close());

async function open(schedules: unknown[], hours: unknown = null): Promise<void> {
  page.service
    .on("GET /admin/facility", () => Response.json(SETTINGS))
    .on("GET /admin/hours", () => Response.json({ version: 3, hours }))
    .on("GET /admin/schedules", () => Response.json({ version: 3, schedules }));
  await page.open("/console/settings", "owner");
}

const rules = (): string[] => [...document.querySelectorAll("h3")].map(({ textContent }) => textContent ?? "");
const on = (action: string, n: number): string => fill(team.actionOn, { action, name: fill(texts.rule, { n }) });
const saved = (version: number) => () => Response.json({ version, schedules: [] });

test("without rules everything is as usual; a new one is put at the end and has the focus", async () => {
  await open([]);
  expect(page.text).toContain(texts.none);
  await page.press(texts.add);
  expect(rules()).toEqual(["Rule 1"]);
  expect(document.activeElement).toBe(page.field(texts.mode));
  await page.type(texts.threshold, "80");
  // The first is among the languages that the house offers.
  await page.tick("ไทย", 1);
  page.service.on("PUT /admin/schedules", saved(4));
  await page.press(texts.save);
  expect(page.sent("PUT /admin/schedules")).toEqual({
    version: 3,
    schedules: [{ mode: "early", threshold: 0.8, weekly: [], languages: ["th"] }],
  });
  expect(page.told).toBe(texts.saved);
});

test("the order is the order: rules are moved and removed, with the focus, and saved as they stand", async () => {
  await open([NIGHT, ALWAYS]);
  expect(page.buttons(on(texts.up, 1))).toEqual([]);
  expect(page.buttons(on(texts.down, 2))).toEqual([]);
  await page.press(on(texts.down, 1));
  expect(document.activeElement?.textContent).toBe("Rule 2");
  expect(page.text).toContain(fill(texts.moved, { rule: "Rule 1", n: 2 }));
  page.service.on("PUT /admin/schedules", saved(4), saved(5));
  await page.press(texts.save);
  expect(page.sent("PUT /admin/schedules")).toEqual({ version: 3, schedules: [ALWAYS, NIGHT] });
  await page.press(on(texts.remove, 1));
  expect(document.activeElement?.textContent?.trim()).toBe(texts.add);
  await page.press(texts.save);
  expect(page.sent("PUT /admin/schedules")).toEqual({ version: 4, schedules: [NIGHT] });
});

test("what is wrong is said at its place, which has the focus, and nothing is sent", async () => {
  await open([ALWAYS]);
  await page.type(texts.threshold, "120");
  await page.tick(texts.timed);
  await page.press(texts.save);
  expect(page.faultOf(texts.threshold)).toBe(texts.thresholdFault);
  expect(page.faultOf(texts.timed)).toBe(texts.timesFault);
  expect(document.activeElement).toBe(page.field(texts.threshold));
  expect(page.service.count("PUT /admin/schedules")).toBe(0);
  await page.type(texts.threshold, "");
  await page.press(fill(settings.addTo, { what: "Friday (Rule 1)" }));
  expect(document.activeElement).toBe(page.field(settings.opens));
  await page.type(settings.opens, "21:30");
  expect(page.faultOf(texts.timed)).toBe("");
  page.service.on("PUT /admin/schedules", saved(4));
  await page.press(texts.save);
  expect(page.sent("PUT /admin/schedules")).toEqual({
    version: 3,
    schedules: [{ ...ALWAYS, weekly: [{ weekday: "friday", opens: "21:30", closes: "22:00" }] }],
  });
});

test("somebody else's change is not overwritten, and what was typed stays", async () => {
  await open([ALWAYS]);
  await page.type(texts.threshold, "60");
  page.service.on("PUT /admin/schedules", () => problem(409));
  await page.press(texts.save);
  expect(page.alerts).toBe(settings.conflict);
  expect(page.field(texts.threshold).value).toBe("60");
});

test("hours are saved with the version that the rules have left", async () => {
  await open([ALWAYS]);
  page.service.on("PUT /admin/schedules", saved(4)).on("PUT /admin/hours", saved(5));
  await page.press(texts.save);
  await page.tick(settings.fixedHours);
  await page.press(fill(settings.addTo, { what: "Monday" }));
  await page.press(fill(settings.addTo, { what: settings.exceptions }));
  expect(document.activeElement).toBe(page.field(settings.date));
  await page.type(settings.date, "2026-12-31");
  await page.press(settings.saveHours);
  expect(page.sent("PUT /admin/hours")).toEqual({
    version: 4,
    hours: {
      weekly: [{ weekday: "monday", opens: "08:00", closes: "22:00" }],
      exceptions: [{ date: "2026-12-31", intervals: [] }],
    },
  });
  await page.press(fill(settings.remove, { what: "Monday" }));
  expect(document.activeElement?.getAttribute("aria-label")).toBe(fill(settings.addTo, { what: "Monday" }));
});

test("hours of which one end is missing are not saved as if they were not there", async () => {
  const half = { weekly: [{ weekday: "friday", opens: "08:00", closes: "22:00" }], exceptions: [] };
  await open([], half);
  page.service.on("PUT /admin/hours", () => Response.json({ version: 4, hours: half }));
  await page.type(settings.closes, "");
  await page.press(settings.saveHours);
  expect(page.sent("PUT /admin/hours")).toBeUndefined();
  expect(page.faultOf(settings.closes)).toBe(TEXTS.en.faults.empty);
  expect(document.activeElement).toBe(page.field(settings.closes));
  await page.type(settings.closes, "23:00");
  await page.press(settings.saveHours);
  expect(page.sent("PUT /admin/hours")).toEqual({
    version: 3,
    hours: { ...half, weekly: [{ ...half.weekly[0], closes: "23:00" }] },
  });
});
