/** A service for the tests of the console: it answers what a test has prepared, and notes what it was asked. */
import { vi } from "vitest";
import type { Role, SignedIn } from "../lib/generated/api";

export interface Call {
  what: string;
  bearer: string | null;
  body: unknown;
}

type Answer = Response | Error | Promise<Response>;

export function signedIn(token: string, fields: { role?: Role; id?: string } = {}): SignedIn {
  const { role = "owner", id = "u1" } = fields;
  return {
    access_token: token,
    token_type: "Bearer",
    expires_in: 600,
    user: {
      id,
      name: "Aoi",
      email: "aoi@hibari.example",
      role,
      language: "ja",
      facility: { id: "f1", slug: "hibari", name: "Hibari" },
    },
  };
}

export function problem(status: number, errors: unknown[] = [], headers: Record<string, string> = {}): Response {
  return Response.json(
    { type: "urn:x", title: "x", status, detail: "x", request_id: null, errors },
    { status, headers },
  );
}

export const nothing = (): Response => new Response(null, { status: 204 });

/** A stream of events that a test writes, ends or breaks off. */
export class FakeStream {
  readonly response: Response;
  #controller!: ReadableStreamDefaultController<Uint8Array>;

  constructor() {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => (this.#controller = controller) });
    this.response = new Response(body, { headers: { "content-type": "text/event-stream" } });
  }

  event(name: string): void {
    this.#controller.enqueue(new TextEncoder().encode(`event: ${name}\ndata: {}\n\n`));
  }

  end(): void {
    this.#controller.close();
  }
}

export class FakeApi {
  calls: Call[] = [];
  streams: FakeStream[] = [];
  readonly #answers = new Map<string, (() => Answer)[]>();

  constructor() {
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => this.#fetch(path, init));
  }

  /** Prepares answers to a call such as `POST /auth/refresh`, used up in order. */
  on(what: string, ...answers: (() => Answer)[]): this {
    this.#answers.set(what, [...(this.#answers.get(what) ?? []), ...answers]);
    return this;
  }

  count(what: string): number {
    return this.calls.filter((call) => call.what === what).length;
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const headers = new Headers(init.headers);
    const what = `${init.method ?? "GET"} ${path.replace("/api/v1", "")}`;
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : null;
    this.calls.push({ what, bearer: headers.get("authorization"), body });
    const answer = this.#answers.get(what)?.shift()?.();
    if (answer !== undefined) {
      const given = await answer;
      if (given instanceof Error) throw given;
      return given;
    }
    if (what !== "GET /admin/events") throw new Error(`no answer prepared to ${what}`);
    const stream = new FakeStream();
    this.streams.push(stream);
    return stream.response;
  }
}
