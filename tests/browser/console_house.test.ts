import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible } from "./accessibility.ts";
import { DESKTOP, dialogGone, openDesk, picture, withPage, withPages } from "./browser.ts";
import { goTo, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

/** Whether a guest who scans this link counts as being in the house. */
async function isInHouse(page: Page, link: string): Promise<boolean> {
  await page.context().clearCookies();
  const started = page.waitForResponse("**/api/v1/session");
  await openDesk(page, link);
  const { session } = (await (await started).json()) as { session: { in_house: boolean } };
  return session.in_house;
}

test("the link of the QR codes is made anew after a question, and the old one is worth nothing in the house", () =>
  withPages(
    [{ viewport: DESKTOP, permissions: ["clipboard-read", "clipboard-write"] }, {}],
    async ([page, guest]) => {
      const { slug, owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "QR code link");
      const shown = page.getByRole("main").locator("[translate=no]");
      const before = await shown.innerText();
      assert.ok(before.includes(`/g/${slug}#k=`), before);
      await page.getByRole("button", { name: "Copy" }).click();
      await page.getByRole("status").getByText("The link has been copied.", { exact: true }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), before);
      assert.equal(await isInHouse(guest, before), true);
      await assertAccessible(page);
      await picture(page, "console-en-desktop-house-key");

      const create = page.getByRole("button", { name: "Create a new link" });
      const dialog = page.getByRole("dialog");
      await create.click();
      await hasFocus(page, "Cancel");
      await assertAccessible(page);
      await picture(page, "console-en-desktop-house-key-confirm");
      await page.keyboard.press("Enter");
      await dialogGone(page);
      await hasFocus(page, "Create a new link");
      assert.equal(await shown.innerText(), before);

      await page.keyboard.press("Enter");
      await dialog.getByRole("button", { name: "Create new link" }).click();
      await page.getByRole("status").getByText("The link is new.", { exact: false }).waitFor();
      await dialogGone(page);
      const after = await shown.innerText();
      assert.ok(after.includes(`/g/${slug}#k=`), after);
      assert.notEqual(after, before);
      assert.equal(await isInHouse(guest, before), false);
      assert.equal(await isInHouse(guest, after), true);

      await goTo(page, "Activity log");
      const entries = page.getByRole("main").getByRole("listitem");
      await entries.first().waitFor();
      const sentences = (await entries.allInnerTexts()).map((text) => text.split("\n")[0]);
      assert.deepEqual(sentences, [
        "Aoi created a new link for the QR codes.",
        "Aoi signed in.",
        "Aoi registered the house.",
      ]);
      await assertAccessible(page);
      await picture(page, "console-en-desktop-audit");
    },
    NOBODY,
  ));

test("older entries of the log are shown when they are wanted", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      const made = await page.evaluate(
        async ({ email, password }) => {
          const body = JSON.stringify({ email, password });
          const headers = { "content-type": "application/json" };
          const signedIn = await fetch("/api/v1/auth/login", { method: "POST", headers, body });
          const authorization = `Bearer ${((await signedIn.json()) as { access_token: string }).access_token}`;
          const statuses: number[] = [];
          for (let time = 0; time < 50; time += 1) {
            const response = await fetch("/api/v1/admin/house-key", { method: "POST", headers: { authorization } });
            statuses.push(response.status);
          }
          return statuses;
        },
        { email: owner.email, password: owner.password },
      );
      assert.deepEqual(made, Array<number>(50).fill(200));
      await goTo(page, "Activity log");
      const entries = page.getByRole("main").getByRole("listitem");
      const older = page.getByRole("button", { name: "Show older" });
      await older.waitFor();
      assert.equal(await entries.count(), 50);
      await older.click();
      await entries.getByText("Aoi registered the house.", { exact: true }).waitFor();
      // Registered, signed in twice, and what was done 50 times.
      assert.equal(await entries.count(), 53);
      assert.equal(await older.count(), 0);
      await hasFocus(page, "Activity log");
    },
    NOBODY,
  ));
