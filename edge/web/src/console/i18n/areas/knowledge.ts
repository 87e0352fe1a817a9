import type { FaqCategory, FaqIndex, FaqStatus, FaqVisibility } from "../../../lib/generated/api";

export interface KnowledgeTexts {
  title: string;
  lead: string;
  parts: string;
  entries: string;
  back: string;
  newTitle: string;
  editTitle: string;
  unsaved: string;
  startTitle: string;
  startHint: string;
  startPresets: string;
  startOwn: string;
  add: string;
  search: string;
  filters: string;
  any: string;
  status: string;
  category: string;
  visibility: string;
  missing: string;
  onlyUnreviewed: string;
  reset: string;
  count: string;
  noneFound: string;
  more: string;
  embedding: string;
  priority: string;
  languages: string;
  fromSettings: string;
  fromPreset: string;
  hasBlanks: string;
  unreviewed: string;
  unreviewedHint: string;
  isReviewed: string;
  review: string;
  doubts: string;
  question: string;
  answer: string;
  alternatives: string;
  alternativesHint: string;
  draftFrom: string;
  drafting: string;
  drafted: string;
  nothingToTranslate: string;
  translationsUsedUp: string;
  translationFailed: string;
  preview: string;
  source: string;
  inHouseHint: string;
  removeLanguage: string;
  addLanguage: string;
  addLanguageButton: string;
  faulty: string;
  fillTitle: string;
  fillHint: string;
  fill: string;
  settingsHint: string;
  toSettings: string;
  notSaved: string;
  restored: string;
  discard: string;
  discarded: string;
  publish: string;
  savePublished: string;
  saveDraft: string;
  withdraw: string;
  publishHint: string;
  publishAnyway: string;
  editOn: string;
  checking: string;
  saved: string;
  published: string;
  remove: string;
  removeTitle: string;
  removeHint: string;
  removed: string;
  changedMeanwhile: string;
  conflict: string;
  conflictHint: string;
  conflictMild: string;
  mine: string;
  theirs: string;
  goOn: string;
  resolved: string;
  findings: string;
  quiet: string;
  discords: string;
  discord: string;
  duplicates: string;
  contradicts: string;
  replay: string;
  before: string;
  after: string;
  noAnswer: string;
  difference: string;
  nothing: string;
  tooMany: string;
  tooLong: string;
  marks: string;
  blankLeft: string;
  nobodyStandsByIt: string;
  categories: Record<FaqCategory, string>;
  statuses: Record<FaqStatus, string>;
  visibilities: Record<FaqVisibility, string>;
  index: Record<Exclude<FaqIndex, "none">, string>;
  priorities: Record<1 | 2 | 3 | 4 | 5, string>;
  changed: Record<"question" | "answer" | "alternatives" | "reviewed" | "category" | "priority" | "visibility", string>;
  kinds: Record<"number" | "time" | "phone" | "link" | "email", string>;
  blanks: Record<
    | "from"
    | "until"
    | "price"
    | "phone"
    | "minutes"
    | "station"
    | "airport"
    | "count"
    | "name"
    | "methods"
    | "time"
    | "days"
    | "code",
    string
  >;
  presets: {
    title: string;
    lead: string;
    done: string;
    howTo: string;
    begin: string;
    goOn: string;
    allDone: string;
    all: string;
    untaken: string;
    take: string;
    later: string;
    leave: string;
    left: string;
    edit: string;
    others: string;
  };
}

