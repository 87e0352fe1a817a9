/** What the widget says, in every language a guest may read: to open the desk, to close it, its own window, and that it can't be shown. */
export interface WidgetTexts {
  ask: string;
  close: string;
  window: string;
  blocked: string;
}

const t = (ask: string, close: string, window: string, blocked: string): WidgetTexts => ({
  ask,
  close,
  window,
  blocked,
});

const TEXTS: Record<string, WidgetTexts> = {
  en: t(
    "Ask us",
    "Close",
    "Open in a new window",
    "The desk can’t be shown on this page. Please open it in a new window.",
  ),
  ja: t(
    "質問する",
    "閉じる",
    "新しいウィンドウで開く",
    "このページでは表示できません。新しいウィンドウで開いてください。",
  ),
  "zh-hans": t("向我们提问", "关闭", "在新窗口中打开", "无法在此页面显示，请在新窗口中打开。"),
  "zh-hant": t("向我們提問", "關閉", "在新視窗中開啟", "無法在此頁面顯示，請在新視窗中開啟。"),
  ko: t("문의하기", "닫기", "새 창에서 열기", "이 페이지에서 표시할 수 없습니다. 새 창에서 열어 주세요."),
  fr: t(
    "Nous demander",
    "Fermer",
    "Ouvrir dans une nouvelle fenêtre",
    "L’accueil ne peut pas s’afficher sur cette page. Ouvrez-le dans une nouvelle fenêtre.",
  ),
  de: t(
    "Fragen Sie uns",
    "Schließen",
    "In neuem Fenster öffnen",
    "Auf dieser Seite lässt sich das nicht anzeigen. Bitte öffnen Sie es in einem neuen Fenster.",
  ),
  es: t(
    "Pregúntenos",
    "Cerrar",
    "Abrir en una ventana nueva",
    "No se puede mostrar en esta página. Ábralo en una ventana nueva.",
  ),
  it: t(
    "Chiedi a noi",
    "Chiudi",
    "Apri in una nuova finestra",
    "Non può essere mostrato in questa pagina. Aprilo in una nuova finestra.",
  ),
  pt: t(
    "Pergunte-nos",
    "Fechar",
    "Abrir numa nova janela",
    "Não é possível mostrar nesta página. Abra numa nova janela.",
  ),
  th: t("สอบถามเรา", "ปิด", "เปิดในหน้าต่างใหม่", "แสดงในหน้านี้ไม่ได้ โปรดเปิดในหน้าต่างใหม่"),
  vi: t(
    "Hỏi chúng tôi",
    "Đóng",
    "Mở trong cửa sổ mới",
    "Không thể hiển thị trên trang này. Vui lòng mở trong cửa sổ mới.",
  ),
  id: t(
    "Tanya kami",
    "Tutup",
    "Buka di jendela baru",
    "Tidak dapat ditampilkan di halaman ini. Silakan buka di jendela baru.",
  ),
};

/** The tag of the texts for a language tag (BCP 47): the language itself, and of Chinese the script; English for what is not there. */
export function chosen(tag: string): string {
  const lower = tag.toLowerCase();
  if (/^zh\b/.test(lower)) return /hant|-(tw|hk|mo)\b/.test(lower) ? "zh-hant" : "zh-hans";
  const language = lower.split("-")[0] ?? "";
  return language in TEXTS ? language : "en";
}

/** The texts for a language tag. */
export function textsFor(tag: string): WidgetTexts {
  return TEXTS[chosen(tag)] ?? (TEXTS["en"] as WidgetTexts);
}
