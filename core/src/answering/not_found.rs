//! What a guest is told when the house's knowledge holds no answer.

use tomari_shared::language::Language;

/// The text in `language`.
pub(super) const fn text(language: Language) -> &'static str {
    match language {
        Language::Japanese => {
            "申し訳ありません。宿の案内の中に、このご質問への答えが見つかりませんでした。言い方を変えていただくか、フロントのスタッフにお尋ねください。"
        }
        Language::English => {
            "Sorry, I could not find an answer to this in the house's information. Please try other words, or ask the staff at the desk."
        }
        Language::ChineseSimplified => {
            "抱歉，在旅舍的资料中没有找到这个问题的答案。请换个说法再试，或向前台的工作人员咨询。"
        }
        Language::ChineseTraditional => {
            "抱歉，在旅宿的資料中找不到這個問題的答案。請換個說法再試試，或向櫃台的工作人員詢問。"
        }
        Language::Korean => {
            "죄송합니다. 숙소 안내에서 이 질문에 대한 답을 찾지 못했습니다. 다른 표현으로 다시 물어보시거나 프런트 직원에게 문의해 주세요."
        }
        Language::French => {
            "Désolé, je n’ai pas trouvé de réponse à cette question dans les informations de la maison. Essayez avec d’autres mots ou demandez au personnel de la réception."
        }
        Language::German => {
            "Leider habe ich dazu in den Informationen des Hauses keine Antwort gefunden. Bitte versuchen Sie es mit anderen Worten oder fragen Sie das Personal am Empfang."
        }
        Language::Spanish => {
            "Lo siento, no he encontrado una respuesta en la información de la casa. Pruebe con otras palabras o pregunte al personal de recepción."
        }
        Language::Italian => {
            "Mi dispiace, non ho trovato una risposta nelle informazioni della casa. Provi con altre parole o chieda al personale alla reception."
        }
        Language::Portuguese => {
            "Desculpe, não encontrei uma resposta nas informações da casa. Tente com outras palavras ou pergunte à equipe da recepção."
        }
        Language::Thai => "ขออภัย ไม่พบคำตอบของคำถามนี้ในข้อมูลของที่พัก กรุณาลองถามด้วยคำอื่น หรือสอบถามพนักงานที่เคาน์เตอร์",
        Language::Vietnamese => {
            "Rất tiếc, tôi không tìm thấy câu trả lời trong thông tin của nhà nghỉ. Bạn hãy thử diễn đạt khác hoặc hỏi nhân viên ở quầy lễ tân."
        }
        Language::Indonesian => {
            "Maaf, saya tidak menemukan jawabannya dalam informasi penginapan. Silakan coba dengan kata lain atau tanyakan kepada staf di meja resepsionis."
        }
    }
}
