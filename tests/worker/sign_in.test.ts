import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { hang, json, reset, text, type Answer } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import {
  FACILITY,
  IDENTITY_KEY,
  PERSON,
  STAFF_KEY,
  STAFF_SESSION,
  bearer,
  cookie,
  guestToken,
  staffToken,
  verified,
} from "./tokens.ts";

const setup = setUp();
const LOGIN = "/api/v1/auth/login";
const REFRESH = "/api/v1/auth/refresh";
const LOGOUT = "/api/v1/auth/logout";
const MONTH = 30 * 86_400;
const TOKEN = "a-refresh-token.of_the.core";
const USER = {
  id: PERSON,
  name: "Owner",
  email: "owner@hibari.example",
  role: "owner",
  language: "ja",
  facility: { id: FACILITY, slug: "hibari", name: "Hibari" },
};
const GRANTED = { session_id: STAFF_SESSION, refresh_token: TOKEN, refresh_expires_in: MONTH, user: USER };
const COOKIE = `__Host-tomari-staff=${TOKEN}; Path=/; Max-Age=${MONTH}; Secure; HttpOnly; SameSite=Strict`;
const CLEARED = "__Host-tomari-staff=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict";
const PROBLEM = {
  type: "urn:tomari:problem:unauthenticated",
  title: "Not signed in",
  status: 401,
  detail: "x",
  request_id: null,
};
const problem = (status: number): Answer =>
  json(status, { ...PROBLEM, status }, { "content-type": "application/problem+json" });

let client = 0;
/** A client that has not tried to sign in yet. */
const anew = (): Record<string, string> => ({ "cf-connecting-ip": `198.51.100.${(client += 1)}` });
const logIn = (headers: Record<string, string> = {}): Promise<Response> =>
  setup.edge.post(LOGIN, { email: `${client}@hibari.example`, password: "a password" }, { ...anew(), ...headers });
const refresh = (headers: Record<string, string> = {}): Promise<Response> =>
  setup.edge.fetch(REFRESH, { method: "POST", headers });
const withCookie = { cookie: `other=1; __Host-tomari-staff=${TOKEN}` };

test("signing in puts the refresh token into a cookie, and a signed access token in its place", async () => {
  setup.core.expect(json(200, GRANTED));
  const body = JSON.stringify({ email: "owner@hibari.example", password: "a password" });
  const response = await setup.edge.post(LOGIN, body, anew());
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.deepEqual(response.headers.getSetCookie(), [COOKIE]);
  const content = await response.text();
  assert.ok(!content.includes(TOKEN));
  const { access_token, ...rest } = JSON.parse(content) as Record<string, unknown>;
  assert.deepEqual(rest, { token_type: "Bearer", expires_in: 600, user: USER });
  // The token, byte by byte: made again here from what it must say.
  const token = String(access_token);
  const { iat } = verified(token, STAFF_KEY);
  assert.ok(Math.abs(Number(iat) - Date.now() / 1000) <= 5);
  const claims = { aud: "staff", sub: PERSON, fid: FACILITY, sid: STAFF_SESSION, iat, exp: Number(iat) + 600 };
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signed = `${part({ typ: "JWT", alg: "HS256", kid: "new" })}.${part(claims)}`;
  assert.equal(token, `${signed}.${createHmac("sha256", STAFF_KEY).update(signed).digest("base64url")}`);
  // The core gets what was typed, and nobody is named.
  const [received] = setup.core.received;
  assert.equal(received?.path, LOGIN);
  assert.equal(received?.body, body);
  assert.equal(verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY)["kind"], "anonymous");
  // And the token opens what is for staff.
  setup.core.expect(json(200, USER));
  assert.equal((await setup.edge.fetch("/api/v1/auth/me", { headers: bearer(token) })).status, 200);
});

test("accepting an invitation signs in, too", async () => {
  setup.core.expect(json(201, GRANTED));
  const response = await setup.edge.post("/api/v1/auth/invitation/accept", {}, anew());
  assert.equal(response.status, 201);
  assert.deepEqual(response.headers.getSetCookie(), [COOKIE]);
  assert.ok(!(await response.text()).includes(TOKEN));
});

test("a wrong password makes no cookie, and takes none away", async () => {
  setup.core.expect(problem(401));
  const response = await logIn(withCookie);
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("set-cookie"), null);
  assert.deepEqual(await response.json(), PROBLEM);
});

test("an answer that grants nothing makes no cookie", async () => {
  const halfWay: Answer = (_request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.write('{"session_id":', () => response.destroy());
  };
  for (const answer of [json(200, {}), json(200, { ...GRANTED, user: null }), text(200, "<html>"), halfWay]) {
    setup.core.expect(answer);
    for (const response of [await logIn(), await refresh(withCookie)]) {
      assert.equal(response.headers.get("set-cookie"), null);
      await assertProblem(response, 502);
    }
  }
});

