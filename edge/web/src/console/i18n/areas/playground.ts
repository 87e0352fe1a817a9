export interface PlaygroundTexts {
  title: string;
  lead: string;
  question: string;
  language: string;
  detect: string;
  inHouse: string;
  inHouseHint: string;
  submit: string;
  asEmergency: string;
  asEmergencyHint: string;
  answered: string;
  answeredHint: string;
  notAnswered: string;
  notAnsweredHint: string;
  nothing: string;
  confidence: string;
  confidenceOf: string;
  readAs: string;
  found: string;
  rank: string;
  asked: string;
  answer: string;
  score: string;
  words: string;
  meaning: string;
  noMeaning: string;
  index: string;
  indexed: string;
  embedded: string;
  embedding: string;
  questionFault: string;
}

export const en: PlaygroundTexts = {
  title: "Try a question",
  lead: "See what a guest’s question would find, and what they would be told. Nobody is asked, and nothing is kept.",
  question: "A guest’s question",
  language: "Language",
  detect: "Recognise it",
  inHouse: "As a guest in the house",
  inHouseHint: "With what only guests who scanned a printed code are told.",
  submit: "Try",
  asEmergency: "Would be treated as an emergency",
  asEmergencyHint: "The guest gets the emergency numbers at once, and the people of the house are told. ({category})",
  answered: "Would be answered",
  answeredHint: "This is the house’s own text. Where a language model is connected, it may put it into other words.",
  notAnswered: "Would go to a person",
  notAnsweredHint: "Tomari is not sure enough. The guest is told so, and the question goes to the inbox.",
  nothing: "Nothing was found.",
  confidence: "Confidence",
  confidenceOf: "{confidence} %, needed: {threshold} %",
  readAs: "Read as {language}.",
  found: "What was found",
  rank: "No. {n}",
  asked: "Question",
  answer: "Answer",
  score: "Score",
  words: "By words",
  meaning: "By meaning",
  noMeaning: "not used",
  index: "Search index",
  indexed: "{n} of {all} texts can be found by their words.",
  embedded: "{n} of {all} texts can be found by their meaning ({model}).",
  embedding: "Search by meaning is being prepared ({model}).",
  questionFault: "Please enter a question of 1 to {max} characters.",
};

export const ja: PlaygroundTexts = {
  title: "質問を試す",
  lead: "お客様の質問で何が見つかり、どう答えるかを確認できます。誰にも送られず、記録も残りません。",
  question: "お客様の質問",
  language: "言語",
  detect: "自動で判別",
  inHouse: "館内のお客様として",
  inHouseHint: "館内のQRコードを読み取った方だけに伝える内容も含めます。",
  submit: "試す",
  asEmergency: "緊急として扱います",
  asEmergencyHint: "お客様にすぐ緊急電話番号を案内し、宿のスタッフに知らせます。（{category}）",
  answered: "回答します",
  answeredHint: "宿が登録した文章です。言語モデルをつないでいる場合は、言い回しが変わることがあります。",
  notAnswered: "スタッフに引き継ぎます",
  notAnsweredHint: "十分な確信がありません。お客様にその旨を伝え、質問は受信箱に届きます。",
  nothing: "何も見つかりませんでした。",
  confidence: "確信度",
  confidenceOf: "{confidence}%（必要：{threshold}%）",
  readAs: "{language}の質問として読みました。",
  found: "見つかったもの",
  rank: "{n}番目",
  asked: "質問",
  answer: "回答",
  score: "スコア",
  words: "言葉の一致",
  meaning: "意味の近さ",
  noMeaning: "未使用",
  index: "検索の状態",
  indexed: "{all}件中{n}件が、言葉で検索できます。",
  embedded: "{all}件中{n}件が、意味で検索できます（{model}）。",
  embedding: "意味による検索を準備しています（{model}）。",
  questionFault: "1～{max}文字の質問を入力してください。",
};
