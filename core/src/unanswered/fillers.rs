//! Words that questions are made of whatever they ask for. Retrieval weighs them by how often the house's entries have them; of two questions
//! that have no answer no entry tells that. What asks for different things ("where", "when", "how much") is not among them. Retrieval itself
//! leaves those of Japanese out.

use std::collections::BTreeSet;

use tomari_shared::language::Language;

use crate::retrieval::analysis::{Analyzer, Term};

/// The terms of a language's fillers.
pub(super) fn fillers(analyzer: &Analyzer, language: Language) -> BTreeSet<Term> {
    analyzer
        .analyze(text(language), language)
        .words
        .into_keys()
        .collect()
}

const fn text(language: Language) -> &'static str {
    match language {
        Language::English => {
            "a an the this that it i i'm me my we we're our us you your they do does did is are was be been am there here have has had got \
             can could may might would will should shall please any some to for of in on at with and or if so also get like want need \
             possible possibly able hello hi thanks thank just let know tell wondering one ones"
        }
        Language::French => {
            "le la les l un une des du de d ce cette ça je j me m mon ma mes nous notre on vous votre vos il elle est es sont êtes avez as \
             ai avoir être y a t en peut peux pouvez pouvons puis pourrait pourrais pourriez possible s si plaît svp bonjour merci avec pour \
             dans sur à au aux et ou que qu ici voudrais aimerais"
        }
        Language::German => {
            "der die das den dem ein eine einen einem einer es ich wir sie ihr ihre mein meine uns mir man ist sind gibt habt haben hat \
             kann können könnte könnten darf dürfen möchte möchten würde bitte hallo danke hier bei in im an am auf mit für und oder auch \
             zu zum zur da"
        }
        Language::Spanish => {
            "el la los las un una unos unas de del al a en con para por y o es son está están hay tiene tienen tenéis tienes puedo puede \
             podemos pueden podría podríamos se me mi nos nuestro usted ustedes aquí hola gracias favor que yo"
        }
        Language::Italian => {
            "il lo la i gli le l un uno una di del della dei a al alla in nel con per e o è sono c ci avete ha hai ho posso può possiamo \
             potrei potremmo si mi mio nostro voi qui ciao salve grazie favore che"
        }
        Language::Portuguese => {
            "o a os as um uma uns umas de do da dos das em no na com para por e ou é são está há tem têm vocês você posso pode podemos \
             poderia se me meu minha nos nosso aqui olá oi obrigado obrigada favor que eu"
        }
        Language::Indonesian => {
            "apakah ada adakah di ke dari sini saya kami kita anda bisa bisakah boleh bolehkah yang untuk dan atau dengan ini itu tolong \
             mohon halo terima kasih"
        }
        Language::Vietnamese => {
            "có không ở đây tôi chúng mình bạn thể được cho của và hoặc với này xin chào cảm ơn ạ là một cái"
        }
        Language::ChineseSimplified | Language::ChineseTraditional => {
            "请问 請問 有 有没有 有沒有 吗 嗎 呢 的 了 我 我们 我們 你 你们 你們 您 可以 能 能否 能不能 可不可以 是 在 这里 這裡 这儿 想 请 請 一下 \
             谢谢 謝謝 你好"
        }
        Language::Korean => {
            "있나요 있어요 있습니까 있을까요 되나요 될까요 할 수 가능한가요 가능할까요 혹시 저 제가 저희 여기 여기서 이 그 좀 주세요 안녕하세요 감사합니다"
        }
        Language::Thai => "มี ไหม มั้ย ครับ ค่ะ คะ ได้ ที่ นี่ เรา ผม ฉัน ขอ หรือ และ ของ สวัสดี ขอบคุณ",
        Language::Japanese => "",
    }
}
