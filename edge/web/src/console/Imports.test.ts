import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Import, SearchResult } from "../lib/generated/api";
import { problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { imports: texts, playground } = TEXTS.en;

const IMPORT: Import = {
  id: "i1",
  name: "faq.csv",
  format: "csv",
  size: 100,
  by: "Aoi",
  state: "queued",
  created_at: "2026-11-25T03:00:00Z",
  ended_at: null,
  rows: null,
  stored: 0,
  indexed: 0,
  to_index: null,
  intents: null,
  faults: [],
  faults_total: 0,
};
const DONE: Partial<Import> = { state: "done", rows: 4, stored: 4, intents: 2, ended_at: "2026-11-25T03:00:09Z" };

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(async () => {
  vi.useRealTimers();
  await page.close();
});

/** The page itself is loaded when it is needed. */
async function loaded(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector("h1")).not.toBeNull());
  await page.settle();
}

async function open(...imports: Import[]): Promise<void> {
  page.service.on("GET /admin/imports", () => Response.json({ imports }));
  await page.open("/console/knowledge/import", "staff");
  await loaded();
}

async function choose(name: string, content: string): Promise<void> {
  const field = page.field<HTMLInputElement>(texts.file);
  Object.defineProperty(field, "files", { value: [new File([content], name)], configurable: true });
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await page.settle();
}

/** Lets a second pass, after which the page asks again. */
async function wait(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
  await page.settle();
}

test("what a file must be is said at the field, before anything is sent and by the service", async () => {
  await open();
  expect(page.text).toContain(texts.none);
  await page.press(texts.submit);
  expect(page.faultOf(texts.file)).toBe(texts.notChosen);
  await choose("faq.xlsx", "x");
  expect(page.faultOf(texts.file)).toBe(texts.wrongEnding);
  await choose("faq.csv", "");
  expect(page.faultOf(texts.file)).toBe(texts.empty);
  await choose("FAQ.CSV", "x");
  expect(page.faultOf(texts.file)).toBe("");
  const path = "POST /admin/imports?name=FAQ.CSV";
  page.service.on(
    path,
    () => problem(422, [{ pointer: "", detail: "is neither" }]),
    () => problem(413),
    () => problem(409),
  );
  await page.press(texts.submit);
  expect(page.faultOf(texts.file)).toBe(texts.notText);
  await page.press(texts.submit);
  expect(page.faultOf(texts.file)).toBe(fill(texts.tooLarge, { max: 10 }));
  await page.press(texts.submit);
  expect(page.alerts).toBe(texts.underWay);
  expect(page.text).toContain("FAQ.CSV, 1 kB");
});

test("its course is shown until it ends", async () => {
  await open();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await choose("faq.csv", "id");
  page.service.on("POST /admin/imports?name=faq.csv", () => Response.json(IMPORT, { status: 202 }));
  await page.press(texts.submit);
  const status = (): string | null => document.querySelector('.card [role="status"]')?.textContent ?? null;
  const bar = (): number | undefined => document.querySelector("progress")?.position;
  expect(status()).toBe(texts.states.queued);
  expect(bar()).toBe(-1);
  page.service.on(
    "GET /admin/imports/i1",
    () => Response.json({ ...IMPORT, state: "storing", rows: 4, stored: 2 }),
    () => problem(503),
    () => Response.json({ ...IMPORT, state: "indexing", rows: 4, stored: 4, indexed: 3, to_index: 6 }),
    () => Response.json({ ...IMPORT, ...DONE }),
  );
  await wait();
  expect([status(), bar()]).toEqual([texts.states.storing, 0.25]);
  expect(page.text).toContain(fill(texts.storedOf, { n: 2, all: 4 }));
  await wait();
  expect(status()).toBe(texts.states.storing);
  await wait();
  expect([status(), bar()]).toEqual([texts.states.indexing, 0.75]);
  await wait();
  expect(status()).toBe(fill(texts.done, { rows: 4, intents: 2 }));
  expect(document.querySelector("progress")).toBeNull();
  await wait();
  expect(page.service.count("GET /admin/imports/i1")).toBe(4);
});

