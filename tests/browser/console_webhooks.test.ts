import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, dialogGone, PHONE, picture, withPage } from "./browser.ts";
import { faultOf, goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

/** A name that leads to this machine, which is not to be reached: known without asking any network. */
const URL = "https://localhost/hook";

async function done(page: Page, text: string): Promise<void> {
  await page.getByRole("status").getByText(text, { exact: true }).waitFor();
}

test("the owner makes a webhook, tries it out, reads the log, renews its secret and removes it", () =>
  withPage(
    { viewport: PHONE, permissions: ["clipboard-read", "clipboard-write"] },
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Notifications");
      await page.getByLabel("Summaries").uncheck();
      await page.getByRole("button", { name: "Save" }).click();
      await done(page, "Saved.");
      await page.reload();
      await page.getByLabel("When a guest needs a person").waitFor();
      assert.equal(await page.getByLabel("Summaries").isChecked(), false);
      await assertAccessible(page);
      await assertNoOverflow(page);

      await goTo(page, "Webhooks");
      await page.getByText("No webhooks yet.").waitFor();
      await page.getByLabel("Address").fill("http://10.0.0.1/hook");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await hasFocus(page, "Address");
      assert.match(await faultOf(page, "Address"), /^Please enter an address such as/);
      assert.equal(await page.getByLabel("Address").inputValue(), "http://10.0.0.1/hook", "nothing typed is lost");
      await page.getByLabel("Address").fill(URL);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await done(page, "The webhook has been added.");
      await hasFocus(page, "Secret");
      const secret = page.getByRole("main").locator("[translate=no]");
      const first = await secret.innerText();
      assert.match(first, /^whsec_[A-Za-z0-9+/=]+$/);
      await page.getByRole("button", { name: "Copy" }).click();
      await done(page, "The secret has been copied.");
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), first);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-webhook-secret-phone");
      await page.getByRole("button", { name: "I have kept it" }).click();
      assert.equal(await secret.count(), 0);
      await page.reload();
      const button = (action: string) => page.getByRole("button", { name: `${action}: ${URL}` });
      await button("Send a test").waitFor();
      assert.equal(await secret.count(), 0, "it is shown once");

      await button("Send a test").click();
      await page.getByText(/^Test: Given up · The address leads into a private network · \d+ ms$/).waitFor();
      await picture(page, "console-webhook-tested-phone");

      await button("Change").click();
      await hasFocus(page, "Address");
      await page.getByRole("listitem").getByLabel("Switched on").uncheck();
      await page.getByRole("button", { name: "Save" }).click();
      await done(page, "The webhook has been changed.");
      await hasFocus(page, URL);
      await page.getByText("Off", { exact: true }).waitFor();

      const dialog = page.getByRole("dialog");
      await button("New secret").click();
      await hasFocus(page, "Cancel");
      await assertAccessible(page);
      await dialog.getByRole("button", { name: "Make a new secret" }).click();
      await dialogGone(page);
      await hasFocus(page, "Secret");
      assert.notEqual(await secret.innerText(), first);
      await page.getByText(/^Until .* everything is signed with the former secret, too\.$/).waitFor();
      await assertAccessible(page);

      await goTo(page, "Delivery log");
      const entry = page.getByRole("listitem").filter({ hasText: "Test of a webhook" });
      await entry.getByText(/^The address leads into a private network/).waitFor();
      await entry.getByText("Given up", { exact: true }).waitFor();
      await page.getByRole("button", { name: "Reload" }).click();
      await done(page, "The log has been reloaded.");
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-deliveries-phone");

      await goTo(page, "Webhooks");
      await button("Remove").click();
      await dialog.getByRole("button", { name: "Remove" }).click();
      await done(page, "The webhook has been removed.");
      await page.getByText("No webhooks yet.").waitFor();
      await hasFocus(page, "Webhooks");
      await page.goto(`${baseUrl}/console/audit`);
      await heading(page, "Activity log");
      await page.getByText(`Aoi removed the webhook to ${URL}.`, { exact: true }).waitFor();
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));
