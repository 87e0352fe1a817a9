//! Facts against entries, without the rest of the reader.

use super::{Fact, FactKind, Source, facts};

fn ungrounded(entry: &str, answer: &str) -> Vec<Fact> {
    let source = Source::new(entry);
    facts(answer)
        .into_iter()
        .filter(|fact| !source.holds(fact))
        .collect()
}

#[test]
fn other_writings_of_the_same_time_stand() {
    let entry = "チェックインは15:00から22:00までです。門限は22:00〜翌6:00です。";
    for answer in [
        "Check-in is from 3 pm to 10 pm.",
        "Check-in is from 3 to 10 p.m.",
        "From 3:00 to 10:00 PM, and the door opens at 6 am.",
        "15時から22時まで",
        "午後3時から10時まで",
        "午後三時から午後十時まで",
        "15：00〜22：00",
        "下午3点到晚上10点",
        "下午3點至晚上10點，早上6點",
        "오후 3시부터 밤 10시까지",
        "15시부터 22시까지",
        "De 15h à 22h, 15 h 00, 15h00, 22 heures",
        "De 3 heures de l'après-midi à 10 heures du soir",
        "Von 15 Uhr bis 22 Uhr, 15.00 Uhr",
        "15–22 Uhr",
        "De las 15:00 a las 22:00 h; a las 3 de la tarde",
        "Dalle 15 alle 22, ore 15.00, alle 10 di sera",
        "Das 15h às 22h, às 3 da tarde",
        "15.00 น. ถึง 22.00 น.",
        "บ่าย 3 โมง ถึง 4 ทุ่ม",
        "๑๕.๐๐ น.",
        "Từ 3 giờ chiều đến 10 giờ tối, 15h00",
        "Pukul 15.00 sampai 22.00, jam 3 sore, jam 10 malam, jam 6 pagi",
        "١٥:٠٠",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
}

#[test]
fn other_times_do_not() {
    let entry = "Check-in 15:00-22:00, 3 rooms.";
    for answer in [
        "2 pm",
        "3 am",
        "3:00",
        "14:00",
        "午前3時",
        "14時",
        "午後4時半",
        "下午2点",
        "오후 4시",
        "16h",
        "14 Uhr",
        "ore 16",
        "4 de la tarde",
        "às 16h",
        "14.00 น.",
        "บ่าย 2 โมง",
        "2 giờ chiều",
        "Pukul 14.00",
        "jam 4 sore",
        "15:30",
        "15h30",
        "15時半",
        "noon",
        "midnight",
        "正午",
        "minuit",
        "十四時",
        "１４：００",
        "๑๔.๐๐ น.",
    ] {
        assert_eq!(ungrounded(entry, answer).len(), 1, "{answer}");
    }
}

#[test]
fn amounts_are_compared_by_value() {
    let entry = "タオルは1,000円、浴衣は1万2千円、朝食は2.5ユーロ、2名まで、3階、10%引き。";
    for answer in [
        "¥1,000",
        "1000 yen",
        "1.000 ¥",
        "1 000 yen",
        "1\u{202f}000 yen",
        "JPY 1,000",
        "千円",
        "1천엔",
        "12,000 yen",
        "一万二千円",
        "1.2万円",
        "12 mille yens",
        "12 thousand yen",
        "12 nghìn yên",
        "12 ribu yen",
        "1.000,00 JPY",
        "2,5 euros",
        "2.50",
        "two guests",
        "zwei Gäste",
        "二人",
        "the 3rd floor",
        "三階",
        "３階",
        "10 %",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
    for answer in [
        "¥1,500",
        "100 yen",
        "10,000円",
        "1 million yen",
        "二千円",
        "5 euros",
        "2.6",
        "seven guests",
        "四人",
        "4th floor",
        "1%",
        "❷ ⅷ 9",
        "２５％",
        "၄",
        "5千円",
    ] {
        assert_ne!(ungrounded(entry, answer), [], "{answer}");
    }
}

#[test]
fn phone_numbers_are_compared_by_digits() {
    let entry = "Call 075-123-4567 or +82 2-345-6789, emergency 119.";
    for answer in [
        "+81 75-123-4567",
        "+81 (0)75 123 4567",
        "0751234567",
        "(075) 123-4567",
        "０７５－１２３－４５６７",
        "119",
        "+82-2-345-6789",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
    for answer in [
        "075-123-4568",
        "+82 75-123-4567",
        "+1 75 123 4567",
        "0120-999-888",
        "110",
        "123-4567-8901",
    ] {
        let found = ungrounded(entry, answer);
        assert_eq!(found.len(), 1, "{answer}: {found:?}");
    }
    let phone = ungrounded(entry, "Ruf 03 9999 8888 an");
    assert_eq!(phone.first().map(|fact| fact.kind), Some(FactKind::Phone));
}

#[test]
fn links_and_addresses_are_compared_whole() {
    let entry = "See https://www.house.example/stay?x=1 and house.example/Map, mail Desk@house.example.";
    for answer in [
        "house.example/stay?x=1",
        "http://house.example/stay?x=1.",
        "(https://house.example/Map/)",
        "HOUSE.example/Mapをご覧ください",
        "desk@house.example",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
    for answer in [
        "https://evil.example",
        "evil.example/x",
        "www.evil.example",
        "hxxps://evil[.]example/x",
        "evil[dot]example",
        "evil dot example",
        "evil (dot) example",
        "//evil.example/x",
        "house.example",
        "house.example/map",
        "house.example.evil.example/Map",
        "house.example@evil.example",
        "javascript:alert(1)",
        "data:text/html;base64,xx",
        "http://192.0.2.1/",
        "192.0.2.1",
        "例え.jp",
        "ｅｖｉｌ．ｅｘａｍｐｌｅ",
        "desk@evil.example",
        "desk(at)evil.example",
        "@evilhouse",
        "ftp://x",
        "evil.みんな",
    ] {
        let found = ungrounded(entry, answer);
        assert!(
            found
                .iter()
                .any(|fact| matches!(fact.kind, FactKind::Link | FactKind::Email)),
            "{answer}: {found:?}"
        );
    }
}

#[test]
fn secrets_are_compared_letter_by_letter() {
    let entry =
        "Wi-FiのSSIDは「Tomari Guest」、パスワードは sakura-2024! です。Key box: 0412#. Network: Tomari_5G";
    for answer in [
        "The network is \"Tomari Guest\" and the password is sakura-2024!",
        "Wi-Fi: Tomari_5G",
        "パスワードはsakura-2024!です。",
        "비밀번호는 sakura-2024!입니다",
        "Mot de passe : sakura-2024! sur Wi-Fi",
        "The code is 0412#",
        "The password is written on the card.",
        "Das Passwort ist im Zimmer.",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
    for answer in [
        "The password is hunter2.",
        "The password is sakura-2025!",
        "The password is Sakura-2024!",
        "The password is sesame.",
        "Password: sesame",
        "SSID Backdoor",
        "The network is called Backdoor.",
        "パスワードはsesameです。",
        "密码是sesame。",
        "비밀번호는 sesame입니다",
        "รหัสผ่านคือ sesame",
        "Mot de passe : sésame",
        "Das Passwort lautet Sesam.",
        "La contraseña es sesamo.",
        "La senha é sesamo.",
        "Mật khẩu là sesame.",
        "Kata sandi adalah sesame.",
        "Connect to \"Free Wifi\".",
        "「ゆ」へ",
        "The code is 0413#",
        "The code is 412#",
        "p4ssw0rd",
        "ab_cd",
        "aGVsbG8gd29ybGQgMTIz",
    ] {
        let found = ungrounded(entry, answer);
        assert!(!found.is_empty(), "{answer}");
    }
}

#[test]
fn plain_sentences_hold_no_facts() {
    for text in [
        "Check-in is at the front desk, and Wi-Fi is free in every room.",
        "Don't forget the guests' towels, e.g. in the bath.",
        "一般的に、十分な数のタオルがあります。",
        "请把行李放在一个地方，十分感谢。",
        "무료 Wi-Fi를 이용하실 수 있습니다.",
        "L'arrivée se fait à l'accueil, p.ex. au petit-déjeuner.",
        "Das WLAN ist kostenlos.",
        "La red Wi-Fi es gratis.",
        "มี Wi-Fi ฟรี ม.ค. ถึง ธ.ค.",
        "Wi-Fi miễn phí ở phòng chờ.",
        "Sarapan tersedia di ruang makan.",
    ] {
        assert_eq!(facts(text), [], "{text}");
    }
}

#[test]
fn spans_and_dates_are_numbers() {
    let entry = "24時間営業。徒歩5分。12/31休み。";
    for answer in [
        "24-hour desk",
        "24小时",
        "24시간",
        "24 heures sur 24",
        "5-minute walk",
        "5 Gehminuten",
        "12月31日",
        "Dec 31",
    ] {
        assert_eq!(ungrounded(entry, answer), [], "{answer}");
    }
    assert_ne!(ungrounded(entry, "10-minute walk"), []);
    assert_ne!(ungrounded(entry, "12/30"), []);
}

#[test]
fn long_input_is_read_in_time() {
    for piece in [
        "1",
        "1-",
        "a.",
        "@",
        "[.]",
        "\"",
        "password ",
        "3 to ",
        "://",
        "一",
        "0 ",
        "'",
        "<",
    ] {
        let text = piece.repeat(1_600 / piece.len());
        let _ = facts(&text);
    }
}
