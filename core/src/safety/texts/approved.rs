//! The texts themselves, by language.

use tomari_shared::emergency::EmergencyService;
use tomari_shared::language::Language;

use crate::safety::Category;

/// One language's texts.
pub(super) struct Approved {
    illness: &'static str,
    fire: &'static str,
    disaster: &'static str,
    crime: &'static str,
    self_harm: &'static str,
    danger: &'static str,
    /// Fire and ambulance, ambulance, fire, police, all.
    services: [&'static str; 5],
    /// That the house's people must be told by voice, too: at night a mail may not be read at once.
    pub(super) told: &'static str,
}

impl Approved {
    pub(super) const fn advice(&self, category: Category) -> &'static str {
        match category {
            Category::Illness => self.illness,
            Category::Fire => self.fire,
            Category::Disaster => self.disaster,
            Category::Crime => self.crime,
            Category::SelfHarm => self.self_harm,
            Category::Danger => self.danger,
        }
    }

    pub(super) const fn service(&self, service: EmergencyService) -> &'static str {
        let [fire_and_ambulance, ambulance, fire, police, all] = self.services;
        match service {
            EmergencyService::FireAndAmbulance => fire_and_ambulance,
            EmergencyService::Ambulance => ambulance,
            EmergencyService::Fire => fire,
            EmergencyService::Police => police,
            EmergencyService::All => all,
        }
    }
}

/// The texts of a language.
pub(super) const fn approved(language: Language) -> &'static Approved {
    match language {
        Language::Japanese => &JAPANESE,
        Language::English => &ENGLISH,
        Language::ChineseSimplified => &CHINESE_SIMPLIFIED,
        Language::ChineseTraditional => &CHINESE_TRADITIONAL,
        Language::Korean => &KOREAN,
        Language::French => &FRENCH,
        Language::German => &GERMAN,
        Language::Spanish => &SPANISH,
        Language::Italian => &ITALIAN,
        Language::Portuguese => &PORTUGUESE,
        Language::Thai => &THAI,
        Language::Vietnamese => &VIETNAMESE,
        Language::Indonesian => &INDONESIAN,
    }
}

const JAPANESE: Approved = Approved {
    illness: "すぐに救急車を呼んでください。けがをした人は、危険が迫っていなければ動かさないでください。呼びかけに反応がないときは、電話の指示に従ってください。",
    fire: "すぐに建物の外へ出てください。エレベーターは使わず、煙の中では姿勢を低くしてください。外に出てから通報してください。ガスのにおいがするときは、火も電気のスイッチも使わないでください。",
    disaster: "頭を守り、窓や倒れやすい物から離れてください。海や川の近くでは、すぐに高い所へ逃げてください。地域の避難の指示に従ってください。",
    crime: "まず安全な場所へ移り、鍵をかけてください。相手に近づかず、すぐに警察に電話してください。",
    self_harm: "話してくださってありがとうございます。あなたは一人ではありません。どうか今すぐ、近くの人か、下の番号に話してください。",
    danger: "身の危険があるときは、すぐに電話してください。そうでなければ、安全で暖かい所で待っていてください。",
    services: ["消防・救急", "救急", "消防", "警察", "緊急通報"],
    told: "宿のスタッフにもすぐに知らせてください。",
};

const ENGLISH: Approved = Approved {
    illness: "Call an ambulance now. Do not move an injured person unless they are in danger. If somebody does not respond, follow the instructions you get on the phone.",
    fire: "Leave the building at once. Do not use a lift, and stay low in smoke. Call from outside. If you smell gas, use no flame and no switch.",
    disaster: "Protect your head and keep away from windows and anything that may fall. Near the sea or a river go to high ground at once. Follow the local warnings.",
    crime: "Go to a safe place and lock the door. Do not confront anybody. Call the police now.",
    self_harm: "Thank you for telling us. You are not alone. Please talk to somebody near you now, or call one of these numbers.",
    danger: "If you are in danger, call now. Otherwise wait where you are safe and warm.",
    services: [
        "fire and ambulance",
        "ambulance",
        "fire",
        "police",
        "all emergencies",
    ],
    told: "Please tell the house's staff at once, too.",
};

