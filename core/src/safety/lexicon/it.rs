//! Italian.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "petto|torace|cuore|testa|collo|nuca|schiena|colonna|braccio|braccia|mano|mani|polso|polsi|dito|dita|pollice|gomito|spalla|gamba|gambe|ginocchio|caviglia|piede|piedi|anca|femore|faccia|viso|volto|occhio|occhi|bocca|lingua|labbro|labbra|gola|orecchio|naso|stomaco|pancia|addome|ventre|costola|costole|pelle|lato|osso|fronte|rene|reni|mandibola|mascella|clavicola|tallone|mento|cranio|bacino|dente|denti|coscia|sopracciglio|tendine"),
        ("kin", "figlio|figlia|figli|figlioletto|figlioletta|bimbo|bimba|bimbi|bambino|bambina|bambini|bambine|neonato|neonata|piccolo|piccola|piccolino|ragazzino|ragazzina|madre|mamma|padre|papa|babbo|nonno|nonna|nonni|marito|moglie|fratello|sorella|fratellino|sorellina|amico|amica|amici|amiche|fidanzato|fidanzata|ragazzo|ragazza|compagno|compagna|nipote|nipotino|nipotina|zio|zia|cugino|cugina|suocero|suocera|collega|cognato|cognata|bebe|genitori"),
        ("person", "<kin>|lui|lei|signore|signora|ragazzi|uomo|donna|qualcuno|tizio|tipo|tipa|ospite|ospiti|persona|persone|gente|vicino|vicina|turista|anziano|anziana|io|cliente|qualcun|coinquilino|guida|vecchio|vecchietto|vecchietta|coppia"),
        ("stranger", "qualcuno|qualcun|uomo|uomini|tizio|tizi|tipo|tipi|sconosciuto|sconosciuta|sconosciuti|estraneo|estranea|estranei|ubriaco|ubriachi|ladro|ladri|intruso|intrusi|individuo|signore|ospite|vicino|ragazzo|ragazzi|ex|marito|fidanzato|persona|persone|donna|uno|maniaco|stalker|molestatore|energumeno|compagno|cliente|tassista|losco|incappucciato|bestione|gruppo|padre|coinquilino|rapinatore"),
        ("cant", "non_riesco_a|non_riesco_ad|non_riesce_a|non_riesce_piu_a|non_riesco_piu_a|non_riusciamo_a|non_riusciamo_ad|non_riusciamo_piu_a|non_riescono_a|non_posso|non_possiamo|non_puo|non_possono|non_ce_la_faccio_a|non_ce_la_facciamo_a|non_ce_la_fa_a|impossibile|non_si_riesce_a|non_si_riesce_ad|non_si_puo|nn_riesco_a|nn_riesce_a|non_c_e_modo_di|non_sono_riuscito_a|non_siamo_riusciti_a|nn_riusciamo_a|fatico_a|fatica_a|non_riesce_ad|non_riesco_neanche_a|non_riesce_nemmeno_a|non_riesce_neanche_a|nn_posso|non_lo_riesco_a|non_la_riesco_a|non_mi_riesce_di"),
        ("place", "casa|edificio|palazzo|stanza|camera|camere|cucina|corridoio|tetto|soffitto|letto|tenda|tende|scala|scale|ingresso|hall|salone|salotto|sala|dormitorio|pavimento|piano|bagno|parete|muro|soffitta|mansarda|cantina|sauna|balcone|giardino|garage|finestra|presa|stufa|stufetta|termosifone|scaldabagno|caldaia|forno|fornello|fornelli|tostapane|microonde|asciugatrice|lavatrice|lavanderia|macchina|caricatore|caricabatterie|batteria|portatile|computer|pc|cellulare|telefono|telefonino|futon|materasso|cuscino|coperta|tappeto|divano|spazzatura|cestino|bidone|lampada|bollitore|padella|pentola|olio|powerbank|climatizzatore|condizionatore|cavo|cavi|quadro|candela|kotatsu|tatami|bosco|monte|collina|accanto|sotto|ostello|albergo|hotel|terrazza|veranda|ciabatta|monopattino|moto|auto|vicini|vicino|asciugamano|vestiti|lenzuola|armadio|cassonetto|legnaia|fienile|baita|ascensore|ripostiglio|prato|cappa|contatore|scaffale|cortile"),
        ("burns", "brucia|bruciano|bruciando|bruciato|in_fiamme|fiamme|a_fuoco|prende_fuoco|preso_fuoco|prendendo_fuoco|prendono_fuoco|dato_fuoco|incendiato|incendiata|incendia|incendiando|incendio|incendiati|fumante|fa_fumo|facendo_fumo|esce_fumo|scintille|fiammata|esploso|esplosa|scoppiato|scoppiata|scoppia|sciogliendo|si_scioglie|fuma|fumano|fuoco|va_a_fuoco|andando_a_fuoco|sta_fumando|bruciacchi*|sfiamma"),
        ("property", "borsa|borsetta|portafoglio|portafogli|passaporto|passaporti|cellulare|telefono|telefonino|iphone|portatile|computer|pc|mac|macbook|zaino|zainetto|zaini|valigia|valigie|valigetta|bagaglio|bagagli|trolley|soldi|contanti|denaro|macchina|fotocamera|bici|bicicletta|roba|cose|effetti|tutto|gioielli|orologio|tablet|ipad|carte|carta|documenti|anello|collana|catenina|moto|auto|marsupio|vestiti|scarpe|borsone|giacca|cuffie"),
        ("door", "porta|porte|portone|cancello|ingresso|stanza|camera|ostello|casa|edificio|bagno|gabinetto|wc|sauna|doccia|balcone|terrazza|terrazzo|ascensore|cantina|armadio|serratura|codice|pin|tastierino|tastiera|chiave|chiavi|tessera|badge|card|maniglia|lucchetto|reception|alloggio|hotel|tetto|lavanderia|ripostiglio|toilette|portafinestra|spogliatoio|chiavistello|catenaccio"),
        ("cold", "fuori|freddo|gelo|gela|geliamo|congel*|neve|nevica|nevicando|nevicata|pioggia|piove|piovendo|diluvi*|notte|mezzanotte|buio|intrappolat*|bimbo|bimba|bambini|bambino|bambina|neonato|figlio|figlia|dentro|aiuto|paura|scalzo|scalza|scalzi|pigiama|asciugamano|bufera|sottozero|sotto_zero|grandine|strada|bagnat*|fradic*|solo|sola|soli|nudo|nuda|mutande|tremando|tremiamo|caldo|aria|soffoc*|nessuno|uscire|panico|claustrofob*|ciabatte|maglietta|assiderat*|temporale|aprite|apriteci|apritemi|bloccat*|chius*|accappatoio|infreddolit*"),
        ("wild", "orso|orsi|orsa|orsetto|cinghiale|cinghiali|serpente|serpenti|serpe|vipera|biscia|lupo|lupi|scimmia|scimmie|macaco|macachi|vespa|vespe|calabrone|calabroni|cane|cani|cani_randagi|branco|scorpione|animale|millepiedi|scolopendra|volpe|sciame"),
        ("nature", "monte|montagna|montagne|bosco|boschi|foresta|sentiero|sentieri|segnale|batteria|freddo|neve|nevica|nevicando|notte|buio|buia|solo|sola|soli|paura|nebbia|giungla|alberi|aiuto|pioggia|piove|nessuno|grotta|burrone|valle|torcia|spaventat*|niente|campo|tramont*|vulcano|escursione|trekking|camminata|imbrunire|gelo|congel*|acqua|piangendo|collina|passo|bufera|scurit*|vetta|cima|indietro|cala"),
    ],
    harmless: "
