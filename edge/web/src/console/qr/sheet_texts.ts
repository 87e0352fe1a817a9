/** What stands on a printed page, for guests, in each language that a house may offer. */
import type { Language } from "../../lib/generated/api";

export interface SheetTexts {
  /** What it is for. */
  ask: string;
  /** How. */
  scan: string;
}

export const SHEET_TEXTS: Record<Language, SheetTexts> = {
  ja: {
    ask: "館内のこと、何でもお尋ねください",
    scan: "スマートフォンのカメラで読み取り、日本語でご質問ください。いつでもすぐにお答えします。",
  },
  en: {
    ask: "Ask us anything about your stay",
    scan: "Point your phone’s camera at the code and ask in English. You get an answer right away, day or night.",
  },
  "zh-Hans": {
    ask: "入住期间有任何问题，请随时提问",
    scan: "请用手机相机扫描二维码，用中文提问。无论昼夜，立即为您解答。",
  },
  "zh-Hant": {
    ask: "住宿期間有任何問題，歡迎隨時提問",
    scan: "請用手機相機掃描 QR 碼，以中文提問。不論日夜，立即為您解答。",
  },
  ko: {
    ask: "숙박 중 궁금한 점을 물어보세요",
    scan: "휴대폰 카메라로 QR 코드를 스캔하고 한국어로 질문하세요. 밤낮없이 바로 답해 드립니다.",
  },
  fr: {
    ask: "Une question pendant votre séjour ?",
    scan: "Visez le code avec l’appareil photo de votre téléphone et posez-la en français. Réponse immédiate, jour et nuit.",
  },
  de: {
    ask: "Fragen Sie uns alles rund um Ihren Aufenthalt",
    scan: "Richten Sie die Kamera Ihres Telefons auf den Code und fragen Sie auf Deutsch. Die Antwort kommt sofort, Tag und Nacht.",
  },
  es: {
    ask: "Pregúntenos lo que quiera sobre su estancia",
    scan: "Apunte al código con la cámara del móvil y pregunte en español. Le respondemos al momento, de día y de noche.",
  },
  it: {
    ask: "Chiedeteci tutto sul vostro soggiorno",
    scan: "Inquadrate il codice con la fotocamera del telefono e chiedete in italiano. La risposta arriva subito, giorno e notte.",
  },
  pt: {
    ask: "Pergunte-nos tudo sobre a sua estadia",
    scan: "Aponte a câmara do telemóvel para o código e pergunte em português. A resposta chega logo, de dia ou de noite.",
  },
  th: {
    ask: "สอบถามเรื่องการเข้าพักได้ทุกเรื่อง",
    scan: "ใช้กล้องโทรศัพท์สแกนคิวอาร์โค้ด แล้วถามเป็นภาษาไทย ได้คำตอบทันทีทั้งกลางวันและกลางคืน",
  },
  vi: {
    ask: "Hãy hỏi chúng tôi mọi điều về kỳ nghỉ của bạn",
    scan: "Hướng camera điện thoại vào mã và hỏi bằng tiếng Việt. Bạn sẽ được trả lời ngay, cả ngày lẫn đêm.",
  },
  id: {
    ask: "Tanyakan apa saja tentang masa inap Anda",
    scan: "Arahkan kamera ponsel ke kode ini dan bertanyalah dalam bahasa Indonesia. Langsung dijawab, siang maupun malam.",
  },
};