const CHINESE_SIMPLIFIED: Approved = Approved {
    illness: "请马上叫救护车。除非有危险，请不要移动受伤的人。如果对方没有反应，请按电话里的指示去做。",
    fire: "请立即离开建筑物。不要乘电梯，有烟时请压低身体。到外面后再报警。如果闻到煤气味，不要用火，也不要碰开关。",
    disaster: "请保护头部，远离窗户和可能倒下的物品。如果在海边或河边，请立即前往高处。请听从当地的警报和避难指示。",
    crime: "请先到安全的地方并锁好门。不要靠近对方，请马上报警。",
    self_harm: "谢谢您告诉我们。您不是一个人。请现在就和身边的人谈谈，或拨打下面的电话。",
    danger: "如果有危险，请马上打电话。否则请在安全、暖和的地方等候。",
    services: ["消防和急救", "急救", "消防", "警察", "紧急电话"],
    told: "请同时马上告诉旅舍的工作人员。",
};

const CHINESE_TRADITIONAL: Approved = Approved {
    illness: "請馬上叫救護車。除非有危險，請不要移動受傷的人。如果對方沒有反應，請按電話裡的指示去做。",
    fire: "請立即離開建築物。不要搭電梯，有煙時請壓低身體。到外面後再報警。如果聞到瓦斯味，不要用火，也不要碰開關。",
    disaster: "請保護頭部，遠離窗戶和可能倒下的物品。如果在海邊或河邊，請立即前往高處。請聽從當地的警報和避難指示。",
    crime: "請先到安全的地方並鎖好門。不要靠近對方，請馬上報警。",
    self_harm: "謝謝您告訴我們。您不是一個人。請現在就和身邊的人談談，或撥打下面的電話。",
    danger: "如果有危險，請馬上打電話。否則請在安全、溫暖的地方等候。",
    services: ["消防與救護", "救護車", "消防", "警察", "緊急電話"],
    told: "請同時馬上告訴旅宿的工作人員。",
};

const KOREAN: Approved = Approved {
    illness: "지금 바로 구급차를 부르세요. 위험하지 않다면 다친 사람을 움직이지 마세요. 반응이 없으면 전화로 안내하는 대로 하세요.",
    fire: "즉시 건물 밖으로 나가세요. 엘리베이터를 타지 말고, 연기 속에서는 몸을 낮추세요. 밖에서 신고하세요. 가스 냄새가 나면 불도 스위치도 쓰지 마세요.",
    disaster: "머리를 보호하고 창문과 넘어질 수 있는 물건에서 떨어지세요. 바다나 강 근처라면 즉시 높은 곳으로 가세요. 현지의 경보와 대피 안내를 따르세요.",
    crime: "먼저 안전한 곳으로 가서 문을 잠그세요. 상대에게 다가가지 말고 바로 경찰에 전화하세요.",
    self_harm: "말씀해 주셔서 고맙습니다. 당신은 혼자가 아닙니다. 지금 바로 가까이 있는 사람이나 아래 번호에 이야기해 주세요.",
    danger: "위험하다면 지금 전화하세요. 그렇지 않다면 안전하고 따뜻한 곳에서 기다려 주세요.",
    services: ["소방·구급", "구급", "소방", "경찰", "긴급 전화"],
    told: "숙소 직원에게도 바로 알려 주세요.",
};

const FRENCH: Approved = Approved {
    illness: "Appelez tout de suite une ambulance. Ne déplacez pas une personne blessée, sauf danger. Si elle ne réagit pas, suivez les instructions données au téléphone.",
    fire: "Quittez le bâtiment immédiatement. Ne prenez pas l’ascenseur et restez baissé dans la fumée. Appelez une fois dehors. En cas d’odeur de gaz, pas de flamme et ne touchez à aucun interrupteur.",
    disaster: "Protégez votre tête et éloignez-vous des fenêtres et de ce qui peut tomber. Près de la mer ou d’une rivière, montez tout de suite en hauteur. Suivez les alertes locales.",
    crime: "Mettez-vous en lieu sûr et fermez la porte à clé. N’affrontez personne. Appelez la police maintenant.",
    self_harm: "Merci de nous en parler. Vous n’êtes pas seul. Parlez maintenant à quelqu’un près de vous, ou appelez l’un de ces numéros.",
    danger: "Si vous êtes en danger, appelez maintenant. Sinon, attendez en lieu sûr et au chaud.",
    services: [
        "pompiers et ambulance",
        "ambulance",
        "pompiers",
        "police",
        "toutes les urgences",
    ],
    told: "Prévenez aussi tout de suite le personnel de la maison.",
};

