export interface WidgetTexts {
  title: string;
  lead: string;
  snippet: string;
  snippetLead: string;
  copy: string;
  copied: string;
  copyFailed: string;
  origins: string;
  originsLead: string;
  originsHint: string;
  originFault: string;
  tooMany: string;
  save: string;
  saved: string;
  nowhere: string;
  limits: string;
  limitsList: string[];
}

export const en: WidgetTexts = {
  title: "On your website",
  lead: "A button on your own website that opens the guest desk. Nothing else is loaded until somebody presses it.",
  snippet: "The line for your website",
  snippetLead: "Put this line on every page where the button should appear, just before </body>.",
  copy: "Copy",
  copied: "The line has been copied.",
  copyFailed: "The line could not be copied. Please select it and copy it by hand.",
  origins: "Your website's addresses",
  originsLead: "The desk appears on these sites only. Write one address per line, with and without www if both work.",
  originsHint: "Such as https://www.hibari.example",
  originFault: "Line {line} is not the address of a website: “{text}”. It must begin with https://.",
  tooMany: "At most {max} addresses.",
  save: "Save addresses",
  saved: "Saved. It can take a minute until it holds.",
  nowhere: "No address yet: the desk is not shown on any website.",
  limits: "Good to know",
  limitsList: [
    "Guests on your website are not in the house: they are not told the Wi-Fi password. That takes the printed QR code.",
    "Some browsers (Safari above all) keep no cookies there. The guest is then offered the desk in a window of its own.",
    "If your website has a content security policy, it must allow this address for scripts and frames.",
  ],
};

export const ja: WidgetTexts = {
  title: "ウェブサイトへの設置",
  lead: "宿のウェブサイトに、ゲストデスクを開くボタンを設置できます。ボタンが押されるまで、ほかのものは読み込みません。",
  snippet: "ウェブサイトに貼り付けるコード",
  snippetLead: "ボタンを表示したいページの </body> の直前に、この1行を貼り付けてください。",
  copy: "コピー",
  copied: "コードをコピーしました。",
  copyFailed: "コピーできませんでした。選択して手動でコピーしてください。",
  origins: "ウェブサイトのアドレス",
  originsLead:
    "ここに登録したサイトにだけ表示されます。1行に1つ入力してください。wwwの有無どちらでも開ける場合は、両方を入力してください。",
  originsHint: "例: https://www.hibari.example",
  originFault: "{line}行目はウェブサイトのアドレスではありません:「{text}」。https:// から入力してください。",
  tooMany: "アドレスは{max}件までです。",
  save: "アドレスを保存",
  saved: "保存しました。反映まで1分ほどかかることがあります。",
  nowhere: "アドレスがまだないため、どのサイトにも表示されません。",
  limits: "ご確認ください",
  limitsList: [
    "ウェブサイトからのお客様は館内のお客様として扱いません。Wi-Fiのパスワードは、印刷したQRコードから開いたお客様にだけお伝えします。",
    "一部のブラウザー（主にSafari）では、サイト内でCookieを保存できません。その場合は、別のウィンドウで開くようご案内します。",
    "ウェブサイトにコンテンツセキュリティポリシーを設定している場合は、このサービスのアドレスをスクリプトとフレームに許可してください。",
  ],
};
