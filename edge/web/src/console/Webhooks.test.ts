import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Delivery, Webhook } from "../lib/generated/api";
import { nothing, problem } from "./fake_api";
import { FakePage } from "./fake_page";
import { fill, TEXTS } from "./i18n";

const { webhooks: texts, team, deliveries, notifications } = TEXTS.en;

const HOOK: Webhook = {
  id: "w1",
  url: "https://example.com/hook",
  events: ["escalation.opened"],
  enabled: true,
  created_at: "2026-11-25T03:00:00Z",
  failing_since: null,
  disabled_at: null,
  former_secret_until: null,
};
const SECRET = "whsec_c2VjcmV0";

let page: FakePage;

beforeEach(() => {
  page = new FakePage();
});

afterEach(() => page.close());

async function open(...webhooks: Webhook[]): Promise<void> {
  page.service.on("GET /admin/webhooks", () => Response.json({ webhooks }));
  await page.open("/console/notifications/webhooks", "owner");
}

const on = (action: string): string => fill(team.actionOn, { action, name: HOOK.url });
const cards = (): string[] => [...document.querySelectorAll("li.card h2")].map(({ textContent }) => textContent ?? "");

test("a new webhook shows its secret once: it has the focus, is copied, and is gone afterwards", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  // jsdom has none.
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  await open();
  expect(page.text).toContain(texts.none);
  await page.type(texts.url, ` ${HOOK.url} `);
  await page.tick(texts.eventNames["queue.released"]);
  page.service.on("POST /admin/webhooks", () => Response.json({ webhook: HOOK, secret: SECRET }, { status: 201 }));
  await page.press(texts.create);
  expect(page.sent("POST /admin/webhooks")).toEqual({
    url: HOOK.url,
    events: ["escalation.opened", "escalation.overdue"],
  });
  expect(page.told).toBe(texts.created);
  expect(cards()).toEqual([HOOK.url]);
  expect(document.activeElement?.textContent).toBe(texts.secret);
  expect(page.text).toContain(SECRET);
  expect(page.field(texts.url).value).toBe("");
  await page.press(texts.copy);
  expect(writeText).toHaveBeenCalledExactlyOnceWith(SECRET);
  expect(page.told).toBe(texts.copied);
  await page.press(texts.kept);
  expect(page.text).not.toContain(SECRET);
});

test("what is wrong is said at its field, by the page or by the service, and nothing typed is lost", async () => {
  await open();
  for (const event of Object.values(texts.eventNames)) await page.tick(event);
  await page.press(texts.create);
  expect(page.faultOf(texts.url)).toBe(TEXTS.en.faults.empty);
  expect(page.faultOf(texts.eventNames["queue.released"])).toBe(texts.eventsFault);
  expect(page.service.count("POST /admin/webhooks")).toBe(0);
  await page.tick(texts.eventNames["queue.released"]);
  await page.type(texts.url, "http://10.0.0.1/");
  page.service.on(
    "POST /admin/webhooks",
    () => problem(422, [{ pointer: "/url", detail: "must be an address" }]),
    () => problem(409),
  );
  await page.press(texts.create);
  expect(page.faultOf(texts.url)).toBe(texts.urlFault);
  expect(page.field(texts.url).value).toBe("http://10.0.0.1/");
  await page.press(texts.create);
  expect(page.alerts).toBe("There are 10 webhooks already. Remove one first.");
});

test("address, events and whether it is on are changed in its place", async () => {
  await open({ ...HOOK, enabled: false, disabled_at: "2026-11-24T03:00:00Z" });
  expect(page.text).toContain("for a long time nothing could be delivered");
  await page.press(on(texts.edit));
  expect(document.activeElement).toBe(page.field(texts.url));
  expect(page.field(texts.url).value).toBe(HOOK.url);
  await page.tick(texts.enabled);
  await page.tick(texts.eventNames["escalation.overdue"]);
  page.service.on("PUT /admin/webhooks/w1", () =>
    Response.json({ ...HOOK, events: ["escalation.opened", "escalation.overdue"] }),
  );
  await page.press(texts.save);
  expect(page.sent("PUT /admin/webhooks/w1")).toEqual({
    url: HOOK.url,
    events: ["escalation.opened", "escalation.overdue"],
    enabled: true,
  });
  expect(page.told).toBe(texts.changed);
  expect(document.activeElement?.textContent).toBe(HOOK.url);
  expect(page.text).not.toContain("for a long time");
  await page.press(on(texts.edit));
  await page.press(TEXTS.en.cancel);
  expect(page.service.count("PUT /admin/webhooks/w1")).toBe(1);
});

test("a secret is made anew after a question only, and then shown", async () => {
  await open(HOOK);
  await page.press(on(texts.rotate));
  await page.press(TEXTS.en.cancel);
  expect(page.service.count("POST /admin/webhooks/w1/secret")).toBe(0);
  await page.press(on(texts.rotate));
  const former = { ...HOOK, former_secret_until: "2026-11-26T03:00:00Z" };
  page.service.on(
    "POST /admin/webhooks/w1/secret",
    () => problem(503),
    () => Response.json({ webhook: former, secret: SECRET }),
  );
  await page.press(texts.rotateConfirm);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  await page.press(texts.rotateConfirm);
  expect(document.querySelector("dialog")).toBeNull();
  expect(page.text).toContain(SECRET);
  expect(document.activeElement?.textContent).toBe(texts.secret);
  expect(page.text).toContain("signed with the former secret, too");
});

