import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Faq, FaqCheck, FaqDraft, FaqReplay, FaqSummary, KnowledgeState, Preset } from "../lib/generated/api";
import { nothing, problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { knowledge: texts, faults } = TEXTS.en;

const STATE: KnowledgeState = {
  intents: 1,
  own: 1,
  languages: ["en", "ja"],
  default_language: "en",
  drafts_translations: false,
  index: { translations: 1, lexical: 1, embedded: 0, model: null, next_model: null },
};
const FAQ: Faq = {
  id: "i1",
  version: 3,
  external_id: "i1",
  origin: "house",
  category: "facilities",
  priority: 3,
  status: "published",
  visibility: "public",
  translations: [
    {
      language: "en",
      question: "Is there a sauna?",
      answer: "Until 22:00.",
      alternatives: ["steam bath"],
      reviewed: true,
      index: "words",
    },
  ],
  created_at: "2026-11-25T03:00:00Z",
  updated_at: "2026-11-25T03:00:00Z",
};
const ROW: FaqSummary = {
  id: "i1",
  origin: "house",
  question: "Is there a sauna?",
  language: "en",
  languages: [{ language: "en", reviewed: true }],
  category: "facilities",
  priority: 3,
  status: "published",
  visibility: "public",
  index: "words",
  has_blanks: false,
  updated_at: FAQ.updated_at,
};
const QUIET: [FaqCheck, FaqReplay] = [
  { duplicates: [], discords: [] },
  { asked: 12, changes: [] },
];

let page: FakePage;

/** A page of a browser that is wide, which jsdom can't say of itself. */
function fresh(): void {
  page = new FakePage();
  const none = (): void => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true, addEventListener: none, removeEventListener: none }));
}

beforeEach(() => {
  sessionStorage.clear();
  fresh();
});

afterEach(async () => {
  await page.close();
});

/** Pages that are fetched when they are needed take a moment more. */
async function settled(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector("h1")).not.toBeNull());
  for (let round = 0; round < 5; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await page.settle();
  }
}

async function openEntry(faq: Faq | null, state: Partial<KnowledgeState> = {}): Promise<void> {
  page.service.on("GET /admin/knowledge", () => Response.json({ ...STATE, ...state }));
  if (faq !== null) page.service.on("GET /admin/faqs/i1", () => Response.json(faq));
  await page.open(`/console/knowledge/entry${faq === null ? "" : "?id=i1"}`, "staff");
  await settled();
}

function finds(check: FaqCheck, replay: FaqReplay): void {
  page.service.on("POST /admin/faqs/check", () => Response.json(check));
  page.service.on("POST /admin/faqs/replay", () => Response.json(replay));
}

test("an empty house is offered the presets, a search that finds nothing says so", async () => {
  page.service
    .on("GET /admin/knowledge", () => Response.json({ ...STATE, intents: 0, own: 0 }))
    .on("GET /admin/faqs", () => Response.json({ faqs: [], older: null, total: 0 }))
    .on("GET /admin/faqs?text=pool", () => Response.json({ faqs: [], older: null, total: 0 }));
  await page.open("/console/knowledge", "staff");
  await settled();
  expect(page.text).toContain(texts.startTitle);
  expect(document.querySelector<HTMLAnchorElement>('a[href="/console/knowledge/presets"]')).not.toBeNull();
  await page.type(texts.search, "pool");
  await vi.waitFor(() => expect(page.service.count("GET /admin/faqs?text=pool")).toBe(1));
  await settled();
  expect(page.text).toContain(texts.noneFound);
  expect(location.search).toBe("?text=pool");
});

test("filters are in the address, and there is more to show", async () => {
  const query = "?status=draft&missing=ja";
  page.service
    .on("GET /admin/knowledge", () => Response.json(STATE))
    .on(`GET /admin/faqs${query}`, () => Response.json({ faqs: [ROW], older: "7", total: 2 }))
    .on(`GET /admin/faqs${query}&before=7`, () =>
      Response.json({ faqs: [{ ...ROW, id: "i2", question: "Is there a pool?" }], older: null, total: 2 }),
    );
  await page.open(`/console/knowledge${query}`, "staff");
  await settled();
  expect(page.text).toContain(fill(texts.count, { n: 2 }));
  await page.press(texts.more);
  await settled();
  const titles = [...document.querySelectorAll("li.card h2")].map(({ textContent }) => textContent);
  expect(titles).toEqual(["Is there a sauna?", "Is there a pool?"]);
});

