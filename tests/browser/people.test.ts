import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, openDesk, picture, withPages } from "./browser.ts";
import { goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";

const QUESTION = "May I fly a drone over the valley?";

/** What the browser says about a stream that the network took. */
const EXPECTED = new RegExp(`${NOBODY.source}|ERR_INTERNET_DISCONNECTED|Failed to load resource`);

async function api(page: Page, path: string, data?: unknown): Promise<Record<string, unknown>> {
  const headers = { origin: baseUrl };
  const response = await page.request.post(`${baseUrl}/api/v1${path}`, { headers, ...(data ? { data } : {}) });
  assert.ok(response.ok(), `${path}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

const said = (page: Page, text: string): Locator => page.getByText(text, { exact: true });

async function shown(pages: Page[], text: string): Promise<void> {
  for (const page of pages) {
    await said(page, text).first().waitFor();
    assert.equal(await page.getByRole("listitem").filter({ hasText: text }).count(), 1, text);
  }
}

test("a question that nobody knows reaches a person, who answers on both of the guest's devices", () =>
  withPages(
    [{}, { viewport: DESKTOP }, { viewport: DESKTOP }],
    async ([phone, tablet, desk]) => {
      const house = await newHouse(desk);
      const link = `${baseUrl}/g/${house.slug}`;
      await openDesk(phone, link);
      await openDesk(tablet, link);
      const { code } = await api(phone, "/session/code");
      await api(tablet, "/session/link", { code });
      await tablet.reload();
      await signIn(desk, house.owner);
      await goTo(desk, "Inbox");
      await said(desk, "Nobody is waiting.").waitFor();
      await picture(desk, "console-inbox-empty");

      assert.match(await ask(phone, QUESTION), /^Sorry/);
      const told = "Your request has reached the staff. They will write to you here. Your number is 1.";
      await shown([phone, tablet], told);
      await picture(phone, "guest-en-person-asked");
      await assertAccessible(phone);
      await assertNoOverflow(phone);
      // Without a reload.
      const entry = desk.getByRole("link", { name: "No. 1", exact: true });
      await entry.waitFor();
      await said(desk, QUESTION).waitFor();
      await picture(desk, "console-inbox");
      await assertAccessible(desk);

      await entry.click();
      await heading(desk, "No. 1");
      await desk.getByRole("button", { name: "Take over" }).click();
      await shown([phone, tablet], "Aoi of the staff is here now.");
      await said(phone, "Aoi is writing with you.").waitFor();
      await desk.getByLabel("Your message to the guest").fill("Only outside the village.");
      await desk.getByRole("button", { name: "Send", exact: true }).click();
      await shown([phone, tablet], "Only outside the village.");
      await picture(phone, "guest-en-person-answers");
      await assertAccessible(phone);

      // A device that was away misses nothing, and shows nothing twice.
      await tablet.context().setOffline(true);
      await phone.getByRole("textbox").fill("And on Sundays?");
      await phone.keyboard.press("Enter");
      await shown([desk], "And on Sundays?");
      await desk.getByLabel("Your message to the guest").fill("On Sundays too.");
      await desk.getByRole("button", { name: "Send", exact: true }).click();
      await shown([phone], "On Sundays too.");
      await tablet.context().setOffline(false);
      await shown([tablet], "And on Sundays?");
      await shown([tablet], "On Sundays too.");
      await shown([tablet], "Only outside the village.");

      await desk.setViewportSize({ width: 360, height: 740 });
      await picture(desk, "console-conversation-phone");
      await assertNoOverflow(desk);
      await assertAccessible(desk);
      await desk.getByLabel("Note for colleagues (optional)").fill("Told.");
      await desk.getByRole("button", { name: "Mark as resolved" }).click();
      const closed = "The staff have closed request number 1. If there is anything else, just write.";
      await shown([phone, tablet], closed);
      await phone.reload();
      await shown([phone], closed);
      await shown([phone], "On Sundays too.");
    },
    EXPECTED,
  ));

test("a guest asks for a person with a button, and is told once", () =>
  withPages(
    [{}, {}],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await phone.getByRole("button", { name: "Ask a person" }).click();
      await said(phone, "The staff know of your request no. 1.").waitFor();
      await shown([phone], "Your request has reached the staff. They will write to you here. Your number is 1.");
      await phone.reload();
      await shown([phone], "Your request has reached the staff. They will write to you here. Your number is 1.");
      assert.equal(await phone.getByRole("button", { name: "Ask a person" }).count(), 0);
      await picture(phone, "guest-en-person-button");
    },
    EXPECTED,
  ));

test("an answer that did not help asks for a person; what was said of it can be changed", () =>
  withPages(
    [{}, { viewport: DESKTOP }],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await signIn(desk, house.owner);
      await goTo(desk, "Settings");
      await desk.getByLabel("Check-in from", { exact: true }).fill("15:00");
      await desk.getByRole("button", { name: "Save facts" }).click();
      await desk.getByText("Saved. Guests are told so from now on.").waitFor();
      await goTo(desk, "Inbox");

      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      await ask(phone, "What time is check-in?");
      const asked = phone.getByRole("group", { name: "Did this help?" });
      const yes = asked.getByRole("button", { name: "Yes", exact: true });
      const no = asked.getByRole("button", { name: "No", exact: true });
      const pressed = async (): Promise<(string | null)[]> => [
        await yes.getAttribute("aria-pressed"),
        await no.getAttribute("aria-pressed"),
      ];
      assert.deepEqual(await pressed(), ["false", "false"]);
      for (const button of [yes, no]) {
        const box = await button.boundingBox();
        assert.ok(box !== null && box.width >= 44 && box.height >= 44, JSON.stringify(box));
      }

      // Without a connection it is said beside the buttons, and can be done again.
      await phone.context().setOffline(true);
      await yes.click();
      await asked.getByText("This could not be sent. Please try again.").waitFor();
      assert.deepEqual(await pressed(), ["false", "false"]);
      await phone.context().setOffline(false);
      await yes.focus();
      await phone.keyboard.press("Space");
      await asked.getByRole("button", { pressed: true, name: "Yes", exact: true }).waitFor();
      await desk.getByText("Nobody is waiting.", { exact: true }).waitFor();

      await no.click();
      await asked.getByRole("button", { pressed: true, name: "No", exact: true }).waitFor();
      assert.deepEqual(await pressed(), ["false", "true"]);
      await shown([phone], "Your request has reached the staff. They will write to you here. Your number is 1.");
      await desk.getByRole("link", { name: "No. 1", exact: true }).waitFor();
      await said(desk, "Answer did not help").waitFor();
      await picture(phone, "guest-en-did-not-help");
      await assertAccessible(phone);
      await assertNoOverflow(phone);
    },
    EXPECTED,
  ));

test("a guest leaves an address for the reply, sees it on the next visit, and takes it back", () =>
  withPages(
    [{}, { viewport: DESKTOP }],
    async ([phone, desk]) => {
      const house = await newHouse(desk);
      await signIn(desk, house.owner);
      await openDesk(phone, `${baseUrl}/g/${house.slug}`);
      const offer = phone.locator("summary", { hasText: "Get the reply by e-mail, too" });
      assert.equal(await offer.count(), 0);
      await phone.getByRole("button", { name: "Ask a person" }).click();
      await offer.waitFor();
      await goTo(desk, "Inbox");
      await desk.getByRole("link", { name: "No. 1", exact: true }).click();
      await heading(desk, "No. 1");

      await offer.focus();
      await phone.keyboard.press("Enter");
      const email = phone.getByLabel("E-mail address");
      const consent = phone.getByRole("checkbox");
      const leave = phone.getByRole("button", { name: "Leave the address" });
      await email.fill("mei at guest");
      await leave.click();
      await phone.getByText("Please enter an e-mail address, such as name@example.com.").waitFor();
      await phone.getByText("Without your consent no address is kept. Please tick the box.").waitFor();
      await phone.waitForFunction(() => document.activeElement?.getAttribute("type") === "email");
      await assertAccessible(phone);
      await assertNoOverflow(phone);
      await picture(phone, "guest-en-leave-address");

      // Without a connection nothing that was typed is lost.
      await email.fill("mei@guest.example");
      await phone.getByText("The staff may write to this address about this conversation.").click();
      assert.equal(await consent.isChecked(), true);
      await phone.context().setOffline(true);
      await leave.click();
      await phone.getByText("This could not be sent. What you typed is kept. Please try again.").waitFor();
      assert.equal(await email.inputValue(), "mei@guest.example");
      await phone.context().setOffline(false);
      await leave.click();
      const left = said(phone, "We will also write to mei@guest.example.");
      await left.waitFor();
      await assertAccessible(phone);
      await desk.reload();
      await desk.getByText("mei@guest.example").waitFor();

      await phone.reload();
      await left.waitFor();
      await picture(phone, "guest-en-address-left");
      await phone.getByRole("button", { name: "Remove the address" }).click();
      await offer.waitFor();
      assert.equal(await left.count(), 0);
      await desk.reload();
      await desk.getByRole("button", { name: "Take over" }).waitFor();
      assert.equal(await desk.getByText("mei@guest.example").count(), 0);
    },
    EXPECTED,
  ));
