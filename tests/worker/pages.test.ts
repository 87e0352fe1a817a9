import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { ALLOWED_ORIGIN, Edge, assertProblem, setUp, settings } from "./edge.ts";

const setup = setUp();

test("each address shows its page, asked for again each time", async () => {
  for (const [path, content] of [
    ["/", "home"],
    ["/g/hibari", "guest"],
    ["/console", "console"],
    ["/console/inbox", "console"],
    ["/docs/api", "docs"],
  ]) {
    const response = await setup.edge.fetch(path ?? "");
    assert.equal(response.status, 200);
    assert.match(response.headers.get("content-type") ?? "", /^text\/html/);
    assert.equal(response.headers.get("cache-control"), "no-cache");
    assert.equal(await response.text(), content);
  }
});

test("a file named after its content is kept for good, others are not", async () => {
  const hashed = await setup.edge.fetch("/assets/guest-1a2b3c.js");
  assert.equal(hashed.headers.get("cache-control"), "public, max-age=31536000, immutable");
  assert.match(hashed.headers.get("content-type") ?? "", /javascript/);
  const plain = await setup.edge.fetch("/favicon.svg");
  assert.equal(plain.headers.get("cache-control"), "no-cache");
  const etag = plain.headers.get("etag") ?? "";
  const again = await setup.edge.fetch("/favicon.svg", { headers: { "if-none-match": etag } });
  assert.equal(again.status, 304);
});

test("HEAD is answered like GET, without the body", async () => {
  const response = await setup.edge.fetch("/g/hibari", { method: "HEAD" });
  assert.equal(response.status, 200);
  assert.equal(await response.text(), "");
});

test("what is not there, and methods that are not", async () => {
  for (const path of ["/nothing", "/g/", "/g/a/b", "/assets/missing.js", "/guest.htm"]) {
    await assertProblem(await setup.edge.fetch(path), 404);
  }
  const response = await setup.edge.post("/g/hibari", {});
  assert.equal(response.headers.get("allow"), "GET, HEAD");
  await assertProblem(response, 405);
});

test("every answer has the security headers: page, file, API, problem, preflight, fault", async () => {
  setup.core.expect(json(200, {}));
  const ids = new Set<string | null>();
  const broken = await Edge.start({});
  const limited = await Edge.start(settings(setup.core.url), "none");
  const get = (path: string): Promise<Response> => setup.edge.fetch(path);
  const preflight = { method: "OPTIONS", headers: { origin: ALLOWED_ORIGIN } };
  const answers: [number, () => Promise<Response>][] = [
    [200, () => get("/g/hibari")],
    [200, () => get("/console")],
    [200, () => get("/assets/guest-1a2b3c.js")],
    [200, () => get("/api/v1/facility/hibari")],
    [200, () => get("/healthz")],
    [200, () => get("/readyz")],
    [204, () => setup.edge.fetch("/api/v1/chat", preflight)],
    [401, () => get("/api/v1/auth/me")],
    [403, () => setup.edge.post("/api/v1/session", {}, { origin: "https://evil.example" })],
    [404, () => get("/nothing")],
    [404, () => get("/api/v1/nothing")],
    [405, () => get("/api/v1/chat")],
    [429, () => limited.fetch("/api/v1/facility/hibari")],
    [500, () => broken.fetch("/api/v1/facility/hibari")],
  ];
  try {
    for (const [status, answer] of answers) {
      const response = await answer();
      const { headers } = response;
      assert.equal(response.status, status);
      assert.equal(
        headers.get("content-security-policy"),
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
          "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
      );
      assert.equal(headers.get("strict-transport-security"), "max-age=63072000; includeSubDomains");
      assert.equal(headers.get("x-content-type-options"), "nosniff");
      assert.equal(headers.get("referrer-policy"), "no-referrer");
      assert.equal(
        headers.get("permissions-policy"),
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), " +
          "microphone=(), midi=(), payment=(), usb=()",
      );
      assert.equal(headers.get("cross-origin-opener-policy"), "same-origin");
      assert.equal(headers.get("cross-origin-resource-policy"), "same-origin");
      assert.match(headers.get("tomari-request-id") ?? "", /^[0-9a-f-]{36}$/);
      ids.add(headers.get("tomari-request-id"));
    }
    assert.equal(ids.size, answers.length);
  } finally {
    await broken.stop();
    await limited.stop();
  }
});
