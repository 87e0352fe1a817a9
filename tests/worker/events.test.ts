import assert from "node:assert/strict";
import { request, type IncomingMessage } from "node:http";
import { test } from "node:test";
import { assertProblem, setUp } from "./edge.ts";
import { json } from "./core.ts";
import { bearer, cookie, guestToken, staffToken } from "./tokens.ts";

const setup = setUp();
/** What the core does not answer here. */
const FACE = "/api/v1/facility/hibari";

const STREAMS: [string, Record<string, string>][] = [
  ["/api/v1/chat/events", { cookie: cookie(guestToken()) }],
  ["/api/v1/admin/events", bearer(staffToken())],
];

/** A stream of the core's, in the test's hands. */
interface Stream {
  write: (text: string) => void;
  closed: Promise<void>;
}

function expectStream(): Promise<Stream> {
  return new Promise((resolve) => {
    setup.core.expect((request, response) => {
      if (request.url === FACE) return;
      response.writeHead(200, { "content-type": "text/event-stream", "x-internal": "1" });
      response.flushHeaders();
      const closed = new Promise<void>((close) => response.on("close", () => close()));
      resolve({ write: (text) => void response.write(text), closed });
    });
  });
}

/** Opens a stream as a browser does; nothing between here and the edge holds anything back. */
function open(path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(`${setup.edge.url}${path}`, { headers: { accept: "text/event-stream", ...headers }, agent: false })
      .on("response", resolve)
      .on("error", reject)
      .end();
  });
}

for (const [path, headers] of STREAMS) {
  test(`${path} passes on events one by one, untouched, and ends when the browser goes`, async () => {
    const begun = expectStream();
    const answer = await open(path, { ...headers, "last-event-id": "17-3" });
    const stream = await begun;
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.headers["content-type"], "text/event-stream");
    assert.equal(answer.headers["cache-control"], "no-store");
    assert.equal(answer.headers["content-encoding"], undefined);
    assert.equal(answer.headers["x-internal"], undefined);
    const [received] = setup.core.received;
    assert.equal(received?.headers["last-event-id"], "17-3");
    assert.equal(received?.headers.accept, "text/event-stream");
    const chunks = answer[Symbol.asyncIterator]();
    // Each is waited for before the next is sent: what was held back would never come.
    for (const event of [
      'id: 18-1\nevent: message\ndata: {"text":"日本"}\n\n',
      ": still here\n\n",
      "data:  x \r\n\r\n",
    ]) {
      stream.write(event);
      assert.equal(String((await chunks.next()).value), event);
    }
    answer.destroy();
    // Whoever goes away is noticed by the next thing that is sent to them.
    const beat = setInterval(() => stream.write(": still here\n\n"), 20);
    await stream.closed;
    clearInterval(beat);
  });

  test(`${path} without an id to go on from, begins from now`, async () => {
    const begun = expectStream();
    const answer = await open(path, headers);
    const stream = await begun;
    assert.equal(setup.core.received[0]?.headers["last-event-id"], undefined);
    // An answer asked for later has been waited for too long by now.
    await assertProblem(await setup.edge.fetch(FACE), 504);
    stream.write("data: 1\n\n");
    assert.equal(String((await answer[Symbol.asyncIterator]().next()).value), "data: 1\n\n");
    answer.destroy();
    const beat = setInterval(() => stream.write(": still here\n\n"), 20);
    await stream.closed;
    clearInterval(beat);
  });

  test(`${path} is closed without its token`, async () => {
    setup.core.expect(json(200, {}));
    const other = path.includes("admin") ? { cookie: cookie(guestToken()) } : bearer(staffToken());
    await assertProblem(await setup.edge.fetch(path), 401);
    await assertProblem(await setup.edge.fetch(path, { headers: other }), 401);
    assert.equal(setup.core.received.length, 0);
  });
}

test("a large number of events arrives whole and in order", async () => {
  const begun = expectStream();
  const [path, headers] = STREAMS[0] ?? ["", {}];
  const answer = await open(path, headers);
  const stream = await begun;
  const events = Array.from({ length: 2_000 }, (_, index) => `id: ${index}\ndata: ${"x".repeat(500)}\n\n`);
  for (const event of events) stream.write(event);
  const expected = events.join("");
  let text = "";
  for await (const chunk of answer) {
    text += String(chunk);
    if (text.length >= expected.length) break;
  }
  assert.equal(text, expected);
});
