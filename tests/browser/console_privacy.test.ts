import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, dialogGone, openDesk, PHONE, picture, withPages } from "./browser.ts";
import { faultOf, goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

test("a guest is found, given their data and erased, and the log tells of it", () =>
  withPages(
    [{ viewport: PHONE }, { viewport: PHONE }],
    async ([page, guest]) => {
      const { slug, owner } = await newHouse(page);
      await openDesk(guest, `${baseUrl}/g/${slug}`);
      await ask(guest, "May I bring my parrot Polly?");
      await signIn(page, owner);
      await goTo(page, "Guests' data");
      await assertAccessible(page);
      await page.getByLabel("Receipt number").fill("x");
      await page.keyboard.press("Enter");
      await hasFocus(page, "Receipt number");
      assert.equal(await faultOf(page, "Receipt number"), "Please enter a receipt number, such as 12.");
      await page.getByLabel("Receipt number").fill("7");
      await page.keyboard.press("Enter");
      await page.getByText("Nothing is kept about this guest.").waitFor();
      await page.getByLabel("Receipt number").fill("1");
      await page.keyboard.press("Enter");
      await hasFocus(page, "Found: 1");
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-privacy-phone");

      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: "Save as a file: Receipt no. 1" }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), "guest-1.json");
      const saved = JSON.parse(await readFile(await file.path(), "utf8"));
      assert.equal(saved.format, "tomari-guest-export");
      assert.equal(saved.conversations[0].messages[0].message.text, "May I bring my parrot Polly?");
      await page.getByRole("status").getByText("The file has been saved.").waitFor();

      await page.getByRole("button", { name: "Erase: Receipt no. 1" }).click();
      await hasFocus(page, "To confirm, type: 1");
      await assertAccessible(page);
      await page.keyboard.type("2");
      await page.keyboard.press("Enter");
      assert.equal(await faultOf(page, "To confirm, type: 1"), "Please type exactly: 1");
      await picture(page, "console-privacy-erase-phone");
      await page.getByLabel("To confirm, type: 1").fill("1");
      await page.keyboard.press("Enter");
      await dialogGone(page);
      await page.getByRole("status").getByText("Everything about this guest has been erased.").waitFor();
      // The guest's page goes on with a new conversation.
      await guest.reload();
      await guest.getByRole("textbox").waitFor();
      assert.equal(await guest.getByRole("article").count(), 0);

      await goTo(page, "Activity log");
      await page.getByText("Aoi erased what was kept about a guest (Receipt no. 1).", { exact: true }).waitFor();
      await page.getByText("Narrow down").click();
      await page.getByLabel("What happened").selectOption({ label: "Guest's data given out" });
      await page.getByLabel("Who").selectOption({ label: "Aoi" });
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await page.getByRole("status").getByText("The log has been narrowed down.").waitFor();
      assert.deepEqual(await page.getByRole("main").getByRole("listitem").count(), 1);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-audit-phone");
      await page.setViewportSize(DESKTOP);
      await page.getByRole("button", { name: "Show everything" }).click();
      await page.getByText("Aoi registered the house.", { exact: true }).waitFor();
      await assertAccessible(page);
      await picture(page, "console-audit-desktop");
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));

test("the owner sets languages and how long conversations are kept", () =>
  withPages(
    [{ viewport: PHONE }],
    async ([page]) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Settings");
      await heading(page, "Settings");
      const days = page.getByLabel("Days conversations are kept");
      assert.equal(await days.inputValue(), "90");
      await days.fill("0");
      await page.getByLabel("ไทย").check();
      await page.getByRole("button", { name: "Save house" }).click();
      await hasFocus(page, "Days conversations are kept");
      assert.match(await faultOf(page, "Days conversations are kept"), /from 1 to 3650/);
      assert.equal(await page.getByLabel("ไทย").isChecked(), true, "nothing typed is lost");
      await days.fill("30");
      await page.getByRole("button", { name: "Save house" }).click();
      await page.getByRole("status").getByText("Saved.", { exact: true }).waitFor();
      // The other form of the page keeps it.
      await page.getByLabel("Telephone (optional)").or(page.getByLabel("Telephone")).fill("+81 577 00 1234");
      await page.getByRole("button", { name: "Save facts" }).click();
      await page.getByRole("status").getByText("Guests are told so from now on.").waitFor();
      await page.reload();
      await days.waitFor();
      assert.equal(await days.inputValue(), "30");
      assert.equal(await page.getByLabel("ไทย").isChecked(), true);
      await assertAccessible(page);
      await assertNoOverflow(page);
      await days.scrollIntoViewIfNeeded();
      await picture(page, "console-house-phone");
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));
