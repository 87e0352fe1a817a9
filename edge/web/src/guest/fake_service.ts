/** A service for the tests of the desk: it answers what a test has prepared, and notes what it was asked. */
import { expect, vi } from "vitest";
import type {
  ChatEventName,
  ConversationStatus,
  HandoverCodeIssued,
  History,
  LiveEventName,
  Message,
} from "../lib/generated/api";
import { Desk } from "./desk.svelte";

export const FACE = {
  slug: "hibari",
  name: "Hibari",
  languages: ["en", "ja"],
  default_language: "en",
  time_zone: "Asia/Tokyo",
  desk: { open: true, changes_at: null },
  top_questions: [],
  emergency_numbers: [],
};

export function message(fields: Partial<Message>): Message {
  return {
    id: crypto.randomUUID(),
    author: "guest",
    client_message_id: null,
    author_name: null,
    answers: null,
    text: "",
    language: "en",
    outcome: null,
    confidence: null,
    sources: [],
    translations: [],
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

/** Where nobody is asked for, and nothing was said of answers. */
export const STATUS: ConversationStatus = {
  state: "assistant",
  taken_by: null,
  escalation: null,
  contact: null,
  ratings: [],
};

/** A page of the history; `newest` is what the live stream resumes after. */
export function page(messages: Message[], older: string | null = null, newest: string | null = null): History {
  return { messages, older, newest, status: STATUS };
}

export const CODE: HandoverCodeIssued = {
  code: "ZZZZ-ZZZC",
  expires_at: "2026-11-20T03:15:00Z",
  link: "https://desk.example/g/hibari#code=ZZZZZZZC",
  qr_svg: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1v1z" fill="#000"/></svg>',
};

/** An event stream whose events a test sends one by one. */
export class OpenStream {
  readonly response: Response;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor() {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.#controller = controller) });
    this.response = new Response(body, { headers: { "content-type": "text/event-stream" } });
  }

  emit(name: LiveEventName | ChatEventName, data: unknown = {}, id?: string): void {
    const text = `${id === undefined ? "" : `id: ${id}\n`}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
    this.#controller?.enqueue(new TextEncoder().encode(text));
  }

  end(): void {
    this.#controller?.close();
  }

  drop(): void {
    this.#controller?.error(new TypeError("network"));
  }
}

/** A stream of live events. */
export class LiveStream extends OpenStream {
  /** After which event the page wanted to go on. */
  readonly lastEventId: string | null;
  /** Whether the page has closed it. */
  closed = false;

  constructor(init: RequestInit) {
    super();
    this.lastEventId = new Headers(init.headers).get("last-event-id");
    init.signal?.addEventListener("abort", () => {
      this.closed = true;
      this.drop();
    });
  }
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

/** What jsdom does not have. */
export function stubBrowser(): void {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  Element.prototype.scrollTo = () => undefined;
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
}

/** A session that has begun, in a conversation. */
export function started(conversation: string = "c"): Response {
  return Response.json({ session: { conversation_id: conversation }, expires_at_unix: 0, facility: FACE });
}

/** Calls to which nothing but "done" comes back. */
const SMALL = ["feedback", "contact"] as const;

export class FakeService {
  /** What was asked, in order. */
  calls: { method: string; path: string; body: Record<string, unknown> }[] = [];
  /** Answers to `POST /chat`, used up in order. */
  chat: (() => Response | Promise<Response>)[] = [];
  /** Answers to `POST /session`; after them, sessions start. */
  session: (() => Response)[] = [];
  /** Answers to `GET /facility/hibari`, used up in order; after them, somebody is always at the desk. */
  face: (() => Response | Promise<Response>)[] = [];
  /** Pages of the history by cursor, "" for the newest. */
  history: Record<string, History | Promise<History>> = { "": page([]) };
  /** Refusals of the history, used up in order; after them, it is read. */
  refusedHistory: (() => Response)[] = [];
  /** Live streams, in the order in which they were opened. */
  streams: LiveStream[] = [];
  /** Refusals of live streams, used up in order; after them, streams open. */
  refusedStreams: (() => Response)[] = [];
  /** Answers to `POST /session/code`, used up in order; after them, codes are made. */
  code: (() => Response | Promise<Response>)[] = [];
  /** Answers to `POST /session/link`, used up in order; after them, conversations are joined. */
  link: (() => Response | Promise<Response>)[] = [];

  /** Answers to `POST /chat/feedback`, used up in order; after them, it is stored. */
  feedback: (() => Response | Promise<Response>)[] = [];
  /** Answers to what is asked of `/chat/contact`, used up in order; after them, it is done. */
  contact: (() => Response | Promise<Response>)[] = [];

  constructor() {
    localStorage.clear();
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => this.#answer(path, init));
  }

  async #answer(path: string, init: RequestInit): Promise<Response> {
    const body = typeof init.body === "string" ? (JSON.parse(init.body) as Record<string, unknown>) : {};
    this.calls.push({ method: init.method ?? "GET", path, body });
    const url = new URL(path, "http://edge");
    const small = SMALL.find((name) => url.pathname === `/api/v1/chat/${name}`);
    if (small !== undefined) return this[small].shift()?.() ?? new Response(null, { status: 204 });
    if (url.pathname === "/api/v1/session") {
      return this.session.shift()?.() ?? started();
    }
    if (url.pathname === "/api/v1/facility/hibari") return this.face.shift()?.() ?? Response.json(FACE);
    if (url.pathname === "/api/v1/chat/history") {
      const refused = this.refusedHistory.shift()?.();
      if (refused !== undefined) return refused;
      return Response.json(await this.history[url.searchParams.get("before") ?? ""]);
    }
    if (url.pathname === "/api/v1/chat/events") {
      const refused = this.refusedStreams.shift()?.();
      if (refused !== undefined) return refused;
      const stream = new LiveStream(init);
      this.streams.push(stream);
      return stream.response;
    }
    if (url.pathname === "/api/v1/session/code") return this.code.shift()?.() ?? Response.json(CODE);
    if (url.pathname === "/api/v1/session/link") {
      return this.link.shift()?.() ?? started();
    }
    const next = this.chat.shift();
    if (next === undefined) throw new Error("no answer prepared");
    return next();
  }

  /** Ids under which questions were sent, in order. */
  sent(): unknown[] {
    return this.calls.filter(({ path }) => path === "/api/v1/chat").map(({ body }) => body["message_id"]);
  }

  /** What was asked of a path, in order. */
  asked(path: string): Record<string, unknown>[] {
    return this.calls.filter((call) => call.path === `/api/v1${path}`).map(({ body }) => body);
  }

  /** The live stream that is open. */
  async stream(): Promise<LiveStream> {
    return vi.waitFor(() => {
      const stream = this.streams.at(-1);
      if (stream === undefined || stream.closed) throw new Error("no stream is open");
      return stream;
    });
  }

  /** Sessions asked for. */
  sessions(): Record<string, unknown>[] {
    return this.calls.filter(({ path }) => path === "/api/v1/session").map(({ body }) => body);
  }
}

export async function open(code: string | null = null): Promise<Desk> {
  const desk = new Desk({ slug: "hibari", houseKey: "key", place: null, code });
  await desk.open();
  return desk;
}

/** Waits until nothing is under way. */
export async function settled(desk: Desk): Promise<void> {
  await vi.waitFor(() => {
    expect(desk.turns.filter(({ status }) => status === "sending" || status === "answering")).toEqual([]);
  });
}

/** Lets everything happen that waits for no time to pass. For tests with fake timers. */
export async function calm(): Promise<void> {
  for (let round = 0; round < 5; round += 1) await vi.advanceTimersByTimeAsync(0);
}