fuochi|fuoco . artificio|artificiali|artificiale|pirotecnic*
fuoco|fuochi . lento|medio|basso|vivo|fatuo|fatui|olimpico|sacro|di_paglia|amico|del_fornello|del_camino|nel_camino|per_la_griglia|di_bivacco
ramen|noodles|curry|festa|festival|danza|spettacolo|prova|vigili|vigile|arma|armi|macchina|camion . del|di|dei|col|da . fuoco & museo|festival|festa|spettacolo|ramen|noodles|curry|danza|camion|caserma|calendario|prova|quando|dove
troppo_fuoco|mettere_la_mano_sul_fuoco|mano_sul_fuoco|a_prova_di_fuoco|messa_a_fuoco|mettere_a_fuoco|mette_a_fuoco|metto_a_fuoco|fuoco_automatico|fuoco_incrociato|ferro_e_fuoco|palla_di_fuoco|cavallo_di_fuoco|anello_di_fuoco|festa_del_fuoco|festival_del_fuoco|falo|camino
museo|caserma|stazione|calendario|camion|camioncino . dei|di|della|del . vigili|pompieri|polizia|carabinieri|ambulanz*
stazione_di_polizia|posto_di_polizia|commissariat*|questura|koban
estintor*|antincendio|antincendi|antifumo|anti_incendio|uscita_di_sicurezza|uscite_di_sicurezza|uscita_di_emergenza|uscite_di_emergenza|scala_di_emergenza|luci_di_emergenza|numero_di_emergenza|numeri_di_emergenza|contatto_di_emergenza|freno_di_emergenza|kit_di_emergenza|piano_di_evacuazione|piano_di_emergenza|via_di_fuga|vie_di_fuga|punto_di_raccolta|percorso_di_evacuazione
prova|esercitazione|allarme|rilevator*|sensor*|porta|coperta . incendio|antincendio|fumo|evacuazione|incendi & prova|esercitazione|dove|funziona_anche|avete|c_e_un|test|batteria_del
cassetta|corso|kit|borsa . del|di . pronto|primo . soccorso
pronto_soccorso_per_il_modulo|soccorso_stradale|mutuo_soccorso|soccorso_alpino_museo
fornello|fornelli|cucina|stufa|riscaldamento|bombola|bombolette|piano_cottura|caldaia|griglia|barbecue|acqua|lampada . a|da|del|con . gas
acqua_gassata|gassat*|frizzante|gas_o_elettric*|gas_o_induzione|a_tutto_gas|tutto_gas
zona|area|sala|stanza|camera|balcone|vietato|divieto|posso|puo|dove|possiamo|posto|smettere|fumatori|senza|odor*|puzza|sa . fumare|fumatori|fumo|sigarett*|tabacco . sigarett*|tabacco|fumatori|fumare|incenso
fumo|odore|puzza . di|delle|da|della . sigaretta|sigarette|sigaro|tabacco|incenso|fumatori|barbecue|griglia|griglie
fumo . nero_di_seppia|negli_occhi|di_londra
salmone|pesce|formaggio|provola|te . affumicat*
affumicat*|scamorza_affumicata
cioccolat*|dolce|torta|esplosione . di . sapor*|gusto|colori|gioia|cioccolat*
bomba|bombe|bombolon* . alla|al|calorica|calorico|calda|di_gelato
che_bomba|una_bomba|bombetta|bomboniera
brucia|bruciare|bruciato|bruciando|bruciata|bruciati|bruciate|brucia_un|scottat*|scottatur* . calorie|grassi|le_tappe|sole|solare|solari|un_po_la_lingua|tappe|dal_sole|i_ponti|cd|incenso|legna
scottatur*|ustion* . sole|solare|solari
crema|gel|doposole . per|contro|da . scottatur*|ustion*
pasta|pane|toast|riso|caffe|torta|pizza|zucchero . bruciat*|bruciacchiat*
peperoncino|piccante|wasabi . brucia|fuoco
muoio|muore|morire|moriamo|morto|morta|morti|morte|muori|morendo|moriro|morivo|morivamo|muoiono|mori|moriremo . di|dal|dalla|dalle|dallo|dall|della|per|da . fame|sete|sonno|voglia|ridere|risate|caldo|noia|curiosita|stanchezza|vergogna|invidia|imbarazzo|emozione|tenerezza|gioia|risata|freddo_qui_jaja|crampi_dalle_risate|vederlo|vederla|nervoso|un_caffe|gola
lento|bello|buono|caldo|carino|ridere|piace|piaciut*|buonissim*|stanco|stanca|stanchi|freddo|noioso|mi_piace|simpatico|dolce|comodo|lenta|bella|buona|tenero|adoro|rumoroso|rumorosa|faticoso|caro|divertente . da_morire
da_morire_dal|da_morire_di
stanco|stanca|stanchi|stanche . morto|morta|morti|morte
pronto_a_morire_per|la_morte_sua|e_la_morte_sua|natura_morta|mar_morto|punto_morto|stagione_morta|ora_morta|binario_morto|giorno_dei_morti|giorno_dei_defunti|lingua_morta|peso_morto|morto_di|tempi_morti|ossa_dei_morti|pan_dei_morti
cellulare|telefono|telefonino|batteria|pc|computer|portatile|tablet|wifi|powerbank|caricatore . morto|morta|morendo|muore|defunto|scarico|deceduto
morto|morta|muore|morendo . il|la|mi . cellulare|telefono|batteria|pc|computer|portatile|tablet|wifi
ammazza_che|ammazza_quanto|ammazzacaffe|ammazza_caffe
uccid*|uccis*|ammazz*|ucciso|ammazzare . tempo|noia|fame|il_caldo|caldo|zanzar*|scarafagg*|ragn*|attesa|mosch*|insett*
caldo|piedi|schiena|scarpe|jet_lag|umidita|gambe|scale|prezz*|salita|vista|curiosita . mi|ci . uccid*|ammazz*|sta_uccidendo|stanno_uccidendo|stanno_ammazzando|ucciso|uccisi|ha_ucciso|distrugg*
mi|ci . uccide|uccidono|ammazza|ha_ucciso|hanno_ucciso|sta_uccidendo|stanno_uccidendo . il|i|le|la|l . caldo|piedi|schiena|jet|umidita|curiosita|fuso|afa|scarpe|sonno|fame
moglie|mamma|ragazza|marito|madre|suocera|capo|fidanzata|fidanzato|figlia|sorella . mi|ci . ammazza|uccide|ammazzera|uccidera . se
da_infarto|da_ictus|infarto . quando|al|vedendo|prezz*|conto|vista|a_vedere|per_il
per_poco|quasi . moriv*|svengo|svenivo|svenivamo|infarto|muoio|mi_viene|morivo|svenuto_dal|ci_resto|svenuta_dal|strozzavo
fatto|preso|prendere|venire|viene . un|l . infarto|colpo & prezz*|conto|robot|scherz*|paura_ah|vista|ridere|panorama|bolletta|scontrino
attacco|attacchi . dei_giganti|d_arte|di_risa|di_ridarella|di_fame|di_risate|di_tosse_ahah|di_nostalgia|di_gola|dei_titani|gas_del_fornello|della_presa|usb|d_aria|universale|di_shopping
colpo|colpi . di . fulmine|fortuna|scena|sonno|testa|genio|sole_di_maggio|vita|sole_e_piu
colpo|colpi . d_occhio|di_fulmine|grosso|di_coda|di_fortuna
a_colpo_sicuro|colpo_d_occhio|fulmine_a_ciel_sereno
un|e|che|vero|proprio|vera . furto|rapina|ladrata . prezz*|a_quel|a_mano_armata|legalizzat*|quel_prezzo|bello_e_buono|costa*
furto|rapina|ladri . a_mano_armata|prezz*|legalizzat*|di_identita
prezz*|costa|costo|taxi . furto|rapina|ladri
rub* . il_cuore|un_minuto|cuore|minuto|minuti|scena|sonno|ricetta|idea|un_attimo|attimo|tempo|bacio|sorriso|la_scena|il_posto|secondo|secondi
presa_ladra|ladro_di_cuori|ladri_di_biciclette|scippo_di|attrezzo_da_scasso
aggress*|attacc* . frigo|buffet|colazione
spara|sparare|sparato|sparata|spariamo|sparo|scatt* . foto|flash|prezz*|alto|cavolate|musica|volume|aria_condizionata|un_selfie|fotografie
foto|selfie . sparat*
botte|lotta|battaglia|lotte|combattimento . di|con|fra|tra . vino|cuscini|neve|sumo|palle|galli
incontro|incontri|torneo|lottatori . sumo
lottando|lottare|combatt* . col|con|contro . jet|fuso|sonno|bacchette|zanzare
mozzafiato|mozza_il_fiato|senza_fiato|tolto_il_fiato|toglie_il_fiato|lasciato_senza|a_perdifiato|fiato_corto_per_la|senza_parole|lasciati_senza|lascia_senza
mancanza_di_respiro_artistic*|tutto_d_un_fiato|ultimo_respiro_di
sangue_freddo|gruppo_sanguigno|arancia_sanguinella|arance_rosse|donare_sangue|esame_del_sangue|esami_del_sangue|prelievo|al_sangue|sangue_blu|luna_di_sangue|cottura_al_sangue|bistecca|sanguinaccio|nel_sangue|analisi_del_sangue
tagli*|taglio . capelli|barba|frangia|unghie|luce|torta|costi|acqua|viaggio|corto|pane|carne|cipolla|verdur*|etichett*|traguardo
affogat* . caffe|al_caffe|gelato|nel_cioccolato|vino
affogato_al|affogare_nel|annegare_nei|affogare_i_dispiaceri|bicchier_d_acqua|bicchiere_d_acqua|affogat*_nel_lavoro|annego_nelle_mail
perso|persa|persi|perdere|perdiamo|perdo|perderci|perdersi|perdermi . treno|volo|aereo|bus|autobus|conto|peso|tempo|pazienza|testa|occasione|abitudine|appetito|voce|filo|connessione|prenotazione|la_testa|coincidenza|traduzione|traghetto|nulla|scommessa|partita|sapone
perdersi_nei|perdersi_tra|perdermi_tra|perdersi_per|persi_nella_traduzione|lost_in_translation|oggetti_smarriti|ufficio_oggetti|causa_persa|tempo_perso|perso_la_testa
bloccat*|fermi|ferm* . nel_traffico|traffico|al_lavoro|in_ufficio|riunione|aeroporto|dogana|immigrazione|coda|in_coda|in_fila|tangenziale
carta|bancomat|conto|prenotazione|account|pagamento|sim . bloccat*
allagat*|inondat*|invas* . mail|turist*|messagg*|foto|email|gente|ricord*|sole|luce
valanga|tempesta|pioggia|ondata|raffica|diluvio . di . mail|messagg*|turist*|stelle|idee|meteore|cervelli|emozioni|offerte|complimenti|foto
tempesta_in_un_bicchier*|quiete_prima_della_tempesta|cervello_in_tempesta|uragano_di
figlio|figlia|bimbo|bimba|nipote|nipotino|bambino|e|cane|gattino . un_terremoto|una_peste|un_ciclone|un_uragano|un_tornado
antisismic*|a_prova_di_terremoto|simulator* . terremot*|resiste* . terremot*|memoriale . terremot*|tsunami
cad*|cascat* . stelle|libri|braccia|capello|a_fagiolo|foglie|dalle_nuvole|bene|linea|la_connessione|la_linea|le_braccia|la_neve|dal_sonno|amore|in_tentazione|in_piedi
cadut*|cascato|cascata|cascati|caduti . il|la|mi|le|lo|un|gli|i|l . cellulare|telefono|chiavi|chiave|asciugamano|maglia|calzino|occhiali|anello|orecchino|peluche|caricatore|fotocamera|bottiglia|bicchiere|gelato|wifi|cappello|connessione|linea|lente|vestito|telecomando
cascate|cascata . del|di|dove|piu|vicina
croll* . dal_sonno|dal_sonno|di_sonno|dalla_stanchezza|per_il_sonno|per_la_stanchezza|a_letto|prezz*|dal_mal
salt* . colazione|pranzo|cena|fila|coda|prenotazione|turno|bungee|elastico|corda|trampolino|in_padella|con_la_corda|tappa|luce|corrente|wifi
in_bocca_al_lupo|bocca_al_lupo|crepi_il_lupo|crepi|fame_da_lupo|fame_da_lupi|lupo_mannaro|tempo_da_lupi|tempo_da_cani|tempo_da_lupo
ragu|pappardelle|salame|stufato|carne|sugo|prosciutto . di|al . cinghiale
cinghiale . in|al|alla . umido|menu|ragu|forno|cacciatora
orso|orsi|orsett* . peluche|polare|polari|panda|gommos*|yogi|bianco|bruno_di
scimmie|scimmia|macachi . neve|onsen|parco|delle_nevi|jigokudani|terme
parco|vedere|visitare|foto . scimmie|orsi|macachi|lupi
serpente_di|pelle_di_serpente|anno_del_serpente|vespa_in_affitto|noleggi* . vespa
noleggiare|noleggio|affittare|affitto . una . vespa
hot_dog|cane_guida|cani_ammessi|accett* . cani|cane
pastigli*|pillol*|compress* . mal|per_il_mal|freni|per_la_gola|per_dormire_vend*|menta|gola|lavastoviglie|detersivo
mal_d_auto|mal_di_mare|mal_d_aria|mal_d_africa|mal_di_vivere_romanz*|meno_male|niente_male|mica_male|non_e_male|non_male|male_non_fa|nulla_di_male|di_male_in_peggio
antidolorific*|senza_dolore|indolore|dolori_di_portafoglio
male|dolore|dolgono|mal|dolori|doloranti . ai|i|alle|le|di|alla|la . piedi|gambe|schiena|polpacci|spalle . camminat*|camminare|viaggio|volo|passeggiat*|cammino|giornata|scale
piedi|gambe|schiena|polpacci . male|doloranti|dolgono . camminat*|camminare|viaggio|volo|dopo
febbre . del_sabato|dell_oro|da_shopping|del_sabato_sera|da_cavallo_per_il|da_concerto
malat* . shopping|lavoro|anime|calcio|serie|di_sushi
da_matti|da_pazzi|roba_da_pazzi|come_un_matto
suicide_squad|foresta_dei_suicidi|foresta_dei_suicid*|bosco_dei_suicidi|ali_suicide|missione_suicida
impiccato_gioco|gioco_dell_impiccato
non|senza|nessun|nessuno|nessuna|niente|mai|nulla|ne . ferit*|malat*|febbre|sangue|emergenza|urgente|urgenza|fuoco|incendio|fumo|pericolo|ambulanza|polizia|pompieri|furto|furti|rubat*|dolore|grave|medico|dottore|ospedale|pericoloso|allarme|panico|perso|persi|smarrit*|aggressivi|aggressivo|vittime|danni|bloccat*|serve_aiuto
nessuno . fatto_male|ferito|stato_male|sta_male|male|cadut*
non|niente . serve|bisogno|chiamate|chiamare|occorre|necessari*|servono . ambulanza|polizia|medico|aiuto|ospedale|dottore|pompieri
mi_dispiace_da_morire
chiuso_con|chiusura|chiuso . il_conto|per_ferie|per_turno|la_valigia|il_lunedi|la_prenotazione|il_martedi|il_giovedi|la_domenica
",
    calm: "
anno|mese|settimana|estate|inverno|secolo|volta|primavera|autunno|viaggio . scors*|passat*|precedente
scorso|scorsa|passato . anno|mese|estate|inverno|settimana|primavera|autunno|viaggio|volta
anni|anno|mesi|mese|settimane|settimana|secoli|decenni|tempo . fa|addietro|orsono
una_volta|a_suo_tempo|a_quei_tempi|all_epoca|in_passato|un_tempo|anticamente|storicamente|l_ultima_volta|molti_anni|tanti_anni|qualche_anno
da_piccolo|da_piccola|da_bambino|da_bambina|da_ragazzo|da_ragazza|da_giovane|quando_ero|quando_eravamo|quando_avevo|nella_mia_infanzia
a|ad|in|nel|lo_scorso|di|dello_scorso . gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
1908|1923|1945|1980|1995|2004|2009|2010|2011|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023
film|cinema|romanzo|romanzi|libro|libri|serie|museo|videogioco|videogiochi|gioco|manga|anime|episodio|puntata|netflix|documentario|mostra|parco_giochi|parco_divertimenti|parco_a_tema|luna_park|casa_stregata|casa_degli_orrori|escape_room*|stanza_della_fuga|canzone|canzoni|disco|album|concerto|teatro|opera|musical|podcast|true_crime|giallo|gialli|thriller|horror|cosplay|monumento|leggenda|fumetto|fumetti|telefilm|fiction|memoriale|quiz|cena_con_delitto|gioco_di_ruolo|commedia
curiosita|curioso|curiosa|per_sapere|solo_per|chiedevo_solo|domanda_stupida|ipotetic*|teoric*|perche_chiedo|percio_chiedo|quindi_chiedo|per_questo_chiedo|giusto_per
in_caso_di|in_caso_d|nel_caso|nel_caso_di|in_caso|per_ogni_evenienza|nell_eventualita|casomai|cosa_succede_se|che_succede_se|cosa_facciamo_se|cosa_faccio_se|che_si_fa_se|cosa_si_fa_se|cosa_dobbiamo_fare_se|cosa_devo_fare_se|come_si_fa_se|come_faccio_se|come_facciamo_se|chi_chiamo_se|chi_chiamiamo_se|se_ci_fosse|se_c_e_un|se_c_e_una|se_dovesse|se_dovessi|se_dovessimo|se_perdo|se_perdiamo|se_mi_perdo|se_ci_perdiamo|se_mi_ammalo|se_ci_ammaliamo|se_resto_chiuso|se_resto_fuori|se_rimango_fuori|se_rimango_chiuso|se_dimentico|se_qualcuno_si|se_mi_sento|se_uno_si|se_perdessi|se_succede|se_viene_un|se_mi_viene|se_mi_rubano|quando_c_e_un|se_arriva_un|e_se_c_e
senza_fretta|non_e_urgente|niente_di_urgente|nulla_di_urgente|con_calma|non_c_e_fretta|nessuna_fretta|nn_urgente
esercitazione|per_la_tesi|per_la_scuola|modulo|per_un_compito|per_il_visto|valutazione_dei_rischi
guarit*|ormai_sto_bene|ora_sto_bene|ora_sta_bene|adesso_sta_bene|tutto_bene_ora|falso_allarme|l_ho_ritrovat*|l_abbiamo_ritrovat*|gia_ritrovat*|ritrovato|ritrovata|ritrovati|tutto_risolto|gia_risolto|lasciate_stare|lascia_stare|come_non_detto|operat*|cicatrice|rimess*_in_sesto|passata_ormai|ormai_passat*|gia_passat*|ormai_e_passat*
ahah*|haha*|hahah*|eheh*|ahaha*|lol|xd|scherzo|scherzavo|scherzi_a_parte
assicurazione|assicurativ*|polizza|copertura|assicurat*
vaccin*|certificato_vaccinale|visita_di_controllo
servizio_fotografico|festival|attrazione|montagne_russe|visita_guidata|giro_turistico|gita_al_cratere
",
    acute: "
