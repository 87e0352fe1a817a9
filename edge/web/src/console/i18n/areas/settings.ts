import type { Pets, Smoking, Weekday } from "../../../lib/generated/api";

export interface SettingsTexts {
  title: string;
  lead: string;
  facts: string;
  checkInFrom: string;
  checkInUntil: string;
  checkOutUntil: string;
  network: string;
  networkFault: string;
  password: string;
  passwordHint: string;
  address: string;
  phone: string;
  phoneFault: string;
  quietFrom: string;
  quietUntil: string;
  smoking: string;
  smokingOptions: Record<Smoking, string>;
  pets: string;
  petsOptions: Record<Pets, string>;
  untold: string;
  save: string;
  saved: string;
  conflict: string;
  hours: string;
  fixedHours: string;
  fixedHoursHint: string;
  weekdays: Record<Weekday, string>;
  closed: string;
  opens: string;
  closes: string;
  add: string;
  addTo: string;
  remove: string;
  exceptions: string;
  exceptionsHint: string;
  date: string;
  saveHours: string;
}

export const en: SettingsTexts = {
  title: "Settings",
  lead: "Guests who ask about these are answered in every language your house offers. What is left empty is not told.",
  facts: "Facts about the house",
  checkInFrom: "Check-in from",
  checkInUntil: "Check-in until",
  checkOutUntil: "Check-out until",
  network: "Wi-Fi network",
  networkFault: "The name is too long for a Wi-Fi network.",
  password: "Wi-Fi password",
  passwordHint: "Told only to guests who opened the desk with the printed QR code. Stored encrypted.",
  address: "Address",
  phone: "Telephone",
  phoneFault: "Please enter a telephone number, such as +81 577 00 1234.",
  quietFrom: "Quiet from",
  quietUntil: "Quiet until",
  smoking: "Smoking",
  smokingOptions: { forbidden: "Not allowed", outside: "Outside only", allowed: "Allowed" },
  pets: "Pets",
  petsOptions: { forbidden: "Not allowed", allowed: "Allowed" },
  untold: "Not told",
  save: "Save facts",
  saved: "Saved. Guests are told so from now on.",
  conflict: "Somebody else has changed the settings meanwhile. Reload the page, then change them again.",
  hours: "Hours of the desk",
  fixedHours: "The desk has fixed hours",
  fixedHoursHint:
    "Outside them guests who need a person are told when the desk opens, and your team gets one e-mail then.",
  weekdays: {
    monday: "Monday",
    tuesday: "Tuesday",
    wednesday: "Wednesday",
    thursday: "Thursday",
    friday: "Friday",
    saturday: "Saturday",
    sunday: "Sunday",
  },
  closed: "Closed",
  opens: "Opens",
  closes: "Closes",
  add: "Add hours",
  addTo: "Add hours: {what}",
  remove: "Remove hours: {what}",
  exceptions: "Other dates",
  exceptionsHint: "On these dates the hours of the weekday don't count. Without times the desk is closed.",
  date: "Date",
  saveHours: "Save hours",
};

export const ja: SettingsTexts = {
  title: "設定",
  lead: "ここに書いたことは、宿が対応するすべての言語でお客様にお答えします。空欄の項目はお伝えしません。",
  facts: "宿の基本情報",
  checkInFrom: "チェックイン開始",
  checkInUntil: "チェックイン終了",
  checkOutUntil: "チェックアウト",
  network: "Wi-Fiネットワーク名",
  networkFault: "ネットワーク名が長すぎます。",
  password: "Wi-Fiパスワード",
  passwordHint: "印刷したQRコードから開いたお客様だけにお伝えします。暗号化して保存します。",
  address: "住所",
  phone: "電話番号",
  phoneFault: "電話番号を入力してください（例：+81 577 00 1234）。",
  quietFrom: "静かにする時間（開始）",
  quietUntil: "静かにする時間（終了）",
  smoking: "喫煙",
  smokingOptions: { forbidden: "禁煙", outside: "屋外のみ", allowed: "可" },
  pets: "ペット",
  petsOptions: { forbidden: "不可", allowed: "可" },
  untold: "伝えない",
  save: "基本情報を保存",
  saved: "保存しました。これからのお客様への答えに使われます。",
  conflict: "ほかの人が設定を変更しました。ページを再読み込みして、もう一度変更してください。",
  hours: "フロントの時間",
  fixedHours: "フロントの時間が決まっている",
  fixedHoursHint:
    "時間外にスタッフが必要なお客様には次に開く時刻をお伝えし、その時刻にスタッフへメールを1通お送りします。",
  weekdays: {
    monday: "月曜日",
    tuesday: "火曜日",
    wednesday: "水曜日",
    thursday: "木曜日",
    friday: "金曜日",
    saturday: "土曜日",
    sunday: "日曜日",
  },
  closed: "休み",
  opens: "開始",
  closes: "終了",
  add: "時間を追加",
  addTo: "時間を追加：{what}",
  remove: "時間を削除：{what}",
  exceptions: "特別な日",
  exceptionsHint: "この日は曜日の時間を使いません。時間が空欄の日は休みになります。",
  date: "日付",
  saveHours: "時間を保存",
};
