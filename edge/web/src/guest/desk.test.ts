import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Message } from "../lib/generated/api";
import { Desk, turnsOf } from "./desk.svelte";
import { loadUnanswered, saveUnanswered } from "./storage";

const LINK = { slug: "hibari", houseKey: "key", place: null };
const FACE = {
  slug: "hibari",
  name: "Hibari",
  languages: ["en", "ja"],
  default_language: "en",
  time_zone: "Asia/Tokyo",
  top_questions: [],
  emergency_numbers: [],
};

function message(fields: Partial<Message>): Message {
  return {
    id: crypto.randomUUID(),
    author: "guest",
    client_message_id: null,
    answers: null,
    text: "",
    language: "en",
    outcome: null,
    confidence: null,
    sources: [],
    sent_at: "2026-11-20T03:00:00Z",
    ...fields,
  };
}

const ANSWER = message({ author: "assistant", answers: "q", text: "From 15:00. Welcome!", outcome: "answered" });

function stream(events: [string, unknown][]): Response {
  const text = events.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join("");
  // In pieces that respect nothing, as networks deliver them.
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

const answered = (): Response =>
  stream([
    ["accepted", message({})],
    ["delta", { text: "From 15:00." }],
    ["delta", { text: " Welcome!" }],
    ["answer", ANSWER],
    ["done", {}],
  ]);

function problem(status: number, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ title: "x", status, detail: "x", errors: [] }), { status, headers });
}

let calls: { path: string; body: Record<string, unknown> }[];
let chat: (() => Response | Promise<Response>)[];
let session: (() => Response)[];
let history: Message[];

beforeEach(() => {
  localStorage.clear();
  calls = [];
  chat = [];
  session = [];
  history = [];
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    calls.push({ path, body });
    if (path === "/api/v1/session") {
      return session.shift()?.() ?? Response.json({ session: {}, expires_at_unix: 0, facility: FACE });
    }
    if (path.startsWith("/api/v1/chat/history")) return Response.json({ messages: history, older: null });
    const next = chat.shift();
    if (next === undefined) throw new Error("no answer prepared");
    return next();
  });
});

afterEach(() => vi.unstubAllGlobals());

async function open(): Promise<Desk> {
  const desk = new Desk(LINK);
  await desk.open();
  return desk;
}

function sent(): unknown[] {
  return calls.filter(({ path }) => path === "/api/v1/chat").map(({ body }) => body["message_id"]);
}

async function settled(desk: Desk): Promise<void> {
  await vi.waitFor(() => expect(["answered", "failed"]).toContain(desk.turns.at(-1)?.status));
}

test("opening starts a session with what the link carries", async () => {
  const desk = await open();
  expect(desk.phase).toBe("open");
  expect(calls[0]?.body).toEqual({ slug: "hibari", language: "en", house_key: "key" });
});

test("an unknown house is said to be unknown, an unreachable service to be unreachable", async () => {
  session.push(() => problem(404));
  expect((await open()).phase).toBe("not-found");
  session.push(() => problem(502));
  expect((await open()).phase).toBe("unreachable");
});

test("a question is answered, and announced once", async () => {
  const desk = await open();
  chat.push(answered);
  desk.ask("When is check-in?");
  expect(desk.turns[0]?.status).toBe("sending");
  await settled(desk);
  expect(desk.turns[0]?.answer?.text).toBe("From 15:00. Welcome!");
  expect(desk.announcement).toBe("From 15:00. Welcome!");
  expect(loadUnanswered("hibari")).toEqual([]);
});

test("a lost connection keeps the question and sends it again under the same id", async () => {
  const desk = await open();
  chat.push(() => Promise.reject(new TypeError("network")));
  desk.ask("When is check-in?");
  await settled(desk);
  expect(desk.turns[0]).toMatchObject({ status: "failed", failure: "connection" });
  expect(loadUnanswered("hibari")).toEqual([{ id: desk.turns[0]?.id, text: "When is check-in?" }]);
  chat.push(answered);
  await desk.reconnect();
  expect(desk.turns).toHaveLength(1);
  expect(desk.turns[0]?.status).toBe("answered");
  expect(new Set(sent()).size).toBe(1);
  expect(sent()).toHaveLength(2);
});

test("a stream that is cut before the answer is not an answer", async () => {
  const desk = await open();
  chat.push(() =>
    stream([
      ["accepted", message({})],
      ["delta", { text: "From" }],
    ]),
  );
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]).toMatchObject({ status: "failed", failure: "connection", streamed: "" });
});

test("a problem within the stream is told as the service's", async () => {
  const desk = await open();
  chat.push(() =>
    stream([
      ["accepted", message({})],
      ["error", { status: 503, detail: "x" }],
      ["done", {}],
    ]),
  );
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]?.failure).toBe("service");
});

test("an ended session is renewed once and the question goes on", async () => {
  const desk = await open();
  chat.push(() => problem(401), answered);
  desk.ask("When?");
  await settled(desk);
  expect(desk.turns[0]?.status).toBe("answered");
  expect(calls.filter(({ path }) => path === "/api/v1/session")).toHaveLength(2);
  expect(new Set(sent()).size).toBe(1);
});

test("limits and refusals are told apart", async () => {
  const desk = await open();
  chat.push(
    () => problem(429, { "retry-after": "7" }),
    () => problem(422),
    () => problem(503),
  );
  for (const failure of [{ waitSeconds: 7 }, "refused", "service"]) {
    desk.ask("x");
    await settled(desk);
    expect(desk.turns.at(-1)?.failure).toEqual(failure);
  }
  // What was refused would be refused again.
  expect(loadUnanswered("hibari")).toHaveLength(2);
});

test("a question left unanswered by an earlier visit is sent again, and not if it was answered meanwhile", async () => {
  saveUnanswered("hibari", [
    { id: "answered-before", text: "A" },
    { id: "never-arrived", text: "B" },
  ]);
  history = [
    message({ id: "q", client_message_id: "answered-before", text: "A" }),
    message({ author: "assistant", answers: "q", text: "Yes.", outcome: "answered" }),
  ];
  chat.push(answered);
  const desk = await open();
  await settled(desk);
  expect(desk.turns.map((turn) => turn.id)).toEqual(["answered-before", "never-arrived"]);
  expect(sent()).toEqual(["never-arrived"]);
});

test("stored messages become turns in their order", () => {
  const turns = turnsOf([
    message({ id: "1", client_message_id: "a", text: "one" }),
    message({ id: "2", author: "assistant", answers: "1", text: "first" }),
    message({ id: "3", client_message_id: "b", text: "two" }),
  ]);
  expect(turns.map(({ id, status, answer }) => [id, status, answer?.text])).toEqual([
    ["a", "answered", "first"],
    ["b", "failed", undefined],
  ]);
});
