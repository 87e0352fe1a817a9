import type { ImportColumn, ImportFaultKind, ImportState } from "../../../lib/generated/api";

export interface ImportsTexts {
  title: string;
  lead: string;
  file: string;
  fileHint: string;
  drop: string;
  chosen: string;
  notChosen: string;
  wrongEnding: string;
  tooLarge: string;
  empty: string;
  notText: string;
  underWay: string;
  submit: string;
  uploading: string;
  states: Record<ImportState, string>;
  progress: string;
  storedOf: string;
  indexedOf: string;
  done: string;
  refused: string;
  failed: string;
  faults: string;
  faultsShown: string;
  line: string;
  column: string;
  what: string;
  wholeLine: string;
  columns: Record<ImportColumn, string>;
  kinds: Record<ImportFaultKind, string>;
  example: string;
  exampleLead: string;
  exampleDownload: string;
  columnsTitle: string;
  columnHints: Record<ImportColumn, string>;
  last: string;
  none: string;
  by: string;
  exportTitle: string;
  exportLead: string;
  exportCsv: string;
  exportJsonl: string;
  exported: string;
}

export const en: ImportsTexts = {
  title: "Import and export",
  lead: "Bring in many questions and answers at once, or take them out as a file.",
  file: "File",
  fileHint:
    "CSV or JSON Lines (.csv, .jsonl), in UTF-8 or Shift_JIS as Excel writes it, at most {max} MB. All of the file is imported or nothing. A question with an id that is there already is replaced.",
  drop: "You can also drop the file here.",
  chosen: "{name}, {size} kB",
  notChosen: "Please choose a file.",
  wrongEnding: "Please choose a file whose name ends in .csv or .jsonl.",
  tooLarge: "The file is too large: at most {max} MB.",
  empty: "The file is empty.",
  notText: "The file can’t be read: it is neither UTF-8 nor Shift_JIS. Save it as “CSV UTF-8”.",
  underWay: "Another file is being imported. Please wait until that is done.",
  submit: "Import",
  uploading: "Sending…",
  states: {
    queued: "Waiting",
    checking: "Checking the rows",
    storing: "Storing the rows",
    indexing: "Making them searchable",
    done: "Imported",
    refused: "Not imported",
    failed: "Not imported",
  },
  progress: "Progress of the import",
  storedOf: "{n} of {all} rows",
  indexedOf: "{n} of {all} texts",
  done: "The file has been imported. Rows: {rows}. Questions: {intents}.",
  refused: "Nothing has been imported. Please correct the file’s faults and import it again. Faults: {n}.",
  failed: "Nothing has been imported because something went wrong on our side. Please try again.",
  faults: "Faults",
  faultsShown: "The first {shown} of {n} are shown.",
  line: "Line",
  column: "Column",
  what: "What is wrong",
  wholeLine: "whole line",
  columns: {
    id: "id",
    language: "language",
    question: "question",
    answer: "answer",
    alternatives: "alternatives",
    category: "category",
    priority: "priority",
    visibility: "visibility",
    status: "status",
    reviewed: "reviewed",
  },
  kinds: {
    no_rows: "The file has no rows.",
    malformed: "The line can’t be read. Check quotation marks and the number of columns.",
    missing_column: "This column is missing.",
    unknown_column: "There is a column that Tomari does not know.",
    empty: "Nothing is entered.",
    too_long: "The text is too long.",
    too_many: "There are too many of them.",
    bad_character: "There is a character that can’t be stored.",
    unknown_word: "This is not one of the values that are possible.",
    out_of_range: "The number must be 1 to 5.",
    reserved: "Ids that begin with “settings:” are kept for the settings.",
    blank: "There is a blank that is not filled in, such as [[price]]. Fill it in, or import the question as a draft.",
    duplicate: "The same id has a text in this language above already.",
    contradiction: "The same id has another category, priority, visibility or status above.",
  },
  example: "How the file looks",
  exampleLead:
    "A row is a question with its answer in one language. Rows with the same id belong together. The first four columns are required.",
  exampleDownload: "Download an example",
  columnsTitle: "Columns",
  columnHints: {
    id: "your own name for the question, such as bath-hours",
    language: "ja, en, zh-Hans, zh-Hant, ko, fr, de, es, it, pt, th, vi or id",
    question: "at most {question} characters",
    answer: "at most {answer} characters",
    alternatives: "other ways to ask, separated by |",
    category: "basic, facilities, location or trouble",
    priority: "1 (first) to 5",
    visibility: "public or in_house (only for guests in the house)",
    status: "published or draft",
    reviewed: "yes or no (a draft that nobody has read yet; guests do not get it)",
  },
  last: "Last imports",
  none: "Nothing has been imported yet.",
  by: "{name}, {time}",
  exportTitle: "Export",
  exportLead:
    "All questions and answers of the house in one file, which can be changed and imported again. The WiFi password is not in it. In CSV, an apostrophe stands before texts that Excel would take for formulas; importing takes it away again.",
  exportCsv: "CSV (for Excel)",
  exportJsonl: "JSON Lines",
  exported: "The file has been saved.",
};

