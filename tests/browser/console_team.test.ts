import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, dialogGone, picture, withPage, withPages } from "./browser.ts";
import { faultOf, fillSignIn, goTo, heading, newAccount, newHouse, NOBODY, signIn, type Account } from "./console.ts";
import { hasFocus } from "./focus.ts";
import { Mailbox } from "./mail.ts";

/** How soon a page notices that its session has ended, in milliseconds. */
const LIVE_MS = 3_000;

/** Invites somebody, and returns the link in their mail. */
async function invite(page: Page, email: string, role = "Staff"): Promise<string> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Role").selectOption({ label: role });
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await page.getByRole("status").getByText(`An invitation is on its way to ${email}.`, { exact: true }).waitFor();
  const { link } = await new Mailbox(email).next();
  return link;
}

/** Accepts an invitation, in English, up to the page that it leads to. */
async function join(page: Page, link: string, { name, password }: Account): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Join" }).click();
  await heading(page, `Welcome, ${name}`);
}

function card(page: Page, text: string): Locator {
  return page.getByRole("listitem").filter({ hasText: text });
}

async function done(page: Page, text: string): Promise<void> {
  await page.getByRole("status").getByText(text, { exact: true }).waitFor();
}

test("an invited person joins by the link in the mail, signed in as staff, without the owner's pages", () =>
  withPages(
    [{ viewport: DESKTOP }, {}],
    async ([page, guest]) => {
      const { name: house, owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Team");
      const ren = newAccount("Ren");
      const link = await invite(page, ren.email);
      await card(page, ren.email).waitFor();
      await assertAccessible(page);
      await picture(page, "console-en-desktop-team-invited");

      await guest.goto(link);
      await heading(guest, `Join ${house}`);
      assert.equal(guest.url(), `${baseUrl}/console/invitation`);
      await guest
        .getByText(`You are invited to join as Staff, with the address ${ren.email}.`, { exact: false })
        .waitFor();
      await assertAccessible(guest);
      await assertNoOverflow(guest);
      await picture(guest, "console-en-phone-invitation");
      await guest.getByRole("button", { name: "Join" }).click();
      assert.equal(await faultOf(guest, "Your name"), "Please fill this in.");
      assert.equal(await faultOf(guest, "Password"), "Please fill this in.");
      await guest.getByLabel("Your name").fill("Ren");
      await guest.getByLabel("Password", { exact: true }).fill(ren.password);
      await guest.getByRole("button", { name: "Join" }).click();
      await heading(guest, "Welcome, Ren");
      await done(guest, "Welcome to the team.");
      await guest.getByRole("navigation").getByText("More", { exact: true }).click();
      assert.deepEqual(await guest.getByRole("navigation").getByRole("link").allInnerTexts(), [
        "Start",
        "Inbox",
        "Unanswered questions",
        "Dashboard",
        "Knowledge",
        "QR codes",
        "Notifications",
        "Sign-ins and password",
      ]);
      await assertAccessible(guest);
      await picture(guest, "console-en-phone-home-staff");
      await guest.goto(`${baseUrl}/console/team`);
      await heading(guest, "Only the owner can do this");
      await assertAccessible(guest);

      // Both see one another; the link is spent.
      await page.reload();
      await card(page, "Ren").waitFor();
      await page.getByText("No open invitations.").waitFor();
      await guest.goto(link);
      await heading(guest, "This invitation is no longer valid");
      await assertAccessible(guest);
    },
    /status of (401|404)/,
  ));

test("an invitation that was withdrawn is no longer valid", () =>
  withPages(
    [{}, {}],
    async ([page, guest]) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Team");
      const { email } = newAccount("Ren");
      const link = await invite(page, email);
      // The same person is not invited twice by mistake: the newer mail's link counts.
      await page.getByRole("button", { name: `Withdraw: ${email}` }).click();
      await done(page, `The invitation for ${email} has been withdrawn.`);
      await page.getByText("No open invitations.").waitFor();
      await hasFocus(page, "Team");
      await guest.goto(link);
      await heading(guest, "This invitation is no longer valid");
    },
    /status of (401|404)/,
  ));

test("the owner changes a role, deactivates, reactivates and removes somebody, who notices at once", () =>
  withPages(
    [{}, {}],
    async ([page, member]) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Team");
      const ren = newAccount("Ren");
      await join(member, await invite(page, ren.email), ren);
      await page.reload();
      await card(page, "Ren").waitFor();
      await assertAccessible(page);
      await picture(page, "console-en-phone-team");

      await page.getByRole("button", { name: "Make owner: Ren" }).click();
      await done(page, "Ren's role is now: Owner.");
      await member.reload();
      await goTo(member, "Team");
      await page.getByRole("button", { name: "Make staff: Ren" }).click();
      await done(page, "Ren's role is now: Staff.");
      await member.reload();
      await heading(member, "Only the owner can do this");

      const dialog = page.getByRole("dialog");
      const deactivate = page.getByRole("button", { name: "Deactivate: Ren" });
      await deactivate.click();
      await dialog.getByRole("heading", { name: "Deactivate Ren?" }).waitFor();
      // Enter must not do it by mistake; Escape leaves everything as it is.
      await hasFocus(page, "Cancel");
      await assertAccessible(page);
      await picture(page, "console-en-phone-deactivate");
      await page.keyboard.press("Escape");
      await dialogGone(page);
      await hasFocus(page, "Deactivate: Ren");
      await deactivate.click();
      await dialog.getByRole("button", { name: "Deactivate" }).click();
      await heading(member, "Sign in");
      await member.getByText("Your sign-in has ended.", { exact: false }).waitFor({ timeout: LIVE_MS });
      await done(page, "Ren has been deactivated.");
      await fillSignIn(member, ren.email, ren.password);
      await member.getByRole("alert").getByText("is not right", { exact: false }).waitFor();

      await page.getByRole("button", { name: "Reactivate: Ren" }).click();
      await done(page, "Ren can sign in again.");
      await member.getByRole("button", { name: "Sign in" }).click();
      // Back to the page of before.
      await heading(member, "Only the owner can do this");

      await page.getByRole("button", { name: "Remove: Ren" }).click();
      await dialog.getByRole("heading", { name: "Remove Ren?" }).waitFor();
      await assertAccessible(page);
      await picture(page, "console-en-phone-remove");
      await dialog.getByRole("button", { name: "Remove" }).click();
      await member.getByText("Your sign-in has ended.", { exact: false }).waitFor({ timeout: LIVE_MS });
      await done(page, "Ren has been removed.");
      await card(page, "Ren").waitFor({ state: "detached" });
      await dialogGone(page);
      await hasFocus(page, "Team");
    },
    NOBODY,
  ));

test("the last owner stays one, and is told why", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Team");
      const why = "A house needs an owner who can sign in. Make somebody else an owner first.";
      await page.getByRole("button", { name: "Make staff: Aoi" }).click();
      await page.getByRole("alert").getByText(why, { exact: true }).waitFor();
      await page.getByRole("button", { name: "Remove: Aoi" }).click();
      const dialog = page.getByRole("dialog");
      await dialog.getByRole("button", { name: "Remove" }).click();
      await dialog.getByRole("alert").getByText(why, { exact: true }).waitFor();
      await assertAccessible(page);
      await dialog.getByRole("button", { name: "Cancel" }).click();
      await dialogGone(page);
      assert.equal(await card(page, "Aoi").count(), 1);
      await hasFocus(page, "Remove: Aoi");
    },
    /status of (401|409)/,
  ));
