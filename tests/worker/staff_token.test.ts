import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import {
  FACILITY,
  GUEST_KEY,
  IDENTITY_KEY,
  OLD_STAFF_KEY,
  PERSON,
  STAFF_KEY,
  STAFF_SESSION,
  altered,
  bearer,
  cookie,
  guestClaims,
  guestToken,
  sign,
  staffClaims,
  staffToken,
  verified,
} from "./tokens.ts";

const setup = setUp();
const now = Math.floor(Date.now() / 1000);
const ME = "/api/v1/auth/me";
const OTHER_KEY = "a key that nobody here has ever used";
const unsigned = (header: Record<string, unknown>): string => staffToken({}, undefined, header).replace(/[^.]+$/, "");

/** Headers that open nothing. */
const BAD: [string, Record<string, string>][] = [
  ["no header", {}],
  ["no token", bearer("")],
  ["no scheme", { authorization: staffToken() }],
  ["another scheme", { authorization: `Basic ${staffToken()}` }],
  ["two tokens", { authorization: `Bearer ${staffToken()}, Bearer ${staffToken()}` }],
  ["a word after the token", bearer(`${staffToken()} x`)],
  ["not a token", bearer("nonsense")],
  ["two parts", bearer(staffToken().split(".").slice(0, 2).join("."))],
  ["four parts", bearer(`${staffToken()}.x`)],
  ["altered claims", bearer(altered(staffToken(), { sub: FACILITY }))],
  ["altered claims, for longer", bearer(altered(staffToken(), { exp: now + 86_400 }))],
  ["expired", bearer(staffToken({ iat: now - 601, exp: now - 1 }))],
  ["from the future", bearer(staffToken({ iat: now + 60, exp: now + 660 }))],
  ["without an end", bearer(staffToken({ exp: undefined }))],
  ["an end that is text", bearer(staffToken({ exp: String(now + 600) }))],
  ["without a session", bearer(staffToken({ sid: undefined }))],
  ["a session that is no id", bearer(staffToken({ sid: "1" }))],
  ["for guests", bearer(staffToken({ aud: "guest" }))],
  ["for several", bearer(staffToken({ aud: ["staff"] }))],
  ["for the core", bearer(staffToken({ aud: "core" }))],
  ["a guest's token", bearer(guestToken())],
  ["a guest's claims", bearer(sign(guestClaims({ aud: "staff" }), STAFF_KEY, header("new")))],
  ["the key of guests", bearer(staffToken({}, GUEST_KEY))],
  ["the key of the core", bearer(staffToken({}, IDENTITY_KEY, { kid: "shared" }))],
  ["another key", bearer(staffToken({}, OTHER_KEY))],
  ["the key of another name", bearer(staffToken({}, STAFF_KEY, { kid: "old" }))],
  ["an unknown key", bearer(staffToken({}, OTHER_KEY, { kid: "other" }))],
  ["no key named", bearer(staffToken({}, STAFF_KEY, { kid: undefined }))],
  ["no algorithm, unsigned", bearer(unsigned({ alg: "none" }))],
  ["no algorithm, signed", bearer(staffToken({}, STAFF_KEY, { alg: "none" }))],
  ["HS512", bearer(staffToken({}, STAFF_KEY, { alg: "HS512" }))],
  ["HS512 named, HS256 used", bearer(sign(staffClaims(), STAFF_KEY, header("new", "HS512"), "sha256"))],
  ["HS256 named, HS512 used", bearer(sign(staffClaims(), STAFF_KEY, header("new"), "sha512"))],
  ["RS256 named, HS256 used", bearer(staffToken({}, STAFF_KEY, { alg: "RS256" }))],
  ["unsigned", bearer(unsigned({}))],
  ["an extension that must be understood", bearer(staffToken({}, STAFF_KEY, { crit: ["b64"], b64: false }))],
  ["a key of its own", bearer(staffToken({}, OTHER_KEY, { jwk: { kty: "oct", k: "YQ" } }))],
  ["in the cookie", { cookie: `__Host-tomari-staff=${staffToken()}; __Host-tomari-guest=${staffToken()}` }],
  ["a guest's cookie", { cookie: cookie(guestToken()) }],
];

function header(kid: string, alg = "HS256"): Record<string, unknown> {
  return { typ: "JWT", alg, kid };
}