export const ja: ImportsTexts = {
  title: "インポートとエクスポート",
  lead: "質問と回答をまとめて取り込んだり、ファイルに書き出したりできます。",
  file: "ファイル",
  fileHint:
    "CSVまたはJSON Lines（.csv、.jsonl）。文字コードはUTF-8またはShift_JIS（Excel）、{max}MBまで。誤りが1つでもあれば、何も取り込みません。idが同じ質問は置き換えます。",
  drop: "ここにファイルをドロップすることもできます。",
  chosen: "{name}、{size}kB",
  notChosen: "ファイルを選択してください。",
  wrongEnding: "名前が.csvまたは.jsonlで終わるファイルを選択してください。",
  tooLarge: "ファイルが大きすぎます。{max}MBまでです。",
  empty: "ファイルが空です。",
  notText: "ファイルを読めません。文字コードがUTF-8でもShift_JISでもありません。「CSV UTF-8」で保存してください。",
  underWay: "別のファイルを取り込んでいます。終わるまでお待ちください。",
  submit: "取り込む",
  uploading: "送信しています…",
  states: {
    queued: "待機中",
    checking: "行を確認中",
    storing: "保存中",
    indexing: "検索の準備中",
    done: "取り込み済み",
    refused: "取り込まれていません",
    failed: "取り込まれていません",
  },
  progress: "取り込みの進み具合",
  storedOf: "{all}行中{n}行",
  indexedOf: "{all}件中{n}件",
  done: "{rows}行を{intents}件の質問として取り込みました。",
  refused: "何も取り込まれていません。ファイルに誤りが{n}件あります。修正して、もう一度取り込んでください。",
  failed: "サービスに問題が起きたため、何も取り込まれていません。もう一度お試しください。",
  faults: "誤り",
  faultsShown: "{n}件中、最初の{shown}件を表示しています。",
  line: "行",
  column: "列",
  what: "内容",
  wholeLine: "行全体",
  columns: {
    id: "id",
    language: "language",
    question: "question",
    answer: "answer",
    alternatives: "alternatives",
    category: "category",
    priority: "priority",
    visibility: "visibility",
    status: "status",
    reviewed: "reviewed",
  },
  kinds: {
    no_rows: "ファイルに行がありません。",
    malformed: "行を読めません。引用符と列の数を確認してください。",
    missing_column: "この列がありません。",
    unknown_column: "Tomariにない列があります。",
    empty: "入力されていません。",
    too_long: "長すぎます。",
    too_many: "数が多すぎます。",
    bad_character: "保存できない文字があります。",
    unknown_word: "使える値ではありません。",
    out_of_range: "1～5の数字にしてください。",
    reserved: "「settings:」で始まるidは設定用です。",
    blank: "[[price]]のような空欄が残っています。記入するか、statusをdraft（下書き）にしてください。",
    duplicate: "同じidと言語の行が上にあります。",
    contradiction: "上にある同じidの行と、category、priority、visibility、statusのいずれかが異なります。",
  },
  example: "ファイルの形",
  exampleLead: "1行に、1つの言語での質問と回答を書きます。idが同じ行は、同じ質問の翻訳です。最初の4列は必須です。",
  exampleDownload: "見本をダウンロード",
  columnsTitle: "列",
  columnHints: {
    id: "質問につける名前（例：bath-hours）",
    language: "ja、en、zh-Hans、zh-Hant、ko、fr、de、es、it、pt、th、vi、id のいずれか",
    question: "{question}文字まで",
    answer: "{answer}文字まで",
    alternatives: "ほかの聞き方。|で区切ります",
    category: "basic（基本）、facilities（設備）、location（場所）、trouble（困りごと）のいずれか",
    priority: "1（優先）～5",
    visibility: "public（公開）またはin_house（館内のお客様のみ）",
    status: "published（公開中）またはdraft（下書き）",
    reviewed: "yes（確認済み）またはno（未確認の下書き。お客様には表示されません）",
  },
  last: "最近の取り込み",
  none: "まだ何も取り込まれていません。",
  by: "{name}、{time}",
  exportTitle: "エクスポート",
  exportLead:
    "宿の質問と回答をすべて1つのファイルに書き出します。編集して、もう一度取り込めます。WiFiのパスワードは含まれません。CSVでは、Excelが数式と見なす文字列の前にアポストロフィ（'）を付けます。取り込むときに取り除きます。",
  exportCsv: "CSV（Excel用）",
  exportJsonl: "JSON Lines",
  exported: "ファイルを保存しました。",
};
