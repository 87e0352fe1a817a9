//! Indonesian.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Jam berapa waktu check-in?",
        alternatives: &[
            "check in mulai jam berapa ya?",
            "Kapan kami bisa masuk kamar?",
            "Kalau sampai tengah malam masih bisa masuk?",
            "jam check in",
            "Paling telat datang jam berapa?",
        ],
    },
    check_in_from: "Check-in dapat dilakukan mulai pukul {from}.",
    check_in_between: "Check-in dapat dilakukan mulai pukul {from} hingga pukul {until}.",
    check_out: Asked {
        question: "Jam berapa waktu check-out?",
        alternatives: &[
            "check out maksimal jam berapa?",
            "Harus keluar kamar jam berapa?",
            "Hari terakhir boleh di kamar sampai jam berapa?",
            "jam check out",
        ],
    },
    check_out_until: "Mohon melakukan check-out paling lambat pukul {until}.",
    wifi: Asked {
        question: "Apa kata sandi Wi-Fi?",
        alternatives: &[
            "password wifi apa ya?",
            "ada wifi gak?",
            "Gimana cara sambung ke internet?",
            "Nama wifinya apa?",
            "minta pw wifi dong",
        ],
    },
    wifi_with_password: "Jaringan Wi-Fi kami adalah “{network}” dan kata sandinya “{password}”.",
    wifi_without_password: "Jaringan Wi-Fi kami adalah “{network}”. Tidak perlu kata sandi.",
    address: Asked {
        question: "Di mana alamat penginapan ini?",
        alternatives: &[
            "alamatnya di mana ya?",
            "Lokasinya di mana?",
            "Alamat yang saya kasih ke sopir taksi apa?",
            "minta alamat lengkapnya",
        ],
    },
    address_is: "Alamat kami: {address}",
    phone: Asked {
        question: "Berapa nomor telepon penginapan?",
        alternatives: &[
            "minta nomor telepon",
            "Bisa telepon ke nomor berapa?",
            "ada no hp yang bisa dihubungi?",
            "Kalau mau nelepon ke mana ya?",
        ],
    },
    phone_is: "Nomor telepon kami adalah {phone}.",
    quiet_hours: Asked {
        question: "Kapan jam tenang berlaku?",
        alternatives: &[
            "Malam gak boleh berisik mulai jam berapa?",
            "Boleh ngobrol sampai jam berapa?",
            "jam tenang",
            "Ada aturan soal kebisingan di malam hari?",
        ],
    },
    quiet_hours_between: "Mohon menjaga ketenangan mulai pukul {from} hingga pukul {until}.",
    smoking: Asked {
        question: "Apakah boleh merokok?",
        alternatives: &[
            "boleh ngerokok di kamar?",
            "Tempat merokok di mana?",
            "Ada smoking area?",
            "ada kamar untuk perokok gak?",
            "boleh vape?",
        ],
    },
    smoking_forbidden: "Mohon maaf, dilarang merokok di seluruh area penginapan.",
    smoking_outside: "Merokok hanya diperbolehkan di luar ruangan, tidak di dalam penginapan.",
    smoking_allowed: "Merokok diperbolehkan di dalam penginapan.",
    pets: Asked {
        question: "Apakah boleh membawa hewan peliharaan?",
        alternatives: &[
            "bisa bawa anjing?",
            "Boleh bawa kucing gak?",
            "Terima tamu dengan anabul?",
            "pet friendly gak?",
        ],
    },
    pets_forbidden: "Mohon maaf, hewan peliharaan tidak diperbolehkan.",
    pets_allowed: "Kami menyambut hewan peliharaan Anda dengan senang hati.",
    desk_hours: Asked {
        question: "Kapan resepsionis buka?",
        alternatives: &[
            "resepsionis sampai jam berapa?",
            "Resepsionis 24 jam?",
            "Kalau malam ada orang di resepsionis?",
            "Jam berapa ada staf di meja depan?",
        ],
    },
    desk_hours_are: "Staf kami bertugas di resepsionis pada jam berikut:\n{hours}",
    desk_never_open: "Resepsionis tidak memiliki jam layanan tetap.",
    closed: "tutup",
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
};
