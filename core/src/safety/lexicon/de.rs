//! German.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "brust|kopf|hals|nacken|rücken|arm|arme|hand|hände|handgelenk|finger|daumen|ellbogen|schulter|bein|beine|knie|knöchel|fuß|füße|zeh|zehen|hüfte|gesicht|auge|augen|mund|kiefer|zunge|lippe|lippen|ohr|nase|bauch|unterleib|rippe|rippen|haut|herz|schädel|schienbein|oberschenkel|wade|knochen|kehle|rachen|mundwinkel|unterarm|oberarm|wirbelsäule|schläfe|stirn|fingerkuppe|pulsader|magen|arterie|becken|unterschenkel|fuss|fusse"),
        ("kin", "sohn|tochter|kind|kinder|kleiner|kleine|kleinen|baby|säugling|junge|mädchen|mann|frau|vater|mutter|papa|mama|opa|oma|großvater|großmutter|grossvater|grossmutter|bruder|schwester|freund|freundin|kumpel|partner|partnerin|verlobter|verlobte|cousin|cousine|neffe|nichte|enkel|enkelin|onkel|tante|kollege|kollegin|mitbewohner|mitbewohnerin|schwiegermutter|schwiegervater|ehemann|ehefrau|zimmernachbar|zimmernachbarin|schatz|bub|kleinkind|zwillinge|vati|mutti|eltern"),
        ("person", "<kin>|er|sie|jemand|mann|frau|typ|kerl|person|gast|nachbar|nachbarin|herr|dame|ich|wir|einer|leute|mensch|junger|alter|wanderer|tourist|touristin|fremder"),
        ("property", "tasche|handtasche|rucksack|portemonnaie|portmonee|geldbeutel|geldbörse|brieftasche|pass|reisepass|ausweis|handy|telefon|laptop|computer|koffer|gepäck|geld|bargeld|kamera|fahrrad|rad|sachen|uhr|tablet|papiere|schmuck|iphone|ipad|wertsachen|karten|kreditkarte|notebook|beutel|smartphone"),
        ("place", "küche|zimmer|haus|dach|flur|gang|bett|vorhang|vorhänge|gardine|gardinen|treppe|treppenhaus|steckdose|heizung|heizlüfter|ofen|herd|kamin|akku|ladegerät|ladekabel|futon|matratze|kissen|decke|teppich|sofa|couch|mülleimer|müll|tonne|öl|pfanne|topf|wohnzimmer|wand|gebäude|garage|nachbarhaus|mikrowelle|fön|föhn|klimaanlage|lampe|kerze|sauna|dachboden|keller|balkon|bad|badezimmer|auto|wald|stockwerk|schlafsaal|waschmaschine|trockner|sicherungskasten|kabel|toaster|wasserkocher|handtuch|bettwäsche|bettdecke|handy|powerbank|laptop|nebenan|dusche|tatami|schuppen|scheune|fett|dunstabzugshaube|fritteuse|papierkorb|schrank|laken|hütte|stecker|mehrfachsteckdose|verteiler|heizdecke|adventskranz|wäsche|lounge|terrasse|hecke|friteuse"),
        ("stranger", "jemand|mann|männer|typ|typen|kerl|kerle|fremder|fremde|unbekannter|einbrecher|dieb|diebe|betrunkener|betrunkene|besoffener|besoffen|nachbar|ex|exfreund|exmann|ehemann|gast|mitbewohner|eindringling|stalker|räuber|vermummter|gruppe|leute|perverser|spanner|wer|einer|irgendwer|zimmernachbar|bettnachbar|verrückter|angreifer|kunde|alter|freund"),
        ("hurt", "gestohlen|geklaut|beklaut|ausgeraubt|überfallen|bestohlen|angegriffen|geschlagen|verprügelt|vergewaltigt|belästigt|begrapscht|angefasst|betatscht|bedroht|verfolgt|niedergestochen|gestochen|angeschossen|gewürgt|gefilmt|fotografiert|beraubt|gestalkt|erpresst|entführt|entrissen|zusammengeschlagen|attackiert|missbraucht|genötigt|getreten|eingesperrt|geohrfeigt|ausgenommen|abgezogen|niedergeschlagen|betäubt|gekidnappt|erstochen|gepackt|begrabscht"),
    ],
    harmless: "
wlan|handy|akku|internet|batterie|verbindung . stirbt|tot
licht|lampe|lampen|lichter . brennt|brennen
brennt . das|die|im . licht|lampe
feuerzeug*|feuerwerk*|feuerlöscher*|feuertreppe*|feuerwehrmuseum|lagerfeuer*|kaminfeuer|feuerstelle*|feuerfest*|feuermelder_test|feuerfest|feuerleiter|feuerschale|feuershow|feuertopf|feuerzangenbowle|osterfeuer|feuerprobe|feuer_und_flamme|feuerwehrmann|feuerwehrfest|brandneu*|brandschutz*|brandenburg*|sonnenbrand|sodbrennen|brennholz|brennend_interessiert|brennnessel*|grillfeuer|feuerfestival|feuerlaufen|brandteig|weinbrand|feuerwehrauto*
sonne . brennt|knallt
brennt . die_sonne|sonne|darauf|mir_auf
bombenwetter|bombenstimmung|mordshunger|mords*|sterbenslangweilig|todmüde|totmüde|todlangweilig|hundemüde|totlachen|totgelacht|scheintot|krimidinner|tatort|mordfall|todschick|totes_meer|sackgasse|mörderisch|wahnsinnsaussicht|bombig|mordsgaudi|todesmutig|totenstill*|bombe_das|die_bombe|bombenfest
sterbe|sterben|gestorben|verhungern|verhungere|verdursten|gestorben . vor|gleich|fast . hunger|durst|langeweile|lachen|neugier|hitze|scham|peinlichkeit|müdigkeit
vor_hunger|vor_lachen|vor_langeweile|vor_neugier|vor_durst . sterbe*|gestorben|umkomm*
halb_tot|halbtot|zum_sterben_schön|fast_gestorben|mich_totgelacht|totgelangweilt|ich_sterbe_vor|lach_mich_tot|lachen_gestorben
zeit|tote . totschlagen|hose
töten . zeit|für
könnte_töten|würde_töten|töten_für|umbringen_für|bringt_mich_um_der
blutorange*|blutwurst|blutmond|blutspende*|bloody_mary|blutgruppe|blutdruckmesser|herzblut|blutjung|vollblut|blaues_blut|blutige_anfänger|blutiger_anfänger|blutig_gebraten|steak_blutig
herz . verloren|geschenkt|gebrochen|gold|gestohlen|erobert|rechten
von_herzen|herzlich*|herzstück|ans_herz|herzhaft*|mein_herz_gestohlen|herzrasen_bei|herz_der
notausgang*|notizblock|notiz*|notebook|zur_not|notfalls|notdurft|notfallplan|notfallnummer*|notfallübung|fluchtweg*|rettungsring|verbandskasten|verbandkasten|erste_hilfe_kasten|erste_hilfe_set|notfallapotheke
schmerzgrenze|kopfzerbrechen|schmerzfrei|kopfschmerz*_wegen_der_preise|schmerzlich|bauchschmerzen_vor_lachen
herzinfarkt . preis*|rechnung|aussicht
fast . herzinfarkt . bekommen|preis*|rechnung|gekriegt
polizeimuseum|polizeiwache|polizeistation|erdbebenmuseum|erdbebensicher*|tsunamimuseum|gaskocher|gasthaus|gasthof|gasse*|gasgrill|gasherd|gastein|vollgas|gastronomie|erdbebenfest|erdbebensimulator|erdbebenübung|bad_gastein|tsunamidenkmal|versicherungspolice
nicht|nie|kein|keine|keinen|keiner|niemand|ohne|keinerlei|weder|nix verletzt*|krank|fieber|feuer|rauch|notfall|gefahr|polizei|krankenwagen|schmerzen|gestohlen|geklaut|eingesperrt|ausgesperrt|brennt|bewusstlos|dringend|erkrankt|eilig|weh|ernstes|einbrecher|unfall
nicht|nie|kein|keine|keinen|keiner|niemand|ohne|keinerlei|weder|nix wirklich|ernsthaft|mehr|ist|im|wurde|so|schwer|in|hat|einen|einmal|wird verletzt*|krank|fieber|feuer|rauch|notfall|gefahr|polizei|krankenwagen|schmerzen|gestohlen|geklaut|eingesperrt|ausgesperrt|brennt|bewusstlos|dringend|erkrankt|eilig|weh|ernstes|einbrecher|unfall
niemand|keiner . ist|wurde|hat|sich . verletzt|krank|wehgetan|erkrankt
brauche|brauchen|benötige . keinen|keine|kein . krankenwagen|arzt|polizei|notarzt|hilfe|rettungswagen
heißes_wasser|heisses_wasser|bärenhunger|gummibärchen|teddybär*|bärenpark|eisbär*|bärlauch|bärenglocke*|bärenstark|bärenspray
schlüssel|karte . verloren . gefunden|wiedergefunden|ersatz
angriff_auf_titan|attack_on_titan|panikraum|fluchtraum|lachanfall|lachanfälle|lachkrampf|fressattacke|anfall_von_kaufrausch|kaufrausch
atemberaubend*|den_atem_geraubt|verschlägt_mir_den_atem|außer_atem|ausser_atem|verschlägt_einem_den_atem|raubt_den_atem|atempause|atemlos_durch|zum_luft_anhalten
halsbrecherisch|hals_und_beinbruch|beinbruch|kopf_hoch|kopf_verloren|kopfüber|kopfkino|kopfkissen
umgehauen|hat_mich_umgehauen|haut_mich_um|umwerfend|hin_und_weg|schlagsahne|schlagobers|schlagfertig|abgeschlagen|schlagzeug|schlaganfall_vorsorge|vorgeschlagen|geschlagene|nachschlagen|geschlagen_geben|aufgeschlagen
diebstahl_ist_das|tagesdieb|raubkopie|halsabschneider*|abzocke|wucher|überfallt_uns|raub_an|klauen_die_idee|klaue_mir|diebisch|preise_sind_raub|ein_raub
verloren . im_gassengewirr|in_den_gassen|in_der_übersetzung|wette|spiel|zeit
verlaufen|verirrt . in_den_gassen|schön|gerne|in_gassen|lohnt
steckengeblieben_im_stau|im_stau|stecken_im_stau|stau|festgesessen_am_flughafen|stecken_geblieben_im_verkehr
überflutet . touristen|mails|nachrichten|angebote*
sturm_der_begeisterung|brainstorm*|shitstorm|stürmisch_gefeiert|sturmfrei|ansturm|bühne_gestürmt
selbstmordkommando|selbstbedienung|selbsthilfe|selbstauslöser|suizidkommando
bombe_geplatzt|badebombe*|kalorienbombe|bombenalarm_film|geschmacksexplosion|explosion_im_mund|preisexplosion
fall_aus_allen_wolken|gefallen|wasserfall|wasserfälle|fallen_uns|falle_ins_bett|ins_bett_fallen|vom_hocker|stern*schnuppe|reingefallen
rauchen|raucher*|nichtraucher*|geraucht|räucher*|rauchmelder_test|räucherlachs|rauchig*|rauche
fieberbaum|reisefieber|lampenfieber|heufieber|fiebern|heuschnupfen|partyfieber|fußballfieber|goldfieber|fieberthermometer|mitfiebern
hilfreich*|hilfsbereit|gehilfe|haushaltshilfe|aushilfe|starthilfe|ohne_hilfe_geht
",
    calm: "
