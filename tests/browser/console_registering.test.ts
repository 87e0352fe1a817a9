import assert from "node:assert/strict";
import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { faultOf, heading, newAccount, newHouse, NOBODY, signIn, unique } from "./console.ts";
import { hasFocus } from "./focus.ts";
import { Mailbox } from "./mail.ts";

const WORDS = {
  en: {
    signIn: "Sign in",
    register: "Register a house",
    house: "Name of the house",
    slug: "Link name",
    country: "Country",
    zone: "Time zone",
    name: "Your name",
    email: "E-mail address",
    password: "Password",
    submit: "Register",
    empty: "Please fill this in.",
    sent: "Please check your inbox",
    subject: "Please verify your e-mail address",
    verify: "Verify your e-mail address",
    verifySubmit: "Verify",
    done: "Your account is ready",
    welcome: "Welcome, Aoi",
  },
  ja: {
    signIn: "ログイン",
    register: "宿を新規登録",
    house: "宿の名前",
    slug: "リンク名",
    country: "国",
    zone: "タイムゾーン",
    name: "お名前",
    email: "メールアドレス",
    password: "パスワード",
    submit: "登録する",
    empty: "入力してください。",
    sent: "メールをご確認ください",
    subject: "メールアドレスの確認",
    verify: "メールアドレスの確認",
    verifySubmit: "確認する",
    done: "確認が完了しました",
    welcome: "Aoiさん、こんにちは",
  },
} as const;

for (const { tag, locale, viewport, size } of [
  { tag: "en", locale: "en-GB", viewport: PHONE, size: "phone" },
  { tag: "ja", locale: "ja-JP", viewport: DESKTOP, size: "desktop" },
  { tag: "ja", locale: "ja-JP", viewport: PHONE, size: "phone" },
] as const) {
  test(`an owner registers a house, verifies the address and signs in: ${tag}, ${size}`, () =>
    withPage(
      { locale, viewport, timezoneId: "Asia/Tokyo" },
      async (page) => {
        const words = WORDS[tag];
        const keep = (name: string): Promise<void> => picture(page, `console-${tag}-${size}-${name}`);
        const field = (label: string) => page.getByLabel(label, { exact: true });
        const checked = async (): Promise<void> => {
          await assertAccessible(page);
          await assertNoOverflow(page);
        };

        await page.goto(`${baseUrl}/console`);
        await heading(page, words.signIn);
        await checked();
        await keep("login");

        await page.getByRole("link", { name: words.register }).click();
        await field(words.house).waitFor();
        // Nothing is sent while something is missing, and the first of it has the focus.
        await page.getByRole("button", { name: words.submit, exact: true }).click();
        for (const label of [words.house, words.slug, words.name, words.email, words.password]) {
          assert.equal(await faultOf(page, label), words.empty, label);
        }
        await hasFocus(page, words.house);
        await checked();
        await keep("register-empty");

        const { email, password } = newAccount("Aoi");
        const slug = `sazanami-${unique()}`;
        await field(words.house).fill("Minshuku Sazanami");
        assert.equal(await field(words.slug).inputValue(), "minshuku-sazanami");
        await field(words.slug).fill(slug);
        assert.equal(await field(words.country).inputValue(), "JP");
        assert.equal(await field(words.zone).inputValue(), "Asia/Tokyo");
        await field(words.name).fill("Aoi");
        await field(words.email).fill(email);
        await field(words.password).fill(password);
        await keep("register");
        await page.getByRole("button", { name: words.submit, exact: true }).click();
        await heading(page, words.sent);
        await hasFocus(page, words.sent);
        await checked();
        await keep("register-sent");

        const mail = await new Mailbox(email).next();
        assert.ok(mail.subject.startsWith(words.subject), mail.subject);
        assert.ok(mail.subject.includes("Minshuku Sazanami"), mail.subject);
        await page.goto(mail.link);
        await heading(page, words.verify);
        // The token is out of the address at once.
        assert.equal(page.url(), `${baseUrl}/console/verify`);
        await checked();
        await keep("verify");
        await page.getByRole("button", { name: words.verifySubmit }).click();
        await heading(page, words.done);
        await checked();
        await keep("verified");

        await page.getByRole("main").getByRole("link", { name: words.signIn }).click();
        await heading(page, words.signIn);
        assert.equal(await field(words.email).inputValue(), email);
        await field(words.password).fill(password);
        await page.getByRole("button", { name: words.signIn }).click();
        await heading(page, words.welcome);
        assert.equal(await page.locator(`a[href="/g/${slug}"]`).count(), 1);
        await checked();
        await keep("home");
      },
      NOBODY,
    ));
}

