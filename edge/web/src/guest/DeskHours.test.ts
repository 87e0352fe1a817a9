import { flushSync, mount, unmount } from "svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import en from "../i18n/en";
import type { DeskStatus } from "../lib/generated/api";
import { calm, FACE, FakeService, open, stubBrowser, unreachable } from "./fake_service";
import Guest from "./Guest.svelte";

const NOW = Date.parse("2026-11-25T11:00:00Z");
const HOUR_MS = 3_600_000;
/** By when the service has been asked after a change. */
const ASKED_MS = 30_000;

let service: FakeService;
let component: Record<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  stubBrowser();
  service = new FakeService();
});

afterEach(async () => {
  await unmount(component);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const faceOf = (desk: DeskStatus): Response => Response.json({ ...FACE, desk });

async function show(desk: DeskStatus): Promise<void> {
  service.session.push(() => Response.json({ session: {}, expires_at_unix: 0, facility: { ...FACE, desk } }));
  component = mount(Guest, { target: document.body, props: { desk: await open() } });
  await settle();
}

async function settle(): Promise<void> {
  await calm();
  flushSync();
}

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  await settle();
}

const header = (): string => document.querySelector("header")?.textContent ?? "";
const asked = (): number => service.calls.filter(({ path }) => path.startsWith("/api/v1/facility/")).length;

test("where somebody always is, nothing is said", async () => {
  await show({ open: true, changes_at: null });
  await pass(48 * HOUR_MS);
  expect(header()).not.toContain("desk until");
  expect(header()).not.toContain("opens");
  expect(asked()).toBe(0);
});

test("a house that is closed for good says that nobody is there, and promises nothing", async () => {
  await show({ open: false, changes_at: null });
  expect(header()).toContain(en.deskClosed);
  await pass(48 * HOUR_MS);
  expect(asked()).toBe(0);
});

test("when the desk closes the line goes at once, and what comes next is read", async () => {
  await show({ open: true, changes_at: "2026-11-25T13:00:00Z" });
  expect(header()).toContain("Somebody is at the desk until 22:00");
  await pass(2 * HOUR_MS - 1);
  expect(header()).toContain("Somebody is at the desk until 22:00");
  service.face.push(() => faceOf({ open: false, changes_at: "2026-11-25T23:00:00Z" }));
  await pass(1);
  expect(header()).not.toContain("Somebody is at the desk");
  await pass(ASKED_MS);
  expect(asked()).toBe(1);
  expect(header()).toContain("The desk opens at 08:00");
  expect(header()).toContain("tomorrow");
  // Midnight in the house: the opening is today's by then.
  await pass(2 * HOUR_MS);
  expect(header()).toContain("The desk opens at 08:00");
  expect(header()).not.toContain("tomorrow");
  service.face.push(() => faceOf({ open: true, changes_at: "2026-11-26T13:00:00Z" }));
  await pass(8 * HOUR_MS + ASKED_MS);
  expect(header()).toContain("Somebody is at the desk until 22:00");
  expect(asked()).toBe(2);
});

test("what can't be read is not said, and not asked for again and again", async () => {
  service.face.push(unreachable);
  await show({ open: false, changes_at: "2026-11-25T11:10:00Z" });
  expect(header()).toContain("The desk opens at 20:10");
  await pass(HOUR_MS);
  expect(header()).not.toContain("opens");
  expect(asked()).toBe(1);
});

test("a phone that wakes up does not show the line of last night", async () => {
  await show({ open: false, changes_at: "2026-11-25T23:00:00Z" });
  // Asleep, no timer runs.
  vi.setSystemTime(NOW + 14 * HOUR_MS);
  document.dispatchEvent(new Event("visibilitychange"));
  flushSync();
  expect(header()).not.toContain("opens");
});

test("a change that is weeks away is waited for no longer than a timer can", async () => {
  await show({ open: false, changes_at: "2027-03-01T00:00:00Z" });
  await pass(HOUR_MS);
  expect(header()).toContain("The desk opens on Monday");
  expect(asked()).toBe(0);
});
