//! Indonesian.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("no", "tidak|gak|ga|nggak|ngga|enggak|tak|gk|kagak|kaga|g|tdk|engga|belum|ndak|gag|nda"),
        ("body", "kepala|kepalanya|dada|dadanya|leher|lehernya|tangan|tangannya|kaki|kakinya|lengan|lengannya|jari|jarinya|perut|perutnya|punggung|punggungnya|pinggang|lutut|lututnya|pergelangan|bahu|bahunya|wajah|wajahnya|muka|mukanya|mata|matanya|mulut|mulutnya|lidah|lidahnya|bibir|bibirnya|tenggorokan|tenggorokannya|telinga|hidung|tulang|tulangnya|jantung|jantungnya|pinggul|siku|jempol|jempolnya|paha|betis|kulit|kulitnya|rahang|tubuh|tubuhnya|badan|badannya|dahi|pelipis|ulu_hati|tulangnya|kakiku|tanganku|dadaku|kepalaku|perutku"),
        ("kin", "anak|anakku|anaknya|putra|putri|bayi|bayiku|bayinya|balita|suami|suamiku|istri|istriku|ibu|ibuku|mama|mamaku|ayah|ayahku|bapak|bapakku|papa|papaku|kakek|kakekku|nenek|nenekku|adik|adikku|adek|adekku|kakak|kakakku|teman|temanku|temen|temenku|pacar|pacarku|sepupu|ponakan|keponakan|cucu|om|tante|paman|bibi|oma|opa|sahabat|nyokap|bokap|sodara|saudara|tunangan|anak2|mertua|teman_sekamar|rombongan|bocah"),
        ("person", "<kin>|orang|seseorang|dia|ia|cowok|cewek|laki_laki|pria|wanita|perempuan|tamu|bapak_bapak|ibu_ibu|saya|aku|gue|gw|kami|kita|lansia|mas|mbak|turis|bule|tetangga|mereka|kakek_kakek|pengunjung|ada_yang|ada_yg|penghuni"),
        ("property", "tas|tasku|dompet|dompetku|paspor|pasporku|hp|hpku|ponsel|laptop|laptopku|kamera|uang|duit|koper|koperku|ransel|barang|barangku|sepeda|jam_tangan|tablet|handphone|perhiasan|motor|ipad|iphone|kalung|tas_ransel|tasnya|dompetnya|hpnya|isi_dompet|barang_barang"),
        ("place", "kamar|dapur|rumah|atap|lorong|kasur|kasurnya|tempat_tidur|ranjang|gorden|tirai|tangga|colokan|stopkontak|pemanas|oven|kompor|baterai|charger|casan|cas|futon|bantal|selimut|karpet|sofa|tempat_sampah|minyak|wajan|panci|dinding|tembok|gedung|garasi|sebelah|microwave|ac|lampu|lilin|sauna|plafon|gudang|balkon|kamar_mandi|mobil|hutan|lantai|asrama|mesin|mesin_cuci|kabel|pemanggang|ketel|handuk|seprai|seprei|powerbank|power_bank|tatami|bangunan|lobi|hair_dryer|hairdryer|genteng|kipas|gunung|panel|tabung|setrika|langit_langit|toilet|wc|penginapan|halaman|koridor|mcb|kulkas|tikar|meja|teras|vila|pohon|bukit"),
        ("stranger", "orang|orang_asing|orang_tak_dikenal|cowok|laki_laki|pria|maling|pencuri|perampok|rampok|begal|penyusup|pemabuk|orang_mabuk|mantan|mantanku|seseorang|bapak_bapak|tamu|tetangga|penguntit|preman|penjahat|suami|suamiku|pacar|pacarku|stalker|copet|cowo|cowok_gak_dikenal|om_om|laki2|bule|mas_mas|penghuni|sekelompok|gerombolan|psikopat|orang_gila|lelaki|pelaku"),
        ("hit", "pukul|dipukul|dipukuli|mukul|mukulin|memukul|memukuli|mukuli|digebukin|digebuki|gebukin|nampar|ditampar|menampar|tendang|ditendang|nendang|hajar|dihajar|menghajar|ditusuk|nusuk|menusuk|cekik|dicekik|mencekik|serang|diserang|menyerang|nyerang|keroyok|dikeroyok|ngeroyok|aniaya|dianiaya|ditonjok|nonjok|tonjok|ditembak|menembak|siksa|disiksa|nyiksa|bacok|dibacok|dijambak|banting|dibanting|nyekik"),
    ],
    harmless: "
koper|tas|perut|kepala . mau|hampir|kayak|kayaknya . meledak
tangan|kaki . mau|serasa|kayak|sampai . patah|copot
bikin . sesak_napas|susah_napas
sesak_napas_saking|saking_indahnya|saking_cantiknya
kembang_api|api_unggun|festival_api|kereta_api|gunung_api_museum|korek_api|alat_pemadam|pemadam_api|tabung_pemadam|museum_pemadam|jalur_evakuasi|pintu_darurat|tangga_darurat|titik_kumpul|kotak_p3k|p3k|lampu_darurat|obat_nyamuk_bakar|semangat_membara|api_cinta|api_kecil|api_besar_kompor|api_sedang|cerita_api
ikan_bakar|ayam_bakar|jagung_bakar|roti_bakar|sate_bakar|bakar_bakar|bakaran|bakar_sate|bakar_ikan|bakar_kalori|sosis_bakar|pisang_bakar|bakso_bakar|cumi_bakar
mati . ketawa|kelaparan_wkwk|gaya|lampu_wkwk|penasaran|bosan|kutu|rasa
laper|lapar|ngantuk|capek|cape|panas|dingin|kepo|kangen|haus|bosen|kelaparan|lucu|malu . mau|sampai|setengah|banget_mau|sampe|banget . mati
mau_mati_rasanya|mati_kutu|mati_gaya|setengah_mati|mati_matian|harga_mati|mati_ketawa|mati_rasa_ya_lidah_pedas|jalan_buntu|mati_suri|mati_lampu_berapa|mati_penasaran
bunuh|membunuh|bunuhin . waktu|bosan|nyamuk|rasa|kebosanan
jatuh_cinta|jatuh_tempo|jatuh_hati|jatuh_harga|jatuhnya|air_terjun|jatuh_sakit_hati|jatuh_bangun
banjir . diskon|promo|orderan|pesanan|turis|likes|pujian|keringat|air_mata
lagi_banjir_diskon|banjir_diskon
gempa . museum|simulator|tugu
tahan_gempa|anti_gempa|museum_gempa|museum_tsunami|monumen_tsunami|simulator_gempa|simulasi_gempa
hilang . capeknya|capek|penat|stres|lelah|pegal|dahaga|akal|pegalnya|ngantuk|sinyal_wifi
langsung_hilang
nendang_banget|nendang . rasanya|banget
rasanya_nendang|menyerang_pasar|serangan_ninja|serangan_titan|serangan_umum|serangan_fajar
curi|mencuri|nyuri|dicuri . hati|perhatian|waktu|start|pandang
maling_hati|copet_hati|kantong_jebol|dompet_jebol|dompet_nangis|dompet_menangis|dirampok_harga|harganya_ngerampok|perampokan_harga
darah_tinggi_obat|golongan_darah|donor_darah|darah_muda|darah_manis|tekanan_darah|sedarah|darah_ayam
sakit_hati|sakit_dompet|sakit_kantong|sakit_mata_lihat|bikin_sakit_kepala_pilih
jantung_kota|jantung_hati|jantung_pisang|serangan_jantung . harga|lihat|liat|tagihan
di_jantung|jantungan_lihat|jantungan_liat|bikin_jantungan
pisau_dapur|tusuk_gigi|tusuk_sate|pisau_yang_tajam|pinjam_pisau
<no>|bukan|tanpa . ada_yang|ada_yg|ada|yang|lagi . sakit|luka|terluka|cedera|demam|darurat|urgent|kebakaran|api|asap|bahaya|ambulans|polisi|hilang|kecurian|buru_buru|kenapa_napa|mendesak|pingsan|nyasar|tersesat
<no>|bukan . sakit|luka|terluka|demam|kebakaran|darurat|mendesak|sakit_kok
<no> . perlu|usah|butuh . ambulans|ambulan|polisi|dokter|panggil
boneka_beruang|teddy_bear|beruang_kutub|beruang_madu_kebun
kantor_polisi|museum_polisi|pos_polisi|polisi_tidur
terkunci . otomatis
tersesat . di_hatimu|dalam_pesona
nyasar . seru|asik|asyik
bom_waktu|bom_harga|bom_rasa|meledak_di_mulut|bakso_mercon|meledak_rasanya|ledakan_rasa|bakso_beranak|seblak
terbakar_matahari|kebakar_matahari|gosong_di_pantai|terbakar_semangat|terbakar_cemburu|kebakaran_jenggot
pingsan_liat_harga|pingsan_lihat_harga|pingsan_saking_enak|mau_pingsan_liat
keracunan_drakor|keracunan_kpop|keracunan_tiktok|racun_shopee|racun_belanja|racun_tiktok
terjebak_nostalgia|terjebak_macet|kejebak_macet|kena_macet|terjebak_hujan_di_kafe
kecelakaan_yang_manis
tolong_dong|minta_tolong_kirim|tolong_kirimin|tolong_bersihkan|tolong_fotoin
panas_banget_gak|air_panas
",
    calm: "
