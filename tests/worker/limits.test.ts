import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { ALLOWED_ORIGIN, assertProblem, setUp } from "./edge.ts";
import { cookie, guestToken } from "./tokens.ts";

const setup = setUp();
const MAX = 16 * 1024;
const guest = (): Record<string, string> => ({ cookie: cookie(guestToken()) });

test("what changes something must come from a page of ours", async () => {
  setup.core.expect(json(200, {}));
  const { hostname, port } = new URL(setup.edge.url);
  for (const origin of [
    "",
    "null",
    "https://evil.example",
    `https://${hostname}:${port}`,
    `${setup.edge.url}.evil.example`,
  ]) {
    await assertProblem(await setup.edge.post("/api/v1/chat", {}, { ...guest(), origin }), 403);
  }
  const withoutOrigin = { ...guest(), "content-type": "application/json" };
  await assertProblem(await setup.edge.raw("/api/v1/chat", withoutOrigin, (sent) => sent.end("{}")), 403);
  assert.equal(setup.core.received.length, 0);
  for (const origin of [setup.edge.url, ALLOWED_ORIGIN]) {
    assert.equal((await setup.edge.post("/api/v1/chat", {}, { ...guest(), origin })).status, 200);
  }
});

test("only JSON is read", async () => {
  setup.core.expect(json(200, {}));
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""]) {
    await assertProblem(await setup.edge.post("/api/v1/chat", {}, { ...guest(), "content-type": type }), 415);
  }
  const headers = { ...guest(), origin: setup.edge.url };
  await assertProblem(await setup.edge.raw("/api/v1/chat", headers, (sent) => sent.end("{}")), 415);
  assert.equal(setup.core.received.length, 0);
});

test("a body is read up to its limit, announced or not", async () => {
  setup.core.expect(json(200, {}));
  const chunked = (size: number): RequestInit => ({
    method: "POST",
    body: new ReadableStream({
      start(controller) {
        for (let left = size; left > 0; left -= 1024) controller.enqueue(new Uint8Array(Math.min(left, 1024)).fill(32));
        controller.close();
      },
    }),
    // Required by the standard for streamed bodies; not in the types yet.
    ...({ duplex: "half" } as object),
    headers: { "content-type": "application/json", ...guest() },
  });
  await assertProblem(await setup.edge.post("/api/v1/chat", " ".repeat(MAX + 1), guest()), 413);
  await assertProblem(await setup.edge.fetch("/api/v1/chat", chunked(MAX + 1)), 413);
  assert.equal(setup.core.received.length, 0);
  assert.equal((await setup.edge.post("/api/v1/chat", " ".repeat(MAX), guest())).status, 200);
  assert.equal((await setup.edge.fetch("/api/v1/chat", chunked(MAX))).status, 200);
  assert.deepEqual(
    setup.core.received.map(({ body }) => body.length),
    [MAX, MAX],
  );
});

test("a body too large is refused by its announced length alone, or as soon as too much has arrived", async () => {
  setup.core.expect(json(200, {}));
  const headers = { ...guest(), origin: setup.edge.url, "content-type": "application/json" };
  const announced = { ...headers, "content-length": String(MAX + 1) };
  await assertProblem(await setup.edge.raw("/api/v1/chat", announced, (sent) => sent.flushHeaders()), 413);
  await assertProblem(await setup.edge.raw("/api/v1/chat", headers, (sent) => sent.write(" ".repeat(MAX + 1))), 413);
  assert.equal(setup.core.received.length, 0);
});

test("the table of routes is all there is", async () => {
  setup.core.expect(json(200, {}));
  for (const path of ["/api", "/api/v1", "/api/v1/nothing", "/api/v1/chat/", "/api/v2/chat", "/api/v1/facility/a/b"]) {
    await assertProblem(await setup.edge.fetch(path), 404);
  }
  for (const [method, path, allow] of [
    ["GET", "/api/v1/chat", "POST"],
    ["DELETE", "/api/v1/chat/history", "GET"],
    ["POST", "/api/v1/facility/hibari", "GET"],
  ]) {
    const response = await setup.edge.fetch(path ?? "", { method: method ?? "" });
    assert.equal(response.headers.get("allow"), allow);
    await assertProblem(response, 405);
  }
  assert.equal(setup.core.received.length, 0);
});