test("faults are listed by line, in the page's language, with how many there are", async () => {
  const refused: Import = {
    ...IMPORT,
    state: "refused",
    ended_at: "2026-11-25T03:00:09Z",
    faults: [
      { line: 2, column: "language", kind: "unknown_word", detail: "language: `xx` is not" },
      { line: 7, column: null, kind: "duplicate", detail: "intent `a`" },
    ],
    faults_total: 300,
  };
  await open(refused);
  expect(document.querySelector("table")).toBeNull();
  await page.press(fill(TEXTS.en.team.actionOn, { action: texts.faults, name: "faq.csv" }));
  const cells = [...document.querySelectorAll("tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim()),
  );
  expect(cells).toEqual([
    ["2", "language", `${texts.kinds.unknown_word} language: \`xx\` is not`],
    ["7", texts.wholeLine, `${texts.kinds.duplicate} intent \`a\``],
  ]);
  expect(page.text).toContain(fill(texts.faultsShown, { shown: 2, n: 300 }));
});

test("one that is under way already is shown when the page opens", async () => {
  await open({ ...IMPORT, state: "checking" });
  expect(document.querySelector('.card [role="status"]')?.textContent).toBe(texts.states.checking);
});

test("the knowledge is saved under the service's name for it", async () => {
  await open();
  const saved: string[] = [];
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
  const click = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const headers = { "content-disposition": 'attachment; filename="hibari-faqs-2026-11-25.csv"' };
  page.service.on(
    "GET /admin/exports/faqs?format=csv",
    () => problem(503),
    () => new Response("id", { headers }),
  );
  await page.press(texts.exportCsv);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  await page.press(texts.exportCsv);
  expect(saved).toEqual(["hibari-faqs-2026-11-25.csv"]);
  expect(page.told).toBe(texts.exported);
  click.mockRestore();
});

const FOUND: SearchResult = {
  language: "ja",
  confidence: 0.91,
  threshold: 0.9,
  safety: null,
  hits: [
    {
      intent_id: "n1",
      external_id: "bath",
      question: "お風呂は？",
      language: "ja",
      score: 1.234,
      lexical: 0.5,
      similarity: null,
      answer: "16時からです。",
      answer_language: "ja",
    },
  ],
  index: { translations: 3, lexical: 3, embedded: 0, model: null, next_model: null },
};

test("a question is tried: what would be said, how sure, and what was found", async () => {
  await page.open("/console/knowledge/playground", "staff");
  await loaded();
  await page.press(playground.submit);
  expect(page.faultOf(playground.question)).toBe(TEXTS.en.faults.empty);
  await page.type(playground.question, " お風呂は？ ");
  page.service.on(
    "POST /admin/search",
    () => Response.json(FOUND),
    () => Response.json({ ...FOUND, confidence: 0.89 }),
    () => Response.json({ ...FOUND, safety: "fire" }),
    () => problem(503),
  );
  await page.press(playground.submit);
  expect(page.sent("POST /admin/search")).toEqual({ text: "お風呂は？", in_house: true });
  expect(page.text).toContain(playground.answered);
  expect(document.querySelector("blockquote")?.textContent).toBe("16時からです。");
  expect(page.text).toContain(fill(playground.confidenceOf, { confidence: 91, threshold: 90 }));
  const scores = [...document.querySelectorAll("dd")].map(({ textContent }) => textContent);
  expect(scores).toEqual(["1.23", "50 %", playground.noMeaning]);
  await page.tick(playground.inHouse);
  await page.type(playground.language, "ja");
  await page.press(playground.submit);
  expect(page.sent("POST /admin/search")).toEqual({ text: "お風呂は？", in_house: false, language: "ja" });
  expect(page.text).toContain(playground.notAnswered);
  expect(document.querySelector("blockquote")).toBeNull();
  await page.press(playground.submit);
  expect(page.text).toContain(playground.asEmergency);
  await page.press(playground.submit);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  expect(page.field(playground.question).value).toBe(" お風呂は？ ");
});