test("the cookie's token is sent on as a body, and its successor comes back as a cookie", async () => {
  setup.core.expect(json(200, GRANTED));
  const response = await refresh({ cookie: "a=1; __Host-tomari-staff=the-old-one; b=2" });
  assert.equal(response.status, 200);
  assert.deepEqual(response.headers.getSetCookie(), [COOKIE]);
  const content = await response.text();
  assert.ok(!content.includes(TOKEN));
  const { access_token, expires_in } = JSON.parse(content) as Record<string, unknown>;
  assert.equal(expires_in, 600);
  assert.equal(verified(String(access_token), STAFF_KEY)["sid"], STAFF_SESSION);
  const [received] = setup.core.received;
  assert.equal(received?.method, "POST");
  assert.equal(received?.path, REFRESH);
  assert.equal(received?.headers["content-type"], "application/json");
  assert.equal(received?.headers.cookie, undefined);
  assert.deepEqual(JSON.parse(received?.body ?? ""), { refresh_token: "the-old-one" });
});

test("a body of the browser's is not what renews", async () => {
  setup.core.expect(json(200, GRANTED));
  await assertProblem(await setup.edge.post(REFRESH, { refresh_token: "mine" }), 401);
  assert.equal(setup.core.received.length, 0);
  assert.equal((await setup.edge.post(REFRESH, { refresh_token: "mine" }, withCookie)).status, 200);
  assert.deepEqual(JSON.parse(setup.core.received[0]?.body ?? ""), { refresh_token: TOKEN });
});

test("without the cookie there is nothing to renew, and the core is not asked", async () => {
  setup.core.expect(json(200, GRANTED));
  const others: Record<string, string>[] = [
    {},
    { cookie: "tomari-staff=x" },
    { cookie: cookie(guestToken()) },
    bearer(staffToken()),
  ];
  for (const headers of others) {
    const response = await refresh(headers);
    assert.equal(response.headers.get("set-cookie"), null);
    await assertProblem(response, 401);
  }
  assert.equal(setup.core.received.length, 0);
});

test("two tabs that renew at once each get the answer they are given", async () => {
  setup.core.expect(json(200, GRANTED));
  const responses = await Promise.all([refresh(withCookie), refresh(withCookie)]);
  for (const response of responses) {
    assert.equal(response.status, 200);
    assert.deepEqual(response.headers.getSetCookie(), [COOKIE]);
  }
  assert.equal(setup.core.received.length, 2);
});

test("a session that has ended takes its cookie along", async () => {
  setup.core.expect(problem(401));
  const response = await refresh(withCookie);
  assert.equal(response.status, 401);
  assert.deepEqual(response.headers.getSetCookie(), [CLEARED]);
  assert.deepEqual(await response.json(), PROBLEM);
});

test("a core that can't be asked ends no session", async () => {
  for (const [answer, status] of [
    [reset, 502],
    [hang, 504],
    [text(500, "<h1>proxy</h1>"), 502],
    [text(401, "<h1>proxy</h1>"), 502],
    [text(404, "<h1>proxy</h1>"), 502],
  ] as const) {
    setup.core.expect(answer);
    const response = await refresh(withCookie);
    assert.equal(response.headers.get("set-cookie"), null);
    await assertProblem(response, status);
  }
  for (const status of [403, 409, 422, 429, 500, 503]) {
    setup.core.expect(problem(status));
    const response = await refresh(withCookie);
    assert.equal(response.status, status);
    assert.equal(response.headers.get("set-cookie"), null);
  }
});

test("a core that refuses the edge itself ends no session: it says so by a challenge", async () => {
  setup.core.expect(
    json(401, PROBLEM, { "content-type": "application/problem+json", "www-authenticate": "Tomari-Identity" }),
  );
  const response = await refresh(withCookie);
  assert.equal(response.headers.get("set-cookie"), null);
  await assertProblem(response, 502);
  await assertProblem(await setup.edge.fetch("/api/v1/auth/me", { headers: bearer(staffToken()) }), 502);
});

test("signing out takes the cookie away once the core has ended the session", async () => {
  const logOut = (): Promise<Response> =>
    setup.edge.fetch(LOGOUT, { method: "POST", headers: { ...bearer(staffToken()), ...withCookie } });
  setup.core.expect((_request, response) => response.writeHead(204).end());
  const response = await logOut();
  assert.equal(response.status, 204);
  assert.deepEqual(response.headers.getSetCookie(), [CLEARED]);
  const identity = verified(String(setup.core.received[0]?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.deepEqual([identity["kind"], identity["sid"]], ["staff", STAFF_SESSION]);
  for (const [answer, status] of [
    [reset, 502],
    [problem(503), 503],
  ] as const) {
    setup.core.expect(answer);
    const failed = await logOut();
    assert.equal(failed.status, status);
    assert.equal(failed.headers.get("set-cookie"), null);
  }
});

test("no secret is ever in the log", () => {
  const log = setup.edge.lines.join("\n");
  assert.ok(log.includes(`"route":"${REFRESH}"`));
  for (const secret of [TOKEN, "the-old-one", "a password", "owner@hibari.example", STAFF_KEY]) {
    assert.ok(!log.includes(secret), secret);
  }
});
