// Every page of the console in a house where nothing is yet, while the service can't be reached, and after a session has ended.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { ROUTES, type RouteName } from "../../edge/web/src/console/routes.ts";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { fillSignIn, heading, loaded, newHouse, NOBODY, signIn } from "./console.ts";

type SignedIn = Exclude<RouteName, "login" | "register" | "verify" | "forgot" | "reset" | "invitation">;

/** Pages for people who are signed in, with their titles. */
const TITLES: Record<SignedIn, string> = {
  home: "Welcome, Aoi",
  inbox: "Inbox",
  overnight: "Overnight queue",
  unanswered: "Unanswered questions",
  dashboard: "Dashboard",
  knowledge: "Knowledge",
  entry: "New entry",
  presets: "Ready-made questions",
  imports: "Import and export",
  playground: "Try a question",
  notifications: "Notifications",
  webhooks: "Webhooks",
  deliveries: "Delivery log",
  settings: "Settings",
  sessions: "Sign-ins and password",
  team: "Team",
  houseKey: "QR code link",
  qrCodes: "QR codes",
  qrPrint: "Print QR codes",
  widget: "On your website",
  privacy: "Guests' data",
  audit: "Activity log",
};
const NAMES = Object.keys(TITLES) as SignedIn[];

/** Pages that read nothing when they are opened. */
const READ_NOTHING: readonly SignedIn[] = ["home", "privacy", "entry", "playground"];

async function open(page: Page, name: SignedIn): Promise<void> {
  await page.goto(`${baseUrl}${ROUTES[name].path}`);
  await heading(page, TITLES[name]);
  await loaded(page);
}

for (const [size, viewport] of [
  ["desktop", DESKTOP],
  ["phone", PHONE],
] as const) {
  test(`every page of a house where nothing is yet: ${size}`, { timeout: 180_000 }, () =>
    withPage(
      { viewport },
      async (page) => {
        await signIn(page, (await newHouse(page)).owner);
        for (const name of NAMES) {
          await open(page, name);
          assert.deepEqual(await page.getByRole("alert").allInnerTexts().then(said), [], name);
          await assertAccessible(page);
          await assertNoOverflow(page);
          await picture(page, `console-empty-${size}-${name}`);
        }
      },
      NOBODY,
    ),
  );
}

const said = (texts: string[]): string[] => texts.filter((text) => text.trim() !== "");

/** What the edge answers when nothing answers it. */
const DOWN = {
  status: 502,
  contentType: "application/problem+json",
  body: JSON.stringify({
    type: "https://tomari.example/problems/core-unavailable",
    title: "Service unavailable",
    status: 502,
    detail: "The service can't be reached right now. Try again in a moment.",
    request_id: null,
    errors: [],
  }),
};

test("every page says so while the service can't be reached, and goes on when it can", { timeout: 180_000 }, () =>
  withPage(
    { viewport: PHONE },
    async (page) => {
      await signIn(page, (await newHouse(page)).owner);
      for (const name of NAMES.filter((one) => !READ_NOTHING.includes(one))) {
        // Who is signed in was asked before it went away.
        await page.route(/\/api\/v1\/(?!auth\/(refresh|me))/, (route) => route.fulfill(DOWN));
        await open(page, name);
        await page.getByRole("alert").filter({ hasText: "Please try again" }).first().waitFor();
        await assertAccessible(page);
        await assertNoOverflow(page);
        await picture(page, `console-down-${name}`);
        await page.unrouteAll({ behavior: "wait" });
        const again = page.getByRole("button", { name: "Try again" });
        while ((await again.count()) > 0) await again.first().click();
        await loaded(page);
        await page.getByRole("alert").filter({ hasText: "Please try again" }).waitFor({ state: "detached" });
        assert.equal(await again.count(), 0, name);
      }
      await page.route(/\/api\/v1\//, (route) => route.fulfill(DOWN));
      await page.goto(`${baseUrl}/console/team`);
      await heading(page, "Tomari can't be reached right now");
      await assertAccessible(page);
      await page.unrouteAll({ behavior: "wait" });
      await page.getByRole("button", { name: "Try again" }).click();
      await heading(page, TITLES.team);
    },
    /status of (401|502)/,
  ),
);

test("whose session has ended signs in and is back on any page", { timeout: 120_000 }, () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      await page.context().clearCookies();
      for (const name of NAMES) {
        const { path } = ROUTES[name];
        await page.goto(`${baseUrl}${path}`);
        await heading(page, "Sign in");
        const next = new URL(page.url()).searchParams.get("next");
        assert.equal(next, name === "home" ? null : path);
      }
      await fillSignIn(page, owner.email, owner.password);
      await heading(page, TITLES[NAMES.at(-1) ?? "home"]);
    },
    NOBODY,
  ),
);