test("a new entry is checked, and published at once where nothing speaks against it", async () => {
  await openEntry(null);
  await page.press(texts.publish);
  expect(page.faultOf(texts.question)).toBe(faults.empty);
  expect(document.activeElement).toBe(page.field(texts.question));
  await page.type(texts.question, "Is there a sauna?");
  await page.type(texts.answer, "Until 22:00.");
  finds(...QUIET);
  page.service.on("POST /admin/faqs", () => Response.json(FAQ, { status: 201 }));
  await page.press(texts.publish);
  await settled();
  expect((page.sent("POST /admin/faqs") as FaqDraft).status).toBe("published");
  expect(page.told).toBe(texts.published);
  expect(location.search).toBe("?id=i1");
  expect(sessionStorage.length).toBe(0);
});

test("contradictions and changed answers are shown before anything is published", async () => {
  await openEntry(FAQ);
  await page.type(texts.answer, "Until 23:00.");
  finds(
    {
      duplicates: [
        {
          intent_id: "i9",
          origin: "settings",
          language: "en",
          question: "Sauna hours?",
          answer: "Until 21:00.",
          confidence: 0.9,
          differences: [{ kind: "time", here: ["23:00"], there: ["21:00"] }],
        },
      ],
      discords: [],
    },
    {
      asked: 12,
      changes: [
        {
          question: "sauna??",
          language: "en",
          before: null,
          after: { intent_id: "i1", question: "Is there a sauna?", answer: "Until 23:00.", confidence: 0.8 },
        },
      ],
    },
  );
  await page.press(texts.savePublished);
  await settled();
  expect(page.service.count("PUT /admin/faqs/i1")).toBe(0);
  expect(page.text).toContain("Times: 23:00 here, 21:00 there");
  expect(page.text).toContain(fill(texts.replay, { n: 1, all: 12 }));
  expect(page.text).toContain(texts.noAnswer);
  expect(document.activeElement?.textContent).toBe(texts.findings);
  page.service.on("PUT /admin/faqs/i1", () => Response.json({ ...FAQ, version: 4 }));
  await page.press(texts.publishAnyway);
  await settled();
  expect(page.told).toBe(texts.published);
});

test("what another editor changed meanwhile is shown, and nothing typed is lost", async () => {
  await openEntry(FAQ);
  await page.type(texts.answer, "Until 23:00.");
  const [text] = FAQ.translations;
  if (text === undefined) throw new Error("a translation");
  const theirs: Faq = {
    ...FAQ,
    version: 4,
    category: "basic",
    translations: [{ ...text, answer: "Until 20:00." }],
  };
  page.service.on("PUT /admin/faqs/i1", () => problem(412)).on("GET /admin/faqs/i1", () => Response.json(theirs));
  await page.press(texts.withdraw);
  await settled();
  expect(document.activeElement?.textContent).toBe(texts.conflict);
  expect(page.text).toContain("Until 20:00.");
  expect(page.field(texts.answer).value).toBe("Until 23:00.");
  await page.press(texts.goOn);
  expect(page.field(texts.answer).value).toBe("Until 23:00.");
  expect(page.field(texts.category).value).toBe("basic");
  page.service.on("PUT /admin/faqs/i1", () => Response.json({ ...theirs, version: 5, status: "draft" }));
  await page.press(texts.withdraw);
  await settled();
  expect(page.told).toBe(texts.saved);
});

test("what is typed survives the page, and can be discarded", async () => {
  await openEntry(FAQ);
  await page.type(texts.answer, "Until 23:00.");
  await page.close();
  fresh();
  await openEntry(FAQ);
  expect(page.text).toContain(texts.restored);
  expect(page.field(texts.answer).value).toBe("Until 23:00.");
  await page.press(texts.discard);
  expect(page.field(texts.answer).value).toBe("Until 22:00.");
  expect(sessionStorage.length).toBe(0);
});

test("a service that fails or refuses takes nothing away", async () => {
  await openEntry(FAQ);
  await page.type(texts.answer, "Until 23:00.");
  page.service.on(
    "PUT /admin/faqs/i1",
    () => new TypeError("offline"),
    () => problem(422, [{ pointer: "/translations/0/answer", detail: "no" }]),
  );
  await page.press(texts.withdraw);
  await settled();
  expect(page.alerts).toBe(TEXTS.en.failed.connection);
  await page.press(texts.withdraw);
  await settled();
  expect(page.faultOf(texts.answer)).toBe(TEXTS.en.failed.refused);
  expect(page.field(texts.answer).value).toBe("Until 23:00.");
});

