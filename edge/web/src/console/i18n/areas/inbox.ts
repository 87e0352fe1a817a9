import type { Author, ConversationState, EscalationState, Reason, Show } from "../../../lib/generated/api";

export interface InboxTexts {
  title: string;
  show: string;
  shows: Record<Show, string>;
  leads: Record<Show, string>;
  empties: Record<Show, string>;
  number: string;
  noNumber: string;
  waits: string;
  promised: string;
  overdue: string;
  takenBy: string;
  noted: string;
  more: string;
  earlier: string;
  conversation: string;
  back: string;
  contact: string;
  take: string;
  acknowledge: string;
  handBack: string;
  reply: string;
  send: string;
  left: string;
  tooLong: string;
  note: string;
  notes: string;
  resolve: string;
  resolved: string;
  translated: string;
  helpful: string;
  unhelpful: string;
  guestWrote: string;
  reasons: Record<Reason, string>;
  states: Record<EscalationState, string>;
  speakers: Record<ConversationState, string>;
  authors: Record<Author, string>;
}

export const en: InboxTexts = {
  title: "Inbox",
  show: "Show",
  shows: { waiting: "Waiting", mine: "Mine", all: "All", resolved: "Resolved" },
  leads: {
    waiting: "Guests who need a person. Emergencies come first, then who has waited longest.",
    mine: "Conversations that you have taken over.",
    all: "Everything guests have asked, the newest first.",
    resolved: "Requests that are done, the last first.",
  },
  empties: {
    waiting: "Nobody is waiting.",
    mine: "You have taken over no conversation.",
    all: "No guest has written yet.",
    resolved: "Nothing has been resolved yet.",
  },
  number: "No. {n}",
  noNumber: "Conversation",
  waits: "Waiting for {time}",
  promised: "promised for {time}",
  overdue: "Overdue",
  takenBy: "{name} is writing",
  noted: "Note: {note}",
  more: "Show more",
  earlier: "Show earlier messages",
  conversation: "Conversation",
  back: "Back to the inbox",
  contact: "Wants the reply by e-mail, too:",
  take: "Take over",
  acknowledge: "Mark as seen",
  handBack: "Hand back to the assistant",
  reply: "Your message to the guest",
  send: "Send",
  left: "Characters left: {n}",
  tooLong: "Characters too many: {n}",
  note: "Note for colleagues (optional)",
  notes: "Notes",
  resolve: "Mark as resolved",
  resolved: "Resolved. The guest has been told.",
  translated: "Machine translation",
  helpful: "The guest says: this helped",
  unhelpful: "The guest says: this did not help",
  guestWrote: "The guest writes: {text}",
  reasons: {
    safety: "Emergency",
    guest_request: "Asks for a person",
    low_confidence: "No answer found",
    unresolved_turns: "Asked several times",
    negative_feedback: "Answer did not help",
    provider_error: "Model provider failed",
  },
  states: { open: "New", acknowledged: "Seen", taken: "In progress", resolved: "Resolved" },
  speakers: { assistant: "Assistant", waiting: "Waiting for a person", staff: "A person" },
  authors: { guest: "Guest", assistant: "Assistant", staff: "Staff", notice: "Notice to the guest" },
};

export const ja: InboxTexts = {
  title: "受信箱",
  show: "表示",
  shows: { waiting: "対応待ち", mine: "自分の対応", all: "すべて", resolved: "対応済み" },
  leads: {
    waiting: "スタッフの対応を待っているお客様です。緊急のものが先頭、そのあとは待ち時間の長い順です。",
    mine: "あなたが引き受けた会話です。",
    all: "お客様とのすべての会話です。新しい順に並びます。",
    resolved: "対応が終わったお問い合わせです。新しい順に並びます。",
  },
  empties: {
    waiting: "お待ちのお客様はいません。",
    mine: "引き受けている会話はありません。",
    all: "まだ会話はありません。",
    resolved: "対応済みのものはまだありません。",
  },
  number: "受付番号 {n}",
  noNumber: "会話",
  waits: "{time}待ち",
  promised: "{time}に対応とお伝えしています",
  overdue: "対応遅れ",
  takenBy: "{name}さんが対応中",
  noted: "メモ：{note}",
  more: "さらに表示",
  earlier: "以前のメッセージを表示",
  conversation: "会話",
  back: "受信箱へ戻る",
  contact: "メールでの返信も希望：",
  take: "対応を引き受ける",
  acknowledge: "確認済みにする",
  handBack: "自動応答に戻す",
  reply: "お客様へのメッセージ",
  send: "送信",
  left: "残り{n}文字",
  tooLong: "{n}文字超えています",
  note: "スタッフ用のメモ（任意）",
  notes: "メモ",
  resolve: "対応済みにする",
  resolved: "対応済みにしました。お客様にも伝わります。",
  translated: "機械翻訳",
  helpful: "お客様の評価：役に立った",
  unhelpful: "お客様の評価：役に立たなかった",
  guestWrote: "お客様からのメッセージ：{text}",
  reasons: {
    safety: "緊急",
    guest_request: "スタッフを希望",
    low_confidence: "答えが見つからない",
    unresolved_turns: "何度か質問",
    negative_feedback: "役に立たなかった",
    provider_error: "AIサービスの障害",
  },
  states: { open: "新着", acknowledged: "確認済み", taken: "対応中", resolved: "対応済み" },
  speakers: { assistant: "自動応答", waiting: "スタッフ待ち", staff: "スタッフ" },
  authors: { guest: "お客様", assistant: "自動応答", staff: "スタッフ", notice: "お客様へのお知らせ" },
};