test("what the service refuses is said at its field, and everything typed stays", () =>
  withPage(
    {},
    async (page) => {
      const { email, password } = newAccount("Aoi");
      await page.goto(`${baseUrl}/console/register`);
      const submit = page.getByRole("button", { name: "Register", exact: true });
      await page.getByLabel("Name of the house").fill("Hibari");
      assert.equal(await page.getByLabel("Link name").inputValue(), "hibari");
      await page.getByLabel("Country").selectOption({ label: "Japan" });
      await page.getByLabel("Time zone").selectOption("Asia/Tokyo");
      await page.getByLabel("Your name").fill("Aoi");
      await page.getByLabel("E-mail address").fill(email);
      await page.getByLabel("Password", { exact: true }).fill("password");
      await submit.click();
      await page.getByText("This password is too easy to guess.", { exact: false }).waitFor();
      assert.match(await faultOf(page, "Password"), /too easy to guess/);
      await page.waitForFunction(() => document.activeElement?.getAttribute("autocomplete") === "new-password");
      await page.getByLabel("Password", { exact: true }).fill(password);
      await submit.click();
      await page.getByText("Another house already uses this link name.", { exact: false }).waitFor();
      assert.match(await faultOf(page, "Link name"), /already uses this link name/);
      assert.equal(await page.getByLabel("E-mail address").inputValue(), email);
      assert.equal(await page.getByLabel("Password", { exact: true }).inputValue(), password);
      await assertAccessible(page);
      await picture(page, "console-en-phone-register-refused");
      await page.getByLabel("Link name").fill(`hibari-${unique()}`);
      await submit.click();
      await heading(page, "Please check your inbox");
    },
    /status of (401|409|422)/,
  ));

test("an address that has an account is told so by mail alone", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      const mailbox = new Mailbox(owner.email);
      await mailbox.next();
      await page.goto(`${baseUrl}/console/register`);
      await page.getByLabel("Name of the house").fill("Another House");
      await page.getByLabel("Link name").fill(`other-${unique()}`);
      await page.getByLabel("Country").selectOption({ label: "Japan" });
      await page.getByLabel("Your name").fill("Somebody");
      await page.getByLabel("E-mail address").fill(owner.email);
      await page.getByLabel("Password", { exact: true }).fill(newAccount("x").password);
      await page.getByRole("button", { name: "Register", exact: true }).click();
      await heading(page, "Please check your inbox");
      const mail = await mailbox.next();
      assert.equal(mail.subject, "You already have an account with Tomari");
      assert.equal(mail.link, `${baseUrl}/console/login`);
    },
    NOBODY,
  ));

test("a link of a mail works once, and says so afterwards", () =>
  withPage(
    {},
    async (page) => {
      const { owner } = await newHouse(page);
      const { link } = await new Mailbox(owner.email).next();
      await page.goto(link);
      await page.getByRole("button", { name: "Verify" }).click();
      await heading(page, "This link is no longer valid");
      await assertAccessible(page);
      await picture(page, "console-en-phone-verify-gone");
      await page.reload();
      await heading(page, "Verify your e-mail address");
      await page.getByText("Please open the link in the e-mail again.", { exact: false }).waitFor();
      await signIn(page, owner);
    },
    /status of (401|404)/,
  ));
