import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, ConnectionLost } from "../lib/problem";
import * as api from "./api";
import { FakeApi, nothing, problem, signedIn } from "./fake_api";
import { Session } from "./session.svelte";

const REFRESH = "POST /auth/refresh";
const EVENTS = "GET /admin/events";
const SESSIONS = "GET /auth/sessions";

const none = (): Response => Response.json({ sessions: [] });
const granted = (token: string) => (): Response => Response.json(signedIn(token));
const unreachable = (): Error => new TypeError("network");

let service: FakeApi;
let session: Session;

beforeEach(() => {
  vi.useFakeTimers();
  service = new FakeApi();
  session = new Session();
});

afterEach(() => {
  session.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(): Promise<void> {
  service.on(REFRESH, granted("one"));
  await session.open();
  expect(session.phase).toBe("signed-in");
}

/** Lets everything happen that does not wait for a time. */
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

test("opening renews by the cookie alone, and then follows the events", async () => {
  await opened();
  await settle();
  expect(session.user?.name).toBe("Aoi");
  expect(service.calls).toEqual([
    { what: REFRESH, bearer: null, body: null },
    { what: EVENTS, bearer: "Bearer one", body: null },
  ]);
});

test("without a session in the cookie nobody is signed in, and nothing is said about an end", async () => {
  service.on(REFRESH, () => problem(401));
  await session.open();
  expect([session.phase, session.ending, session.user]).toEqual(["signed-out", null, null]);
});

test.each([
  ["a network that is down", unreachable],
  ["a service that is down", () => problem(502)],
])("%s is not a sign-out, and can be tried again", async (_what, answer) => {
  service.on(REFRESH, answer);
  await session.open();
  expect(session.phase).toBe("unreachable");
  await opened();
});

test("the token is renewed a minute before its end, and again after that", async () => {
  await opened();
  service.on(REFRESH, granted("two"), granted("three")).on(SESSIONS, none);
  await vi.advanceTimersByTimeAsync(539_000);
  expect(service.count(REFRESH)).toBe(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(service.count(REFRESH)).toBe(2);
  await api.sessions(session);
  expect(service.calls.at(-1)?.bearer).toBe("Bearer two");
  await vi.advanceTimersByTimeAsync(540_000);
  expect(service.count(REFRESH)).toBe(3);
});

test("a renewal that does not reach the service is tried again, and nobody is signed out", async () => {
  await opened();
  service.on(REFRESH, unreachable, unreachable, granted("two"));
  await vi.advanceTimersByTimeAsync(541_000);
  expect(service.count(REFRESH)).toBe(2);
  expect(session.phase).toBe("signed-in");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(service.count(REFRESH)).toBe(4);
  expect(session.phase).toBe("signed-in");
});

test("two calls that are refused at once renew once, and both are repeated", async () => {
  await opened();
  service.on(SESSIONS, () => problem(401), none).on("GET /admin/team", () => problem(401), none);
  service.on(REFRESH, granted("two"));
  await Promise.all([api.sessions(session), api.team(session)]);
  expect(service.count(REFRESH)).toBe(2);
  const repeated = service.calls.slice(-2).map(({ what, bearer }) => [what, bearer]);
  expect(repeated).toContainEqual([SESSIONS, "Bearer two"]);
  expect(repeated).toContainEqual(["GET /admin/team", "Bearer two"]);
});

test("a call that is refused after another one's renewal is repeated without one of its own", async () => {
  await opened();
  let refuse = (_response: Response): void => undefined;
  service.on("GET /admin/team", () => new Promise((resolve) => (refuse = resolve)), none);
  service.on(SESSIONS, () => problem(401), none).on(REFRESH, granted("two"));
  const slow = api.team(session);
  await api.sessions(session);
  refuse(problem(401));
  await slow;
  expect(service.count(REFRESH)).toBe(2);
});

test("a second refusal ends the session", async () => {
  await opened();
  service
    .on(
      SESSIONS,
      () => problem(401),
      () => problem(401),
    )
    .on(REFRESH, granted("two"));
  await expect(api.sessions(session)).rejects.toBeInstanceOf(ApiProblem);
  expect([session.phase, session.ending, session.user]).toEqual(["signed-out", "ended", null]);
  expect(service.count(SESSIONS)).toBe(2);
});

test("so does a renewal that is refused", async () => {
  await opened();
  service.on(SESSIONS, () => problem(401)).on(REFRESH, () => problem(401));
  await expect(api.sessions(session)).rejects.toMatchObject({ status: 401 });
  expect([session.phase, session.ending]).toEqual(["signed-out", "ended"]);
});

test("a refusal while the network is down ends nothing", async () => {
  await opened();
  service.on(SESSIONS, () => problem(401)).on(REFRESH, unreachable);
  await expect(api.sessions(session)).rejects.toBeInstanceOf(ConnectionLost);
  expect(session.phase).toBe("signed-in");
});

test("other refusals are the caller's", async () => {
  await opened();
  service.on(SESSIONS, () => problem(403));
  await expect(api.sessions(session)).rejects.toMatchObject({ status: 403 });
  expect(service.count(REFRESH)).toBe(1);
});

test("nobody's call is not sent", async () => {
  await expect(api.sessions(session)).rejects.toMatchObject({ status: 401 });
  expect(service.calls).toEqual([]);
});

test("the event of its end ends the session at once, and the stream with it", async () => {
  await opened();
  await settle();
  service.streams[0]?.event("open");
  await settle();
  expect(session.phase).toBe("signed-in");
  service.streams[0]?.event("session_ended");
  await settle();
  expect([session.phase, session.ending]).toEqual(["signed-out", "ended"]);
  await vi.advanceTimersByTimeAsync(700_000);
  expect(service.count(EVENTS)).toBe(1);
  expect(service.count(REFRESH)).toBe(1);
});

test("a dropped stream is opened again after a second, and later if that fails, up to half a minute", async () => {
  await opened();
  await settle();
  service.streams[0]?.event("open");
  await settle();
  service.on(EVENTS, ...Array.from({ length: 7 }, () => unreachable));
  service.streams[0]?.end();
  await vi.advanceTimersByTimeAsync(999);
  expect(service.count(EVENTS)).toBe(1);
  // After 1, 2, 4, 8, 16, and then every 30 seconds.
  for (const [seconds, attempts] of [
    [1, 2],
    [2, 3],
    [4, 4],
    [8, 5],
    [16, 6],
    [30, 7],
    [30, 8],
  ] as const) {
    await vi.advanceTimersByTimeAsync(seconds * 1_000);
    expect(service.count(EVENTS)).toBe(attempts);
  }
  expect(session.phase).toBe("signed-in");
});

test("signing out tells the service and the other tabs", async () => {
  const other = new Session();
  service.on(REFRESH, granted("one"), granted("other")).on("POST /auth/logout", nothing);
  await session.open();
  await other.open();
  expect(other.phase).toBe("signed-in");
  await session.signOut();
  expect([session.phase, session.ending]).toEqual(["signed-out", "left"]);
  expect(service.calls.at(-1)).toMatchObject({ what: "POST /auth/logout", bearer: "Bearer one" });
  vi.useRealTimers();
  await vi.waitFor(() => expect([other.phase, other.ending]).toEqual(["signed-out", "left-elsewhere"]));
  other.close();
});

test("another tab's signing out is the reason, even if the event of the end comes first", async () => {
  const other = new Session();
  service.on(REFRESH, granted("one"), granted("other")).on("POST /auth/logout", nothing);
  await session.open();
  await other.open();
  await settle();
  service.streams[1]?.event("session_ended");
  await settle();
  expect([other.phase, other.ending]).toEqual(["signed-out", "ended"]);
  await session.signOut();
  vi.useRealTimers();
  await vi.waitFor(() => expect([other.phase, other.ending]).toEqual(["signed-out", "left-elsewhere"]));
  other.close();
});

test("signing out that does not reach the service is no sign-out, and the events are followed again", async () => {
  await opened();
  await settle();
  service.on("POST /auth/logout", unreachable);
  await expect(session.signOut()).rejects.toBeInstanceOf(ConnectionLost);
  await settle();
  expect(session.phase).toBe("signed-in");
  expect(service.count(EVENTS)).toBe(2);
});

test("what was asked before signing out does not sign in again", async () => {
  await opened();
  let answer = (_response: Response): void => undefined;
  service.on(REFRESH, () => new Promise((resolve) => (answer = resolve)));
  const renewal = session.renew();
  await settle();
  session.forget();
  answer(Response.json(signedIn("late")));
  await renewal;
  expect([session.phase, session.user]).toEqual(["signed-out", null]);
  await expect(api.sessions(session)).rejects.toMatchObject({ status: 401 });
});

test("one tab renews at a time, with the browser's lock", async () => {
  const names: string[] = [];
  const locks = {
    request: (name: string, work: () => Promise<unknown>) => {
      names.push(name);
      return work();
    },
  };
  vi.stubGlobal("navigator", { locks });
  await opened();
  expect(names).toEqual(["tomari-refresh"]);
});

test("without locks, one renewal waits for the other", async () => {
  vi.stubGlobal("navigator", {});
  const other = new Session();
  let answer = (_response: Response): void => undefined;
  service.on(REFRESH, () => new Promise((resolve) => (answer = resolve)), granted("two"));
  const both = Promise.all([session.open(), other.open()]);
  await settle();
  expect(service.count(REFRESH)).toBe(1);
  answer(Response.json(signedIn("one")));
  await both;
  expect(service.count(REFRESH)).toBe(2);
  other.close();
});
