import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, dialogGone, openDesk, PHONE, picture, withPages } from "./browser.ts";
import { goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";

const QUESTION = "May I fly a drone over the valley?";

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** Presses Tab until this has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`"${name}" is not reached with Tab`);
}

test("a guest who waits is answered with the keyboard alone", () =>
  withPages(
    [{}, { viewport: DESKTOP }],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await ask(phone, QUESTION);
      await signIn(desk, house.owner);
      await goTo(desk, "Inbox");
      await desk.getByText("Waiting for 0 min").waitFor();
      await desk.getByRole("listitem").getByText("English").waitFor();
      await assertAccessible(desk);
      await picture(desk, "console-inbox-waiting");

      // The list of keys opens by its own.
      await desk.keyboard.press("?");
      const dialog = desk.getByRole("dialog", { name: "Keyboard shortcuts" });
      await dialog.waitFor();
      await assertAccessible(desk);
      await picture(desk, "console-inbox-shortcuts");
      await desk.keyboard.press("Escape");
      await dialogGone(desk);

      await desk.keyboard.press("j");
      assert.equal(await focused(desk), "No. 1");
      await desk.keyboard.press("Enter");
      await heading(desk, "No. 1");
      assert.match(desk.url(), /conversation=[0-9a-f-]{36}/);
      await desk.keyboard.press("t");
      await desk.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
      // In a field a key is a letter.
      await desk.keyboard.type("Ask at the town hall, please.");
      await desk.keyboard.press("Control+Enter");
      await phone.getByText("Ask at the town hall, please.").first().waitFor();
      await desk.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");

      // What is typed and not sent is there after a reload.
      await desk.keyboard.type("And close the window");
      await desk.reload();
      await heading(desk, "No. 1");
      assert.equal(await desk.getByLabel("Your message to the guest").inputValue(), "And close the window");
      await desk.getByLabel("Your message to the guest").fill("");

      await desk.getByRole("heading", { level: 1 }).focus();
      await desk.keyboard.press("e");
      await desk.keyboard.type("Town hall");
      await tabTo(desk, "Mark as resolved");
      await desk.keyboard.press("Enter");
      await desk.getByText("Resolved. The guest has been told.").waitFor();
      await desk.getByText("Town hall", { exact: true }).waitFor();
      await desk.keyboard.press("u");
      await heading(desk, "Inbox");
      await desk.getByText("Nobody is waiting.").waitFor();
      await desk.keyboard.press("4");
      await desk.getByText("Note: Town hall").waitFor();
      await picture(desk, "console-inbox-resolved");

      // Turned off, keys do nothing, and the list of them can still be opened.
      await tabTo(desk, "Keyboard shortcuts");
      await desk.keyboard.press("Enter");
      await desk.getByLabel("Use single keys on this device").click();
      await desk.keyboard.press("Escape");
      await dialogGone(desk);
      await desk.reload();
      await desk.getByText("Note: Town hall").waitFor();
      await desk.keyboard.press("1");
      await desk.keyboard.press("?");
      assert.equal(await desk.getByRole("dialog").count(), 0);
      assert.match(desk.url(), /show=resolved/);
    },
    NOBODY,
  ));

test("on a phone the list and the conversation are a page each, and back leads back", () =>
  withPages(
    [{}, { viewport: PHONE }],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await ask(phone, QUESTION);
      await signIn(desk, house.owner);
      await goTo(desk, "Inbox");
      const entry = desk.getByRole("link", { name: "No. 1", exact: true });
      await entry.waitFor();
      await assertNoOverflow(desk);
      await assertAccessible(desk);
      await picture(desk, "console-inbox-phone");
      await entry.click();
      await heading(desk, "No. 1");
      await assertNoOverflow(desk);
      await assertAccessible(desk);

      // Why the assistant answered what it did.
      await desk.getByText("Why this answer?").click();
      await desk.getByText("A fixed text of Tomari.").waitFor();
      await assertNoOverflow(desk);
      await assertAccessible(desk);
      await picture(desk, "console-conversation-evidence-phone");

      await desk.goBack();
      await heading(desk, "Inbox");
      await entry.waitFor();
      // The address names the conversation: it is there after signing in, too.
      await desk.goForward();
      await heading(desk, "No. 1");
      const address = desk.url();
      await desk.getByRole("button", { name: "Sign out" }).click();
      await heading(desk, "Sign in");
      await desk.goto(address);
      await heading(desk, "Sign in");
      await desk.getByLabel("E-mail address").fill(house.owner.email);
      await desk.getByLabel("Password", { exact: true }).fill(house.owner.password);
      await desk.getByRole("button", { name: "Sign in" }).click();
      await heading(desk, "No. 1");
      assert.equal(desk.url(), address);
    },
    NOBODY,
  ));

