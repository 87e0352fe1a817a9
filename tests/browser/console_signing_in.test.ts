import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible } from "./accessibility.ts";
import { baseUrl, picture, withPage, withPages } from "./browser.ts";
import { fillSignIn, goTo, heading, newHouse, NOBODY, signIn, unique } from "./console.ts";
import { focused, hasFocus } from "./focus.ts";
import { Mailbox } from "./mail.ts";

const WRONG =
  "The e-mail address or the password is not right. A new account must first be verified with the link in our e-mail.";

test("a wrong password is said next to the form, and what was typed stays", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await page.goto(`${baseUrl}/console`);
      await fillSignIn(page, owner.email, "not the password");
      const alert = page.locator("form").getByRole("alert");
      await alert.getByText(WRONG, { exact: true }).waitFor();
      assert.equal(await page.getByLabel("E-mail address").inputValue(), owner.email);
      await assertAccessible(page);
      await picture(page, "console-en-phone-login-wrong");
      // An address without an account is told the same.
      await fillSignIn(page, `nobody-${unique()}@inn.example`, owner.password);
      await page.getByRole("button", { name: "Sign in" }).waitFor();
      await alert.getByText(WRONG, { exact: true }).waitFor();
      await fillSignIn(page, owner.email, owner.password);
      await heading(page, "Welcome, Aoi");
    },
    NOBODY,
  ));

test("signing in leads to the page that was wanted", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await page.goto(`${baseUrl}/console/team`);
      await heading(page, "Sign in");
      await fillSignIn(page, owner.email, owner.password);
      await heading(page, "Team");
      assert.equal(page.url(), `${baseUrl}/console/team`);
    },
    NOBODY,
  ));

test("signing in, a look around and signing out, by keyboard alone", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await page.goto(`${baseUrl}/console`);
      await heading(page, "Sign in");
      const tabs = async (times: number): Promise<string[]> => {
        const stops: string[] = [];
        for (let time = 0; time < times; time += 1) {
          await page.keyboard.press("Tab");
          stops.push(await focused(page));
        }
        return stops;
      };
      assert.deepEqual(await tabs(2), ["Language", "E-mail address"]);
      await page.keyboard.type(owner.email);
      assert.deepEqual(await tabs(1), ["Password"]);
      await page.keyboard.type(owner.password);
      assert.deepEqual(await tabs(2), ["Show (Password)", "Sign in"]);
      await page.keyboard.press("Enter");
      await heading(page, "Welcome, Aoi");
      await hasFocus(page, "Welcome, Aoi");
      assert.deepEqual(await tabs(1), ["Open the guest page"]);

      const back = async (times: number): Promise<string> => {
        for (let time = 0; time < times; time += 1) await page.keyboard.press("Shift+Tab");
        return focused(page);
      };
      // Past the title, which was left behind, to the navigation.
      assert.equal(await back(1), "More");
      await page.keyboard.press("Enter");
      assert.deepEqual(await tabs(4), ["Notifications", "Settings", "Sign-ins and password", "Team"]);
      // And folded away without being used.
      await page.keyboard.press("Escape");
      assert.equal(await focused(page), "More");
      await page.keyboard.press("Enter");
      assert.equal((await tabs(4)).at(-1), "Team");
      await page.keyboard.press("Enter");
      await heading(page, "Team");
      await hasFocus(page, "Team");
      assert.equal(await back(8), "Sign out");
      await page.keyboard.press("Enter");
      await heading(page, "Sign in");
      await page.getByText("You have signed out.", { exact: true }).waitFor();
      // The way back leads nowhere: nobody is signed in.
      await page.goBack();
      await heading(page, "Sign in");
    },
    NOBODY,
  ));