const GERMAN: Approved = Approved {
    illness: "Rufen Sie sofort einen Krankenwagen. Bewegen Sie Verletzte nur, wenn Gefahr droht. Reagiert jemand nicht, folgen Sie den Anweisungen am Telefon.",
    fire: "Verlassen Sie sofort das Gebäude. Benutzen Sie keinen Aufzug und bleiben Sie bei Rauch dicht am Boden. Rufen Sie von draußen an. Bei Gasgeruch: keine Flamme, keinen Schalter.",
    disaster: "Schützen Sie den Kopf und halten Sie Abstand zu Fenstern und allem, was fallen kann. Gehen Sie am Meer oder an einem Fluss sofort auf höheres Gelände. Folgen Sie den örtlichen Warnungen.",
    crime: "Gehen Sie an einen sicheren Ort und schließen Sie ab. Stellen Sie sich niemandem entgegen. Rufen Sie jetzt die Polizei.",
    self_harm: "Danke, dass Sie es sagen. Sie sind nicht allein. Bitte sprechen Sie jetzt mit jemandem in Ihrer Nähe, oder rufen Sie eine dieser Nummern an.",
    danger: "Wenn Sie in Gefahr sind, rufen Sie jetzt an. Sonst warten Sie, wo es sicher und warm ist.",
    services: [
        "Feuerwehr und Rettungsdienst",
        "Rettungsdienst",
        "Feuerwehr",
        "Polizei",
        "alle Notfälle",
    ],
    told: "Sagen Sie bitte auch sofort dem Personal des Hauses Bescheid.",
};

const SPANISH: Approved = Approved {
    illness: "Llame ahora a una ambulancia. No mueva a una persona herida salvo que haya peligro. Si no responde, siga las instrucciones que le den por teléfono.",
    fire: "Salga del edificio de inmediato. No use el ascensor y agáchese si hay humo. Llame desde fuera. Si huele a gas, no encienda nada ni toque interruptores.",
    disaster: "Protéjase la cabeza y aléjese de las ventanas y de lo que pueda caer. Cerca del mar o de un río, suba enseguida a un lugar alto. Siga los avisos locales.",
    crime: "Vaya a un lugar seguro y cierre con llave. No se enfrente a nadie. Llame ahora a la policía.",
    self_harm: "Gracias por contarlo. No está solo. Hable ahora con alguien cercano o llame a uno de estos números.",
    danger: "Si está en peligro, llame ahora. Si no, espere en un lugar seguro y abrigado.",
    services: [
        "bomberos y ambulancia",
        "ambulancia",
        "bomberos",
        "policía",
        "todas las emergencias",
    ],
    told: "Avise también enseguida al personal de la casa.",
};

const ITALIAN: Approved = Approved {
    illness: "Chiami subito un’ambulanza. Non sposti una persona ferita, a meno che non sia in pericolo. Se non risponde, segua le istruzioni al telefono.",
    fire: "Esca subito dall’edificio. Non usi l’ascensore e stia basso se c’è fumo. Chiami da fuori. Se sente odore di gas, niente fiamme e nessun interruttore.",
    disaster: "Protegga la testa e stia lontano dalle finestre e da ciò che può cadere. Vicino al mare o a un fiume vada subito in alto. Segua gli avvisi locali.",
    crime: "Vada in un luogo sicuro e chiuda a chiave. Non affronti nessuno. Chiami subito la polizia.",
    self_harm: "Grazie di avercelo detto. Non è solo. Parli adesso con qualcuno vicino a Lei, o chiami uno di questi numeri.",
    danger: "Se è in pericolo, chiami subito. Altrimenti aspetti in un luogo sicuro e al caldo.",
    services: [
        "vigili del fuoco e ambulanza",
        "ambulanza",
        "vigili del fuoco",
        "polizia",
        "tutte le emergenze",
    ],
    told: "Avvisi subito anche il personale della casa.",
};

const PORTUGUESE: Approved = Approved {
    illness: "Chame uma ambulância agora. Não mova uma pessoa ferida, a não ser que haja perigo. Se ela não reagir, siga as instruções dadas por telefone.",
    fire: "Saia do prédio imediatamente. Não use o elevador e mantenha-se abaixado na fumaça. Ligue do lado de fora. Se sentir cheiro de gás, não acenda nada nem toque em interruptores.",
    disaster: "Proteja a cabeça e afaste-se das janelas e do que possa cair. Perto do mar ou de um rio, vá já para um lugar alto. Siga os avisos locais.",
    crime: "Vá para um lugar seguro e tranque a porta. Não enfrente ninguém. Ligue agora para a polícia.",
    self_harm: "Obrigado por nos contar. Não está só. Fale agora com alguém por perto ou ligue para um destes números.",
    danger: "Se está em perigo, ligue agora. Se não, espere num lugar seguro e quente.",
    services: [
        "bombeiros e ambulância",
        "ambulância",
        "bombeiros",
        "polícia",
        "todas as emergências",
    ],
    told: "Avise também imediatamente a equipe da casa.",
};