aiuto|aiutatemi|aiutateci|aiutami|soccorso|in_questo_momento|proprio_ora|proprio_adesso|adesso_subito|urgente|urgentemente|venite|venga_subito|correte|fate_presto|fate_in_fretta|sbrigatevi|immediatamente|appena|chiamate|chiamate_subito|mandate|salite|vi_prego_venite|subito_qui|e_ancora_qui|e_ancora_fuori|minuti_fa|minuto_fa|secondi_fa|poco_fa
da . minuti|minuto
",
    cues: &[
        (SelfHarm, "
!voglio|vorrei|vuole|volevo|sto_per|sta_per|ho_deciso_di|ha_deciso_di|penso_di|penso_a|pensa_di|pensando_di|ho_intenzione_di|intenzione_di|provato_a|tentato_di|prova_a|tenta_di|sta_cercando_di|minaccia_di|minacciato_di|minacciando_di|voglia_di|pronto_a|pronta_a|dice_che_vuole|preferisco|desidero|paura_di|solo|meglio|vogliamo|cerca_di|capace_di|stasera|stanotte|decisa_a|deciso_a|dice_di_voler . morire|uccidermi|uccidersi|ammazzarmi|ammazzarsi|suicidarmi|suicidarsi|farla_finita|farmi_fuori|farsi_fuori|essere_morto|essere_morta|finirla|impiccarmi|impiccarsi|togliermi_la_vita|togliersi_la_vita|buttarmi_giu|farmi_male|farsi_male|farmi_del_male|farsi_del_male|morta|buttarmi_di_sotto|buttarsi_di_sotto|buttarsi_giu
!mi|si . voglio|vuole|sto|sta|sta_per|sto_per|volevo|voleva . uccidere|ammazzare|suicidare|ammazzando|uccidendo|impiccare|impiccando|buttare_di_sotto|buttare_giu
!togliermi_la_vita|togliersi_la_vita|mi_tolgo_la_vita|si_toglie_la_vita|tolta_la_vita|farla_finita|la_faccio_finita|la_fa_finita|fare_finita|porre_fine|mettere_fine . alla_mia|alla_sua|a_tutto|alla_vita|tutto|vita
!togliermi_la_vita|togliersi_la_vita|mi_tolgo_la_vita|si_toglie_la_vita|farla_finita|la_faccio_finita|porre_fine_alla_mia_vita|porre_fine_a_tutto|mettere_fine_a_tutto|mettere_fine_alla_mia|facciamola_finita_con_la_vita|uccidermi|mi_uccido|si_uccide|ammazzarmi|mi_ammazzo|si_ammazza|uccidersi|ammazzarsi|suicid*|autolesion*|impiccarmi|impiccarsi|si_e_impiccat*|si_impicca|mi_impicco|farla_finita_stanotte|tolgo_la_vita
!non|ne|nn|senza . voglio|ho|vuole|voglia_di|ha|vorrei|desidero|piu|voglia . vivere|esistere|svegliarmi_mai|svegliarmi_domani|svegliarmi_piu|piu_svegliarmi|andare_avanti|continuare_a_vivere|essere_viva|essere_vivo|stare_al_mondo|essere_qui|stare_in_questo_mondo
!non_voglio_piu_vivere|non_voglio_vivere|voglia_di_vivere|non_vuole_piu_vivere|non_vuole_vivere|smettere_di_vivere|smettere_di_esistere|stanco_di_vivere|stanca_di_vivere|stufo_di_vivere|stufa_di_vivere|stanca_della_vita|stanco_della_vita|stanca_di_esistere|non_merito_di_vivere|non_dovrei_esistere|stanco_di_tutto_voglio
!non_ce_la_faccio_piu|non_ne_posso_piu|nn_ce_la_faccio_piu|non_resisto_piu|non_reggo_piu|non_riesco_piu_ad_andare_avanti|non_riesco_ad_andare_avanti|non_ho_piu_la_forza|non_ho_la_forza & morire|vita|vivere|addio|perdon*|scusa|scusate|scusatemi|finire|finirla|piango|piangendo|balcone|pastiglie|pillole|nessuno|mort*|sparire|andare_avanti|stanc*|sola|solo|famiglia|soffrire|dolore|tutti|pasticche|tutto|basta
!=non_ce_la_faccio_piu|nn_ce_la_faccio_piu|non_ne_posso_piu|non_resisto_piu|io_non_ce_la_faccio_piu|non_ce_la_faccio_piu_davvero
!non . vale|ha|trovo|vedo|ho . pena|senso|motivo|motivi|ragione . vivere|la_mia_vita|la_vita|andare_avanti|continuare_a_vivere|per_vivere|di_vivere|continuare
!mia_vita|la_vita|vivere|tutto . non . senso|vale|importa|serve & vita|vivere|sparire|morire|addio
!non . ho|c_e|resta|rimane|vedo . niente|nulla|nessuno|motivo|motivi|ragione|ragioni|futuro . vivere|per_cui_vivere|per_cui_andare|di_vivere|per_continuare|andare_avanti|uscita
!meglio|starebbero|starete|staranno|starebbe|starete_tutti . senza_di_me|se_non_ci_fossi|se_sparissi|morta|morto|se_morissi|se_non_esistessi|se_muoio
!magari|vorrei|spero|preferirei|desidererei . non_svegli*|morissi|morire|non_essere_mai_nat*|non_essere_nat*|non_fossi_mai_nat*|non_esistere|sparire_per_sempre|essere_morta|essere_morto|addormentarmi_per_sempre
!non_essere_mai_nato|non_essere_mai_nata|non_fossi_mai_nat*|addormentarmi_e_non|dormire_per_sempre|dormire_e_non_svegliarmi|non_svegliarmi_piu|non_svegliarmi_mai
!voglio|vorrei|volevo|voglia_di|vuole|devo|bisogno_di . sparire|scomparire|smettere_di_soffrire|smettere_di_esistere|che_finisca_tutto|che_tutto_finisca|annullarmi
!nessuno . mi|mia|si . manch*|piang*|accorg*|cerchera|rimpiang*|mancanza
!a_nessuno_importa|nessuno_sentira_la_mia|non_manchero|a_nessuno_manchero & vita|morire|mort*|sparisco|me|io|addio|mancher*|mancanza
!preso|prese|presa|ingoiat*|inghiottit*|ingerit*|mandato_giu|mandate_giu|buttato_giu|prendere|ingoiare|assunto|bevuto|sto_prendendo|mangiato|ingoio .. pastiglie|pastiglia|pillole|compresse|farmaci|medicine|sonniferi|tranquillanti|ansiolitici|tachipirina|paracetamolo|xanax|valium|lexotan|benzodiazepine|scatola|flacone|blister|barbiturici|pasticche|psicofarmaci|antidepressivi|gocce & tutte|tutti|tutta|intera|intero|interi|scatola|flacone|mucchio|molte|troppe|troppi|perdon*|scatole|addio|blister|manciata|morire|sacco|svegli*|20|30|40|50|un_mare|basta|confezione|vita|scusa|interamente
!tagli* . vene
!mi_sto_tagliando|si_sta_tagliando|mi_taglio_le_braccia|si_taglia|mi_taglio_ancora|mi_sono_tagliata_di_nuovo|mi_sono_tagliato_di_nuovo|mi_sono_tagliata_ancora|mi_sono_tagliato_ancora|ricominciato_a_tagliarmi|ricominciata_a_tagliarmi|ha_ricominciato_a_tagliarsi|mi_sto_facendo_del_male|mi_sto_facendo_male|si_sta_facendo_del_male|si_fa_del_male|mi_faccio_del_male|tagli_sulle_braccia|tagli_sui_polsi|tagli_sul_braccio|tagliarmi_le_vene|tagliarsi_le_vene|tagliata_i_polsi|tagliato_i_polsi|tagliata_le_vene|tagliato_le_vene
!voglio|vuole|ho_voglia|bisogno|paura|penso|pensa|ho_paura|possa|smettere|impulso|sto_per|sta_per|continuo|voglia|potrebbe|potrei|temo . tagliarmi|tagliarsi|farmi_del_male|farsi_del_male|farsi_male|farmi_male|fare_una_pazzia|una_pazzia|farsi_qualcosa|farmi_qualcosa|una_sciocchezza|un_gesto|gesto_estremo|tagliarmi_ancora|fare_una_sciocchezza|faccia_del_male|faccia_qualcosa_di_brutto|fare_qualcosa_di_brutto
!gesto_estremo|gesto_inconsulto|gesto_disperato|si_faccia_del_male|faccia_una_pazzia|faccia_una_sciocchezza|compia_un_gesto
!buttarmi|buttarsi|gettarmi|gettarsi|lanciarmi|lanciarsi|saltare|mi_butto|si_butta|mi_getto|si_getta|mi_lancio|si_lancia|salto|salta|si_e_buttat*|vuole_buttarsi|si_sta_buttando|buttata|buttato|si_vuole_buttare|mi_voglio_buttare|saltare_giu|si_e_lanciat* .. balcone|finestra|ponte|terrazza|terrazzo|tetto|treno|binari|metro|piano|vuoto|cornicione|palazzo|ringhiera|scogliera|sotto|giu|davanti_al
!vuole|voglio|sta_per|sto_per|minaccia|dice|grida|urla|dice_che|minacciando . saltare|buttarsi|buttarmi|lanciarsi|lanciarmi|si_butta|salta|si_lancia|che_si_butta|buttare_giu|gettarsi|si_getta|saltare_giu
!seduta|seduto|in_piedi|salita|salito|arrampicat*|bilico|sporge|sporgendo|affacciata|scavalcat*|scavalc*|sul_bordo|bordo|sul|sulla|sta_sul|sono_sul|oltre . cornicione|ringhiera|parapetto|tetto|ponte|balcone|davanzale|finestra|balaustra|terrazzo|bordo & saltare|salta|butta*|lanci*|piang*|non_scende|scendere|suicid*|getta*|morire|non_vuole_scendere|vuoto|gambe_fuori|gambe_penzoloni|farla_finita|di_sotto|vita
!addio_a_tutti|addio_mondo|addio_per_sempre|dico_addio|dire_addio|detto_addio|addio_mamma|ultimo_saluto|vi_saluto_per_sempre & vita|per_sempre|perdon*|scusa*|morire|sparisco|mondo|tutti|mamma|famiglia|stanotte|basta|domani|figli*
!lettera|biglietto|messaggio|messaggi|audio|vocale|vocali|post . di|d . addio|suicid*
!ultima|ultimo . notte|giorno|messaggio|sera . da_viv*|vita|in_vita|di_vita|su_questa_terra|in_questo_mondo|al_mondo|mia_vita
!quando . legge*|trover*|leggi|legger* . sara_troppo|saro|sara_tardi|mort*|non_ci_saro|non_ci_sono|andat*|sara
!domani|presto|mattina|domattina . non_ci_saro|non_saro_piu|non_mi_sveglio|non_mi_svegliero|saro_mort* & perdon*|vita|morire|nessuno|addio|dolore|mondo|tutti|mort*|pastiglie|svegli*|famiglia|soffrire|piu|scusa*
!corda|cappio|coltello|lama|lametta|pistola|rasoio|cintura|lamette|fune . in_mano|con_me|pront*|collo|accanto|qui|nella_mano|al_collo & morire|vita|finire|addio|impicc*|sparire|vivere|vene|perdon*|uccid*|ammazz*|finita|basta|fine|polsi|scusa*|ce_la_faccio
!cappio|corda|cintura . attorno_al_collo|intorno_al_collo|al_collo|alla_trave
!penso|pensando|pensieri|idee|pensa|pensiero . alla_morte|di_morte|morire|suicid*|di_farla|di_uccid*|di_morire|uccid*|farla_finita
!non_vedo_via_d_uscita|non_vedo_piu_via|non_c_e_via_d_uscita|unica_via_d_uscita|unica_soluzione_e_morire|lasciare_questo_mondo|lascio_questo_mondo|andarmene_per_sempre|me_ne_vado_per_sempre|andarmene_da_questo_mondo|scusate_per_il_disordine_quando
"),
        (Fire, "
!<place> .. <burns>
!<burns> .. <place>
!sta_bruciando|stanno_bruciando|e_in_fiamme|in_fiamme|ha_preso_fuoco|hanno_preso_fuoco|sta_andando_a_fuoco|va_a_fuoco|andato_a_fuoco|andata_a_fuoco|sta_prendendo_fuoco|si_e_incendiat*|si_sta_incendiando|brucia_tutto|tutto_brucia|tutto_a_fuoco|ha_dato_fuoco|dato_fuoco|appiccat*|appicc*_il_fuoco|divampa|divampat*|preso_fuoco|stiamo_bruciando|qualcosa_brucia|brucia_qualcosa
!c_e|vedo|vediamo|ci_sono|abbiamo|esce|escono|arrivano|scoppiato|scoppia|divampato|iniziato|ce|e_scoppiato|divampa . fuoco|fiamme|incendio|fiammata|rogo . in|nel|nella|nei|dentro|fuori|vicino|sotto|sopra|qui|dal|dalla|al|alla|dietro|e|giu|su|sul|sulla|accanto|non|dalle
incendio . in|nel|nella|al|alla|qui|sotto|accanto|boschivo|e|aiuto|dietro|vicino|sul|sulla|sopra|di|avanza|divampa|fuori|non|dentro
fuoco .. si_estende|propag*|aumenta|avanza|avvicina|fuori_controllo|non_si_spegne|non_riesc*|sta_salendo|cresce|arriva|dal_vicino|dai_vicini|altissimo|ovunque|alle_tende
fiamme .. finestra|tetto|salgono|escono|avvicin*|alte|crescono|metri|vicine|arriv*|ovunque|cucina|fuori|soffitto|dietro
=fuoco|incendio|al_fuoco|al_fuoco_al_fuoco|fuoco_fuoco|c_e_un_incendio|c_e_fuoco|c_e_il_fuoco|fuoco_aiuto|aiuto_fuoco|incendio_aiuto|aiuto_incendio|brucia|brucia_tutto|va_a_fuoco|c_e_del_fuoco|fiamme|fumo|c_e_fumo|c_e_tanto_fumo|un_incendio|c_e_del_fumo
al_fuoco
esce|escono|uscendo|viene|entra|entrando|c_e|tanto|molto|pieno_di|piena_di|riempi*|riempendo|vedo|vediamo|sale|salendo|arriva|filtra|denso|un_sacco_di|invas*|invade|del|passa|fuoriesce|vediamo_del|proviene|viene_del . fumo
fumo .. nero|bianco|denso|acre|corridoio|scale|scala|esce|uscendo|entrando|entra|sotto_la_porta|finestra|porta|camera|stanza|non_vedo|non_vediamo|non_si_vede|ovunque|dappertutto|soffitto|presa|tossi*|respir*|sale|riempi*|cucina|quadro|asciugatrice
puzza|puzzo|odore|sento|sentiamo|sente|odor|annuso|odoraccio|sa|tanfo|puzzo|odoraccio|puzzano|sentito .. gas|bruciato|fumo|bruciata|plastica|metano|propano|benzina|bruciaticcio|strinato|cavi|fumi
bruciato|bruciare . forte|odore|puzza
fuga|perdita|fughe|esce|sibila|sibilo|fuoriesce|uscita|uscendo|perde|fischia|intossic*|fuoriuscita|fuoriuscite . gas|metano
gas .. fuga|perde|sibila|esce|nausea|testa|gira|aperto|aperta|puzza|sibil*|non_si_chiude|svenut*|odore
uova_marce & gas|cucina|mal|fornello|caldaia
allarme|allarmi|sirena|rilevatore|sensore|allarme_antincendio .. suona|suonano|suonando|suonare|scattat*|non_smette|continua|partito|partita|fischia|squilla|bip|ulula|attivat* & incendi*|antincendio|fumo|fuoco|gas|evacu*|testa|monossido|uscire|usciamo|uscendo|scappa*|bruciato
suona|suonano|suonando|scattat*|partito|fischia .. allarme|rilevatore|sirena .. incendi*|antincendio|fumo|fuoco|gas|monossido
allarme . antincendio|incendio|gas|fumo .. suona|scattat*|partit*|non_smette|suonando|continua|attivat*
monossido & gira|allarme|testa|suona|fischia|perdita|male|nausea|sven*|intossic*|vomit*|fuga|giramenti
chiamate|chiama|chiami|chiamare|chiamo|mandate|servono|serve|vengano|avvertite|urgente|avvisate|chiamiamo|servirebbero|occorrono . vigili|pompieri|115
pompieri|vigili_del_fuoco .. subito|presto|aiuto|urgente|correte|venite
fa|fanno|escono|saltano|sprizza|fa_delle|ci_sono|uscite|vedo|partono|uscendo|partite . scintille
scintille|cortocircuito|corto_circuito|scintilla . presa|cavo|dalla|dal|dalle|fumo|bruciato|muro|quadro|e|in
esplos*|scoppi*|deflagrazione .. cucina|batteria|gas|stanza|camera|telefono|cellulare|caldaia|caricatore|powerbank|microonde|palazzo|bombola|feriti|fumo|boiler|stufa|piano|forno|sotto
c_e_stata_un_esplosione|c_e_stato_uno_scoppio|sentito_un_esplosione|appena_esplos*|e_esploso_qualcosa|qualcosa_e_esploso|appena_scoppiat*|un_esplosione|esplosione_in
non . riesc*|riusciamo|si|possiamo|posso . spegner* & fuoco|fiamme|incendio|fumo|brucia*|olio|padella
"),
        (Disaster, "
=terremoto|scossa|tsunami|alluvione|maremoto|tornado|tifone|allerta_tsunami|allarme_tsunami|terremoto_aiuto|aiuto_terremoto|trema|trema_tutto|sta_tremando|sta_tremando_tutto|balla_tutto|eruzione|frana|valanga|slavina|uragano|che_scossa|un_terremoto|e_un_terremoto|c_e_il_terremoto|e_il_terremoto|si_muove_tutto|terremoto_ora
tutto|casa|edificio|palazzo|stanza|camera|pavimento|terra|pareti|muri|letto|hotel|mobili|ostello|lampadari|lampadario|vetri|armadio . trema|tremano|tremando|tremato|scuote|scuotendo|oscilla|oscillano|oscillando|balla|ballano|ballando|muove|muovono|muovendo|vibra|dondola|traballa
trema|tremando|balla|oscilla|scuote|muove|ballando|tremato|oscillando|tremano .. tutto|casa|edificio|palazzo|stanza|camera|pavimento|terra|pareti|muri|letto|forte|ancora|di_nuovo|tantissimo|mobili
continua_a_tremare|sta_tremando|trema_ancora|non_smette_di_tremare|ha_tremato|ricominciato_a_tremare|ha_appena_tremato|ancora_tremando|sta_ancora_tremando
terremoto|scossa|scosse|sisma .. ora|adesso|appena|enorme|fortissima|fortissimo|cosa_facciamo|cosa_faccio|che_facciamo|che_faccio|uscire|usciamo|intrappolat*|cadut*|crep*|rott*|tavolo|spaventat*|paura|dove|ferit*|aiuto|ancora|continua*|croll*|dobbiamo|di_nuovo|in_corso|sotto
appena|c_e|sentito|sentita|sentiamo|era|e|sento|sentite|un_altra|altra|nuova|abbiamo_avuto . terremoto|scossa|sisma
forte|fortissima|fortissimo|violenta|violento|tremenda|grossa|altra|bella . scossa|terremoto
scossa|terremoto|sisma . forte|fortissima|fortissimo|violenta|tremenda|tremendo|pazzesca|terribile|di_terremoto|lunghissima
scosse . continu*|paura|ancora|uscire|forti|di_assestamento|non_smett*|ogni|tante|seguono
dopo_la|per_la|con_la|dopo_il|per_il|dalla|dopo_quella . scossa|terremoto|sisma & crep*|parete|muro|porta|cadut*|gas|acqua|intrappolat*|soffitto|bloccat*|incastrat*|apre|inclin*|vetri|tubo|ferit*|croll*|rott*|storta|calcinacci
tsunami|maremoto & allerta|avviso|allarme|siren*|arriva|corr*|scapp*|evacu*|salire|spiaggia|mare|ora|subito|dove|alto|telefono|cellulare|altoparlant*|costa|onda|onde|aiuto|pericolo|paura|andiamo|saliamo|collina|scuola
sirene|sirena|altoparlante|altoparlanti|megafono|megafoni|annuncio|annunci|avviso|avvisi|allerta|vicini|polizia & evacu*|tsunami|alluvione|usc*|corr*|scapp*|rifug*|luogo_alto|posto_alto|sgomber*|fuggire|terremoto|ulula*|fuga|missil*
evacuare|evacuazione|evacuate|evacuando|sgomberare|sgombero|evacuat*|evacuiamo . ora|subito|ordine|avviso|allerta|obbligatoria|immediata|urgente|edificio|zona|hotel|quartiere|anche|stanza
ordine|avviso|allerta|dobbiamo|bisogna|devo|ci_dicono|dicono|ordinato|ci_fanno|stanno|dovremmo|dice|ci_chiedono|si_deve|tocca|arrivato|conviene|telefono . evacu*|sgomber*|scappare|rifugiarci|metterci_in_salvo|correre_in_alto|fuggire
acqua|fango|mare .. entrando|salendo|sta_entrando|sale|ginocchi*|caviglie|vita_e_sale|galleggia*|allagando|invadendo|travol*|sta_salendo|irromp*|infiltr*|sommers*|sommerg*
acqua|fango .. entra|entrata|entrato|sale|salita|arriva|arrivata|invade|raggiunto|invaso|copre|cola|scende|raggiunge .. camera|stanza|casa|strada|piano|velocemente|letto|porta|finestr*|corridoio|reception|gradin*|metro|prese|materass*|ostello|petto|gola|ginocchi*|soffitto|cantina|caviglie
entra|entrata|entrando|sale|salendo|arriva|entrato . acqua|fango . in|nella|dalla|dal|da|e|velocemente|camera|casa
fiume|torrente|canale|mare|diga|argine|onda|onde|lago|argini .. straripa*|esonda*|piena|uscito|salendo|arrivato|arriva|allag*|rott*|entr*|trascin*|porta|portato|ceduto|tracim*|sfonda*
alluvione|inondazione|inondazioni|allagamento|allagat*|allagando|allaga|inondat*|nubifragio .. camera|casa|stanza|strada|piano|cantina|hall|reception|corridoio|intrappolat*|aiuto|bagno|ostello|ora|sale|salendo|tutto|non_possiamo|auto|macchina|bloccat*|quartiere
camera|casa|stanza|strada|piano|cantina|hall|reception|corridoio|bagno|ostello|tutto|paese|quartiere|siamo|macchina|lavanderia . allag*|inond*|sott_acqua|sommers*|pieno_d_acqua|piena_d_acqua
frana|frane|smottamento|valanga|slavina|colata_di_fango|colata|caduta_massi .. strada|casa|bloccat*|blocca*|collina|sepolt*|travolt*|accanto|dietro|aiuto|appena|portato|trascinat*|ostello|interrott*|gente|arriva|scende|auto|macchina|sentiero|investit*|via|invaso|chiuso
collina|versante|montagna|pendio|costone|parete|terreno|scarpata|monte .. franando|frana|franat*|venendo_giu|viene_giu|venuta_giu|venuto_giu|scivola*|ceduto|cedendo|cede|smotta*|sgretol*|addosso|staccat*
fango|massi|rocce|pietre|detriti|macerie|sassi .. casa|finestr*|strada|cadendo|scendono|scende|cadono|camera|giardino|porta|entra*|addosso|travolt*|macchina|muro
vulcano .. eruttando|eruttato|erutta|e_in_eruzione|entrato_in_eruzione|in_eruzione|esploso|lava|sputa
piove|piovono|cade|cadono|piovendo|cadendo|coperto|copre . cenere|ceneri|lapilli|lava
eruzione & cenere|ora|aiuto|evacu*|lapilli|lava|scapp*|fumo|appena|pietre|iniziata|correre|adesso
tifone|uragano|tempesta|vento|tornado|bufera|ciclone|tromba_d_aria|raffiche|raffica|temporale|grandine .. rott*|romp*|strappat*|volat*|portat*|distrutt*|divelt*|sfond*|abbattut*|scoperchi*|rotti|frantum*|cadut*|spacca*|sradicat*|staccat*|sollev* & tett*|finestr*|vetr*|alber*|muro|porta|tegol*|palo|terrazz*|casa|auto|macchina|cavi|persian*|veranda|lamier*|tapparell*
tetto|soffitto|parete|pareti|muro|muri|edificio|casa|balcone|albero|scala|cornicione|pavimento|palo|ponte|camino|palazzo|solaio|terrazza|tegole|intonaco . cadendo|cadut*|cade|croll*|cedendo|ceduto|cede|crep*|sprofonda*|venut*_giu|sta_venendo_giu|viene_giu|addosso|volat*|spacca*|scoperchiat*|venendo_giu
croll*|cedut*|venut*_giu|sta_crollando|cadut*|sprofondat*|cade|volato_via|crollando . tetto|soffitto|parete|muro|edificio|casa|balcone|albero|tegole|palo|scala|pavimento|palazzo|ponte|pezzo|intonaco|calcinacci|armadio|lampadario|solaio & sotto|intrappolat*|ferit*|terremoto|scossa|vento|tempesta|tifone|aiuto|addosso|pioggia|acqua|parte|meta|bloccat*|sopra|cavi|croll*|sangu*|tutto|strada
fulmine . colpito|caduto|caduta|colpita|ha_colpito|abbattuto
colpito|colpita|colpiti . fulmine
intrappolat*|sepolt*|schiacciat*|rimast*|e_rimasto|c_e_gente|c_e_qualcuno|sono|bloccat*|incastrat* . sotto|sott|macerie|tra_le_macerie|fra_le_macerie|sotto_le_macerie
crepa|crepe|crepat* & terremoto|scossa|scosse|sisma|allarga*|cresc*|apre|croll*|tremato|nuova|nuove|aument*|si_stanno
in_bilico & macchina|auto|frana|burrone|casa|bus|strada
"),
        (Crime, "
!<stranger> .. forzando|forzare|forza|forzato|forzano|battendo|batte|prende_a_calci|prendendo_a_calci|calci|bussando_forte|infilato|infila|nascosto|nascosta|entrare|entrato|entrata|entra|entrati|entrando|arrampic*|aggira|aggirando|aprire|aprendo|rotto|rompendo|sfondare|sfondando|sfonda|sfondato|spia*|spiando|seduto|dorme|dormendo|frugando|rovista*|rovistando|frugato|scassina*|scassinando|armeggia*|introdott*|scuotendo|girando|scavalc*|fruga . <door>|letto|finestra|dentro|zaino|cose|roba|valigia|valigie|borsa|armadietto|armadietti|mia|nostra|tenda
!<stranger> .. forzando|forzare|forza|battendo|prende_a_calci|prendendo_a_calci|infilato|nascosto|entrare|entrato|entra|arrampic*|aprire|sfondare|sfondando|sfonda|spia*|spiando|frugando|rovista*|scassina*|armeggia*|introdott* .. porta|camera|stanza|letto|finestra|serratura|maniglia|zaino|valigia|bagno|doccia|balcone|casa|borsa|roba|tenda|armadietto|armadietti|mie_cose|nostre_cose
!c_e|e_entrato|sono_entrati|ho_visto|vedo|ci_sono|credo_ci_sia|penso_ci_sia|si_e_infilato|si_e_introdotto|ho_trovato|ce|c_era|si_aggira|gira|trovato . ladro|ladri|intruso|intrusi|sconosciuto|sconosciuti|estraneo|estranei|qualcuno|uomo|tizio|tipo|individuo|persona|maniaco . in|nel|nella|dentro|sotto|qui|giu|fuori|dietro|che_cerca|che_tenta|che_prova|nascosto|nascosta|che_mi|con|sul|davanti|nell|che_forza|che_sta|che_non_conosco|che_fruga|che_ruba|alla
!qualcuno|uomo|tizio|tipo|sconosciuto|ubriaco|vicino|ospite|ragazzo|signore|intruso|ex|marito|ladro|individuo|gente|persone|fidanzato|ladri . cerca|cercando|tenta|tentando|prova|provando|vuole|voleva|cercano|tentano|cercato|tentato|provato|insiste . entrare|aprire|aprirmi|forzare|toccarmi|baciarmi|violentarmi|picchiarmi|rubare|rubarmi|derubarmi|sfondare|scassinare|prendermi|uccidermi|aggredirmi|portarmi|infilarsi|colpirmi|colpire|picchiare
!cerca|cercano|cercando|tenta|tentano|prova|provano|stanno|sta|provando|tentando . entrare|aprire|forzare|forzando|sfondare|sfondando|scassinare|scassinando . camera|stanza|porta|casa|finestra|serratura|mia|nostra|portone
!forzat*|scassinat*|sfondat*|rotta|rotto|aperta|aperto|spaccat*|divelt*|scardinat*|manomess* . <door>|armadietto|finestra|lucchetto|cassaforte|armadietti|valigia|valigie & rubat*|manca|mancano|sparit*|preso|portato|vuot*|entrat*|niente_piu|cose|soldi|passaport*|sottosopra|qualcuno|ladri|furto|roba|portato_via
porta|serratura|lucchetto|armadietto|cassaforte|finestra|armadietti|valigia . forzat*|scassinat*|sfondat*|rott*|spaccat*|divelt*|manomess*|aperta|aperto & rubat*|manca|mancano|sparit*|preso|portato|vuot*|entrat*|soldi|passaport*|sottosopra|qualcuno|ladri|furto|roba|portato_via
rubato|rubata|rubati|rubate|rubano|rubando|rubare|scippat*|scippo|borseggiat*|derubat*|rapinat*|fregato|fregata|fregati|ciulat*|fottut*|strappato|strappata|soffiat*|sgraffignat*|svaligiat* .. <property>
mi_hanno|ci_hanno|gli_hanno|le_hanno|mi_ha|ci_ha|mi_stanno|ci_stanno|sono_stato|sono_stata|siamo_stati|siamo_state|e_stato|e_stata|mi_hanno_appena|ci_hanno_appena|l_hanno|vengo|viene|la_stanno|lo_stanno|hanno|stanno|mi_sta|ha|l_ha|lo_ha|la_ha|sta . rubato|rubata|rubati|rubate|rubando|scippat*|borseggiat*|derubat*|rapinat*|rapinando|derubando|aggredit*|aggredendo|picchiat*|picchiando|attaccat*|accoltellat*|minacciat*|minacciando|violentat*|stuprat*|molestat*|molestando|palpeggiat*|palpat*|palpeggiando|drogat*|rapit*|sequestrat*|pestat*|malmenat*|inseguit*|inseguendo|seguit*|seguendo|ricattat*|ricattando|strangola*|strozzando|spinto_giu|fregato|perseguitat*|svaligiat*|aggredita|colpit*_con|schiaffeggiat*|menat*|menando|pedinat*|pedinando|narcotizz*|spiato|spiata|spiando|filmata|filmato|puntat*_un|preso_a_pugni|presa_a_pugni|presa_a_schiaffi|preso_a_schiaffi|preso_a_calci|prendendo_a_pugni|prendendo_a_calci
<property> .. rubat*|portat*_via|scippat*|svuotat*|hanno_preso|hanno_portato|l_hanno_rubat*|fregat*
portato_via|portati_via|portata_via|portate_via|si_e_preso|ha_preso|hanno_preso|scappato_con|scappati_con|fuggito_con|svuotato|ripulit*|scappa_con|corso_via_con|mi_hanno_preso|mi_ha_preso|si_sono_presi . <property>
sparit*|scompars*|manca|mancano|non_trovo_piu|svanit* . <property> & qualcuno|rubat*|ladr*|forzat*|entrat*|cassaforte|armadietto|sottosopra|polizia|denunci*|aperta|aperto|rotta|sfondat*|furto|apert*
<property> . sparit*|scompars*|manca|mancano|svanit*|non_c_e_piu|non_ci_sono_piu & qualcuno|rubat*|ladr*|forzat*|entrat*|cassaforte|armadietto|sottosopra|polizia|denunci*|rotta|sfondat*|furto|porta
=al_ladro|ladro|ladri|polizia|rapina|furto|mi_stanno_derubando|c_e_un_ladro|un_furto|ci_sono_i_ladri|aiuto_polizia|polizia_subito|polizia_per_favore|chiamate_i_carabinieri|aggressione|mi_seguono|mi_stanno_seguendo|c_e_un_intruso|sono_stata_aggredita|ho_subito_un_furto|mi_hanno_derubato|mi_hanno_derubata
subito_un_furto|subito_un_aggressione|subito_una_rapina|subito_violenza|vittima_di|sporgere_denuncia|fare_denuncia|fare_una_denuncia|denunciare_un|al_ladro|c_e_stato_un_furto|furto_in_camera|stanno_rubando|sta_rubando|ci_sono_i_ladri
!mi|ci|lo|la|gli|le|li|si . picchia|picchiano|picchiato|picchiata|picchiando|mena|menano|colpisce|colpito|aggredisce|aggredito|attacca_con|accoltella*|strangola|strozza|prende_a_pugni|prende_a_calci|prende_a_schiaffi|schiaffeggia|maltratta|malmena|strattona|spintona|pesta|mette_le_mani_addosso|picchiarmi|picchiarla|minaccia|minacciano|insegue|inseguono|molesta|palpeggia|palpa|ricatta|perseguita|sequestra|pedina|sta_picchiando|sta_menando|sta_strangolando|sta_inseguendo|sta_minacciando|sta_molestando|segue_da|stanno_picchiando|sta_prendendo_a|tiene_chius*|spia
<stranger> .. picchia|picchiando|picchiato|mena|menando|colpisce|aggredisc*|aggredito|aggredita|aggredendo|accoltell*|minacci*|insegu*|segue|seguita|seguito|seguendo|pedin*|molest*|palpegg*|palpa*|toccato|toccata|toccando|tocca|filma|filmando|riprende|riprendendo|spinto|spinta|abusato|violent*|stupra*|drogato|strangola*|insulta*|afferrat*|spogliato|baciarmi|baciata|schiaff*|addosso|trattiene .. mi|ci|una|un|moglie|ragazza|donna|ospite|figlia|amica|figlio|qualcuno|con|paura|aiuto|tutti|coltello|strada|bagno|doccia|corridoio|gamb*|senza|collo|giu|venite|fidanzata|fino|terrazza|sala|pugni|fuori|anche|bambino|forte|sotto
mi|ci . ha|sta|stanno|hanno|segue|seguono|viene|stava|continua_a|insegue|aspetta . seguit*|seguendo|inseguit*|inseguendo|molestat*|molestando|minacciat*|minacciando|spiando|spiat*|riprendendo|filmando|picchiando|toccando|toccat*|aggredendo|palpat*|insultando|aspettando_fuori|ricattando|bloccat*|afferrat*|fissando_da|trattenendo|tenendo|dietro|da|fin|fuori & uomo|tizio|tipo|paura|aiuto|strada|ostello|ospite|coltello|qualcuno|ex|marito|bagno|corridoio|camera|stanza|fidanzato|soldi|foto|polizia|pistola|ragazzo|signore|vicino|ubriaco|reception|fuori|sconosciuto|sola|braccio|bagni|metro|stazione|tassista|uscire|spaventat*|doccia|hotel|addosso|individuo|seno|sedere
!violentat*|violentare|violentarmi|stupr*|violenza_sessuale|abuso_sexuale|abusato_di|abusi_sessuali|molestie|molestia|palpeggia*|palpat*|palpando|palpata|aggressione_sessuale|mi_ha_toccata|mi_ha_toccato_il|mi_ha_toccato_le|mi_ha_messo_le_mani|mani_addosso|messo_le_mani|toccandomi|mi_sta_molestando|mi_molesta|molestatore|maniaco|si_masturba|masturba*|esibizionista|si_e_infilato_nel_mio_letto|entrato_nel_mio_letto|cercato_di_baciarmi|baciata_con_la_forza|baciarmi_con_la_forza|toccata_senza|toccato_senza|mi_sta_toccando|mi_tocca|allunga_le_mani|allungato_le_mani|nudo_nel_mio|si_e_spogliato
telecamera|telecamere|microcamera|webcam|videocamera . nascost*|spia & bagno|doccia|camera|stanza|trovat*|scopert*|ripres*
messo|mettere|versato|sciolto . qualcosa . drink|bicchiere|birra|bevanda|cocktail
<stranger>|lui|e . ha|con|tiene|tirato_fuori|impugna|armato|brandisce|estratto|punta|gira . coltello|pistola|arma|machete|mazza|ascia|fucile|spranga|bastone|rasoio|coltellaccio & minacci*|paura|corridoio|uomo|tizio|tipo|ubriaco|ospite|aiuto|urla*|reception|porta|insegu*|uccid*|strada|sala|venite|polizia|rapina|soldi|vuole|ingresso|hall|furios*|fuori|grida*|ammazz*|puntat*|preso|portaf*|cucina
mi|ci|gli|le . puntato|punta|puntano|accoltell*|sparato|sparano|sparando|minacciato_con|ha_puntato|hanno_puntato|hanno_accoltellat*|hanno_sparato|ha_sparato
accoltell*|coltellata|coltellate|sparatoria|sparano|spari|colpi_di_pistola|stanno_sparando|sta_sparando|ostaggi|in_ostaggio|rapimento|rapit*|sequestrat*|sequestro|pedofilo|allarme_bomba|minaccia_armata|armato_di|tiene_in_ostaggio|uomo_armato
!minacci* .. uccid*|morte|ammazz*|coltello|pistola|picchi*|bruciare|arma|ucciderci|violent*|pugni|sparare
!dice|detto|grida|urla|urlando|giura|gridando .. mi|ci|la|lo|ti|che . ammazza|uccide|uccidera|ammazzera|uccidero|picchia|spacca|gonfia
!mi|ci|la|lo|vuole|vogliono|sta . vuole|vogliono|voleva|cerca_di|sta_per . uccidere|ammazzare|picchiare|fare_del_male|violentare|rapire|accoltellare
!vuole|vogliono|voleva|minaccia_di|cerca_di|tenta_di . uccidermi|ammazzarmi|ucciderla|ucciderci|ammazzarci|picchiarmi|picchiarci|ammazzarla|violentarmi|rapirmi|accoltellarmi|farci_del_male|farmi_del_male
chiamate|chiama|chiami|chiamare|chiamo|mandate|serve|ho_bisogno|abbiamo_bisogno|avvisate|venga|mandateci|voglio|chiamiamo|chiamatemi|chiamateci|contattate|servirebbe|fate_venire|chiedo . polizia|carabinieri|110
polizia .. subito|presto|aiuto|urgente|correte|adesso
si_stanno|stanno|si_sta|c_e|e_scoppiata|sono|ci_sono|iniziata . picchiando|menando|pestando|ammazzando_di|massacrando|rissa|lite_violenta|zuffa|venuti_alle_mani|alle_mani|litigando_con|prendendo_a_botte|a_botte|pestaggio|prendendo_a_pugni|prendendo_a_calci|accoltellando
rissa|pestaggio|botte . in|nel|nella|sotto|fuori|corridoio|sala|davanti|qui|al|tra|fra|e
grida|gridano|gridando|urla|urlano|urlando|sento|sentiamo|si_sente|chiede|chiedendo|chiedono .. aiuto|soccorso|una_donna|colpi_e|lasciami|mollami|basta_e|donna_che|spari|botte|la_picchia|sta_picchiando
marito|compagno|fidanzato|ragazzo|ex|padre|uomo|vicino|tizio|patrigno .. la_picchia|mi_picchia|picchiando|mi_ha_picchiat*|picchiat*|mi_ha_trovat*|vuole_uccidermi|violento|aggressivo|mi_mena|menat*|mi_ha_preso_il_telefono|mi_tiene_chius*|non_mi_lascia_uscire|non_mi_fa_uscire|alzato_le_mani|alza_le_mani|fuori_di_se|sfondando
ordinanza_restrittiva|ordine_restrittivo|divieto_di_avvicinamento & qui|ex|ostello|porta|reception|hotel|trovat*|fuori|hall
ubriaco|ubriachi|aggressivo|aggressiva|violento|drogato|pazzo|fuori_di_se & url*|grida*|porta|minacci*|picchi*|paura|rompe*|spacca*|corridoio|non_se_ne_va|aggred*|spinge*|lancia*|addosso|botte|sfascia*|prende_a
paura|terrorizzat*|spaventat* & uomo|tizio|tipo|segue|seguit*|seguendo|porta|qualcuno|minacci*|fuori|sconosciuto|ospite|ubriaco|picchi*|urla|ex & segue|seguit*|seguendo|minacci*|entrare|picchi*|urla|uscire|aspetta*|fuori|afferr*|tocc*|bussa*
"),
        (Illness, "
non_respira|non_sta_respirando|nn_respira|non_riesce_a_respirare|non_riesco_a_respirare|non_riesce_piu_a_respirare|non_riesco_piu_a_respirare|smesso_di_respirare|non_respira_bene|non_respiro|respira_a_fatica|respira_appena|respira_male|respira_strano|respirano_male|difficolta_a_respirare|difficolta_respiratori*|difficolta_respiratoria|problemi_a_respirare|problemi_di_respirazione|fatica_a_respirare|respiro_affannoso|fame_d_aria|respiro_corto|respira_piu|respira_a_malapena|non_respirano|non_respira_piu|non_riusciamo_a_respirare|fatico_a_respirare|fa_fatica_a_respirare|respiro_male|respiro_a_fatica|non_puo_respirare|non_posso_respirare|nn_riesce_a_respirare|nn_riesco_a_respirare|affanno
manca|mancando|mancare . aria|fiato|respiro|ossigeno
soffoca|soffoco|soffocando|soffocare|soffocano|soffocato|soffocata|soffochiamo|strozza|strozzando|strozzato|strozzata|strozzo|asfissi*|di_traverso|annega*|annegando|annegato|affoga|affogando|affogat*|sta_affogando
traverso|incastrat*|bloccat*|conficcat*|piantat*|ferm* . gola
gola .. incastrat*|bloccat*|chiude|chiudendo|chiusa|chiuso|gonfi*|stretta|conficcat*|chiudersi|stringe
gonfi*|gonfiando|gonfiat*|deform* . gola|lingua|faccia|labbra|collo|bocca|viso|occhi|palpebre
<body> .. gonfi*|gonfiando|gonfia|gonfiat*|gonfio|gonfie|tumefatt* & allerg*|respir*|ape|vespa|mangiat*|arachid*|crostace*|ross*|macchie|deglut*|punt*|parlare|molto|enorme|cadut*|gola|lingua|labbra|aiuto|noc*|viola|nero|calabrone|botta|tantissimo|male
sven*|svenut*|svenuta|svenuto|svengo|incosciente|incoscienti|priva_di_sensi|privo_di_sensi|senza_sensi|privi_di_sensi|perso_i_sensi|perde_i_sensi|perso_conoscenza|perde_conoscenza|perdere_conoscenza|occhi_rovesciati|occhi_girati|convulsion*|convulsioni|epiles*|epiletti*|schiuma_alla_bocca|bava_alla_bocca|schiuma_dalla_bocca|bava_dalla_bocca|collassat*|collasso|accasciat*|stramazzat*|non_riprende_conoscenza|in_coma|semicosciente|perso_coscienza|perde_coscienza|crisi_epilettica
<person> .. non_reagisce|non_risponde|non_si_sveglia|non_si_riprende|non_si_muove|non_apre_gli_occhi|non_da_segni|non_smette_di_tremare|non_si_alza|non_si_sveglia_piu|non_rinviene|non_riusciamo_a_svegliar*|non_riesco_a_svegliar*|non_mi_riconosce|non_riconosce|crollato_a_terra|crollata_a_terra|crollato_per_terra|trema_tutto|trema_tutta|non_si_riesce_a_svegliar*|immobile|non_risponde_piu
non_reagisce|non_si_sveglia|non_si_riprende|non_riesco_a_svegliar*|non_riusciamo_a_svegliar*|non_da_segni_di_vita|non_rinviene|non_si_sveglia_piu|nn_si_sveglia|nn_si_riprende|non_si_riesce_a_svegliare|crollato_a_terra|crollata_a_terra
non_risponde|non_si_muove|non_apre|nn_risponde & incosciente|pavimento|terra|pastiglie|cadut*|botta|respir*|diabet*|sangu*|sdraiat*|neonat*|ubriac*|bevut*|ore|occhi|febbre|pillole & <person>|cadut*|sdraiat*|occhi
=non_respira|e_svenuta|e_svenuto|e_incosciente|non_si_sveglia|non_reagisce|ambulanza|ambulanza_per_favore|un_medico|medico|un_dottore|dottore|un_ambulanza|ambulanza_subito|sto_male|sto_malissimo|sto_morendo|sta_morendo|muoio|sta_male|sta_malissimo|non_risponde|svenuta|svenuto|mi_sento_male|mi_sento_svenire
infarto|arresto_cardiaco|arresto_respiratorio|attacco_di_cuore|attacco_cardiaco|ictus|embolia|aneurisma|trombosi|angina|aritmia|aritmie|tachicardia|palpitazioni|non_ha_polso|senza_polso|non_sento_il_polso|non_c_e_polso|non_ha_battito|non_c_e_battito|non_sento_il_battito|emorragia_cerebrale|fibrillazione|crisi_cardiaca|non_trovo_il_polso|senza_battito|battito_irregolare
male|dolore|dolori|pressione|oppressione|fitta|fitte|stretta|bruciore|peso|morsa|duole|costrizione|dolorini . petto|cuore|torace|braccio_sinistro|sterno
petto|cuore|torace . male|dolore|stretto|oppressione|stringe|fitt*|impazzito|a_mille|batte_forte|duole|accelerat*|all_impazzata|batte_all|scoppia
braccio_sinistro & male|dolore|intorpidit*|petto|formicol*|sudor*|suda*|fa
intorpidit*|addormentat*|paralizzat*|storta|storto|insensibil*|penzol*|cascante|cadente|formicol* . faccia|braccio|lato|gamba|bocca|corpo|mano|meta|gambe|viso
faccia|viso|braccio|lato|gamba|bocca|corpo|gambe|meta . intorpidit*|addormentat*|paralizzat*|storta|storto|insensibil*|cadente|penzol*|pende|deviata|bloccat*|formicol*
non_sente|non_sento|non_muove|non_sente_piu|non_sento_piu|non_riesce_a_muovere|non_riesco_a_muovere|non_riesce_a_piegare|non_riesco_a_piegare|non_riesce_ad_alzare|non_riesco_ad_alzare|non_riesce_piu_a_muovere|non_muove_piu . <body>
<cant> . parlare|muovere|muovermi|muoversi|alzarsi|alzarmi|alzare|camminare|rialzarsi|rialzarmi|stare_in_piedi|deglutire|appoggiare|stare_dritt*|reggersi|vedere_niente|mettere_giu|poggiare|tirarsi & <person>|dolore|male|gamba|gambe|schiena|cadut*|caviglia|ginocchio|febbre|gira|aiuto|mi|si|piede|in_piedi
parla_strano|parla_male|biascica*|non_si_capisce_cosa_dice|dice_cose_senza_senso|straparla|farfuglia*|delira|delirando|disorientat*|confuso_e|confusa_e|parla_a_fatica|perso_la_vista|non_ci_vede_piu|non_vedo_piu_da|non_vede_piu|vedo_doppio|non_riesce_a_parlare|non_riesce_piu_a_parlare|parla_confuso|bocca_storta|sragiona|vaneggia
sanguina|sanguinano|sanguinando|sanguinare|sanguino|sanguinato|dissangu*|emorragia|emorragie|emoragia|sanguinamento
tanto|molto|tantissimo|perdendo|perde|perso|pozza|pieno_di|piena_di|coperto|coperta|esce|uscendo|uscito|c_e|fiotti|vomita|vomitando|vomitato|sputa|sputando|tosse|tossisce|urina|fa|gronda|cola|macchie|un_sacco_di|pozze|piscia|schizza|chiazza . sangue
sangue .. non_si_ferma|dappertutto|ovunque|non_smette|pavimento|terra|corridoio|tanto|fiotti|bocca|naso|orecchio|orecchie|testa|urine|urina|feci|vomito|asciugaman*|dalla|dal|non_riusciamo|non_riesco|scale
vomita|vomitando|vomito|vomitare|vomitato|rimette|rimesso|diarrea|rigetta . sangue|tutta_la_notte|ore|verde|continuazione|disidrat*|febbre|volte|molto|bimb*|bambin*|figli*|continuamente|di_continuo|a_ripetizione|da_ieri|da_stanotte|da_stamattina|tutto
vomit*|diarrea & non_smette|non_riesce|tutta_la_notte|da_ieri|ore|debole|sangue|disidrat*|febbre|bimb*|bambin*|figli*|neonat*|incinta|trattiene|sven*|non_si_regge|testa|giorni
non_smette_di|non_la_smette_di|non_smetto_di|continua_a|continuo_a . vomitare|tossire|sanguinare|rimettere|perdere_sangue|urlare_dal|tremare|piangere_dal_dolore
tagliat*|mozzat*|amputat*|tranciat*|staccat*|affettat*|taglio|squarciat*|reciso|recisa|infilzat* .. dito|dita|mano|gamba|braccio|piede|polso|testa|faccia|arteria|vena|collo|pollice|pianta|polpastrello|fronte & profond*|sangu*|osso|ferma|coltello|vetro|punti|arteria|sega|ascia|brutt*|molto|lattina|bottiglia|quasi|tendine|grave|metà|meta|via|netto|falange
ferita|taglio|squarcio|morso|lacerazione . profond*|apert*|brutt*|grande|grave|orribile|enorme
brutta|profonda|grossa|brutto|profondo|enorme|gran . ferita|taglio|squarcio|morso
servono|bisogno|servirebbero|ci_vogliono|vogliono|mettere . punti
ferito|ferita|feriti|ferite|infortunat*|lesionat* . grave|gravemente|gravi|terra|sangu*|qui|testa|con|seriamente|alla|al|in|sulla
c_e|e_rimasto|e_rimasta|sono|siamo|ci_sono|abbiamo|e|un|rimasto|rimasta|e_gravemente|si_e|mi_sono|ferendosi . ferito|ferita|feriti|ferite|infortunat*
fatto_male|fatta_male|fatti_male|farsi_male|ferito|ferita|infortunat* . molto|gravemente|<body>|seriamente|parecchio|tanto|cadendo|davvero|cadut*|aiuto|brutto
si_e_fatto_male|si_e_fatta_male|mi_sono_fatto_male|mi_sono_fatta_male|si_e_ferit*|mi_sono_ferit*|si_sono_fatti_male|si_e_fatto_molto_male|si_e_fatta_molto_male|si_fece_male
ingoiat*|inghiottit*|bevuto|mangiato|ingerit*|messo_in_bocca|inalat*|respirato|bevute|bevuta|mandato_giu|ciucciat* .. detersivo|candeggina|varechina|pila|pile|moneta|monetina|calamita|calamite|magnete|magneti|veleno|detergente|disinfettante|sapone|brillantante|chimic*|batteria|batterie|bottone|vetro|fungo|funghi|insetticida|benzina|topicida|ammorbidente|ammoniaca|alcol|biglia|pastiglie|pillole|medicine|pesce_palla|fugu|prodotto|acetone|soda|acido|bacche|cloro|anticalcare|sgrassatore|vite|acquaragia|ammoniaca|monetine
avvelenat*|avvelenamento|intossicat*|intossicazione|overdose|coma_etilico|in_overdose
reazione_allergica|shock_anafilattico|shock|anafila*|crisi_allergica|epipen|autoiniettore|adrenalina|allergia_forte & respir*|aiuto|gonfi*|macchie|ora|gola|arachid*|mangiat*|serve|dimenticat*|non_ho|ho|ha|urgente|shock|faccia|allerg*|grave|sta|subito|usato|labbra|adesso|penna|anafila*
orticaria|pomfi|bolle|eruzione_cutanea|macchie_rosse & respir*|gonfi*|faccia|febbre|corpo|gola|mangiat*|labbra|soffoc*|ovunque
morso|morsa|morsi|punto|punta|punti|morsicat*|puntura|punture|attaccat*|azzannat*|graffiat*|aggredit*|morde|addentat*|pizzicat*|caricat*|pungere . serpente|vipera|serpe|cane|cani|ragno|scorpione|medusa|meduse|vespa|vespe|ape|api|scimmia|cinghiale|millepiedi|scolopendra|orso|gatto|pipistrello|calabrone|calabroni|mamushi|habu|razza|topo|animale|tracina|riccio|ratto
serpente|vipera|cane|ragno|scorpione|medusa|vespa|vespe|calabrone|ape|api|scimmia|cinghiale|millepiedi|scolopendra|orso|gatto|mamushi|animale . morso|morde|morsa|punto|punta|attaccat*|aggredit*|azzannat*|morsicat*|graffiat*|morsi|pizzicat*
rotto|rotta|rotti|rotte|spezzat*|fratturat*|slogat*|lussat*|storta|storto|distort*|spaccat*|schiacciat*|incrinat*|uscita|uscito|aperto|aperta . <body>|legamento
<body> . rotto|rotta|rotti|spezzat*|fratturat*|slogat*|lussat*|piegat*|penzola|storto|storta|spaccat*|maciullat*|schiacciat*
frattura|fratture|fratturat*|osso_rotto|ossa_rotte|lussazione|distorsione & cadut*|male|dolore|aiuto|credo|ospedale|medico|muove*|gonf*|incidente|penso|temo|espost*|scompost*|caviglia|braccio|gamba
osso . esce|uscito|fuori|espost*|si_vede|sporge|vede|sporgente|di_fuori
cadut*|caduto|caduta|caduti|cascat*|ruzzolat*|scivolat*|precipitat*|inciampat*|rotolat*|volat*|capitombol*|cade|cado . scale|scala|balcone|finestra|letto_a_castello|tetto|terrazza|doccia|vasca|bagno|onsen|bici|bicicletta|moto|cavallo|scogliera|burrone|dirupo|albero|gradini|gradino|rocce|precipizio|scala_mobile|sentiero|terrazzo|crepaccio|pontile|soppalco|fiume|seggiovia|sci|pietre|castello
cadut*|caduto|caduta|cascat*|scivolat*|inciampat*|ruzzolat*|cade & sangu*|non_riesce|non_riesco|ferit*|incosciente|testa|gamba|anca|femore|schiena|muove|dolore|caviglia|rott*|rialz*|fratt*|polso|braccio|cammin*|reagisce|url*|sente|ambulanza|sven*|ginocchio|batt*|si_alza|alzarsi|fatto_male|fatta_male|fa_male|immobile|sveglia
battuto|sbattuto|picchiato|colpo|botta|preso_una|battuta|sbattuta|spaccat*|botte|sbatte|aperto|dato|craniata . testa|nuca|cranio|capo|tempia
testa|botta|capo & gira_forte|vomit*|sangu*|confus*|incosciente|disorient*|dorme|sven*|ricorda|memoria|sonno|commozione|sonnolen* & botta|battuto|sbattuto|cadut*|colpo|colpito|picchiato
trauma_cranico|commozione_cerebrale|trauma|traumatismo
investit*|travolt*|messo_sotto|messa_sotto|tamponat*|arrotat* . auto|macchina|moto|bici|bus|autobus|taxi|camion|treno|furgone|da|un|motorino|scooter|ciclista|tram
investit*|travolt* & sangu*|aiuto|ambulanza|gamba|muove|strada|pirata|macchina|strisce|auto
avuto|fatto|c_e_stato|abbiamo_avuto|successo|ho_avuto|appena|brutto|grave|tremendo|coinvolt*|terribile|stato . incidente|frontale|tamponamento
incidente|schianto|schiantat*|ribaltat*|scontro|scontrat*|finiti_fuori_strada|fuori_strada .. moto|auto|macchina|bici|bicicletta|camion|bus|autobus|grave|forte|orribile|strada|taxi|treno|sci|albero|motorino|scooter|palo & ferit*|sangu*|aiuto|ambulanza|intrappolat*|incastrat*|grave|gamba|appena|ora|muove|incosciente|amic*|dolore|mort*|testa|male|dentro|orribile|bloccat*
folgorat*|preso_la_scossa|presa_la_scossa|scossa_elettrica|fulminat*|elettrocuzione|scarica_elettrica|scarica_di_corrente|attaccato_alla_corrente
preso . scossa & presa|phon|sven*|corrente|cavo|mano|bagnat*|male|braccio
ustion*|ustione|ustionat*|scottat*|bruciat*|scottatura .. mano|mani|braccio|braccia|faccia|gamba|gambe|piede|piedi|petto|corpo|occhio|occhi|pelle|dita|pancia|olio|bollente|te|caffe|piastra|grave|gravi|secondo|terzo|bolle|vesciche|fuoco|vapore|acido|stufa|pentola|forno|bollitore|schiena|viso|grado|figlio|figlia|bimbo|bimba|si|brodo|zuppa
acqua|olio|te|zuppa|caffe|brodo|pentola|tisana|minestra . bollente . addosso|sul|sulla|sui|su|in|sulle
rovesciat*|versat*|caduta|tirato|buttato|schizzat* .. bollente|pentola|acqua_calda|olio|bollitore|brodo|zuppa|acido . addosso|sul|sulla|su|braccio|gamb*|faccia|mano
febbre|temperatura|febbrone .. 39|40|41|42|395|405|alta|altissima|non_scende|non_si_abbassa|molto_alta|delira*|convuls*|sale|salendo|rigid*|macchie|tanta|tantissima|non_cala|non_passa|brividi|trema|cavallo|neonat*
alta|molta|tanta|altissima|38|39|40|41|42|scotta|bollente|forte|delira . febbre|febbrone|di_febbre|dalla_febbre
scotta|bollente & febbre|bimb*|bambin*|figli*|neonat*|sveglia|trema|delira & febbre|sveglia|trema|delira|risponde|mangia|scotta
febbre_da_cavallo|colpo_di_calore|colpo_di_sole|insolazione|ipoterm*|assiderat*|assideramento|congelamento|appendicite|meningite|peritonite|sepsi|setticemia|ipoglic*|iperglic*|coma_diabetico|crollo_di_zuccheri|calo_di_zuccheri|zuccheri_bassi|glicemia|colica_renale|coliche_renali|calcoli_renali|colica|coliche|pneumotorace|trombo|crisi_ipertensiva|pressione_altissima|pressione_alle_stelle|pressione_bassissima|occlusione_intestinale|crisi_respiratoria|edema
diabetic* & bass*|sven*|gira|insulina|trema*|suda*|confus*|zucch*|svegli*|mal*|risponde|crollo & mal*|sven*|risponde|trema*|suda*|confus*|bass*|svegli*|aiuto|senza_insulina|finito|perso|crollo|dimenticat*
insulina & senza|perso|finit*|serve|rubat*|dimenticat*|urgente|bisogno|rott*
dolore|dolori|male|mal|emicrania|cefalea|crampi|fitte|coliche|crampo . insopportabil*|fortissim*|tremend*|terribil*|atroc*|orribil*|intens*|lancinant*|acut*|allucinant*|bestiale|pazzesc*|indescrivibil*|da_impazzire|da_morire|molto_forte|molto_forti|fort*|da_svenire|mai_avuto
insopportabil*|fortissim*|tremend*|terribil*|atroc*|orribil*|intens*|lancinant*|acut*|forte|forti|violent*|pazzesc* . dolore|dolori|mal|emicrania|crampi|fitte
male|mal|dolore|dolori|fa_male .. testa|stomaco|pancia|ventre|addome|schiena|rene|reni|occhio|orecchio|gamba|fianco|collo|basso_ventre|destra & fortissim*|molto|tantissimo|insopportabil*|terribil*|tremend*|vomit*|febbre|non_riesce|non_riesco|contorc*|url*|pian*|respir*|resist*|gonf*|sangu*|gira|suda*|piegat*|ospedale|medico|dottore|incinta|in_due|atroc*
contorc*|piegat*|piegata_in_due|piegato_in_due|urla|urlando|piange|piangendo|grida|gridando|strilla|piega . dolore|dolori|male
non . resist*|sopport*|regg*|ce_la . dolore|male|dolori
dolore|dolori . non . resist*|sopport*|passa|da_tregua|mi_fa|regg*
agonia|dolori_pazzeschi
incinta|gravidanza|partoriente|mesi_di_gravidanza & sangu*|dolor*|contrazion*|acque|cadut*|sven*|muove|perdit*|crampi|male_alla|perdendo|macchie|forti|mal_di_pancia|pancia
rotte_le_acque|rotto_le_acque|si_sono_rotte_le_acque|perso_le_acque|contrazioni|in_travaglio|travaglio|sta_partorendo|sta_per_partorire|partorire|partorisce|nasce_il_bambino|sta_nascendo|doglie|le_doglie|aborto_spontaneo|preeclampsia|perdere_il_bambino|perdendo_il_bambino|minaccia_d_aborto|gestosi
attacco_d_asma|attacco_di_asma|crisi_d_asma|crisi_di_asma|crisi_asmatica|attacco_asmatico|broncospasmo|fischia_quando_respira|respiro_sibilante
asma|asmatico|asmatica|inalatore|ventolin|broncovaleas|spray & attacco|crisi|respir*|senza|finit*|pers*|vuoto|aiuto|peggio|soffoc*|fischi*|urgente|non_trov*|funziona|aria|male|labbra|fiato & attacco|crisi|respir*|aiuto|soffoc*|fischi*|urgente|funziona|aria|labbra|fiato|peggio|finit*|vuoto
attacco_di_panico|crisi_di_panico|attacco_d_ansia|attacco_di_ansia|crisi_d_ansia|crisi_di_ansia|crisi_isterica|attacchi_di_panico & aiuto|respir*|ora|ho|ha|sta|calmar*|male|piang*|trem*|credo|sto|adesso|non
labbra|faccia|viso|bimbo|bimba|neonato|pelle|dita|bocca|cianotic*|diventat*|diventando|sta_diventando|diventa . blu|viola|cianotic*|grigio|grigia|bluastr*|violace*
cianotic*|cianosi
faccia_in_giu|a_faccia_in_giu|galleggia|affondat*|va_a_fondo|pancia_in_giu & acqua|piscina|vasca|onsen|fiume|mare|lago
chiamate|chiama|chiami|chiamare|mandate|serve|ho_bisogno|abbiamo_bisogno|bisogno|chiamo|chiamatemi|fate_venire|urge|presto|mandateci|chiamateci|ci_vuole|voglio|occorre|subito|chiamiamo|servirebbe|potete_chiamare . ambulanza|118|119|112|113|911|paramedic*|guardia_medica|soccorsi|soccorso|croce_rossa|emergenza
ambulanza .. subito|presto|urgente|aiuto|adesso|ora|in_fretta|per_favore|vi_prego
serve|servono|ho_bisogno|abbiamo_bisogno|bisogno|chiamate|chiamatemi|chiama|mandate|un|trovate|chiamare|ci_serve|c_e_un|ci_vuole|mi_serve|occorre|urge . medico|dottore|dottoressa|infermiere|infermiera|aiuto_medico|assistenza_medica|ospedale|cure_mediche & urgente|urgentemente|subito|adesso|presto|aiuto|immediatamente|emergenza|grave|malissimo|sangu*|urge|correndo|fretta
portar*|portate*|portatemi|andare|portateci|portiamo|vado|accompagn*|corsa|correre . in|al|all . ospedale|pronto|clinica & urgente|subito|adesso|grave|aiuto|dolore|sangu*|figlio|figlia|mamma|papa|moglie|marito|amic*|febbre|dobbiamo|bisogna|male|devo|deve|correndo|immediatamente
andare_al_pronto_soccorso|portarlo_in_ospedale|portarla_in_ospedale|portarmi_in_ospedale|portarlo_al_pronto|portarla_al_pronto|portatemi_in_ospedale|portatemi_al_pronto|portatelo_in_ospedale|portatela_in_ospedale
emergenza_medica|emergenza_sanitaria|sta_morendo|mi_sta_morendo|ci_sta_morendo|e_morto|e_morta|sto_morendo|credo_sia_morto|credo_sia_morta|credo_stia_morendo|penso_sia_morto|sembra_morto|sembra_morta|sembra_morire|muore_dissanguat*|in_fin_di_vita|sta_per_morire|sto_per_morire|in_pericolo_di_vita|pericolo_di_vita|rischia_la_vita|rischia_di_morire
<person> . sta|sente|sento|e_messo|e_messa|stanno . molto_male|malissimo|male|davvero_male|gravemente|proprio_male|grave
<person> . grave|gravissim*|in_condizioni|pallid* & aiuto|medico|dottore|ospedale|vomit*|febbre|respir*|sud*|gira|dolore|sven*|urgente|condizioni|suda*|cadut*
mi_sento|mi_sono_sentit*|sto|si_sente|sta|stiamo|ci_sentiamo . malissimo|molto_male|svenire|morire|davvero_male|male_male|mancare|tanto_male|malissimo_tutti|veramente_male|molto_molto_male
sto|sta|mi_sento|si_sente|stiamo|sentito|sentita|stanno . male & aiuto|medico|dottore|ospedale|vomit*|febbre|respir*|dolore|sven*|urgente|gira|petto|mangiat*|subito|venite|pastiglie|chiamate|trem*|suda*|per_favore|tutti|funghi|medicin*|tanto|cuore
mi_viene_da_svenire|sto_per_svenire|sta_per_svenire|mi_gira_forte|capogiri_forti|sta_collassando
molto_malato|molto_malata|gravemente_malat*|gravemente|gravissim* & aiuto|medico|dottore|ospedale|vomit*|febbre|mio|mia|per_favore|urgente|dolore|malat*|ferit*
massaggio_cardiaco|sto_facendo_la_rianimazione|rianimazione|rianimando|rianimare|rianimarlo|rianimarla|respirazione_bocca_a_bocca|bocca_a_bocca|rcp
serve|portate|bisogno|dov_e|presto|dove_il|datemi . defibrillatore|dae & aiuto|presto|subito|urgente|respira|polso|ora|accasciat*|collassat*|incosciente|battito|adesso
sdraiat*|distes*|a_terra|per_terra|sul_pavimento|stes*|riverso|riversa|trovat* & muove|risponde|sangu*|reagisce|incosciente|sven*|ubriaca_fradicia|respira|cadut*|privo|priva|immobile|aiuto & <person>|a_terra|per_terra|sul_pavimento
gira_la_testa|girano|capogir*|debole|pallid*|suda*|sudor*|vertigini & petto|sven*|cadut*|vomit*|sangu*|braccio|vista|respir*|gas|diabet*|svenire
sudori_freddi|sudore_freddo|suda_freddo|sudando_freddo|sudo_freddo|disidrat*|rigidita_nucale|collo_rigido
"),
        (Danger, "
rimast*|restat*|sono|siamo|e|mi_sono|ci_siamo|si_e|sto|mi_hanno|ci_hanno|l_ho|ho|hanno|son|ha|lo_hanno|la_hanno|ci_ha . chius*|intrappolat*|bloccat*|incastrat*|imprigionat* . dentro|in|nel|nella|nell|fuori|sul|sulla|tra|fra|qui|balcone|bagno|casa|ascensore|al|sotto|sull
chius*|rimast*|restat*|bloccat*|lasciat*|buttat* . fuori & chiav*|porta|codice|freddo|neve|pioggia|notte|piove|chius*|nevica|bimb*|bambin*|entrare|tessera|badge|gel*|scalz*|pigiama|asciugamano|balcone|tetto|terrazz*|aprite|aprire|aprirci|apritemi|apriteci|maglietta|mutande|casa|camera|aiuto|venite|tastierino|portone|rientrare|mezzanotte
chiuso_fuori|chiusa_fuori|chiusi_fuori|chiuse_fuori|chiuso_dentro|chiusa_dentro|chiusi_dentro|chiuse_dentro|rimasto_fuori|rimasta_fuori|rimasti_fuori|rimaste_fuori|rimasto_chiuso|rimasta_chiusa|rimasti_chiusi|rimasto_intrappolat*|rimasti_intrappolat*|rimasta_intrappolat*|rimasto_bloccat*|rimasti_bloccat*|rimasta_bloccat*|restato_fuori|restati_fuori|mi_sono_chiuso|mi_sono_chiusa|ci_siamo_chiusi|chiavi_dentro|chiave_dentro|chiavi_in_camera_e|chiavi_sono_dentro|chiavi_sono_rimaste|chiave_e_rimasta|dimenticato_le_chiavi_dentro|lasciato_le_chiavi_dentro|porta_si_e_chiusa|porta_mi_si_e_chiusa|intrappolati|intrappolate|intrappolato|intrappolata|chiuse_le_chiavi_dentro|si_e_chiuso_in|si_e_chiusa_in|si_e_chiuso_dentro|si_e_chiusa_dentro|si_e_chiusa_la_porta|mi_si_e_chiusa_la_porta
<cant> . entrare|uscire|aprire|aprirla|scendere|aprirlo|rientrare|entrarci|sbloccare|sbloccarla|uscirne & <cold>|balcone|terrazza|tetto|sauna|bagno|ascensore|codice|incastrat*|rott*|chius*|maniglia
<door> .. non_apre|non_si_apre|non_aprono|non_funziona|non_funzionano|non_va|non_mi_apre|non_ci_apre|non_mi_fa|non_ci_fa|incastrat*|bloccat*|rott*|inceppat*|rifiuta*|sbagliat*|errato|non_gira|pers*|non_risponde|chiusa|chiuso|da_errore|non_valido|non_accetta|non_viene_accettat*|non_legge|si_e_chiusa|nn_funziona|nn_si_apre|nn_apre|spezzat*|non_entra|nn_va|sbattuta|staccat* & <cold>
non_apre|non_si_apre|non_funziona|non_va|non_mi_apre|non_ci_apre|bloccat*|incastrat*|pers*|non_troviamo|non_trovo|non_accetta|rott*|chiusa|nn_funziona|nn_si_apre|spezzat*|dimenticat* .. <door> & fuori|freddo|gel*|congel*|neve|nevica*|pioggia|piove|buio|chius*|bimb*|bambin*|dentro|intrappolat*|scalz*|asciugamano|notte|mezzanotte|strada|paura|pigiama
nessuno_apre|non_c_e_nessuno|nessuno_risponde|non_risponde_nessuno|nessuno_ci_apre|nessuno_mi_apre|reception_chiusa|tutto_chiuso|e_chiuso & fuori|freddo|gel*|congel*|neve|nevica*|pioggia|piove|notte|bimb*|bambin*|strada|paura|porta|mezzanotte
ascensore|funivia|seggiovia|funicolare|cabinovia . ferm*|bloccat*|fermat*|guast*|rott*|non_si_muove|non_parte|incastrat*|piantat* & dentro|intrappolat*|chius*|siamo|sono|gente|tra_due|fra_due|persone|aiuto|con|buio|aria|allarme|mio|mia|ci|mi|rimast*
ascensore .. intrappolat*|chius*_dentro|siamo_dentro|tirateci|tiratemi|bloccat*|gente_dentro|rimast*|fateci_uscire|fatemi_uscire
intrappolat*|chius*|bloccat*|incastrat*|dispers*|isolat* . ascensore|bagno|doccia|sauna|camera|stanza|balcone|tetto|terrazza|terrazzo|montagna|neve|fango|funivia|cantina|macchina|auto|acqua|scogliera|sentiero|bosco|grotta|rocc*|isola|pozzo|buco|fosso|tunnel|galleria|baita|rifugio|bufera|lavanderia|scala|armadio|strada|finestra|ripostiglio|seggiovia|onsen|tempesta|scale|cella_frigo|toilette|spogliatoio|gabinetto|wc
mano|dito|dita|braccio|piede|gamba|testa . incastrat*|bloccat*|schiacciat*|intrappolat*|chius*|impigliat*|infilat*
incastrat*|schiacciat*|chius* . mano|dito|dita|braccio|piede|gamba|testa . porta|nella|nel|tra|fra|ascensore|sotto
<kin> . chius*_dentro|chius*_in|intrappolat*|bloccat*|incastrat*|rimast*_chius*|dentro_la_macchina|in_macchina_chius*
=siamo_intrappolati|sono_intrappolato|sono_intrappolata|sono_rimasto_chiuso_dentro|sono_chiuso_dentro|sono_chiusa_dentro|siamo_bloccati|siamo_chiusi_fuori|sono_chiuso_fuori|sono_chiusa_fuori|fatemi_uscire|fateci_uscire|tiratemi_fuori|tirateci_fuori|mi_sono_perso|mi_sono_persa|ci_siamo_persi|siamo_persi|sono_bloccato|sono_bloccata|apritemi|apriteci
fatemi_uscire|fateci_uscire|tiratemi_fuori|tirateci_fuori|venite_ad_aprire|venite_ad_aprirci|venite_ad_aprirmi|venite_a_tirarci|venite_a_liberar*|liberateci|liberatemi|venite_a_prenderci_siamo|venite_a_prendermi_sono|bloccati_qui_dentro
perso|persa|persi|perse|smarrit*|dispers*|disorientat* & <nature>
perso|persa|persi|perse|smarrit*|dispers* . in|nel|nella|sul|sulla|tra|scendendo|salendo . montagna|monte|bosco|foresta|sentiero|neve|giungla|vulcano|nulla|nebbia|campagna|buio|monti|mezzo
non_so|non_sappiamo|nessuna_idea|non_abbiamo_idea|non_ho_idea|nn_so . dove|tornare|come_tornare & notte|bosco|montagna|sentiero|segnale|batteria|freddo|neve|solo|sola|soli|paura|nebbia|pioggia|piove|pers*|aiuto|buio|nessuno|nevica*|alberi|campo|monte
non_trovo|non_troviamo|perso|non_vedo|non_vediamo|usciti|uscito|persa|persi . sentiero|strada|ritorno|uscita|segnali|traccia|percorso & <nature>
sentiero|strada|percorso . sparit*|scompars*|non_si_vede|pers*|interrott*|cancellat*|franat* & notte|nebbia|neve|buio|freddo|pers*|aiuto|tornare|pioggia|bloccat*
ultimo|ultimo_bus|ultimo_treno|bus|treno|fermata|stazione & nessuno|buio|freddo|paura|sola|solo|desert*|neve|nevica*|taxi|batteria & pers*|sces*|sbagliat*|bloccat*|rimast*|in_mezzo_al_nulla|mezzo_al_nulla|partito
mezzo_al_nulla|in_panne|a_piedi_nel|rimasti_a_piedi|rimasto_a_piedi|lasciati_a_piedi & notte|freddo|buio|solo|sola|soli|aiuto|batteria|neve|nevica*|paura|macchina|auto|segnale|nessuno|strada|pioggia|bimb*|bambin*
<kin> .. non_torna|non_e_tornat*|non_e_rientrat*|non_rientra|scompars*|sparit*|non_si_trova|non_lo_trov*|non_la_trov*|si_e_pers*|perso|persa|smarrit*|scappat*_di|e_scappat*|e_uscit*_e_non|non_e_arrivat*|non_e_da_nessuna|non_sappiamo_dove|non_so_dove_sia|non_si_vede|non_risponde_da|non_da_notizie|senza_notizie|allontanat*|non_e_mai_arrivat*|non_e_ancora_tornat*|non_e_ancora_rientrat*|non_e_piu_tornat*|irreperibile|non_sono_tornati|non_sono_rientrati|nn_torna|nn_e_tornat*|ancora_non_torna|non_lo_vedo_piu|non_la_vedo_piu|non_c_e_piu_traccia
non_trovo|non_troviamo|perso|persa|non_vedo|non_si_trova|sparit*|scompars*|perso_di_vista|smarrit*|non_torna|abbiamo_perso|cerco|cerchiamo|non_riesco_a_trovare|non_riusciamo_a_trovare|nn_trovo|nn_troviamo|manca|allontanat* . <kin>
perso_di_vista|persi_di_vista|bambino_scomparso|bambina_scomparsa|persona_scomparsa|bambino_smarrito|bimbo_sperduto|bambina_smarrita|persona_dispersa|un_bambino_da_solo|dispers*
anni|alzheimer|demenza & non_torna|non_e_tornat*|scompars*|sparit*|non_trov*|pers*|non_rientra|uscit*_da_sola|uscit*_da_solo|scappat*|allontanat*|non_e_rientrat*|smarrit*
non_e_tornato|non_e_tornata|non_sono_tornati|non_e_rientrat*|non_e_ancora_tornat*|non_e_ancora_rientrat*|non_sono_rientrat*|non_torna & ore|notte|montagna|monte|escursione|sentiero|nuotare|telefono|ieri|preoccupat*|buio|risponde|mare|spiaggia|cellulare|bosco|bufera|neve|onsen|pomeriggio|passeggiata
<wild> .. fuori|porta|camera|stanza|ingresso|giardino|dentro|macchina|auto|davanti|finestra|bagno|letto|corridoio|spazzatura|insegu*|attacc*|aggira*|blocca*|cortile|terrazza|cucina|balcone|strada|entrat*|qui|accanto|doccia|valigia|circond*|aggressiv*|ringhia* & orso|orsi|orsa|cinghial*|serpent*|vipera|lupo|lupi|vesp*|calabron*|insegu*|attacc*|paura|aggressiv*|aiuto|furios*|enorme|ora|ringhia*|dentro|scorpione|morde|rabbia|uscire|scimmi*|entrat*|circond*
c_e|vedo|vediamo|visto|entrat*|comparso|arriva|abbiamo|insegue|nido_di|sciame_di|ce|ci_sono . <wild> . in|fuori|vicino|dentro|al|alla|davanti|dietro|sotto|per|enorme|nel|nella|sul|a_due|all
insegue|inseguendo|attacca|attaccando|ringhia|avvicina . <wild>|animale
soccorso|soccorreteci|soccorretemi|salvatemi|salvateci|mayday|soccorsi|venite_a_soccorrer*|mandate_i_soccorsi
=aiuto|aiutatemi|aiutateci|aiutami|aiuto_per_favore|aiuto_vi_prego|per_favore_aiuto|aiuto_aiuto|ho_bisogno_di_aiuto|abbiamo_bisogno_di_aiuto|serve_aiuto|sos|emergenza|e_un_emergenza|aiuto_urgente|urgente|aiuto_subito|aiutatemi_per_favore|aiutatemi_vi_prego|aiutateci_per_favore|aiutateci_vi_prego|vi_prego_aiutatemi|vi_prego_aiutateci|per_favore_aiutatemi|ho_bisogno_di_aiuto_subito|ho_bisogno_di_aiuto_urgente|ho_bisogno_d_aiuto|venite_subito|venite_presto|correte|venite_vi_prego|vi_prego_venite|venite_per_favore|abbiamo_un_emergenza|c_e_un_emergenza|ho_un_emergenza|qualcuno_mi_aiuti|qualcuno_ci_aiuti|aiuto_venite|fate_presto|mandate_aiuto|un_emergenza|qualcuno_venga|venite_qui_subito|mi_serve_aiuto|ci_serve_aiuto
ho_bisogno|abbiamo_bisogno|chiedo|chiediamo|mandate|serve|mi_serve|ci_serve . aiuto . urgente|urgentemente|subito|adesso|immediato|immediatamente|ora|presto
e|ho|abbiamo|c_e|questa . emergenza & aiuto|ora|per_favore|venite|chiamate|camera|stanza|presto|subito|salite|correte
sono|siamo|e|vita|corre|corriamo . in . pericolo
corriamo_pericolo|pericolo_di_morte|pericolo_di_vita|mandate_aiuto|mandate_aiuti|venite_a_salvar*|rischiamo_la_vita
macchina|auto|furgone|camper|pullman|autobus|bus|moto|fuoristrada . bloccat*|incastrat*|impantanat*|uscit*|cadut*|ribaltat*|slittat*|scivolat*|rimast*|finit*|panne|fosso|affondat*|ferma & neve|fosso|intrappolat*|freddo|notte|bimb*|bambin*|aiuto|buio|burrone|montagna|solo|soli|sola|gel*|fiume|bufera|galleria|tunnel|scarpata|strada|nevica*|ferit*|dirupo
affonda|affondando|ribaltat*|alla_deriva|rovesciat*|imbarca_acqua|capovolt* . barca|canoa|kayak|gommone|traghetto
barca|canoa|kayak|gommone|traghetto . affonda|affondando|ribaltat*|deriva|rovesciat*|imbarca|capovolt*
trascin*|portat*|travolt*|risucchi* . corrente|fiume|mare|onde|onda|risacca|acqua|largo
corrente|onde|onda|fiume|risacca|mare . trascin*|porta|portat*|portando|travol*|risucchi*
congelando|congeliamo|gelando|assiderando|assiderat*|moriamo_di_freddo|sto_congelando|muoio_congelat* & porta|chiav*|codice|aiuto|pers*|fuori|bimb*|bambin*|entrare|chius*|scalz*
"),
    ],
};