in_rom|in_paris|in_lissabon|in_barcelona|in_neapel . mal|einmal|schon
mal_beklaut|mal_ausgeraubt|mal_bestohlen|schon_mal_beklaut|einmal_beklaut
letztes|letzten|letzte|voriges|vorige|vergangenes|letztem . jahr|monat|woche|sommer|winter|urlaub|frühjahr|herbst|mal
vor_jahren|vor_monaten|vor_wochen|vor_einem_jahr|vor_zwei_jahren|vor_einem_monat|früher_mal|als_kind|damals|schon_mal|schonmal|in_der_vergangenheit|vor_langer_zeit|einst|seinerzeit|im_januar|im_februar|im_märz|im_april|im_mai|im_juni|im_juli|im_august|im_september|im_oktober|im_november|im_dezember|bei_uns_zuhause_mal|voriges_jahr|hotel_davor|hotel_vorher|daheim_mal|mal_in_rom|einmal_in|vorjahr
film|filme|serie|serien|buch|bücher|roman|krimi|krimis|manga|anime|museum|ausstellung|doku|dokumentation|spiel|spiele|theater|konzert|lied|podcast|horror|escape|escaperoom|cosplay|comic|kino|folge|netflix|festival|freizeitpark|geisterhaus|oper|denkmal|gedenkstätte|simulator|thriller|hörbuch|musical|rätsel|stück|brettspiel|game|videospiel|exitgame|exit_game
nur_aus_neugier|reine_neugier|aus_neugier|nur_neugierig|interessehalber|nur_so_gefragt|nur_mal_so|wollte_nur_fragen|wollte_nur_wissen|nur_zur_info|nur_eine_frage|frage_nur|nur_interessehalber|wollte_mal_fragen|bin_nur_neugierig|rein_informativ|nur_zur_sicherheit
im_notfall|im_falle|im_fall|für_den_fall|falls|wenn_ich_krank|wenn_wir_krank|was_passiert_wenn|was_mache_ich_wenn|was_tun_wenn|was_macht_man_bei|bei_einem_erdbeben|bei_feuer|bei_einem_brand|wenn_man|sollte_ich|sollte_es|sollten_wir|was_tun_bei|angenommen|was_wäre_wenn|vorsichtshalber|wenn_ich_mich_aussperre|wenn_ich_den|was_ist_wenn|wenn_es_mal
nicht_dringend|eilt_nicht|keine_eile|hat_zeit|nichts_dringendes|kein_notfall|nichts_ernstes|nichts_schlimmes|keine_panik|nicht_schlimm|nicht_eilig|ohne_eile
wieder_gesund|genesen|geheilt|verheilt|auskuriert|geht_wieder_gut|wieder_fit|alles_gut|alles_okay|fehlalarm|wiedergefunden|wieder_da|wieder_aufgetaucht|erledigt|hat_sich_erledigt|überstanden|wieder_gut|abgeklungen
versicherung|reiseversicherung|reiserücktritt*|auslandskrankenversicherung|impfung|impfpass|geimpft|impfzertifikat|formular|übung|feuerübung|evakuierungsübung|allergisch_gegen|allergiker|nussallergie|vorsorgeuntersuchung
haha*|lol|hihi|hehe*|xd|scherz|spaß_beiseite|war_nur_spaß
niemand_verletzt|niemand_ist_verletzt|keiner_verletzt|keiner_ist_verletzt
",
    acute: "
