//! What the guest is told about their request for a person, in every language.

use tomari_shared::language::Language;

/// What is to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The request has reached people who are there.
    Asked,
    /// Nobody is there, and nobody knows when somebody will be.
    AskedWhileClosed,
    /// Nobody is there before this time, in words.
    Promised(String),
    /// The house's people have been told of an emergency.
    Alerted,
    /// Somebody, by name, speaks for the house now.
    Joined(String),
    /// The assistant speaks again.
    Returned,
    /// What was asked of people is done.
    Resolved,
    /// Two requests of the guest are one; the other's number, which is gone.
    Merged(i32),
}

impl Notice {
    /// The text in a language, with the receipt number where it belongs.
    #[must_use]
    pub fn text(&self, language: Language, receipt: Option<i32>) -> String {
        let texts = texts(language);
        let gone;
        let (template, value) = match self {
            Self::Asked => (texts.asked, ""),
            Self::AskedWhileClosed => (texts.asked_while_closed, ""),
            Self::Promised(when) => (texts.promised, when.as_str()),
            Self::Alerted => (texts.alerted, ""),
            Self::Joined(name) => (texts.joined, name.as_str()),
            Self::Returned => (texts.returned, ""),
            Self::Resolved => (texts.resolved, ""),
            Self::Merged(receipt) => {
                gone = receipt.to_string();
                (texts.merged, gone.as_str())
            }
        };
        let number = receipt.map_or_else(String::new, |receipt| receipt.to_string());
        // The value last: a name may look like a place for something.
        template.replace("{number}", &number).replace("{value}", value)
    }
}

struct Texts {
    asked: &'static str,
    asked_while_closed: &'static str,
    promised: &'static str,
    alerted: &'static str,
    joined: &'static str,
    returned: &'static str,
    resolved: &'static str,
    merged: &'static str,
}

