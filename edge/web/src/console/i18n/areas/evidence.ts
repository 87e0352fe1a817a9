import type { Method } from "../../../lib/generated/api";

export interface EvidenceTexts {
  why: string;
  words: string;
  methods: Record<Method, string>;
  safety: string;
  safetyHint: string;
  sure: string;
  above: string;
  below: string;
  model: string;
  providerFailed: string;
  rejected: string;
  /** By the words of `Generation.verdict`. */
  verdicts: Partial<Record<string, string>>;
  readWith: string;
  search: string;
  searchFailed: string;
  found: string;
  used: string;
}

export const en: EvidenceTexts = {
  why: "Why this answer?",
  words: "Wording",
  methods: {
    fixed: "A fixed text of Tomari.",
    extractive: "The entry’s own text, unchanged.",
    generated: "Written by the language model from your entries, and checked against them.",
  },
  safety: "Safety",
  safetyHint: "The message sounds like an emergency. The fixed text with the emergency numbers was shown at once.",
  sure: "How sure it was",
  above: "{confidence} sure. Answers are given from {threshold} on.",
  below: "{confidence} sure: too little. Answers are given from {threshold} on.",
  model: "Language model",
  providerFailed: "The model’s provider failed, so the entry’s own text was shown.",
  rejected: "The model’s text failed a check, so the entry’s own text was shown.",
  verdicts: {
    grounded: "Checked: every number, time, price and link stands in the entries.",
    ungrounded_fact: "The model’s text was not shown: this is not in the entries ({detail}).",
    foreign_link: "The model’s text was not shown: it had a link that is not in the entries ({detail}).",
    no_answer: "The model found no answer in the entries.",
    over_budget: "Not asked: the budget of tokens is used up.",
    cancelled: "The guest left before the model was done.",
    wrong_language: "The model’s text was not shown: it was in another language.",
    cut_short: "The model’s text was not shown: its end was missing.",
  },
  readWith: "Read together with the question before",
  search: "Search",
  searchFailed: "The search by meaning was not available; it was searched by words.",
  found: "What was found, best first:",
  used: "used",
};

export const ja: EvidenceTexts = {
  why: "この答えの根拠",
  words: "文章",
  methods: {
    fixed: "Tomariの定型文です。",
    extractive: "登録された内容をそのまま表示しました。",
    generated: "登録された内容をもとにAIが書き、内容と照らし合わせて確認しました。",
  },
  safety: "安全",
  safetyHint: "緊急の可能性があるため、緊急電話番号を含む定型文をすぐに表示しました。",
  sure: "確かさ",
  above: "{confidence}。{threshold}以上で答えます。",
  below: "{confidence}で、足りませんでした。{threshold}以上で答えます。",
  model: "AI",
  providerFailed: "AIサービスに障害があったため、登録された内容をそのまま表示しました。",
  rejected: "AIの文章が確認を通らなかったため、登録された内容をそのまま表示しました。",
  verdicts: {
    grounded: "確認済み：数字・時刻・料金・リンクはすべて登録された内容にあります。",
    ungrounded_fact: "登録された内容にない事柄があったため、AIの文章は表示しませんでした（{detail}）。",
    foreign_link: "登録された内容にないリンクがあったため、AIの文章は表示しませんでした（{detail}）。",
    no_answer: "登録された内容に答えがないとAIが判断しました。",
    over_budget: "AIの利用上限に達したため、使いませんでした。",
    cancelled: "AIが書き終える前に、お客様がページを閉じました。",
    wrong_language: "別の言語で書かれたため、AIの文章は表示しませんでした。",
    cut_short: "文章が途中で切れたため、AIの文章は表示しませんでした。",
  },
  readWith: "前の質問とあわせて解釈",
  search: "検索",
  searchFailed: "意味による検索が使えなかったため、言葉で検索しました。",
  found: "見つかった内容（近い順）：",
  used: "使用",
};
