import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  ConversationDetail,
  ConversationPage,
  ConversationSummary,
  Escalation,
  Message,
} from "../lib/generated/api";
import { problem } from "./fake_api";
import { FakePage } from "./fake_page";
import en from "./i18n/en";

const ESCALATION: Escalation = {
  id: "e1",
  receipt: 7,
  conversation_id: "c1",
  state: "open",
  reasons: ["low_confidence"],
  language: "fr",
  place: "Room 3",
  text: "Où est le bain ?",
  message_id: "m1",
  opened_at: "2026-11-25T10:00:00Z",
  promised_at: null,
  released_at: null,
  overdue_at: null,
  acknowledged: null,
  taken: null,
  resolved: null,
  note: null,
};

const SUMMARY: ConversationSummary = {
  id: "c1",
  state: "waiting",
  taken_by: null,
  language: "fr",
  place: "Room 3",
  excerpt: "Merci",
  last_author: "guest",
  last_at: "2026-11-25T10:05:00Z",
  escalation: ESCALATION,
};

const MESSAGE: Message = {
  id: "m1",
  author: "guest",
  client_message_id: "b1",
  author_name: null,
  answers: null,
  text: "Où est le bain ?",
  language: "fr",
  outcome: null,
  confidence: null,
  sources: [],
  translations: [],
  sent_at: "2026-11-25T10:00:00Z",
};

const DETAIL: ConversationDetail = {
  conversation: SUMMARY,
  messages: [MESSAGE],
  older: null,
  ratings: [],
  escalations: [ESCALATION],
  contact: null,
};

const LIST = "GET /admin/conversations?show=waiting";
const ONE = "GET /admin/conversations/c1";
const REPLY = "POST /admin/conversations/c1/reply";
const TRANSLATE = "POST /admin/conversations/c1/translate";

const staffed = { ...DETAIL, conversation: { ...SUMMARY, state: "staff", taken_by: "Aoi" } as ConversationSummary };
const given = (body: unknown) => (): Response => Response.json(body);
const listed = (conversations: ConversationSummary[], older: string | null = null): (() => Response) =>
  given({ conversations, older, waiting: conversations.length } satisfies ConversationPage);

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
  sessionStorage.clear();
  localStorage.setItem("tomari.console.language", "en");
});

afterEach(() => page.close());

async function open(address: string): Promise<void> {
  await page.open(address, "staff");
  page.app.changeLanguage("en");
  await page.settle();
}

function press(key: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
}

test("who waits is listed with all that tells what to do first", async () => {
  const urgent = {
    ...SUMMARY,
    id: "c2",
    escalation: { ...ESCALATION, id: "e2", receipt: 8, reasons: ["safety" as const] },
  };
  page.service.on(LIST, listed([urgent, SUMMARY]));
  await open("/console/inbox");
  const entries = [...document.querySelectorAll("li.card")];
  expect(entries.map((entry) => entry.querySelector("a")?.textContent?.trim())).toEqual(["No. 8", "No. 7"]);
  expect(entries[0]?.classList.contains("urgent")).toBe(true);
  const text = entries[1]?.textContent ?? "";
  for (const part of [en.inbox.reasons.low_confidence, "Où est le bain ?", "French", "Room 3", "Waiting for"]) {
    expect(text).toContain(part);
  }
  expect(entries[1]?.querySelector("a")?.getAttribute("href")).toBe("/console/inbox?show=waiting&conversation=c1");
});

test("an empty list, one that can't be read, and one with more", async () => {
  page.service.on(LIST, listed([]), () => problem(503), listed([SUMMARY], "1.2.3"));
  await open("/console/inbox");
  expect(page.text).toContain(en.inbox.empties.waiting);
  page.service.streams[0]?.event("inbox");
  await page.settle();
  expect(page.alerts).toBe(en.failed.service);
  await page.press(en.tryAgain);
  expect(document.querySelectorAll("li.card")).toHaveLength(1);
  // More is read after what is shown, and what moved meanwhile is shown once.
  page.service.on(LIST, listed([SUMMARY], "1.2.3"));
  page.service.on(`${LIST}&before=1.2.3`, listed([SUMMARY, { ...SUMMARY, id: "c9" }]));
  await page.press(en.inbox.more);
  expect(document.querySelectorAll("li.card")).toHaveLength(2);
  expect(page.buttons(en.inbox.more)).toHaveLength(0);
});

test("a list is an address, and keys lead to each", async () => {
  page.service.on(LIST, listed([SUMMARY]));
  page.service.on("GET /admin/conversations?show=resolved", listed([]));
  await open("/console/inbox");
  press("4");
  await page.settle();
  expect(page.app.router.query).toBe("?show=resolved");
  expect(page.text).toContain(en.inbox.empties.resolved);
});

test("keys do nothing where something is typed, nor once they are turned off", async () => {
  page.service.on(ONE, given(staffed));
  page.service.on(TRANSLATE, given({ messages: 0 }));
  await open("/console/inbox?conversation=c1");
  const field = page.field<HTMLTextAreaElement>(en.inbox.reply);
  press("u", field);
  expect(page.app.router.query).toBe("?conversation=c1");
  press("?");
  await page.settle();
  expect(document.querySelector("dialog[open] h2")?.textContent).toBe(en.shortcuts.title);
  // Under an open dialog they rest.
  press("u");
  expect(page.app.router.query).toBe("?conversation=c1");
  await page.tick(en.shortcuts.use);
  await page.press(en.close);
  press("?");
  press("u");
  await page.settle();
  expect(document.querySelector("dialog[open]")).toBeNull();
  expect(page.app.router.query).toBe("?conversation=c1");
});

