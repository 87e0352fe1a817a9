// The running stack and a browser for it. Every test has a browser context of its own: a new guest.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import assert from "node:assert/strict";
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

export function setting(name: string): string {
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

export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 800 };

/** An address (RFC 3849) for a new client: the edge's limits count each for itself, as they would out there. */
function newClient(): Record<string, string> {
  const part = (): string => Math.floor(Math.random() * 0x10000).toString(16);
  return { "cf-connecting-ip": `2001:db8:${part()}:${part()}::1` };
}

/** Runs a test on a page of a new guest, and fails it on any error in the page, its policy included. */
export function withPage(
  options: BrowserContextOptions,
  test: (page: Page) => Promise<void>,
  expected: RegExp | null = null,
): Promise<void> {
  return withPages([options], ([page]) => test(page), expected);
}

/** The same on pages of as many people, or devices, as there are options. */
export async function withPages<const Options extends readonly BrowserContextOptions[]>(
  options: Options,
  test: (pages: { [I in keyof Options]: Page }) => Promise<void>,
  expected: RegExp | null = null,
): Promise<void> {
  const errors: string[] = [];
  const contexts: BrowserContext[] = [];
  try {
    const pages: Page[] = [];
    for (const own of options) {
      const context = await newContext(own, errors, expected);
      contexts.push(context);
      pages.push(await context.newPage());
    }
    await test(pages as { [I in keyof Options]: Page });
    assert.deepEqual(errors, [], "errors in the page");
  } finally {
    for (const context of contexts) {
      // A page that closes takes its last requests with it, those that a test holds too.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    }
  }
}

async function newContext(
  options: BrowserContextOptions,
  errors: string[],
  expected: RegExp | null,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: PHONE,
    locale: "en-GB",
    extraHTTPHeaders: newClient(),
    ...options,
  });
  context.setDefaultTimeout(15_000);
  context.on("weberror", (error) => errors.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !expected?.test(message.text())) errors.push(message.text());
  });
  return context;
}

/** Opens a house's desk, the demonstration house's unless a link is given. */
export async function openDesk(page: Page, link: string = guestLink): Promise<void> {
  await page.goto(link);
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

/** Waits until a dialog is gone: not only closed, but taken out of the page, with everything that follows from it. */
export async function dialogGone(page: Page): Promise<void> {
  await page.locator("dialog").waitFor({ state: "detached" });
}

/** Keeps a picture of the page among the artefacts of the run. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(artefacts, `${name}.png`) });
}