tahun_lalu|bulan_lalu|minggu_lalu|dulu_pernah|dulu_rumah|waktu_dulu|dulu_waktu|dulu_sempat|di_lombok_dulu|tahun_kemarin|bertahun_lalu|waktu_kecil|waktu_sd|pernah_kecopetan|di_masa_lalu|jaman_dulu|zaman_dulu|pas_kecil|hotel_sebelumnya|pernah_kehilangan|tahun_2018
film|filmnya|drama|drakor|museum|novel|buku|komik|manga|anime|game|gim|permainan|festival|pameran|pertunjukan|konser|teater|escape_room|rumah_hantu|serial|sinetron|netflix|dokumenter|misteri|detektif|taman_hiburan|horor|lagu|cerita|wahana|cosplay|bioskop|monumen|tiket
cuma_tanya|cuma_nanya|sekadar_tanya|sekedar_tanya|penasaran_aja|cuma_penasaran|iseng_nanya|iseng_tanya|cuma_pengen_tau|cuma_mau_tau|jadi_penasaran|sekadar_info|buat_jaga_jaga|sekedar_nanya|cuma_pengen_tahu|pengen_tau_aja|nanya_doang|cuma_mau_tanya|nanya_aja
kalau_ada|kalo_ada|jika|apabila|kalau_terjadi|kalo_terjadi|seandainya|misalnya|misal|kalau_sakit|kalo_sakit|buat_jaga2|jaga_jaga|kalau_sampai|kalo_sampe|andai|kalau_hilang|kalo_hilang|kalau_gempa|kalo_gempa|kalau_kehilangan|bila
<no>|bukan . buru_buru|mendesak|urgent|darurat|terburu
santai_aja|gak_buru2|ga_buru2|gak_urgent|ga_urgent|santai
sudah_sembuh|udah_sembuh|sudah_membaik|udah_baikan|sudah_ketemu|udah_ketemu|sudah_aman|udah_aman|alarm_palsu|udah_gapapa|sudah_pulih|sudah_baikan|udah_beres
asuransi|simulasi|latihan_evakuasi|formulir|vaksin|alergi_kacang|sertifikat_vaksin|medical_check_up
wkwk*|haha*|hehe*|awkwk*|xixi*|lol|hihi
gak_ada_yang_luka|tidak_ada_yang_terluka|gak_ada_yang_kenapa
",
    acute: "