test("a reply that fails is kept, also over a reload, and sent again it is the same", async () => {
  page.service.on(ONE, given(staffed)).on(TRANSLATE, given({ messages: 0 }));
  page.service.on(REPLY, () => new TypeError("network"));
  await open("/console/inbox?conversation=c1");
  await page.press(en.inbox.send);
  expect(page.faultOf(en.inbox.reply)).toBe(en.faults.empty);
  await page.type(en.inbox.reply, "In the basement.");
  await page.press(en.inbox.send);
  expect(page.alerts).toContain(en.failed.connection);
  const first = page.sent(REPLY);
  await page.close();
  page = new FakePage();
  page.service
    .on(ONE, given(staffed))
    .on(TRANSLATE, given({ messages: 0 }))
    .on(REPLY, given(staffed));
  await open("/console/inbox?conversation=c1");
  expect(page.field<HTMLTextAreaElement>(en.inbox.reply).value).toBe("In the basement.");
  await page.press(en.inbox.send);
  expect(page.sent(REPLY)).toEqual(first);
  expect(page.field<HTMLTextAreaElement>(en.inbox.reply).value).toBe("");
});

test("what a guest wrote in another language is asked for once, and shown as a machine's", async () => {
  const translated = { ...MESSAGE, translations: [{ language: "en", text: "Where is the bath?" } as const] };
  page.service.on(ONE, given(DETAIL), given(DETAIL), given({ ...DETAIL, messages: [translated] }));
  page.service.on(TRANSLATE, given({ messages: 1 }));
  await open("/console/inbox?conversation=c1");
  expect(page.sent(TRANSLATE)).toEqual({ language: "en" });
  expect(page.text).not.toContain(en.inbox.translated);
  for (let change = 0; change < 2; change += 1) {
    page.service.streams[0]?.event("inbox");
    await page.settle();
  }
  expect(page.service.count(TRANSLATE)).toBe(1);
  const said = document.querySelector("li.guest");
  expect([...(said?.querySelectorAll("p") ?? [])].map((p) => [p.lang, p.textContent])).toEqual([
    ["fr", "Où est le bain ?"],
    ["en", "Where is the bath?"],
  ]);
  expect(said?.textContent).toContain(en.inbox.translated);
});

test("earlier messages come a page at a time and stay when news come, and the reader stays where they were", async () => {
  const said = (n: number): Message => ({ ...MESSAGE, id: `m${n}`, text: `Message ${n}`, language: "en" });
  const shown = (): string[] => [...document.querySelectorAll("li.guest p")].map((p) => p.textContent);
  page.service.on(
    ONE,
    given({ ...DETAIL, messages: [said(3), said(4)], older: "3" }),
    given({ ...DETAIL, messages: [said(4), said(5)], older: "4" }),
    given({ ...DETAIL, messages: [said(90), said(91)], older: "90" }),
  );
  page.service.on(`${ONE}?before=3`, given({ ...DETAIL, messages: [said(1), said(2)], older: null }));
  await open("/console/inbox?conversation=c1");
  expect(shown()).toEqual(["Message 3", "Message 4"]);
  await page.press(en.inbox.earlier);
  expect(shown()).toEqual(["Message 1", "Message 2", "Message 3", "Message 4"]);
  expect(document.activeElement?.textContent).toContain("Message 3");
  expect(page.text).not.toContain(en.inbox.earlier);
  const changes = page.service.streams[0];
  changes?.event("inbox");
  await page.settle();
  expect(shown()).toEqual(["Message 1", "Message 2", "Message 3", "Message 4", "Message 5"]);
  // More was said than a page holds: nothing is left out without a word.
  changes?.event("inbox");
  await page.settle();
  expect(shown()).toEqual(["Message 90", "Message 91"]);
  expect(page.text).toContain(en.inbox.earlier);
});

test("why an answer is what it is stands in words beside it", async () => {
  const source = { intent_id: "i1", question: "Where is the bath?", language: "en" } as const;
  const answer: Message = {
    ...MESSAGE,
    id: "m2",
    author: "assistant",
    client_message_id: null,
    answers: "m1",
    text: "In the basement.",
    language: "en",
    outcome: "answered",
    confidence: 0.82,
    sources: [source],
  };
  page.service.on(ONE, given({ ...staffed, messages: [answer], ratings: [{ answer_id: "m2", helpful: false }] }));
  page.service.on(
    "GET /admin/messages/m2/evidence",
    () => problem(503),
    given({
      method: "extractive",
      safety: null,
      confidence: 0.82,
      threshold: 0.7,
      read_with: null,
      retrieved: [
        {
          intent_id: "i1",
          external_id: "bath",
          question: source.question,
          language: "en",
          score: 1,
          lexical: 1,
          similarity: null,
        },
      ],
      embedding_model: null,
      embedding_error: null,
      generation: {
        model: "m",
        verdict: "ungrounded_fact",
        detail: "time: 14:00",
        provider_error: false,
        prompt_hash: null,
        tokens: 1,
        first_token_milliseconds: null,
        total_milliseconds: 1,
      },
    }),
  );
  await open("/console/inbox?conversation=c1");
  expect(page.text).toContain(en.inbox.unhelpful);
  const details = document.querySelector("li.assistant details") as HTMLDetailsElement;
  const toggle = async (on: boolean): Promise<void> => {
    details.open = on;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await page.settle();
  };
  await toggle(true);
  expect(details.textContent).toContain(en.failed.service);
  await toggle(false);
  await toggle(true);
  expect(details.textContent).toContain(en.evidence.methods.extractive);
  expect(details.textContent).toContain("82% sure. Answers are given from 70% on.");
  expect(details.textContent).toContain("this is not in the entries (time: 14:00)");
  expect(details.querySelector("ol")?.textContent).toContain(en.evidence.used);
});
