/** A service for the tests of the desk: it answers what a test has prepared, and notes what it was asked. */
import { expect, vi } from "vitest";
import type { History, Message } from "../lib/generated/api";
import { Desk } from "./desk.svelte";

const FACE = {
  slug: "hibari",
  name: "Hibari",
  languages: ["en", "ja"],
  default_language: "en",
  time_zone: "Asia/Tokyo",
  top_questions: [],
  emergency_numbers: [],
};

export function message(fields: Partial<Message>): Message {
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

/** A body that arrives in pieces that respect nothing, as networks deliver them; it may break off. */
export function pieces(text: string, cut = false): Response {
  const bytes = new TextEncoder().encode(text);
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 7) controller.enqueue(bytes.slice(at, at + 7));
      if (cut) controller.error(new TypeError("network"));
      else controller.close();
    },
  });
  return new Response(body, { headers: { "content-type": "text/event-stream" } });
}

export function events(...all: [string, unknown][]): string {
  return all.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join("");
}

export const ANSWER = message({ author: "assistant", answers: "q", text: "From 15:00. Welcome!", outcome: "answered" });

export const answered = (): Response =>
  pieces(
    events(
      ["accepted", message({})],
      ["delta", { text: "From 15:00." }],
      ["delta", { text: " Welcome!" }],
      ["answer", ANSWER],
      ["done", {}],
    ),
  );

export const unreachable = (): Promise<Response> => Promise.reject(new TypeError("network"));

export function problem(status: number, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ title: "x", status, detail: "x", errors: [] }), { status, headers });
}

export class FakeService {
  /** What was asked, in order. */
  calls: { path: string; body: Record<string, unknown> }[] = [];
  /** Answers to `POST /chat`, used up in order. */
  chat: (() => Response | Promise<Response>)[] = [];
  /** Answers to `POST /session`; after them, sessions start. */
  session: (() => Response)[] = [];
  /** Pages of the history by cursor, "" for the newest. */
  history: Record<string, History> = { "": { messages: [], older: null } };

  constructor() {
    localStorage.clear();
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => this.#answer(path, init));
  }

  async #answer(path: string, init: RequestInit): Promise<Response> {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    this.calls.push({ path, body });
    const url = new URL(path, "http://edge");
    if (url.pathname === "/api/v1/session") {
      return this.session.shift()?.() ?? Response.json({ session: {}, expires_at_unix: 0, facility: FACE });
    }
    if (url.pathname === "/api/v1/chat/history") {
      return Response.json(this.history[url.searchParams.get("before") ?? ""]);
    }
    const next = this.chat.shift();
    if (next === undefined) throw new Error("no answer prepared");
    return next();
  }

  /** Ids under which questions were sent, in order. */
  sent(): unknown[] {
    return this.calls.filter(({ path }) => path === "/api/v1/chat").map(({ body }) => body["message_id"]);
  }

  /** Sessions asked for. */
  sessions(): Record<string, unknown>[] {
    return this.calls.filter(({ path }) => path === "/api/v1/session").map(({ body }) => body);
  }
}

export async function open(): Promise<Desk> {
  const desk = new Desk({ slug: "hibari", houseKey: "key", place: null });
  await desk.open();
  return desk;
}

/** Waits until nothing is under way. */
export async function settled(desk: Desk): Promise<void> {
  await vi.waitFor(() => {
    expect(desk.turns.filter(({ status }) => status === "sending" || status === "answering")).toEqual([]);
  });
}
