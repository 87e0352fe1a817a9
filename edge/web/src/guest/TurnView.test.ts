import { flushSync, mount, unmount } from "svelte";
import { afterEach, expect, test, vi } from "vitest";
import texts from "../i18n/en";
import { message } from "./fake_service";
import { newTurn, type Turn } from "./turn";
import TurnView from "./TurnView.svelte";

const onretry = vi.fn();
const onrate = vi.fn();
const onsources = vi.fn();
let component: Record<string, unknown>;

function show(turn: Turn): void {
  component = mount(TurnView, {
    target: document.body,
    props: { turn, texts, helpful: null, onretry, onrate, onsources },
  });
  flushSync();
}

afterEach(() => unmount(component));

test("an answer stands in its language, with its source in the source's", () => {
  const answer = message({
    author: "assistant",
    language: "ko",
    text: "지도: https://example.org/a\n<b>굵게</b>",
    outcome: "answered",
    sources: [{ intent_id: "i", question: "地図はありますか？", language: "ja" }],
  });
  show({ ...newTurn("t", "map?"), status: "answered", answer });
  const text = document.querySelector("article p");
  expect(text?.getAttribute("lang")).toBe("ko");
  expect(text?.querySelector("a")?.getAttribute("href")).toBe("https://example.org/a");
  expect(text?.querySelector("b")).toBeNull();
  expect(text?.textContent).toContain("\n<b>굵게</b>");
  expect(document.querySelector("summary")?.textContent).toContain("Source: 地図はありますか？");
  expect(document.querySelector("cite")?.getAttribute("lang")).toBe("ja");
});

test("an emergency stands out", () => {
  const answer = message({ author: "assistant", text: "Call 119.", outcome: "emergency", confidence: null });
  show({ ...newTurn("t", "fire!"), status: "answered", answer });
  expect(document.querySelector("article.emergency")?.textContent).toContain("Call 119.");
});

test("what is not answered says why and can be sent again", () => {
  show({ ...newTurn("t", "map?"), status: "failed", failure: "connection" });
  expect(document.body.textContent).toContain(texts.failedConnection);
  document.querySelector("button")?.click();
  expect(onretry).toHaveBeenCalledOnce();
});

test("sending, looking for the answer, and its first words", () => {
  show(newTurn("t", "map?"));
  expect(document.body.textContent).toContain(texts.sending);
  unmount(component);
  show({ ...newTurn("t", "map?"), status: "answering" });
  expect(document.body.textContent).toContain(texts.answering);
  unmount(component);
  show({ ...newTurn("t", "map?"), status: "answering", streamed: "There is" });
  expect(document.querySelector(".answer")?.textContent).toContain("There is");
});

test("only what answers is asked about", () => {
  for (const [outcome, asked] of [
    ["answered", true],
    ["not_found", false],
    ["emergency", false],
  ] as const) {
    show({ ...newTurn("t", "map?"), status: "answered", answer: message({ author: "assistant", outcome }) });
    expect(document.querySelector("[role=group]") !== null, outcome).toBe(asked);
    unmount(component);
  }
  show({ ...newTurn("t", "map?"), status: "answering", streamed: "There is" });
  expect(document.querySelector("[role=group]")).toBeNull();
});

test("a source opens to what the house wrote; what can't be read is said, and read when it is opened again", async () => {
  const sources = [{ intent_id: "i", question: "Map?", language: "en" }] as const;
  const answer = message({ author: "assistant", text: "At the desk.", outcome: "answered", sources: [...sources] });
  onsources.mockReset().mockRejectedValueOnce(new TypeError("network"));
  onsources.mockResolvedValueOnce({ sources: [{ intent_id: "i", text: "Maps are at the desk. <i>Free.</i>" }] });
  show({ ...newTurn("t", "map?"), status: "answered", answer });
  const details = document.querySelector("details") as HTMLDetailsElement;
  const text = (): string => details.querySelector("p")?.textContent ?? "";
  const toggle = async (open: boolean): Promise<void> => {
    details.open = open;
    // The event comes by itself, in a moment.
    await new Promise((resolve) => setTimeout(resolve, 20));
    flushSync();
  };
  await toggle(true);
  expect(text()).toBe(texts.sourceFailed);
  await toggle(false);
  await toggle(true);
  expect(text()).toBe("Maps are at the desk. <i>Free.</i>");
  await toggle(false);
  await toggle(true);
  expect(onsources).toHaveBeenCalledTimes(2);
});

test("a translation stands beside what a person wrote, and says what it is", () => {
  const translations = [{ language: "en", text: "From 9:00 at the desk." }] as const;
  const after = [
    message({ author: "staff", author_name: "Aoi", language: "ja", text: "9:00から", translations: [...translations] }),
  ];
  show({ ...newTurn("t", "Bags?"), status: "answered", after });
  const said = document.querySelector("li.staff");
  expect(said?.querySelector(".name")?.textContent).toBe("Aoi");
  expect([...(said?.querySelectorAll("p") ?? [])].map((p) => [p.lang, p.textContent])).toEqual([
    ["ja", "9:00から"],
    ["en", "From 9:00 at the desk."],
  ]);
  expect(said?.textContent).toContain(texts.translated);
});
