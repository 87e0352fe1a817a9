// The console as its tests use it: houses of their own, and signing in.
import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import type { Page } from "playwright-core";
import { baseUrl, setting } from "./browser.ts";
import { Mailbox } from "./mail.ts";

/** What the browser itself says about a page that asks whether somebody is signed in, and nobody is. */
export const NOBODY = /status of 401/;

export interface Account {
  name: string;
  email: string;
  password: string;
}

/** The owner of the demonstration house. */
export const demoOwner: Account = {
  name: "Kobayashi Haru",
  email: setting("TOMARI_OWNER_EMAIL"),
  password: setting("TOMARI_OWNER_PASSWORD"),
};

export const unique = (): string => randomBytes(5).toString("hex");

export function newAccount(name: string): Account {
  return { name, email: `${name.toLowerCase()}-${unique()}@inn.example`, password: `seven quiet herons ${unique()}` };
}

/** A new house with its owner. The pages for it have a test of their own; here the service is asked directly. */
export async function newHouse(page: Page): Promise<{ slug: string; name: string; owner: Account }> {
  const owner = newAccount("Aoi");
  const slug = `inn-${unique()}`;
  const name = "Minshuku Sazanami";
  await call(page, "/auth/register", {
    facility_name: name,
    slug,
    country: "JP",
    time_zone: "Asia/Tokyo",
    language: "en",
    ...owner,
  });
  const { link } = await new Mailbox(owner.email).next();
  await call(page, "/auth/verify-email", { token: new URLSearchParams(new URL(link).hash.slice(1)).get("token") });
  return { slug, name, owner };
}

async function call(page: Page, path: string, data: unknown): Promise<void> {
  const response = await page.request.post(`${baseUrl}/api/v1${path}`, { data, headers: { origin: baseUrl } });
  assert.ok(response.ok(), `${path}: ${response.status()} ${await response.text()}`);
}

/** Signs in at the sign-in page, in English, and waits for what it leads to. */
export async function signIn(page: Page, { name, email, password }: Account): Promise<void> {
  await page.goto(`${baseUrl}/console`);
  await fillSignIn(page, email, password);
  await heading(page, `Welcome, ${name}`);
}

export async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Waits for a page by its title. */
export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

/** Waits until everything is there that a page reads from the service. */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector("[aria-busy=true]") === null);
}

/** Goes to a page by its link in the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  const navigation = page.getByRole("navigation");
  const link = navigation.getByRole("link", { name, exact: true });
  const more = navigation.getByText("More", { exact: true });
  // Pages for now and then are folded away.
  await link.or(more).first().waitFor();
  if (!(await link.isVisible())) await more.click();
  await link.click();
  await heading(page, name);
}

/** What the fault at a field says: what its description ends with. */
export async function faultOf(page: Page, label: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true });
  assert.equal(await field.getAttribute("aria-invalid"), "true", label);
  const ids = (await field.getAttribute("aria-describedby"))?.split(" ") ?? [];
  return page.locator(`[id="${ids.at(-1)}"]`).innerText();
}
