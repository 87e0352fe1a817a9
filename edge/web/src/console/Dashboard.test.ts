import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Dashboard } from "../lib/generated/api";
import type { Drawing } from "./charts/drawing";
import { problem } from "./fake_api";
import { figures } from "./fake_figures";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { dashboard: texts } = TEXTS.en;

const drawn = vi.hoisted(() => [] as Drawing[]);
const cleared = vi.hoisted(() => vi.fn());

// jsdom has no canvas; what is drawn is looked at in the browser tests.
vi.mock("./charts/draw", () => ({
  draw: (_: HTMLCanvasElement, drawing: Drawing) => {
    drawn.push(drawing);
    return cleared;
  },
}));

const BUSY: Partial<Dashboard> = {
  conversations: 12,
  questions: 40,
  without_person: 30,
  not_found: 6,
  shown: 33,
  failed: 2,
  helpful: 9,
  unhelpful: 1,
  assistant_time: { answers: 33, p50: 420, p95: 1_900 },
  people_time: { answers: 5, p50: 12 * 60_000, p95: 11 * 3_600_000 },
  people_silent: 1,
  languages: [
    { language: "ja", questions: 30 },
    { language: "fr", questions: 10 },
  ],
  escalations: 7,
  reasons: [{ reason: "low_confidence", escalations: 6 }],
  top_entries: [
    { intent_id: "i1", question: "チェックインは何時？", language: "ja", answers: 9, helpful: 4, unhelpful: 1 },
  ],
};

let page: FakePage;

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  drawn.length = 0;
  cleared.mockClear();
  page = new FakePage();
});

afterEach(() => page.close());

async function open(...answers: (() => Response)[]): Promise<void> {
  page.service.on("GET /admin/dashboard?days=30", ...(answers as [() => Response]));
  await page.open("/console/dashboard", "staff");
  await vi.dynamicImportSettled();
  await page.settle();
}

const pressed = (): string[] =>
  [...document.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent ?? "");

test("an empty house is told so, and nothing is drawn", async () => {
  await open(() => Response.json(figures(30)));
  expect(page.text).toContain(texts.empty);
  expect(document.querySelector("canvas")).toBeNull();
  expect(pressed()).toEqual([texts.days30]);
});

test("every figure has its definition, and every drawing its numbers", async () => {
  await open(() => Response.json(figures(30, BUSY)));
  for (const text of [
    "75%",
    "30 of 40 questions",
    "420 ms",
    "95 % within 1.9 sec",
    "12 min",
    "90%",
    "チェックインは何時？",
  ]) {
    expect(page.text).toContain(text);
  }
  const headings = [...document.querySelectorAll(".defined :is(h2, h3)")];
  expect(headings).toHaveLength(12);
  for (const heading of headings) {
    const name = heading.textContent ?? "";
    const [button] = page.buttons(fill(texts.whatIs, { name }));
    const tip = document.getElementById(button?.getAttribute("aria-describedby") ?? "");
    expect(tip?.textContent?.length, name).toBeGreaterThan(30);
  }
  const canvases = [...document.querySelectorAll("canvas")];
  expect(canvases).toHaveLength(5);
  expect(drawn).toHaveLength(5);
  for (const canvas of canvases) {
    expect(canvas.closest("[role=img]")?.getAttribute("aria-label")).toBeTruthy();
    expect(canvas.closest("section")?.querySelector("table")).not.toBeNull();
  }
});

test("a definition is shown on focus and by pointing, and put away with Escape", async () => {
  await open(() => Response.json(figures(30, BUSY)));
  const [button] = page.buttons(fill(texts.whatIs, { name: texts.questions }));
  const tip = document.getElementById(button?.getAttribute("aria-describedby") ?? "") as HTMLElement;
  expect(tip.hidden).toBe(true);
  button?.focus();
  await page.settle();
  expect(tip.hidden).toBe(false);
  dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
  await page.settle();
  expect(tip.hidden).toBe(true);
  button?.click();
  await page.settle();
  expect(tip.hidden).toBe(false);
  button?.blur();
  await page.settle();
  expect(tip.hidden).toBe(true);
});

test("other days are read when they are chosen, and what was there stays until then and on a failure", async () => {
  await open(() => Response.json(figures(30, BUSY)));
  page.service.on(
    "GET /admin/dashboard?days=7",
    () => problem(503),
    () => Response.json(figures(7, { ...BUSY, questions: 41 })),
  );
  await page.press(texts.days7);
  expect(pressed()).toEqual([texts.days7]);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  expect(page.text).toContain("30 of 40 questions");
  await page.press(TEXTS.en.tryAgain);
  expect(page.text).toContain("30 of 41 questions");
  expect(page.alerts).toBe("");
  // What was drawn before is taken away.
  expect(cleared).toHaveBeenCalled();
});
