// The built worker in workerd, in front of a core in the test's hands.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { Miniflare, convertV4MiniflareOptions } from "miniflare";
import { Core } from "./core.ts";
import { GUEST_KEY, IDENTITY_KEY, OLD_GUEST_KEY } from "./tokens.ts";

const BUILD = join(import.meta.dirname, "..", "..", "edge", "build");

export const CORE_TIMEOUT_MS = 600;
export const ALLOWED_ORIGIN = "https://house.example";

const ASSETS: Record<string, string> = {
  "index.html": "home",
  "guest.html": "guest",
  "console.html": "console",
  "favicon.svg": "<svg/>",
  "assets/guest-1a2b3c.js": "export {};",
};

export class Edge {
  readonly #miniflare: Miniflare;
  readonly #folder: string;
  readonly url: string;

  private constructor(miniflare: Miniflare, folder: string, url: string) {
    this.#miniflare = miniflare;
    this.#folder = folder;
    this.url = url;
  }

  static async start(bindings: Record<string, string>): Promise<Edge> {
    assert.ok(existsSync(join(BUILD, "index.js")), "the worker is not built: run `cargo xtask edge`");
    const folder = await mkdtemp(join(tmpdir(), "tomari-edge-"));
    await mkdir(join(folder, "assets"));
    await Promise.all(Object.entries(ASSETS).map(([name, content]) => writeFile(join(folder, name), content)));
    const options = convertV4MiniflareOptions({
      host: "127.0.0.1",
      port: 0,
      handleStructuredLogs: () => undefined,
      name: "edge",
      modulesRoot: BUILD,
      modules: [
        { type: "ESModule", path: join(BUILD, "index.js") },
        { type: "CompiledWasm", path: join(BUILD, "index_bg.wasm") },
      ],
      compatibilityDate: "2026-10-01",
      bindings,
      assets: {
        directory: folder,
        binding: "ASSETS",
        routerConfig: { invoke_user_worker_ahead_of_assets: true, has_user_worker: true },
        assetConfig: { html_handling: "none", not_found_handling: "none" },
      },
    });
    const miniflare = new Miniflare(options);
    return new Edge(miniflare, folder, (await miniflare.ready).origin);
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

export interface Setup {
  edge: Edge;
  core: Core;
}

/** An edge and its core for the tests of a file. */
export function setUp(changes: Record<string, string> = {}): Setup {
  const setup = {} as Setup;
  before(async () => {
    setup.core = await Core.start();
    setup.edge = await Edge.start({
      TOMARI_CORE_URL: setup.core.url,
      TOMARI_IDENTITY_KEYS: `shared:${IDENTITY_KEY}`,
      TOMARI_GUEST_TOKEN_KEYS: `new:${GUEST_KEY},old:${OLD_GUEST_KEY}`,
      TOMARI_CORE_TIMEOUT_MS: String(CORE_TIMEOUT_MS),
      TOMARI_ALLOWED_ORIGINS: ALLOWED_ORIGIN,
      ...changes,
    });
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
  500: ["internal", "Internal error"],
  502: ["core-unavailable", "Service unreachable"],
  504: ["core-timeout", "Service too slow"],
};

/** Asserts that an answer is the edge's problem of a status, whole. */
export async function assertProblem(response: Response, status: number): Promise<void> {
  assert.equal(response.status, status);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(response.headers.get("retry-after"), status === 502 || status === 504 ? "2" : null);
  const { detail, ...problem } = (await response.json()) as Record<string, unknown>;
  const [name, title] = TITLES[status] ?? [];
  const request_id = response.headers.get("tomari-request-id");
  assert.match(request_id ?? "", /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-/);
  assert.deepEqual(problem, { type: `urn:tomari:problem:${name}`, title, status, request_id });
  assert.ok(typeof detail === "string" && detail !== "");
}