tolong_saya|tolongin|cepat|cepetan|sekarang_juga|segera|buruan|barusan|darurat_tolong|tolong_cepat|tolong_ke_sini|kesini|ke_sini|panggilkan|masih_di_sini|masih_disini|menit_lalu|menit_yang_lalu|tolong_datang|masih_di_luar|tolong_panggil
",
    cues: &[
        (SelfHarm, "
!<no> . usah|perlu . khawatirin|khawatir|mikirin|cemas|nyari|cari . saya|aku|sama|lagi|in & barang|mama|lagi|kirim|titip|makasih|maaf
!ingin|pengen|mau|pingin|kepengen|pengin|berniat|niat|mending|lebih_baik|kepingin|udah_siap|akan|bakal|katanya|ngancam|ngancem|ancam|pikir|kepikiran|mikir|mikirin|berpikir|nyoba|coba . mati|bunuh_diri|mengakhiri|akhiri|gantung_diri|loncat|lompat|terjun|lenyap|menghilang|menyakiti_diri|nyakitin_diri|tidur_selamanya|mengakhiri_hidup|ngakhirin|akhirin|tiada|lompat_dari|mati_aja|mati_saja|ngilang_selamanya|gak_bangun_lagi|bundir|nabrakin_diri|mati_ajah
!bunuh_diri|bundir|gantung_diri|menyakiti_diri|nyakitin_diri|melukai_diri|nyayat|sayat|menyayat|self_harm|mengakhiri_hidup|akhiri_hidup|ngakhirin_hidup|surat_wasiat|surat_perpisahan|pesan_perpisahan|pesan_terakhir|surat_terakhir|akhiri_semuanya|akhiri_semua|mengakhiri_semua|mengakhiri_semuanya|akhirin_hidup|akhirin_semua|silet|potong_nadi|iris_nadi|memotong_nadi|minum_racun|nyilet|overdosis|habisi_nyawa|menghabisi_nyawa|cabut_nyawa|ngabisin_nyawa
!<no>|udah_gak|gamau|gakmau|ogah . mau|ingin|pengen|sanggup|kuat|kepengen|mampu|pengin|tahan|bisa . hidup|bertahan|lanjut|ada_di_dunia|bangun_lagi|hidup_lagi|melanjutkan_hidup|lanjutin_hidup|terus_hidup
!capek|lelah|bosan|cape|muak|bosen|jenuh . hidup|dengan_hidup|sama_hidup
!hidup . <no>|tak|tanpa . ada_artinya|berarti|berguna|ada_gunanya|ada_artinya|artinya|makna|bermakna
!<no> . ada . alasan|gunanya|artinya|arti . hidup|untuk_hidup|buat_hidup|aku_hidup|saya_hidup
!hidup_gak_ada_artinya|hidupku_gak|percuma_hidup|buat_apa_hidup|untuk_apa_hidup|ngapain_hidup|lebih_baik_mati|mending_mati|mending_aku_mati|lebih_baik_aku_mati|lebih_baik_saya_mati|gak_pantas_hidup|tanpa_aku|dunia_lebih_baik|gak_ada_yang_peduli_kalau|ga_ada_yang_bakal_kangen|gak_ada_yang_akan_merindukan|gak_ada_yang_bakal_sedih|gak_ada_yang_kehilangan|pengen_ngilang_selamanya|ingin_menghilang_selamanya|hilang_dari_dunia|pergi_selamanya|pergi_dari_dunia|tinggalkan_dunia|ninggalin_dunia|meninggalkan_dunia|pamit_selamanya|ini_malam_terakhir|malam_terakhirku|hari_terakhirku|besok_aku_udah|besok_saya_sudah|setelah_malam_ini|pengen_mati|ingin_mati|mau_mati_aja|mau_mati_saja|tidak_ingin_hidup|gak_kuat_lagi_hidup|udah_gak_kuat_hidup|selamat_tinggal_semua|selamat_tinggal_semuanya|selamat_tinggal_dunia|jangan_cari_aku|jangan_cari_saya
!minum|nelan|nenggak|telan|menelan|makan|menenggak|nelen|minumin . semua|banyak|satu_botol|sebotol|habis|obat|pil|seluruh|se|dua|udah|obat_tidur|puluhan .. obat|pil|obat_tidur|panadol|paracetamol|botol|butir|strip|tablet|sekaligus
!pil|obat|obat_tidur .. semua|sebotol|habis|sekaligus|overdosis|puluhan & minum|telan|nelan|tenggak|maaf|minumin|nelen|udah|aku|saya
!atap|jembatan|jendela|balkon|rooftop|tebing|pinggir|rel|pagar|gedung & lompat|loncat|terjun|mati|mengakhiri|nangis|gak_mau_turun|bunuh
!selamat_tinggal|maafkan|maafin|pamit|titip|perpisahan & selamanya|mati|hidup|anak_anak|dunia|terakhir|sayang|pergi|obat|gak_akan|akhir
!tali|silet|pisau|cutter|tambang|gunting .. leher|pergelangan|nadi|siap|sudah_siap & mati|leher|nadi|akhiri|hidup|gantung|siap
!nyayat|sayat|iris|ngiris|gores|goresin|nyilet|sayatin|potong . tangan|nadi|lengan|pergelangan|diri|paha|urat
!sekali_lagi_nyayat|pinggir_rel|di_atas_rel|duduk_di_rel|berdiri_di_rel|tiduran_di_rel
"),
        (Fire, "
=kebakaran|api|kebakaran_tolong|tolong_kebakaran|ada_api|ada_kebakaran|kebakaran_kebakaran|api_api|kebakaran_pak|kebakaran_kak|kebakaran_woi|kebakarannn
kebakaran|terbakar|kebakar|ke_bakar|kebakarn|kobaran_api|api_menyala|api_besar|ada_api|api_menjalar|api_merambat|apinya|apinya_makin|nyala_api|nyala_apinya|muncul_api|keluar_api|kena_api|dilalap_api|lidah_api|percikan_api|apinya_gede|apinya_nyala|api_dari|api_di|terbakarr|berapi|kesamber_api|nyamber|menyambar|karhutla|apinya_besar|api_di_mana|gosong_berasap|apinya_tinggi|menyala_api|api_keluar|kebakaran_di|apinya_merembet|disambar_api|ngebul
<place> .. terbakar|kebakar|api|asap|berasap|meledak|percikan|hangus|korslet|konslet|kebakaran|nyala|meleleh|ngebul|apinya|ngeluarin_asap|keluar_asap|dibakar|meletus|gosong|ngobong
asap .. tebal|hitam|keluar|masuk|penuh|mengepul|banyak|pekat|di_mana|dari|putih|ngebul|memenuhi|dimana|semua|lorong|sesak|makin
penuh_asap|asap_tebal|asap_hitam|banyak_asap|asap_keluar|keluar_asap|ada_asap|asapnya|berasap|asap_dari|asap_di|asap_masuk|ngebul
bau|kecium|nyium|tercium|mencium|cium|aroma . gas|gosong|kebakar|terbakar|hangus|asap|bau_gas|plastik_terbakar|sangit|kabel|plastik|bensin|bau_gosong
bau_gas|gas_bocor|kebocoran_gas|bocor_gas|tabung_gas_bocor|elpiji_bocor|gasnya_bocor|bau_gosong|gas_nya_bocor|karbon_monoksida|keracunan_gas|tabung_gas_meledak|mendesis_gas|gas_mendesis|regulator_bocor|lpg_bocor|gas_meledak|tabung_bocor|bau_sangit|bau_terbakar
alarm|detektor|sirine|sirene|alarmnya .. bunyi|berbunyi|nyala|menyala|terus|bunyi_terus|meraung|menjerit|gak_berhenti|teriak|kencang & kebakaran|asap|api|gas|evakuasi|keluar|lari|gosong|karbon*|turun|hangus
alarm_kebakaran|alarm_asap|detektor_asap|alarm_api|alarm_gas . bunyi|berbunyi|nyala|terus|gak|menyala|bunyi_terus
korslet|konslet|korsleting|percikan|meledak|ledakan|meletus|hubungan_pendek . colokan|listrik|kabel|baterai|api|asap|kompor|gas|dapur|kamar|barusan|hp|di|keras|dari|stopkontak|tadi|panel|powerbank|tabung
meledak|ledakan|meletus|korslet|konslet
panggil*|telepon|hubungi|telp|telpon|butuh|tolong_panggil . damkar|pemadam|pemadam_kebakaran
damkar|pemadam . cepat|segera|tolong|sekarang|cepetan
<no> . bisa|bs|mau|dapat . padam|dipadamkan|matiin_apinya|dimatikan_apinya|madamin
"),
        (Disaster, "
=gempa|gempa_bumi|tsunami|banjir|longsor|tanah_longsor|gempa_tolong|gempa_gempa|gempa_nih|peringatan_tsunami|topan|gempa_ya|tolong_gempa|puting_beliung|gunung_meletus|gempa_kah|gempa_susulan|badai|ada_gempa|awas_tsunami|erupsi|gempa_woi|banjir_bandang
gempa|gempanya|gempa_bumi|guncangan|lindu .. sekarang|barusan|kencang|kenceng|keras|besar|gede|harus|gimana|goyang|takut|susulan|kuat|lari|ngapain|roboh|runtuh|retak|ketimpa|tertimpa|terjebak|kejebak|pintu|terasa|tadi|lagi|terus|parah|baru_aja|baru_saja|masih|sembunyi|jatuh|ambruk|macet|tolong|dinding|kerasa|nih|bikin|dahsyat
habis_gempa|abis_gempa|setelah_gempa|pasca_gempa|gara_gara_gempa_tadi|akibat_gempa|waktu_gempa_barusan|gempa_susulan|ada_gempa|gempa_lagi|lagi_gempa|kena_gempa|gempa_besar|gempa_kuat|barusan_gempa
susulan . terus|lagi|kencang|takut|gak_berhenti|makin|masih
bangunan|gedung|rumah|kamar|lantai|kasur|tembok|dinding|semua|semuanya|lampu|hotel|tanah|penginapan .. goyang|bergoyang|berguncang|bergetar|getar|guncang|gerak_gerak|goncang|oleng|goyang_goyang|mengguncang|terguncang
goyang|bergoyang|guncang|guncangan|goncangan|getaran . keras|kencang|kenceng|banget|terus|semua|hebat|kuat|gak_berhenti|parah|dahsyat
tsunami . datang|peringatan|sirine|alarm|lari|awas|bakal|mau|akan|warning|kemana|ke_mana|naik
peringatan|sirine|alarm|pengumuman|toa|pengeras|speaker|notifikasi|warning|siaran .. tsunami|evakuasi|mengungsi|banjir|lari|keluar|kabur|menyelamatkan|ngungsi|tempat_tinggi|gak_ngerti|ga_ngerti|tidak_mengerti
evakuasi|mengungsi|ngungsi|dievakuasi . sekarang|harus|segera|perintah|kemana|ke_mana|gimana|disuruh|perlu|semua|ga|gak|apa|cepat|kah|nih
harus|disuruh|perlu|apa_kita_harus|kudu|perintah|diminta|suruh . evakuasi|mengungsi|ngungsi|lari_ke|naik_ke_bukit|keluar_gedung|menyelamatkan_diri|dievakuasi
air|airnya|air_sungai|air_laut .. masuk|naik|selutut|sepinggang|semata_kaki|sedada|meluap|menggenang|setinggi|sampai_lutut|makin_tinggi|merendam|ngerendam|se_lutut|se_pinggang|sampe_lutut|sampe|sampai & kamar|rumah|kasur|lutut|pinggang|selutut|jalan|cepat|pintu|lobi|lantai|selutut|sepinggang|sedada|banjir|jendela|mata_kaki|naik_terus|kaki|ranjang|tangga|meluap|terus_naik
banjir|kebanjiran|banjir_bandang|banjirnya|terendam|kerendem|terendam_air .. masuk|kamar|rumah|sekarang|terjebak|selutut|sudah|udah|naik|datang|lantai|jalan|nih|tinggi|sepinggang|tolong|kejebak|atap|arus|gimana|kasur|sampai|sampe|pinggang|parah|terus
kebanjiran|banjir_bandang|sungai_meluap|kali_meluap|tanggul_jebol|bendungan_jebol|terjebak_banjir|kejebak_banjir|luapan_sungai|tanggul
sungai|kali|bendungan|tanggul|ombak|laut . meluap|jebol|luber|banjir|naik|pasang|masuk
longsor|tanah_longsor|longsoran|tebing|bukit|gunung|lereng|lumpur|batu|tanah|tanahnya|pohon .. longsor|runtuh|ambrol|turun|menimbun|nimpa|menimpa|jendela|tumbang|nutup|menutup|jatuh_ke|gelinding|rubuh|roboh|ketimbun|tertimbun|ambruk|ambles|amblas|kena|ke_rumah
longsor|tanah_longsor|tertimbun|ketimbun|tertimpa|ketimpa|reruntuhan|puing|tertindih|ketindihan|kejatuhan_lemari|salju_longsor|longsoran|ambruk|ambles|longsornya|terkubur|tertimpa_lemari
gunung_meletus|gunung_erupsi|abu_vulkanik|hujan_abu|lahar|awan_panas|erupsi . sekarang|turun|tebal|besar|lagi|barusan|datang|nih|di|ke
gunung_meletus|lahar|awan_panas
topan|badai|angin|taifun|puting_beliung|angin_kencang|hujan|petir|tornado|salju|angin_topan .. atap|genteng|kaca|pecah|terbang|copot|roboh|jendela|tumbang|rusak|nyambar|menyambar|terlepas|copotin|terjebak|bocor_parah|ambruk|jebol & atap|genteng|kaca|pecah|terbang|roboh|jendela|pohon|tumbang|takut|bayi|nyambar|petir|tolong|jebol|rubuh|ambruk|parah
atap|plafon|tembok|dinding|bangunan|rumah|kaca|jendela|gedung|genteng|tiang|pilar|jembatan|langit_langit|tangga|lemari|tanah .. roboh|runtuh|ambruk|retak|jebol|pecah_semua|mau_roboh|ambrol|rubuh|miring|terbang|copot|jatuh_menimpa|retak_besar|mau_ambruk|mau_runtuh|terbelah|pecah_berantakan|nimpa|menimpa|ambles|runtuh
"),
        (Crime, "
muter|muterin|memutar|gerakin|muter_muter|goyang|ngegoyang|goyangin|narik . gagang|kenop|handle|gagang_pintu
nodong|menodong|todong|ngacungin|ngarahin . pisau|pistol|senjata|golok
<stranger> .. masuk|nyelonong|mencoba|nyoba|coba|maksa|paksa|memaksa|dobrak|mendobrak|ngedobrak|gedor|menggedor|ngetok|mengetuk|buka|membuka|ngikutin|mengikuti|nguntit|menguntit|ancam|ngancam|ngancem|mengancam|pegang|megang|grepe|raba|meraba|ngeraba|peluk|cium|sembunyi|ngumpet|rekam|merekam|ngerekam|ngintip|mengintip|moto|foto|bawa_pisau|bawa_parang|bawa_golok|bawa_senjata|pisau|parang|golok|senjata|pistol|teriak|ngamuk|mengamuk|curi|mencuri|nyuri|ngambil|mengambil|ngacak|mengacak|jambret|rampas|merampas|nyolong|congkel|nyongkel|gangguin|ganggu|lecehkan|melecehkan|naik_ke_kasur|kejar|ngejar|mengejar|colek|nyolek|mau_masuk|manjat|ngebuka|membobol|ngobok|bawa_celurit|memegang|ngegedor|dekap|bekap|narik|menarik|telanjang|<hit> & kamar|pintu|pintuku|jendela|saya|aku|gue|kami|kasur|pisau|parang|golok|senjata|pistol|dia|istri|istrinya|teman|temen|pacar|pacarnya|cewek|barang|mandi|rumah|toilet|lorong|lobi|takut|polisi|gagang|tas|kita|perempuan|gw|tolong|loker|wc|ruang|ku|penginapan|celurit|dompet|koper|orang|anaknya|anak|tamu|wanita
maling|pencuri|perampok|rampok|penyusup|orang_asing|orang_tak_dikenal|penjahat|begal . masuk|di|ada|lagi|dalam|barusan|bawa|kabur|lari
ada_maling|ada_pencuri|ada_perampok|ada_penyusup|ada_rampok|maling_masuk|kemalingan|kecurian|kecopetan|kerampokan|kejambretan|dirampok|dijambret|dicopet|dibegal|dicuri|kecolongan|dibobol|kebobolan|dirampas|dimaling|dipalak|dipalakin|ditodong|perampokan|pencurian|penjambretan|dicolong|dijarah|dihipnotis|diperas
<property> .. dicuri|diambil_orang|dicolong|hilang_dicuri|dijambret|dirampas|dicopet|raib|diambil|dirampok|dibawa_kabur|kecopetan|digondol|dimaling|dibobol|hilang_dari_loker
pintu|loker|jendela|kamar|koper|gembok|brankas|mobil|kunci|lemari . dibobol|didobrak|dicongkel|dirusak|diacak|diobrak|dipecah|dijebol|dibongkar|kebobolan
kamera_tersembunyi|kamera_pengintai|spycam|direkam|difoto|diintip|ngintip|merekam|kamera|ngerekam|moto|kamera_kecil|ngintipin|mengintip .. mandi|toilet|kamar_mandi|ganti|telanjang|wc|diam_diam|tersembunyi|shower|lubang|tanpa|onsen|baju
kamera_tersembunyi|diintip|ngintip_saya|dilecehkan|pelecehan|melecehkan|diperkosa|perkosa|pemerkosaan|memperkosa|digrepe|diraba|diraba_raba|dicabuli|pencabulan|dipeluk_paksa|dicium_paksa|grepe|pelecehan_seksual|eksibisionis|masturbasi|onani|nunjukin_kemaluan|dipegang_pegang|dilecehin|dipaksa_tidur|megang_pantat|megang_dada|pegang_pegang_saya|meraba_saya|ngegrepe|masuk_ke_selimut|naik_ke_kasur_saya|pamer_kemaluan|melecehin
<hit> . saya|aku|istri|istrinya|teman|temen|temenku|orang|pacar|pacarnya|cewek|dia|kami|anak|anaknya|perempuan|suami|suaminya|gue|gw|adik|adek|ibu|ibunya|wanita|adikku|sama|oleh|kakak|mantan|tamu|kepala|muka|pake|pakai|sampai|sampe|terus|orang_mabuk|preman
dipukuli|dipukul|digebukin|digebuki|dikeroyok|dianiaya|penganiayaan|pengeroyokan|ditusuk|penusukan|dicekik|diserang|diculik|penculikan|disekap|disandera|sandera|penyanderaan|kdrt|pembunuhan|penembakan|suara_tembakan|tembakan|tawuran|berantem|berkelahi|perkelahian|baku_hantam|kekerasan|ditampar|dibacok|pembacokan|ditonjok|ribut_pukul|gebuk_gebukan|adu_jotos|ditembak|dibius|dihajar|ditendang|disiksa|dikurung
ancam|ngancam|ngancem|mengancam|diancam|mau|katanya_mau|teriak_mau|pengancaman|bilang_mau|mengancem . akan|mau|saya|aku|bakal|dibunuh|bunuh|kami|ngebunuh|bacok|nusuk . bunuh|membunuh|dibunuh|pisau|bacok|ngebunuh|nusuk|saya|aku|kami|pukul|bakar
mau_bunuh|mau_dibunuh|ngebunuh_saya|membunuh_saya|bunuh_saya|mau_ngebunuh|diancam_dibunuh|diancam|ancaman_pembunuhan|mengancam_akan|bunuh_aku|diancem|ngancem_bunuh|mau_membunuh|mau_bacok|mau_nusuk
pisau|parang|golok|celurit|senjata|pistol|senapan|botol_pecah|pedang|kapak|samurai|clurit|linggis|badik|belati|pecahan_botol . ancam|todong|nodong|ditodong|diacungkan|ngacungin|bawa|megang|tangan|di_lobi|di_lorong|mengancam|ngancam|teriak|ngejar|orang|ke_arah|ngamuk|lagi & orang|cowok|pria|bawa|ancam|ngancam|mengancam|todong|nodong|ngejar|mabuk|teriak*|megang|laki_laki|dia|suami|mantan|ngacungin|ditodong|ngamuk
bawa|megang|ngacungin|mengacungkan|memegang|menodongkan|nodongin|bawa_bawa|nenteng . pisau|parang|golok|celurit|senjata|pistol|botol_pecah|kapak|clurit|senpi|pedang|samurai|belati
mantan|mantanku|mantan_suami|mantan_pacar|suami|suamiku|pacar|pacarku & pukul|mukul*|ancam*|ngancam*|ngancem|bunuh|nemuin|depan_pintu|ngikutin|di_luar|gedor*|mengamuk|teriak*|ngamuk|nyekik|mengancam|kdrt|menemukan|nguntit
dikuntit|diikuti|diikutin|dikejar|diteror|stalker|dibuntuti|dibuntutin|penguntit|diincar|dikejar_kejar|diganggu|digangguin|diperas|diteror
teriak|teriakan|jeritan|menjerit|jerit|nangis|suara|tangisan . minta|tolong|perempuan|cewek|kamar_sebelah|wanita|orang_minta & tolong|pukul*|sebelah|kamar|dipukul*|ampun
panggil*|telepon|hubungi|telp|telpon|butuh|lapor|lapor_ke|panggilin|panggilkan|tolong_panggil . polisi
polisi . cepat|segera|tolong|sekarang|cepetan
mayat|bom_di|ancaman_bom|ada_bom|tas_mencurigakan
<no> . dibolehin|diizinkan|dikasih|boleh|bolehin . keluar|pergi|pulang
minuman . dikasih|dicampur|dimasukin|ditaruh|dimasukkan
dicekokin|dicampurin|dikasih_obat
"),
        (Illness, "
<no> . napas|nafas|bernapas|bernafas
ngambang|mengambang|ngapung|mengapung|terapung . di . onsen|kolam|air|bak|sungai|laut
!napas|nafas|bernapas|bernafas|napasnya|nafasnya .. gak|tidak|ga|sesak|susah|berhenti|sulit|putus|tersengal|pendek|nggak|engap|megap|ngos|tak|hilang|gk|berat|stop|ngap|cepat_banget|lemah|satu_satu
!<no>|susah|sulit|sesak|berhenti|gakbisa|gabisa|kesulitan|stop|tidak_bisa|kesusahan . bisa|lagi|mau . napas|nafas|bernapas|bernafas|napasnya|nafasnya|ambil_napas
!sesak_napas|sesak_nafas|sesek|sesak_dada|napas_sesak|nafas_sesak|sesak_banget|engap|megap_megap|asma|asmanya|tersedak|keselek|kesedak|tercekik|kehabisan_napas|tersengal|sesek_nafas|sesek_napas|kesedek|kehabisan_nafas|mengi
pingsan|pingsannya|hilang_kesadaran|kehilangan_kesadaran|tidak_sadar|gak_sadar|ga_sadar|nggak_sadar|tak_sadar|tidak_sadarkan|tak_sadarkan|gak_sadarkan|koma|ambruk|kolaps|tumbang|tidak_bangun|gak_bangun|ga_bangun|gak_bangun_bangun|tidak_merespon|gak_merespon|ga_respon|gak_respon|tidak_bergerak|gak_gerak|ga_gerak|gak_bergerak|tidak_bereaksi|gak_nyaut|tidak_menjawab|dibangunin_gak|dipanggil_gak|dibangunkan_tidak|mata_melotot_ke|lemas_tidak|gak_ada_denyut|tidak_ada_denyut|jantungnya_berhenti|henti_jantung|terkapar|tergeletak|lunglai|semaput|gak_sadar_sadar|ga_sadar2|ndak_sadar|tidak_responsif|gak_bisa_dibangunin|ga_bisa_dibangunin|tidak_bisa_dibangunkan|digoyang_gak|ngga_sadar|roboh_di_lantai|matanya_mendelik|mau_pingsan|gk_sadar
kejang|kejang_kejang|step|stuip|epilepsi|ayan|mulut_berbusa|berbusa|kejang2|sawan|keluar_busa|busa_dari_mulut
serangan_jantung|stroke|strok|jantung|struk .. berhenti|sakit|nyeri|serangan|kambuh|berdebar|anfal|gejala|kayaknya|sepertinya|kumat|kena|deg_degan & dada|berhenti|serangan|nyeri|sakit|kambuh|kumat|keringat|gejala|sepertinya|kayaknya|tiba_tiba|mendadak|tolong|bapak|ayah|kakek|miring|mulut
serangan_jantung|gejala_stroke|kena_stroke|kena_serangan|jantungnya_kumat|jantungnya_kambuh|jantung_kumat|jantung_kambuh|pendarahan_otak
dada|dadanya|dadaku|ulu_hati|jantungnya .. sakit|nyeri|sesak|tertekan|ditekan|berat|panas|ditusuk|dihimpit|kayak_diremas|perih|sesek|diremas|ketindih|tertindih|ditindih
sakit|nyeri|sesak|tertekan|nyut_nyutan . di . dada|jantung|ulu_hati
<body> .. kebas|mati_rasa|lumpuh|patah|retak|keseleo_parah|robek|sobek|putus|bengkak|bengkak_banget|melepuh|berdarah|kejepit|terjepit|tersangkut|keluar_darah|bocor|remuk|hancur|bengkok|miring|mencong|perot|kesemutan_sebelah|tidak_bisa_digerakkan|gak_bisa_digerakin|ga_bisa_gerak|gak_bisa_digerakkan|biru|membiru|gak_terasa|kepotong|terpotong|teriris|keiris|tertusuk|ketusuk|kebakar|kesiram|tersiram|luka|copot|dislokasi|terkilir_parah|kesayat|tergores_dalam|ga_bisa_digerakin|gak_bisa_diangkat|ga_bisa_diangkat|lemas_sebelah|menghitam|ketancep|pecah|memar_parah|ga_bisa_gerak|kecepit|kena_kapak|kena_pisau|kena_air|kena_minyak|ditusuk|terkoyak|kejedot|terbentur|kebentur|menganga
patah|patah_tulang|retak|robek|kepotong|terpotong|teriris|keiris|kesiram|tersiram|kebentur|terbentur|kejedot|melepuh|terjepit|kejepit|kelindas|terlindas|kegencet|kena_gergaji|tertusuk|ketusuk|kebacok|menginjak|keinjek|nginjek . <body>|air|minyak|paku|beling|pisau|kaca|pintu|tulang|mobil|gergaji|keras|jari|kuah|panas
patah_tulang|tulang_keluar|tulang_nongol|tulangnya_keluar|tulangnya_kelihatan|tulangnya_keliatan|lengannya_patah|kakinya_patah|tangannya_patah|kaki_saya_patah|kayaknya_patah|sepertinya_patah|gegar_otak|kepala_bocor|bibirnya_biru|cedera_parah|luka_parah|luka_dalam|luka_robek|luka_berat|cedera_kepala|luka_serius|luka_bakar
bicara|ngomong|ngomongnya|bicaranya|omongannya|mulutnya|mulut|mukanya|wajahnya . pelo|cadel|gak_jelas|tidak_jelas|ngaco|miring|mencong|perot|tiba_tiba_pelo|susah|gak_nyambung|ga_jelas|ngelantur|mencong_sebelah|turun_sebelah|pelo_tiba
pelo|mencong|tiba_tiba_gak_bisa_lihat|tiba_tiba_buta|gak_bisa_melihat|tidak_bisa_melihat|lumpuh_sebelah|sebelah_badan|separuh_badan|setengah_badan|separuh_wajah|badannya_sebelah|sebelah_kiri|sebelah_kanan_lumpuh
darah|darahnya .. banyak|terus|deras|gak_berhenti|muncrat|mengalir|muntah|ngocor|keluar|tidak_berhenti|berceceran|dimana|di_mana|batuk|mengucur|ga_berhenti|netes|ngalir|nggak_berhenti|gak_mau_berhenti|bercucuran|bersimbah|penuh|segar|gk_berhenti
banyak|keluar|muntah|batuk|berlumuran|penuh|kehilangan|bersimbah|muntahin|kencing|berak|bab|ludah|meludah|pipis . darah
berdarah|pendarahan|perdarahan|muntah_darah|batuk_darah|bab_darah|berak_darah|bersimbah_darah|berlumuran_darah|darah_segar|mimisan_gak|mimisan_terus|berdarah_darah|mimisan_ga_berhenti
keracunan|overdosis|keracunan_makanan|mabuk_berat_pingsan|alkohol_berlebihan|racun|keracunan_jamur
minum|menelan|nelan|telan|makan|tertelan|ketelen|keminum|terminum|ketelan|kemakan|termakan|nelen . sabun|pemutih|deterjen|baterai|koin|uang_koin|kancing|racun|magnet|jamur|obat|bayclin|pembersih|cairan|paku|kelereng|karbol|bensin|minyak_tanah|fugu|ikan_buntal|hand_sanitizer|sianida|detergen|pembersih_lantai|jamur_liar|mainan
alergi|alerginya|reaksi_alergi .. parah|bengkak|sesak|kambuh|gatal|sekujur|berat|napas|nafas|bibir|tenggorokan|muka|kumat|udang|tiba_tiba|makan & bengkak|sesak|sesek|kambuh|napas|nafas|parah|sekujur|tenggorokan|bibir|muka|kumat|makan|reaksi|berat|biduran
reaksi_alergi|alergi_parah|syok_anafilaktik|anafila*|epipen|biduran_seluruh|alerginya_kambuh|alerginya_kumat|anafilaksis
tenggorokan|lidah|bibir|muka|wajah|leher|mukanya|bibirnya|lidahnya|tenggorokannya . bengkak|membengkak|menyempit|nutup|menutup|tercekat|jontor|tertutup|bengkak_bengkak
digigit|disengat|dipatok|diserang|diterkam|kegigit|kesengat|dicakar|disengat2|dicatok|tersengat|digigitin|disruduk|diseruduk . sama|oleh|ular|tawon . ular|tawon|lebah|anjing|kalajengking|monyet|beruang|babi_hutan|laba_laba|ubur_ubur|kelabang|lipan|kucing|tikus|kobra|viper|lebah|anjing_liar|celeng
digigit_ular|disengat_tawon|digigit_anjing|disengat_lebah|ular . menggigit|gigit|matuk|patok|nggigit
jatuh|terjatuh|terpeleset|kepeleset|tergelincir|terguling|nyungsep|kejatuhan|kesandung|kepleset|terperosok|terjungkal|ngglundung . dari|di|ke|dr|saat|waktu|pas .. tangga|atap|balkon|jendela|kasur|tebing|kamar_mandi|sepeda|pohon|lantai|jurang|ranjang|motor|toilet|eskalator|lantai_dua|ketinggian|onsen|loteng|tembok|kuda|sumur & darah|berdarah|gerak|kepala|bangun|kaki|patah|sakit|sadar|punggung|pingsan|tangan|luka|kebentur|berdiri|jalan|tolong|bengkak|parah|pinggang|bergerak|pinggul|bangkit|terbentur|nangis|bocor
jatuh|terjatuh|kepeleset|terpeleset|terguling|nyungsep . dari|di . tangga|atap|balkon|jendela|tebing|ketinggian|lantai_dua|lantai_2|jurang|pohon|lantai
kepala|kepalanya|kepalaku .. kebentur|terbentur|bocor|kejedot|kena|luka|berdarah|benjol|pecah|robek|dipukul|sakit_banget_muntah|sakit_luar_biasa
gak_bisa_bangun|tidak_bisa_bangun|gak_bisa_berdiri|tidak_bisa_berdiri|gak_bisa_jalan|tidak_bisa_berjalan|gak_bisa_gerak|tidak_bisa_bergerak|ga_bisa_gerak|ga_bisa_bangun|ga_bisa_jalan|tidak_bisa_gerak|ga_bisa_berdiri|gabisa_gerak|gabisa_jalan|gabisa_bangun|nggak_bisa_gerak|nggak_bisa_bangun|nggak_bisa_jalan
ditabrak|ketabrak|tertabrak|keserempet|terserempet|nabrak|tabrak_lari|tabrakan|kecelakaan|kelindas|terlindas|laka_lantas .. mobil|motor|truk|sepeda|bus|luka|darah|parah|tolong|barusan|di|korban|teman|saya|kereta|taksi|lari|tadi|depan|lalu_lintas|orang|anak|kaki
ditabrak|ketabrak|tertabrak|tabrak_lari|kecelakaan
kena|kesiram|tersiram|ketumpahan|kecipratan|tumpah|terkena|kesirem|ketumpahan . air|minyak|kuah|kopi|sup|air_panas|minyak_panas|air_mendidih . panas|mendidih|goreng|melepuh|didih|keras
luka_bakar|melepuh|kesiram_air_panas|tersiram_air_panas|kena_air_panas|kena_minyak_panas|kesiram_minyak|kesiram_kuah|air_mendidih|minyak_panas|kulitnya_melepuh|kulitnya_ngelupas
demam|panas|panasnya|suhu|suhunya|badannya_panas|demamnya .. tinggi|40|39|41|kejang|gak_turun|tidak_turun|menggigil|ngigau|mengigau|ga_turun|derajat|banget_kejang|42|gak_turun_turun|nyampe & demam|panas_tinggi|kejang|suhu|suhunya|anak|bayi|adek|menggigil|ngigau|40|39|41|badannya|turun
demam_tinggi|panas_tinggi|demam_40|demam_39|demam_41|panasnya_40|suhunya_40|badannya_panas_banget|mengigau|ngigau|menggigil_hebat|hipotermia|heat_stroke|heatstroke|dehidrasi|radang_usus|usus_buntu|meningitis|gula_darah|gula_darahnya|insulin|hipoglikemia|sepsis|kritis|sekarat|radang_otak|kedinginan_parah|stroke_panas|kolik
diabetes|diabet|insulin . lemas|pingsan|habis|drop|gemetar|keringat|turun|hilang|ketinggalan
sakit|nyeri|mules|perih . banget|luar_biasa|hebat|parah|sekali|tak_tertahankan|gak_tertahankan|gak_kuat|amat|bgt|melilit|setengah_mati . perut|kepala|pinggang|punggung|sampai|gak|tidak|nangis|sampe|ga|guling|menjerit|nggak|tolong|kuat|tahan|melilit|teriak|kanan|muntah|bangun
perut|perutnya|kepala|pinggang|punggung|perutku|kepalaku|kepalanya|perut_bawah . sakit|nyeri|melilit|mau_pecah|kayak_ditusuk|seperti_ditusuk|keram . banget|hebat|parah|luar_biasa|sekali|gak_kuat|bgt|sampai|sampe|tak_tertahankan|terus_muntah|amat|tolong
kesakitan|menahan_sakit|guling_guling|menjerit_kesakitan|gak_kuat_sakitnya|sakitnya_luar_biasa|sakit_luar_biasa|nyeri_hebat|sakit_hebat|nyeri_luar_biasa|sakit_tak_tertahankan|meringis_kesakitan|mengerang|teriak_kesakitan|sakit_parah|sakit_keras
ketuban|air_ketuban|kontraksi|mau_melahirkan|melahirkan|keguguran|mau_lahiran|lahiran|brojol|pecah_ketuban|bukaan|mau_brojol
hamil . darah|pendarahan|berdarah|kontraksi|sakit|jatuh|ketuban|mules|perdarahan|flek|kram|keluar|pingsan
inhaler|asma|asmanya . kambuh|hilang|habis|parah|kumat|sesak|serangan|ketinggalan|tertinggal
tenggelam|kelelep|tenggelem|hanyut|terapung|mengambang|mengapung|kelelep|kecemplung . di|kolam|sungai|laut|onsen|tolong|anak|orang|teman|ke|terseret|air|adik|adek|bak
tenggelam|kelelep|hanyut|tenggelem|telungkup_di_air|mengambang_di
kesetrum|tersengat_listrik|kesetrom|tersetrum|kena_setrum|kena_listrik|nyetrum
panggil*|telepon|hubungi|telp|telpon|butuh|tolong_panggil|minta|perlu|panggilin|carikan|kirim|cariin|panggilkan . ambulans|ambulan|ambulance|dokter|119|118|medis|paramedis|pertolongan|p3k
ambulans|ambulan|ambulance . cepat|segera|tolong|sekarang|cepetan|dong|buruan|pak|kak
=ambulans|ambulan|ambulance|tolong_ambulans|butuh_ambulans|dokter
dokter|rumah_sakit|rs|igd|ugd . segera|cepat|sekarang|darurat|cepetan|secepatnya|buruan
bawa|antar|anter|ke|larikan|dilarikan|harus_ke|perlu_ke|bawain|anterin . ke|saya|dia|istri|anak . rumah_sakit|rs|igd|ugd|dokter & cepat|segera|sekarang|darurat|cepetan|tolong|parah|buruan|secepatnya|gawat|urgent
darurat_medis|gawat_darurat|kondisi_kritis|mau_meninggal|sekarat|meninggal|sudah_mati|udah_mati|kayaknya_mati|mau_mati_tolong|gak_bernyawa|nyawa|nyawanya|cpr|aed|pertolongan_pertama_cepat|kayak_mau_mati|seperti_mau_mati|tak_bernyawa|gawat
muntah|muntah_muntah|mencret|diare|muntaber|muntah2 .. terus|darah|gak_berhenti|semalaman|parah|berkali|lemas|tidak_berhenti|ga_berhenti|dehidrasi|lemes|hebat|nonstop & terus|darah|lemas|lemes|semalaman|bayi|anak|parah|berhenti|dehidrasi|demam|berkali*|hebat|nonstop
biru|membiru|pucat|pucet|kebiruan . mukanya|bibirnya|wajahnya|muka
mukanya|bibirnya|wajahnya|muka|bibir|wajah|badannya . biru|membiru|pucat|pucet|kebiruan|ungu|pucat_pasi
keringat_dingin|keringet_dingin|nyangkut_di_tenggorokan|tersangkut_di_tenggorokan|ketulangan|keselek|nyangkut_di_leher|tertelan|ketelen
"),
        (Danger, "
belum|gak|ga|nggak|tidak . pulang|balik|kembali & <kin>|tahun|jalan|tadi|umur|keluar
gelap|malam|petang & gunung|hutan|jalur|bukit & gak|ga|tidak|masih|hilang|nyasar|keliatan
=tolong|tolong_saya|tolongin|help|sos|darurat|tolong_tolong|minta_tolong|tolong_kami|tolongin_saya|tolong_cepat|ini_darurat|bantu_saya|selamatkan_saya|toloong|bahaya|tolong_segera|keadaan_darurat|tolong_kak|tolong_pak|butuh_bantuan|butuh_pertolongan|gawat|urgent
tolong_saya_terjebak|tolongin_saya|tolongin_kami|tolong_selamatkan|selamatkan|dalam_bahaya|butuh_bantuan_segera|butuh_pertolongan|butuh_bantuan_darurat|keadaan_darurat|situasi_darurat|tolong_cepat|cepat_tolong|cepetan_tolong|tolong_cepetan|tolong_segera|segera_tolong|kirim_bantuan|minta_bantuan_segera|jemput_kami_tolong|butuh_bantuan_cepat|tolong_tolong|tolong_datang|minta_tolong_cepat|nyawa_terancam
terjebak|kejebak|terkurung|kekurung|terkunci|kekunci|ke_kunci|terkunci_di|terperangkap|tersangkut|nyangkut|terisolasi|terdampar|terlantar|kejepit|terjepit|terkepung|kekunciin|ketutup|terkunci|keperangkap .. di|dalam|luar|di_dalam|di_luar|lift|balkon|atap|kamar_mandi|toilet|sauna|kamar|mobil|salju|gunung|gudang|lantai|gak|kedinginan|tebing|onsen|wc|kereta_gantung|rumah|teras|kulkas|gua|lumpur|pulau|hutan|ruang|gondola|tengah|sendirian|tangga|basement
terjebak|kejebak|terkurung|kekunci|terperangkap|terkunci_di_luar|terkunci_di_dalam|kekunci_di|kekurung|terkunci_dari|kekunci_diluar|kekunci_di_luar
lift|lif|elevator|kereta_gantung|gondola|eskalator . macet|mati|berhenti|terjebak|kejebak|rusak|stuck|jatuh|nyangkut|gak_gerak|mogok & dalam|kami|saya|terjebak|kejebak|tolong|di|aku|kita|lantai|orang|gelap
<no>|gabisa|gakbisa|tidak_bisa . bisa|bs . keluar|masuk|dibuka|buka|kebuka & dingin|salju|luar|hujan|malam|pintu|kunci|kode|sauna|kamar_mandi|anak|bayi|gelap|beruang|lift|telanjang_kaki|nyeker|toilet|panas|wc|dalam|terkunci|takut|baterai|beku|sendirian|lumpur|onsen|kamar|minus|kedinginan|subuh
pintu|pintunya|kode|kodenya|kunci|kuncinya|kartu|kartunya|gagang|gagangnya|gembok|password|pin|keycard|sandi|engsel .. macet|rusak|patah|gak_bisa|tidak_bisa|ga_bisa|terkunci|ketinggalan|tertutup|kekunci|hilang|salah|error|gak_kebuka|ga_kebuka|copot|tertinggal|nyangkut|gak_mau|ga_mau|ditolak|gabisa|ngunci|nutup|kebanting|tidak_mau|lepas & dingin|salju|hujan|luar|malam|bayi|anak|gelap|beku|minus|kaki|sauna|keluar|panas|kamar_mandi|subuh|dini_hari|kedinginan|handuk|terjebak|sendirian|takut|tolong|terkunci|dalam|toilet|terkurung|nyeker|kaos|pengap|badai|yukata|piyama|baterai|kekunci|jam_2|jam_3|jam_1
<kin> .. hilang|menghilang|gak_ada|tidak_ada_di|belum_pulang|belum_balik|belum_kembali|gak_balik|tidak_kembali|nyasar|tersesat|gak_ketemu|tidak_ketemu|ilang|gak_pulang|tidak_pulang|kabur|terpisah|belum_turun|ga_balik|gak_bisa_dihubungi|tidak_bisa_dihubungi|ga_pulang|ga_ketemu|lenyap|belum_nyampe|tidak_ditemukan|keluyuran|gak_bisa_ditemukan|gak_kembali|diculik|ga_ada_kabar|gak_ada_kabar
kehilangan|nyari|mencari|gak_nemu|gak_ketemu|cari . <kin>
anak_hilang|orang_hilang|kehilangan_anak|anak_saya_hilang|bayi_hilang|hilang_kontak
tersesat|nyasar|kesasar|hilang_arah|hilang_jalur .. gunung|hutan|gelap|malam|salju|kabut|baterai|dingin|jalur|tengah|sinyal|takut|pendakian|sendirian|bukit|lembah|semak|hujan|tolong|di_mana|dimana|trek & gunung|hutan|gelap|malam|salju|kabut|baterai|batre|dingin|jalur|sinyal|takut|pendakian|sendirian|tolong|hujan|lembah|semak|mendaki|hiking|bukit|trek
tersesat_di_gunung|tersesat_di_hutan|nyasar_di_hutan|nyasar_di_gunung|kesasar_di_hutan|kesasar_di_gunung|hilang_di_gunung
<no> . tau|tahu|ngerti . di_mana|dimana|lagi|ini|kami|jalan|arah|posisi & gelap|malam|hutan|gunung|salju|baterai|sinyal|takut|dingin|tersesat|nyasar|sendirian|jalur|hujan|kabut|tolong|hp
kereta|bus|kereta_terakhir|bis .. ketinggalan|terakhir|salah_naik|salah_turun|kelewatan|kebablasan|salah|salah_kereta & gelap|sendirian|takut|sepi|dingin|gak_ada_orang|ga_ada_orang|taksi|terdampar|gak_ada_siapa|stasiun|kosong|malam|baterai
beruang|babi_hutan|ular|monyet|serigala|tawon|anjing_liar|celeng|kobra|lebah|monyet_liar|anjing|harimau|macan|kera|ular_besar|kelabang .. depan|pintu|kamar|halaman|di_luar|masuk|jendela|mobil|dekat|ngejar|mengejar|kasur|toilet|kamar_mandi|ada|teras|nyerang|koridor|mendekat|muncul|bawah|galak|parkiran|gerbang|atap|mengamuk|ngamuk|balkon|dapur
ada . beruang|babi_hutan|ular|serigala|kobra|harimau|macan
mobil|motor|van|bus .. masuk_jurang|terperosok|terbalik|nyungsep|tergelincir|masuk_selokan|masuk_parit|terjebak|mogok|terguling|kejebak|jatuh_ke|kecebur|selip|masuk_got|kejeblos|nabrak
terperosok|kecebur|kejeblos|jatuh_ke_jurang|jatuh_ke_sumur|jatuh_ke_sungai|masuk_jurang|jatuh_ke_lubang|masuk_jurang|terseret_arus|terbawa_arus|hanyut|keseret_ombak|terseret_ombak|kapal_tenggelam|perahu_terbalik|kapal_karam|mati_kedinginan|membeku|kedinginan_di_luar|kebawa_arus|terhanyut|diseret_ombak|terombang_ambing
tangan|jari|kaki|kepala . nyangkut|terjepit|kejepit|kecepit|tersangkut
"),
    ],
};
