import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Download, Page } from "playwright-core";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, dialogGone, PHONE, picture, withPage, withPages } from "./browser.ts";
import { goTo, heading, newHouse, NOBODY, signIn } from "./console.ts";
import { hasFocus } from "./focus.ts";
import { decode } from "./qr.ts";

async function done(page: Page, text: string): Promise<void> {
  await page.getByRole("status").getByText(text, { exact: true }).waitFor();
}

async function add(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the place").fill(name);
  await page.keyboard.press("Enter");
  await done(page, `“${name}” has been added.`);
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return file;
}

test("the owner makes codes for places; each file leads a guest into the house, until the link is made anew", () =>
  withPages(
    [{ viewport: PHONE, acceptDownloads: true }, { viewport: PHONE }, { viewport: PHONE }],
    async ([page, guest, late]) => {
      const { owner, slug } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "QR codes");
      await page.getByText("No places yet. Add the first one above.").waitFor();
      await assertAccessible(page);
      await page.getByRole("button", { name: "Add", exact: true }).click();
      await hasFocus(page, "Name of the place");
      await add(page, "201号室 & Terrace");
      await hasFocus(page, "Name of the place");
      await add(page, "Kitchen");
      await page.getByLabel("Name of the place").fill("Kitchen");
      await page.keyboard.press("Enter");
      await page.getByText("Another place has this name already.").waitFor();
      await assertAccessible(page);
      await assertNoOverflow(page);
      await picture(page, "console-qr-codes-phone");

      const svg = await download(page, "SVG: 201号室 & Terrace");
      assert.equal(svg.suggestedFilename(), `${slug}-201号室-&-Terrace.svg`);
      const link = await decode(page, "image/svg+xml", await readFile(await svg.path()));
      assert.match(link, new RegExp(`/g/${slug}#k=[0-9a-z]{26}&p=`));
      const png = await download(page, "PNG: 201号室 & Terrace");
      assert.equal(await decode(page, "image/png", await readFile(await png.path())), link);

      const scanned = new URL(link);
      const here = `${baseUrl}${scanned.pathname}${scanned.hash}`;
      const session = guest.waitForResponse((response) => response.url().endsWith("/api/v1/session"));
      await guest.goto(here);
      await guest.getByRole("textbox").waitFor();
      const sent = (await session).request().postDataJSON() as Record<string, unknown>;
      assert.equal(sent["place"], "201号室 & Terrace");
      assert.equal(((await (await session).json()) as { session: { in_house: boolean } }).session.in_house, true);
      await guest.getByRole("textbox").fill("Can I have a helicopter?");
      await guest.keyboard.press("Enter");
      await guest.getByRole("article").first().waitFor();
      await goTo(page, "Inbox");
      await page.getByText("201号室 & Terrace").first().waitFor();

      await goTo(page, "QR code link");
      await page.getByRole("button", { name: "Create a new link" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Create new link" }).click();
      await dialogGone(page);
      await page.getByRole("link", { name: "Print the QR codes of the places" }).click();
      await heading(page, "QR codes");
      await page.getByRole("heading", { name: "The QR code link has been renewed" }).waitFor();
      await assertAccessible(page);
      await picture(page, "console-qr-codes-renewed-phone");
      const again = await download(page, "PNG: 201号室 & Terrace");
      assert.notEqual(await decode(page, "image/png", await readFile(await again.path())), link);
      const second = late.waitForResponse((response) => response.url().endsWith("/api/v1/session"));
      await late.goto(here);
      assert.equal(((await (await second).json()) as { session: { in_house: boolean } }).session.in_house, false);

      await page.getByRole("button", { name: "Rename: Kitchen" }).click();
      await hasFocus(page, "New name");
      await page.getByLabel("New name").fill("Shared kitchen");
      await page.keyboard.press("Enter");
      await done(page, "The place has been renamed.");
      await page.getByRole("button", { name: "Remove: Shared kitchen" }).click();
      await hasFocus(page, "Cancel");
      await assertAccessible(page);
      await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
      await dialogGone(page);
      await done(page, "The place has been removed.");
      assert.equal(await page.getByRole("heading", { name: "Shared kitchen" }).count(), 0);
    },
    new RegExp(`${NOBODY.source}|status of 422`),
  ));

test("the printed pages have house, place, code and every language on one A4 page each", () =>
  withPage(
    { viewport: DESKTOP },
    async (page) => {
      const { owner, name } = await newHouse(page);
      await signIn(page, owner);
      await goTo(page, "QR codes");
      for (const place of ["Room 201", "Kitchen", "Bath"]) await add(page, place);
      await page.getByLabel("Select for printing: Room 201").check();
      await page.getByLabel("Select for printing: Bath").check();
      await assertAccessible(page);
      await picture(page, "console-qr-codes-desktop");
      await page.getByRole("button", { name: "Print the selected (2)" }).click();
      await heading(page, "Print QR codes");
      const sheets = page.getByRole("region", { name: /^QR code: / });
      await sheets.first().waitFor();
      assert.equal(await sheets.count(), 2);
      await sheets.first().getByText(name, { exact: true }).waitFor();
      await sheets.first().getByText("Room 201", { exact: true }).waitFor();
      await sheets.last().getByText("Bath", { exact: true }).waitFor();
      await assertAccessible(page);
      await picture(page, "console-qr-print-desktop");
      const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      // As many pages as places, and none of them empty.
      assert.equal(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 2);
      assert.match(paper.toString("latin1"), /\/MediaBox\s*\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.getByRole("button", { name: /^Print/ }).isVisible(), false);
      assert.equal(await page.getByRole("navigation").isVisible(), false);
      await sheets
        .first()
        .screenshot({ path: `${process.env["TOMARI_ARTEFACTS"] ?? "test-artifacts"}/qr-sheet-a4.png` });
    },
    NOBODY,
  ));
