//! The mails: to the house in Japanese or English, to guests in their language. `{link}` is filled in when a mail is sent.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tomari_shared::auth::StaffLanguage::{self, En, Ja};
use tomari_shared::escalation::{Escalation, Reason};
use tomari_shared::language::Language;

use crate::db::deliveries::What;

/// Subject and body.
type Text = (String, String);

const SIGNATURE: &str = "\n-- \nTomari\n";
/// The most characters of a guest's message in a mail.
const EXCERPT: usize = 300;

/// Of escalations that belong together; at least one.
pub(super) fn to_staff(language: StaffLanguage, what: What, house: &str, escalations: &[Escalation]) -> Text {
    let numbers = numbers(escalations.iter());
    let urgent = escalations
        .iter()
        .any(|escalation| escalation.reasons.contains(&Reason::Safety));
    let count = escalations.len();
    let subject = match (language, what) {
        (Ja, _) if urgent => format!("【緊急】受付番号 {numbers}（{house}）"),
        (En, _) if urgent => format!("EMERGENCY: No. {numbers} ({house})"),
        (Ja, What::Digest(_)) => format!("夜間のお問い合わせ {count}件（{house}）"),
        (En, What::Digest(_)) => format!("{count} overnight request(s) ({house})"),
        (Ja, What::Overdue(_)) => format!("未対応のお問い合わせ {count}件（{house}）"),
        (En, What::Overdue(_)) => format!("Still waiting: {count} request(s) ({house})"),
        (Ja, _) => format!("お客様が待っています 受付番号 {numbers}（{house}）"),
        (En, _) => format!("A guest is waiting: No. {numbers} ({house})"),
    };
    let mut body = match (language, what) {
        (Ja, What::Overdue(_)) => "約束の時刻を過ぎましたが、まだ誰も確認していません。\n".to_owned(),
        (En, What::Overdue(_)) => {
            "The promised time has passed, and nobody has looked at this yet.\n".to_owned()
        }
        (Ja, What::Digest(_)) => "受付時間外に届いたお問い合わせです。\n".to_owned(),
        (En, What::Digest(_)) => "These came while the desk was closed.\n".to_owned(),
        (Ja, _) => "スタッフの対応が必要です。\n".to_owned(),
        (En, _) => "A guest needs a person.\n".to_owned(),
    };
    for group in grouped(escalations) {
        body.push('\n');
        body.push_str(&entry(language, &group));
    }
    body.push_str("\n{link}\n");
    body.push_str(SIGNATURE);
    (subject, body)
}

/// That somebody has written to the guest.
pub(super) fn to_guest(language: Language, house: &str) -> Text {
    let (subject, body) = guest_text(language);
    (
        subject.replace("{house}", house),
        format!("{}\n\n{{link}}\n{SIGNATURE}", body.replace("{house}", house)),
    )
}

/// Of a webhook that was switched off.
pub(super) fn webhook_disabled(language: StaffLanguage, house: &str, url: &str) -> Text {
    let (subject, body) = match language {
        Ja => (
            format!("Webhookを停止しました（{house}）"),
            format!(
                "次の宛先に長い間届けられなかったため、送信を停止しました。\n\n  {url}\n\n\
                 受信側を直してから、管理画面の「通知」で再び有効にしてください。停止中のお知らせは送られません。メールは届きます。"
            ),
        ),
        En => (
            format!("A webhook was switched off ({house})"),
            format!(
                "For a long time nothing could be delivered to this address, so it was switched off:\n\n  {url}\n\n\
                 Mend the receiver, then switch it on again under “Notifications” in the console. What happens meanwhile is not \
                 sent to it; mails still are."
            ),
        ),
    };
    (subject, format!("{body}\n\n{{link}}\n{SIGNATURE}"))
}

/// What says the same is told together, in the order of the first of each.
fn grouped(escalations: &[Escalation]) -> Vec<Vec<&Escalation>> {
    let mut places = BTreeMap::<String, usize>::new();
    let mut groups: Vec<Vec<&Escalation>> = Vec::new();
    for escalation in escalations {
        let key = escalation.text.as_deref().map_or_else(
            || escalation.id.to_string(),
            |text| {
                text.chars()
                    .filter(|c| c.is_alphanumeric())
                    .flat_map(char::to_lowercase)
                    .collect()
            },
        );
        let place = *places.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(escalation);
    }
    groups
}