#[expect(clippy::too_many_lines, reason = "a table: one row a language")]
const fn texts(language: Language) -> Texts {
    match language {
        Language::Japanese => Texts {
            asked: "スタッフにお伝えしました。この画面でお返事いたしますので、少々お待ちください。受付番号：{number}",
            asked_while_closed: "ただいまフロントに人がおりません。スタッフが戻り次第、この画面でお返事いたします。受付番号：{number}",
            promised: "ただいまフロントの受付時間外です。{value}にスタッフへお伝えし、この画面でお返事いたします。受付番号：{number}\nそれまでの間も、ここで質問を続けていただけます。危険を感じたときは、画面上部の緊急番号にお電話ください。",
            alerted: "スタッフに緊急のお知らせを送りました。受付番号：{number}",
            joined: "スタッフの{value}が対応いたします。",
            returned: "ここからは再び自動でお答えします。",
            resolved: "受付番号{number}の対応を終了しました。ほかにもございましたら、そのままお書きください。",
            merged: "別の端末でのお問い合わせと一つにまとめました。受付番号は{number}です（{value}は終了しました）。",
        },
        Language::English => Texts {
            asked: "Your request has reached the staff. They will write to you here. Your number is {number}.",
            asked_while_closed: "Nobody is at the desk right now. The staff will write to you here as soon as somebody is back. Your number is {number}.",
            promised: "Nobody is at the desk right now. The staff will see your request when the desk opens, {value}, and write to you here. Your number is {number}.\nYou can go on asking here meanwhile. If you are in danger, call the emergency number at the top of this page.",
            alerted: "The staff have been alerted. Your number is {number}.",
            joined: "{value} of the staff is here now.",
            returned: "The assistant answers again from here on.",
            resolved: "The staff have closed request number {number}. If there is anything else, just write.",
            merged: "Your requests from both devices are one now. Your number is {number}; number {value} is no longer used.",
        },
        Language::ChineseSimplified => Texts {
            asked: "已转告工作人员，他们会在此页面回复您，请稍候。受理编号：{number}",
            asked_while_closed: "前台现在没有人。工作人员回来后会在此页面回复您。受理编号：{number}",
            promised: "现在不在前台服务时间。{value}开始服务后，工作人员会看到您的请求并在此页面回复您。受理编号：{number}\n在此期间您可以继续在这里提问。如遇危险，请拨打页面上方的紧急电话。",
            alerted: "已向工作人员发出紧急通知。受理编号：{number}",
            joined: "工作人员{value}现在为您服务。",
            returned: "接下来由自动助手继续回答。",
            resolved: "编号{number}的请求已处理完毕。如果还有其他问题，请直接留言。",
            merged: "两台设备上的请求已合并。您的受理编号是{number}，编号{value}不再使用。",
        },
        Language::ChineseTraditional => Texts {
            asked: "已轉告工作人員，他們會在此頁面回覆您，請稍候。受理編號：{number}",
            asked_while_closed: "櫃檯現在沒有人。工作人員回來後會在此頁面回覆您。受理編號：{number}",
            promised: "現在不是櫃檯服務時間。{value}開始服務後，工作人員會看到您的請求並在此頁面回覆您。受理編號：{number}\n在這之前您可以繼續在這裡提問。如遇危險，請撥打頁面上方的緊急電話。",
            alerted: "已向工作人員發出緊急通知。受理編號：{number}",
            joined: "工作人員{value}現在為您服務。",
            returned: "接下來由自動助理繼續回答。",
            resolved: "編號{number}的請求已處理完畢。如果還有其他問題，請直接留言。",
            merged: "兩台裝置上的請求已合併。您的受理編號是{number}，編號{value}不再使用。",
        },
        Language::Korean => Texts {
            asked: "직원에게 전달했습니다. 이 화면에서 답변드리니 잠시만 기다려 주세요. 접수 번호: {number}",
            asked_while_closed: "지금은 프런트에 직원이 없습니다. 돌아오는 대로 이 화면에서 답변드리겠습니다. 접수 번호: {number}",
            promised: "지금은 프런트 운영 시간이 아닙니다. 운영을 시작하는 {value}에 직원이 확인하고 이 화면에서 답변드리겠습니다. 접수 번호: {number}\n그동안에도 여기에서 계속 질문하실 수 있습니다. 위험한 상황이면 화면 위의 긴급 번호로 전화해 주세요.",
            alerted: "직원에게 긴급 알림을 보냈습니다. 접수 번호: {number}",
            joined: "직원 {value} 님이 응대합니다.",
            returned: "이제부터 다시 자동으로 답변합니다.",
            resolved: "접수 번호 {number}의 요청을 마쳤습니다. 더 필요한 것이 있으면 바로 적어 주세요.",
            merged: "두 기기의 요청을 하나로 합쳤습니다. 접수 번호는 {number}이며, {value}번은 더 이상 사용하지 않습니다.",
        },
        Language::French => Texts {
            asked: "Votre demande a été transmise au personnel, qui vous répondra ici. Votre numéro : {number}.",
            asked_while_closed: "Il n'y a personne à la réception pour le moment. Le personnel vous répondra ici dès son retour. Votre numéro : {number}.",
            promised: "La réception est fermée pour le moment. Le personnel verra votre demande à l'ouverture, {value}, et vous répondra ici. Votre numéro : {number}.\nEn attendant, vous pouvez continuer à poser des questions ici. En cas de danger, appelez le numéro d'urgence en haut de la page.",
            alerted: "Le personnel a été alerté. Votre numéro : {number}.",
            joined: "{value}, de l'équipe, vous répond maintenant.",
            returned: "L'assistant répond de nouveau.",
            resolved: "L'équipe a clos la demande numéro {number}. S'il vous faut autre chose, écrivez simplement.",
            merged: "Vos demandes des deux appareils n'en font plus qu'une. Votre numéro : {number}. Le numéro {value} n'est plus utilisé.",
        },
        Language::German => Texts {
            asked: "Ihre Anfrage ist beim Personal angekommen. Die Antwort kommt hier. Ihre Nummer: {number}.",
            asked_while_closed: "Im Moment ist niemand am Empfang. Das Personal schreibt Ihnen hier, sobald jemand da ist. Ihre Nummer: {number}.",
            promised: "Der Empfang ist gerade nicht besetzt. Das Personal sieht Ihre Anfrage, sobald der Empfang öffnet, {value}, und schreibt Ihnen hier. Ihre Nummer: {number}.\nBis dahin können Sie hier weiter fragen. Bei Gefahr rufen Sie die Notrufnummer oben auf der Seite an.",
            alerted: "Das Personal wurde alarmiert. Ihre Nummer: {number}.",
            joined: "{value} vom Team ist jetzt für Sie da.",
            returned: "Ab hier antwortet wieder der Assistent.",
            resolved: "Das Team hat die Anfrage Nummer {number} abgeschlossen. Wenn Sie noch etwas brauchen, schreiben Sie einfach.",
            merged: "Ihre Anfragen von beiden Geräten sind jetzt eine. Ihre Nummer: {number}. Die Nummer {value} gilt nicht mehr.",
        },
        Language::Spanish => Texts {
            asked: "Su solicitud ha llegado al personal. Le responderán aquí. Su número: {number}.",
            asked_while_closed: "Ahora no hay nadie en recepción. El personal le responderá aquí en cuanto vuelva. Su número: {number}.",
            promised: "La recepción está cerrada en este momento. El personal verá su solicitud cuando abra, {value}, y le responderá aquí. Su número: {number}.\nMientras tanto puede seguir preguntando aquí. En caso de peligro, llame al número de emergencia que aparece arriba.",
            alerted: "Se ha avisado al personal. Su número: {number}.",
            joined: "{value}, del equipo, le atiende ahora.",
            returned: "A partir de aquí vuelve a responder el asistente.",
            resolved: "El equipo ha cerrado la solicitud número {number}. Si necesita algo más, escriba sin más.",
            merged: "Sus solicitudes de ambos dispositivos ahora son una sola. Su número: {number}. El número {value} ya no se usa.",
        },
        Language::Italian => Texts {
            asked: "La sua richiesta è arrivata allo staff, che le risponderà qui. Il suo numero: {number}.",
            asked_while_closed: "In questo momento alla reception non c'è nessuno. Lo staff le risponderà qui appena possibile. Il suo numero: {number}.",
            promised: "La reception al momento è chiusa. Lo staff vedrà la sua richiesta all'apertura, {value}, e le risponderà qui. Il suo numero: {number}.\nNel frattempo può continuare a fare domande qui. In caso di pericolo chiami il numero di emergenza in alto nella pagina.",
            alerted: "Lo staff è stato avvisato. Il suo numero: {number}.",
            joined: "{value}, dello staff, è ora a sua disposizione.",
            returned: "Da qui in poi risponde di nuovo l'assistente.",
            resolved: "Lo staff ha chiuso la richiesta numero {number}. Se le serve altro, scriva pure.",
            merged: "Le sue richieste dai due dispositivi ora sono una sola. Il suo numero: {number}. Il numero {value} non vale più.",
        },
        Language::Portuguese => Texts {
            asked: "Seu pedido chegou à equipe, que responderá aqui. Seu número: {number}.",
            asked_while_closed: "No momento não há ninguém na recepção. A equipe responderá aqui assim que voltar. Seu número: {number}.",
            promised: "A recepção está fechada no momento. A equipe verá seu pedido quando abrir, {value}, e responderá aqui. Seu número: {number}.\nEnquanto isso, você pode continuar perguntando aqui. Em caso de perigo, ligue para o número de emergência no alto da página.",
            alerted: "A equipe foi avisada. Seu número: {number}.",
            joined: "{value}, da equipe, está atendendo agora.",
            returned: "A partir daqui o assistente volta a responder.",
            resolved: "A equipe encerrou o pedido número {number}. Se precisar de mais alguma coisa, é só escrever.",
            merged: "Seus pedidos dos dois aparelhos agora são um só. Seu número: {number}. O número {value} não é mais usado.",
        },
        Language::Thai => Texts {
            asked: "แจ้งพนักงานให้แล้ว พนักงานจะตอบคุณที่หน้านี้ กรุณารอสักครู่ หมายเลขของคุณ: {number}",
            asked_while_closed: "ขณะนี้ไม่มีพนักงานที่เคาน์เตอร์ พนักงานจะตอบคุณที่หน้านี้ทันทีที่กลับมา หมายเลขของคุณ: {number}",
            promised: "ขณะนี้อยู่นอกเวลาทำการของเคาน์เตอร์ พนักงานจะเห็นคำขอของคุณเมื่อเปิดทำการ {value} และจะตอบคุณที่หน้านี้ หมายเลขของคุณ: {number}\nระหว่างนี้คุณยังถามต่อที่นี่ได้ หากมีอันตราย กรุณาโทรหมายเลขฉุกเฉินที่ด้านบนของหน้านี้",
            alerted: "แจ้งเหตุด่วนให้พนักงานทราบแล้ว หมายเลขของคุณ: {number}",
            joined: "{value} พนักงานของที่พัก กำลังดูแลคุณอยู่",
            returned: "จากนี้ผู้ช่วยอัตโนมัติจะตอบอีกครั้ง",
            resolved: "พนักงานปิดคำขอหมายเลข {number} แล้ว หากต้องการอะไรเพิ่มเติม เขียนได้เลย",
            merged: "รวมคำขอจากทั้งสองอุปกรณ์เป็นรายการเดียวแล้ว หมายเลขของคุณ: {number} หมายเลข {value} ไม่ใช้แล้ว",
        },
        Language::Vietnamese => Texts {
            asked: "Yêu cầu của bạn đã được chuyển đến nhân viên. Họ sẽ trả lời bạn tại đây. Số của bạn: {number}.",
            asked_while_closed: "Hiện không có ai ở quầy. Nhân viên sẽ trả lời bạn tại đây ngay khi có người. Số của bạn: {number}.",
            promised: "Quầy lễ tân hiện đang đóng cửa. Nhân viên sẽ xem yêu cầu của bạn khi quầy mở cửa, {value}, và trả lời bạn tại đây. Số của bạn: {number}.\nTrong lúc chờ, bạn vẫn có thể hỏi tiếp ở đây. Nếu gặp nguy hiểm, hãy gọi số khẩn cấp ở đầu trang.",
            alerted: "Đã báo khẩn cho nhân viên. Số của bạn: {number}.",
            joined: "Nhân viên {value} đang hỗ trợ bạn.",
            returned: "Từ đây trợ lý tự động sẽ trả lời lại.",
            resolved: "Nhân viên đã hoàn tất yêu cầu số {number}. Nếu cần thêm gì, bạn cứ viết.",
            merged: "Các yêu cầu từ hai thiết bị của bạn đã được gộp làm một. Số của bạn: {number}. Số {value} không còn dùng nữa.",
        },
        Language::Indonesian => Texts {
            asked: "Permintaan Anda sudah sampai ke staf. Mereka akan membalas di sini. Nomor Anda: {number}.",
            asked_while_closed: "Saat ini tidak ada staf di meja depan. Staf akan membalas di sini begitu ada yang datang. Nomor Anda: {number}.",
            promised: "Meja depan sedang tutup. Staf akan melihat permintaan Anda saat buka, {value}, dan membalas di sini. Nomor Anda: {number}.\nSementara itu Anda tetap bisa bertanya di sini. Jika dalam bahaya, teleponlah nomor darurat di bagian atas halaman ini.",
            alerted: "Staf sudah diberi tahu. Nomor Anda: {number}.",
            joined: "{value} dari staf sekarang melayani Anda.",
            returned: "Mulai sekarang asisten menjawab lagi.",
            resolved: "Staf telah menutup permintaan nomor {number}. Jika masih ada yang diperlukan, silakan tulis saja.",
            merged: "Permintaan Anda dari kedua perangkat kini menjadi satu. Nomor Anda: {number}. Nomor {value} tidak dipakai lagi.",
        },
    }
}

#[cfg(test)]
mod tests {
    use tomari_shared::language::Language;

    use super::Notice;

    #[test]
    fn every_text_says_what_it_must() {
        for &language in Language::ALL {
            for notice in [
                Notice::Asked,
                Notice::AskedWhileClosed,
                Notice::Alerted,
                Notice::Resolved,
            ] {
                let text = notice.text(language, Some(4711));
                assert!(text.contains("4711") && !text.contains(['{', '}']), "{text}");
            }
            let promised = Notice::Promised("THEN".to_owned()).text(language, Some(4711));
            assert!(
                promised.contains("THEN") && promised.contains("4711"),
                "{promised}"
            );
            assert!(promised.contains('\n'), "what to do meanwhile: {promised}");
            let joined = Notice::Joined("{number} Ken".to_owned()).text(language, None);
            assert!(joined.contains("{number} Ken"), "{joined}");
            assert!(!Notice::Returned.text(language, None).is_empty());
            let merged = Notice::Merged(1701).text(language, Some(4711));
            assert!(merged.contains("4711") && merged.contains("1701"), "{merged}");
        }
    }
}
