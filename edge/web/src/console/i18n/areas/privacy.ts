export interface PrivacyTexts {
  title: string;
  lead: string;
  by: string;
  byOptions: { receipt: string; email: string; conversation_id: string };
  receiptFault: string;
  conversationFault: string;
  find: string;
  none: string;
  found: string;
  receipts: string;
  noReceipt: string;
  email: string;
  language: string;
  places: string;
  period: string;
  messages: string;
  unresolved: string;
  conversation: string;
  exportOne: string;
  exported: string;
  fileHint: string;
  erase: string;
  eraseTitle: string;
  eraseHint: string;
  eraseType: string;
  eraseWord: string;
  eraseTypeFault: string;
  erased: string;
  automatic: string;
}

export const en: PrivacyTexts = {
  title: "Guests' data",
  lead: "If a guest asks what is kept about them, or wants it erased, you can do so here.",
  by: "Find the guest by",
  byOptions: {
    receipt: "Receipt number",
    email: "E-mail address they left",
    conversation_id: "Conversation",
  },
  receiptFault: "Please enter a receipt number, such as 12.",
  conversationFault: "This is not the number of a conversation.",
  find: "Find",
  none: "Nothing is kept about this guest. It may have been erased already.",
  found: "Found: {n}",
  receipts: "Receipt no. {numbers}",
  noReceipt: "Conversation without a receipt number",
  email: "E-mail",
  language: "Language",
  places: "Place",
  period: "From {from} to {until}",
  messages: "Messages",
  unresolved: "Something in it is not resolved yet.",
  conversation: "Conversation",
  exportOne: "Save as a file",
  exported: "The file has been saved. Please give it to nobody but this guest.",
  fileHint: "Make sure first that whoever asks is this guest: the file holds everything they wrote.",
  erase: "Erase",
  eraseTitle: "Erase everything about this guest?",
  eraseHint:
    "The whole conversation, the address and what was asked of you are gone at once, and the guest is signed out. This can't be undone.",
  eraseType: "To confirm, type: {word}",
  eraseWord: "erase",
  eraseTypeFault: "Please type exactly: {word}",
  erased: "Everything about this guest has been erased.",
  automatic:
    "Conversations are erased by themselves some time after the last message; you set the days under Settings.",
};

export const ja: PrivacyTexts = {
  title: "お客様のデータ",
  lead: "お客様から、保存されているデータの開示や消去を求められたときは、こちらで対応できます。",
  by: "検索方法",
  byOptions: {
    receipt: "受付番号",
    email: "お客様が残したメールアドレス",
    conversation_id: "会話のID",
  },
  receiptFault: "受付番号を数字で入力してください（例: 12）。",
  conversationFault: "会話のIDではありません。",
  find: "検索",
  none: "このお客様のデータはありません。すでに消去された可能性があります。",
  found: "{n}件見つかりました",
  receipts: "受付番号 {numbers}",
  noReceipt: "受付番号のない会話",
  email: "メールアドレス",
  language: "言語",
  places: "場所",
  period: "{from}〜{until}",
  messages: "メッセージ数",
  unresolved: "未対応のご依頼があります。",
  conversation: "会話のID",
  exportOne: "ファイルに保存",
  exported: "ファイルを保存しました。ご本人以外には渡さないでください。",
  fileHint: "ファイルには、お客様が書いた内容がすべて含まれます。ご本人であることを必ず確認してください。",
  erase: "消去",
  eraseTitle: "このお客様のデータをすべて消去しますか?",
  eraseHint: "会話、メールアドレス、ご依頼の記録がすぐに消去され、お客様の接続も終了します。元に戻すことはできません。",
  eraseType: "確認のため「{word}」と入力してください",
  eraseWord: "消去",
  eraseTypeFault: "「{word}」と正確に入力してください。",
  erased: "このお客様のデータをすべて消去しました。",
  automatic: "会話は、最後のメッセージから一定の日数が過ぎると自動的に消去されます。日数は「設定」で変更できます。",
};
