//! German.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("person", "er|sie|ich|wir|mann|frau|sohn|tochter|kind|baby|mutter|vater|mama|papa|oma|opa|freund|freundin|bruder|schwester|gast|jemand|nachbar|nachbarin|zimmernachbar|zimmernachbarin|kollege|kollegin|partner|partnerin|junge|madchen|typ|kumpel"),
        ("body", "kopf|brust|bein|beine|arm|arme|hand|hande|finger|fuss|knie|rucken|auge|augen|bauch|hals|gesicht|herz|lippen|zunge|mundwinkel|schulter|hufte|knochel|nase|ohr"),
        ("place", "zimmer|kuche|haus|flur|dach|bett|gang|keller|treppenhaus|bad|badezimmer|steckdose|ofen|herd|heizung|mulleimer|vorhang|gardine|matratze|decke|handtuch|toaster|ladegerat|akku|powerbank|auto|sauna|balkon|schuppen|garage|pfanne|wald|teppich|lampe|kerze|sofa|nebenan"),
        ("property", "geldbeutel|portemonnaie|portmonee|brieftasche|handtasche|tasche|handy|laptop|rucksack|koffer|pass|reisepass|geld|bargeld|kamera|rad|fahrrad|sachen|gepack|uhr|schmuck|tablet"),
        ("gone", "weg|verschwunden|vermisst|weggelaufen|nicht_zuruck|nicht_zuruckgekommen|nicht_mehr_da|nicht_auffindbar|spurlos"),
    ],
    harmless: "
feuerzeug*|feuerwerk*|feuerloscher*|feuertreppe*|feuerwehrmuseum|lagerfeuer*|kaminfeuer|feuerstelle*|feuerfest*|feuermelder_test|brandneu*|sonnenbrand|sodbrennen|brennholz|brennend_interessiert|brennnessel*
bomben . wetter|stimmung|laune
bombenwetter|bombenstimmung|mordshunger|mordsmassig*|sterbenslangweilig|totmude|todmude|todlangweilig|hundemude|totlachen|totgelacht|scheintot|krimidinner|krimi*|tatort|mordfall
sterbe|sterben|gestorben . vor . hunger|durst|langeweile|lachen|neugier|hitze|scham|peinlichkeit
zeit|tote . totschlagen|hose
blutorange*|blutwurst|blutmond|blutspende*|bloody_mary
herz . verloren|geschenkt|gebrochen|aus_gold|am_rechten
notausgang*|notizblock|notiz*|notebook|not_amused|zur_not|notfalls
schmerzgrenze|kopfzerbrechen|herzinfarkt . preis*|rechnung|bekommen
fast . herzinfarkt . bekommen|preis*|rechnung
polizeimuseum|polizeiwache|erdbebenmuseum|erdbebensicher|tsunamimuseum|gaskocher|gasthaus|gasse*|gasgrill
nicht|nie|kein|keine|keinen|keiner|niemand|ohne . verletzt*|krank|fieber|feuer|rauch|notfall|gefahr|polizei|krankenwagen|schmerzen|gestohlen|geklaut|eingesperrt|ausgesperrt|brennt|bewusstlos|dringend
sonne . brennt
heisses_wasser|barenhunger|gummibarchen|teddybar|barenpark
schlussel|karte . verloren . gefunden|wiedergefunden|ersatz
angriff_auf|panikraum|escape_room|fluchtraum
festgefahren . diskussion|gesprach
",
    calm: "
letztes|letzten|letzter|vor . jahr|jahre|jahren|monat|monaten|woche|wochen|sommer|winter
fruher|damals|als_kind|irgendwann|einmal_in
film|filme|serie|buch|roman|manga|anime|museum|ausstellung|doku|spiel|krimi|theater|musical|konzert|band|song|lied|podcast|horror|quiz
nur_so|nur_neugierig|aus_neugier|was_ware_wenn|was_passiert_wenn|was_mache_ich_wenn|was_tun_wenn|falls|im_fall|im_falle|fur_den_fall|im_notfall|muss_ich|darf_man|gibt_es|habt_ihr|haben_sie|kann_man
nicht_eilig|eilt_nicht|kein_notfall|keine_eile|ubung|probealarm|alles_gut|alles_ok|schon_wieder_gut|hat_sich_erledigt|wieder_da|wieder_gefunden|niemand_verletzt|haha*|lol|scherz
versicherung*|impf*|allergisch_gegen
",
    acute: "
