//! Italian.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "petto|cuore|testa|collo|schiena|braccio|braccia|mano|mani|polso|dito|dita|pollice|gomito|spalla|gamba|gambe|ginocchio|caviglia|piede|piedi|anca|viso|faccia|occhio|occhi|bocca|lingua|labbra|labbro|gola|orecchio|naso|pancia|addome|fianco|costola|costole|pelle|mascella|mandibola|femore|tibia|polpaccio|coscia|torace|stomaco|clavicola|nuca|fronte|osso|indice|lato"),
        ("kin", "figlio|figlia|figli|bambino|bambina|bambini|bimbo|bimba|bimbi|neonato|neonata|ragazzo|ragazza|ragazzino|ragazzina|marito|moglie|madre|padre|mamma|papà|babbo|nonno|nonna|fratello|sorella|amico|amica|fidanzato|fidanzata|compagno|compagna|cugino|cugina|nipote|zio|zia|suocera|suocero|collega|moroso|morosa|fratellino|sorellina|piccolo|piccola|genero|nuora|genitori|coinquilino|coinquilina"),
        ("person", "<kin>|lui|lei|qualcuno|uomo|donna|tizio|tipo|persona|ospite|cliente|signore|signora|vicino|vicina|io|anziano|anziana|vecchietto|gente|turista|straniero"),
        ("property", "borsa|borse|borsetta|zaino|portafoglio|portafogli|passaporto|passaporti|telefono|cellulare|telefonino|computer|portatile|pc|valigia|valigie|bagaglio|bagagli|soldi|contanti|macchina_fotografica|bici|bicicletta|roba|cose|orologio|tablet|documenti|gioielli|iphone|marsupio|collana|carte|trolley|ipad|telecamera"),
        ("place", "cucina|camera|stanza|casa|tetto|corridoio|letto|letti|tenda|tende|scala|scale|presa|stufa|stufetta|termosifone|forno|fornello|fornelli|batteria|caricatore|caricabatterie|futon|materasso|cuscino|coperta|piumone|tappeto|divano|cestino|olio|padella|pentola|sala|salone|soffitto|muro|parete|palazzo|edificio|garage|vicini|microonde|phon|asciugacapelli|condizionatore|lampada|candela|sauna|soffitta|cantina|balcone|bagno|auto|macchina|bosco|foresta|piano|dormitorio|lavatrice|asciugatrice|quadro|contatore|cavo|tostapane|bollitore|asciugamano|lenzuolo|lenzuola|cellulare|powerbank|accanto|doccia|tatami|computer|spina|ciabatta|pattumiera|bidone|legnaia|veranda|friggitrice|camino|mobile|armadio|carta|telo"),
        ("stranger", "qualcuno|uomo|uomini|tizio|tipo|tipi|sconosciuto|sconosciuta|intruso|intrusi|ladro|ladri|ubriaco|ubriachi|ubriacone|vicino|ex|marito|ospite|individuo|cliente|gente|aggressore|pervertito|maniaco|compagno|fidanzato|stalker|ragazzo|ragazzi|rapinatore|rapinatori|signore|gruppo"),
        ("rob", "rubato|rubata|rubati|rubate|scippato|scippata|derubato|derubata|derubati|rapinato|rapinata|rapinati|aggredito|aggredita|aggrediti|picchiato|picchiata|violentata|violentato|molestata|molestato|minacciato|minacciata|seguito|seguita|accoltellato|accoltellata|palpeggiata|palpata|drogata|drogato|toccata|toccato|filmata|filmato|borseggiato|borseggiata|fregato|fregata|strangolata|stuprata|pedinata|pedinato|inseguita|inseguito|rapito|sequestrata|schiaffeggiata|colpito|colpita|spiata|ricattata|strattonata"),
    ],
    harmless: "
fuochi_d'artificio|fuoco_d'artificio|fuochi_artificiali|fuori_fuoco|messa_a_fuoco|vigili_del_fuoco_museo|troppo_fuoco|fuoco_di_paglia|falò|prova_del_fuoco|fuoco_sacro|ferro_e_fuoco|mettere_a_fuoco|scala_antincendio|uscita_antincendio|porta_antincendio|porta_tagliafuoco|a_fuoco_lento|a_fuoco_basso
uscita_di_sicurezza|uscita_d'emergenza|uscita_di_emergenza|cassetta_del_pronto_soccorso|kit_di_pronto_soccorso|pronto_soccorso_per_il_modulo|corso_di_primo_soccorso
muoio|muoriamo|morire|morto|morta|morti|morte|moriamo|moriamo . dalla_voglia|di_fame|dal_ridere|dalle_risate|di_sonno|di_sete|di_caldo|di_noia|dalla_curiosità|dalla_fame|dal_sonno|dal_caldo|di_curiosità|d'invidia|di_vergogna|di_stanchezza
stanco_morto|stanca_morta|stanchi_morti|da_morire|bello_da_morire|da_urlo|da_paura|lento_da_morire|natura_morta|mar_morto|punto_morto|morti_di_fame|morto_di_fame|morta_di_fame|morto_di_sonno
da_infarto|infarto . prezzo|conto|vista
per_poco_non_mi_viene|quasi_un_infarto|mi_viene_un_infarto|mi_è_venuto_un_infarto
ammazzare|ammazza|ammazziamo|uccidere|ingannare . il_tempo|tempo|la_noia
ammazza_che|ammazzacaffè|ucciderei_per|ammazzerei_per
colpo_di_fulmine|colpo_di_sole|colpo_d'occhio|colpo_di_scena|colpo_di_fortuna|colpi_di_sole|colpo_di_testa
che_bomba|è_una_bomba|una_bomba|bomba_di|bombolone|bomboloni|bomba_calorica
niente_male|mica_male|non_male|male_che_vada
furto_legalizzato|è_un_furto|un_furto|prezzi_da_ladri|una_rapina_il|ruba_il_cuore|rubato_il_cuore|mi_avete_rubato_il|rubata_la_scena|ruba_la_scena|rubare_la_ricetta|rubarvi|rubo_solo|rubo_un|rubare_un_minuto|ladri_di_biciclette
mozzafiato|da_togliere_il_fiato|toglie_il_fiato|senza_fiato . vista|panorama|lasciato
lasciato_senza_fiato|lasciati_senza_fiato|rimasti_senza_fiato|rimasto_senza_fiato
cuore_di|cuore_della|cuore_del|nel_cuore|a_cuore|di_cuore|cuore_spezzato|cuori|col_cuore
sangue_freddo|arancia_sanguinella|succo_di_arance_rosse|sanguinaccio|donare_il_sangue|gruppo_sanguigno|al_sangue|puro_sangue|purosangue
armadio|armadi|allarmante|sveglia|fiammante|fiammiferi|fiamminghi
perso|persi|perdersi|perderci|perdere . nei_vicoli|tra_i_vicoli|il_conto|la_voce|peso|tempo|la_testa_per|nella_traduzione|per_le_stradine|l'autobus
bloccato|bloccati|bloccata|incastrato|fermi . nel_traffico|in_traffico|al_lavoro|in_ufficio|in_coda|in_aeroporto
non|mai|nessun|nessuno|nessuna|senza|neanche|né|niente ferito|ferita|feriti|malato|malata|febbre|urgente|urgenza|emergenza|incendio|fuoco|fumo|pericolo|ambulanza|polizia|dolore|dolori|rubato|perso|fretta|male
non|mai|nessun|nessuno|nessuna|senza|neanche|né|niente è|sono|ho|c_è|di|si|stato|un|una|in|sto|è_stato|ci_sono|mi_sono|un_po|ha|si_è|siamo ferito|ferita|feriti|malato|malata|febbre|urgente|urgenza|emergenza|incendio|fuoco|fumo|pericolo|ambulanza|polizia|dolore|dolori|rubato|perso|fretta|male
nessuno . si_è|è . fatto_male|ferito|malato
non_serve|non_mi_serve|non_ci_serve|non_ho_bisogno|non_abbiamo_bisogno . ambulanza|polizia|medico|aiuto
museo_della_polizia|questura|museo_dei_pompieri|museo_del_terremoto|memoriale_dello_tsunami
antisismica|antisismico|antisismici
orsacchiotto|orso_polare|orso_di_peluche|orsetto|orsetti
attacco_d'arte|attacchi_di_ridarella|crisi_di_riso|attacco_di_risa
pelle_d'oca|testa_fra_le_nuvole|mal_di_testa_per_i_prezzi|costa_un_occhio|in_bocca_al_lupo|a_bocca_aperta
scottatura_solare|acqua_bollente|acqua_calda
aiuto_cuoco|aiuto_che_bello|self_service|aiuto_quanto|in_aiuto
caduta_massi|stella_cadente|stelle_cadenti|caduto_innamorato|cade_a_pennello|cascata|cascate|caduta_dei_capelli
affogato_al_caffè|gelato_affogato|affogato_al|uova_affogate|affogato_alla
incendiato_i_social|suicidio_culinario|al_fuoco_lento
",
    calm: "
