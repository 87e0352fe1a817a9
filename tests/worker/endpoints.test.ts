// Every endpoint of the API, by the list that the pages are given: whatever is added to it is checked here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENDPOINTS, IMPORT_MAX_BYTES } from "../../edge/web/src/lib/generated/api.ts";
import { json } from "./core.ts";
import { assertProblem, setUp } from "./edge.ts";
import { IDENTITY_KEY, STAFF_SESSION, SESSION, bearer, cookie, guestToken, staffToken, verified } from "./tokens.ts";

type Endpoint = (typeof ENDPOINTS)[number];

const setup = setUp();
const GUEST_BODY_MAX = 16 * 1024;
const STAFF_BODY_MAX = 512 * 1024;
const isFile = ({ media }: Endpoint): boolean => media.includes("text/csv");

function max(endpoint: Endpoint): number {
  if (isFile(endpoint)) return IMPORT_MAX_BYTES;
  return endpoint.access === "staff" || endpoint.access === "owner" ? STAFF_BODY_MAX : GUEST_BODY_MAX;
}

const path = (endpoint: Endpoint): string =>
  endpoint.path.replace("{id}", "01a20d80-8966-791a-a96c-1dbab29c7db0").replace("{slug}", "hibari");

const guest = { cookie: cookie(guestToken()) };
const staff = bearer(staffToken());
const refreshing = { cookie: "__Host-tomari-staff=x" };

/** What opens an endpoint. */
function key(endpoint: Endpoint): Record<string, string> {
  if (endpoint.access === "guest") return guest;
  if (endpoint.access === "staff" || endpoint.access === "owner") return staff;
  return endpoint.path.endsWith("/refresh") ? refreshing : {};
}

/** A body that nothing at the edge objects to. */
const body = (endpoint: Endpoint): string => (endpoint.path.endsWith("/link") ? '{"code":"00000000"}' : "{}");

let client = 0;
/** A call that is right in everything, but for what is given. */
function call(endpoint: Endpoint, headers: Record<string, string>, content?: string): Promise<Response> {
  const init: RequestInit = { method: endpoint.method };
  if (endpoint.body) init.body = content ?? body(endpoint);
  const type: Record<string, string> = endpoint.body ? { "content-type": endpoint.media[0] ?? "" } : {};
  client += 1;
  const address = { "cf-connecting-ip": `2001:db8:${client.toString(16)}::1` };
  return setup.edge.fetch(path(endpoint), { ...init, headers: { ...address, ...type, ...headers } });
}

test("there are endpoints of every kind", () => {
  assert.ok(ENDPOINTS.length >= 31);
  assert.deepEqual([...new Set(ENDPOINTS.map(({ access }) => access))].toSorted(), [
    "anyone",
    "guest",
    "owner",
    "staff",
  ]);
});

test("each is closed without the token it is for, and the core is not asked", async () => {
  setup.core.expect(json(200, {}));
  for (const endpoint of ENDPOINTS) {
    const wrong: Record<string, Record<string, string>[]> = {
      anyone: [],
      guest: [{}, staff, { cookie: cookie(staffToken()) }, refreshing],
      staff: [{}, guest, bearer(guestToken()), refreshing],
      owner: [{}, guest, bearer(guestToken()), refreshing],
    };
    for (const headers of wrong[endpoint.access] ?? []) {
      const response = await call(endpoint, headers);
      assert.equal(response.status, 401, `${endpoint.method} ${endpoint.path}`);
      await assertProblem(response, 401);
    }
  }
  assert.equal(setup.core.received.length, 0);
});

test("each that changes something is closed to other origins' pages", async () => {
  setup.core.expect(json(200, {}));
  const changing = ENDPOINTS.filter(({ method }) => method !== "GET");
  assert.ok(changing.length >= 20);
  for (const endpoint of changing) {
    for (const origin of ["https://evil.example", "null"]) {
      const response = await call(endpoint, { ...key(endpoint), origin });
      assert.equal(response.status, 403, `${endpoint.method} ${endpoint.path}`);
      await assertProblem(response, 403);
    }
  }
  assert.equal(setup.core.received.length, 0);
});