test("what came while the desk was closed waits in its queue, and can be told now", () =>
  withPages(
    [{}, { viewport: DESKTOP }],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await signIn(desk, house.owner);
      await goTo(desk, "Settings");
      // Open for a minute a week that is not now.
      const day = new Date(Date.now() + 3 * 86_400_000).toLocaleDateString("en", {
        weekday: "long",
        timeZone: "Asia/Tokyo",
      });
      const token = await signedInToken(desk, house.owner);
      const hours = { weekly: [{ weekday: day.toLowerCase(), opens: "09:00", closes: "10:00" }], exceptions: [] };
      const headers = { origin: baseUrl, authorization: `Bearer ${token}` };
      const read = await desk.request.get(`${baseUrl}/api/v1/admin/hours`, { headers });
      const { version } = (await read.json()) as { version: number };
      const set = await desk.request.put(`${baseUrl}/api/v1/admin/hours`, { headers, data: { version, hours } });
      assert.equal(set.status(), 200, await set.text());

      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await ask(phone, QUESTION);
      await goTo(desk, "Inbox");
      await desk.getByRole("link", { name: "Overnight queue" }).click();
      await heading(desk, "Overnight queue");
      await desk.getByText("Waits for the desk to open", { exact: true }).waitFor();
      await desk.getByText("Promised for").waitFor();
      await assertAccessible(desk);
      await picture(desk, "console-overnight");
      await desk.getByRole("button", { name: "Tell the team now" }).click();
      await desk.getByText("The team has been told. Requests: 1.").waitFor();
      await desk.getByText("Team told, not seen yet").waitFor();
      await desk.getByRole("button", { name: "Tell the team now" }).click();
      await desk.getByText("There was nothing to tell.").waitFor();
      await desk.setViewportSize(PHONE);
      await assertNoOverflow(desk);
      await assertAccessible(desk);
      await picture(desk, "console-overnight-phone");
      await desk.getByRole("link", { name: "No. 1", exact: true }).click();
      await heading(desk, "No. 1");
      await desk.getByRole("button", { name: "Mark as seen" }).click();
      await desk.getByRole("button", { name: "Mark as seen" }).waitFor({ state: "detached" });
    },
    NOBODY,
  ));

async function signedInToken(page: Page, { email, password }: { email: string; password: string }): Promise<string> {
  const response = await page.request.post(`${baseUrl}/api/v1/auth/login`, {
    data: { email, password },
    headers: { origin: baseUrl },
  });
  assert.equal(response.status(), 200);
  return ((await response.json()) as { access_token: string }).access_token;
}

test("a sound and a notification are there when asked for, and only news is told", () =>
  withPages(
    [{}, { viewport: DESKTOP, permissions: ["notifications"] }],
    async ([phone, desk]) => {
      await desk.addInitScript(() => {
        const shown: string[] = [];
        class Shown {
          static permission = "granted";
          static requestPermission = (): Promise<string> => Promise.resolve("granted");
          constructor(title: string, { body }: { body: string }) {
            shown.push(`${title}|${body}`);
          }
          close(): void {}
        }
        Object.assign(window, { Notification: Shown, shown });
        Document.prototype.hasFocus = () => false;
      });
      const shown = (): Promise<string[]> => desk.evaluate(() => (window as unknown as { shown: string[] }).shown);
      const house = await newHouse(desk);
      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await ask(phone, QUESTION);
      await signIn(desk, house.owner);
      await goTo(desk, "Inbox");
      await desk.getByText("Sound and notifications on this device").click();
      assert.deepEqual(await shown(), []);
      await desk.getByLabel("Play a sound").check();
      await desk.getByLabel("Show a notification of the browser").check();
      assert.deepEqual(await shown(), ["Notifications are on|"]);
      await assertAccessible(desk);
      await picture(desk, "console-inbox-alerts");

      // On any page; what waited before is no news.
      await goTo(desk, "Sign-ins and password");
      await desk.reload();
      await heading(desk, "Sign-ins and password");
      const looked = desk.waitForResponse((response) => response.url().includes("show=mine"));
      const other = await phone
        .context()
        .browser()
        ?.newContext({ extraHTTPHeaders: { "cf-connecting-ip": "2001:db8::77" } });
      assert.ok(other);
      await looked;
      const guest = await other.newPage();
      await openDesk(guest, `${baseUrl}/g/${house.slug}`);
      await guest.getByRole("button", { name: "Ask a person" }).click();
      await desk.waitForFunction(() => (window as unknown as { shown: string[] }).shown.length > 0);
      assert.deepEqual(await shown(), ["A guest is waiting|No. 2"]);
      await other.close();
    },
    NOBODY,
  ));