sofort|schnell|hilfe_hilfe|bitte_kommen|kommen_sie|kommt_schnell|jetzt_gerade|gerade_eben|soeben|beeilung|dringend|bitte_hilfe|helft|helfen_sie|rufen_sie|minuten|schnellstens|umgehend|kommt_sofort|schickt|schicken_sie|steht_noch|ist_noch_da|eben_gerade
",
    cues: &[
        (SelfHarm, "
!um_mich . müsst|musst|braucht|brauchst . nicht|keine . mehr|sorgen
!keine_sorgen_mehr|nicht_mehr_sorgen|nicht_mehr_um_mich & mich|ihr|meine|sachen
!meine_sachen & mutter|eltern|nicht_mehr|morgen|danke
!will|möchte|werde|wollte|würde|kann|mag|wünschte|will_einfach|droht|überlege|überleg|denke|denk|plane|hab_vor|habe_vor|versucht|versuche|sagt|drohte|dass|ich_wollte|gedanken|wünsche|damit|will_nur|lieber .. sterben|umbringen|mich_umbringen|sich_umbringen|nicht_mehr_leben|nicht_mehr_da_sein|nimmer_leben|tot_sein|schluss_machen_mit|das_leben_nehmen|erhängen|aufhängen|springen_vom|springen_von|ritzen|nicht_mehr_aufwachen|verschwinden_für_immer|mir_was_antun|sich_was_antun|mir_etwas_antun|sich_etwas_antun|ein_ende_setzen|ein_ende_machen|ende_bereiten|beenden|das_leben|vom_dach|vor_den_zug|vergiften|erschießen|einfach_weg_sein|nicht_mehr_existieren|nie_wieder_aufwachen|suizid|selbstmord|ertränken|das_licht_ausmachen|einschlafen_und & sterben|umbringen|leben|tot|nehmen|erhängen|aufhängen|springen|ritzen|aufwachen|antun|ende|beenden|vergiften|erschießen|existieren|suizid|selbstmord|ertränken|verschwinden|schluss|zug
!sterben|umbringen|mich_umbringen|sich_umbringen . will|möchte|werde|wollte|wolle|würde|kann|droht
!will_sterben|sterben_will|will_nicht_mehr|will_nicht_mehr_leben|nicht_mehr_leben|nimmer_leben|nicht_mehr_leben_will|nicht_mehr_aufwachen|nie_wieder_aufwachen|bring_mich_um|bringe_mich_um|bringt_sich_um|umbringen_will|mich_umbringen|sich_umbringen|sich_das_leben|mir_das_leben|das_leben_nehmen|leben_nehmen|wär_ich_tot|wäre_ich_tot|wär_am_liebsten_tot|wär_lieber_tot|wäre_lieber_tot|lieber_tot|am_liebsten_tot|tot_wäre|tot_wär|besser_ohne_mich|besser_dran_ohne|ohne_mich_besser|niemand_würde_mich_vermissen|niemand_vermisst|vermisst_mich_keiner|keiner_vermisst|keiner_würde_mich|würde_mich_keiner|wozu_noch_leben|wozu_weitermachen|wozu_noch_weitermachen|wozu_noch|keinen_sinn_mehr|kein_sinn_mehr|keinen_ausweg|sinn_im_leben|leben_hat_keinen_sinn|lebensmüde|leben_satt|keine_lust_mehr_zu_leben|keine_kraft_mehr_zu_leben|will_nur_noch_weg_von_dieser_welt|kann_nicht_mehr_leben|mag_nicht_mehr_leben|mag_nicht_mehr|halte_es_nicht_mehr_aus|halt_das_leben|ertrage_das_leben|heute_nacht_mach_ich_schluss|mach_ich_schluss|mache_ich_schluss|mach_schluss_mit|mache_schluss_mit|schluss_mit_allem|allem_ein_ende|dem_ein_ende|ein_ende_setzen|beende_es|beende_ich|es_beenden|alles_beenden|es_zu_ende_bringen|es_endet_heute|morgen_bin_ich_nicht_mehr|morgen_bin_ich_tot|bin_ich_nicht_mehr_da|nicht_mehr_da_bin|wenn_ihr_das_lest|wenn_ihr_mich_findet|letzte_nacht_auf|meine_letzte_nacht|letzter_abend_auf|nicht_mehr_existieren|will_verschwinden|für_immer_verschwinden|für_immer_einschlafen|für_immer_schlafen|sucht_nicht_nach_mir|macht_keinen_sinn_mehr_zu|kann_und_will_nicht_mehr|kann_einfach_nicht_mehr|ich_will_weg_von|nicht_mehr_weiterleben|so_nicht_weiterleben
!suizid*|selbstmord*|selbstverletz*|abschiedsbrief*|abschiedsnachricht*|abschiedsmail|abschieds_sms|erhäng*|aufgehängt_hat|pulsader*|ritze_mich|ritz_mich|mich_geritzt|sich_geritzt|wieder_geritzt|hab_mich_geschnitten|schneide_mich|geritzt|ritzt_sich|überdosis|selbsttötung|aufhängen_will|aufhängt|sich_was_angetan|sich_etwas_antun|was_antun|etwas_antut|was_antut|etwas_antun|sich_umbringt|ritz_ich|strick_gekauft|schneid_mich|mich_geschnitten_absichtlich
!tabletten|pillen|schlaftabletten|schlafmittel|medikamente|packung|paracetamol|ibuprofen .. alle|ganze|genommen|geschluckt|packung|viele|auf_einmal|leer|zu_viele|gegessen|schachtel|handvoll & genommen|geschluckt|schluck*|nehm*|eingenommen|eingeworfen|verzeih*|leer|intus|überdosis|auf_einmal
!geschluckt|genommen|nahm|eingenommen|eingeworfen . alle|ganze|zu_viele|packung|schachtel & tabletten|pillen|schlaftabletten|schlafmittel|medikamente|packung
!dach|brücke|balkon|geländer|fensterbrett|fenster|dachrand|brüstung|gleis|gleise|gleisen|klippe|abgrund|sims|dachkante|reling|hochhaus & springt|springen|spring|springe|runterspring*|stürz*|sterben|weint|nicht_runter|runter_zu|umbringen|hinunter|schluss|geklettert|runter_springen|leben
!springt_gleich|will_springen|droht_zu_springen|springt_runter|runterspringen|hinunterspringen|vor_den_zug|vor_die_bahn|vor_nen_zug|aus_dem_fenster_springen|vom_dach_springen|von_der_brücke|vom_balkon_springen|spring_ich|springe_ich|spring_jetzt
!lebt_wohl|leb_wohl|verzeiht|verzeih|macht's_gut|sagt_meinen|sagt_meiner|sagt_meinem|lebewohl & kinder|liebe|immer|welt|tot|sterben|ende|eltern|mama|familie|nie_wieder|mir|liebe_sie
!strick|seil|rasierklinge|klinge|messer|schlinge . hals|handgelenk|bereit|pulsadern|am|um|hand & hals|handgelenk|pulsader*|bereit|leben|schluss|sterben|ende
"),
        (Fire, "
=feuer|es_brennt|brand|feuer_feuer|hier_brennt|hier_brennt_es|hilfe_feuer|feuer_hilfe|es_brennt_hier|brennt|feuer_im_haus|es_brennt_hilfe|hilfe_es_brennt|feueralarm|brennt_hier|es_feuert|hier_brennts|es_brennt_im_haus
es_brennt|brennt_es|es_brennt_in|hier_brennt|brennts|in_flammen|lichterloh|feuer_gefangen|in_brand|brand_geraten|feuer_ausgebrochen|brand_ausgebrochen|feuer_im|feuer_in_der|feuer_in|feuer_auf|ein_feuer|zimmerbrand|küchenbrand|fettbrand|kabelbrand|waldbrand|hausbrand|brennt_lichterloh|flammen_schlagen|flammen_aus|flammen_kommen|abgefackelt|fackelt|angezündet|dachstuhlbrand|schwelbrand|kaminbrand|wohnungsbrand|brennt_ab|abbrennt|offenes_feuer|steht_in_flammen|feuer_breitet|brennt_schon|brennt_gerade|brennt_das|brennt_der|brennt_die|wohnungsbrand|stichflamme|stichflammen|am_brennen|feuer_fängt|fängt_feuer|brennend*
<place> .. brennt|brennen|flammen|feuer|qualmt|raucht|rauch|funken|explodiert|qualm|kokelt|schmort|verschmort|geschmolzen|schmilzt|angefangen_zu_brennen|stinkt_verbrannt|geplatzt|entzündet|lodert|dampft_schwarz|verkohlt|angekokelt|glimmt|angebrannt
flamme|flammen .. aus|im|überall|hoch|schlagen|an|meter|lodern|kommen|züngeln|greifen
rauch|qualm .. kommt|aus|im|überall|dick|dicker|schwarz|schwarzer|dichter|unter|quillt|zieht|weiß|weißer|flur|treppenhaus|voller|steigt|man_sieht|stark|beißend*|sieht_nichts|breitet|dringt
voller|dicker|schwarzer|dichter|viel|so_viel|beißender|alles|komplett|starker|weißer|totaler|starke . rauch|qualm|verqualmt|verraucht|rauchentwicklung
verqualmt|verraucht|rauchentwicklung|rauchschwaden|qualmt|rauchvergiftung|rauch_im|rauch_aus|alles_voller_rauch|rauchwolke*|qualmwolke*|rauchgas*
riecht|stinkt|geruch|gestank|rieche|riech|riechen .. gas|verbrannt|rauch|brandgeruch|angebrannt|verschmort|verkokelt|brand|faulen_eiern|qualm|plastik|angebranntem|verbranntem|benzin
gasgeruch|gasleck|gas_tritt_aus|gas_ausgetreten|gasaustritt|gas_strömt|kohlenmonoxid*|brandgeruch|gas_zischt|gasflasche_zischt|gasflasche_leckt|gasleitung|co_melder|co_alarm|gasalarm|gasvergiftung|gas_leckt|leckt_gas|nach_gas|gas_gerochen
rauchmelder|feuermelder|feueralarm|brandmelder|alarm|sirene|gasmelder|melder .. geht|los|piept|heult|schrillt|hört_nicht|ununterbrochen|ständig|ausgelöst|läuft|klingelt|angegangen|dauernd|an & rauch|feuer|brand|gas|rauchmelder|feueralarm|feuermelder|raus|kohlenmonoxid|verbrannt|evakuier*|brandmelder|qualm|kopfschmerzen|co|flur
rauchmelder|feueralarm|feuermelder|brandmelder . geht|piept|schrillt|heult|hört|los|ist|an|ausgelöst|läuft
funken . steckdose|aus|sprüht|sprühen|fliegen|schlägt|kabel|toaster
funkt|kurzschluss|explodiert|explosion|verpufft|detoniert|hochgegangen|in_die_luft_geflogen|geknallt . steckdose|akku|gas|küche|handy|batterie|ofen|fön|rauch|ist|hat|gasflasche|im|gerade|und|in|powerbank|backofen|heizung|lautstark
explodiert|explosion|in_die_luft_geflogen
feuerwehr . rufen|ruft|kommen|schnell|bitte|brauchen|braucht|alarmieren|holen|sofort|her|verständigen|muss|dringend
ruft|rufen_sie|holt|alarmiert|brauchen|bitte|wir_brauchen|verständigen_sie . die|bitte . feuerwehr
kriegen|kriege|bekomme|bekommen|krieg|lässt_sich|schaff . es|das|nicht|ihn . nicht . gelöscht|löschen|aus
nicht_löschen|nicht_gelöscht|geht_nicht_aus_das_feuer|lässt_sich_nicht_löschen
"),
        (Disaster, "
beben|erdbeben & gefallen|schrank|regal|eingeklemmt|riss*|klemmt|kaputt|decke|wand|verletzt
=erdbeben|beben|tsunami|es_bebt|hilfe_erdbeben|erdbeben_hilfe|tsunamiwarnung|hochwasser|überschwemmung|erdrutsch|die_erde_bebt|alles_wackelt|nachbeben|erdbeben_was_tun|tornado|vulkanausbruch|es_wackelt|taifun|tsunamialarm|lawine|flut|alles_bebt|schweres_erdbeben|starkes_erdbeben|hangrutsch|sturmflut
alles|haus|boden|erde|wände|bett|gebäude|zimmer|es|lampen|schrank|möbel|lampe|hotel|ganze_haus|hier . wackelt|bebt|schwankt|zittert|rüttelt|schaukelt|vibriert|wackelte|bebte|bebt_immer|wackelts|gewackelt|gebebt
wackelt_alles|bebt_alles|wackelt_das_haus|bebt_die_erde|schwankt_alles|wackelt_es|bebt_es|wackelt_total|das_ganze_haus_wackelt|wackelt_immer_noch|bebt_immer_noch
erdbeben|beben|nachbeben|erdstoß|erdstöße|erschütterung .. gerade|jetzt|stark|starkes|heftig|schwer|schlimm|was_tun|was_sollen|wohin|hilfe|riss*|eingestürzt|umgefallen|tür|verschüttet|angst|noch|groß|wieder|eben|umgestürzt|einsturz|hört_nicht|immer|klemmt|raus|umgekippt|verzogen|putz|heftige|soll_ich|kaputt
starkes|schweres|großes|heftiges|gerade|war_das_ein|das_war_ein|schon_wieder_ein|noch_ein|eben_ein|spürt_ihr_das|grosses|gerade_ein . erdbeben|beben|nachbeben
nach_dem_beben|nach_dem_erdbeben|seit_dem_beben|seit_dem_erdbeben|durch_das_beben|durch_das_erdbeben|beim_beben_eben
tsunami .. kommt|warnung|alarm|welle|evakuieren|sirene|sirenen|wohin|meldung
tsunamiwarnung|tsunamialarm|flutwelle|monsterwelle .. wohin|handy|strand|meer|jetzt|bekommen|rennen|kommt|müssen|gerade|auf|was|wir|höher
tsunamiwarnung|tsunamialarm|flutwelle|evakuierung|evakuierungsbefehl|katastrophenalarm . auf|jetzt|kommt|bekommen|gerade|am|handy|wohin|was|hier|wir|angeordnet|müssen|läuft|für|und|im|für_uns
müssen_wir|sollen_wir|muss_ich|soll_ich|wir_müssen|aufgefordert_zu|sollen|müssen . evakuieren|evakuiert_werden|raus_hier|das_haus_verlassen|uns_in_sicherheit|fliehen|auf_den_berg|hier_raus|flüchten|jetzt_raus|das_gebäude_verlassen
evakuiert|evakuieren|evakuierung . jetzt|werden|wohin|sofort|müssen|wo|alle|alles|gerade|nötig
lautsprecher*|sirene|sirenen|durchsage|durchsagen|alarm|ansage .. evakuier*|tsunami|verstehen|verstehe|rennen|flucht|verlassen|höher|weg|weglaufen|flüchten|versteht|alle_rennen|laufen_alle|draußen|heulen
wasser .. steigt|läuft|dringt|kommt|knie|knöchel|hüfte|steht|drückt|flutet|strömt|schießt|bricht|eingedrungen|knöcheln|hereingebrochen|reingelaufen & zimmer|haus|keller|flur|knie|knöchel|schnell|straße|tür|hüfte|rein|erdgeschoss|herein|hinein|fenster|bett|knöcheltief|kniehoch|hüfthoch|knietief|fluss|bach|betten|hoch|immer_höher|hochwasser|eingang|rasant|küche
überschwemm*|überflutet|überflutung|hochwasser|geflutet|flut|sturzflut|unter_wasser|sturmflut|abgesoffen|absaufen . zimmer|haus|straße|keller|erdgeschoss|kommt|hier|steht|alles|steigt|jetzt|wir|ist|der|das|die|im|läuft|gerade|brücke|vor
alles_unter_wasser|wasser_im_zimmer|steht_unter_wasser|zimmer_ist_überflutet|haus_ist_überflutet|keller_überflutet|alles_überflutet|wird_überflutet|überschwemmt
fluss|bach|damm|deich|talsperre|staudamm . übergetreten|ufer|tritt|gebrochen|steigt|bricht|überläuft|gestiegen|über_die_ufer|läuft_über
über_die_ufer|dammbruch|deichbruch|sturzflut|wasser_steigt
erdrutsch|hangrutsch|schlammlawine|lawine|steinschlag|murenabgang|mure|felssturz|muren|geröll|schneelawine|bergsturz . hinter|haus|straße|kommt|verschüttet|blockiert|vor|garten|gerade|hat|auf|am|runter|ist|hier|direkt|versperrt|die|den|uns|abgegangen
hang|berg|erde|schlamm|felsen|fels|steine|baum|bäume|böschung|geröll|felsbrocken|hügel|berghang|mauer .. abgerutscht|rutscht|gerutscht|runtergekommen|umgestürzt|abgegangen|gestürzt|stürzt|drückt_gegen|rollt|gekippt|ins_rutschen|nachgegeben|auf_das_haus|aufs_haus|umgefallen|runter|eingebrochen|rollen
vulkan . ausgebrochen|bricht|spuckt|ausbruch|explodiert
asche . regnet|fällt|vulkan
sturm|taifun|orkan|wind|tornado|gewitter|unwetter|hagel|böen|blitz|wirbelsturm|schneesturm .. dach|fenster|scheibe|scheiben|abgedeckt|weggeflogen|eingedrückt|zerbrochen|umgestürzt|eingeschlagen|gerissen|zerschlagen|baum|kaputt|rausgerissen|zersplittert|splittern|fliegt|weggerissen & dach|fenster|scheib*|baum|ziegel|glas|scherben|balkon|eingeschlagen|angst|haus|terrasse|tür|wintergarten|vordach
dach|decke|wand|wände|mauer|haus|gebäude|balkon|treppe|baum|zimmerdecke|brücke|schrank|regal|fassade|schornstein|veranda|säule .. eingestürzt|stürzt|einstürzen|heruntergekommen|abgedeckt|weggeflogen|riss|risse|kracht|einsturzgefahr|bricht|gerissen|umgestürzt|droht_einzustürzen|runtergekommen|gekracht|bröckelt|eingebrochen|kippt|schief|auseinander|umgekippt|begraben
verschüttet|unter_trümmern|trümmern|eingeklemmt_unter|begraben_unter|unter_dem_schrank|vom_schrank|eingestürzt|einsturz|lebendig_begraben . sind|ist|unter|im|liegt|wir|und|eingeklemmt|begraben|haus|hilfe|bin|vom|in|teil
verschüttet|einsturzgefahr
blitz . eingeschlagen|getroffen|schlug
blitzeinschlag
"),
        (Crime, "
drückt|dreht|rüttelt|zieht|fummelt|macht . ständig|dauernd|immer|an|die|meine|unsere . türklinke|klinke|türknauf|türgriff|türschloss
türklinke|klinke|türknauf|türgriff . wird|bewegt|dreht|rüttelt|gedreht|gedrückt
messer|pistole|waffe . vorgehalten|an_den_hals|an_die_kehle|bedroht
<stranger> .. versucht|versuchen|eingebrochen|bricht|dringt|eingedrungen|reingekommen|hereingekommen|reingegangen|hämmert|klopft|rüttelt|schlägt|geschlagen|bedroht|droht|folgt|verfolgt|gefolgt|angefasst|begrapscht|grapscht|filmt|gefilmt|beobachtet|angegriffen|greift|messer|pistole|waffe|bewaffnet|durchwühlt|klaut|geklaut|versteckt|tritt|trat|würgt|belästigt|onaniert|masturbiert|prügelt|verprügelt|schreit|randaliert|spannt|betatscht|aufbrechen|aufzubrechen|ins_zimmer|im_zimmer|in_mein|in_meinem|in_unserem|an_meiner_tür|zerrt|stalkt|lauert|eingestiegen|flasche|axt|machete|fasst|fasste|bedrängt|gepackt|geküsst|herumgeschlichen|schleicht|läuft_mir|rennt_mir|weigert|geht_nicht_weg|schubst|geschubst|einbricht|baseballschläger|stechen|gestochen & zimmer|tür|fenster|mich|mir|uns|mein|meine|meinem|meiner|messer|waffe|pistole|bett|sie|ihn|frau|freundin|sachen|dusche|haus|bad|flur|lobby|angst|polizei|türklinke|klinke|unser|unsere|unserem|flasche|jemanden|gang|taschen|spind|spinde|toilette|schloss|tochter|axt|eingang|gäste|leute|rucksack|schlafsaal|keller|hinterher|koffer|treppenhaus|küche|schlägt|schlagen
einbrecher|dieb|diebe|räuber|eindringling|einbruch . im|in|ist|sind|hier|haus|gerade|bei|war|waren|unterwegs|durchs|erwischt|zimmer|da|wurde
eingebrochen|einbruch|einbrecher|aufgebrochen|ausgeraubt|überfallen|beklaut|bestohlen|ausgeplündert|ausgeräumt . worden|bei|zimmer|spind|mein|wurde|wurden|tür|uns|unser|jemand|in|hier|auto|gerade|im|safe|und|schließfach|alles|tresor|sind|bin|ich
eingebrochen|einbrecher|ausgeraubt|überfallen_worden|beklaut|bestohlen|wurde_überfallen|wurden_überfallen
wurde|wurden|bin|sind|hat|haben|mir|uns|gerade|man|ist|habe|ich|wird|werde|jemand|worden .. <hurt> & mir|mich|uns|wurde|wurden|ich|bin|sind|handy|frau|freundin|sie|tasche|sohn|tochter|er|freund|wird|jemand|gast|rucksack|portemonnaie|geldbeutel|pass|werde|mein|meine|fahrrad|geld|laptop|unser
<property> .. gestohlen|geklaut|weg_gestohlen|entrissen|entwendet|gemopst|mitgenommen|gezockt|gestohln|geklauter|stibitzt|stehlen|klaut
taschendieb*|handtaschenraub|raubüberfall|diebstahl . bestohlen|gerade|mein|hat|hier|mir|erwischt|in|eben|im|melden|passiert
raubüberfall|überfall . gerade|hier|auf|im|passiert
tür|schloss|spind|fenster|koffer|tresor|safe|auto|schließfach|vorhängeschloss|zimmertür . aufgebrochen|eingetreten|aufgehebelt|eingeschlagen|geknackt|durchwühlt|aufgestemmt|eingedrückt_von|aufzubrechen|aufbrechen|leergeräumt
versteckte_kamera|versteckte_kameras|spycam|spanner|heimlich|filmt|gefilmt|fotografiert|kamera|beobachtet .. dusche|toilette|umkleide|nackt|bad|umziehen|duschen|versteckt|onsen|wc|kabine|loch|frauen|schlafen|klo|sauna
versteckte_kamera|spycam|spanner|minikamera
vergewaltig*|sexuell|missbraucht|missbrauch|belästigt|belästigung|begrapscht|grapscht|betatscht|exhibitionist|stalkt|stalker|stalking|geisel|geiselnahme|entführt|entführung|erpresst|häusliche_gewalt|verprügelt|prügelt|prügelei|schlägerei|messerstecherei|messerstecher|messerangriff|schießerei|schüsse|geschossen|schuss_gefallen|zusammengeschlagen|niedergeschlagen|niedergestochen|wird_geschlagen|schlagen_sich|gewalttätig|prügeln_sich|würgt|gewürgt|attackiert|k_o_tropfen|ko_tropfen|angegrapscht|nötigung|exhibitionistisch|begrabscht|angegrabscht|zwingt_mich|unsittlich|gehen_aufeinander_los|aufeinander_los|fertiggemacht_und_geschlagen|totgeschlagen|zugestochen|prügelten
schlägt|schlug|prügelt|tritt|würgt|verprügelt|attackiert|misshandelt|ohrfeigt|boxt|prügeln|schlagen|verdrischt . auf|gerade|seine|seinen|ein|auf_ihn . seine|meine|meinen|eine|einen|sie|ihn|mich|jemanden|die|ein|ihr|frau|kind|freundin|anderen|gast|den|kumpel|ins_gesicht
mich|uns|mir . angefasst|begrapscht|geschlagen|bedroht|verfolgt|angegriffen|gewürgt|belästigt|umgebracht|festgehalten|eingesperrt|getreten|gestoßen|geküsst|ausgezogen|unter_drogen|gepackt|nicht_gehen|nicht_raus|nachgelaufen|gestalkt|niedergeschlagen|in_die_enge|betatscht|bedrängt|verprügelt
bedroht|droht|drohte|will|schreit|gedroht|drohen|sagt|brüllt|wollen .. umzubringen|umbringen|töten|abzustechen|abstechen|erschießen|bringt_mich|bring_dich|zu_schlagen|messer|kaltmachen|abknallen|bringen_mich_um|verbrennen|ermorden|waffe|mich_um|bring_mich
bringt_mich_um|bringt_uns_um|bringt_sie_um|will_mich_umbringen|will_mich_töten|morddrohung*|todesdrohung*|mich_umzubringen|mich_umbringt|umzubringen_wenn|er_bringt_mich_noch|ich_werde_bedroht|werden_bedroht|werde_bedroht|bedroht_mich|bedroht_uns
messer|waffe|pistole|gewehr|machete|axt|zerbrochene_flasche|zerbrochener_flasche|baseballschläger|beil|schlagstock|kaputte_flasche|abgebrochene_flasche|revolver|schwert|schere .. bedroht|hand|flur|lobby|typ|mann|fuchtelt|zielt|küche|herum|läuft|gang|rum|gezogen|kerl|vor|gehalten|treppenhaus|in_der|unterwegs & typ|mann|jemand|kerl|er|bedroht*|fuchtelt|betrunken*|gast|person|zielt|hält|rennt|exfreund|frau|einer|steht|läuft|gezogen
mein_ex|exfreund|exmann|mein_mann|mein_freund|ex_freund|ex_mann|mein_vater|ehemann & schlägt|bedroht*|umbringen|droht|gefunden|vor_der_tür|verfolgt|gewalttätig|prügelt|tür|schreit|steht|hämmert|geschlagen|würgt|aufgespürt|aufgetaucht|angst|stalkt|lauert
schreie|schreit|schreien|geschrei|ruft|weint|rufen|jammert|kreischt|brüllt|wimmert . um|hilfe|frau|zimmer|nebenan|nach|aus|eine|kind & hilfe|schläge|frau|nebenan|zimmer|schlägt|geschlagen
hilferuf*|hilfeschrei*|schreit_um_hilfe|ruft_um_hilfe|hilfe_ruft|hilfe_schreit|um_hilfe
polizei . rufen|ruft|kommen|schnell|bitte|brauchen|holen|sofort|dringend|verständigen|her|alarmieren|muss
ruft|rufen_sie|holt|alarmiert|brauchen|bitte|wir_brauchen|verständigen_sie|brauche|holen_sie|schickt . die|bitte . polizei
leiche|toter_mann|tote_frau|bombendrohung|bombe_im|bombe_gefunden|verdächtiges_paket|verdächtiger_koffer|mord
etwas|was|tropfen|drogen . ins|in_mein|in_den . getränk|glas|drink|drink_getan|getan|gemischt
lässt_mich|lässt_uns|lässt_sie . nicht . gehen|raus|in_ruhe|los|weg|vorbei
hand_unter|an_die_brust|in_den_schritt|an_den_po|an_meinen_po|an_den_hintern|in_mein_bett|zu_mir_ins_bett|auf_mich_gelegt|unter_meine_decke
"),
        (Illness, "
hals & reiskuchen|essen|bonbon|gräte|mochi|wurst|lila|blau|luft|steckt|würgt
spüli|reiniger|putzmittel|waschmittel|chlor|entkalker|nagellackentferner|parfüm . getrunken|geschluckt|verschluckt
reiskuchen|bonbon|gräte|knochen|traube . hals
ganz|schon|total|komplett . lila|blau|violett & er|sie|opa|oma|gesicht|hals|kind|baby
!atmet|atmen|atme|atmung|luft|atmete . nicht|keine|nicht_mehr|kaum|schwer|schlecht|kriegt|bekomme|bekommt|kriege|krieg|kein|mehr|komisch|röchelt|flach|schnappt|rasselnd|aussetzer|stockt|so
!kriegt|kriege|krieg|bekomme|bekommt|bekomm|kriegen|schnappt . keine|kaum|nicht_genug|schlecht|schwer|nach . luft
!atmet_nicht|atmet_nicht_mehr|atmet_kaum|atmet_schwer|nicht_mehr_atmen|nicht_atmen|kaum_atmen|keine_luft|keine_luft_mehr|schlecht_luft|kaum_luft|luftnot|atemnot|atemstillstand|erstickt|ersticke|ersticken|erstickungsanfall|ringt_nach_luft|schnappt_nach_luft|atembeschwerden|hyperventil*|asthmaanfall|asthma_anfall|verschluckt|hechelt|röchelt|atmung_setzt|atemaussetzer|japst|kann_nicht_atmen|nicht_richtig_atmen|schwer_atmen|atmet_komisch|schlecht_atmen|atmet_nimmer|nimmer_atmen|asthma . blau|hilfe|kann|sie|er|anfall|inhalator|spray|schwer|stark|hat|mehr|ist|nicht|kind|bekomm*|am|kriegt|mein*|bitte|und|an|was|wir|seit|plötzlich|starke|gerade|beim|tochter|sohn|schnell|fast|bei
!atmet_nicht|atmet_nicht_mehr|nicht_mehr_atmet|keine_luft|atemnot|atemstillstand|erstickt|ersticke|ersticken|asthmaanfall|luftnot|hyperventil*|kann_nicht_atmen|kaum_atmen
bewusstlos|ohnmächtig|ohnmacht|bewusstsein|bewusstlosigkeit|kollabiert|zusammengebrochen|umgekippt|umgefallen_und|reagiert_nicht|nicht_ansprechbar|nicht_wach|wacht_nicht|nicht_aufwachen|nicht_mehr_auf|nicht_aufwecken|nicht_wecken|nicht_wachkriegen|nicht_mehr_wach|nicht_wach_zu|bewegt_sich_nicht|rührt_sich_nicht|regungslos|leblos|kein_puls|keinen_puls|herzstillstand|kreislaufkollaps|kreislaufstillstand|koma|umgeklappt|weggetreten|zusammengesackt|zusammengeklappt|in_ohnmacht|sackt_zusammen|augen_verdreht|verdreht_die_augen|kippt_um|reagiert_nimmer|nicht_mehr_ansprechbar|kaum_ansprechbar|kreislauf_zusammengebrochen|klappt_zusammen|liegt_am_boden|liegt_auf_dem_boden|antwortet_nicht_mehr|kriegen_ihn_nicht_wach|krieg_sie_nicht_wach|krieg_ihn_nicht_wach|aus_den_latschen|schwarz_vor_augen|synkope|nicht_bei_bewusstsein
krampf|krampft|krampfanfall|krämpfe|epilep*|schaum_vor|zuckt|fieberkrampf|anfall|schüttelkrampf|zuckungen|verkrampft . am_ganzen|mund|hat|kind|er|sie|anfall|gerade|und|ganze|ganzen|körper|seit|schlimm|wieder|am|epileptischen|einen
krampfanfall|epileptisch*|fieberkrampf|schaum_vor_dem_mund|zuckt_am_ganzen|krampft
herzinfarkt|herzanfall|herzattacke|schlaganfall|hirnblutung|herzstillstand|lungenembolie|thrombose|aneurysma|angina_pectoris|herzrasen|herz_rast|herzrhythmus*|herzkasper|herz_setzt_aus|gehirnblutung|herzprobleme|herzbeschwerden
schmerzen|schmerz|stechen|druck|enge|ziehen|brennen|drückt|weh|engegefühl . in_der|auf_der|in|starke|der|auf|meiner|im|tut . brust|herz|brustkorb|herzgegend
brust|brustkorb|herz . tut_weh|schmerzt|sticht|drückt|eng|schmerzen|brennt|zieht|krampft|zugeschnürt|schmerz|tut|enge|tut_mir
brustschmerzen|herzschmerzen|herzstechen|brustenge
<body> .. taub|gelähmt|gebrochen|verbrannt|verbrüht|abgetrennt|abgeschnitten|aufgeschnitten|ausgekugelt|verdreht|blutet|angeschwollen|geschwollen|schwillt|eingeklemmt|gequetscht|zerquetscht|bewegen_nicht|spüre_nicht|spür_nicht|fühlt_nichts|blau|schief|hängt|gerissen|platzwunde|offen|aufgeplatzt|verrenkt|ab|kribbelt_links|durchtrennt|zertrümmert|nicht_mehr_bewegen|steckt_drin|verätzt|durchbohrt|amputiert|zerschmettert|spürt_nichts|komisch_ab|unnatürlich|aufgeschlitzt|zermatscht|gebrochn|verletzt|anschwellen
gebrochen|verbrannt|verbrüht|geschnitten|ausgekugelt|gequetscht|eingeklemmt|verletzt|gestoßen|angeschlagen|aufgeschlagen|gehauen|verstaucht|gehackt|geprellt|gesägt|gestochen|verbrüht|verätzt|gebrüht|brach . am|den|das|die|sich|mir|an|hat|in|mit|ins|bein & bein|arm|hand|fuß|finger|kopf|knochen|nase|hüfte|bein|rippe*|handgelenk|knöchel|schulter|gesicht|pulsader|blut*|tief|messer|axt|beil|säge|öl|wasser|schlüsselbein|daumen|daumen|auge|fuss|haut
axt|beil|messer|säge|kettensäge|glas|scherbe|scherben|nagel|kreissäge|dose .. bein|hand|finger|arm|fuß|daumen|pulsader|gehauen|geschnitten|blut*|getreten|tief|durch|rein|gerammt|abgeschnitten|bauch & blut*|tief|geschnitten|gehauen|getreten|ab|stark|hört|klafft|nicht|rein|nähen|gerammt
kann_nicht|kann|kannst|können . bein|arm|beine|sich|meine|mehr|nicht|seinen|ihr|ihren|meinen|sein . nicht_bewegen|nicht_mehr_bewegen|nicht_mehr_sprechen|nicht_sprechen|nicht_mehr_richtig|nicht_aufstehen|nicht_mehr_aufstehen|nicht_laufen|nicht_mehr_laufen|nicht_spüren|nichts_sehen|nicht_mehr_gehen|nicht_mehr_reden|nicht_mehr_sehen|plötzlich_nicht|nicht_mehr_stehen|nichts_mehr_sehen|kaum_sprechen
lallt|mundwinkel|undeutlich|verwaschen|wirres_zeug|halbseitig|linke_seite|rechte_seite|gesicht_hängt|sprachstörung|sprechen|redet_wirr|hängender_mundwinkel|plötzlich_blind|sieht_nichts_mehr|sehe_nichts_mehr|gesichtshälfte|spricht_undeutlich|spricht_verwaschen|eine_seite . hängt|spricht|plötzlich|gelähmt|taub|kann|redet|mehr|nicht|gesicht|er|sie|schief|sprache|nur_noch|richtig|seines|bin|und|auf_einmal|lallt|runter|des
blut .. überall|spritzt|läuft|hört_nicht|kotzt|spuckt|hustet|erbricht|viel|stoppt|verliert|voller|lache|verloren|kommt|strömt|ohne|pumpt|tropft|fließt|stuhl|aufhört|stillen|boden|durch|urin|stuhlgang
verliert|verloren|viel|spuckt|erbricht|kotzt|hustet|voller|alles|überall|verliere|blutlache|pinkelt . viel|so_viel|nur|ganz_viel|massiv|sehr_viel|eine_menge . blut
blutet|bluten|blutung|blutungen|verblutet|blutend|blutüberströmt|blutlache|blutverlust|platzwunde|schnittwunde|klaffende|schlagader|pulsader|verblute|nasenbluten_hört|stichwunde|bluthusten|blutverschmiert|innere_blutung*
überdosis|vergiftet|vergiftung|lebensmittelvergiftung|alkoholvergiftung|pilzvergiftung|giftig|gift|fischvergiftung|rauchgasvergiftung|verätzung|verätzt
getrunken|gegessen|geschluckt|verschluckt|runtergeschluckt|trank|schluckt|aß|eingeatmet|trinkt . bleiche|putzmittel|spülmittel|reiniger|batterie|knopfbatterie|münze|magnet|pilz|pilze|gift|chlor|waschmittel|tabletten|kugelfisch|benzin|knopf|knopfzelle|murmel|beeren|reinigungsmittel|desinfektionsmittel|abflussreiniger|spielzeug
bleiche|putzmittel|spülmittel|reiniger|batterie|knopfbatterie|münze|magnet|pilz|pilze|pilzen|gift|chlor|waschmittel|knopfzelle|benzin|knopf|murmel|reinigungsmittel|desinfektionsmittel|wc_reiniger|kugelfisch|geldstück|beeren|tabs|lampenöl .. getrunken|geschluckt|verschluckt|gegessen|kotzt|übergibt|schlecht|runtergeschluckt|erbricht|krämpfe|halluz*
allergischer_schock|allergische_reaktion|anaphyla*|epipen|allergieschock|quincke|allergischen_schock|adrenalinpen|allergie_schock
allergie|allergisch .. schwillt|zugeschwollen|luft|atmen|geschwollen|schlimm|reagiert|ausschlag_überall|hals|quaddeln|heftig|gegessen|anfall & schwillt|zugeschwollen|luft|atm*|geschwollen|hals|quaddeln|gegessen|schlimm|reagiert|lippen|gesicht
hals|zunge|gesicht|lippen|kehle|rachen|lippe|augen .. schwillt|geschwollen|zugeschwollen|zu|angeschwollen|anschwellen|dick|schwellen|schnürt
gebissen|gestochen|biss|angefallen|attackiert|angegriffen|stiche|gekratzt . von|vom|hat|worden|in|wurde . schlange|viper|otter|hornisse|hornissen|wespe|wespen|hund|skorpion|affe|bär|wildschwein|spinne|biene|bienen|qualle|katze|tausendfüßler|kreuzotter|hornissen
schlange|viper|hornisse|hornissen|wespe|wespen|hund|skorpion|affe|bär|wildschwein|spinne|biene|qualle|giftschlange|bienen|fledermaus|zecke_entzündet|hundertfüßer|tausendfüßler .. gebissen|gestochen|angefallen|angegriffen|beißt|biss|sticht|attackiert
schlangenbiss|hundebiss|hornissenstich|hornissenstiche|wespenstich_in_den_hals
gestürzt|gefallen|runtergefallen|ausgerutscht|hingefallen|abgestürzt|heruntergefallen|sturz|geflogen|gestolpert|hinuntergefallen|runtergestürzt|hinabgestürzt|umgeknickt|runtergesegelt .. treppe|dach|balkon|leiter|fenster|bett|hochbett|fahrrad|klippe|dusche|badewanne|kopf|stufen|baum|hang|wanne|schlucht|bad|treppenstufen|stockwerk|abhang|pferd|mauer|berg|onsen|nasse* & blut*|bewegen|kopf|gebrochen|bein|nicht|arm|aufstehen|schmerz*|bewusstlos|rücken|hüfte|schwindel|ansprechbar|rührt|hilfe|auf_den|verletzt|knöchel|wacht|handgelenk|schreit|liegt|geschwollen|schulter|fuß
treppe|dach|balkon|leiter|fenster|hochbett|klippe|schlucht|abhang|felsen|treppen|stockwerk|mauer|stockbett|galerie . runter|hinunter|herunter|von|gefallen|gestürzt|runtergefallen|abgestürzt|hinuntergefallen|hinuntergestürzt|heruntergefallen|runtergestürzt|hinab|runtergeflogen
treppe_runtergefallen|treppe_hinuntergefallen|treppe_runter_gefallen|treppe_heruntergefallen|die_treppe_runter|treppe_gestürzt|treppe_gefallen|abgestürzt|vom_dach_gefallen|vom_balkon_gefallen|aus_dem_fenster_gefallen|leiter_gefallen
kopf .. gestoßen|geschlagen|aufgeschlagen|verletzt|angeschlagen|gestossen|aufgeprallt|gehauen|geknallt & blut*|schwindel*|erbricht|übel|bewusst*|verwirrt|hart|stark|heftig|kotzt|boden|kante|liegt|benommen
kopfverletzung|gehirnerschütterung|schädel|knochenbruch|offener_bruch|schädelbruch|beinbruch_mit|armbruch|knochen_guckt|knochen_schaut|knochen_steht|schädeltrauma|kopfwunde|knochen_raus
angefahren|überfahren|umgefahren|erfasst|verkehrsunfall|autounfall|motorradunfall|fahrradunfall|radunfall|rollerunfall|fahrerflucht|skiunfall|zusammengestoßen|unfall . auto|worden|von|motorrad|lkw|hatten|schwer|verletzt*|gerade|wir|vom|bus|passiert|hat|taxi|gebaut|roller|mit|zug|vor|einem|bein|und
angefahren|überfahren|umgefahren|verkehrsunfall|autounfall|motorradunfall|fahrradunfall|hatten_einen_unfall|schlimmer_unfall|schwerer_unfall
verletzt|verletzter|verletzte|schwerverletzt*|schwer_verletzt|verwundet|verletzung|verunglückt . schwer|ist|blut*|hat|sich|mich|schlimm|kopf|liegt|hier|am|sind|bein|stark|brauchen
schwer|schlimm|stark|ernsthaft|übel|böse|lebensgefährlich . verletzt|verwundet|verunglückt|gestürzt
verbrannt|verbrüht|verbrennung|verbrennungen|verbrühung|verbrühungen|übergossen|gekippt .. wasser|öl|hand|arm|bein|gesicht|haut|kochend*|heiß*|baby|kind|schlimm|blasen|grad|stark|herd|tee|suppe|schwer|fett|großflächig|sauna|sich|am_ofen|topf|finger
verbrennung|verbrennungen|verbrüht|verbrühung|verbrühungen|kochendes_wasser_über|kochendem_wasser|heißes_öl_über|heißem_fett|kochend*_öl
fieber . 39|40|41|hoch|hohes|über|krampf|steigt|sinkt|halluziniert|delir*|geht_nicht|extrem|seit|mit
hohes|starkes|sehr_hohes|40|41|39|extrem_hohes|40_grad|41_grad|40_5|39_5|hohem|extremes . fieber|grad_fieber|temperatur
hohes_fieber|hitzschlag|sonnenstich|unterkühlung|unterkühlt|unterzucker*|blinddarm*|hirnhautentzündung|blutvergiftung|nierenkolik|kolik|zuckerschock|unterzuckert|glüht|fiebert|delirium|erfrierung*|dehydriert|sepsis|austrocknung|eileiterschwangerschaft|fieberwahn|fantasiert|bauchfellentzündung|zuckerkoma|glüht_vor_fieber|geplatzter_blinddarm
diabetiker|diabetikerin|insulin|zucker|zuckerkrank .. umgekippt|zittert|zu_niedrig|weg|verloren|leer|niedrig|unterzucker*|schwitzt|bewusst*|aus|reagiert|tief|vergessen|schwach|wirr|kaputt
schmerzen|schmerz|bauchschmerzen|kopfschmerzen|unterleibsschmerzen|rückenschmerzen|krämpfe|bauchweh|magenschmerzen . unerträglich*|heftig*|extrem*|schlimm*|furchtbar*|wahnsinnig*|nicht_aus|so_stark|nicht_mehr|schrecklich*|stark|so_schlimm|höllisch*|aushalten|brutal|kaum_aushalten
unerträgliche|heftige|extreme|furchtbare|wahnsinnige|höllische|schreckliche|starke|schlimme|starken|schlimmste|unerträglichen|heftigen|brutale|plötzliche|akute|rasende|stärkste|solche|riesige|extremen . schmerzen|kopfschmerzen|bauchschmerzen|unterleibsschmerzen|rückenschmerzen|krämpfe|bauchkrämpfe|magenkrämpfe|koliken
krümmt_sich|windet_sich_vor|schreit_vor_schmerz*|weint_vor_schmerz*|vor_schmerzen|tut_höllisch_weh|tut_so_weh|tut_wahnsinnig_weh|tut_extrem_weh|tut_furchtbar_weh|halte_die_schmerzen|halts_nicht_mehr_aus|tut_schrecklich_weh|tut_unheimlich_weh
fruchtblase|wehen|geburt|fehlgeburt|entbindung|baby_kommt|presswehen . geplatzt|setzt|eingesetzt|hat|beginnt|kommt|kommen|alle|minuten|jetzt|los|setzen|geht|meine|starke|im|starten|vorzeitige|regelmäßige|regelmäßig
fruchtblase_geplatzt|fruchtblase_ist|fehlgeburt|baby_kommt|das_kind_kommt|wehen_haben|in_den_wehen|wehen_eingesetzt|hat_wehen|habe_wehen
schwanger . blut*|wehen|schmerzen|gestürzt|krämpfe|fruchtblase|umgekippt|ziehen|unterleib*|bewusstlos|gefallen
asthma|inhalator|asthmaspray|notfallspray|cortisonspray .. leer|anfall|luft|weg|verloren|schlimm|atmen|hilft_nicht|vergessen|akut|schwer|luftnot
ertrunken|ertrinkt|ertrinken|am_ertrinken|untergegangen|treibt|geht_unter|schwimmt_bewusstlos|unter_wasser|kopf_unter . im|see|becken|fluss|meer|kind|wasser|bad|pool|onsen|regungslos|jemand|er|sie|leblos|wanne|mit_dem_gesicht|gesicht|hilfe|fast|am|gerade|bauch|reglos|bewegungslos
ertrunken|ertrinkt|am_ertrinken|beinahe_ertrunken|fast_ertrunken|ertrinken
stromschlag|elektroschock|strom_bekommen|stromunfall|einen_schlag_bekommen|einen_gewischt|elektrischen_schlag
verschluckt|verschluckt_sich|steckt|erstickt|gräte|bleibt|feststeckt|bonbon|knochen|wurst|mochi|traube|fischgräte|bissen|essen|stecken . im_hals|in_der_kehle|an|luft|stecken|am|luftröhre|in_der_luftröhre|hals & hals|kehle|luft|blau|luftröhre|hustet|atm*|erstick*|steck*
im_hals_stecken|in_der_luftröhre|steckt_im_hals|hals_stecken_geblieben|im_hals_steckt
krankenwagen|rettungswagen|notarzt|rettungsdienst|sanitäter|ambulanz|rtw|arzt|rettung|notruf .. rufen|ruft|schnell|bitte|brauchen|brauche|sofort|dringend|kommen|holen|schicken|holt|muss|her|braucht|schickt|gebraucht|bitte_holen|wählen
brauche|brauchen|braucht|ruft|rufen|holt|bitte|holen|schickt|schicken|rufen_sie|ruf|hol|benötigen|holen_sie|schicken_sie . einen|den|sofort|dringend|bitte|schnell|eine|nen|ein|uns|mal|schnellstens . krankenwagen|rettungswagen|notarzt|rettungsdienst|sanitäter|arzt|ambulanz|ärztliche_hilfe|rtw|ärztin|112|119
=krankenwagen|notarzt|rettungswagen|krankenwagen_bitte|notarzt_bitte|medizinischer_notfall|notfall|arzt|ambulanz|krankenwagen_schnell|sanitäter
medizinischer_notfall|lebensgefahr|stirbt|im_sterben|liegt_im_sterben|ist_tot|scheint_tot|wirkt_tot|sieht_tot_aus|wiederbelebung|reanimation|reanimieren|herzdruckmassage|defibrillator_schnell|defi_schnell|wo_ist_der_defi|glaube_er_ist_tot|glaub_er_ist_tot|lebt_nicht_mehr|ich_glaub_er_stirbt|sterbenskrank|todkrank|liegt_tot|am_sterben|er_stirbt|sie_stirbt|lebensbedrohlich|ringt_mit_dem_tod|in_akuter_not|in_kritischem_zustand
krankenhaus|notaufnahme|klinik|ärztlichen_notdienst . sofort|schnell|dringend|muss|müssen|bringen|fahren|jetzt & sofort|schnell|dringend|muss|müssen|fahren|bring*|jetzt
kotzt|erbricht|übergibt|erbrechen|gekotzt|übergeben|spuckt|durchfall .. blut|ununterbrochen|ständig|stunden|nicht_auf|ganze_nacht|nur_noch|ohne_ende|unaufhörlich|hört|dauernd|galle & blut|ununterbrochen|nicht_auf|stunden|nacht|baby|kind|schwach|fieber|ständig|ohne_ende|apathisch|trinkt|hört|dehydr*|unaufhörlich|schlapp
blau|blass|bläulich|kreidebleich|violett|lila . angelaufen|lippen|gesicht|im_gesicht|läuft|verfärbt|anlaufen
läuft_blau|wird_blau|blau_angelaufen|läuft_lila|lippen_sind_blau|lippen_blau|blaue_lippen|ganz_blau|kalter_schweiß|kaltschweißig|kaltem_schweiß|bläuliche_lippen|läuft_schon_blau
"),
        (Danger, "
stecken|steckt|stecke|hängen|hänge|sitzen|sitze . im|in|auf . aufzug|fahrstuhl|lift|seilbahn|gondel|schnee|bad|sauna|keller
finden|finde|sehen|sehe|verloren . den|keinen|die|nicht . weg|pfad|wanderweg|weg_nicht & dunkel|berg|wald|nacht|nebel|schnee|akku|kalt
=hilfe|hilfe_hilfe|sos|notfall|helft_mir|hilf_mir|helfen_sie_mir|bitte_helfen_sie_mir|bitte_hilfe|rettet_uns|rettet_mich|es_ist_ein_notfall|help|hilfe_bitte|brauche_hilfe|ich_brauche_hilfe|wir_brauchen_hilfe|kommt_schnell|kommen_sie_schnell|bitte_helft_uns|bitte_helft_mir|gefahr|hilfee|schnell_hilfe|hilfe_schnell|wir_brauchen_sofort_hilfe|brauche_sofort_hilfe|das_ist_ein_notfall|kommt_sofort|notruf|helft_uns|brauche_dringend_hilfe|bitte_kommen_sie_schnell
hilfe_hilfe|helft_mir|helft_uns|helfen_sie_mir|helfen_sie_uns|rettet_mich|rettet_uns|in_gefahr|brauche_sofort_hilfe|brauchen_sofort_hilfe|brauche_dringend_hilfe|brauchen_dringend_hilfe|bitte_kommen_sie_schnell|bitte_kommt_schnell|kommt_schnell|schickt_hilfe|schicken_sie_hilfe|schicken_sie_sofort|schickt_sofort|es_ist_ein_notfall|das_ist_ein_notfall|akuter_notfall|holt_uns_raus|holt_mich_raus|holen_sie_uns_raus|lebensgefahr|sofort_hilfe|schnell_hilfe|dringend_hilfe|holt_hilfe|holen_sie_hilfe|bitte_schnell_hilfe|bitte_schnell_kommen|notlage|seenot|bergnot|bergrettung|bergwacht
eingesperrt|ausgesperrt|eingeschlossen|ausgeschlossen|gefangen|steckengeblieben|stecken|stecke|steckt|festsitzen|sitze|sitzen|festgefahren|feststecken|stecken_fest|stecke_fest|sitzt|hänge|hängen|festgeklemmt|gestrandet .. aufzug|fahrstuhl|lift|toilette|bad|sauna|dusche|zimmer|balkon|dach|keller|klo|auto|schnee|draußen|kälte|seilbahn|gondel|berg|drin|fest|draussen|terrasse|badezimmer|regen|kabine|schrank|waschraum|wc|felsen|insel|matsch|höhle|schlamm|schlucht|umkleide|waschküche|abstellraum|treppenhaus|wald & eingesperrt|ausgesperrt|eingeschlossen|fest|stecken|gefangen|steckengeblieben|festgefahren|raus|feststeck*|hilfe|fahrstuhl|lift|aufzug|stecke|eingeschneit|nicht|gestrandet|steckt|ausgeschlossen
ausgesperrt|eingesperrt|eingeschlossen|ausgeschlossen_ohne|ausgesperrt_und|habe_mich_ausgesperrt|hab_mich_ausgesperrt|haben_uns_ausgesperrt|sind_ausgesperrt|bin_ausgesperrt|eingesperrt_in|bin_eingesperrt|sind_eingesperrt|mich_eingesperrt|eingeschneit|tür_ist_zugefallen|tür_zugefallen|haustür_zugefallen|zugefallenen|zugefallen|zugeschnappt|ins_schloss_gefallen|stecken_fest|stecke_fest|steckt_fest|sitzen_fest|sitze_fest|aussperrt|im_aufzug_fest|im_fahrstuhl_fest|im_lift_fest|komm_nicht_raus|komme_nicht_raus|kommen_nicht_raus|komm_hier_nicht_raus|nicht_mehr_raus|steckengeblieben
aufzug|fahrstuhl|lift|gondel|seilbahn . steckt|steckengeblieben|stecken|hängt|stehengeblieben|bleibt|kaputt|defekt|fährt_nicht|stehen|fest|abgestürzt|blockiert|abgesackt|steht & drin|wir|bin|ich|sind|leute|innen|fest|eingesperrt|dunkel|hilfe|zwischen|uns|stecken*
komme|kommen|komm|kommt|kriege|kriegen|kann|können|krieg|bekomme|bekommen|geht .. nicht_rein|nicht_raus|nicht_hinein|nicht_heraus|nicht_ins_haus|nicht_mehr_rein|nicht_mehr_raus|nicht_auf|nicht_öffnen|nimmer_raus|nimmer_rein|nicht_aufmachen|nicht_ins_zimmer|nicht_mehr_zurück|nicht_runter|nicht_in_die|nicht_mehr_auf|nicht_weg & kalt|kälte|schnee|schneit|regen|regnet|draußen|nacht|tür|eingesperrt|schlüssel|code|sauna|toilette|bad|baby|kind|kinder|dunkel|bär|aufzug|barfuß|frieren|friere|klo|hitze|heiß|angst|ausgesperrt|minus|mitternacht|allein|akku|balkon|draussen|barfuss|fest|gewitter|badezimmer|keller
tür|code|schlüssel|schloss|haustür|karte|schlüsselkarte|tastenfeld|klinke|türcode|tor|zahlencode|pin|riegel|griff|türgriff|eingangstür|zimmertür|keycard .. funktioniert_nicht|geht_nicht|öffnet_nicht|klemmt|abgebrochen|verschlossen|zugefallen|steckt|verloren|vergessen|drin|drinnen|kaputt|falsch|blockiert|abgefallen|nicht_auf|zu|gefallen|liegt|im_zimmer|ungültig|streikt|reagiert|innen|verklemmt|nicht_mehr|nimmer|tut_nicht & kalt|kälte|schnee|schneit|regen|regnet|draußen|draussen|nacht|frieren|friere|minus|barfuß|baby|kinder|dunkel|bademantel|handtuch|sauna|raus|heiß|eingesperrt|ausgesperrt|hilfe|allein|angst|fest|klo|toilette|schlafanzug|sturm|akku|mitternacht|3_uhr|2_uhr|1_uhr|klingeln|grad|barfuss|eiskalt|erfriere*|pyjama|t_shirt|stickig|unterhose|socken|kind|nackt
<kin> .. verschwunden|vermisst|weg_gelaufen|weggelaufen|nicht_zurück|nicht_zurückgekommen|nicht_wiedergekommen|nicht_heimgekommen|verlaufen|nicht_mehr_da|spurlos|nicht_auffindbar|nicht_erreichbar|abgehauen|nicht_zu_finden|verloren_gegangen|noch_nicht_zurück|nirgends|nirgendwo|nicht_mehr_auffindbar|immer_noch_nicht|ist_weg|plötzlich_weg|seit_stunden_weg|verirrt|ausgebüxt|überfällig|nicht_gefunden|finden_wir_nicht|nicht_mehr_zurück|wie_vom_erdboden|verlorengegangen|entlaufen|abhanden
<kin> . alt|jahre|ist|sind|plötzlich|auf_einmal|auf|einmal|4|5|3|6|7|2 . weg|fort|futsch
finde|finden|vermisse|vermissen|suche|suchen|verloren|sehe . unseren|unsere|meinen|meine|mein|unser|nicht|das|die|den|seit|unserm|überall . <kin> & nicht|verloren|verschwunden|weg|vermiss*|überall|stunden|minuten|nirgend*|seit|lang
<kin> . finden|finde . nicht|wir|ich|nirgends
vermisst|verschwunden . person|kind|seit|wird|mein|unser
kind_vermisst|kind_verschwunden|kind_ist_weg|kind_weg|person_vermisst|vermisstes_kind|vermisste_person|wird_vermisst|werden_vermisst
verirrt|verlaufen|verfahren|orientierung|vom_weg_abgekommen|vom_weg|weg_verloren|wanderweg|abgekommen|pfad .. wald|berg|bergen|dunkel|nacht|nebel|schnee|akku|kalt|finster|empfang|netz|weg|gebirge|wanderung|allein|regen|angst|handy|stockdunkel|stockfinster|nirgends|hilfe & verirrt|verlaufen|verloren|orientierung|abgekommen|finden|finde|wissen|weiß
verirrt_im|verlaufen_im_wald|im_wald_verlaufen|im_wald_verirrt|im_nebel_verlaufen|in_den_bergen_verlaufen|haben_uns_verlaufen|haben_uns_verirrt|hab_mich_verlaufen|habe_mich_verlaufen|hab_mich_verirrt|habe_mich_verirrt|uns_verirrt|mich_verirrt|uns_verlaufen|mich_verlaufen
weiß|wissen|wissn|keine_ahnung|weiss . nicht|mehr|gar . wo_ich_bin|wo_wir_sind|wo_bin_ich|wo_ich_grad|wo_wir|wo_ich|wie_wir_zurück & dunkel|nacht|wald|berg|kalt|akku|allein|angst|schnee|nebel|verlaufen|verirrt|empfang|netz|finster|hilfe|stockdunkel|regen|handy
letzten_zug|letzter_zug|letzte_bahn|letzten_bus|letzter_bus|falschen_zug|falscher_zug|falschen_bus|falsch_ausgestiegen|zug_verpasst|bus_verpasst|falscher_bus|falschen_bahn|falsche_bahn|falsche_haltestelle|falschen_station|eingeschlafen_im_zug|verpasst & allein|dunkel|niemand|kalt|angst|nacht|taxi|verlassen|akku|einsam|menschenleer|nirgendwo|pampa|keine_menschenseele|fürchte|frier*
bär|wildschwein|wildschweine|schlange|affe|affen|wolf|hornissen|hornisse|hornissennest|wildhund|streunende_hunde|giftschlange|viper|wölfe|bären|kampfhund|keiler .. tür|vor|garten|draußen|zimmer|eingang|fenster|auto|flur|verfolgt|bad|bett|haus|terrasse|hof|direkt|steht|greift|knurrt|angreif*|klo|veranda|im|draussen|dusche|parkplatz|schuppen|unter|unterm
da|hier|ein|eine . ist|steht|läuft|war|sitzt . ein|eine . bär|wildschwein|schlange|wolf|giftschlange
auto|wagen|mietwagen|van .. graben|abgerutscht|überschlagen|steckt|festgefahren|schnee|abgekommen|umgekippt|abhang|schlucht|fluss|liegengeblieben|gerutscht|eingeschneit|gelandet|abgestürzt|schlamm|versinkt & graben|überschlagen|schlucht|abhang|fest|nacht|kalt|türen|eingeklemmt|schnee|hilfe|fluss|festgefahren|raus|dunkel|abgestürzt|verletzt*|festgefahren|straßengraben|nirgendwo|eingeklemmt
straßengraben|gletscherspalte|in_den_graben|in_eine_schlucht|in_ein_loch|in_einen_schacht|in_den_brunnen|in_den_fluss|ins_eis_eingebrochen|eis_eingebrochen|abhang_hinunter . gefallen|gestürzt|gerutscht|gefahren|liegen|gelandet|mit|sind|eingebrochen|und
abgetrieben|mitgerissen|weggespült|hinausgezogen|fortgerissen|rausgezogen . strömung|welle|wellen|fluss|meer|von|worden|der|wurde|wird
boot . gekentert|sinkt|kentert|untergegangen|treibt_ab|gesunken
gekentert|erfrieren_hier|erfrieren_hier_draußen|wir_erfrieren|ich_erfriere|am_erfrieren|erfriere_gleich|erfrieren_gleich
hand|finger|arm|bein|fuß|kopf|fuss . eingeklemmt|steckt|feststeckt|klemmt|eingequetscht
"),
    ],
};