const THAI: Approved = Approved {
    illness: "โปรดเรียกรถพยาบาลทันที อย่าเคลื่อนย้ายผู้บาดเจ็บเว้นแต่มีอันตราย หากเรียกแล้วไม่ตอบสนอง ให้ทำตามคำแนะนำทางโทรศัพท์",
    fire: "โปรดออกจากอาคารทันที อย่าใช้ลิฟต์ และก้มตัวต่ำเมื่อมีควัน ออกไปข้างนอกแล้วจึงโทรแจ้ง หากได้กลิ่นแก๊ส อย่าจุดไฟและอย่าแตะสวิตช์",
    disaster: "ป้องกันศีรษะ อยู่ห่างจากหน้าต่างและสิ่งที่อาจล้ม หากอยู่ใกล้ทะเลหรือแม่น้ำ ให้ขึ้นที่สูงทันที และทำตามคำเตือนในพื้นที่",
    crime: "ไปยังที่ปลอดภัยและล็อกประตู อย่าเผชิญหน้า โทรแจ้งตำรวจทันที",
    self_harm: "ขอบคุณที่บอกเรา คุณไม่ได้อยู่คนเดียว โปรดคุยกับคนใกล้ตัวตอนนี้ หรือโทรหมายเลขด้านล่าง",
    danger: "หากอยู่ในอันตราย โปรดโทรทันที มิฉะนั้นโปรดรอในที่ปลอดภัยและอบอุ่น",
    services: [
        "ดับเพลิงและรถพยาบาล",
        "รถพยาบาล",
        "ดับเพลิง",
        "ตำรวจ",
        "เหตุฉุกเฉินทุกประเภท",
    ],
    told: "โปรดแจ้งเจ้าหน้าที่ของที่พักทันทีด้วย",
};

const VIETNAMESE: Approved = Approved {
    illness: "Hãy gọi xe cấp cứu ngay. Đừng di chuyển người bị thương trừ khi có nguy hiểm. Nếu người đó không phản ứng, hãy làm theo hướng dẫn qua điện thoại.",
    fire: "Hãy ra khỏi tòa nhà ngay. Không dùng thang máy, cúi thấp khi có khói. Ra ngoài rồi hãy gọi. Nếu ngửi thấy mùi gas, không châm lửa, không chạm công tắc.",
    disaster: "Hãy che đầu, tránh xa cửa sổ và những vật có thể đổ. Nếu ở gần biển hoặc sông, hãy lên chỗ cao ngay. Làm theo cảnh báo của địa phương.",
    crime: "Hãy đến nơi an toàn và khóa cửa. Đừng đối đầu với ai. Gọi cảnh sát ngay.",
    self_harm: "Cảm ơn bạn đã nói ra. Bạn không đơn độc. Hãy nói chuyện ngay với người ở gần bạn, hoặc gọi một trong các số sau.",
    danger: "Nếu đang gặp nguy hiểm, hãy gọi ngay. Nếu không, hãy đợi ở nơi an toàn và ấm áp.",
    services: [
        "cứu hỏa và cấp cứu",
        "cấp cứu",
        "cứu hỏa",
        "cảnh sát",
        "mọi trường hợp khẩn cấp",
    ],
    told: "Hãy báo ngay cho cả nhân viên của nhà nghỉ.",
};

const INDONESIAN: Approved = Approved {
    illness: "Segera panggil ambulans. Jangan memindahkan orang yang terluka kecuali ada bahaya. Jika ia tidak merespons, ikuti petunjuk lewat telepon.",
    fire: "Segera keluar dari gedung. Jangan gunakan lift, dan merunduk bila ada asap. Telepon dari luar. Jika tercium bau gas, jangan menyalakan api dan jangan menyentuh sakelar.",
    disaster: "Lindungi kepala, jauhi jendela dan benda yang bisa jatuh. Di dekat laut atau sungai, segera pergi ke tempat tinggi. Ikuti peringatan setempat.",
    crime: "Pergilah ke tempat aman dan kunci pintu. Jangan melawan siapa pun. Segera telepon polisi.",
    self_harm: "Terima kasih sudah bercerita. Anda tidak sendirian. Bicaralah sekarang dengan orang di dekat Anda, atau hubungi salah satu nomor ini.",
    danger: "Jika Anda dalam bahaya, segera telepon. Jika tidak, tunggulah di tempat yang aman dan hangat.",
    services: [
        "pemadam dan ambulans",
        "ambulans",
        "pemadam kebakaran",
        "polisi",
        "semua keadaan darurat",
    ],
    told: "Beri tahu juga staf penginapan segera.",
};
