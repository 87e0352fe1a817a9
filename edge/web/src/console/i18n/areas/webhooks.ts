import type { WebhookEvent } from "../../../lib/generated/api";

export interface WebhooksTexts {
  title: string;
  lead: string;
  none: string;
  url: string;
  urlHint: string;
  urlFault: string;
  events: string;
  eventsFault: string;
  eventNames: Record<WebhookEvent, string>;
  enabled: string;
  enabledHint: string;
  on: string;
  off: string;
  failing: string;
  disabled: string;
  former: string;
  add: string;
  create: string;
  created: string;
  tooMany: string;
  edit: string;
  save: string;
  changed: string;
  secret: string;
  secretLead: string;
  copy: string;
  copied: string;
  copyFailed: string;
  kept: string;
  rotate: string;
  rotateTitle: string;
  rotateHint: string;
  rotateConfirm: string;
  remove: string;
  removeTitle: string;
  removeHint: string;
  removed: string;
  test: string;
  testing: string;
  tested: string;
  testLate: string;
}

export const en: WebhooksTexts = {
  title: "Webhooks",
  lead: "Tomari sends what happens to a system of your own: as JSON by POST, signed as Standard Webhooks describes.",
  none: "No webhooks yet.",
  url: "Address",
  urlHint: "An https address on the public internet.",
  urlFault:
    "Please enter an address such as https://example.com/hook on the public internet, with neither a password nor a # in it.",
  events: "Events",
  eventsFault: "Please tick at least one event.",
  eventNames: {
    "escalation.opened": "A guest needs a person",
    "queue.released": "The desk opens, and something was waiting",
    "escalation.overdue": "Nobody has seen a request in time",
  },
  enabled: "Switched on",
  enabledHint: "While it is off, nothing is sent to it.",
  on: "On",
  off: "Off",
  failing: "Nothing could be delivered since {time}.",
  disabled: "Switched off on {time}: for a long time nothing could be delivered. Switch it on once it works again.",
  former: "Until {time} everything is signed with the former secret, too.",
  add: "Add a webhook",
  create: "Add",
  created: "The webhook has been added.",
  tooMany: "There are {max} webhooks already. Remove one first.",
  edit: "Change",
  save: "Save",
  changed: "The webhook has been changed.",
  secret: "Secret",
  secretLead: "The receiver checks the signatures with it. It is shown this once, so copy it now. It belongs to {url}.",
  copy: "Copy",
  copied: "The secret has been copied.",
  copyFailed: "The secret could not be copied. Please select it and copy it by hand.",
  kept: "I have kept it",
  rotate: "New secret",
  rotateTitle: "Make a new secret?",
  rotateHint: "The receiver at {url} needs the new one. For a while everything is signed with the former one, too.",
  rotateConfirm: "Make a new secret",
  remove: "Remove",
  removeTitle: "Remove this webhook?",
  removeHint: "Nothing is sent to {url} any more, and what is on its way there is dropped.",
  removed: "The webhook has been removed.",
  test: "Send a test",
  testing: "The test is on its way…",
  tested: "Test: {result}",
  testLate: "The test is still on its way. The delivery log will tell how it went.",
};

export const ja: WebhooksTexts = {
  title: "Webhook",
  lead: "起きたことを、宿のシステムにJSONのPOSTで送ります。署名はStandard Webhooksの方式です。",
  none: "Webhookはまだありません。",
  url: "送信先",
  urlHint: "インターネット上のhttpsのアドレス",
  urlFault:
    "https://example.com/hook のような、インターネット上のアドレスを入力してください。パスワードや#は使えません。",
  events: "イベント",
  eventsFault: "イベントを1つ以上選択してください。",
  eventNames: {
    "escalation.opened": "スタッフが必要なお客様がいる",
    "queue.released": "フロントが開き、待っている依頼がある",
    "escalation.overdue": "時間内に確認されていない依頼がある",
  },
  enabled: "オンにする",
  enabledHint: "オフの間は何も送りません。",
  on: "オン",
  off: "オフ",
  failing: "{time}から届けられていません。",
  disabled: "長い間届けられなかったため、{time}に送信を停止しました。直ったらオンにしてください。",
  former: "{time}までは、以前のシークレットでも署名します。",
  add: "Webhookを追加",
  create: "追加",
  created: "Webhookを追加しました。",
  tooMany: "Webhookは{max}件までです。先にどれかを削除してください。",
  edit: "変更",
  save: "保存",
  changed: "Webhookを変更しました。",
  secret: "シークレット",
  secretLead: "受信側が署名の確認に使います。表示されるのは今回だけなので、必ずコピーしてください。対象：{url}",
  copy: "コピー",
  copied: "シークレットをコピーしました。",
  copyFailed: "シークレットをコピーできませんでした。選択して手動でコピーしてください。",
  kept: "控えました",
  rotate: "シークレットを作り直す",
  rotateTitle: "シークレットを作り直しますか？",
  rotateHint: "{url} の受信側に新しいシークレットを設定してください。しばらくは以前のものでも署名します。",
  rotateConfirm: "作り直す",
  remove: "削除",
  removeTitle: "このWebhookを削除しますか？",
  removeHint: "{url} には何も送らなくなり、送信待ちのものも取り消されます。",
  removed: "Webhookを削除しました。",
  test: "テストを送る",
  testing: "テストを送っています…",
  tested: "テスト：{result}",
  testLate: "テストはまだ送信中です。結果は送信履歴で確認できます。",
};