test("each reads its own media types only, and no more than its limit", async () => {
  const reading = ENDPOINTS.filter(({ body: reads }) => reads);
  assert.ok(reading.length >= 13);
  for (const endpoint of reading) {
    const what = `${endpoint.method} ${endpoint.path}`;
    setup.core.expect(json(200, {}));
    for (const type of ["text/plain", isFile(endpoint) ? "application/json" : "text/csv"]) {
      const typed = await call(endpoint, { ...key(endpoint), "content-type": type });
      assert.equal(typed.status, 415, what);
      await assertProblem(typed, 415);
    }
    const tooLarge = await call(endpoint, key(endpoint), " ".repeat(max(endpoint) + 1));
    assert.equal(tooLarge.status, 413, what);
    await assertProblem(tooLarge, 413);
    assert.equal(setup.core.received.length, 0, what);
    const largest = body(endpoint).padEnd(max(endpoint));
    await call(endpoint, key(endpoint), largest);
    assert.equal(setup.core.received[0]?.body, largest, what);
  }
});

test("each is forwarded as it came, with who asks, and nothing that is not the core's to know", async () => {
  for (const endpoint of ENDPOINTS) {
    const what = `${endpoint.method} ${endpoint.path}`;
    setup.core.expect(json(404, { status: 404 }, { "content-type": "application/problem+json" }));
    const headers = { ...key(endpoint), "tomari-identity": "forged", "x-forwarded-for": "10.0.0.1", accept: "a/b" };
    const response = await call(endpoint, headers);
    assert.equal(response.status, 404, what);
    assert.equal(response.headers.get("cache-control"), "no-store", what);
    assert.deepEqual(await response.json(), { status: 404 }, what);
    assert.equal(setup.core.received.length, 1, what);
    const [received] = setup.core.received;
    assert.equal(received?.method, endpoint.method, what);
    assert.equal(received?.path, path(endpoint), what);
    const refreshed = endpoint.path.endsWith("/refresh");
    assert.equal(received?.body, refreshed ? '{"refresh_token":"x"}' : endpoint.body ? body(endpoint) : "", what);
    const type = refreshed ? "application/json" : endpoint.media[0];
    assert.equal(received?.headers["content-type"], type, what);
    assert.equal(received?.headers.accept, "a/b", what);
    for (const name of ["cookie", "authorization", "x-forwarded-for", "cf-connecting-ip", "origin"]) {
      assert.equal(received?.headers[name], undefined, `${what}: ${name}`);
    }
    const claims = verified(String(received?.headers["tomari-identity"]), IDENTITY_KEY);
    assert.deepEqual([claims["htm"], claims["htu"]], [endpoint.method, path(endpoint)], what);
    const kinds: Record<string, unknown[]> = { anyone: ["anonymous", undefined], guest: ["guest", SESSION] };
    assert.deepEqual([claims["kind"], claims["sid"]], kinds[endpoint.access] ?? ["staff", STAFF_SESSION], what);
  }
});

test("a file goes on byte by byte, as the media type it is, and comes back under its own name", async () => {
  const upload = ENDPOINTS.find(isFile);
  assert.ok(upload);
  setup.core.expect(json(202, {}));
  for (const [type, forwarded] of [
    ["Text/CSV; charset=Shift_JIS", "text/csv"],
    ["application/x-ndjson", "application/x-ndjson"],
  ]) {
    const response = await call(upload, { ...staff, "content-type": type ?? "" }, 'a,b\r\n=1,""');
    assert.equal(response.status, 202);
    const received = setup.core.received.at(-1);
    assert.equal(received?.headers["content-type"], forwarded);
    assert.equal(received?.body, 'a,b\r\n=1,""');
  }
  const disposition = 'attachment; filename="hibari-faqs-2026-11-25.csv"';
  setup.core.expect((_request, response) => {
    response.writeHead(200, { "content-type": "text/csv; charset=utf-8", "content-disposition": disposition });
    response.end("id\r\n");
  });
  const file = await setup.edge.fetch("/api/v1/admin/exports/faqs?format=csv", { headers: staff });
  assert.equal(file.headers.get("content-disposition"), disposition);
  assert.equal(file.headers.get("content-type"), "text/csv; charset=utf-8");
  assert.equal(file.headers.get("x-content-type-options"), "nosniff");
  assert.equal(await file.text(), "id\r\n");
});

test("each answers its methods only", async () => {
  setup.core.expect(json(200, {}));
  for (const one of new Set(ENDPOINTS.map(path))) {
    const methods = ENDPOINTS.filter((endpoint) => path(endpoint) === one).map(({ method }) => method);
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"].filter((name) => !methods.includes(name))) {
      client += 1;
      const response = await setup.edge.fetch(one, { method, headers: { ...guest, ...staff } });
      assert.equal(response.status, 405, `${method} ${one}`);
      assert.equal(response.headers.get("allow"), methods.join(", "), `${method} ${one}`);
    }
  }
  assert.equal(setup.core.received.length, 0);
});
