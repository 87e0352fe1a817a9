// The built worker in workerd, in front of a core in the test's hands.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { Miniflare, convertV4MiniflareOptions } from "miniflare";
import { Core } from "./core.ts";
import { GUEST_KEY, IDENTITY_KEY, OLD_GUEST_KEY, OLD_STAFF_KEY, STAFF_KEY } from "./tokens.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const BUILD = join(ROOT, "edge", "build");

const COMPATIBILITY_DATE = "2026-10-01";

export const CORE_TIMEOUT_MS = 600;
export const ALLOWED_ORIGIN = "https://house.example";

/** How often each limit allows something, as `wrangler.toml` has it. */
export const LIMITS = Object.fromEntries(
  Array.from(
    readFileSync(join(ROOT, "wrangler.toml"), "utf8").matchAll(
      /^\[\[ratelimits\]\]\nname = "(\w+)"\nnamespace_id = "\d+"\nsimple = \{ limit = (\d+), period = 60 \}$/gm,
    ),
    ([, name = "", limit]) => [name, Number(limit)],
  ),
);

/**
 * Counts as the platform does, but without end: Miniflare's own limiter begins anew with each minute of the clock, and a
 * test that runs over its turn would see other answers.
 */
const COUNTER = `
import { WorkerEntrypoint } from "cloudflare:workers";
const counts = new Map();
export class Counter extends WorkerEntrypoint {
  limit({ key }) {
    const id = this.ctx.props.name + " " + key;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { success: count <= this.ctx.props.limit };
  }
}
export default {};
`;

/** Who counts: the tests' own counter, or one that allows nothing; Miniflare; nobody; one that fails. */
export type Counting = "counter" | "none" | "miniflare" | "missing" | "failing";

const ASSETS: Record<string, string> = {
  "index.html": "home",
  "guest.html": "guest",
  "console.html": "console",
  "docs.html": "docs",
  "api/v1/openapi.json": readFileSync(join(ROOT, "edge", "web", "public", "api", "v1", "openapi.json"), "utf8"),
  "favicon.svg": "<svg/>",
  "widget.js": "",
  "assets/guest-1a2b3c.js": "export {};",
};

export class Edge {
  readonly #miniflare: Miniflare;
  readonly #folder: string;
  readonly url: string;
  /** What the worker has logged. */
  readonly lines: string[];

  private constructor(miniflare: Miniflare, folder: string, url: string, lines: string[]) {
    this.#miniflare = miniflare;
    this.#folder = folder;
    this.url = url;
    this.lines = lines;
  }

  static async start(bindings: Record<string, string>, counting: Counting = "counter"): Promise<Edge> {
    assert.ok(existsSync(join(BUILD, "index.js")), "the worker is not built: run `cargo xtask edge`");
    const folder = await mkdtemp(join(tmpdir(), "tomari-edge-"));
    await Promise.all(["assets", "api/v1"].map((part) => mkdir(join(folder, part), { recursive: true })));
    await Promise.all(Object.entries(ASSETS).map(([name, content]) => writeFile(join(folder, name), content)));
    const lines: string[] = [];
    const options = convertV4MiniflareOptions({
      host: "127.0.0.1",
      port: 0,
      handleStructuredLogs: ({ message }) => void lines.push(message),
      workers: [
        {
          name: "edge",
          modulesRoot: BUILD,
          modules: [
            { type: "ESModule", path: join(BUILD, "index.js") },
            { type: "CompiledWasm", path: join(BUILD, "index_bg.wasm") },
          ],
          compatibilityDate: COMPATIBILITY_DATE,
          bindings,
          ...limiters(counting),
          assets: {
            directory: folder,
            binding: "ASSETS",
            routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
            assetConfig: { html_handling: "none", not_found_handling: "none" },
          },
        },
        { name: "counter", modules: true, script: COUNTER, compatibilityDate: COMPATIBILITY_DATE },
      ],
    });
    const miniflare = new Miniflare(options);
    return new Edge(miniflare, folder, (await miniflare.ready).origin, lines);
  }

