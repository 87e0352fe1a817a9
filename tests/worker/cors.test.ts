import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { ALLOWED_ORIGIN, assertProblem, setUp } from "./edge.ts";
import { bearer, staffToken } from "./tokens.ts";

const setup = setUp();
const FACE = "/api/v1/facility/hibari";
const FOREIGN = [
  "https://evil.example",
  "null",
  "http://house.example",
  "https://house.example:8443",
  "https://house.example.evil.example",
  "https://HOUSE.example",
];
const granted = (response: Response): string[] =>
  [...response.headers.keys()].filter((name) => name.startsWith("access-control-"));

const preflight = (path: string, headers: Record<string, string>): Promise<Response> =>
  setup.edge.fetch(path, { method: "OPTIONS", headers: { "access-control-request-method": "PUT", ...headers } });

test("pages of an allowed origin may read what the API answers, problems too", async () => {
  setup.core.expect(json(200, {}));
  const headers = { origin: ALLOWED_ORIGIN };
  for (const [path, status] of [
    [FACE, 200],
    ["/api/v1/auth/me", 401],
    ["/api/v1/nothing", 404],
    ["/api/v1/chat", 405],
  ] as const) {
    const response = await setup.edge.fetch(path, { headers });
    assert.equal(response.status, status);
    assert.equal(response.headers.get("access-control-allow-origin"), ALLOWED_ORIGIN);
    assert.equal(response.headers.get("access-control-allow-credentials"), "true");
    assert.equal(response.headers.get("access-control-expose-headers"), "etag, retry-after, tomari-request-id");
    assert.equal(response.headers.get("vary"), "origin");
  }
});

test("pages of other origins may not, nor may they change anything", async () => {
  setup.core.expect(json(200, {}));
  for (const origin of FOREIGN) {
    const read = await setup.edge.fetch(FACE, { headers: { origin } });
    assert.equal(read.status, 200);
    assert.deepEqual(granted(read), []);
    assert.equal(read.headers.get("vary"), "origin");
    const change = await setup.edge.fetch("/api/v1/auth/sessions", {
      method: "DELETE",
      headers: { origin, ...bearer(staffToken()) },
    });
    assert.deepEqual(granted(change), []);
    await assertProblem(change, 403);
  }
  assert.equal(setup.core.received.length, FOREIGN.length);
});

test("without an origin, and with our own, there is nothing to allow", async () => {
  setup.core.expect(json(200, {}));
  for (const response of [
    await fetch(`${setup.edge.url}${FACE}`),
    await setup.edge.fetch(FACE, { headers: { origin: setup.edge.url } }),
  ]) {
    assert.equal(response.status, 200);
    assert.deepEqual(granted(response), []);
    assert.equal(response.headers.get("vary"), "origin");
  }
});

test("a page of an allowed origin is told what it may do", async () => {
  setup.core.expect(json(200, {}));
  for (const [path, methods] of [
    ["/api/v1/chat", "POST"],
    ["/api/v1/auth/sessions", "GET, DELETE"],
    ["/api/v1/admin/team/01a20d80-8966-791a-a96c-1dbab29c7db0", "PUT, DELETE"],
  ] as const) {
    const response = await preflight(path, { origin: ALLOWED_ORIGIN });
    assert.equal(response.status, 204);
    assert.equal(await response.text(), "");
    const { headers } = response;
    assert.equal(headers.get("access-control-allow-origin"), ALLOWED_ORIGIN);
    assert.equal(headers.get("access-control-allow-credentials"), "true");
    assert.equal(headers.get("access-control-allow-methods"), methods);
    assert.equal(headers.get("access-control-allow-headers"), "authorization, content-type, if-match, last-event-id");
    assert.equal(headers.get("access-control-max-age"), "600");
    assert.equal(headers.get("vary"), "origin");
  }
  assert.equal(setup.core.received.length, 0);
});

test("other pages are told nothing", async () => {
  for (const headers of [...FOREIGN.map((origin) => ({ origin })), { origin: setup.edge.url }]) {
    const response = await preflight("/api/v1/chat", headers);
    assert.deepEqual(granted(response), []);
    assert.equal(response.headers.get("vary"), "origin");
    await assertProblem(response, 403);
  }
  await assertProblem(await fetch(`${setup.edge.url}/api/v1/chat`, { method: "OPTIONS" }), 403);
  // Where there is no endpoint there is nothing to ask about either.
  await assertProblem(await preflight("/api/v1/nothing", { origin: ALLOWED_ORIGIN }), 404);
  const page = await preflight("/console", { origin: ALLOWED_ORIGIN });
  assert.deepEqual(granted(page), []);
  await assertProblem(page, 405);
});

test("pages and files are nobody else's to read", async () => {
  for (const path of ["/g/hibari", "/assets/guest-1a2b3c.js", "/healthz"]) {
    const response = await setup.edge.fetch(path, { headers: { origin: ALLOWED_ORIGIN } });
    assert.equal(response.status, 200);
    assert.deepEqual(granted(response), []);
  }
});
