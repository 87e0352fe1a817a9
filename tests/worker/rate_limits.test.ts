import assert from "node:assert/strict";
import { test } from "node:test";
import { json } from "./core.ts";
import { ALLOWED_ORIGIN, Edge, LIMITS, assertProblem, setUp, settings } from "./edge.ts";
import { FACILITY, PERSON, bearer, cookie, guestToken, staffToken } from "./tokens.ts";

const setup = setUp();
const { LIMIT_CLIENT = 0, LIMIT_CHAT = 0, LIMIT_SIGN_IN = 0, LIMIT_TRIES = 0 } = LIMITS;
const FACE = "/api/v1/facility/hibari";
const LOGIN = "/api/v1/auth/login";
const RESET = "/api/v1/auth/password-reset";

let clients = 0;
/** A client that has asked for nothing yet. */
const anew = (): Record<string, string> => ({ "cf-connecting-ip": `2001:db8:${(clients += 1).toString(16)}::1` });

/** Asks so often, one after the other, and returns the last answer. */
async function times(count: number, ask: (index: number) => Promise<Response>): Promise<Response> {
  let last: Response | undefined;
  for (let index = 0; index < count; index += 1) {
    last = await ask(index);
    if (index < count - 1) await last.arrayBuffer();
  }
  return last as Response;
}

/** Asserts that a limit allows so much and no more, and that the core is not asked after that. */
async function assertLimit(limit: number, ask: (index: number) => Promise<Response>): Promise<void> {
  setup.core.expect(json(202, {}));
  assert.equal((await times(limit, ask)).status, 202);
  assert.equal(setup.core.received.length, limit);
  await assertProblem(await ask(limit), 429);
  assert.equal(setup.core.received.length, limit);
}

test("the limits are those of the configuration", () => {
  assert.deepEqual(LIMITS, { LIMIT_CLIENT: 600, LIMIT_CHAT: 30, LIMIT_SIGN_IN: 10, LIMIT_TRIES: 5 });
});

test("a client's calls are limited, whatever they are; another client is not affected", async () => {
  const headers = anew();
  await assertLimit(LIMIT_CLIENT, () => setup.edge.fetch(FACE, { headers }));
  await assertProblem(await setup.edge.fetch("/api/v1/auth/me", { headers: { ...headers, ...bearer("x") } }), 429);
  await assertProblem(await setup.edge.fetch("/readyz", { headers }), 429);
  // Another address of the same network is the same client; a page is no call.
  const neighbour = { "cf-connecting-ip": headers["cf-connecting-ip"]?.replace("::1", "::ffff:2") ?? "" };
  await assertProblem(await setup.edge.fetch(FACE, { headers: neighbour }), 429);
  assert.equal((await setup.edge.fetch("/g/hibari", { headers })).status, 200);
  assert.equal((await setup.edge.fetch(FACE, { headers: anew() })).status, 202);
});

test("an answer of too many requests can be read by an allowed origin's page", async () => {
  const headers = anew();
  setup.core.expect(json(202, {}));
  await times(LIMIT_CLIENT, () => setup.edge.fetch(FACE, { headers }));
  const response = await setup.edge.fetch(FACE, { headers: { ...headers, origin: ALLOWED_ORIGIN } });
  assert.equal(response.headers.get("access-control-allow-origin"), ALLOWED_ORIGIN);
  await assertProblem(response, 429);
});

test("tokens that are not good count against their client", async () => {
  const headers = { ...anew(), ...bearer(staffToken({}, "a key that nobody here has ever used")) };
  const guess = (): Promise<Response> => setup.edge.fetch("/api/v1/auth/me", { headers });
  assert.equal((await times(LIMIT_CLIENT, guess)).status, 401);
  await assertProblem(await guess(), 429);
});

test("attempts to sign in are limited by client, whoever it claims to be", async () => {
  const headers = anew();
  const logIn = (index: number): Promise<Response> =>
    setup.edge.post(LOGIN, { email: `a${index}@hibari.example`, password: "x" }, headers);
  await assertLimit(LIMIT_SIGN_IN, logIn);
  // What is not even an attempt counts, too.
  await assertProblem(await setup.edge.post(LOGIN, "nonsense", headers), 429);
  assert.equal((await setup.edge.post(LOGIN, { email: "z@hibari.example", password: "x" }, anew())).status, 202);
  assert.equal((await setup.edge.fetch(FACE, { headers })).status, 202);
});

test("attempts to sign in are limited by account, wherever they come from and however it is written", async () => {
  const spellings = ["owner@hibari.example", " Owner@Hibari.Example ", "OWNER@hibari.example"];
  await assertLimit(LIMIT_SIGN_IN, (index) =>
    setup.edge.post(LOGIN, { email: spellings[index % spellings.length], password: "x" }, anew()),
  );
  assert.equal((await setup.edge.post(LOGIN, { email: "other@hibari.example", password: "x" }, anew())).status, 202);
});

test("mails are limited by client and by address", async () => {
  const headers = anew();
  await assertLimit(LIMIT_TRIES, (index) => setup.edge.post(RESET, { email: `b${index}@hibari.example` }, headers));
  await assertLimit(LIMIT_TRIES, () => setup.edge.post(RESET, { email: "c@hibari.example" }, anew()));
  // Each address of the API has its own count.
  assert.equal((await setup.edge.post("/api/v1/auth/register", { email: "c@hibari.example" }, headers)).status, 202);
});

test("attempts at a signed-in person's password are limited by the person", async () => {
  const change = (sub: string): Promise<Response> =>
    setup.edge.fetch("/api/v1/auth/password", {
      method: "PUT",
      body: "{}",
      headers: { "content-type": "application/json", ...anew(), ...bearer(staffToken({ sub })) },
    });
  await assertLimit(LIMIT_TRIES, () => change(PERSON));
  assert.equal((await change(FACILITY)).status, 202);
});

test("messages are limited by session, not by client: a house shares one address", async () => {
  const address = anew();
  const sessions = ["01a20d80-8966-791a-a96c-000000000001", "01a20d80-8966-791a-a96c-000000000002"];
  const ask = (session: string | undefined, headers: Record<string, string>): Promise<Response> =>
    setup.edge.post("/api/v1/chat", {}, { cookie: cookie(guestToken({ sid: session })), ...headers });
  await assertLimit(LIMIT_CHAT, (index) => ask(sessions[0], index % 2 === 0 ? address : anew()));
  assert.equal((await ask(sessions[1], address)).status, 202);
});

test("a limit that can't be counted allows nothing: missing, or failing", async () => {
  setup.core.expect(json(200, {}));
  for (const counting of ["missing", "failing"] as const) {
    const edge = await Edge.start(settings(setup.core.url), counting);
    try {
      await assertProblem(await edge.fetch(FACE), 500);
      await assertProblem(await edge.post(LOGIN, { email: "a@hibari.example", password: "x" }), 500);
      await assertProblem(await edge.fetch("/readyz"), 500);
      assert.equal((await edge.fetch("/g/hibari")).status, 200);
    } finally {
      await edge.stop();
    }
  }
  assert.equal(setup.core.received.length, 0);
});

test("who is limited is not in the log", () => {
  const log = setup.edge.lines.join("\n");
  assert.ok(log.includes('"status":429'));
  assert.ok(!log.includes("2001:db8"));
  assert.ok(!log.includes("hibari.example"));
});
