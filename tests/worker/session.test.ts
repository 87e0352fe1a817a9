import assert from "node:assert/strict";
import { test } from "node:test";
import { json, text, type Answer } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import { FACILITY, GUEST_KEY, IDENTITY_KEY, SESSION, cookie, guestToken, verified } from "./tokens.ts";

const setup = setUp();
const EXPIRES = Math.floor(Date.now() / 1000) + 7 * 86_400;
const STARTED = {
  session: {
    id: SESSION,
    facility_id: FACILITY,
    conversation_id: SESSION,
    in_house: true,
    language: "en",
    expires_at: new Date(EXPIRES * 1000).toISOString(),
  },
  expires_at_unix: EXPIRES,
  facility: {
    slug: "hibari",
    name: "Hibari",
    languages: ["en"],
    default_language: "en",
    time_zone: "Asia/Tokyo",
    desk: { open: true, changes_at: null },
    top_questions: [],
    emergency_numbers: [],
  },
};

test("a session that begins is put into a cookie that scripts and other sites can't touch", async () => {
  setup.core.expect(json(201, STARTED));
  const response = await setup.edge.post("/api/v1/session", { slug: "hibari", language: "en" });
  assert.equal(response.status, 201);
  assert.deepEqual(await response.json(), STARTED);
  assert.equal(response.headers.get("cache-control"), "no-store");
  const [pair = "", ...flags] = (response.headers.get("set-cookie") ?? "").split("; ");
  const [name, token = ""] = pair.split("=");
  assert.equal(name, "__Host-tomari-guest");
  const maxAge = Number(flags[1]?.replace("Max-Age=", ""));
  assert.ok(Math.abs(maxAge - 7 * 86_400) <= 5, flags[1]);
  assert.deepEqual([flags[0], ...flags.slice(2)], ["Path=/", "Secure", "HttpOnly", "SameSite=Strict"]);
  const { iat, ...claims } = verified(token, GUEST_KEY);
  assert.ok(typeof iat === "number");
  assert.deepEqual(claims, { aud: "guest", sid: SESSION, fid: FACILITY, in_house: true, exp: EXPIRES });
  // Nobody in particular asked.
  const identity = verified(String(setup.core.received[0]?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.equal(identity["kind"], "anonymous");
});

test("the caller's own session is passed on and goes on", async () => {
  setup.core.expect(json(200, STARTED));
  const headers = { cookie: cookie(guestToken()) };
  const response = await setup.edge.post("/api/v1/session", { slug: "hibari", language: "en" }, headers);
  assert.equal(response.status, 200);
  assert.ok(response.headers.get("set-cookie"));
  const identity = verified(String(setup.core.received[0]?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.deepEqual([identity["kind"], identity["sid"], identity["fid"]], ["guest", SESSION, FACILITY]);
});

test("the core's problem is passed on, without a cookie", async () => {
  const problem = {
    type: "urn:tomari:problem:not-found",
    title: "Not found",
    status: 404,
    detail: "x",
    request_id: null,
  };
  setup.core.expect(json(404, problem, { "content-type": "application/problem+json" }));
  const response = await setup.edge.post("/api/v1/session", { slug: "nobody", language: "en" });
  assert.equal(response.status, 404);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assert.equal(response.headers.get("set-cookie"), null);
  assert.deepEqual(await response.json(), problem);
});

test("an answer that is no session makes no cookie", async () => {
  const cutShort: Answer = (_request, response) => {
    response.writeHead(201, { "content-type": "application/json" });
    response.write('{"session":', () => response.destroy());
  };
  for (const answer of [json(201, { session: 1 }), text(201, "<html>"), text(200, "<html>"), cutShort]) {
    setup.core.expect(answer);
    const response = await setup.edge.post("/api/v1/session", { slug: "hibari", language: "en" });
    assert.equal(response.headers.get("set-cookie"), null);
    await assertProblem(response, 502);
  }
});