test("a model drafts a translation where there is one, which waits for a person", async () => {
  await openEntry(FAQ, { drafts_translations: true });
  await page.type(texts.addLanguage, "ja");
  await page.press(texts.addLanguageButton);
  page.service.on(
    "POST /admin/faqs/translate",
    () => problem(503),
    () =>
      Response.json({
        translation: { language: "ja", question: "サウナ？", answer: "23時まで。", alternatives: [], reviewed: false },
        differences: [{ kind: "time", here: ["23時"], there: ["22:00"] }],
      }),
  );
  const button = fill(texts.draftFrom, { language: "English" });
  await page.press(button);
  await settled();
  expect(page.alerts).toBe(texts.translationFailed);
  await page.press(button);
  await settled();
  expect(page.field(texts.answer, 1).value).toBe("23時まで。");
  expect(page.text).toContain("Times: 23時 here, 22:00 there");
  expect(page.text).toContain(texts.unreviewedHint);
  await page.press(`${texts.review}: 日本語`);
  expect(page.text).not.toContain(texts.unreviewedHint);
});

test("without a model there is no such button, and entries of the settings are only read", async () => {
  await openEntry({ ...FAQ, origin: "settings" });
  expect(page.text).toContain(texts.settingsHint);
  expect(page.buttons(texts.remove)).toHaveLength(0);
  expect(document.querySelector("textarea")).toBeNull();
});

test("an entry is deleted after a question", async () => {
  await openEntry(FAQ);
  page.service
    .on("DELETE /admin/faqs/i1", nothing)
    .on("GET /admin/knowledge", () => Response.json(STATE))
    .on("GET /admin/faqs", () => Response.json({ faqs: [], older: null, total: 0 }));
  await page.press(texts.remove);
  expect(page.service.count("DELETE /admin/faqs/i1")).toBe(0);
  await page.press(texts.remove);
  await settled();
  expect(location.pathname).toBe("/console/knowledge");
  expect(page.told).toBe(texts.removed);
});

test("presets are gone through one by one: filled in once, published, put off or left out", async () => {
  const preset = (name: string, fields: Partial<Preset> = {}): Preset => ({
    name,
    question: `${name}?`,
    category: "facilities",
    intent_id: null,
    status: null,
    ...fields,
  });
  const [text] = FAQ.translations;
  if (text === undefined) throw new Error("a translation");
  const offered = (id: string): Faq => ({
    ...FAQ,
    id,
    origin: "preset",
    status: "draft",
    translations: [
      { ...text, answer: "Until [[until]]." },
      { ...text, language: "ja", answer: "[[until]]まで。" },
    ],
  });
  page.service
    .on("GET /admin/presets", () => Response.json({ presets: [preset("sauna"), preset("pool")] }))
    .on("POST /admin/presets", () =>
      Response.json({
        presets: [
          preset("sauna", { intent_id: "i1", status: "draft" }),
          preset("pool", { intent_id: "i2", status: "draft" }),
        ],
      }),
    )
    .on("GET /admin/faqs/i1", () => Response.json(offered("i1")))
    .on("GET /admin/faqs/i2", () => Response.json(offered("i2")));
  await page.open("/console/knowledge/presets", "staff");
  await settled();
  await page.press(texts.presets.begin);
  await settled();
  expect(page.sent("POST /admin/presets")).toEqual({ names: ["sauna", "pool"] });
  expect(document.activeElement?.textContent).toBe("sauna?");
  await page.press(texts.publish);
  expect(page.faultOf(texts.blanks.until)).toBe(faults.empty);
  await page.type(texts.blanks.until, "22:00");
  expect(page.text).toContain("Until 22:00.");
  finds(...QUIET);
  page.service.on("PUT /admin/faqs/i1", () => Response.json({ ...offered("i1"), status: "published", version: 4 }));
  await page.press(texts.publish);
  await settled();
  const sent = page.sent("PUT /admin/faqs/i1") as FaqDraft;
  expect(sent.translations.map(({ answer }) => answer)).toEqual(["Until 22:00.", "22:00まで。"]);
  expect(document.activeElement?.textContent).toBe("pool?");
  page.service.on("DELETE /admin/faqs/i2", nothing);
  await page.press(texts.presets.leave);
  await settled();
  expect(page.told).toBe(texts.presets.left);
  expect(page.text).toContain(texts.presets.allDone);
});