fn entry(language: StaffLanguage, group: &[&Escalation]) -> String {
    let mut out = String::new();
    let numbers = numbers(group.iter().copied());
    let reasons: Vec<&str> = group
        .first()
        .into_iter()
        .flat_map(|escalation| &escalation.reasons)
        .map(|reason| reason_text(language, *reason))
        .collect();
    let separator = match language {
        Ja => "、",
        En => ", ",
    };
    let label = match language {
        Ja => "受付番号",
        En => "No.",
    };
    let _ = writeln!(out, "{label} {numbers}: {}", reasons.join(separator));
    let places: Vec<&str> = group
        .iter()
        .filter_map(|escalation| escalation.place.as_deref())
        .collect();
    if !places.is_empty() {
        let _ = writeln!(out, "  {}", places.join(separator));
    }
    if let Some(text) = group.first().and_then(|escalation| escalation.text.as_deref()) {
        let excerpt: String = text.chars().take(EXCERPT).collect();
        let _ = writeln!(out, "  > {}", excerpt.replace('\n', "\n  > "));
    }
    out
}

fn numbers<'a>(escalations: impl Iterator<Item = &'a Escalation>) -> String {
    let numbers: Vec<String> = escalations
        .map(|escalation| escalation.receipt.to_string())
        .collect();
    numbers.join(", ")
}

const fn reason_text(language: StaffLanguage, reason: Reason) -> &'static str {
    match (language, reason) {
        (Ja, Reason::Safety) => "緊急",
        (En, Reason::Safety) => "emergency",
        (Ja, Reason::GuestRequest) => "スタッフを希望",
        (En, Reason::GuestRequest) => "asks for a person",
        (Ja, Reason::LowConfidence) => "答えが見つからない",
        (En, Reason::LowConfidence) => "no answer found",
        (Ja, Reason::UnresolvedTurns) => "何度か質問しても解決していない",
        (En, Reason::UnresolvedTurns) => "asked several times without help",
        (Ja, Reason::NegativeFeedback) => "役に立たなかったとの評価",
        (En, Reason::NegativeFeedback) => "says the answer did not help",
        (Ja, Reason::ProviderError) => "AIサービスの障害",
        (En, Reason::ProviderError) => "the model's provider failed",
    }
}

const fn guest_text(language: Language) -> (&'static str, &'static str) {
    match language {
        Language::Japanese => (
            "{house}からお返事があります",
            "{house}のスタッフがお返事を書きました。同じ端末で次のページを開いてご覧ください。",
        ),
        Language::English => (
            "{house} has answered you",
            "The staff of {house} have answered you. Open this page on the same device to read it.",
        ),
        Language::ChineseSimplified => (
            "{house}已回复您",
            "{house}的工作人员已回复您。请在同一台设备上打开以下页面查看。",
        ),
        Language::ChineseTraditional => (
            "{house}已回覆您",
            "{house}的工作人員已回覆您。請在同一台裝置上開啟以下頁面查看。",
        ),
        Language::Korean => (
            "{house}에서 답변이 왔습니다",
            "{house} 직원이 답변을 남겼습니다. 같은 기기에서 아래 페이지를 열어 확인해 주세요.",
        ),
        Language::French => (
            "{house} vous a répondu",
            "L'équipe de {house} vous a répondu. Ouvrez cette page sur le même appareil pour lire la réponse.",
        ),
        Language::German => (
            "{house} hat Ihnen geantwortet",
            "Das Team von {house} hat Ihnen geantwortet. Öffnen Sie diese Seite auf demselben Gerät, um die Antwort zu lesen.",
        ),
        Language::Spanish => (
            "{house} le ha respondido",
            "El equipo de {house} le ha respondido. Abra esta página en el mismo dispositivo para leer la respuesta.",
        ),
        Language::Italian => (
            "{house} le ha risposto",
            "Lo staff di {house} le ha risposto. Apra questa pagina sullo stesso dispositivo per leggere la risposta.",
        ),
        Language::Portuguese => (
            "{house} respondeu",
            "A equipe de {house} respondeu. Abra esta página no mesmo aparelho para ler a resposta.",
        ),
        Language::Thai => (
            "{house} ตอบกลับคุณแล้ว",
            "พนักงานของ {house} ตอบกลับคุณแล้ว กรุณาเปิดหน้านี้บนอุปกรณ์เครื่องเดิมเพื่ออ่านคำตอบ",
        ),
        Language::Vietnamese => (
            "{house} đã trả lời bạn",
            "Nhân viên của {house} đã trả lời bạn. Hãy mở trang này trên cùng thiết bị để đọc.",
        ),
        Language::Indonesian => (
            "{house} sudah membalas Anda",
            "Staf {house} sudah membalas Anda. Buka halaman ini di perangkat yang sama untuk membacanya.",
        ),
    }
}
