import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import {
  FACILITY,
  IDENTITY_KEY,
  OLD_GUEST_KEY,
  SESSION,
  altered,
  cookie,
  guestToken,
  sign,
  verified,
} from "./tokens.ts";

const setup = setUp();
const now = Math.floor(Date.now() / 1000);

const BAD: [string, string | null][] = [
  ["no cookie", null],
  ["another cookie", "tomari-guest=x"],
  ["no token", cookie("")],
  ["not a token", cookie("nonsense")],
  ["altered", cookie(altered(guestToken(), { fid: SESSION }))],
  ["expired", cookie(guestToken({ iat: now - 3600, exp: now - 1 }))],
  ["from the future", cookie(guestToken({ iat: now + 600 }))],
  ["for staff", cookie(guestToken({ aud: "staff" }))],
  ["another key", cookie(guestToken({}, "a key that nobody here has ever used"))],
  ["unknown key", cookie(guestToken({}, "a key that nobody here has ever used", { kid: "other" }))],
  ["another algorithm", cookie(guestToken({}, undefined, { alg: "HS512" }))],
  ["no algorithm", cookie(guestToken({}, undefined, { alg: "none" }).replace(/[^.]+$/, ""))],
];

test("without a valid token a guest's routes are closed and the core is not asked", async () => {
  setup.core.expect(json(200, {}));
  for (const [what, value] of BAD) {
    const headers: Record<string, string> = value === null ? {} : { cookie: value };
    for (const path of ["/api/v1/session/verify", "/api/v1/chat/history"]) {
      const response = await setup.edge.fetch(path, { headers });
      assert.equal(response.status, 401, what);
      await assertProblem(response, 401);
    }
    await assertProblem(await setup.edge.post("/api/v1/chat", { text: "x" }, headers), 401);
  }
  assert.equal(setup.core.received.length, 0);
});

test("the core learns who asks by an assertion for this request alone", async () => {
  setup.core.expect(json(200, { messages: [], older: null }));
  const path = "/api/v1/chat/history?before=7";
  const headers = {
    cookie: cookie(guestToken()),
    "tomari-identity": "forged",
    "x-forwarded-for": "10.0.0.1",
    "accept-language": "ja",
  };
  const response = await setup.edge.fetch(path, { headers });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("cache-control"), "no-store");
  const [received] = setup.core.received;
  assert.equal(received?.path, path);
  const claims = verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY);
  const { iat, exp, ...rest } = claims;
  assert.equal(Number(exp) - Number(iat), 30);
  assert.ok(Math.abs(Number(iat) - now) <= 60);
  assert.deepEqual(rest, {
    aud: "core",
    kind: "guest",
    sid: SESSION,
    fid: FACILITY,
    rid: response.headers.get("tomari-request-id"),
    htm: "GET",
    htu: path,
  });
  assert.equal(received?.headers.cookie, undefined);
  assert.equal(received?.headers["x-forwarded-for"], undefined);
  assert.equal(received?.headers["accept-language"], "ja");
});

test("what the caller says of themselves is not passed on where nobody has to be known", async () => {
  setup.core.expect(json(200, {}));
  const claims = { aud: "core", kind: "guest", sid: SESSION, fid: FACILITY, iat: now, exp: now + 30 };
  const own = sign(claims, IDENTITY_KEY, { alg: "HS256", kid: "shared" });
  const path = "/api/v1/facility/hibari?language=ja";
  const headers = { "tomari-identity": own, cookie: cookie("nonsense") };
  assert.equal((await setup.edge.fetch(path, { headers })).status, 200);
  const [received] = setup.core.received;
  assert.equal(received?.headers.cookie, undefined);
  const { kind, sid, htu } = verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.deepEqual([kind, sid, htu], ["anonymous", undefined, path]);
});

test("a token of the key before is still good", async () => {
  setup.core.expect(json(200, {}));
  const headers = { cookie: cookie(guestToken({}, OLD_GUEST_KEY, { kid: "old" })) };
  assert.equal((await setup.edge.fetch("/api/v1/session/verify", { headers })).status, 200);
});