test.each([
  ["there", nothing],
  ["gone already", () => problem(404)],
])("a webhook that is %s is removed after a question", async (_, answer) => {
  await open(HOOK);
  await page.press(on(texts.remove));
  expect(page.text).toContain(fill(texts.removeHint, { url: HOOK.url }));
  page.service.on("DELETE /admin/webhooks/w1", answer);
  await page.press(texts.remove);
  expect(cards()).toEqual([]);
  expect(page.told).toBe(texts.removed);
});

test("a test's result is read from the log when it is done", async () => {
  await open(HOOK);
  const delivery: Delivery = {
    id: "d1",
    kind: "webhook_test",
    recipient: { kind: "webhook", url: HOOK.url },
    state: "given_up",
    created_at: "2026-11-25T03:00:00Z",
    attempts: [{ at: "2026-11-25T03:00:01Z", took_ms: 12, status: 500, failure: "status", detail: null }],
  };
  let answer = (_response: Response): void => undefined;
  page.service
    .on("POST /admin/webhooks/w1/test", () => Response.json({ delivery_id: "d1" }, { status: 202 }))
    .on("GET /admin/deliveries", () => new Promise((resolve) => (answer = resolve)));
  await page.press(on(texts.test));
  const status = document.querySelector('li.card [role="status"]');
  expect(status?.textContent).toBe(texts.testing);
  await page.press(on(texts.test));
  expect(page.service.count("POST /admin/webhooks/w1/test")).toBe(1);
  answer(Response.json({ deliveries: [delivery], older: null }));
  await page.settle();
  expect(status?.textContent).toBe("Test: Given up · Refused by the receiver · HTTP 500 · 12 ms");
});

test("staff see their own mails only: no links to what is the owner's, and no way in", async () => {
  page.service.on("GET /admin/notifications", () => Response.json({ escalations: true, digests: true }));
  await page.open("/console/notifications", "staff");
  expect(document.querySelector('a[href^="/console/notifications/"]')).toBeNull();
  page.app.router.go("/console/notifications/webhooks");
  await page.settle();
  expect(document.querySelector("h1")?.textContent).toBe(TEXTS.en.ownerOnly);
  expect(page.service.count("GET /admin/webhooks")).toBe(0);
});

test("the log shows each attempt, goes on by its cursor and is read anew", async () => {
  const entry = (id: string, fields: Partial<Delivery> = {}): Delivery => ({
    id,
    kind: "digest",
    recipient: { kind: "person", name: "Aoi" },
    state: "delivered",
    created_at: "2026-11-25T03:00:00Z",
    attempts: [],
    ...fields,
  });
  const failed = { at: "2026-11-25T03:00:00Z", took_ms: 7, status: 503, failure: "status" as const, detail: null };
  const good = { at: "2026-11-25T03:00:09Z", took_ms: 9, status: 204, failure: null, detail: null };
  page.service
    .on(
      "GET /admin/deliveries",
      () =>
        Response.json({
          deliveries: [entry("d3", { recipient: { kind: "webhook", url: HOOK.url }, attempts: [failed, good] })],
          older: "2",
        }),
      () => problem(503),
      () => Response.json({ deliveries: [entry("d4"), entry("d3")], older: null }),
    )
    .on("GET /admin/deliveries?before=2", () =>
      Response.json({
        deliveries: [entry("d1", { kind: "reply", recipient: { kind: "guest", conversation_id: "c1" } })],
        older: null,
      }),
    );
  await page.open("/console/notifications/deliveries", "owner");
  const attempts = (): string[] =>
    [...document.querySelectorAll("li.card ol span")].map(({ textContent }) => textContent ?? "");
  expect(attempts()).toEqual(["Refused by the receiver · HTTP 503 · 7 ms", "HTTP 204 · 9 ms"]);
  await page.press(deliveries.older);
  expect(cards()).toEqual([deliveries.kinds.digest, deliveries.kinds.reply]);
  expect(document.querySelector('a[href="/console/inbox?conversation=c1"]')?.textContent).toBe(deliveries.guest);
  expect(page.buttons(deliveries.older)).toEqual([]);
  await page.press(deliveries.reload);
  expect(page.alerts).toBe(TEXTS.en.failed.service);
  expect(cards()).toHaveLength(2);
  await page.press(deliveries.reload);
  expect(page.told).toBe(deliveries.reloaded);
  expect(cards()).toEqual([deliveries.kinds.digest, deliveries.kinds.digest]);
  const here = document.querySelector(`nav[aria-label="${notifications.title}"] [aria-current="page"]`);
  expect(here?.textContent).toBe(deliveries.title);
  expect(document.querySelector('header a[aria-current="true"]')?.textContent).toBe(TEXTS.en.nav.notifications);
});
