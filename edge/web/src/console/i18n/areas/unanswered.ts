import type { FaqCategory } from "../../../lib/generated/api";

export interface UnansweredTexts {
  title: string;
  lead: string;
  none: string;
  newest: string;
  asked: string;
  waiting: string;
  waits: string;
  cameBack: string;
  unhelpful: string;
  conversation: string;
  others: string;
  actionOn: string;
  answer: string;
  dismiss: string;
  dismissed: string;
  made: string;
  told: string;
  left: string;
  answeredMeanwhile: string;
  sentTo: string;
  sentToNobody: string;
  language: string;
  question: string;
  reply: string;
  addLanguage: string;
  removeLanguage: string;
  options: string;
  category: string;
  categories: Record<FaqCategory, string>;
  published: string;
  publishedHint: string;
  inHouse: string;
  inHouseHint: string;
  publish: string;
  keep: string;
}

export const en: UnansweredTexts = {
  title: "Unanswered questions",
  lead: "What guests asked and your entries did not answer. Write the answer once: it becomes an entry, and whoever waits for it gets it.",
  none: "Nothing is unanswered.",
  newest: "The newest {n} of {total}.",
  asked: "Times asked: {n}",
  waiting: "Waiting: {n}",
  waits: "waiting",
  cameBack: "Asked again",
  unhelpful: "The answer did not help",
  conversation: "Conversation",
  others: "Also asked like this ({n})",
  actionOn: "{action}: {question}",
  answer: "Write the answer",
  dismiss: "Dismiss",
  dismissed: "The question has been put away. It comes back if it is asked again.",
  made: "The entry has been saved.",
  told: "Guests who got the answer: {n}.",
  left: "Guests who still wait for a person: {n}.",
  answeredMeanwhile: "Somebody else has answered this meanwhile. What you wrote has not been saved.",
  sentTo: "The answer is also sent at once to waiting guests whose language you write in. Guests waiting: {n}.",
  sentToNobody: "Nobody is waiting for this answer at the moment.",
  language: "Language",
  question: "Question",
  reply: "Answer",
  addLanguage: "Add another language",
  removeLanguage: "Remove the last language",
  options: "More options",
  category: "Category",
  categories: { basic: "Basics", facilities: "In the house", location: "Around the house", trouble: "Trouble" },
  published: "Publish at once",
  publishedHint: "Otherwise it is kept as a draft, from which no other guest is answered.",
  inHouse: "Only for guests in the house",
  inHouseHint: "For what only guests who scanned a printed code may know, such as a door code.",
  publish: "Publish",
  keep: "Save as a draft",
};

export const ja: UnansweredTexts = {
  title: "未回答の質問",
  lead: "登録された内容では答えられなかった質問です。答えを一度書くとFAQとして登録され、お待ちのお客様にも届きます。",
  none: "未回答の質問はありません。",
  newest: "{total}件のうち、新しい{n}件を表示しています。",
  asked: "質問 {n}回",
  waiting: "お待ちのお客様 {n}",
  waits: "返答待ち",
  cameBack: "再び質問あり",
  unhelpful: "回答が役に立たなかった",
  conversation: "会話を見る",
  others: "ほかの聞き方（{n}件）",
  actionOn: "{action}：{question}",
  answer: "答えを書く",
  dismiss: "一覧から外す",
  dismissed: "質問を一覧から外しました。もう一度質問されると、また表示されます。",
  made: "FAQに登録しました。",
  told: "答えをお送りしたお客様：{n}組。",
  left: "引き続きスタッフをお待ちのお客様：{n}組。",
  answeredMeanwhile: "ほかのスタッフが先に答えました。入力された内容は保存されていません。",
  sentTo: "入力した言語のお客様には、答えがすぐに届きます。お待ちのお客様：{n}組。",
  sentToNobody: "現在、この答えをお待ちのお客様はいません。",
  language: "言語",
  question: "質問",
  reply: "答え",
  addLanguage: "別の言語を追加",
  removeLanguage: "最後の言語を削除",
  options: "その他の設定",
  category: "分類",
  categories: { basic: "基本", facilities: "館内", location: "周辺", trouble: "トラブル" },
  published: "すぐに公開する",
  publishedHint: "公開しない場合は下書きとして保存され、ほかのお客様への回答には使われません。",
  inHouse: "館内のお客様のみ",
  inHouseHint: "玄関の暗証番号など、館内のQRコードを読み取ったお客様だけにお伝えする内容に使います。",
  publish: "公開する",
  keep: "下書きとして保存",
};
