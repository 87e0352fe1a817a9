export interface QrCodesTexts {
  title: string;
  lead: string;
  add: string;
  name: string;
  nameHint: string;
  nameFault: string;
  create: string;
  added: string;
  taken: string;
  tooMany: string;
  places: string;
  none: string;
  noneStaff: string;
  code: string;
  pick: string;
  print: string;
  svg: string;
  png: string;
  rename: string;
  newName: string;
  renameHint: string;
  save: string;
  renamed: string;
  remove: string;
  removeTitle: string;
  removeHint: string;
  removed: string;
  rotated: string;
  rotatedHint: string;
  printAnew: string;
  printAll: string;
  printPicked: string;
  printTitle: string;
  printLead: string;
  printPages: string;
  nothingToPrint: string;
  back: string;
}

export const en: QrCodesTexts = {
  title: "QR codes",
  lead: "A code for each place in the house. Whoever scans one counts as a guest in the house, and the inbox shows where they scanned it.",
  add: "Add a place",
  name: "Name of the place",
  nameHint: "Such as “Room 201” or “Kitchen”, at most {max} characters. Guests see it on the printed page.",
  nameFault: "Please enter a name of 1 to {max} characters, in one line.",
  create: "Add",
  added: "“{name}” has been added.",
  taken: "Another place has this name already.",
  tooMany: "The house has as many places as it can have. Remove one first.",
  places: "Places",
  none: "No places yet. Add the first one above.",
  noneStaff: "No places yet. The owner can add them.",
  code: "QR code",
  pick: "Select for printing",
  print: "Print",
  svg: "SVG",
  png: "PNG",
  rename: "Rename",
  newName: "New name",
  renameHint:
    "Codes that are printed already go on working and go on telling the former name. Conversations keep it, too.",
  save: "Save",
  renamed: "The place has been renamed.",
  remove: "Remove",
  removeTitle: "Remove this place?",
  removeHint:
    "“{name}” leaves this list. Codes that are printed already go on opening the guest page. To end that, create a new QR code link.",
  removed: "The place has been removed.",
  rotated: "The QR code link has been renewed",
  rotatedHint:
    "Whoever scans a code that was printed before {time} no longer counts as a guest in the house, and is not told the WiFi password. Print every code anew and replace the old ones.",
  printAnew: "Print all of them anew",
  printAll: "Print all",
  printPicked: "Print the selected ({n})",
  printTitle: "Print QR codes",
  printLead: "One A4 page for each place, with instructions in every language that the house offers.",
  printPages: "Print (pages: {n})",
  nothingToPrint: "There is nothing to print. Add a place first.",
  back: "Back to the QR codes",
};

export const ja: QrCodesTexts = {
  title: "QRコード",
  lead: "館内の場所ごとにQRコードを作れます。読み取った方は館内のお客様として扱われ、受信箱に読み取った場所が表示されます。",
  add: "場所を追加",
  name: "場所の名前",
  nameHint: "「201号室」「キッチン」など、{max}文字まで。印刷したページに表示され、お客様の目にも触れます。",
  nameFault: "1～{max}文字の名前を1行で入力してください。",
  create: "追加",
  added: "「{name}」を追加しました。",
  taken: "同じ名前の場所がすでにあります。",
  tooMany: "これ以上場所を追加できません。先にどれかを削除してください。",
  places: "場所",
  none: "場所はまだありません。上の欄から追加してください。",
  noneStaff: "場所はまだありません。オーナーが追加できます。",
  code: "QRコード",
  pick: "印刷する",
  print: "印刷",
  svg: "SVG",
  png: "PNG",
  rename: "名前を変更",
  newName: "新しい名前",
  renameHint: "印刷済みのQRコードは引き続き使えますが、以前の名前を伝えます。これまでの会話にも以前の名前が残ります。",
  save: "保存",
  renamed: "名前を変更しました。",
  remove: "削除",
  removeTitle: "この場所を削除しますか？",
  removeHint:
    "「{name}」を一覧から削除します。印刷済みのQRコードからは、引き続きお客様用ページを開けます。使えなくするには、QRコードのリンクを作り直してください。",
  removed: "場所を削除しました。",
  rotated: "リンクが作り直されています",
  rotatedHint:
    "{time}より前に印刷したQRコードを読み取った方は、館内のお客様として扱われず、WiFiのパスワードもご案内できません。すべて印刷し直し、古いものと取り替えてください。",
  printAnew: "すべて印刷し直す",
  printAll: "すべて印刷",
  printPicked: "選んだものを印刷（{n}件）",
  printTitle: "QRコードの印刷",
  printLead: "場所ごとにA4で1枚。宿の対応言語すべてで案内を記載します。",
  printPages: "印刷（{n}ページ）",
  nothingToPrint: "印刷するものがありません。先に場所を追加してください。",
  back: "QRコードの一覧へ戻る",
};
