import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { QuestionGroup, UnansweredQuestion } from "../lib/generated/api";
import { nothing, problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { unanswered: texts } = TEXTS.en;

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(() => page.close());

function question(id: string, text: string, fields: Partial<UnansweredQuestion> = {}): UnansweredQuestion {
  return {
    message_id: id,
    conversation_id: `c-${id}`,
    text,
    language: "en",
    asked_at: "2026-11-25T03:00:00Z",
    unhelpful: false,
    waiting: true,
    ...fields,
  };
}

function group(id: string, ...examples: UnansweredQuestion[]): QuestionGroup {
  return {
    id,
    asked: examples.length,
    waiting: examples.filter(({ waiting }) => waiting).length,
    last_asked_at: "2026-11-25T03:00:00Z",
    came_back: false,
    languages: [{ language: examples[0]?.language ?? "en", questions: examples.length }],
    examples,
  };
}

const COOKER = group(
  "g1",
  question("m1", "Do you have a rice cooker?"),
  question("m2", "炊飯器はありますか", { language: "ja", unhelpful: true }),
);
const PARKING = group("g2", question("m3", "Where can I park?", { waiting: false }));

async function open(...groups: QuestionGroup[]): Promise<void> {
  page.service.on("GET /admin/questions/unanswered", () => Response.json({ groups, total: groups.length }));
  await page.open("/console/unanswered", "staff");
  await vi.dynamicImportSettled();
  await page.settle();
}

const on = (action: string, text = "Do you have a rice cooker?"): string =>
  fill(texts.actionOn, { action, question: text });
const cards = (): string[] => [...document.querySelectorAll("li.card h2")].map(({ textContent }) => textContent ?? "");

test("nothing unanswered is said", async () => {
  await open();
  expect(page.text).toContain(texts.none);
});

test("a group shows how it was asked, how often and who waits", async () => {
  await open({ ...COOKER, came_back: true }, PARKING);
  expect(cards()).toEqual(["Do you have a rice cooker?", "Where can I park?"]);
  for (const text of ["Times asked: 2", "Waiting: 2", texts.cameBack, "炊飯器はありますか", texts.unhelpful]) {
    expect(page.text).toContain(text);
  }
  expect(document.querySelector('a[href="/console/inbox?conversation=c-m1"]')).not.toBeNull();
});

test("two clicks make an entry: open, and publish what was written", async () => {
  await open(COOKER, PARKING);
  await page.press(on(texts.answer));
  expect(document.activeElement).toBe(page.field(texts.reply));
  expect(page.field<HTMLTextAreaElement>(texts.question).value).toBe("Do you have a rice cooker?");
  await page.type(texts.reply, " In the kitchen. ");
  page.service.on("POST /admin/questions/unanswered/g1/faq", () =>
    Response.json({ intent_id: "i1", told: 1, resolved: 1, left: 1 }, { status: 201 }),
  );
  await page.press(texts.publish);
  expect(page.sent("POST /admin/questions/unanswered/g1/faq")).toEqual({
    category: "basic",
    priority: 3,
    status: "published",
    visibility: "public",
    translations: [
      {
        language: "en",
        question: "Do you have a rice cooker?",
        answer: "In the kitchen.",
        alternatives: [],
        reviewed: true,
      },
    ],
  });
  expect(page.told).toBe(`${texts.made} Guests who got the answer: 1. Guests who still wait for a person: 1.`);
  expect(cards()).toEqual(["Where can I park?"]);
  expect(document.activeElement?.tagName).toBe("H1");
});

test("other languages are written beside the first, with what was asked in them", async () => {
  await open({
    ...COOKER,
    languages: [
      { language: "en", questions: 1 },
      { language: "ja", questions: 1 },
    ],
  });
  await page.press(on(texts.answer));
  await page.type(texts.reply, "In the kitchen.");
  await page.press(texts.addLanguage);
  expect(document.activeElement).toBe(page.field(texts.reply, 1));
  expect(page.field<HTMLTextAreaElement>(texts.question, 1).value).toBe("炊飯器はありますか");
  await page.press(texts.publish);
  expect(page.service.count("POST /admin/questions/unanswered/g1/faq")).toBe(0);
  expect(page.field(texts.reply, 1).getAttribute("aria-invalid")).toBe("true");
  await page.type(texts.reply, "台所にあります。", 1);
  await page.tick(texts.published);
  page.service.on("POST /admin/questions/unanswered/g1/faq", () =>
    Response.json({ intent_id: "i1", told: 0, resolved: 0, left: 0 }, { status: 201 }),
  );
  await page.press(texts.keep);
  const sent = page.sent("POST /admin/questions/unanswered/g1/faq") as { status: string; translations: unknown[] };
  expect(sent.status).toBe("draft");
  expect(sent.translations).toMatchObject([{ language: "en" }, { language: "ja", answer: "台所にあります。" }]);
});

test("whatever goes wrong, what was typed stays", async () => {
  await open(COOKER);
  await page.press(on(texts.answer));
  await page.type(texts.reply, "In the kitchen.");
  page.service.on(
    "POST /admin/questions/unanswered/g1/faq",
    () => problem(503),
    () => problem(422, [{ pointer: "/translations/0/answer", detail: "is too long" }]),
    () => problem(409),
  );
  await page.press(texts.publish);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  await page.press(texts.publish);
  expect(page.faultOf(texts.reply)).toBe(TEXTS.en.failed.refused);
  await page.type(texts.reply, "In the kitchen!");
  await page.press(texts.publish);
  expect(page.alerts).toBe(texts.answeredMeanwhile);
  expect(page.field<HTMLTextAreaElement>(texts.reply).value).toBe("In the kitchen!");
  await page.press(TEXTS.en.cancel);
  expect(document.activeElement?.textContent).toBe("Do you have a rice cooker?");
});

test.each([
  ["there", nothing],
  ["gone already", () => problem(404)],
])("a group that is %s is put away", async (_, answer) => {
  await open(COOKER, PARKING);
  page.service.on("POST /admin/questions/unanswered/g1/dismiss", answer);
  await page.press(on(texts.dismiss));
  expect(cards()).toEqual(["Where can I park?"]);
  expect(page.told).toBe(texts.dismissed);
});