anno_scorso|mese_scorso|estate_scorsa|settimana_scorsa|inverno_scorso|anni_fa|mesi_fa|settimane_fa|tempo_fa|una_volta|in_passato|da_piccolo|da_piccola|da_bambino|da_bambina|quand'ero|quando_ero|a_suo_tempo|molto_tempo_fa|a_gennaio|a_febbraio|a_marzo|ad_aprile|a_maggio|a_giugno|a_luglio|ad_agosto|a_settembre|a_ottobre|a_novembre|a_dicembre|abbiamo_vissuto|hotel_di_prima|albergo_precedente
film|serie|serial|libro|romanzo|romanzi|manga|anime|museo|mostra|documentario|gioco|giochi|teatro|concerto|canzone|podcast|horror|escape_room|giallo|gialli|cosplay|fumetto|cinema|puntata|netflix|festival|sagra|spettacolo|cena_con_delitto|parco_divertimenti|luna_park|opera|memoriale|simulatore|thriller|telefilm
per_curiosità|solo_curiosità|solo_per_sapere|curiosità_professionale|pura_curiosità|era_solo_per_sapere|semplice_curiosità|solo_una_domanda|chiedo_solo|volevo_solo_sapere|giusto_per_sapere
nel_caso|in_caso_di|in_caso|casomai|se_mi_ammalo|se_ci_ammaliamo|se_perdo|se_dovesse|se_dovessi|se_c'è_un|cosa_faccio_se|cosa_si_fa_se|cosa_succede_se|che_succede_se|se_qualcuno|in_emergenza|se_resto_chiuso|se_rimango_chiuso
non_è_urgente|niente_di_urgente|nulla_di_urgente|senza_fretta|nessuna_fretta|non_c'è_fretta|con_calma|nulla_di_grave|niente_di_grave|nessuna_urgenza
guarito|guarita|guariti|ora_sto_bene|sta_meglio|passata|tutto_risolto|falso_allarme|già_trovato|ritrovato|ritrovata|tutto_a_posto|ormai_sto_bene|tutto_ok
assicurazione|assicurativa|vaccino|vaccini|vaccinale|vaccinazione|esercitazione|prova_di_evacuazione|modulo|allergico_alle|allergica_alle|allergico_ai|allergica_ai|allergico_al|allergica_al
ahah*|haha*|lol|ahaha*|scherzo|scherzavo|eheh*
nessuno_si_è_fatto_male|nessun_ferito|nessuno_è_ferito
",
    acute: "
