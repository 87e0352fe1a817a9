import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, DESKTOP, dialogGone, openDesk, PHONE, picture, withPage, withPages } from "./browser.ts";
import { goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";

/** What the browser says about answers that a page knows what to do with. */
const TOLD = new RegExp(`${NOBODY.source}|status of 4(12|22)`);

async function done(page: Page, text: string): Promise<void> {
  await page.getByRole("status").getByText(text, { exact: true }).waitFor();
}

/** Fails unless the page is good for everybody, and keeps a picture of it. */
async function looksGood(page: Page, name: string): Promise<void> {
  await assertAccessible(page);
  await assertNoOverflow(page);
  await picture(page, name);
}

/** Goes on by keyboard until something of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp, role: "button" | "link" | "textbox" = "button"): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  for (let step = 0; step < 80; step += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`${String(name)} can't be reached by Tab`);
}

test("a new house goes through the presets by keyboard, and its guests are answered from them in their language", () =>
  withPages(
    [{ viewport: PHONE }, { viewport: PHONE }],
    async ([page, guest]) => {
      const { owner, slug } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "Knowledge");
      await page.getByRole("heading", { name: "Your guests can't be answered yet" }).waitFor();
      await looksGood(page, "console-knowledge-empty-phone");
      await tabTo(page, "Go through the 30 ready-made questions", "link");
      await page.keyboard.press("Enter");
      await heading(page, "Ready-made questions");
      await tabTo(page, "Begin");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: "Can I check in late at night?" }).waitFor();
      await page.getByLabel("Until (time)").waitFor();
      await looksGood(page, "console-preset-step-phone");
      await tabTo(page, "Later");
      await page.keyboard.press("Enter");
      await hasFocus(page, "Can I check in early?");
      await tabTo(page, "We don't offer this");
      await page.keyboard.press("Enter");
      await done(page, "It has been left out. You can use it again from the list.");
      await page.getByRole("button", { name: "Use: Can I check in early?" }).waitFor();
      for (const _ of ["late check-out", "luggage"]) await page.getByRole("button", { name: "Later" }).click();
      await page.getByRole("heading", { level: 2, name: "Do you serve breakfast?" }).waitFor();
      await tabTo(page, "Check and publish");
      await page.keyboard.press("Enter");
      await hasFocus(page, "From (time)");
      await page.keyboard.type("7:30");
      await page.keyboard.press("Tab");
      await page.keyboard.type("9:30");
      await page.keyboard.press("Tab");
      await page.keyboard.type("¥700");
      await page.getByText("Yes, from 7:30 to 9:30, for ¥700.").first().waitFor();
      await picture(page, "console-preset-filled-phone");
      await page.keyboard.press("Enter");
      await done(page, "Published. Guests are answered from it now.");
      await page.getByText("1 of 30 published").waitFor();

      await openDesk(guest, `${baseUrl}/g/${slug}`);
      assert.match(await ask(guest, "Servez-vous le petit-déjeuner ?"), /Oui, de 7:30 à 9:30, pour ¥700\./);

      await goTo(page, "Knowledge");
      await page.getByText("Entries: 29").waitFor();
      await page.getByRole("textbox", { name: "Search the entries" }).fill("breakfast");
      await page.getByText("Entries: 1", { exact: true }).waitFor();
      await looksGood(page, "console-knowledge-list-phone");
    },
    TOLD,
  ));

test("an entry is written in two languages, checked against what is there, published, changed and deleted", () =>
  withPage(
    { viewport: DESKTOP },
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await page.goto(`${baseUrl}/console/knowledge/entry`);
      await heading(page, "New entry");
      await page.getByLabel("Question").fill("Is there a sauna?");
      await page.getByLabel("Answer").fill("Yes, until 22:00.");
      await page.getByLabel("Another language").selectOption("ja");
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await page.getByRole("region", { name: "日本語" }).waitFor();
      await page.getByRole("button", { name: "Check and publish" }).click();
      await page.getByText("Please fill this in.").first().waitFor();
      await page.getByRole("region", { name: "日本語" }).getByLabel("Question").fill("サウナはありますか？");
      await page.getByRole("region", { name: "日本語" }).getByLabel("Answer").fill("はい、23:00までです。");
      await looksGood(page, "console-entry-desktop");
      await page.getByRole("button", { name: "Check and publish" }).click();
      await hasFocus(page, "Please look at this first");
      await page.getByText(/^(English and 日本語|日本語 and English) differ\.$/).waitFor();
      await looksGood(page, "console-entry-findings-desktop");
      await page.getByRole("region", { name: "日本語" }).getByLabel("Answer").fill("はい、22:00までです。");
      await page.getByRole("button", { name: "Check and publish" }).click();
      await done(page, "Published. Guests are answered from it now.");
      await page.getByText("Found by words").first().waitFor();

      // What is typed and not saved is there again, wherever one was meanwhile.
      await page.getByRole("region", { name: "English" }).getByLabel("Answer").fill("Yes, until midnight.");
      await page.getByRole("link", { name: "All entries" }).click();
      await page.getByText("Not saved yet:").waitFor();
      await page.getByRole("main").getByRole("link", { name: "Is there a sauna?" }).first().click();
      await page.getByText("What you typed before has been put back. It is not saved yet.").waitFor();
      await page.getByRole("button", { name: "Discard it" }).click();
      assert.equal(
        await page.getByRole("region", { name: "English" }).getByLabel("Answer").inputValue(),
        "Yes, until 22:00.",
      );

      await page.setViewportSize(PHONE);
      await page.getByRole("tab", { name: "English" }).click();
      await page.getByText("What guests see").click();
      await looksGood(page, "console-entry-phone");
      await page.getByRole("tab", { name: "English" }).press("ArrowRight");
      await hasFocus(page, "日本語");
      await page.getByRole("button", { name: "Delete", exact: true }).click();
      await hasFocus(page, "Cancel");
      await assertAccessible(page);
      await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
      await dialogGone(page);
      await done(page, "The entry has been deleted.");
      await page.getByText("Entries: 0").waitFor();
    },
    TOLD,
  ));

test("of two people who change the same entry, the second sees what the first did and loses nothing", () =>
  withPages(
    [{ viewport: PHONE }, { viewport: PHONE }],
    async ([one, other]) => {
      const { owner } = await newHouse(one);
      await signIn(one, owner);
      await one.goto(`${baseUrl}/console/knowledge/entry`);
      await one.getByLabel("Question").fill("Is there a sauna?");
      await one.getByLabel("Answer").fill("Yes, until 22:00.");
      await one.getByRole("button", { name: "Save as draft" }).click();
      await done(one, "Saved as a draft. Guests don't see it.");
      await signIn(other, owner);
      await other.goto(one.url());
      await other.getByLabel("Answer").fill("Yes, until 20:00.");
      await one.getByLabel("Answer").fill("Yes, until 23:00.");
      await one.getByRole("button", { name: "Save as draft" }).click();
      await done(one, "Saved as a draft. Guests don't see it.");
      await other.getByRole("button", { name: "Save as draft" }).click();
      await hasFocus(other, "Somebody else has changed this entry meanwhile");
      await other.getByText("Yes, until 23:00.").waitFor();
      await looksGood(other, "console-entry-conflict-phone");
      await other.getByRole("radio", { name: /^Theirs:/ }).check();
      await other.getByRole("button", { name: "Take over and go on" }).click();
      assert.equal(await other.getByLabel("Answer").inputValue(), "Yes, until 23:00.");
      await done(other, "Both are in it now. Please save.");
    },
    TOLD,
  ));
