import assert from "node:assert/strict";
import { test } from "node:test";
import { firstLoad } from "../../edge/web/scripts/first-load.ts";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { ask, baseUrl, openDesk, picture, withPage } from "./browser.ts";

const FIRST_LOAD_MAX_BYTES = { guest: 50_000, console: 150_000 };

for (const colorScheme of ["light", "dark"] as const) {
  test(`no barrier is found in ${colorScheme} colours, empty and with a conversation`, () =>
    withPage({ colorScheme }, async (page) => {
      await openDesk(page);
      await assertAccessible(page);
      await ask(page, "What time is check-in?");
      await ask(page, "Who won the football match last night?");
      await assertAccessible(page);
      await picture(page, `guest-en-${colorScheme}`);
    }));
}

test("everything is reached and done by keyboard", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const stops: string[] = [];
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press("Tab");
      const stop = await page.evaluate(() => document.activeElement?.tagName ?? "");
      stops.push(stop);
      if (stop === "TEXTAREA") break;
    }
    const buttons = Array<string>(7).fill("BUTTON");
    assert.deepEqual(stops, ["SELECT", "BUTTON", "A", "A", ...buttons, "SUMMARY", "TEXTAREA"]);
    await page.keyboard.type("What time is check-in?");
    await page.keyboard.press("Enter");
    await page.getByRole("article").waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), "TEXTAREA");
  }));

test("another language changes texts, document and top questions, and is remembered", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const region = page.getByRole("region", { name: "Often asked" });
    assert.equal(await region.getByRole("button").count(), 6);
    await page.getByRole("combobox", { name: "Language" }).selectOption("fr");
    await page.getByRole("region", { name: "Questions fréquentes" }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), "fr");
    await page.getByRole("button", { name: "Envoyer" }).waitFor();
    const question = page.getByRole("region", { name: "Questions fréquentes" }).getByRole("button").first();
    await page.waitForFunction(() => document.querySelector("main section button")?.getAttribute("lang") === "fr");
    assert.match(await question.innerText(), /heure|arriver/);
    await page.reload();
    await page.getByRole("button", { name: "Envoyer" }).waitFor();
  }));

test("emergency numbers can be dialled", () =>
  withPage({}, async (page) => {
    await openDesk(page);
    const links = page.getByRole("region", { name: "Emergency numbers" }).getByRole("link");
    const texts = (await links.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, " "));
    assert.deepEqual(texts, ["Fire and ambulance 119", "Police 110"]);
    assert.equal(await links.first().getAttribute("href"), "tel:119");
  }));

test("nothing is wider than a phone", () =>
  withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
    await openDesk(page);
    await ask(page, "What time is check-in?");
    await assertNoOverflow(page);
  }));

test("a house that is not there is said not to be there", () =>
  withPage(
    {},
    async (page) => {
      await page.goto(`${baseUrl}/g/nobody-here`);
      await page.getByRole("heading", { name: "This house was not found" }).waitFor();
      await assertAccessible(page);
      await picture(page, "guest-en-not-found");
    },
    /404/,
  ));

test("the page without a house is there and accessible", () =>
  withPage({}, async (page) => {
    await page.goto(baseUrl);
    await page.getByRole("heading", { name: "Tomari" }).waitFor();
    await assertAccessible(page);
  }));

for (const page of ["guest", "console"] as const) {
  test(`little JavaScript is loaded at first: ${page}`, async () => {
    const { files, gzipBytes } = await firstLoad(page);
    assert.ok(files.length > 0);
    assert.ok(gzipBytes <= FIRST_LOAD_MAX_BYTES[page], `${gzipBytes} bytes: ${files.join(", ")}`);
  });
}
