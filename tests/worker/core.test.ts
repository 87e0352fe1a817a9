import assert from "node:assert/strict";
import { test } from "node:test";
import { Core, hang, json, reset, text } from "./core.ts";
import { CORE_TIMEOUT_MS, Edge, assertProblem, setUp, settings } from "./edge.ts";
import { bearer, cookie, guestToken, staffToken } from "./tokens.ts";

const setup = setUp();
const FACE = "/api/v1/facility/hibari";

test("a core that hangs, breaks off or answers nonsense is a problem, not a stuck page", async () => {
  setup.core.expect(hang);
  const start = performance.now();
  const late = await setup.edge.fetch(FACE);
  const waited = performance.now() - start;
  // Well below the ten seconds that hold without the setting.
  assert.ok(waited >= CORE_TIMEOUT_MS - 50 && waited < 5_000, String(waited));
  await assertProblem(late, 504);
  setup.core.expect(reset);
  await assertProblem(await setup.edge.fetch(FACE), 502);
  setup.core.expect(text(500, "<h1>proxy</h1>"));
  await assertProblem(await setup.edge.fetch(FACE), 502);
});

test("a core that is not there", async () => {
  const gone = await Core.start();
  const url = gone.url;
  await gone.stop();
  const edge = await Edge.start(settings(url));
  try {
    await assertProblem(await edge.fetch(FACE), 502);
    await assertProblem(await edge.fetch("/readyz"), 502);
    assert.deepEqual(await (await edge.fetch("/healthz")).json(), { status: "alive" });
    assert.equal((await edge.fetch("/g/hibari")).status, 200);
  } finally {
    await edge.stop();
  }
});

test("an edge without its settings says so, and not which", async () => {
  setup.core.expect(json(200, {}));
  const good = settings(setup.core.url);
  const wrong: Record<string, string>[] = [
    { TOMARI_CORE_URL: "" },
    { TOMARI_CORE_URL: "ftp://x" },
    { TOMARI_IDENTITY_KEYS: "" },
    { TOMARI_IDENTITY_KEYS: "k:short" },
    { TOMARI_GUEST_TOKEN_KEYS: "" },
    { TOMARI_STAFF_TOKEN_KEYS: "" },
    { TOMARI_STAFF_TOKEN_KEYS: "a key without a name, of more than 32 bytes" },
    { TOMARI_ALLOWED_ORIGINS: "https://house.example/" },
    { TOMARI_ALLOWED_ORIGINS: "*" },
    { TOMARI_CORE_TIMEOUT_MS: "soon" },
  ];
  for (const bindings of [{}, ...wrong.map((change) => ({ ...good, ...change }))]) {
    const edge = await Edge.start(bindings);
    try {
      const response = await edge.fetch(FACE, { headers: { cookie: cookie(guestToken()) } });
      const problem = (await response.clone().json()) as { detail: string };
      assert.equal(problem.detail, "The service is not configured.");
      await assertProblem(response, 500);
    } finally {
      await edge.stop();
    }
  }
  assert.equal(setup.core.received.length, 0);
});

test("which version of something is read and which is meant goes through", async () => {
  setup.core.expect(json(200, {}, { etag: '"3"' }));
  const headers = { ...bearer(staffToken()), "content-type": "application/json", "if-match": '"2"' };
  const response = await setup.edge.fetch("/api/v1/admin/faqs/01a", { method: "PUT", headers, body: "{}" });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("etag"), '"3"');
  assert.equal(setup.core.received[0]?.headers["if-match"], '"2"');
});

test("the core's own problems and readiness are passed on", async () => {
  const problem = { type: "urn:tomari:problem:not-ready", title: "Not ready", status: 503, detail: "x" };
  setup.core.expect(
    json(503, problem, { "content-type": "application/problem+json", "retry-after": "2", server: "x" }),
  );
  for (const path of [FACE, "/readyz"]) {
    const response = await setup.edge.fetch(path);
    assert.equal(response.status, 503);
    assert.equal(response.headers.get("retry-after"), "2");
    assert.equal(response.headers.get("server"), null);
    assert.deepEqual(await response.json(), problem);
  }
  assert.equal(setup.core.received[1]?.headers["tomari-identity"], undefined);
});