hilfe|bitte_kommen|sofort|schnell|gerade_eben|jetzt_gerade|dringend|beeilen|beeilung|eilt|eben_gerade|ruft|rufen_sie|kommen_sie|kommt_schnell
",
    cues: &[
        (SelfHarm, "
!will|mochte|mocht|wollte|wunschte|wunsche|ware|war|am_liebsten .. nicht_mehr_leben|sterben|tot|tot_sein|nicht_mehr_da_sein|nicht_mehr_aufwachen|mich_umbringen|schluss_machen_mit_allem|alles_beenden|nicht_mehr_weiterleben
!umbringen|umbringe|bringe_mich_um|bring_mich_um|bringt_sich_um|selbstmord*|suizid*|selbstverletz*|das_leben_nehmen|leben_zu_beenden|mein_leben_beenden|erhangen|aufhangen_will|freitod|abschiedsbrief
!nicht_mehr|nichts_mehr|keinen . leben|lebenswillen|sinn|weiterleben|kraft_zum
!kann|halte|halt|schaffe . nicht_mehr . aus|weiter|weitermachen|leben
!ritz*|schneide_mich|schneid_mich|pulsadern|adern_aufgeschnitten
!springt|springe|springen|spring|runterspringen|runterspringt & dach|brucke|fenster|balkon|gelander|sagt|will|droht|gleis
!tabletten|schlaftabletten|pillen . geschluckt|genommen|alle|ganze|packung|viele
!wozu|warum . noch . weitermachen|leben|weiter
!ohne_mich . besser|dran
!lebensmude|will_sterben|mochte_sterben|sterben_will
"),
        (Fire, "
!brennt|brennen|feuer|flammen|rauch|qualm* .. <place>
!<place> .. brennt|brennen|in_flammen|feuer_gefangen|angezundet|raucht|qualmt|schmort|kokelt|explodiert|funken
!es_brennt|hier_brennt|alles_brennt|feuer_ausgebrochen|feuer_gefangen|in_flammen|steht_in_flammen|lichterloh
=feuer|brand|feuer_feuer|hilfe_feuer|es_brennt_hilfe
rauch|qualm|rauchwolken . kommt|dicker|dichter|schwarzer|uberall|aus|dringt|steigt|zieht
dicker|dichter|schwarzer|viel|uberall|beissender . rauch|qualm
riecht|stinkt|geruch|gestank . gas|verbrannt|angebrannt|rauch|verschmort|brandig|verbranntem|schmor*|plastik
gas . leck|tritt_aus|stromt|ausgetreten|riecht|geruch
gasgeruch|gasleck|gasaustritt|brandgeruch|kohlenmonoxid*|co_melder|co_alarm
rauchmelder*|feuermelder|feueralarm|brandmelder|rauchwarnmelder|gasmelder|feueralarm* . piept|geht|heult|los|an|schrillt|schlagt|hort|klingelt
explodiert|explosion|funken . steckdose|gerade|eben|akku|fon|handy|kuche|aus
waldbrand|zimmerbrand|fettbrand|kabelbrand|kuchenbrand|hausbrand|wohnungsbrand
"),
        (Disaster, "
=erdbeben|tsunami|erdbeben_hilfe|flut|lawine|erdrutsch
erdbeben|beben|nachbeben .. jetzt|gerade|eben|stark|hilfe|was|sollen|wackelt|riss*|wand|tur|eingesturzt|angst|evakuier*|raus|schon_wieder
gerade|eben|starkes|war_das|schweres . erdbeben|beben|nachbeben
alles|boden|haus|zimmer|bett|gebaude|erde|wande . wackelt|bebt|schwankt|zittert|gewackelt
tsunami|flut|hochwasser|evakuierung* .. warnung|kommt|alarm|sirene*|wohin|hoher|jetzt|steigt|zimmer|keller|strasse
tsunamiwarnung|hochwasserwarnung|evakuierungsbefehl|sturmflut|uberschwemm*|uberflut*|steinschlag|lawinenabgang
evakuier*|sirene*|sirenen & jetzt|mussen|sollen|heult|wohin|raus|gerade|alle
wasser .. steigt|kommt_rein|lauft_rein|stromt|steht|knietief|knochelhoch|knie|dringt & zimmer|haus|keller|flur|hoch|fluss|tur|erdgeschoss|rein
fluss|bach . uber_die_ufer|ubergetreten|tritt|gestiegen
hang|berg|erde|schlamm|gerolllawine|felsen|geroll .. abgerutscht|rutscht|ins_rutschen|gerutscht|runtergekommen|verschuttet|bricht|sturzt
erdrutsch|schlammlawine|lawine|murenabgang|mure & strasse|haus|gerade|kommt|jetzt|garten|verschuttet|blockiert|hinter
vulkan . ausgebrochen|ausbruch|bricht|asche
sturm|taifun|orkan|wind|tornado .. fenster|dach|scheibe*|baum|eingedruckt|abgedeckt|umgesturzt|zerbrochen|weggeflogen
dach|decke|wand|mauer|haus|baum|schornstein .. eingesturzt|sturzt_ein|sturzt|abgedeckt|weggeflogen|herunter|droht_einzusturzen|umgesturzt|auf_das_haus
verschuttet|eingeklemmt|unter_trummern|trummern|begraben
risse|riss . wand|decke|mauer
blitz . eingeschlagen|getroffen
"),
        (Crime, "
!einbrecher|eindringling|fremder|fremde|unbekannter|jemand|mann|typ|kerl .. im_haus|im_zimmer|in_meinem_zimmer|an_der_tur|vor_der_tur|durchs_fenster|eingebrochen|eingestiegen|einzubrechen|aufzubrechen|schleicht|unter_dem_bett|versteckt|ruttelt|hammert|verfolgt|bedroht|folgt_mir
einbruch|eingebrochen|aufgebrochen|uberfall|uberfallen|ausgeraubt|beraubt|vergewaltigt|vergewaltigung|begrapscht|belastigt|sexuell|angegriffen|niedergestochen|erpresst|gestalkt|entfuhrt|entfuhrung|geisel*|zusammengeschlagen|verprugelt
geklaut|gestohlen|bestohlen|entwendet|entrissen|geraubt|klaut|stiehlt|weggenommen & <property>|gerade|eben|mir|mein|meine|unser|unsere|uns|alles
<property> .. geklaut|gestohlen|entrissen|geraubt|entwendet
schlagt|prugelt|schlug|tritt|wurgt|verprugelt|geschlagen|angefasst|gegrapscht|betatscht|festgehalten|angreift|attackiert . mich|uns|sie|ihn|seine|frau|freundin|jemanden|kind
mich|uns|sie|ihn|mir .. geschlagen|angefasst|begrapscht|bedroht|verfolgt|gewurgt|betaubt|angegriffen|belastigt|getreten|gestochen|bedrangt
messer|pistole|waffe|axt|machete|gewehr|schusswaffe & mann|jemand|typ|bedroht|mich|uns|droht|flur|lobby|steht|rum|gast|betrunkener|hand
bedroht|droht|drohung|drohungen|bringt_mich_um|umzubringen|umbringt|abstechen|totschlagt|totschlagen . mich|mir|uns|umbringen|tod|gerade|messer|er|sie
prugelei|schlagerei|messerstecherei|schiesserei|schusse|amoklauf|amok
stalker|ex_freund|exfreund|ex_mann|exmann|ex .. vor|tur|hier|gefunden|verfolgt|droht|lasst|unten|lauert
lasst|lassen . mich|uns . nicht . raus|gehen|in_ruhe|los
filmt|gefilmt|fotografiert|versteckte_kamera|kamera|spannt & dusche|bad|toilette|nackt|umziehen|heimlich|schlaf*
schreit|schreie|schreien . hilfe|um_hilfe|nebenan & frau|hilfe|schlagt|schlage
ruf*|brauche|brauchen|holen . polizei
etwas|was|k_o|ko_tropfen . in . drink|getrank|glas & getan|geschuttet|gemischt|schwindlig
ko_tropfen|k_o_tropfen|hausliche_gewalt
"),
        (Illness, "
!bewusstlos|ohnmachtig|ohnmacht|kollabiert|zusammengebrochen|umgekippt|zusammengesackt|nicht_ansprechbar|reglos|leblos|koma|krampfanfall|krampft|epileptisch*|schlaganfall|herzinfarkt|herzstillstand|hirnblutung|anaphyla*|asthmaanfall|blinddarm*|lungenembolie|blutvergiftung|vergiftet|vergiftung|alkoholvergiftung|hitzschlag|unterkuhl*|fehlgeburt|wehen|fruchtblase|uberdosis
reagiert|antwortet|atmet|aufwacht|wacht|bewegt|ansprechbar . nicht|nicht_mehr|kaum|gar_nicht|nicht_auf
nicht|keine|kaum|schwer|schlecht|keinen . luft|atmen|atem|atmet|atmung
bekomm*|krieg*|kriegt|bekommt .. keine|kaum|schlecht . luft
atemnot|erstick*|luftnot|lauft_blau|blau_angelaufen|rochelt|hyperventil*|verschluckt_und|im_hals_stecken
blutet|blute|blut|blutung|blutend .. stark|ohne_ende|nicht_auf|hort|heftig|uberall|kopf|nase_seit|viel|stoppen|stillen|erbricht|kotzt|spuckt|hustet|spritzt|wunde|tief
kotzt|erbricht|spuckt|hustet|spuckte . blut
tiefe|grosse|offene|klaffende . wunde|schnittwunde|platzwunde
geschnitten|gehauen|gesagt|abgeschnitten|abgetrennt|gestochen|gequetscht|eingeklemmt & <body>|tief|blut*|ab
schmerz|schmerzen|weh|schmerzt|druck|stechen|stiche|engegefuhl .. brust|herz|linken_arm|unertraglich*|starke|starken|extreme|schlimme|furchtbare|heftige|wahnsinnige
brust|herz|unterleib|bauch|kopf|rucken|nieren . schmerzen|schmerz|stechen|druck|kolik
brustschmerz*|herzschmerz*|herzrasen & luft|arm|schwindel*|stark*|hilfe|schlecht|seit|angst
starke|starken|unertragliche|unertraglichen|hollische|schlimme|heftige|wahnsinnige|furchtbare|extreme . schmerzen|bauchschmerzen|kopfschmerzen|unterleibsschmerzen|bauchkrampfe|migrane|krampfe|ruckenschmerzen|zahnschmerzen|bauchweh
gebrochen|bruch|ausgekugelt|verstaucht|zertrummert|knochen & <body>|sturz|gesturzt|gefallen|schaut|komisch|geschwollen
gesturzt|gefallen|hingefallen|ausgerutscht|runtergefallen|abgesturzt|heruntergefallen|sturz & treppe|kopf|leiter|bewegen|aufstehen|blut*|bewusst*|bein|dach|balkon|hilfe|hufte|arm|nicht_mehr|dusche
angefahren|uberfahren|autounfall|verkehrsunfall|motorradunfall|unfall & verletzt*|gerade|blut*|hilfe|eben|auto|schwer|bein|passiert|bus
schwer_verletzt|verletzt|verwundet|lebensgefahr*|lebensgefahrlich
verbrannt|verbruht|verbrennung*|verbruhung* & hand|arm|blase*|wasser|kind|gesicht|ol|stark|schlimm|bein|haut
hohes|hoch|starkes|40|41|39 . fieber
fieber|temperatur . 39|40|41|42|hoch|steigt|krampf*|schuttelfrost
allergi* & schwillt|geschwollen|luft|zunge|hals|atmen|reaktion|nuss*|wespe*|schock|lippen|gesicht
schwillt|zugeschwollen|angeschwollen . hals|zunge|gesicht|zu|an|lippen
sprechen|reden|mundwinkel|mund|gesicht|gelahmt|lahm|taub & plotzlich|nicht_mehr|hangt|halbseitig|seite|arm|schief|kann
schwanger & blut*|schmerz*|wehen|gesturzt|gefallen|krampf*
insulin|diabetiker*|unterzucker*|zucker & zittert|ohnmacht*|weg|leer|bewusst*|schwitzt|hilfe|verwirrt|niedrig|gebraucht|dringend
gebissen|gestochen|biss|stich & schlange|viper|hornisse*|hund|luft|geschwollen|schwillt|qualle|skorpion|wespe*|affe
verschluckt|geschluckt|getrunken|gegessen & batterie|putzmittel|knopf|reiniger|baby|kind|munze|tabletten|giftig*|pilze|magnet
pilze* & kotzt|erbricht|ubel|krampf*
ertrinkt|ertrunken|untergegangen|unter_wasser|treibt_im_wasser
stromschlag|elektrischen_schlag|stromunfall
ruf*|brauch*|hol*|schick*|benotig* . krankenwagen|notarzt|rettungswagen|rettungsdienst|sanitater|rettung|arzt|notruf|112
brauch* . arzt|krankenhaus & sofort|dringend|schnell|hilfe|jetzt|bitte
krankenwagen|notarzt|rettungswagen . schnell|bitte|sofort|rufen|kommen|jetzt
ins . krankenhaus|spital & muss|sofort|schnell|dringend|muss_sofort
stirbt|liegt_im_sterben|sterbe_ich|am_sterben|glaube_er_ist_tot|ist_tot|sie_ist_tot
liegt .. boden|flur|bad|blut & nicht|bewegt|reagiert|blut|hilfe|regungslos
sehr_schlecht|geht_schlecht|sehr_krank|schwer_krank & hilfe|arzt|plotzlich|sehr|schlimmer
"),
        (Danger, "
ausgesperrt|eingesperrt|eingeschlossen
komm*|komme|kommen|kann|konnen .. nicht|nicht_mehr . rein|raus|hinein|heraus|ins_haus|ins_zimmer|aus_dem
tur|haustur|zimmertur|schloss|schlussel|code|turcode .. geht_nicht|zugefallen|zu_gefallen|nicht_auf|klemmt|verriegelt|abgebrochen|funktioniert_nicht|steckt_fest|offnet_nicht & nicht|draussen|kalt*|schnee|regen|barfuss|bad|sauna|drin|kind|raus|rein|nacht|niemand|drinnen|wc|toilette
steck*|stecken|hangen|sitzen|sitze|hange|festgesteckt . fest|im_aufzug|im_lift|im_fahrstuhl|in_der_seilbahn|im_schnee|im_schlamm|auf_dem_balkon
aufzug|lift|fahrstuhl|gondel|seilbahn .. steckt|steckengeblieben|stecken|fest|stehengeblieben|geht_nicht|hangt
verlaufen|verirrt|verirren|verloren_gegangen|vom_weg_abgekommen|orientierung_verloren & dunkel|wald|berg*|akku|kalt*|allein*|hilfe|nebel|schnee|wanderung|handy|wanderweg|nacht|netz
weiss_nicht_wo|keine_ahnung_wo|wissen_nicht_wo . bin|sind|ich|wir
<person> .. <gone>
kind|sohn|tochter|mann|frau|mutter|vater|oma|opa|freund|freundin .. <gone> & seit|nicht|minuten|stunden|uberall|eben|gesucht|hilfe|gerade|suchen|weg
finde*|finden . mein*|unser* . kind|sohn|tochter|nicht|mutter|vater
vermisse*|vermisst . kind|sohn|tochter|person|mann|frau
bar|wildschwein|schlange|wolf|hornissen|affe|affen|giftschlange|baren .. tur|garten|zimmer|vor|fenster|eingang|greift|terrasse|flur|bett|im_haus|hinter
=hilfe|sos|hilfe_hilfe|notfall|bitte_hilfe|hilfe_bitte|das_ist_ein_notfall|ich_brauche_hilfe|wir_brauchen_hilfe|brauche_hilfe
brauche|brauchen|bitte . dringend|sofort|schnell . hilfe
helft|helfen_sie|retten_sie|rettet . mir|uns
in_gefahr|lebensgefahr|es_ist_ein_notfall|notfall_bitte
auto|wagen . steckt|graben|abgerutscht|uberschlagen|liegen_geblieben|festgefahren & schnee|nacht|kalt*|graben|hilfe|tal
barfuss|bademantel|schlafanzug & draussen|schnee|tur|schlussel|kalt*|ausgesperrt
"),
    ],
};
