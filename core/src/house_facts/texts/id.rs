//! Indonesian.

use super::{Asked, Texts};

pub(super) const TEXTS: Texts = Texts {
    check_in: Asked {
        question: "Jam berapa check-in?",
        alternatives: &[
            "Mulai jam berapa bisa masuk kamar?",
            "Waktu check-in kapan?",
            "Paling lambat datang jam berapa?",
            "Bisa check-in malam-malam?",
        ],
    },
    check_in_from: "Check-in mulai pukul {from}.",
    check_in_between: "Check-in dari pukul {from} sampai {until}.",
    check_out: Asked {
        question: "Jam berapa check-out?",
        alternatives: &[
            "Harus keluar kamar jam berapa?",
            "Batas waktu check-out kapan?",
            "Hari terakhir boleh sampai jam berapa?",
        ],
    },
    check_out_until: "Mohon check-out sebelum pukul {until}.",
    wifi: Asked {
        question: "Apa kata sandi Wi-Fi?",
        alternatives: &[
            "Ada wifi?",
            "Bagaimana cara konek internet?",
            "Nama jaringannya apa?",
            "password wifi",
        ],
    },
    wifi_with_password: "Nama Wi-Fi adalah “{network}” dan kata sandinya “{password}”.",
    wifi_without_password: "Nama Wi-Fi adalah “{network}”. Tidak memakai kata sandi.",
    address: Asked {
        question: "Apa alamat penginapan ini?",
        alternatives: &[
            "Lokasinya di mana?",
            "Alamat untuk sopir taksi?",
            "Penginapannya di mana?",
        ],
    },
    address_is: "Alamatnya: {address}",
    phone: Asked {
        question: "Berapa nomor teleponnya?",
        alternatives: &[
            "Bagaimana cara menelepon?",
            "Bisa dihubungi lewat telepon?",
            "Minta nomor kontak",
        ],
    },
    phone_is: "Nomor telepon kami {phone}.",
    quiet_hours: Asked {
        question: "Mulai jam berapa harus tenang?",
        alternatives: &[
            "Kapan jam tenang?",
            "Boleh berisik sampai jam berapa?",
            "Ada jam malam untuk suara?",
        ],
    },
    quiet_hours_between: "Mohon tenang dari pukul {from} sampai {until}.",
    smoking: Asked {
        question: "Boleh merokok?",
        alternatives: &[
            "Di mana bisa merokok?",
            "Ada area merokok?",
            "Kamarnya bebas rokok?",
        ],
    },
    smoking_forbidden: "Dilarang merokok di seluruh penginapan.",
    smoking_outside: "Merokok hanya boleh di luar, tidak di dalam.",
    smoking_allowed: "Merokok di dalam diperbolehkan.",
    pets: Asked {
        question: "Boleh bawa hewan peliharaan?",
        alternatives: &[
            "Bisa bawa anjing?",
            "Kucing boleh ikut menginap?",
            "Apakah menerima hewan?",
        ],
    },
    pets_forbidden: "Hewan peliharaan tidak diperbolehkan.",
    pets_allowed: "Hewan peliharaan diperbolehkan.",
    desk_hours: Asked {
        question: "Kapan resepsionis buka?",
        alternatives: &[
            "Jam buka resepsionis?",
            "Kapan ada orang di meja depan?",
            "Resepsionis buka semalaman?",
        ],
    },
    desk_hours_are: "Ada petugas di resepsionis pada jam berikut:\n{hours}",
    desk_never_open: "Resepsionis tidak punya jam tetap.",
    closed: "tutup",
    weekdays: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
};
