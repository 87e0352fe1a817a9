import type { DeliveryState, DeliveryKind, DeliveryFailure } from "../../../lib/generated/api";

export interface DeliveriesTexts {
  title: string;
  lead: string;
  empty: string;
  older: string;
  reload: string;
  reloaded: string;
  kinds: Record<DeliveryKind, string>;
  guest: string;
  states: Record<DeliveryState, string>;
  attempts: string;
  noAttempts: string;
  took: string;
  accepted: string;
  answered: string;
  failures: Record<DeliveryFailure, string>;
}

export const en: DeliveriesTexts = {
  title: "Delivery log",
  lead: "Who was told of what, newest first, with every attempt.",
  empty: "Nothing has been sent yet.",
  older: "Show older",
  reload: "Reload",
  reloaded: "The log has been reloaded.",
  kinds: {
    escalation: "A guest needs a person",
    digest: "Summary of what came while the desk was closed",
    overdue: "A request that nobody has seen in time",
    reply: "A reply to a guest",
    webhook_test: "Test of a webhook",
    webhook_disabled: "A webhook was switched off",
  },
  guest: "The guest of a conversation",
  states: {
    waiting: "On its way",
    delivered: "Delivered",
    given_up: "Given up",
    dropped: "Not needed any more",
  },
  attempts: "Attempts",
  noAttempts: "No attempt yet.",
  took: "{result} · {ms} ms",
  accepted: "Taken by the mail server",
  answered: "HTTP {status}",
  failures: {
    mail_server: "The mail server did not take it",
    status: "Refused by the receiver",
    timed_out: "No answer in time",
    unreachable: "The receiver can't be reached",
    cut: "The connection was cut",
    address_not_public: "The address leads into a private network",
    secret_lost: "The secret can't be read: make a new one",
  },
};

export const ja: DeliveriesTexts = {
  title: "送信履歴",
  lead: "だれに何を送ったかの記録です。新しい順に、送信のたびの結果を表示しています。",
  empty: "まだ何も送っていません。",
  older: "以前の記録を表示",
  reload: "再読み込み",
  reloaded: "再読み込みしました。",
  kinds: {
    escalation: "スタッフが必要なお客様",
    digest: "フロントが閉まっていた間のまとめ",
    overdue: "時間内に確認されなかった依頼",
    reply: "お客様への返信",
    webhook_test: "Webhookのテスト",
    webhook_disabled: "Webhookの停止のお知らせ",
  },
  guest: "会話のお客様",
  states: {
    waiting: "送信中",
    delivered: "送信済み",
    given_up: "断念",
    dropped: "取り消し",
  },
  attempts: "送信の結果",
  noAttempts: "まだ送信していません。",
  took: "{result}・{ms}ミリ秒",
  accepted: "メールサーバーが受け付けました",
  answered: "HTTP {status}",
  failures: {
    mail_server: "メールサーバーが受け付けませんでした",
    status: "受信側に拒否されました",
    timed_out: "時間内に応答がありませんでした",
    unreachable: "受信側に接続できません",
    cut: "接続が切れました",
    address_not_public: "アドレスが内部ネットワークを指しています",
    secret_lost: "シークレットを読み取れません。作り直してください",
  },
};