test("a stream that the core breaks off does not look complete", async () => {
  let breakOff = (): void => undefined;
  setup.core.expect((_request, response) => {
    breakOff = () => void response.destroy();
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("event: accepted\ndata: 1\n\n");
  });
  const response = await setup.edge.post("/api/v1/chat", {}, { cookie: cookie(guestToken()) });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  assert.equal(new TextDecoder().decode((await reader.read()).value), "event: accepted\ndata: 1\n\n");
  breakOff();
  await assert.rejects(reader.read());
});

test("a stream passes event by event, longer than an answer may take to begin, and ends when the guest goes", async () => {
  let write: (event: string) => void = () => undefined;
  let closed: Promise<void> | undefined;
  setup.core.expect((request, response) => {
    if (request.url === FACE) return;
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.flushHeaders();
    write = (event) => void response.write(event);
    closed = new Promise((resolve) => response.on("close", resolve));
    write("event: accepted\ndata: 1\n\n");
  });
  const leave = new AbortController();
  const response = await setup.edge.fetch("/api/v1/chat", {
    method: "POST",
    body: "{}",
    signal: leave.signal,
    headers: { "content-type": "application/json", accept: "text/event-stream", cookie: cookie(guestToken()) },
  });
  assert.equal(response.headers.get("content-type"), "text/event-stream");
  assert.equal(setup.core.received[0]?.headers.accept, "text/event-stream");
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  const next = async (): Promise<string> => new TextDecoder().decode((await reader.read()).value);
  assert.equal(await next(), "event: accepted\ndata: 1\n\n");
  // An answer asked for later has been waited for too long by now.
  await assertProblem(await setup.edge.fetch(FACE), 504);
  write("event: delta\ndata: 2\n\n");
  assert.equal(await next(), "event: delta\ndata: 2\n\n");
  leave.abort();
  // Whoever goes away is noticed by the next thing that is sent to them.
  const more = setInterval(() => write("event: delta\ndata: 3\n\n"), 20);
  await closed;
  clearInterval(more);
});

test("a redirect of the core is not followed: it would take the assertion along", async () => {
  const elsewhere = await Core.start();
  try {
    setup.core.expect((_request, response) => {
      response.writeHead(307, { location: `${elsewhere.url}/stolen` });
      response.end();
    });
    await assertProblem(await setup.edge.fetch(FACE), 502);
    assert.equal(elsewhere.received.length, 0);
  } finally {
    await elsewhere.stop();
  }
});

test("a session whose answer stops half-way is given up", async () => {
  setup.core.expect((_request, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.write("{");
  });
  const response = await setup.edge.post("/api/v1/session", { slug: "hibari", language: "en" });
  assert.equal(response.headers.get("set-cookie"), null);
  await assertProblem(response, 504);
});

test("of many requests at once each gets its own answer, in whatever order the core gives them", async () => {
  const waiting: (() => void)[] = [];
  let arrived = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  setup.core.expect((request, response) => {
    waiting.push(() => json(200, { path: request.url })(request, response));
    if (waiting.length === 50) arrived();
  });
  const paths = Array.from({ length: 50 }, (_, index) => `/api/v1/facility/house-${index}`);
  const answers = paths.map(async (path) => (await setup.edge.fetch(path)).json());
  await all;
  for (const answer of waiting.reverse()) answer();
  assert.deepEqual(
    await Promise.all(answers),
    paths.map((path) => ({ path })),
  );
});

test("browsers that go away before they are answered disturb nobody", async () => {
  for (let round = 0; round < 5; round += 1) {
    const leave = new AbortController();
    let count = 0;
    const arrived = new Promise<void>((resolve) => {
      setup.core.expect((request, response) => {
        if (request.url === FACE) return json(200, {})(request, response);
        count += 1;
        if (count === 10) resolve();
      });
    });
    const gone = Array.from({ length: 10 }, () => setup.edge.fetch("/api/v1/facility/slow", { signal: leave.signal }));
    await arrived;
    const others = Array.from({ length: 10 }, () => setup.edge.fetch(FACE));
    leave.abort();
    for (const request of gone) await assert.rejects(request, { name: "AbortError" });
    for (const request of others) assert.equal((await request).status, 200);
    assert.equal((await setup.edge.fetch(FACE)).status, 200);
  }
});
