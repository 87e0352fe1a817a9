import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { test } from "node:test";
import { json } from "./core.ts";
import { Edge, LIMITS, assertProblem, setUp, settings } from "./edge.ts";
import { cookie, guestToken } from "./tokens.ts";

const setup = setUp();
const { LIMIT_TRIES = 0 } = LIMITS;
const LINK = "/api/v1/session/link";
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GUESSES = 10_000;

/** In GF(32), modulo x⁵ + x² + 1. */
function times(left: number, right: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product & 16 ? 0b10_0101 : 0);
    if ((right >> bit) & 1) product ^= left;
  }
  return product;
}

/** A well-formed code of seven values: the eighth symbol is the sum of each times a power of the generator. */
function code(values: number[]): string {
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    weight = times(weight, 2);
    sum ^= times(weight, value);
  }
  return [...values, sum].map((value) => ALPHABET[value]).join("");
}

const random = (): number[] => Array.from({ length: 7 }, () => randomInt(32));

let clients = 0;
const anew = (): Record<string, string> => ({ "cf-connecting-ip": `2001:db8:${(clients += 1).toString(16)}::1` });
const link = (typed: unknown, headers: Record<string, string>): Promise<Response> =>
  setup.edge.post(LINK, { code: typed }, { cookie: cookie(guestToken()), ...headers });

test("a typing error is told at once, with its place, and the core is not asked", async () => {
  setup.core.expect(json(200, {}));
  const right = code([1, 2, 3, 4, 5, 6, 7]);
  for (const [typed, detail] of [
    [`2${right.slice(1)}`, "the code has a typing error"],
    [right.slice(0, 7) + (right.endsWith("0") ? "1" : "0"), "the code has a typing error"],
    [`${right[1]}${right[0]}${right.slice(2)}`, "the code has a typing error"],
    [right.slice(0, 7), "a code has 8 letters and digits"],
    [`${right}0`, "a code has 8 letters and digits"],
    [`${right.slice(0, 7)}U`, "a code has 8 letters and digits"],
    ["", "a code has 8 letters and digits"],
  ] as const) {
    const response = await link(typed, anew());
    const problem = (await response.clone().json()) as { errors: unknown };
    assert.deepEqual(problem.errors, [{ pointer: "/code", detail }], typed);
    const { errors: _, ...rest } = problem as Record<string, unknown>;
    await assertProblem(new Response(JSON.stringify(rest), response), 422);
  }
  assert.equal(setup.core.received.length, 0);
});

test("a well-formed code is passed on as it was typed", async () => {
  setup.core.expect(json(200, {}));
  const right = code([31, 0, 17, 4, 9, 22, 1]);
  const typed = [right, right.toLowerCase(), `${right.slice(0, 4)}-${right.slice(4)}`, ` ${right} `];
  for (const text of typed) assert.equal((await link(text, anew())).status, 200);
  assert.deepEqual(
    setup.core.received.map(({ body }) => JSON.parse(body) as unknown),
    typed.map((text) => ({ code: text })),
  );
});

test("what is no such body is the core's to judge", async () => {
  setup.core.expect(json(422, { status: 422 }, { "content-type": "application/problem+json" }));
  for (const body of ["nonsense", "{}", '{"code":1}', '{"code":"x","more":1}']) {
    const response = await setup.edge.post(LINK, body, { cookie: cookie(guestToken()), ...anew() });
    assert.equal(response.status, 422);
    assert.deepEqual(await response.json(), { status: 422 });
  }
  assert.equal(setup.core.received.length, 4);
});

test("a client has few tries, typing errors among them, with however many sessions", async () => {
  setup.core.expect(json(404, { status: 404 }, { "content-type": "application/problem+json" }));
  const headers = anew();
  assert.equal((await link("typing error", headers)).status, 422);
  for (let index = 1; index < LIMIT_TRIES; index += 1) {
    const sid = `01a20d80-8966-791a-a96c-00000000000${index}`;
    assert.equal((await link(code(random()), { ...headers, cookie: cookie(guestToken({ sid })) })).status, 404);
  }
  await assertProblem(await link(code(random()), headers), 429);
  assert.equal(setup.core.received.length, LIMIT_TRIES - 1);
  assert.equal((await link(code(random()), anew())).status, 404);
});

/** Guesses from so many clients in turns, and returns how many had which status. */
async function guess(edge: Edge, guesses: number, addresses: string[]): Promise<Map<number, number>> {
  setup.core.expect(json(404, { status: 404 }, { "content-type": "application/problem+json" }));
  const headers = { cookie: cookie(guestToken()), "content-type": "application/json", origin: edge.url };
  const counts = new Map<number, number>();
  let next = 0;
  const go = async (): Promise<void> => {
    while (next < guesses) {
      const from = { "cf-connecting-ip": addresses[next % addresses.length] ?? "" };
      next += 1;
      const body = JSON.stringify({ code: code(random()) });
      const response = await fetch(`${edge.url}${LINK}`, { method: "POST", body, headers: { ...headers, ...from } });
      await response.arrayBuffer();
      counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 16 }, go));
  return counts;
}

for (const count of [1, 100]) {
  test(
    `of ${GUESSES} well-formed guesses a minute, from ${count} address(es), each has few that reach the core`,
    { timeout: 240_000 },
    async () => {
      const addresses = Array.from({ length: count }, (_, index) => `203.0.113.${count === 1 ? 200 : index}`);
      const counts = await guess(setup.edge, GUESSES, addresses);
      const reached = LIMIT_TRIES * count;
      assert.deepEqual(Object.fromEntries(counts), { 404: reached, 429: GUESSES - reached });
      assert.equal(setup.core.received.length, reached);
    },
  );
}

test("the platform's own kind of limiter, which counts by the minute, lets no more pass", async () => {
  const edge = await Edge.start(settings(setup.core.url), "miniflare");
  try {
    const minute = (): number => Math.floor(Date.now() / 60_000);
    const began = minute();
    const counts = await guess(edge, 200, ["192.0.2.1", "192.0.2.2"]);
    const minutes = minute() - began + 1;
    const reached = setup.core.received.length;
    assert.deepEqual(Object.fromEntries(counts), { 404: reached, 429: 200 - reached });
    assert.ok(reached >= LIMIT_TRIES * 2 && reached <= LIMIT_TRIES * 2 * minutes, String(reached));
  } finally {
    await edge.stop();
  }
});
