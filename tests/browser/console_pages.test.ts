import { test } from "node:test";
import { assertAccessible, assertNoOverflow } from "./accessibility.ts";
import { baseUrl, DESKTOP, PHONE, picture, withPage } from "./browser.ts";
import { demoOwner, heading, loaded, NOBODY } from "./console.ts";

const NARROW = { width: 320, height: 640 };

const TITLES = {
  en: {
    login: "Sign in",
    submit: "Sign in",
    email: "E-mail address",
    password: "Password",
    pages: [
      ["/console", "home", `Welcome, ${demoOwner.name}`],
      ["/console/inbox", "inbox", "Inbox"],
      ["/console/inbox/overnight", "overnight", "Overnight queue"],
      ["/console/unanswered", "unanswered", "Unanswered questions"],
      ["/console/dashboard", "dashboard", "Dashboard"],
      ["/console/knowledge", "knowledge", "Knowledge"],
      ["/console/knowledge/presets", "presets", "Ready-made questions"],
      ["/console/knowledge/import", "imports", "Import and export"],
      ["/console/knowledge/playground", "playground", "Try a question"],
      ["/console/qr-codes", "qr-codes", "QR codes"],
      ["/console/settings", "settings", "Settings"],
      ["/console/widget", "widget", "On your website"],
      ["/console/privacy", "privacy", "Guests' data"],
      ["/console/notifications", "notifications", "Notifications"],
      ["/console/notifications/webhooks", "webhooks", "Webhooks"],
      ["/console/notifications/deliveries", "deliveries", "Delivery log"],
      ["/console/sessions", "sessions", "Sign-ins and password"],
      ["/console/team", "team", "Team"],
      ["/console/house-key", "house-key", "QR code link"],
      ["/console/audit", "audit", "Activity log"],
      ["/console/register", "register", "Register a house"],
      ["/console/forgot", "forgot", "Forgotten password"],
      ["/console/reset", "reset", "Set a new password"],
      ["/console/verify", "verify", "Verify your e-mail address"],
      ["/console/invitation", "invitation", "Join Tomari"],
    ],
  },
  ja: {
    login: "ログイン",
    submit: "ログイン",
    email: "メールアドレス",
    password: "パスワード",
    pages: [
      ["/console", "home", `${demoOwner.name}さん、こんにちは`],
      ["/console/inbox", "inbox", "受信箱"],
      ["/console/inbox/overnight", "overnight", "時間外のお問い合わせ"],
      ["/console/unanswered", "unanswered", "未回答の質問"],
      ["/console/dashboard", "dashboard", "利用状況"],
      ["/console/knowledge", "knowledge", "よくある質問"],
      ["/console/knowledge/presets", "presets", "用意された質問"],
      ["/console/knowledge/import", "imports", "インポートとエクスポート"],
      ["/console/knowledge/playground", "playground", "質問を試す"],
      ["/console/qr-codes", "qr-codes", "QRコード"],
      ["/console/settings", "settings", "設定"],
      ["/console/widget", "widget", "ウェブサイトへの設置"],
      ["/console/privacy", "privacy", "お客様のデータ"],
      ["/console/notifications", "notifications", "通知"],
      ["/console/notifications/webhooks", "webhooks", "Webhook"],
      ["/console/notifications/deliveries", "deliveries", "送信履歴"],
      ["/console/sessions", "sessions", "ログインとパスワード"],
      ["/console/team", "team", "メンバー"],
      ["/console/house-key", "house-key", "QRコードのリンク"],
      ["/console/audit", "audit", "操作履歴"],
      ["/console/register", "register", "宿の新規登録"],
      ["/console/forgot", "forgot", "パスワードの再設定"],
      ["/console/reset", "reset", "新しいパスワードの設定"],
      ["/console/verify", "verify", "メールアドレスの確認"],
      ["/console/invitation", "invitation", "「Tomari」に参加"],
    ],
  },
} as const;

for (const { tag, locale, colorScheme, viewport, size } of [
  { tag: "en", locale: "en-GB", colorScheme: "light", viewport: DESKTOP, size: "desktop" },
  { tag: "en", locale: "en-GB", colorScheme: "dark", viewport: NARROW, size: "narrow" },
  { tag: "ja", locale: "ja-JP", colorScheme: "light", viewport: PHONE, size: "phone" },
  { tag: "ja", locale: "ja-JP", colorScheme: "dark", viewport: DESKTOP, size: "desktop" },
] as const) {
  test(`no barrier is found on any page: ${tag}, ${colorScheme}, ${size}`, () =>
    withPage(
      { locale, colorScheme, viewport },
      async (page) => {
        const { login, submit, email, password, pages } = TITLES[tag];
        const keep = (name: string): Promise<void> => picture(page, `console-${tag}-${colorScheme}-${size}-${name}`);
        const check = async (): Promise<void> => {
          await loaded(page);
          await assertAccessible(page);
          await assertNoOverflow(page);
        };
        await page.goto(`${baseUrl}/console`);
        await heading(page, login);
        await check();
        await keep("login");
        await page.getByLabel(email).fill(demoOwner.email);
        await page.getByLabel(password, { exact: true }).fill(demoOwner.password);
        await page.getByRole("button", { name: submit }).click();
        for (const [path, name, title] of pages) {
          if (path !== "/console") await page.goto(`${baseUrl}${path}`);
          await heading(page, title);
          await check();
          await keep(name);
        }
      },
      NOBODY,
    ));
}

test("an address without a page says so, and leads on", () =>
  withPage(
    {},
    async (page) => {
      await page.goto(`${baseUrl}/console/nothing-here`);
      await heading(page, "Page not found");
      await assertAccessible(page);
      await page.getByRole("link", { name: "Go to the start page" }).click();
      await heading(page, "Sign in");
    },
    NOBODY,
  ));