export const en: KnowledgeTexts = {
  title: "Knowledge",
  lead: "What guests are answered from: questions with their answers, in every language you offer.",
  parts: "Parts of the knowledge",
  entries: "Entries",
  back: "All entries",
  newTitle: "New entry",
  editTitle: "Edit entry",
  unsaved: "Not saved yet:",
  startTitle: "Your guests can't be answered yet",
  startHint:
    "Start from 30 questions that guests ask everywhere. You only fill in your own times and prices, in one language for all.",
  startPresets: "Go through the 30 ready-made questions",
  startOwn: "Write an entry of your own",
  add: "Add an entry",
  search: "Search the entries",
  filters: "Filters",
  any: "All",
  status: "State",
  category: "Topic",
  visibility: "Who is told",
  missing: "Missing language",
  onlyUnreviewed: "Only with unchecked translations",
  reset: "Clear the filters",
  count: "Entries: {n}",
  noneFound: "Nothing matches. Try other words or clear the filters.",
  more: "Show more",
  embedding: "Search by meaning is being prepared: {n} of {all} texts. Until then guests are answered by words.",
  priority: "Importance",
  languages: "Languages",
  fromSettings: "From the settings",
  fromPreset: "Ready-made question",
  hasBlanks: "To be filled in",
  unreviewed: "Not checked yet",
  unreviewedHint: "A machine drafted this. Guests don't see it until somebody has checked it.",
  isReviewed: "Checked",
  review: "I have checked this",
  doubts: "The draft and its source don't say the same:",
  question: "Question",
  answer: "Answer",
  alternatives: "Other ways to ask this",
  alternativesHint: "One per line. Guests who ask like this find the answer more surely.",
  draftFrom: "Draft a translation from: {language}",
  drafting: "Translating…",
  drafted: "The translation has been drafted. Please check it.",
  nothingToTranslate: "Please write the question and the answer first.",
  translationsUsedUp:
    "The language model has done its work for today. Please write the translation yourself, or try tomorrow.",
  translationFailed: "The translation could not be drafted. Nothing was changed. Please try again.",
  preview: "What guests see",
  source: "Source",
  inHouseHint: "Only guests who scanned the QR code in your house are told this.",
  removeLanguage: "Remove this language",
  addLanguage: "Another language",
  addLanguageButton: "Add",
  faulty: "please check",
  fillTitle: "Fill in your own values",
  fillHint: "They go into every language at once.",
  fill: "Fill in",
  settingsHint: "This entry comes from your settings and changes with them.",
  toSettings: "Go to the settings",
  notSaved: "Not saved yet",
  restored: "What you typed before has been put back. It is not saved yet.",
  discard: "Discard it",
  discarded: "Your changes have been discarded.",
  publish: "Check and publish",
  savePublished: "Check and save",
  saveDraft: "Save as draft",
  withdraw: "Take back to draft",
  publishHint: "Before anything is published, we look for contradictions and ask your guests' past questions again.",
  publishAnyway: "Publish all the same",
  editOn: "Keep editing",
  checking: "Checking…",
  saved: "Saved as a draft. Guests don't see it.",
  published: "Published. Guests are answered from it now.",
  remove: "Delete",
  removeTitle: "Delete this entry?",
  removeHint: "It is deleted in every language, and guests are not answered from it any more. This can't be undone.",
  removed: "The entry has been deleted.",
  changedMeanwhile: "Somebody has changed this entry meanwhile. Please look at the changes first.",
  conflict: "Somebody else has changed this entry meanwhile",
  conflictHint:
    "Nothing you typed is lost. Choose where both of you changed something; everything else of theirs is taken over.",
  conflictMild: "Nothing you typed is lost. Their changes are taken over beside yours.",
  mine: "Yours:",
  theirs: "Theirs:",
  goOn: "Take over and go on",
  resolved: "Both are in it now. Please save.",
  findings: "Please look at this first",
  quiet: "Nothing contradicts it, and none of {n} past questions would be answered differently.",
  discords: "Your languages don't say the same",
  discord: "{one} and {other} differ.",
  duplicates: "Other entries answer this question, too",
  contradicts: "Contradiction",
  replay: "Past questions that would be answered differently: {n} of {all}",
  before: "Until now",
  after: "From then on",
  noAnswer: "No answer: it goes to your team",
  difference: "{kind}: {here} here, {there} there",
  nothing: "nothing",
  tooMany: "Please enter at most {max}.",
  tooLong: "Please use at most {max} characters.",
  marks: "The characters ⟦ and ⟧ can't be used here.",
  blankLeft: "There is a place to be filled in. It looks like [[this]].",
  nobodyStandsByIt: "Please check at least one translation before you publish.",
  categories: { basic: "Staying here", facilities: "In the house", location: "Around the house", trouble: "Trouble" },
  statuses: { draft: "Draft", published: "Published" },
  visibilities: { public: "Everybody", in_house: "Guests in the house" },
  index: { words: "Found by words", embedded: "Found by words and meaning" },
  priorities: { 1: "1 (highest)", 2: "2", 3: "3 (usual)", 4: "4", 5: "5 (lowest)" },
  changed: {
    question: "Question",
    answer: "Answer",
    alternatives: "Other ways to ask",
    reviewed: "Checked or not",
    category: "Topic",
    priority: "Importance",
    visibility: "Who is told",
  },
  kinds: { number: "Numbers", time: "Times", phone: "Phone numbers", link: "Links", email: "E-mail addresses" },
  blanks: {
    from: "From (time)",
    until: "Until (time)",
    price: "Price",
    phone: "Phone number",
    minutes: "Minutes",
    station: "Station",
    airport: "Airport",
    count: "How many",
    name: "Name",
    methods: "Ways to pay",
    time: "By (time)",
    days: "Days",
    code: "Code",
  },
  presets: {
    title: "Ready-made questions",
    lead: "30 questions that guests ask everywhere, in six languages. Fill in your own values and publish one after the other.",
    done: "{n} of {all} published",
    howTo: "They are put among your entries as drafts. Guests see none of them before you publish it.",
    begin: "Begin",
    goOn: "Go on",
    allDone: "You have gone through all of them.",
    all: "All ready-made questions",
    untaken: "Not used",
    take: "Use",
    later: "Later",
    leave: "We don't offer this",
    left: "It has been left out. You can use it again from the list.",
    edit: "Change the wording",
    others: "In the other languages",
  },
};

