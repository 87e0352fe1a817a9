// The running stack and a browser for it. Every test has a browser context of its own: a new guest.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

function setting(name: string): string {
  const value = process.env[name];
  assert.ok(value, `${name} is not set: run the browser tests through \`cargo xtask test\``);
  return value;
}

export const baseUrl = setting("TOMARI_BASE_URL");
export const guestLink = setting("TOMARI_GUEST_LINK");
const artefacts = process.env["TOMARI_ARTEFACTS"] ?? "test-artifacts";

let browser: Browser;

before(async () => {
  await mkdir(artefacts, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_BIN"] ?? "/usr/bin/chromium",
    // The sandbox needs rights that a build machine's account may lack; the pages are our own.
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  });
});

after(() => browser.close());

const PHONE = { width: 360, height: 740 };

/** Runs a test on a page of a new guest, and fails it on any error in the page, its policy included. */
export async function withPage(
  options: BrowserContextOptions,
  test: (page: Page) => Promise<void>,
  expected: RegExp | null = null,
): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, locale: "en-GB", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !expected?.test(message.text())) errors.push(message.text());
  });
  try {
    await test(page);
    assert.deepEqual(errors, [], "errors in the page");
  } finally {
    await context.close();
  }
}

/** Opens the demonstration house's desk. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto(guestLink);
  await page.getByRole("textbox").waitFor();
}

/** Asks, and waits for the answer to be whole. Returns it with its source. */
export async function ask(page: Page, text: string): Promise<string> {
  const before = await page.getByRole("article").count();
  await page.getByRole("textbox").fill(text);
  await page.keyboard.press("Enter");
  const answer = page.getByRole("article").nth(before);
  await answer.waitFor();
  return answer.innerText();
}

/** Keeps a picture of the page among the artefacts of the run. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(artefacts, `${name}.png`) });
}
