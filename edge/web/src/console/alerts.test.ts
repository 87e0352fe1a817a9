import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ConversationSummary } from "../lib/generated/api";
import { Alerts } from "./alerts.svelte";
import { TEXTS } from "./i18n";

const texts = TEXTS.en;
const bearer = { authorised: <T>(call: (token: string) => Promise<T>): Promise<T> => call("token") };

let lists: Record<string, Partial<ConversationSummary>[]>;
let shown: [string, string][];
let permission: NotificationPermission;

class FakeNotification {
  static get permission(): NotificationPermission {
    return permission;
  }
  static requestPermission = vi.fn(() => Promise.resolve(permission));
  constructor(title: string, { body }: { body: string }) {
    shown.push([title, body]);
  }
  close(): void {}
}

const waits = (id: string, fields: Partial<ConversationSummary> = {}): Partial<ConversationSummary> =>
  ({
    id,
    state: "waiting",
    place: null,
    last_author: "guest",
    last_at: "1",
    escalation: { receipt: 7, opened_at: "1", reasons: ["guest_request"] },
    ...fields,
  }) as Partial<ConversationSummary>;

beforeEach(() => {
  localStorage.clear();
  lists = { waiting: [], mine: [] };
  shown = [];
  permission = "granted";
  FakeNotification.requestPermission.mockClear();
  vi.stubGlobal("Notification", FakeNotification);
  vi.spyOn(document, "hasFocus").mockReturnValue(false);
  vi.stubGlobal("fetch", (path: string) => {
    const show = new URL(path, "http://edge").searchParams.get("show") ?? "";
    return Promise.resolve(Response.json({ conversations: lists[show], older: null, waiting: 0 }));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("nothing is read, asked or shown unless it is wanted", async () => {
  const fetched = vi.fn();
  vi.stubGlobal("fetch", fetched);
  await new Alerts().look(bearer, texts);
  expect(fetched).not.toHaveBeenCalled();
  expect(FakeNotification.requestPermission).not.toHaveBeenCalled();
});

test("what is there already is no news; who comes is told of once, and an emergency as one", async () => {
  lists["waiting"] = [waits("c1")];
  const alerts = new Alerts();
  await alerts.turnNotification(true, texts);
  expect(shown.splice(0)).toEqual([[texts.alerts.on, ""]]);
  await alerts.look(bearer, texts);
  expect(shown).toEqual([]);
  lists["waiting"] = [waits("c2", { place: "Room 3" }), waits("c1")];
  await alerts.look(bearer, texts);
  await alerts.look(bearer, texts);
  expect(shown.splice(0)).toEqual([[texts.alerts.waits, "No. 7 · Room 3"]]);
  // Who had stopped waiting and waits again is news.
  lists["waiting"] = [
    waits("c1", { escalation: { receipt: 7, opened_at: "2", reasons: ["safety"] } as never }),
    waits("c2", { place: "Room 3" }),
  ];
  await alerts.look(bearer, texts);
  expect(shown.splice(0)).toEqual([[texts.alerts.urgent, "No. 7"]]);
  // What a guest writes to whoever has taken over; not what they wrote themselves.
  lists["mine"] = [
    waits("c3", { state: "staff", last_at: "5" }),
    waits("c4", { state: "staff", last_author: "staff" }),
  ];
  await alerts.look(bearer, texts);
  expect(shown.splice(0)).toEqual([[texts.alerts.wrote, "No. 7"]]);
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  lists["waiting"] = [waits("c9")];
  await alerts.look(bearer, texts);
  expect(shown).toEqual([]);
});

test("what the browser refuses is said, and not wanted on the next visit", async () => {
  permission = "denied";
  const alerts = new Alerts();
  await alerts.turnNotification(true, texts);
  expect([alerts.notification, alerts.refusal]).toEqual([false, "denied"]);
  await alerts.turnSound(true);
  expect([alerts.sound, alerts.refusal]).toEqual([false, "unsupported"]);
  expect(new Alerts().on).toBe(false);
  // As on phones: the interface is there, and shows nothing.
  permission = "granted";
  vi.stubGlobal(
    "Notification",
    class {
      static permission = "granted";
      static requestPermission = (): Promise<string> => Promise.resolve("granted");
      constructor() {
        throw new TypeError("Illegal constructor");
      }
    },
  );
  await alerts.turnNotification(true, texts);
  expect([alerts.notification, alerts.refusal]).toEqual([false, "unsupported"]);
});

test("what was wanted is kept on the device, as long as the browser still allows it", async () => {
  const alerts = new Alerts();
  await alerts.turnNotification(true, texts);
  expect(new Alerts().notification).toBe(true);
  permission = "denied";
  expect(new Alerts().notification).toBe(false);
});
