//! What a guest is told when the house's knowledge holds no answer: such a question always reaches people.

use tomari_shared::language::Language;

/// The text in `language`.
pub(super) const fn text(language: Language) -> &'static str {
    match language {
        Language::Japanese => {
            "申し訳ありません。宿の案内の中に、このご質問への答えが見つかりませんでした。スタッフがご質問を確認します。"
        }
        Language::English => {
            "Sorry, I could not find an answer to this in the house's information. The staff will see your question."
        }
        Language::ChineseSimplified => "抱歉，在旅舍的资料中没有找到这个问题的答案。工作人员会看到您的问题。",
        Language::ChineseTraditional => "抱歉，在旅宿的資料中找不到這個問題的答案。工作人員會看到您的問題。",
        Language::Korean => {
            "죄송합니다. 숙소 안내에서 이 질문에 대한 답을 찾지 못했습니다. 직원이 질문을 확인하겠습니다."
        }
        Language::French => {
            "Désolé, je n’ai pas trouvé de réponse à cette question dans les informations de la maison. Le personnel verra votre question."
        }
        Language::German => {
            "Leider habe ich dazu in den Informationen des Hauses keine Antwort gefunden. Das Personal sieht Ihre Frage."
        }
        Language::Spanish => {
            "Lo siento, no he encontrado una respuesta en la información de la casa. El personal verá su pregunta."
        }
        Language::Italian => {
            "Mi dispiace, non ho trovato una risposta nelle informazioni della casa. Lo staff vedrà la sua domanda."
        }
        Language::Portuguese => {
            "Desculpe, não encontrei uma resposta nas informações da casa. A equipe verá sua pergunta."
        }
        Language::Thai => "ขออภัย ไม่พบคำตอบของคำถามนี้ในข้อมูลของที่พัก พนักงานจะเห็นคำถามของคุณ",
        Language::Vietnamese => {
            "Rất tiếc, tôi không tìm thấy câu trả lời trong thông tin của nhà nghỉ. Nhân viên sẽ xem câu hỏi của bạn."
        }
        Language::Indonesian => {
            "Maaf, saya tidak menemukan jawabannya dalam informasi penginapan. Staf akan melihat pertanyaan Anda."
        }
    }
}