export const ja: KnowledgeTexts = {
  title: "よくある質問",
  lead: "お客様への回答のもとになる質問と答えです。提供する言語ごとに登録できます。",
  parts: "よくある質問のメニュー",
  entries: "質問の一覧",
  back: "一覧に戻る",
  newTitle: "新しい質問",
  editTitle: "質問の編集",
  unsaved: "まだ保存されていません：",
  startTitle: "まだお客様にお答えできません",
  startHint: "よくある30の質問から始められます。時間や料金を一度入力するだけで、すべての言語に反映されます。",
  startPresets: "用意された30の質問を確認する",
  startOwn: "自分で質問を作る",
  add: "質問を追加する",
  search: "質問を検索",
  filters: "絞り込み",
  any: "すべて",
  status: "状態",
  category: "分類",
  visibility: "お答えする相手",
  missing: "未登録の言語",
  onlyUnreviewed: "未確認の翻訳があるものだけ",
  reset: "絞り込みを解除",
  count: "{n}件",
  noneFound: "該当する質問がありません。別の言葉で検索するか、絞り込みを解除してください。",
  more: "さらに表示",
  embedding: "意味による検索を準備しています（{all}件中{n}件）。それまでは言葉の一致でお答えします。",
  priority: "重要度",
  languages: "言語",
  fromSettings: "設定から",
  fromPreset: "用意された質問",
  hasBlanks: "未記入あり",
  unreviewed: "未確認",
  unreviewedHint: "機械翻訳の下書きです。確認が済むまでお客様には表示されません。",
  isReviewed: "確認済み",
  review: "内容を確認しました",
  doubts: "下書きと元の文で、次の点が異なります：",
  question: "質問",
  answer: "答え",
  alternatives: "別の聞き方",
  alternativesHint: "1行に1つずつ入力してください。このような聞き方でも答えが見つかりやすくなります。",
  draftFrom: "{language}から翻訳の下書きを作る",
  drafting: "翻訳しています…",
  drafted: "翻訳の下書きができました。内容をご確認ください。",
  nothingToTranslate: "先に質問と答えを入力してください。",
  translationsUsedUp: "本日の翻訳の上限に達しました。ご自身で入力いただくか、明日もう一度お試しください。",
  translationFailed: "翻訳の下書きを作成できませんでした。何も変更されていません。もう一度お試しください。",
  preview: "お客様への表示",
  source: "出典",
  inHouseHint: "館内のQRコードを読み取ったお客様にだけお答えします。",
  removeLanguage: "この言語を削除",
  addLanguage: "言語を追加",
  addLanguageButton: "追加",
  faulty: "要確認",
  fillTitle: "空欄を埋めてください",
  fillHint: "入力した内容は、すべての言語に反映されます。",
  fill: "反映する",
  settingsHint: "この質問は設定の内容から作られています。設定を変えると自動で変わります。",
  toSettings: "設定を開く",
  notSaved: "未保存の変更があります",
  restored: "前回入力した内容を復元しました。まだ保存されていません。",
  discard: "破棄する",
  discarded: "変更を破棄しました。",
  publish: "確認して公開",
  savePublished: "確認して保存",
  saveDraft: "下書きとして保存",
  withdraw: "下書きに戻す",
  publishHint: "公開する前に、ほかの内容との食い違いと、過去の質問への影響を確認します。",
  publishAnyway: "このまま公開する",
  editOn: "編集に戻る",
  checking: "確認しています…",
  saved: "下書きとして保存しました。お客様には表示されません。",
  published: "公開しました。これからはこの内容でお答えします。",
  remove: "削除",
  removeTitle: "この質問を削除しますか？",
  removeHint: "すべての言語で削除され、今後はこの内容でお答えしなくなります。元に戻すことはできません。",
  removed: "質問を削除しました。",
  changedMeanwhile: "ほかの人がこの質問を変更しました。先に変更内容をご確認ください。",
  conflict: "ほかの人がこの質問を変更しました",
  conflictHint:
    "入力した内容は失われていません。両方が変更した箇所は、どちらにするか選んでください。それ以外の変更は取り込まれます。",
  conflictMild: "入力した内容は失われていません。ほかの人の変更も一緒に取り込まれます。",
  mine: "あなたの変更：",
  theirs: "ほかの人の変更：",
  goOn: "取り込んで続ける",
  resolved: "両方の変更を取り込みました。保存してください。",
  findings: "公開する前にご確認ください",
  quiet: "食い違いはありません。過去の質問{n}件の回答も変わりません。",
  discords: "言語によって内容が異なります",
  discord: "{one}と{other}で内容が異なります。",
  duplicates: "同じ質問に答える項目がほかにもあります",
  contradicts: "食い違い",
  replay: "過去の質問{all}件のうち{n}件の回答が変わります",
  before: "これまで",
  after: "公開後",
  noAnswer: "回答なし（スタッフに届きます）",
  difference: "{kind}：こちらは{here}、相手は{there}",
  nothing: "なし",
  tooMany: "{max}件以内で入力してください。",
  tooLong: "{max}文字以内で入力してください。",
  marks: "⟦ と ⟧ は使えません。",
  blankLeft: "[[ ]] の空欄が残っています。内容を入力してください。",
  nobodyStandsByIt: "公開するには、少なくとも1つの言語の内容を確認してください。",
  categories: { basic: "ご滞在", facilities: "館内", location: "周辺", trouble: "お困りのとき" },
  statuses: { draft: "下書き", published: "公開中" },
  visibilities: { public: "すべてのお客様", in_house: "館内のお客様" },
  index: { words: "言葉で検索できます", embedded: "言葉と意味で検索できます" },
  priorities: { 1: "1（最も高い）", 2: "2", 3: "3（標準）", 4: "4", 5: "5（最も低い）" },
  changed: {
    question: "質問",
    answer: "答え",
    alternatives: "別の聞き方",
    reviewed: "確認の状態",
    category: "分類",
    priority: "重要度",
    visibility: "お答えする相手",
  },
  kinds: { number: "数字", time: "時刻", phone: "電話番号", link: "リンク", email: "メールアドレス" },
  blanks: {
    from: "開始時刻",
    until: "終了時刻",
    price: "料金",
    phone: "電話番号",
    minutes: "所要時間（分）",
    station: "駅名",
    airport: "空港名",
    count: "数",
    name: "名前",
    methods: "支払い方法",
    time: "締切時刻",
    days: "日数",
    code: "暗証番号",
  },
  presets: {
    title: "用意された質問",
    lead: "どの宿でもよく聞かれる30の質問を、6言語で用意しました。内容を入力して、1つずつ公開してください。",
    done: "{all}件中{n}件を公開中",
    howTo: "下書きとして一覧に追加されます。公開するまでお客様には表示されません。",
    begin: "始める",
    goOn: "続ける",
    allDone: "すべての質問を確認しました。",
    all: "用意された質問の一覧",
    untaken: "未使用",
    take: "使う",
    later: "あとで",
    leave: "当館では使わない",
    left: "使わない質問にしました。一覧からまた追加できます。",
    edit: "文面を変更する",
    others: "ほかの言語での表示",
  },
};