test("a forgotten password is set anew by mail, and every other device is signed out", () =>
  withPages(
    [{}, {}],
    async ([page, other]) => {
      const { owner } = await newHouse(page);
      const mailbox = new Mailbox(owner.email);
      await mailbox.next();
      await signIn(other, owner);

      await page.goto(`${baseUrl}/console`);
      await page.getByRole("link", { name: "Forgotten your password?" }).click();
      await heading(page, "Forgotten password");
      await assertAccessible(page);
      await picture(page, "console-en-phone-forgot");
      await page.getByLabel("E-mail address").fill(owner.email);
      await page.getByRole("button", { name: "Send the link" }).click();
      await heading(page, "Please check your inbox");
      await assertAccessible(page);

      const mail = await mailbox.next();
      assert.equal(mail.subject, "Reset your password");
      await page.goto(mail.link);
      await heading(page, "Set a new password");
      assert.equal(page.url(), `${baseUrl}/console/reset`);
      await assertAccessible(page);
      await picture(page, "console-en-phone-reset");
      const password = `a longer memory ${unique()}`;
      await page.getByLabel("New password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Set the password" }).click();
      await heading(page, "Sign in");
      await page
        .getByRole("status")
        .getByText("Your password has been changed. Please sign in with the new one.")
        .waitFor();
      await heading(other, "Sign in");

      await fillSignIn(page, owner.email, owner.password);
      await page.getByRole("alert").getByText(WRONG, { exact: true }).waitFor();
      await page.getByLabel("Password", { exact: true }).fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await heading(page, "Welcome, Aoi");

      assert.equal((await mailbox.next()).subject, "Your password was changed");
      await page.goto(mail.link);
      await page.getByLabel("New password", { exact: true }).fill(`once more ${unique()}`);
      await page.getByRole("button", { name: "Set the password" }).click();
      await heading(page, "This link is no longer valid");
      await assertAccessible(page);
    },
    /status of (401|404)/,
  ));

test("two tabs that open and reload at once stay signed in", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      const second = await page.context().newPage();
      const third = await page.context().newPage();
      const tabs = [page, second, third];
      await Promise.all([second, third].map((tab) => tab.goto(`${baseUrl}/console`)));
      await Promise.all(tabs.map((tab) => heading(tab, "Welcome, Aoi")));
      for (let round = 0; round < 3; round += 1) {
        await Promise.all(tabs.map((tab) => tab.reload()));
        await Promise.all(tabs.map((tab) => heading(tab, "Welcome, Aoi")));
      }
      // Each of them can still do something.
      await Promise.all(tabs.map((tab) => goTo(tab, "Sign-ins and password")));
      await Promise.all(tabs.map((tab) => tab.getByText("You are signed in on this device only.").waitFor()));
    },
    NOBODY,
  ));

test("signing out in one tab signs out the other at once", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      await signIn(page, owner);
      const other = await page.context().newPage();
      await other.goto(`${baseUrl}/console/sessions`);
      await heading(other, "Sign-ins and password");
      await page.getByRole("button", { name: "Sign out", exact: true }).click();
      await heading(page, "Sign in");
      await heading(other, "Sign in");
      await other.getByText("You have signed out in another tab.", { exact: true }).waitFor();
      // The session is over, not only forgotten.
      await other.reload();
      await heading(other, "Sign in");
    },
    NOBODY,
  ));

test("no token is where a script of the page could find it later", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      const answer = page.waitForResponse("**/api/v1/auth/login");
      await signIn(page, owner);
      const { access_token: token } = (await (await answer).json()) as { access_token: string };
      assert.match(token, /^[\w-]+\.[\w-]+\.[\w-]+$/);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!kept.includes(token), kept);
      assert.equal(await page.evaluate(() => document.cookie), "");
      const cookies = await page.context().cookies();
      assert.deepEqual(
        cookies.map(({ name, httpOnly, secure, sameSite, path }) => ({ name, httpOnly, secure, sameSite, path })),
        [{ name: "__Host-tomari-staff", httpOnly: true, secure: true, sameSite: "Strict", path: "/" }],
      );
    },
    NOBODY,
  ));