aiuto_aiuto|aiutateci|aiutatemi|presto|subito|adesso|venite|immediatamente|proprio_ora|in_questo_momento|urgente|sbrigatevi|vi_prego|appena|minuti_fa|sbrigati|qualcuno_venga|mandate|è_ancora_qui
",
    cues: &[
        (SelfHarm, "
!se . salto|mi_butto|mi_lancio|mi_getto
!mandate|date|spedite|lasciate . le_mie_cose|la_mia_roba & più|madre|addio|mamma
!più . preoccuparvi|preoccuparti|preoccuparsi . per_me|di_me
!non_dovrete_più|non_dovete_più|non_dovrai_più & me|preoccupar*
!voglio|vorrei|vado|voglia|vuole|va|penso|pensando|minaccia|preferirei|desidero|ho_deciso|intenzione|dice|pensato|vorrebbe|pensa|sto_per|medito . di|a|solo|che_vuole|solo_di . morire|uccidermi|ammazzarmi|suicidarmi|uccidersi|suicidarsi|ammazzarsi|farla_finita|togliermi_la_vita|togliersi_la_vita|buttarmi|buttarsi|impiccarmi|impiccarsi|essere_morto|essere_morta|non_svegliarmi|sparire|scomparire|tagliarmi|farmi_del_male|lanciarmi|buttarmi_giù|addormentarmi_per_sempre|finirla|farmi_fuori|non_esserci|chiudere_con_tutto|saltare|lanciarsi|gettarmi|gettarsi|crepare
!suicid*|autolesion*|togliermi_la_vita|togliersi_la_vita|tagliarmi_le_vene|tagliata_le_vene|tagliato_le_vene|mi_taglio|mi_sto_tagliando|mi_sono_tagliato_di_nuovo|mi_sono_tagliata_di_nuovo|lettera_d'addio|messaggio_d'addio|biglietto_d'addio|messaggi_d'addio|lettera_di_addio|messaggio_di_addio|biglietto_di_addio|farmi_del_male|farla_finita|la_faccio_finita|uccidermi|ammazzarmi|ammazzo_io|mi_ammazzo|mi_uccido|si_ammazza|si_uccide|impiccarmi|impiccarsi|si_impicca|mi_impicco|mi_butto|si_butta|si_vuole_buttare|vuole_buttarsi|buttarsi_giù|buttarsi_di_sotto|overdose|si_getta|farmi_fuori|la_faccio_finita_stasera|faccio_finita|facciamola_finita
!non . voglio|ho|posso|ce_la_faccio|riesco|vuole|c'è . più . vivere|andare_avanti|esistere|svegliarmi|voglia_di_vivere|motivo_di_vivere|ragione_di_vivere|senso|esserci
!non_voglio_più_vivere|non_ho_più_voglia_di_vivere|non_ce_la_faccio_più_a_vivere|non_ce_la_faccio_più|non_voglio_più_esserci|non_voglio_più_svegliarmi|non_reggo_più|non_ha_più_senso|la_vita_non_ha_senso|niente_ha_più_senso|stanco_di_vivere|stanca_di_vivere|stufo_di_vivere|stanco_della_vita|stanca_della_vita|vivere_non_ha|a_che_serve_vivere|perché_vivere|perché_continuare_a|che_senso_ha_vivere|meglio_senza_di_me|meglio_morto|meglio_morta|starebbero_meglio_senza|nessuno_sentirà_la_mia|nessuno_si_accorgerebbe|non_mancherò_a_nessuno|mancherei_a_nessuno|sparire_per_sempre|sparire_per_sempre|vorrei_solo_sparire|voglio_solo_sparire|vorrei_essere_morto|vorrei_essere_morta|vorrei_non_essere|dormire_per_sempre|non_svegliarmi_più
!preso|ingoiato|presa|prendo|inghiottito|buttato_giù|mandato_giù|ingerito|ingoiata|prese|presi .. pillole|pastiglie|pasticche|sonniferi|compresse|medicine|farmaci|tranquillanti|scatola|flacone|blister|tachipirina|xanax & tutte|tutti|tutta|scatola|intera|intero|tante|troppe|flacone|blister|scusate|perdonatemi|addio|sonniferi
!tetto|ponte|finestra|balcone|ringhiera|cornicione|davanzale|parapetto|binari|terrazzo|scogliera|treno|rotaie & butta|buttarsi|buttarmi|saltare|salta|morire|piange|finita|giù|vuoto|gettarsi|scendere|lanciarsi|in_piedi|scavalcato
!vuoto & buttarmi|buttarsi|saltare|finestra|tetto|ponte
!addio|perdonatemi|perdonami|scusatemi|dite|salutate & per_sempre|amo|figli|mondo|morire|finita|tutti|vita|mai_più|famiglia|mamma|pillole
!domani|stasera|stanotte|dopo_stanotte . non_ci_sarò|non_sarò|sarà_tutto_finito|è_tutto_finito|non_ci_sono . più|tra_voi|
!non_ci_sarò_più|è_la_mia_ultima_notte|ultima_notte|quando_leggerete|quando_mi_troverete|stasera_è_finita|finisce_tutto_stasera|stanotte_finisce|non_cercatemi|la_finisco|stasera_la_finisco|la_faccio_finita|chiudo_con_tutto
!corda|lametta|lama|rasoio|coltello|cappio .. collo|polsi|pronta|con_me|finita|morire|vene & collo|polsi|pronta|sparire|morire|finita|vene|qui
!tagliato|tagliata|taglio|tagliando|taglia|inciso . le_vene|i_polsi|polsi|le_braccia_apposta|vene|apposta
"),
        (Fire, "
=fuoco|incendio|al_fuoco|c'è_fuoco|c'è_un_incendio|aiuto_fuoco|al_fuoco_al_fuoco|fuoco_fuoco|aiuto_incendio|brucia_tutto|va_a_fuoco|tutto_brucia|fiamme|al_fuoco_aiuto
al_fuoco|va_a_fuoco|andando_a_fuoco|andata_a_fuoco|andato_a_fuoco|preso_fuoco|prende_fuoco|prendendo_fuoco|prendono_fuoco|in_fiamme|a_fuoco|dato_fuoco|un_incendio|principio_di_incendio|principio_d'incendio|incendio_in|incendio_al|incendio_nel*|c'è_fuoco|fuoco_in|fuoco_nel*|fuoco_alla|fuoco_al|sta_bruciando|stanno_bruciando|brucia_tutto|divampato|incendiato|incendiata|incendiati|incendiando|le_fiamme|delle_fiamme|fiamme_altissime|fiamme_in|fiamme_dal*|si_incendia|s'è_incendiat*
<place> .. brucia|bruciano|bruciando|fiamme|fuoco|incendio|fumo|scintille|esploso|esplosa|fuma|incendiato|incendiata|scoppiato|scoppiata|scoppiettando|fuso|fuma|sfrigola|annerita|bruciata
brucia|bruciano|bruciando|incendiato|esploso|esplosa|incendiata|scoppiato|scoppiata . il|la|lo|le|l'|i|un|una|tutto|tutta . <place>
fumo .. esce|nero|denso|ovunque|dappertutto|dalla|dal|sotto|entra|riempie|pieno|invade|bianco|acre|sale|tanto|arriva|viene|respira|corridoio|vede|uscendo
pieno_di|piena_di|tanto|molto|denso|un_sacco_di|vedo|c'è|del|invasa_dal . fumo . ovunque|nero|in|nel*|al|sulle|dal*|denso|dappertutto|bianco|che|e|da
pieno_di_fumo|piena_di_fumo|fumo_nero|fumo_denso|fumo_ovunque|fumo_dappertutto|un_sacco_di_fumo
odore|puzza|sento|puzzo|puzzano|sente|tanfo . gas|bruciato|fumo|plastica_bruciata|bruciaticcio|di_gas|di_bruciato|metano|di_fumo|uova_marce
fuga_di_gas|perdita_di_gas|perde_gas|gas_che_esce|gas_esce|monossido*|fuga_gas|sibila_il_gas|esce_gas|c'è_gas
allarme|rilevatore|sirena|sensore|allarmi|rilevatori .. suona|suonando|smette|scattato|suonano|ferma|strilla|partito|urla|impazzito & incendio|fumo|antincendio|fuoco|gas|monossido|uscire|evacuare|bruciato|scappare
allarme_antincendio|rilevatore_di_fumo|allarme_del_gas|allarme_incendio . suona|scattato|continua|suonando|smette|partito
scintille|scintilla . presa|dalla|quadro|spina|dal|cavo|microonde|ovunque
cortocircuito|esplosione|esploso|esplosa|scoppiato|scoppio|scoppiata . fumo|cucina|batteria|gas|telefono|quadro|fuoco|appena|bombola|in|e|la|il|forno|nella
bombola|caldaia .. esplosa|scoppiata|perde
chiamate|chiama|chiamare|mandate|servono . i|dei . pompieri|vigili_del_fuoco
pompieri . subito|presto|urgente|per_favore|aiuto
non_riesco_a|non_riusciamo_a|non_si . spegne|spegnerlo|spegnere|spegnerla
"),
        (Disaster, "
caduto|caduta|crollato|crollata|venuto_giù . addosso|sopra
=terremoto|tsunami|scossa|maremoto|terremoto_aiuto|aiuto_terremoto|alluvione|frana|trema_tutto|sta_tremando|trema_tutto_aiuto|eruzione|tornado|forte_scossa|tromba_d'aria|allarme_tsunami|allerta_tsunami|valanga|balla_tutto|il_terremoto|tifone|scossa_forte|altra_scossa|un'altra_scossa
trema_tutto|tutto_trema|sta_tremando|tremano|trema_la|trema_il|balla_tutto|tutto_balla|si_muove_tutto|tremando_tutto|trema_forte|trema_ancora|tremava_tutto
tutto|pavimento|casa|muri|letto|edificio|terra|palazzo|stanza|lampadari|lampadario|pareti|terreno . trema|tremando|tremano|si_muove|balla|scuote|oscilla|ondeggia|vibra|barcolla|ballano|tremato
terremoto|scossa|scosse|sisma .. adesso|forte|forti|fortissima|fortissimo|appena|cosa_facciamo|aiuto|muro|crep*|porta|uscire|ancora|paura|intrappolat*|che_facciamo|continua*|crollat*|caduto|caduta|rimasto|bloccat*|cosa_devo|violenta|violento|ora|smette|armadio|gas|fuori|si_sente|parete|finisce
forte|grande|altra|enorme|violenta|era_un|c'è_stato_un|c'è_stata_una|fortissima|c'è_il|appena_stata . terremoto|scossa|sisma
dopo_la_scossa|dopo_il_terremoto|dopo_le_scosse
allerta|allarme|sirena|sirene|evacuazione|evacuare|altoparlanti|altoparlante|annunci .. tsunami|evacuare|dobbiamo|alluvione|maremoto|scappare|uscire|dove_andiamo|salire|evacuazione|capiamo|fuggire|scappano
evacuare|evacuazione|evacuano|sgomberare|evacuati . adesso|subito|dobbiamo|ordine|dove|tutti|immediata|allarme|zona|in_corso
dobbiamo|devo|bisogna|conviene|ordine_di|dicono_di|dovremmo|tocca . evacuare|scappare|uscire_subito|evacuazione|salire_in_alto|sgomberare|fuggire
tsunami|maremoto . arriva|allerta|onda|allarme|in_arrivo|sirena|avviso
onda_anomala|ordine_di_evacuazione|frana|frane|smottamento|valanga|slavina|colata_di_fango|voragine|caduta_di_massi .. strada|casa|davanti|bloccat*|arriva|giù|dietro|appena|portato|ha|porta|siamo|sulla|sta|in
acqua .. sale|salendo|entra|entrando|ginocchia|ginocchio|caviglie|invade|vita|allaga|invaso|arrivata|sta_entrando|cintola|arriva_alle|salita|entrata & camera|casa|cantina|corridoio|strada|porta|ginocchi*|velocemente|piano|stanza|caviglie|letto|letti|vita|ingresso|finestr*|fiume|terra|sale|reception
allagat*|allagamento|alluvione|inondazione|inondato|inondata|allagando|esondazione . casa|strada|camera|cantina|tutto|siamo|bloccat*|piano|stanza|e|la|il|tutta|qui|in|acqua
siamo_allagati|si_sta_allagando|è_tutto_allagato|tutto_allagato|sta_allagando|si_è_allagat*
fiume|torrente|diga|argine|canale|ruscello . esondato|straripato|esonda|straripando|uscito|straripa|rotto|ceduto|in_piena|esondando|tracimato|sta_esondando|strarip*|sta_uscendo
collina|montagna|versante|terra|fango|rocce|massi|pendio|costone|parete|scarpata|roccia|monte|muraglione|alberi|albero .. frana|franata|franato|crolla|crollato|crollata|scivola|scivolato|caduto|caduta|cadono|viene_giù|venuta_giù|venuto_giù|scende|sceso|smottato|rotolano|cadendo|invaso|franando|franano|precipit*
vulcano . erutta|eruzione|esploso|eruttando|fuma|sta_eruttando
cenere . cade|piove|vulcan*|ovunque
tifone|tempesta|uragano|vento|tornado|bufera|temporale|ciclone|grandine|nubifragio|tromba_d'aria .. tetto|vetri|vetro|finestra|finestre|volato|rotto|rotti|rotta|portato|divelto|scoperchiato|albero|tegole|paura|rompono|sfondato|volata|strappato|sradicato|persiane|isolati|spaccato|spaccati|abbattuto
tetto|soffitto|muro|muri|parete|casa|edificio|balcone|palazzo|scale|ponte|trave|solaio|intonaco|cornicione|facciata|pavimento|armadio|libreria .. crolla|crollato|crollata|crollando|caduto|caduta|cede|ceduto|cedendo|volato|volata|crepa|crepe|crepato|crepata|pericolante|sta_per_crollare|inclinato|scricchiola|sfondato|crollano|staccato|venuto_giù|si_spacca|spaccato|si_apre|addosso
sotto_le_macerie|macerie|sepolto|sepolta|sepolti|schiacciato_sotto|rimasto_sotto|rimasta_sotto|intrappolato_sotto|bloccato_sotto|rimasti_sotto|incastrata_sotto|intrappolata_sotto
fulmine . caduto|colpito . casa|tetto|albero|qualcuno|su
crepe|crepa . muro|muri|parete|soffitto|pareti & scossa|terremoto|allarga*|grand*|nuove|nuova|enorme
"),
        (Crime, "
gira|muove|scuote|forza|tira|prova . la|una . maniglia|serratura|porta|pomello
toccava|palpava|accarezzava|strusciava . mi|me|nel_letto
mi_toccava|mi_palpava|mi_accarezzava|mi_strusciava
svegliata|svegliato . con|da . uomo|tizio|qualcuno|sconosciuto
<stranger> .. cerca|sta_cercando|cercando|prova|provando|tenta|tentando|entrato|entrata|entrati|forza|forzando|colpisce|bussa|batte|minaccia|minacciando|segue|inseguendo|aggredisce|aggredito|toccato|toccata|tocca|picchia|picchiando|rubando|nascosto|scassina|scassinando|sfonda|sfondare|fruga|rovista|filmava|filma|filmando|spia|spiava|palpato|palpeggiato|urla|coltello|pistola|arma|armato|armati|pugno|pugni|molesta|masturba|strangola|bastone|mazza|dare_fastidio|salito_sul_mio|infilato|infilata|violento|dentro|bottiglia|scavalcato|calci|dando|cacciato_le_mani|strattona|minacciato|rincorre|non_vuole_andarsene & porta|camera|finestra|stanza|me|mi|ci|mia|mio|coltello|pistola|letto|lei|lui|moglie|amica|ragazza|cose|doccia|casa|bagno|corridoio|sala|paura|polizia|maniglia|nostra|nostro|bottiglia|qualcuno|lobby|zaini|armadietti|fidanzata|ingresso|hall|dormitorio
intruso|intrusi|scassinatore|ladro|ladri|rapinatore|sconosciuto . dentro|in|entrato|è|sono|nella|casa|ha|hanno|c'è|sta
c'è . un|uno . ladro|intruso|sconosciuto|rapinatore|uomo_in_camera|estraneo
entrati|entrato . i . ladri|ladro
rapina|rapinati|scasso|furto|borseggio|scippo|effrazione . in|in_corso|appena|camera|subito|armadietto|aiuto|con|ho|abbiamo
ho|abbiamo|c'è_stato|subito . subito|stato|un|una . furto|rapina|scippo|aggressione|violenza
mi|ci|ha|hanno|è_stato|è_stata|stato|stata|sono|siamo|gli|le|m'|vi|essere|stati|venire|stavano|appena . hanno|ha|stato|stata|stati|appena|appena_stato|appena_stata|state . <rob>
mi_hanno_rubato|mi_ha_rubato|ci_hanno_rubato|ci_hanno_derubato|mi_hanno_scippato|mi_hanno_aggredit*|mi_hanno_derubat*|mi_hanno_rapinat*|mi_hanno_fregato|hanno_rubato|rubato_tutto|derubati|derubata|derubato|scippata|scippato
<property> .. rubato|rubata|rubati|rubate|sparito|sparita|sparite|sparito_qualcuno|scippato|scippata|fregato|fregata|preso_qualcuno|portato_via|portata_via
porta|serratura|lucchetto|armadietto|finestra|cassaforte|valigia|auto|camera|macchina|stanza .. sfondata|sfondato|forzata|forzato|scassinata|scassinato|spaccata_ladri|divelta|rotto_ladri|svaligiata|svaligiato|rovistata|rovistato|sottosopra|a_soqquadro
telecamera|videocamera|microcamera|cellulare|telefono|spia|spiava|guardone|filmava|filmato|filmata|fotografa|riprende|riprendeva|filmando|ripresa|ripreso|fotografando|fotografava .. doccia|bagno|nascosta|spogliatoio|nuda|cambio|cambiavo|spogliavo|nudo|gabinetto|mentre|docce
telecamera_nascosta|microcamera|guardone|spycam|telecamera_spia
violenza_sessuale|stupro|stuprata|molestie|molestata|molestia|palpeggiata|palpata|molestatore|stalking|stalker|sequestro|sequestrata|rapimento|ostaggio|ostaggi|ricatto|violenza_domestica|maltrattamenti|accoltellato|accoltellata|accoltellamento|sparatoria|spari|sparando|sparato|rissa|si_stanno_picchiando|si_picchiano|si_menano|pestaggio|coltellate|coltellata|esibizionista|aggressione|si_stanno_menando|botte|se_le_danno|le_mani_addosso|mani_addosso|si_stanno_ammazzando|si_prendono_a_pugni
picchia|picchiando|mena|menando|picchiano|strangola|strangolando|prende_a_pugni|prende_a_calci|aggredisce|aggredendo|maltratta|massacra|massacrando|schiaffeggia|pestando|riempie_di_botte . sua|la|il|mia|mio|un|una|me|qualcuno|moglie|suo|ragazza|lei|lui|i
mi|ci|la|lo . picchia|picchiato|minaccia|minacciando|insegue|segue|seguendo|molesta|palpa|tocca|aggredisce|perseguita|strangola|picchiata|sta_seguendo|sta_minacciando|sta_picchiando|stanno_seguendo|aspetta_fuori|ha_toccata|ha_toccato|ha_palpata|ha_messo_le_mani|ha_afferrat*|ha_spint*|ha_seguit*|ha_minacciat*|ha_picchiat*|ha_aggredit*|ha_violentat*|ha_pres*_a|ha_bloccat*|pedina|inseguono|ricatta|ha_baciat*|ha_puntato
minaccia|minacciato|minacciando|vuole|dice_che|urla_che|giura|minacciata|vogliono . di|mi|che|ci|la . uccidere|uccidermi|ammazzare|ammazzarmi|ammazza|uccide|accoltellare|accoltellarmi|ucciderci|ucciderla|ammazzarla|picchiarmi|uccidervi|morte|farmi_del_male|spararmi|sparare|ammazzarci|tagliarmi_la_gola|uccidermi
mi_ammazza|mi_uccide|ci_ammazza|mi_vuole_ammazzare|mi_vuole_uccidere|vuole_uccidermi|vuole_ammazzarmi|minacce_di_morte|di_morte_minacce|minacciata_di_morte|minacciato_di_morte|ti_ammazzo|la_ammazza|la_uccide
coltello|coltellaccio|pistola|arma|machete|ascia|bottiglia_rotta|mazza|spranga|fucile|taglierino|lama|bottiglia|bastone .. minaccia|mano|puntato|uomo|tizio|tipo|corridoio|sala|agita|punta|gola|minacciando|in_mano|brandisce|reception|gira|ingresso|cocci & uomo|tizio|tipo|qualcuno|uno|minaccia*|puntat*|ubriaco|ha|agita|marito|ex|gira|brandisce|ragazzo
puntato . un|una|il . coltello|pistola|arma
mio_ex|ex_marito|ex_fidanzato|il_mio_ex|mio_marito|mio_padre|il_mio_compagno|mio_compagno & picchia*|minaccia*|ammazz*|uccid*|trovat*|fuori|porta|segue|violento|pugni|paura|urla|sotto|perseguita|coltello|mena
urla|urlano|grida|gridano|urlando|strilla|piange . aiuto|donna|camera|di_aiuto|dalla|vicina|basta|ragazza|camera_accanto & aiuto|picchia*|basta|donna|ragazza|botte
chiamate|chiama|mandate|serve|chiamare|avvisate . la|i . polizia|carabinieri
polizia|carabinieri . subito|presto|urgente|aiuto|per_favore
cadavere|una_bomba_in|allarme_bomba|pacco_sospetto
messo|versato|metteva . qualcosa|droga|sostanza . drink|bicchiere|bevanda
non_mi_lascia|non_mi_fa|non_la_lascia|non_mi_lasciano . andare|uscire|stare|in_pace
"),
        (Illness, "
rotolato|rotolata|ruzzolato|volato|ruzzolata|precipitato . giù|per . per|dalle|le|dal|la . scale|scala|tetto|pendio|scarpata
gamba|braccio|piede|polso|caviglia . è|sta . girata|girato|storta|storto|piegata|piegato|innaturale|messa
olio|acqua|brodo|minestra . bollente|bollenti . sulle|sul|addosso|sulla|su
intorpidite|intorpidita|intorpidito|formicolano|non_sento_più . <body>
lingua|labbra|mani|viso . intorpidit*|e & intorpidit*|formicola*|fugu|respir*
si_stacca|viene_via|si_spella . la . pelle
!respira|respirare|respiro|respirano|fiato . più|male|fatica|a_fatica|bene|non|appena|a_stento|difficoltà|strano|affannoso|corto|quasi_più|quasi
!non_respira|non_respiro|non_riesce_a_respirare|non_riesco_a_respirare|smesso_di_respirare|fatica_a_respirare|difficoltà_a_respirare|difficoltà_respiratorie|respira_male|respira_a_fatica|respira_appena|manca_il_respiro|manca_l'aria|manca_il_fiato|soffoca|soffocando|sta_soffocando|soffoco|soffocato|soffocamento|affogando|strozzando|strozza|si_è_strozzat*|non_prende_aria|non_entra_aria|rantola|asfissia|iperventil*|non_respirava|non_respirano|non_può_respirare|non_posso_respirare|boccheggia|asfissiato|non_respirare|si_strozza|si_sta_strozzando|strozzato|senza_respiro
svenuto|svenuta|svenuti|sviene|svenendo|incosciente|incoscienti|perso_conoscenza|perso_i_sensi|privo_di_sensi|priva_di_sensi|senza_sensi|perde_i_sensi|senza_conoscenza|in_coma|collassato|collassata|collasso|non_si_sveglia|non_si_riprende|non_risponde_più|non_reagisce|non_si_muove|non_si_muove_più|non_dà_segni|non_da_segni|accasciato|accasciata|stramazzato|non_rinviene|non_mi_risponde|esanime|malore|sto_per_svenire|sto_svenendo|non_c'è_battito|non_ha_battito|senza_battito|senza_polso|occhi_rovesciati|occhi_girati|non_risponde_e|crollato_a_terra|crollata_a_terra|cade_a_terra|a_terra_e_non|non_è_cosciente|non_riusciamo_a_svegliarl*|non_riesco_a_svegliarl*|priva_di_conoscenza|privo_di_conoscenza|arresto_cardiaco
convulsion*|epilet*|epilessia|crisi_epilettica|attacco_epilettico|attacco_d'asma|crisi_d'asma|asmatica_crisi|spasmi|schiuma_alla_bocca|bava_alla_bocca|schiuma_dalla_bocca|trema_tutto_il_corpo|attacco_di_asma|crisi_asmatica|crisi_respiratoria|rigido_e_trema|attacco_di_panico . non_respir*|forte|aiuto|in_corso|respir*
convulsioni|crisi_epilettica|attacco_epilettico|attacco_d'asma|crisi_d'asma|attacco_di_asma|attacco_asmatico|bava_alla_bocca|schiuma_alla_bocca|in_convulsioni|crisi_convulsiva
infarto|ictus|attacco_di_cuore|attacco_cardiaco|arresto_cardiaco|aneurisma|ischemia|emorragia_cerebrale|angina|tachicardia|cuore_impazzito|trombosi|embolia
dolore|dolori|male|fitta|fitte|pressione|peso|oppressione|bruciore|stretta|morsa . al|nel|forte|a|forti|molto_forte|atroce|fortissimo|sul . petto|torace|cuore|sterno
petto|torace .. dolore|male|stringe|preme|brucia|opprime|schiaccia|fitta|fa_male|pesa
<body> .. addormentato|intorpidito|intorpidita|intorpidito|formicola|paralizzato|paralizzata|rotto|rotta|rotti|rotte|fratturato|fratturata|slogata|slogato|lussata|lussato|storto|storta|aperto|aperta|tagliato|tagliata|muove|sento|sente|gonfio|gonfia|gonfiano|gonfiata|gonfie|gonfi|sanguina|incastrato|incastrata|schiacciato|schiacciata|mozzato|staccato|bruciata|bruciato|ustionata|ustionato|blu|viola|piegato|piegata|spaccata|spaccato|cianotiche|insensibile|morta|innaturale|penzola|sanguinano|sanguinante|esce_l'osso|squarcio|gonfiando|cianotico|infilzato
rotto|rotta|fratturato|fratturata|tagliato|tagliata|bruciato|bruciata|ustionato|ustionata|schiacciato|schiacciata|slogato|sbattuto|battuto|picchiato|amputato|mozzato|rompersi|lussato|storta|spaccato|infilzato|squarciato|sento|muovere|ferito . più|il|la|un|una|le|i|lo|l'|gli|male|forte|alla|al . <body> & caduto|caduta|sangue|profond*|osso|muover*|muove|non|urla|dolore|grave|gonfi*|coltello|forte|tantissimo|vetro|ascia|olio|punti|stop|vomita|bollente|mi_sa|credo|temo|aiuto|terribile|ospedale|malissimo|scala|scale|bici|sci|camminare
non_parla|parla_male|parla_strano|non_riesce_a_parlare|bocca_storta|faccia_storta|viso_storto|metà_faccia|mezza_faccia|biascica|parola_impastata|farfuglia|parole_senza_senso|non_ci_vede|non_vede_più|non_vedo_più|non_ci_vedo_più|metà_del_corpo|lato_sinistro|lato_destro|bocca_cadente|angolo_della_bocca|parla_impastato|confusa_e_non|braccio_sinistro
sangue .. perde|esce|tanto|molto|tantissimo|ovunque|dappertutto|ferma|vomita|sputa|copiosamente|tossisce|pieno|piena|fermarlo|fermare|fiumi|schizza|pozza|perdendo|naso_da|testa|smette|in_un_lago|feci
perde|perdendo|vomita|sputa|esce|vomitato|pieno_di|coperto_di|tossisce|perso|lago_di|perdo|vomitando|piena_di|coperta_di|tanto|uscendo . tantissimo|molto|tanto|un_sacco_di|del|troppo|il . sangue
sanguina|sanguinando|sanguinano|sanguino|emorragia|dissanguando|dissanguato|emottisi|ferita_profonda|ferita_aperta|taglio_profondo|ferita_da_taglio|sangue_non_si_ferma|squarcio|sanguinare|ferita_grave|taglio_profondissimo|ferita_brutta
intossicazione|intossicato|intossicata|intossicati|avvelenamento|avvelenato|avvelenata|avvelenati|coma_etilico|overdose|botulino|veleno|avvelenamento_da
bevuto|ingoiato|mangiato|inghiottito|ingerito|ingoia|bevuta|inghiotte|inalato|respirato . il|la|un|una|del|dei|delle|della|per_sbaglio|dell' . detersivo|candeggina|varechina|pila|pile|moneta|monete|batteria|bottone|magnete|funghi|fungo|veleno|detergente|disinfettante|sapone|medicine|medicinali|fugu|acido|pesce_palla|calamita|benzina|biglia|vetro|bacche|ammoniaca|topicida|profumo|solvente
reazione_allergica|shock_anafilattico|choc_anafilattico|anafila*|adrenalina_autoiniettabile|epipen|orticaria_ovunque|edema|shock_allergico|crisi_allergica|edema_della_glottide
allergico|allergica|allergia .. gonfi*|respir*|gola|forte|mangiato|grave|chiude|macchie|violenta & gonfi*|respir*|gola|chiude|shock|mangiato|reazione|grave|labbra
gola|lingua|labbra|faccia|viso|occhi|collo .. gonfia|gonfie|gonfiando|chiude|chiudendo|gonfiano|gonfiate|gonfio|chiusa|si_sta_chiudendo|stringe
morso|morsa|punto|punta|puntura|punture|morsicato|morsicata|morsicato|morsi|azzannato|azzannata|attaccato|aggredito|graffiato . da|di|dalla|dal|una|un|dalle|dai|molte . vipera|serpente|calabrone|calabroni|vespa|vespe|cane|medusa|scorpione|scimmia|orso|cinghiale|ragno|ape|api|millepiedi|gatto|cani|pipistrello|scolopendra|insetto
serpente|vipera|calabrone|cane|orso|cinghiale|medusa|vespa|scimmia|ape|calabroni|vespe . morso|punto|attaccato|aggredito|morsicato|ha_morso|ha_punto|hanno_punto|azzannato
caduto|caduta|cade|scivolato|scivolata|precipitato|precipitata|ruzzolato|ruzzolata|volato|inciampato|finito|cascato . da|dalle|dal|dalla|in|sulle|giù|nella|per_le|per|di|sul . scale|scala|tetto|balcone|finestra|letto|bici|doccia|vasca|sentiero|roccia|dirupo|testa|scogli|parete|gradini|albero|terrazzo|piano|bagno|burrone|moto|castello|soppalco|cavallo & sangue|muov*|testa|alza|gamba|rotto|rotta|male|cosciente|dolore|schiena|non|risponde|sente|caviglia|anca|braccio|batt*|gambe|urla|svenut*|rialza|polso|grave
caduto|caduta|precipitato|precipitata|scivolato|ruzzolato|cascato . dalle|dal|dalla|giù|per_le|dai . scale|tetto|balcone|finestra|terrazzo|scala|dirupo|parete
battuto|battuta|sbattuto|picchiato|colpo|botta . la|in|forte|alla|di . testa|nuca|capo
trauma_cranico|commozione_cerebrale|trauma_alla_testa|frattura|fratture|frattura_esposta|osso_fuori|osso_esce|gamba_rotta|braccio_rotto|osso_rotto|si_vede_l'osso|esce_l'osso|osso_che_esce|femore_rotto|polso_rotto
investito|investita|investiti|travolto|travolta|tamponato|messo_sotto|urtato . da|dal|un|una|dalla|l' . auto|macchina|moto|camion|scooter|autobus|bici|taxi|treno|motorino|furgone|pullman|bus
incidente .. auto|macchina|moto|grave|strada|stradale|ferit*|appena|bici|terribile|sangue|motorino|brutto|avuto|scooter|stato
ferito|ferita|feriti|feriti . gravemente|grave|sangue|seriamente|testa|gravi|profonda|c'è_un|soccorso|ci_sono|perde
c'è_un|ci_sono|sono|si_è|mi_sono|gravemente . feriti|ferito|fatto_malissimo|ferita|fatta_malissimo
ustione|ustioni|ustionato|ustionata|ustionati|scottato|scottata|bruciato|bruciata|rovesciata|rovesciato|versata|versato .. acqua|olio|bollente|mano|braccio|faccia|pelle|gamba|bambin*|gambe|grado|vesciche|minestra|fornello|brodo|the|tè|viso|bimb*|grave|gravi|addosso|forno|bolle
ustione|ustioni|ustionato|ustionata|olio_bollente_addosso|acqua_bollente_addosso|acqua_bollente_sul*
febbre . 39|40|41|altissima|alta|molto_alta|non_scende|delira|fortissima|a|convuls*|sale|da_giorni|e_convulsioni|oltre|non_passa
febbre_altissima|febbre_alta|febbrone|delira|delirando|meningite|insolazione|colpo_di_calore|ipotermia|assiderato|assiderata|ipoglicemia|appendicite|peritonite|colica_renale|coliche|sepsi|glicemia|congelamento|disidratat*|crisi_ipoglicemica|setticemia|shock_settico|gravidanza_extrauterina|scotta_di_febbre|40_di_febbre|39_di_febbre|41_di_febbre|41_di_temperatura|colpo_di_sole_grave
diabetico|diabetica|insulina|zuccheri .. svenut*|sveglia|trema|senza|basso|bassi|perso|perduto|sudato|sudata|risponde|male|finita|confuso|confusa|rotta
dolore|dolori|male|mal_di_testa|mal_di_pancia|mal . fortissimo|fortissimi|atroce|atroci|insopportabile|terribile|terribili|lancinante|tremendo|pazzesco|acuto|acuti|fortissima|forti|insopportabili|indicibile|allucinante|da_impazzire|violento
fortissimo|atroce|insopportabile|terribile|lancinante|forti|fortissimi|acuti|tremendo . dolore|dolori|mal_di_testa|mal_di_pancia|male|mal_di_schiena|fitta|crampi
piegato_in_due|piegata_in_due|si_contorce|contorce_dal_dolore|urla_dal_dolore|urla_di_dolore|piange_dal_dolore|sviene_dal_dolore|impazzisce_dal_dolore|malissimo|grida_dal_dolore
rotte_le_acque|rotto_le_acque|si_sono_rotte_le_acque|doglie|contrazioni|sta_partorendo|partorire|aborto_spontaneo|sta_nascendo|travaglio|perso_il_bambino|nasce_il_bambino|parto_imminente
incinta . sangue|sanguina|perdite|contrazioni|dolori|caduta|perde|crampi|svenuta
asma|inalatore|ventolin|broncospasmo .. attacco|crisi|perso|vuoto|non|finito|respir*|grave|senza|dimenticato|scarico
annegato|annegata|annegando|annega|affoga|affogata|affogando|affogato|galleggia|faccia_in_giù|sott'acqua|faccia_nell'acqua|a_faccia_in_giù
fulminato|folgorato|folgorata|fulminata|presa_la_scossa|scossa_elettrica|scarica_elettrica|preso_la_scossa|preso_una_scossa|elettrocutato
chiamate|chiamare|chiama|mandate|serve|bisogno|ci_serve|mi_serve|voglio|urge|occorre|avete_chiamato . un'|un|una|l'|di|il|d'|il_118|subito . ambulanza|118|dottore|medico|soccorsi|112|soccorso|119
ambulanza . subito|presto|urgente|per_favore|adesso|aiuto|veloce|qui
=ambulanza|serve_ambulanza|un'ambulanza|un_medico_subito
medico|dottore|ospedale|pronto_soccorso . subito|urgente|urgentemente|presto|immediatamente|adesso|di_corsa|veloci
portate*|portare|portarl*|andare|portatel*|corriamo|accompagnate* . al|in|all' . ospedale|pronto_soccorso & subito|urgente|urgenza|adesso|presto|aiuto|male|immediatamente|ora|corsa|dobbiamo
sta_morendo|muore|sto_morendo|è_morto|è_morta|sembra_morto|sembra_morta|in_fin_di_vita|rischia_di_morire|sto_per_morire|pericolo_di_vita|moribondo|gravissimo|gravissima|sta_malissimo|stanno_malissimo|sto_malissimo|rianimazione|massaggio_cardiaco|defibrillatore_subito|il_defibrillatore_subito|emergenza_medica|urgenza_medica|stiamo_morendo
vomita|vomito|vomitando|vomitano|vomitato .. sangue|continuazione|smette|ore|tutta_la_notte|ininterrottamente|fermarsi|continuo|non_si_ferma|debole|bambin*|di_continuo|febbre & sangue|continua*|smette|ore|notte|bambin*|febbre|debole|ferma*|bimb*|disidrat*|continuo
diventato|diventata|diventando|diventa|labbra|faccia|viso|tutto|tutta . blu|viola|cianotico|cianotica|bluastr*|violacee|bluastro|bianco_cadaverico
cianotico|cianotica|pallidissim*|sudore_freddo|sudori_freddi|suda_freddo|sudando_freddo
qualcosa|boccone|pezzo|spina|lisca|osso|mochi|caramella|nocciolina|wurstel|moneta . gola|incastrat*|bloccat* & gola|trachea|soffoc*|respir*
andato_di_traverso|di_traverso|incastrato_in_gola|bloccato_in_gola|in_gola_e|fermato_in_gola
"),
        (Danger, "
=aiuto|aiutatemi|aiutateci|sos|emergenza|è_un'emergenza|aiuto_aiuto|aiuto_per_favore|venite_subito|soccorso|salvatemi|help|pericolo|per_favore_aiuto|aiutami|correte|venite|venite_presto|aiuto_vi_prego|vi_prego_aiuto|presto_aiuto|aiutatemi_vi_prego|aiuto_qualcuno|urgente|aiuto_subito|salvateci
aiutatemi|aiutateci|salvatemi|salvateci|venite_subito|venite_presto|in_pericolo|qualcuno_mi_aiuti|qualcuno_ci_aiuti|serve_aiuto|bisogno_di_aiuto_urgente|bisogno_di_aiuto_subito|bisogno_d'aiuto|mandate_aiuto|mandate_aiuti|mandate_qualcuno|mandate_i_soccorsi|emergenza_vi_prego|soccorreteci|aiuto_aiuto|aiuto_vi_prego|vi_prego_aiuto|chiedo_soccorso|venite_a_prenderci|venite_a_prendermi|venite_a_salvarci|tirateci_fuori|tiratemi_fuori|fateci_uscire|fatemi_uscire|liberateci|liberatemi
bloccato|bloccata|bloccati|bloccate|chiuso|chiusa|chiusi|chiuse|intrappolato|intrappolata|intrappolati|incastrato|incastrata|incastrati|rinchiuso|rinchiusa|imprigionati|rinchiusi|restato|rimasto|rimasti|rimasta|segregato . fuori|dentro|in|nell'|nella|nel|sul|sulla|al|bloccato|chiuso|chiusi|chiusa|bloccata|bloccati . ascensore|bagno|sauna|doccia|camera|stanza|balcone|tetto|terrazzo|casa|cantina|fuori|neve|montagna|macchina|auto|funivia|cabina|freddo|pioggia|dentro|vasca|gabinetto|ripostiglio|toilette|terrazza|cabinovia|armadio|scantinato|lavanderia|wc|seggiovia|cella|porta|scogliera|isola|sottoscala|sgabuzzino
chiuso_fuori|chiusa_fuori|chiusi_fuori|chiuse_fuori|chiuso_dentro|chiusi_dentro|chiusa_dentro|rimasto_fuori|rimasti_fuori|rimasta_fuori|intrappolato|intrappolata|intrappolati|rimasto_chiuso|rimasti_chiusi|rimasta_chiusa|sono_bloccato|sono_bloccata|siamo_bloccati|mi_sono_chius*|ci_siamo_chiusi|si_è_chius*|si_è_chiusa_dentro|rinchiusi|rinchiuso|prigionieri
ascensore|funivia|montacarichi . bloccato|fermo|guasto|rotto|fermato|bloccata|si_è_fermato|si_è_bloccato|ferma|precipita* & dentro|siamo|sono|noi|aiuto|in|bloccat*|chius*|due|gente
non . riesco|riusciamo|posso|possiamo|riesce|riescono|si_riesce . a|più . uscire|entrare|rientrare|aprire|tornare_dentro & freddo|neve|nevica|fuori|pioggia|piove|notte|porta|bloccat*|chiave|chiavi|codice|sauna|bagno|bambin*|buio|orso|ascensore|scalz*|gelo|caldo|gabinetto|doccia|camera|chius*|dentro|solo|paura|batteria
porta|codice|chiave|chiavi|serratura|cancello|portone|tastierino|maniglia|tessera|badge|scheda|password|pin .. funziona|apre|bloccata|bloccato|rotta|rotto|sbattuta|chiusa|dentro|dimenticata|dimenticato|spezzata|errato|sbagliato|persa|perse|incastrata|lasciate|lasciata|dimenticate|accetta|funzionano|smarrite|risponde|aprire|spaccata|inceppata|staccata & freddo|neve|nevica|pioggia|piove|fuori|notte|bambin*|gelo|scalz*|mezzanotte|chius*|buio|accappatoio|sauna|uscire|caldo|maglietta|gradi|bagno|pigiama|bloccat*|tempesta|batteria|sola|solo|paura|dentro_con|siamo_in|neonat*|congel*|3_di|soffoc*|bimb*|infreddoliti|sottozero|sotto_zero|tremando|dentro
<kin> .. sparito|sparita|scomparso|scomparsa|perso|persa|smarrito|smarrita|non_è_tornato|non_è_tornata|non_torna|non_si_trova|non_trovo|introvabile|non_è_rientrato|non_è_rientrata|non_risponde|si_è_perso|si_è_persa|allontanato|allontanata|scappato|scappata|non_c'è_più|spariti|non_rientra|non_è_ancora|non_lo_troviamo|non_la_troviamo|dispersa|disperso|non_lo_trovo
non|abbiamo|ho . trovo|troviamo|trova|vedo|vediamo|perso|smarrito|so_dov'è . più|di_vista|nostro|mio|nostra|il|la|mia . <kin>
non_troviamo_più|bambino_scomparso|persona_scomparsa|bambina_scomparsa|bambino_perso|perso_di_vista|persona_dispersa
perso|persi|persa|smarrito|smarriti|smarrita|perduti|dispersi|disperso . in|nel|nella|sul|tra|al|per|sui . bosco|montagna|foresta|boschi|sentiero|buio|monti|nebbia|neve|monte|campagna|natura|mezzo|collina
perso|persi|persa|smarriti|sentiero|dove_sono|dove_siamo|dove_mi_trovo|dove_ci_troviamo|smarrito|smarrita|disperso|dispersi & notte|buio|bosco|batteria|freddo|solo|sola|soli|neve|paura|montagna|segnale|campo|nebbia|aiuto|foresta|pioggia|soccorso|monte|escursion*
ultimo_treno|ultimo_autobus|treno_sbagliato|autobus_sbagliato|perso_il_treno|ultimo_bus|fermata_sbagliata|stazione_deserta|sbagliato_treno|sbagliato_fermata|perso_l'ultimo & sola|solo|buio|nessuno|freddo|paura|notte|taxi|deserta|batteria|soli|isolat*
orso|orsa|cinghiale|cinghiali|serpente|scimmia|scimmie|vipera|lupo|lupi|calabroni|vespe|cane_randagio|cani_randagi|branco|animale .. porta|davanti|giardino|fuori|camera|ingresso|finestra|macchina|corridoio|insegue|entrato|cortile|letto|bagno|c'è|veranda|ringhia|minaccioso|terrazza|doccia|attacca|casa|sotto|attaccando|dentro
c'è . un|una . orso|cinghiale|serpente|vipera|lupo
macchina|auto|furgone|automobile .. fosso|burrone|neve|bloccata|ribaltata|uscita_di_strada|fango|impantanata|finita|fiume|scarpata|rovesciata|precipitata|bilico|sbandato|cappottata|capovolta & fosso|burrone|bloccat*|portiere|notte|freddo|aiuto|neve|ribaltat*|soli|ferit*|dentro|scarpata|bilico|incastrat*|buio|fiume|uscire|capovolta
caduti|caduto|caduta|finiti|finito|finita|precipitati . fosso|burrone|crepaccio|pozzo|dirupo|in_acqua|canale|scarpata|nel_fosso|nel_burrone|nel_fiume|in_un_fosso|in_un_burrone|in_un_crepaccio
trascinato|trascinata|trascinati|portato_via|portata_via|travolti . dalla|dal|dalle|acqua . corrente|onda|onde|fiume|mare|acqua|piena
barca . affonda|rovesciata|ribaltata|deriva|affondando|capovolta
morire_di_freddo|congelando|assiderando|congelati|stiamo_congelando|sto_congelando|moriamo_di_freddo_fuori
mano|dito|braccio|gamba|piede|testa . incastrato|incastrata|bloccato|bloccata . nella|nel|tra|sotto|fra
"),
    ],
};
