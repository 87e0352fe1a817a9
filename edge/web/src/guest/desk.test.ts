import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  answered,
  events,
  FakeService,
  message,
  open,
  page,
  pieces,
  problem,
  settled,
  unreachable,
} from "./fake_service";
import { loadUnanswered, savedLanguage, saveUnanswered } from "./storage";

let service: FakeService;

beforeEach(() => (service = new FakeService()));
afterEach(() => vi.unstubAllGlobals());

test("opening starts a session with what the link carries", async () => {
  const desk = await open();
  expect(desk.phase).toBe("open");
  expect(service.sessions()).toEqual([{ slug: "hibari", language: "en", house_key: "key" }]);
});

test("an unknown house is said to be unknown, an unreachable service to be unreachable", async () => {
  service.session.push(() => problem(404));
  expect((await open()).phase).toBe("not-found");
  service.session.push(() => problem(502));
  const desk = await open();
  expect(desk.phase).toBe("unreachable");
  await desk.reconnect();
  expect(desk.phase).toBe("open");
});

test("a browser that keeps no cookies is told so, and no session is begun again and again", async () => {
  service.refusedHistory.push(() => problem(401));
  expect((await open()).phase).toBe("cookieless");
  expect(service.sessions()).toHaveLength(1);
});

test("a question is answered, and announced once", async () => {
  const desk = await open();
  service.chat.push(answered);
  desk.ask("When is check-in?");
  expect(desk.turns[0]?.status).toBe("sending");
  expect(loadUnanswered("hibari")).toHaveLength(1);
  await settled(desk);
  expect(desk.turns[0]?.answer?.text).toBe("From 15:00. Welcome!");
  expect(desk.announcement).toEqual({ text: "From 15:00. Welcome!", language: "en" });
  expect(loadUnanswered("hibari")).toEqual([]);
});

test("a lost connection keeps the question and sends it again under the same id", async () => {
  const desk = await open();
  service.chat.push(unreachable);
  desk.ask("When is check-in?");
  await settled(desk);
  expect(desk.turns[0]).toMatchObject({ status: "failed", failure: "connection" });
  expect(loadUnanswered("hibari")).toEqual([{ id: desk.turns[0]?.id, text: "When is check-in?" }]);
  service.chat.push(answered);
  await desk.reconnect();
  expect(desk.turns).toHaveLength(1);
  expect(desk.turns[0]?.status).toBe("answered");
  expect(new Set(service.sent()).size).toBe(1);
  expect(service.sent()).toHaveLength(2);
});

test("a question that is under way is not sent a second time", async () => {
  const desk = await open();
  let release = (_response: Response): void => undefined;
  service.chat.push(() => new Promise((resolve) => (release = resolve)));
  desk.ask("When?");
  await vi.waitFor(() => expect(service.sent()).toHaveLength(1));
  await Promise.all([desk.reconnect(), desk.send(desk.turns[0]?.id ?? "")]);
  release(answered());
  await settled(desk);
  await desk.reconnect();
  expect(desk.turns.map(({ status }) => status)).toEqual(["answered"]);
  expect(service.sent()).toHaveLength(1);
});

test("while offline, it is said to be offline, and the rest waits too", async () => {
  const desk = await open();
  vi.stubGlobal("navigator", { onLine: false });
  service.chat.push(unreachable, unreachable);
  desk.ask("One?");
  desk.ask("Two?");
  await settled(desk);
  expect(desk.turns.map(({ failure }) => failure)).toEqual(["offline", "offline"]);
  service.chat.push(unreachable);
  await desk.reconnect();
  expect(service.sent()).toHaveLength(3);
});

test("a stream that is cut before the answer is not an answer", async () => {
  const desk = await open();
  service.chat.push(() => pieces(events(["accepted", message({})], ["delta", { text: "From" }])));
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]).toMatchObject({ status: "failed", failure: "connection", streamed: "" });
});

test("an ended session is renewed once and the question goes on", async () => {
  const desk = await open();
  service.chat.push(() => problem(401), answered);
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]?.status).toBe("answered");
  expect(service.sessions()).toHaveLength(2);
  expect(new Set(service.sent()).size).toBe(1);
});

test("a session that can't be renewed is the service's trouble, not a loop", async () => {
  const desk = await open();
  service.chat.push(
    () => problem(401),
    () => problem(401),
  );
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]?.failure).toBe("service");
  expect(service.sessions()).toHaveLength(2);
});

test("what is refused goes back to where it was typed", async () => {
  const desk = await open();
  service.chat.push(() => problem(422));
  desk.ask("x");
  await vi.waitFor(() => expect(desk.refused).toEqual({ text: "x" }));
  expect(desk.turns).toEqual([]);
  expect(loadUnanswered("hibari")).toEqual([]);
  expect(desk.announcement?.text).toBe(desk.texts?.failedRefused);
  service.chat.push(answered);
  desk.ask("y");
  expect(desk.refused).toBeNull();
  await settled(desk);
});

test("a question left unanswered by an earlier visit is sent again, and not if it was answered meanwhile", async () => {
  saveUnanswered("hibari", [
    { id: "answered-before", text: "A" },
    { id: "never-arrived", text: "B" },
  ]);
  service.history[""] = page([
    message({ id: "q", client_message_id: "answered-before", text: "A" }),
    message({ author: "assistant", answers: "q", text: "Yes.", outcome: "answered" }),
  ]);
  service.chat.push(answered);
  const desk = await open();
  await settled(desk);
  expect(desk.turns.map((turn) => turn.id)).toEqual(["answered-before", "never-arrived"]);
  expect(service.sent()).toEqual(["never-arrived"]);
});

test("an answer is joined with its question on the page before", async () => {
  const question = message({ id: "q", client_message_id: "c", text: "Q" });
  service.history = {
    "": page([message({ author: "assistant", answers: "q", text: "A" })], "cursor"),
    cursor: page([question]),
  };
  const desk = await open();
  expect(desk.turns).toEqual([]);
  await desk.loadOlder();
  expect(desk.turns.map(({ id, status, answer }) => [id, status, answer?.text])).toEqual([["c", "answered", "A"]]);
  expect(desk.older).toBeNull();
  expect(service.sent()).toEqual([]);
});

test("another language changes texts and session, and is kept for this house", async () => {
  const desk = await open();
  await desk.changeLanguage("ja");
  expect([desk.language, desk.texts?.send, savedLanguage("hibari"), savedLanguage("other")]).toEqual([
    "ja",
    "送信",
    "ja",
    null,
  ]);
  expect((await open()).language).toBe("ja");
  expect(service.sessions().map(({ language }) => language)).toEqual(["en", "ja", "ja"]);
});
