import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./accessibility.ts";
import { picture, withPages } from "./browser.ts";
import { faultOf, goTo, heading, newHouse, NOBODY, signIn, unique } from "./console.ts";
import { hasFocus } from "./focus.ts";

/** How soon a page notices that its session has ended, in milliseconds. */
const LIVE_MS = 3_000;
const ENDED = "Your sign-in has ended. Please sign in again.";
const CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1";

test("another device is signed out at once, live, and signs in again to where it was", () =>
  withPages(
    [{ userAgent: CHROME }, { userAgent: FIREFOX }, { userAgent: PHONE }],
    async ([page, firefox, phone]) => {
      const { owner } = await newHouse(page);
      await signIn(firefox, owner);
      await goTo(firefox, "Team");
      await signIn(phone, owner);
      await signIn(page, owner);
      await goTo(page, "Sign-ins and password");
      const devices = page.getByRole("list").getByRole("heading");
      await devices.first().waitFor();
      assert.deepEqual(await devices.allInnerTexts(), [
        "Chrome on Linux This device",
        "Safari on iPhone",
        "Firefox on Linux",
      ]);
      await assertAccessible(page);
      await picture(page, "console-en-phone-sessions");

      await page.getByRole("button", { name: "Sign out Firefox on Linux" }).click();
      await firefox.getByText(ENDED, { exact: true }).waitFor({ timeout: LIVE_MS });
      await page.getByRole("status").getByText("Firefox on Linux has been signed out.", { exact: true }).waitFor();
      await page.getByRole("listitem").filter({ hasText: "Firefox" }).waitFor({ state: "detached" });
      assert.deepEqual(await devices.allInnerTexts(), ["Chrome on Linux This device", "Safari on iPhone"]);
      // The button is gone; the focus is not lost.
      await hasFocus(page, "Sign-ins and password");
      await assertAccessible(firefox);
      await picture(firefox, "console-en-phone-ended");

      // That of the page which waits behind is not meant.
      await firefox.getByRole("textbox", { name: "E-mail address" }).fill(owner.email);
      await firefox.getByLabel("Password", { exact: true }).fill(owner.password);
      await firefox.getByRole("button", { name: "Sign in" }).click();
      await heading(firefox, "Team");

      await page.getByRole("button", { name: "Sign out all others" }).click();
      for (const other of [firefox, phone]) await other.getByText(ENDED, { exact: true }).waitFor({ timeout: LIVE_MS });
      await page.getByText("You are signed in on this device only.").waitFor();
      assert.deepEqual(await devices.allInnerTexts(), ["Chrome on Linux This device"]);
    },
    NOBODY,
  ));

test("a changed password signs out the other devices, and the present one has to be known", () =>
  withPages(
    [{}, {}],
    async ([page, other]) => {
      const { owner } = await newHouse(page);
      await signIn(other, owner);
      await signIn(page, owner);
      await goTo(page, "Sign-ins and password");
      const password = `another nine words ${unique()}`;
      await page.getByLabel("Current password", { exact: true }).fill("not the password");
      await page.getByLabel("New password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Change the password" }).click();
      await page.getByText("This is not your current password.").waitFor();
      assert.equal(await faultOf(page, "Current password"), "This is not your current password.");
      assert.equal(await page.getByLabel("New password", { exact: true }).inputValue(), password);
      await assertAccessible(page);

      await page.getByLabel("Current password", { exact: true }).fill(owner.password);
      await page.getByRole("button", { name: "Change the password" }).click();
      await other.getByText(ENDED, { exact: true }).waitFor({ timeout: LIVE_MS });
      await page.getByRole("status").getByText("Your password has been changed.", { exact: false }).waitFor();
      assert.equal(await page.getByLabel("New password", { exact: true }).inputValue(), "");
      await page.getByText("You are signed in on this device only.").waitFor();
      await signIn(other, { ...owner, password });
    },
    /status of (401|403)/,
  ));
