// Requests that no page of ours makes.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { json } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import { GUEST_KEY, IDENTITY_KEY, bearer, cookie, guestToken, sign, staffToken, verified } from "./tokens.ts";

const setup = setUp();
const FACE = "/api/v1/facility/hibari";

/** Sends these bytes, and returns the status of the answer. */
function raw(lines: (string | Buffer)[]): Promise<number> {
  const { hostname, port } = new URL(setup.edge.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (data) => {
      answer += data.toString("latin1");
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1];
      if (status === undefined) return;
      socket.destroy();
      resolve(Number(status));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("closed without an answer")));
    const head = lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from("\r\n")]));
    socket.write(Buffer.concat([...head, Buffer.from("\r\n")]));
  });
}

const host = (): string => `host: ${new URL(setup.edge.url).host}`;

test("a path that could be read as another is none", async () => {
  setup.core.expect(json(200, {}));
  for (const path of [
    "/api/v1/facility/%2e%2e",
    "/api/v1/facility/%2E%2E%2Fadmin",
    "/api/v1/facility/a%2fb",
    "/api/v1/facility/hibari%00",
    "/api/v1/facility/hibari;x",
    "/api/v1/facility/hib.ari",
    "/api/v1/%61uth/me",
    "/api/v1//facility/hibari",
  ]) {
    assert.equal(await raw([`GET ${path} HTTP/1.1`, host()]), 404, path);
  }
  assert.equal(setup.core.received.length, 0);
});

test("a query is passed on as the core will read it", async () => {
  setup.core.expect(json(200, {}));
  for (const query of ["?language=ja", "?x=%27%22", "?x='", "?", "?a=b?c=/..;"]) {
    assert.equal(await raw([`GET ${FACE}${query} HTTP/1.1`, host()]), 200, query);
    const received = setup.core.received.at(-1);
    const { htu } = verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY);
    assert.equal(received?.path, htu, query);
  }
});

test("methods that nobody has are refused, whatever they are called", async () => {
  setup.core.expect(json(200, {}));
  for (const method of ["PROPFIND", "REPORT", "TRACE", "PATCH", "HEAD"]) {
    assert.equal(await raw([`${method} ${FACE} HTTP/1.1`, host()]), 405, method);
  }
  for (const method of ["PROPFIND", "MKCOL", "PATCH"]) {
    assert.equal(await raw([`${method} /console HTTP/1.1`, host()]), 405, method);
  }
  assert.equal(setup.core.received.length, 0);
});

test("of two cookies of one name neither is guessed to be right", async () => {
  setup.core.expect(json(200, {}));
  const good = guestToken();
  const bad = sign({ aud: "guest" }, GUEST_KEY, { alg: "HS256", kid: "new" });
  for (const value of [`__Host-tomari-guest=${bad}; ${cookie(good)}`, `${cookie(good)}; __Host-tomari-guest=${good}`]) {
    await assertProblem(await setup.edge.fetch("/api/v1/session/verify", { headers: { cookie: value } }), 401);
  }
  assert.equal(setup.core.received.length, 0);
});

test("a header can't pass for another", async () => {
  setup.core.expect(json(200, {}));
  const token = staffToken();
  for (const lines of [
    ["origin: x", ` =Bearer ${token}`],
    ["origin: x", `\t=Bearer ${token}`],
    [Buffer.from(`origin: x\r=Bearer ${token}`)],
    [Buffer.from(`origin: x\0=Bearer ${token}`)],
  ]) {
    const status = await raw(["GET /api/v1/auth/me HTTP/1.1", host(), ...lines]);
    assert.ok(status === 400 || status === 401, String(status));
  }
  assert.equal(setup.core.received.length, 0);
});

test("text of any language in a header is no fault", async () => {
  setup.core.expect(json(200, {}));
  const lines = ["accept-language: 日本語", "user-agent: ひばり", "accept: é", Buffer.from("cookie: \xff", "latin1")];
  assert.equal(await raw([`GET ${FACE} HTTP/1.1`, host(), ...lines]), 200);
});

test("headers far larger than ours are no fault", async () => {
  setup.core.expect(json(200, {}));
  const large = "x".repeat(8 * 1024);
  const token = staffToken().split(".").with(1, large).join(".");
  for (const headers of [bearer(large), bearer(token), { cookie: cookie(large) }]) {
    await assertProblem(await setup.edge.fetch("/api/v1/auth/me", { headers }), 401);
  }
  assert.equal(setup.core.received.length, 0);
  assert.equal((await setup.edge.fetch(FACE, { headers: { "user-agent": large } })).status, 200);
  assert.equal(setup.core.received[0]?.headers["user-agent"], large);
});