  /** A request of a page of the edge's own, unless the headers say otherwise. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      redirect: "manual",
      ...init,
      headers: { origin: this.url, ...(init.headers as Record<string, string>) },
    });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const content = typeof body === "string" ? body : JSON.stringify(body);
    return this.fetch(path, {
      method: "POST",
      body: content,
      headers: { "content-type": "application/json", ...headers },
    });
  }

  /** A POST with these headers and no others; `send` decides how much of the body is ever sent. */
  async raw(path: string, headers: Record<string, string>, send: (sent: ClientRequest) => void): Promise<Response> {
    const sent = request(`${this.url}${path}`, { method: "POST", headers, agent: false });
    try {
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        sent.on("response", resolve).on("error", reject);
        send(sent);
      });
      let body = "";
      for await (const chunk of answer) body += String(chunk);
      return new Response(body, {
        status: answer.statusCode ?? 0,
        headers: Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]),
      });
    } finally {
      // What is not sent yet never will be.
      sent.on("error", () => undefined).destroy();
    }
  }

  async stop(): Promise<void> {
    await this.#miniflare.dispose();
    await rm(this.#folder, { recursive: true });
  }
}

function limiters(counting: Counting): object {
  const bound = <T>(binding: (name: string, limit: number) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(LIMITS).map(([name, limit]) => [name, binding(name, limit)]));
  switch (counting) {
    case "counter":
    case "none":
      return {
        serviceBindings: bound((name, most) => {
          const limit = counting === "none" ? 0 : most;
          return { name: "counter", entrypoint: "Counter", props: { name, limit } };
        }),
      };
    case "miniflare":
      return { ratelimits: bound((name, limit) => ({ namespace_id: name, simple: { limit, period: 60 } })) };
    case "failing":
      return { serviceBindings: bound(() => ({ name: "counter" })) };
    case "missing":
      return {};
  }
}

/** Settings of an edge in front of a core. */
export function settings(core: string): Record<string, string> {
  return {
    TOMARI_CORE_URL: core,
    TOMARI_IDENTITY_KEYS: `shared:${IDENTITY_KEY}`,
    TOMARI_GUEST_TOKEN_KEYS: `new:${GUEST_KEY},old:${OLD_GUEST_KEY}`,
    TOMARI_STAFF_TOKEN_KEYS: `new:${STAFF_KEY},old:${OLD_STAFF_KEY}`,
    TOMARI_CORE_TIMEOUT_MS: String(CORE_TIMEOUT_MS),
    TOMARI_ALLOWED_ORIGINS: ALLOWED_ORIGIN,
  };
}

export interface Setup {
  edge: Edge;
  core: Core;
}

/** An edge and its core for the tests of a file. */
export function setUp(changes: Record<string, string> = {}, counting: Counting = "counter"): Setup {
  const setup = {} as Setup;
  before(async () => {
    setup.core = await Core.start();
    setup.edge = await Edge.start({ ...settings(setup.core.url), ...changes }, counting);
  });
  after(async () => {
    await setup.edge?.stop();
    await setup.core?.stop();
  });
  return setup;
}

const TITLES: Record<number, [string, string]> = {
  401: ["unauthenticated", "Not signed in"],
  403: ["forbidden", "Not allowed"],
  404: ["not-found", "Not found"],
  405: ["method-not-allowed", "Method not allowed"],
  413: ["too-large", "Too large"],
  415: ["unsupported-media-type", "Unsupported media type"],
  422: ["invalid", "Invalid request"],
  429: ["rate-limited", "Too many requests"],
  500: ["internal", "Internal error"],
  502: ["core-unavailable", "Service unreachable"],
  504: ["core-timeout", "Service too slow"],
};

const RETRY_AFTER: Record<number, string> = { 429: "60", 502: "2", 504: "2" };

/** Asserts that an answer is the edge's problem of a status, whole. */
export async function assertProblem(response: Response, status: number): Promise<void> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("retry-after"), RETRY_AFTER[status] ?? null);
  const { detail, ...problem } = (await response.json()) as Record<string, unknown>;
  const [name, title] = TITLES[status] ?? [];
  const request_id = response.headers.get("tomari-request-id");
  assert.match(request_id ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
  assert.deepEqual(problem, { type: `urn:tomari:problem:${name}`, title, status, request_id });
  assert.ok(typeof detail === "string" && detail !== "");
}
