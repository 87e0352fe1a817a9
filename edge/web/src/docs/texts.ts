/** What is around the reference, which itself is in English. */
import type { StaffLanguage } from "../lib/generated/api";

export interface Texts {
  title: string;
  inEnglish: string;
  version: string;
  download: string;
  language: string;
  find: string;
  sections: string;
  found: (count: number) => string;
  nothing: string;
  loading: string;
  failed: string;
  again: string;
  who: Record<"anyone" | "guest" | "staff" | "refresh" | "maybeGuest", string>;
  parameters: string;
  places: Record<"path" | "query" | "header", string>;
  required: string;
  optional: string;
  request: string;
  answers: string;
  problems: string;
  nothingInBody: string;
  headers: string;
  events: string;
  fields: string;
  example: string;
  largest: (bytes: number) => string;
}

const en: Texts = {
  title: "Tomari API",
  inEnglish: "",
  version: "Version",
  download: "OpenAPI document",
  language: "Language of this page",
  find: "Find an operation",
  sections: "Sections",
  found: (count) => (count === 1 ? "1 operation" : `${count} operations`),
  nothing: "No operation has these words.",
  loading: "Loading…",
  failed: "The document could not be loaded.",
  again: "Try again",
  who: {
    anyone: "Anyone",
    guest: "A guest, by the session's cookie",
    maybeGuest: "Anyone; a guest who has a session keeps it",
    staff: "Staff, by the access token",
    refresh: "Staff, by the refresh token's cookie",
  },
  parameters: "Parameters",
  places: { path: "in the path", query: "in the query", header: "request header" },
  required: "required",
  optional: "optional",
  request: "Request body",
  answers: "Answers",
  problems: "Problems",
  nothingInBody: "No body.",
  headers: "Headers",
  events: "Events",
  fields: "Fields",
  example: "Example",
  largest: (bytes) => `At most ${bytes.toLocaleString("en")} bytes.`,
};

const ja: Texts = {
  title: "Tomari API",
  inEnglish: "各操作の説明は英語です。",
  version: "バージョン",
  download: "OpenAPIドキュメント",
  language: "このページの言語",
  find: "操作を探す",
  sections: "分類",
  found: (count) => `${count}件の操作`,
  nothing: "該当する操作はありません。",
  loading: "読み込んでいます…",
  failed: "ドキュメントを読み込めませんでした。",
  again: "もう一度試す",
  who: {
    anyone: "どなたでも",
    guest: "ゲスト（セッションのCookie）",
    maybeGuest: "どなたでも（セッションのあるゲストはそのまま引き継がれます）",
    staff: "スタッフ（アクセストークン）",
    refresh: "スタッフ（リフレッシュトークンのCookie）",
  },
  parameters: "パラメーター",
  places: { path: "パス", query: "クエリー", header: "リクエストヘッダー" },
  required: "必須",
  optional: "任意",
  request: "リクエスト本文",
  answers: "応答",
  problems: "エラー",
  nothingInBody: "本文はありません。",
  headers: "ヘッダー",
  events: "イベント",
  fields: "項目",
  example: "例",
  largest: (bytes) => `最大${bytes.toLocaleString("ja")}バイト。`,
};

export const TEXTS: Record<StaffLanguage, Texts> = { en, ja };