test("without a valid token the routes of staff are closed and the core is not asked", async () => {
  setup.core.expect(json(200, {}));
  for (const [what, headers] of BAD) {
    const response = await setup.edge.fetch(ME, { headers });
    assert.equal(response.status, 401, what);
    await assertProblem(response, 401);
    assert.equal((await setup.edge.fetch("/api/v1/admin/team", { headers })).status, 401, what);
    assert.equal((await setup.edge.fetch("/api/v1/auth/logout", { method: "POST", headers })).status, 401, what);
  }
  assert.equal(setup.core.received.length, 0);
});

test("whatever is wrong, the answer says the same", async () => {
  const details = new Set<unknown>();
  for (const [, headers] of BAD) {
    const { detail } = (await (await setup.edge.fetch(ME, { headers })).json()) as { detail: unknown };
    details.add(detail);
  }
  assert.deepEqual([...details], ["There is no valid session. Sign in."]);
});

test("every altered byte of a token closes it", async () => {
  setup.core.expect(json(200, {}));
  const token = staffToken();
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === "A" ? "B" : "A";
    const changed = token.slice(0, at) + other + token.slice(at + 1);
    const address = { "cf-connecting-ip": `192.0.2.${1 + (at % 4)}` };
    assert.equal((await setup.edge.fetch(ME, { headers: { ...bearer(changed), ...address } })).status, 401, String(at));
  }
  assert.equal(setup.core.received.length, 0);
});

test("the core learns who asks by an assertion for this request alone", async () => {
  setup.core.expect(json(200, { id: PERSON }));
  const path = `${ME}?x=1`;
  const headers = { ...bearer(staffToken()), cookie: cookie(guestToken()), "tomari-identity": "forged" };
  const response = await setup.edge.fetch(path, { headers });
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), { id: PERSON });
  assert.equal(response.headers.get("cache-control"), "no-store");
  const [received] = setup.core.received;
  assert.equal(received?.headers.authorization, undefined);
  assert.equal(received?.headers.cookie, undefined);
  const { iat, exp, ...claims } = verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.equal(Number(exp) - Number(iat), 30);
  assert.deepEqual(claims, {
    aud: "core",
    kind: "staff",
    sub: PERSON,
    fid: FACILITY,
    sid: STAFF_SESSION,
    rid: response.headers.get("tomari-request-id"),
    htm: "GET",
    htu: path,
  });
});

test("the scheme is written in any case", async () => {
  setup.core.expect(json(200, {}));
  const headers = { authorization: `bEARER ${staffToken()}` };
  assert.equal((await setup.edge.fetch(ME, { headers })).status, 200);
});

test("a token of the key before is still good: keys change without signing anybody out", async () => {
  setup.core.expect(json(200, {}));
  const headers = bearer(staffToken({}, OLD_STAFF_KEY, { kid: "old" }));
  assert.equal((await setup.edge.fetch(ME, { headers })).status, 200);
});

test("a token is good from a little before it was made until just before its end", async () => {
  setup.core.expect(json(200, {}));
  // The clocks of two locations differ by some seconds.
  for (const claims of [{ iat: now + 4 }, { iat: now - 540, exp: now + 60 }]) {
    assert.equal((await setup.edge.fetch(ME, { headers: bearer(staffToken(claims)) })).status, 200);
  }
});

test("a member of staff's token opens no route of guests", async () => {
  setup.core.expect(json(200, {}));
  const inCookie = { cookie: cookie(staffToken()) };
  const withGuestKey = { cookie: cookie(sign(staffClaims({ aud: "guest" }), GUEST_KEY, header("new"))) };
  for (const headers of [bearer(staffToken()), bearer(guestToken()), inCookie, withGuestKey]) {
    await assertProblem(await setup.edge.fetch("/api/v1/session/verify", { headers }), 401);
    await assertProblem(await setup.edge.post("/api/v1/chat", {}, headers), 401);
  }
  assert.equal(setup.core.received.length, 0);
});

test("no token and no key is ever in the log", async () => {
  const log = setup.edge.lines.join("\n");
  assert.ok(log.includes('"route":"/api/v1/auth/me"'));
  for (const secret of [STAFF_KEY, IDENTITY_KEY, OLD_STAFF_KEY, staffToken().split(".")[0] ?? "", PERSON]) {
    assert.ok(!log.includes(secret));
  }
});
