// The desk on a house's own site: who may frame it, and the session of a frame.
import assert from "node:assert/strict";
import { test } from "node:test";
import { json, reset } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import { FACILITY, IDENTITY_KEY, SESSION, guestToken, verified } from "./tokens.ts";

const setup = setUp();
const OWN = "; frame-ancestors ";

/** A house that nobody has asked for: what is known of others is kept for a minute. */
let houses = 0;
const newHouse = (): string => `inn-${++houses}`;

async function ancestors(path: string): Promise<string> {
  const response = await setup.edge.fetch(path);
  assert.equal(response.status, 200);
  const policy = response.headers.get("content-security-policy") ?? "";
  return policy.slice(policy.indexOf(OWN) + OWN.length);
}

test("the sites that the house allows may frame the page for that, and no other page", async () => {
  const house = newHouse();
  setup.core.expect(json(200, { origins: ["https://hibari.example", "https://www.hibari.example:8443"] }));
  const response = await setup.edge.fetch(`/embed/${house}`);
  assert.equal(await response.text(), "guest");
  assert.equal(response.headers.get("cache-control"), "no-store");
  assert.equal(await ancestors(`/embed/${house}`), "https://hibari.example https://www.hibari.example:8443");
  assert.deepEqual(
    setup.core.received.map(({ method, path }) => `${method} ${path}`),
    [`GET /api/v1/facility/${house}/embedding`],
    "asked once a minute",
  );
  const identity = verified(String(setup.core.received[0]?.headers["tomari-identity"]), IDENTITY_KEY);
  assert.equal(identity["kind"], "anonymous");
  for (const path of [`/g/${house}`, "/", "/console", "/widget.js"]) assert.equal(await ancestors(path), "'none'");
});

test("whatever goes wrong, nobody may frame it, and it is asked for again", async () => {
  const house = newHouse();
  const problem = { type: "urn:tomari:problem:internal", title: "x", status: 500, detail: "x", request_id: null };
  for (const answer of [
    reset,
    json(500, problem, { "content-type": "application/problem+json" }),
    json(200, { nothing: 1 }),
    json(200, { origins: "https://hibari.example" }),
  ]) {
    setup.core.expect(answer);
    assert.equal(await ancestors(`/embed/${house}`), "'none'");
  }
  setup.core.expect(json(200, { origins: ["https://hibari.example"] }));
  assert.equal(await ancestors(`/embed/${house}`), "https://hibari.example");
});

test("an origin that is none gets into no header", async () => {
  setup.core.expect(
    json(200, {
      origins: [
        "*",
        "https://a.example; script-src *",
        "https://b.example\nset-cookie: x",
        "https://c.example",
        "http://d.example",
      ],
    }),
  );
  assert.equal(await ancestors(`/embed/${newHouse()}`), "https://c.example");
});

test("a house that is not there is framed nowhere, and a name that is none is not asked for", async () => {
  const problem = { type: "urn:tomari:problem:not-found", title: "x", status: 404, detail: "x", request_id: null };
  setup.core.expect(json(404, problem, { "content-type": "application/problem+json" }));
  assert.equal(await ancestors(`/embed/${newHouse()}`), "'none'");
  setup.core.received.length = 0;
  for (const name of ["A", "%2e%2e", "a_b", "-x-"]) assert.equal(await ancestors(`/embed/${name}`), "'none'");
  assert.deepEqual(setup.core.received, []);
});

test("the script may be loaded by any site, for an hour", async () => {
  const response = await setup.edge.fetch("/widget.js");
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type") ?? "", /javascript/);
  assert.equal(response.headers.get("cross-origin-resource-policy"), "cross-origin");
  assert.equal(response.headers.get("cache-control"), "public, max-age=3600");
});

const EXPIRES = Math.floor(Date.now() / 1000) + 7 * 86_400;
const STARTED = {
  session: {
    id: SESSION,
    facility_id: FACILITY,
    conversation_id: SESSION,
    in_house: false,
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
const EMBEDDED = { "tomari-embed": "1" };

test("a session in a frame is in a cookie of its own, partitioned by site", async () => {
  setup.core.expect(json(201, STARTED));
  const response = await setup.edge.post("/api/v1/session", { slug: "hibari", language: "en" }, EMBEDDED);
  assert.equal(response.status, 201);
  const [pair = "", ...flags] = (response.headers.get("set-cookie") ?? "").split("; ");
  assert.match(pair, /^__Host-tomari-embed=./);
  assert.deepEqual([flags[0], ...flags.slice(2)], ["Path=/", "Secure", "HttpOnly", "SameSite=None", "Partitioned"]);
});

test("either cookie counts where it belongs, and nowhere else", async () => {
  setup.core.expect(json(200, { messages: [] }));
  const history = (headers: Record<string, string>): Promise<Response> =>
    setup.edge.fetch("/api/v1/chat/history", { headers });
  const [own, framed] = [`__Host-tomari-guest=${guestToken()}`, `__Host-tomari-embed=${guestToken()}`];
  assert.equal((await history({ cookie: framed, ...EMBEDDED })).status, 200);
  assert.equal((await history({ cookie: own })).status, 200);
  setup.core.received.length = 0;
  for (const headers of [{ cookie: framed }, { cookie: own, ...EMBEDDED }, { cookie: framed, "tomari-embed": "yes" }]) {
    await assertProblem(await history(headers), 401);
  }
  assert.deepEqual(setup.core.received, []);
});

test("the site around the frame can do nothing with the cookie that is sent there", async () => {
  const cookie = `__Host-tomari-embed=${guestToken()}`;
  setup.core.expect(json(200, {}));
  for (const origin of ["https://hibari.example", "null"]) {
    const headers = { cookie, origin, ...EMBEDDED };
    for (const path of ["/api/v1/chat", "/api/v1/session", "/api/v1/chat/escalate"]) {
      await assertProblem(await setup.edge.post(path, {}, headers), 403);
    }
    const preflight = {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "GET", "access-control-request-headers": "tomari-embed" },
    };
    const answer = await setup.edge.fetch("/api/v1/chat/history", preflight);
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
    await assertProblem(answer, 403);
  }
  assert.deepEqual(setup.core.received, []);
});
