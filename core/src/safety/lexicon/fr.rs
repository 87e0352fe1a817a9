//! French.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "poitrine|cœur|tête|cou|dos|bras|main|mains|poignet|doigt|doigts|pouce|coude|épaule|jambe|jambes|genou|cheville|pied|pieds|orteil|hanche|visage|œil|yeux|bouche|langue|lèvre|lèvres|gorge|oreille|nez|ventre|côté|côte|côtes|peau|crâne|mâchoire|tibia|fémur|clavicule|mollet|bide|estomac|thorax"),
        ("kin", "fils|fille|enfant|enfants|gamin|gamine|gosse|petit|petite|bébé|garçon|mari|femme|épouse|père|mère|papa|maman|grand_père|grand_mère|papi|mamie|papy|frère|sœur|ami|amie|copain|copine|conjoint|compagnon|compagne|cousin|cousine|neveu|nièce|pote|collègue|oncle|tante|grandpère|grandmère|bb|ado|beau_père|belle_mère"),
        ("person", "<kin>|il|elle|ils|elles|quelqu'un|homme|femme|type|mec|gars|personne|client|cliente|voisin|voisine|voyageur|monsieur|dame|fille|nana|inconnu|vieux|vieille|je|j'|on"),
        ("property", "sac|sacs|portefeuille|passeport|téléphone|portable|ordinateur|ordi|valise|valises|bagages|argent|appareil|caméra|vélo|affaires|montre|tablette|papiers|porte_monnaie|sacoche|bijoux|tel|iphone|pc|carte|cartes|sac_à_dos|liquide"),
        ("place", "cuisine|chambre|maison|toit|couloir|lit|rideau|rideaux|escalier|escaliers|prise|chauffage|radiateur|four|poêle|poêlon|batterie|chargeur|futon|matelas|oreiller|couverture|couette|tapis|canapé|poubelle|friteuse|huile|salon|plafond|mur|immeuble|bâtiment|garage|voisins|voisin|micro_ondes|sèche_cheveux|climatiseur|clim|lampe|bougie|sauna|grenier|cave|balcon|salle|voiture|forêt|bois|étage|dortoir|machine|tableau|compteur|câble|grille_pain|bouilloire|serviette|drap|draps|portable|à_côté|douche|tatami|ordi|cabane"),
        ("stranger", "quelqu'un|homme|type|mec|gars|inconnu|inconnue|intrus|voleur|voleurs|cambrioleur|cambrioleurs|ivrogne|voisin|ex|mari|client|individu|rôdeur|gens|bande|bourré|monsieur|ivre|soûl|saoul|agresseur|pervers|conjoint|compagnon|copain"),
    ],
    harmless: "
bondé . on_étouffe|étouffe
on_étouffe|étouffe . dans|bus|chaleur|métro|chaud|ici
feu_rouge|feux_rouges|feu_vert|feu_de_camp|feu_de_bois|feu_de_cheminée|feux_d'artifice|feu_d'artifice|pot_au_feu|coup_de_feu_de_midi|arme_à_feu_musée|cesser_le_feu|feu_tricolore|fil_au_feu|feu_sacré
plan_d'évacuation|issue_de_secours|sortie_de_secours|trousse_de_secours|roue_de_secours|détecteur_de_fumée_testé|porte_coupe_feu
mort|morte|morts|mortes . de_rire|de_fatigue|de_faim|de_soif|de_froid_dehors_lol|d'ennui|de_trouille|de_peur|de_honte|crevé
meurs|meurt|mourir|mourais|mourons|crève|crevons . de_faim|de_rire|d'envie|de_soif|de_chaud|d'ennui|de_chaleur|de_fatigue|la_dalle|de_curiosité
à_mourir|mourir_peut_attendre|à_tomber|une_tuerie|tuerie|tue_le_temps|tuer_le_temps|tue_l'ambiance|ça_tue|tue_mouche
me_tue . prix|marches|ces|les
coup_de_cœur|coup_de_foudre|coup_de_soleil|coup_de_main|coup_de_fil|coup_d'œil|coup_de_pouce|coup_de_feu_en_cuisine|coups_de_cœur|coup_de_barre|coup_dur
cœur_de|mal_au_cœur_de|cœur_brisé|par_cœur|au_cœur|fendre_le_cœur|crève_cœur
police_d'assurance|police_de_caractère|musée_de_la_police|numéro_de_police|commissariat
pas|plus|sans|aucun|aucune|jamais|ni|rien|personne|pas_de|pas_d' blessé|blessée|blessés|malade|fièvre|urgence|urgent|feu|incendie|fumée|danger|ambulance|douleur|douleurs|volé|perdu|coincé|mal
pas|plus|sans|aucun|aucune|jamais|ni|rien|personne|pas_de|pas_d' de|d|eu|vraiment|du|un|une|en|de_la|gravement|n_est|est|si blessé|blessée|blessés|malade|fièvre|urgence|urgent|feu|incendie|fumée|danger|ambulance|douleur|douleurs|volé|perdu|coincé|mal
personne_n'est|personne_est . blessé|malade|blessée
pas_besoin|besoin_de_rien . ambulance|police|médecin|secours|pompiers
vol_annulé|vol_direct|vol_de_nuit|vol_retardé|vol_pour|numéro_de_vol|vol_air|vol_est|notre_vol|mon_vol|vol_arrive|vol_atterrit|vol_part|vol_à_voile|un_vol_à|le_vol|vol_retour|vol_intérieur
c'est_du_vol|un_vrai_vol|vol_organisé|voler_la_vedette|volé_mon_cœur|volé_la_vedette|voleur_de_cœur
bombe_de|une_bombe_ce|c'est_de_la_bombe|de_la_bombe|une_bombe|bombe_atomique|bombe_glacée
pain_d'épices|pain|brûlant|crème_brûlée|sucre_brûlé|brûle_parfum|brûle_un_peu
perdu|perdus|perdue . dans_vos_tarifs|dans_la_traduction|le_fil|au_change|du_poids
coincé|coincés|bloqué|bloqués . dans_les_bouchons|embouteillages|au_boulot|au_travail|dos
à_couper_le_souffle|coupe_le_souffle|coupé_le_souffle|souffle_coupé_par_la_vue|retenir_son_souffle
tremblement_de_joie|inondé_de|sous_l'eau_au_boulot
crise_de_rire|crise_de_fou_rire|crise_cardiaque . prix|addition|note
une_crise_cardiaque_en_voyant|frôlé_la_crise
tombé_amoureux|tombés_amoureux|tombée_amoureuse|tombe_bien|tombe_à_pic|tombé_sous_le_charme
suicide_social|au_secours_que|au_secours_ce
ours_en_peluche|nounours|ours_polaire
sang_froid|bon_sang|orange_sanguine|pur_sang|prise_de_sang|don_du_sang
attaque_de_panique_devant_le_menu|attaque_des_titans|poisson_globe
",
    calm: "
l'an_dernier|l'année_dernière|le_mois_dernier|la_semaine_dernière|l'été_dernier|l'hiver_dernier|il_y_a_longtemps|autrefois|dans_le_passé|à_l'époque|quand_j'étais|une_fois|déjà_vécu|par_le_passé|jadis|dernièrement_chez_nous
il_y_a . an|ans|mois|semaines
film|films|musée|roman|série|séries|jeu|jeux|spectacle|festival|exposition|bd|manga|polar|livre|bibliothèque|escape_game|escape_room|murder_party|ciné|cinéma|documentaire|théâtre|concert|chanson|parc_d'attractions|maison_hantée|enquête|thriller|épisode|netflix|soirée_ciné|mémorial|simulateur
juste_pour_savoir|simple_curiosité|par_curiosité|simple_question|juste_une_question|juste_par_curiosité|c'est_juste_pour|je_voulais_seulement|je_voulais_juste|pour_info
au_cas_où|en_cas_de|si_jamais|si_je_tombe|si_on_tombe|si_j'annule|si_quelqu'un|que_faire_en_cas|s'il_y_a|si_je_suis|si_je_perds|en_prévision|si_je_m'enferme
pas_urgent|rien_d'urgent|pas_pressé|rien_de_grave|aucune_urgence|pas_d'urgence|sans_urgence|pas_grave
guéri|guérie|guéris|rétabli|rétablie|c'est_réglé|retrouvé_depuis|ça_va_mieux|tout_va_bien|fausse_alerte|retrouvée_depuis|c'est_passé
assurance|exercice_d'évacuation|exercice_incendie|formulaire|vaccin|allergique_aux|allergique_à_l'arachide
lol|mdr|haha*|ptdr|jk|hihi
personne_n'est_blessé|personne_est_blessé|pas_de_blessé*
",
    acute: "
vite|tout_de_suite|au_secours|maintenant|à_l'aide|aidez_moi|venez|appelez|urgent|à_l'instant|il_y_a_cinq_minutes|immédiatement|envoyez|en_ce_moment|il_y_a_5_minutes|il_y_a_10_minutes
",
    cues: &[
        (SelfHarm, "
!plus|pas . à|besoin_de . vous|t'|s' . soucier|inquiéter|occuper . de|pour|moi
!envoyez|rendez|donnez|gardez . mes|mon . affaires|sac|valise . à|aux . ma|mon|mes & plus|jamais|adieu|pardon|fini
!je|j'|il|elle . veux|veut|voudrais|ai_envie . mourir|crever
!rails|voie|voies|pont|toit|fenêtre & mourir|sauter|finir|plus_la_force
!veux|voudrais|vais|envie|veut|va|pense|songe|préfère|voulais|voudrait|menace|parle . de . mourir|crever|me_tuer|me_suicider|se_suicider|se_tuer|en_finir|me_pendre|se_pendre|sauter|disparaître|me_jeter|se_jeter|me_foutre_en_l'air|me_supprimer|me_faire_du_mal|plus_vivre|plus_exister|me_tailler|m'ouvrir_les_veines|partir_pour_toujours|m'endormir_pour_toujours|mettre_fin|se_foutre_en_l'air|se_faire_du_mal
!me_tuer|me_suicider|se_suicider|suicide|suicidaire|suicider|tentative_de_suicide|idées_noires|mettre_fin_à_mes_jours|mettre_fin_à_ses_jours|mettre_fin_à_ma_vie|en_finir|fin_à_mes_jours|m'ôter_la_vie|se_pendre|me_pendre|lettre_d'adieu|message_d'adieu|mot_d'adieu|lettres_d'adieu|automutil*|scarifi*|mutil*|me_foutre_en_l'air|s'ôter_la_vie|sms_d'adieu
!plus|pas . envie|envie_de|la_force|goût|raison . vivre|continuer|exister|me_réveiller|vivre_comme_ça|être_là|à_vivre
!veux|peux . plus . vivre|continuer|exister|être_là
!ne_veux_plus_vivre|veux_plus_vivre|plus_envie_de_vivre|j'en_peux_plus_de_la_vie|plus_la_force|en_finis|j'en_finis|je_veux_en_finir|marre_de_vivre|marre_de_la_vie|fatigué_de_vivre|fatiguée_de_vivre|à_quoi_bon_vivre|à_quoi_bon_continuer|la_vie_ne_vaut|vie_n'a_plus_de_sens|plus_de_sens|mieux_sans_moi|mieux_mort|mieux_morte|mieux_si_j'étais|serais_mieux_mort*|manquerai_à_personne|personne_ne_me_regrettera|ne_manquerai_à_personne|manquera_à_personne|voudrais_être_mort*|voudrais_ne_plus|disparaître_pour_toujours|plus_jamais_me_réveiller|ne_plus_me_réveiller|ne_plus_jamais|plus_rien_à_perdre
!avalé|pris|avale|gobé|prends|ingéré .. médicaments|somnifères|cachets|comprimés|pilules|boîte|plaquette|calmants|doliprane|xanax|tablette
!me|m'|se|s'est|s' . suis|est|ouvert|ouvre|taillé|tailladé|taille|coupé|coupe|entaillé|entaille|scarifie|scarifié . veines|poignets|poignet|bras_exprès|encore_les_bras
!je_me_coupe|je_me_scarifie|me_fais_du_mal|me_suis_coupé_exprès|je_me_taille|se_coupe_les_veines|se_taille|me_suis_scarifié|me_mutile
!veines|ouvert_les_veines|surdose|overdose
!sur|au_bord|bord|rebord|enjambé|dépassé|derrière . toit|rebord|balcon|fenêtre|pont|parapet|rambarde|balustrade|corniche|falaise|voie_ferrée & sauter|sauter|saute|jeter|mourir|pleure|finir|debout|descendre|veut|enjamb*|assis|assise
!saute|sauter|jeter|jette|jetter . du|par|de|sous|dans_le_vide|le_vide . toit|fenêtre|balcon|pont|train|falaise|vide|métro|rails
!dans_le_vide & saut*|jet*|toit
!adieu|adieux|dites|dis|pardon|pardonnez & aime*|enfants|monde|monde|mort|mourir|finis|famille|tous|médicaments|pardonnez_moi|jamais|vie
!demain|ce_soir|cette_nuit|bientôt . je . serai|ne_serai . plus_là|plus_de_ce_monde|parti|mort|morte
!je_ne_serai_plus|serai_plus_là|serai_plus_de_ce_monde|c'est_ma_dernière_nuit|dernière_nuit_sur|quand_vous_lirez|quand_tu_liras|quand_vous_me_trouverez|ce_soir_c'est_fini_pour_moi
!corde|lame|rasoir|cutter|couteau .. cou|poignet|prête|en_finir|mourir|autour|veines|mourrir
"),
        (Fire, "
=au_feu|feu|incendie|il_y_a_le_feu|y_a_le_feu|ya_le_feu|au_feu_au_feu|feu_feu|ça_brûle|tout_brûle|feu_dans_la_cuisine
au_feu|il_y_a_le_feu|y_a_le_feu|ya_le_feu|le_feu_a_pris|a_pris_feu|prend_feu|pris_feu|en_feu|en_flammes|mis_le_feu|feu_se_propage|feu_de_forêt|feu_dans|feu_à_la|feu_au|feu_sur|début_d'incendie|départ_de_feu|incendie_dans|incendie_au|incendie_à|un_incendie|ça_flambe|ça_crame|prennent_feu
<place> .. brûle|brûlent|flambe|crame|en_feu|en_flammes|fume_noir|prend_feu|pris_feu|flammes|étincelles|explosé|enfumé|enfumée|cramé|feu|fond|fume
flammes|flamme . dans|au|sur|partout|sortent|montent|du|jusqu'au|hautes|se
des_flammes|les_flammes|flammes_partout
fumée|fumées .. sort|partout|noire|dans|sous|envahit|monte|épaisse|remplie|remplit|blanche|vient|couloir|étouffe|voit_rien|plein|pleine|passe|entre|grise|de_la|acre
plein_de_fumée|beaucoup_de_fumée|pleine_de_fumée|enfumé|de_la_fumée|ça_fume
ça|odeur|sent|pue|ca|forte|bizarre|drôle . le|la|de|fort|trop|très . gaz|brûlé|cramé|fumée|roussi|plastique_brûlé|brule|fuel
odeur_de_gaz|fuite_de_gaz|sent_le_gaz|pue_le_gaz|odeur_de_brûlé|sent_le_brûlé|sent_le_cramé|sent_la_fumée|gaz_qui_fuit|gaz_fuit|monoxyde|fuite_gaz|le_gaz_siffle
alarme|alarmes|détecteur|détecteurs|sirène|avertisseur .. sonne|hurle|arrête_pas|déclenché|s'arrête|retentit|bipe|sonnent|déclenchée|en_marche & fumée|incendie|feu|gaz|monoxyde|évacuer|sortir|brûlé|co
alarme_incendie|détecteur_de_fumée|alarme_de_gaz|alarme_feu .. sonne|hurle|arrête|déclenché|s'arrête|retentit|déclenchée|bipe
étincelles . prise|du|sort|de|tableau|partout
court_circuit|a_explosé|vient_d'exploser|explosion|explosé . fumée|batterie|gaz|cuisine|dans|feu|et|au|la|le|bonbonne
appelez|envoyez|appeler|besoin . les|des . pompiers
pompiers . vite|svp|s'il|urgence|tout_de_suite
n'arrive_pas_à|arrive_pas_à|peux_pas|pas . éteindre
"),
        (Disaster, "
arbre|arbres . est|sont . tombé|tombés & toit|maison|voiture|eau|route|fenêtre
=séisme|tremblement_de_terre|tsunami|ça_tremble|alerte_tsunami|inondation|glissement_de_terrain|éruption|ça_tremble_fort|tout_tremble|la_terre_tremble|typhon|tornade|raz_de_marée|secousse|avalanche
tout|ça|terre|maison|sol|immeuble|bâtiment|murs|lit|plancher|chambre|tour . tremble|bouge|secoue|vibre|tangue|oscille|tremblé|vacille
ça_tremble|tout_tremble|terre_tremble|la_terre_a_tremblé|ça_secoue|ça_bouge_de_partout
tremblement_de_terre|séisme|secousse|secousses|réplique|répliques|tremblement .. maintenant|fort|forte|violent|violente|gros|grosse|énorme|que_faire|encore|fissure*|coincé*|tombé*|effondré*|quoi_faire|on_fait_quoi|continuent|peur|à_l'instant|viens|vient|dehors|s'arrête|écroulé|bloqué*|on_doit|armoire|cesse
gros|fort|énorme|violent|grosse|forte . séisme|tremblement|secousse|réplique
vient|on_a_senti|viens . d'avoir|une|un|de . séisme|tremblement|secousse|secousses
après_le_séisme|après_la_secousse|depuis_la_secousse|depuis_le_séisme
tsunami . alerte|arrive|sirène|évacuer|vague|va|approche|on
alerte|sirène|avis|annonce . tsunami|raz_de_marée|évacuation|inondation
évacuer|évacuation|évacue|évacuez . maintenant|tout_de_suite|où|on_doit|ordre|alerte|haut|faut|immédiate
on_doit|faut|dois_je|devons|devrait|doit . il|on|nous . évacuer|partir_en_courant|fuir|sortir_maintenant|monter_plus_haut
haut_parleur*|haut_parleurs|sirène|sirènes|annonces & évacuer|partir|tsunami|fuir|comprend|courent|monter|hurlent|hurle|eau
eau .. monte|entre|envahit|genoux|chevilles|taille|inonde|rentre|déborde|jusqu'aux|partout_dans|s'engouffre & chambre|maison|vite|genoux|chevilles|rue|entrée|taille|étage|rivière|salon|déborde|fenêtre*|porte|lit|couloir|inond*|monte
rivière|fleuve|torrent|ruisseau|barrage|digue . déborde|débordé|monte|sort|a_cédé|en_crue|cède|est_sorti*|sortie
inondé|inondée|inondation|inondations|crue|coulée_de_boue|glissement_de_terrain|éboulement|avalanche|glissé|effondré|éboulé|raz_de_marée . chambre|maison|route|bloqué|derrière|rez|arrive|maintenant|on|la|jardin|les|le|devant|nous|jusqu'à
on_est|sommes|est . inondés|inondé|inondée|encerclés_par_l'eau|isolés|submergés|ensevelis
colline|montagne|pente|falaise|talus|terrain|boue|rochers|arbre|versant . derrière . effondré|effondre|glisse|glissé|descend|tombé|s'est_effondré*|s'écroule|s'éboule|dévale|s'est_effondrée|tombée|écroulée
boue|rochers|gravats .. fenêtre|maison|porte|jardin|route|chambre
volcan . explosé|éruption|crache|entre
cendres . tombent|partout|volcan
typhon|tempête|ouragan|vent|tornade|bourrasque|orage|cyclone|grêle .. arraché|cassé|brisé|emporté|toit|vitre|vitres|envolé|arrache|vole|s'envole|fenêtre*|effondré|explosé & toit|vitre*|arbre|fenêtre*|mur|peur|tuiles|verre|plafond|volet*|véranda
toit|plafond|mur|murs|maison|immeuble|balcon|escalier|façade|arbre .. s'effondre|effondré|écroulé|tombé|s'écroule|envolé|arraché|fissuré|se_fissure|effondrer|cède|fissures|écrouler|effondrée|lézardé|s'effondrent|penche
sous_les_décombres|enseveli*|décombres|coincé_sous|coincée_sous|sous_l'armoire|enterré_vivant|bloqué_sous|bloquée_sous
foudre . tombée|frappé
"),
        (Crime, "
tourne|tournent|force|secoue|tripote|essaie|bouge . ma|notre|la . poignée|porte|serrure
caméra|micro|trou|téléphone|objectif . plafond|mur|douche|cachée|toilettes|salle|vestiaire|dans & douche|plafond|toilettes|cachée|vestiaire|bain|salle
touchait|touché|touchée|caressait|tripotait|pelotait|frottait . me|m'|moi|nous|lit|pendant
réveillé|réveillée . avec|par . homme|type|mec|quelqu'un|inconnu
me_touchait|me_caressait|me_tripotait|me_pelotait|me_frottait
<stranger> .. essaie|essaye|tente|tenté|entré|rentré|entre|force|forcer|frappe|frappé|tape|cogne|menace|suit|suivi|agressé|agresse|touché|touchée|attaqué|attaque|cambriole|fouille|vole|caché|ouvrir_ma|pénétré|pénètre|harcèle|filme|crie|hurle|espionne|couteau|arme|pistolet|tripote|peloté|tripoté|pelotée|masturbe|refuse_de_partir|poursuit|bat|frapper|étrangle|monté_dans_mon_lit|introduit|s'introduit|armé|machette|bagarre|cassé_la_porte|coups|tambourine|me_colle|dans_ma_chambre|rôde|bloque & porte|chambre|fenêtre|moi|me|m'|nous|ma|mon|couteau|arme|couloir|lit|elle|lui|femme|copine|affaires|douche|maison|entrée|salon|salle|toilettes|poignée|peur|police|pistolet|l'
intrus|cambrioleur|cambrioleurs|voleur|rôdeur|inconnu|inconnue . dans|entré|chez|est|devant|a|sous|au
cambriolé|cambriolés|cambriolée|cambriolage|braquage|braqué|braquée|dévalisé|dévalisée|racketté|pickpocket
on|viens|vient|m'a|m'ont|me|s'est|a|ai|avons|été|fait|nous_a|se_faire . volé|voler|volée|volés|piqué|agressé|agressée|arraché|attaqué|attaquée|dérobé|dépouillé|violé|violée|poignardé|frappé|frappée|tabassé|menacé|menacée|suivi|suivie|harcelé|harcelée|kidnappé|drogué|droguée|peloté|pelotée|touchée|touché_les|tripoté|tripotée|filmée|filmé|agresser|tabasser|étranglé|étranglée|braquer|violer|giflé|giflée|mordu_par_un_client
<property> .. volé|volée|volés|volées|disparu_on|piqué|dérobé|arraché|arrachée|fauché
vol_à_l'arraché|vol_avec_violence|porte_fracturée|porte_forcée|serrure_forcée|casier_forcé|défoncé_la_porte|fracturé|porte_défoncée|vitre_cassée_voleur|cadenas_forcé|cadenas_cassé|coffre_forcé|chambre_fouillée|tout_retourné
caméra_cachée|caméra_espion|voyeur|me_filme|me_filmait|nous_filme|filmait|filmé_sous_la_douche|photographie_sous|exhibitionniste|filme_les|micro_caméra|m'a_filmée|nous_filmait|prend_en_photo_sous
agression|agressé|agressée|viol|violée|violé|attouchement*|harcèlement|harcèle|harcelée|séquestr*|kidnapp*|enlèvement|otage|prise_d'otage|chantage|violences_conjugales|bagarre|ils_se_battent|se_battent|se_tapent_dessus|se_bat|coup_de_couteau|coups_de_couteau|coups_de_feu|coup_de_feu|des_tirs|fusillade|baston|se_tapent|poignardé|passage_à_tabac
frappe|frappent|tape|bat|cogne|gifle|tabasse|frapper|étrangle|agresse|battre . sa|ma|mon|son|une|un|moi|me|elle|lui|quelqu'un|des|violemment|à
me|m'a|nous|nous_a|m' . frappe|frappé|tapé|touché|touche|suit|suivi|menace|menacé|attaqué|agressé|étranglé|coincée|harcèle|poursuit|violé|frappée|agressée|poignardé|gifle|giflé|suivie|menacée|bloque_la_sortie|séquestre|bat|traque
menace|menacé|veut|va|crie|jure|dit . de|qu'il . me|nous|la|le|l' . tuer|poignarder|frapper|buter|violer|planter|égorger|crever|démolir
va_me_tuer|me_tue|veut_me_tuer|me_tuer_si|nous_tuer|la_tuer|menace_de
couteau|arme|pistolet|fusil|machette|hache|bouteille_cassée|batte|revolver|flingue|cutter|tesson .. menace|main|couloir|pointe|type|homme|mec|agite|salon|braque|gorge|sort|réception|dans & type|homme|mec|menace|gars|quelqu'un|pointe|il|main|agite|couloir|client
mon_ex|ex_mari|ex_copain|mon_mari|mon_compagnon & frappe*|menace*|tuer|retrouvé*|devant|porte|suit|violent|tape|peur|bat|hurle|cogne|traque
crie|crient|hurle|cris|hurlements|hurlent .. au_secours|à_l'aide|femme|chambre|voisine|stop|arrête|enfant|peur
appelez|appeler|envoyez|besoin|prévenez|appelle . la . police|gendarmes|flics|gendarmerie
police . vite|svp|urgence|s'il
cadavre|bombe_dans|alerte_à_la_bombe|colis_suspect
ne_me_laisse|me_laisse_pas|me_laisse|veut_pas_me_laisser|m'empêche . partir|sortir|tranquille
porte .. forcer|force|forcé|défoncer|défonce|tambourine
mis|met|versé . quelque_chose|drogue|ghb . dans . verre
"),
        (Illness, "
dégringolé|tombé|tombée|roulé|chuté|dévalé . dans|de|l'|les|du|le . escalier|escaliers|marches|toit|balcon
pris . le_jus|une_décharge|une_châtaigne|le_courant
jambe|bras|pied|cheville|poignet . part|pend|est|tourne|plié . dans|mauvais|bizarre|travers . sens|bizarrement|anormal|mauvais|travers
réponds|répond|réagit|bouge . pas|plus|rien & effondré*|tombé*|sol|écroulé*|terre|coup|chute
respire|respirer|respiration|respirent .. plus|pas|mal|difficilement|arrêtée|arrêté|difficile|bizarrement|peine|presque|à_peine|bloquée|siffle|saccadée
ne_respire|respire_plus|peux_pas_respirer|n'arrive_pas_à_respirer|arrive_plus_à_respirer|arrive_pas_à_respirer|mal_à_respirer|du_mal_à_respirer|n'arrive_plus_à_respirer|j'étouffe|étouffe|s'étouffe|s'étouffer|étouffée|étouffement|suffoque|asphyxi*|manque_d'air|détresse_respiratoire|cherche_son_air|à_bout_de_souffle|s'étrangle|s'est_étouffé*|peut_pas_respirer|peut_plus_respirer|peux_plus_respirer|plus_respirer|pas_respirer
inconscient|inconsciente|évanoui|évanouie|s'évanouit|m'évanouir|connaissance|perdu_connaissance|sans_connaissance|s'est_écroulé*|s'écroule|effondré_par_terre|malaise|malaises|coma|comateux|syncope|ne_réagit|réagit_plus|réagit_pas|répond_plus|répond_pas|ne_se_réveille|se_réveille_pas|se_réveille_plus|ne_bouge_plus|bouge_plus|ne_bouge_pas|tombé_dans_les_pommes|tombée_dans_les_pommes|dans_les_pommes|tourné_de_l'œil|plus_de_pouls|pas_de_pouls|arrêt_cardiaque|inanimé|inanimée|ne_revient_pas_à|yeux_révulsés|réveiller_impossible|reprend_pas|plus_conscient*|gît
arrive_pas|arrive_plus|impossible|n'arrive_pas . de|à . réveiller|le_réveiller|la_réveiller|bouger|me_lever|se_lever|parler|marcher
convuls*|épilep*|crise_d'épilepsie|crise_d'asthme|spasmes|crise_de_tétanie|bave|tremble_de_partout_et|secousses_dans_tout_le_corps|crise_convulsive
crise_cardiaque|infarctus|avc|attaque_cérébrale|arrêt_cardiaque|cardiaque|rupture_d'anévrisme|angine_de_poitrine|angor|problème_cardiaque|palpitations
douleur|douleurs|mal|serre|oppression|pression|point|poids|brûlure . à|dans|au|très|la|atroce . poitrine|thorax|cœur|sternum
poitrine|thorax .. mal|douleur|serre|oppress*|écrase|brûle|comprime
<body> .. engourdi|engourdis|engourdie|paralysé|paralysée|cassé|cassée|fracturé|déboîté|déboîtée|cassés|tordu|tordue|ouvert|ouverte|coupé|coupée|sent_plus|bouge_plus|enflé|enflée|gonflé|gonflée|gonfle|saigne|coincé|coincée|sectionné|sectionnée|arraché|arrachée|brûlé|brûlée|bleu|bleue|bleues|tombant|déformé|déformée|violette|écrasé|écrasée|luxée|foulée|pendante|lèvent|pisse_le_sang|angle_bizarre|enflent|gonflent
mal|cassé|cassée|sent_plus|sens_plus|fracturé|coupé|coupée|brûlé|brûlée|tapé|cogné|bouger|sentir|lever|écrasé|ébouillanté|tordu|déboîté|coincé|entaillé|entaillée . atroce|horrible|fort|la|le|les|son|sa|ses|mes|ma|mon|au|aux|l'|plus|un . <body> & tombé|tombée|saigne|saignement|sang|profond*|os|bouger|bouge|plus|grave|hurle|très|horrible*|gonfl*|chute|pas|hache|couteau|huile|eau|atroce|insupportable|casse|cassé|cassée|fracturé|brûlé*|sens|terrible|besoin|urgence|engourdi
parle_plus|parle_bizarre|parle_mal|n'arrive_plus_à_parler|bouche_de_travers|visage_tombe|visage_paralysé|bouche_tordue|articule_plus|moitié_du_visage|côté_paralysé|ne_voit_plus|vois_plus_rien|sourire_de_travers|dit_n'importe_quoi|coin_de_la_bouche|tordue_la_bouche
saigne|saignent|saignement|hémorragie|hemoragie|perd_du_sang|perd_beaucoup_de_sang|sang_partout|pisse_le_sang|plein_de_sang|vomit_du_sang|crache_du_sang|du_sang|beaucoup_de_sang|couvert_de_sang|couverte_de_sang|en_sang|sang_coule|sang_s'arrête|mare_de_sang|sang_qui
coupé|coupée|entaillé|tranché|sectionné|taillé|planté|entaille . profond*|doigt|sang|main|os|artère|pouce|profondément|jambe|veine|pied|bras|gravement
overdose|intoxication|empoisonn*|intoxiqué|intoxiquée|coma_éthylique|intoxiqués
bu|avalé|mangé|ingéré|avale . de|du|un|une|des|la|le . javel|pile|pièce|produit|détergent|lessive|champignon*|poison|bouton|aimant|liquide_vaisselle|médicament*|désherbant|capsule|fugu|essence|bille|verre|pièce_de_monnaie|eau_de_javel|baies
réaction_allergique|choc_anaphylactique|anaphyla*|épipen|œdème_de_quincke|œdème|quincke|crise_allergique|allergique . gonfle|respir*|forte|violente|gonflé*|plaques|grave
réaction_allergique|choc_allergique|urticaire_géante|anaphyla*|quincke|epipen|œdème
gorge|langue|visage|lèvres .. gonfle|gonflée|gonflé|enfle|serre|se_ferme|gonflent|enflé|enflée|double
mordu|mordue|piqué|piquée|morsure|attaqué|piqûre|piqûres . par . serpent|vipère|frelon|frelons|guêpe|guêpes|chien|méduse|scorpion|singe|ours|sanglier|araignée|abeille|abeilles|mille_pattes|chat
serpent|vipère|frelon|guêpe|chien|ours|sanglier|singe|méduse . mordu|piqué|attaqué|mordue|piquée|a_mordu
tombé|tombée|chuté|glissé|chute|tombés|tombe|dégringolé . de|dans|du|par|des|depuis|sur . escalier|escaliers|toit|balcon|fenêtre|échelle|lit|vélo|falaise|douche|marches|mètres|tête|cheval|baignoire|étage|couchette|ravin|arbre|mezzanine & bouge*|sang|saigne|tête|jambe|cassé*|pas|peut|lever|mal|inconscient*|plus|dos|relever|blessé*|cheville|hanche|bras|réveille|vide|étage|bouger|hurle|grave
tombé|tombée|chute . escalier|escaliers|toit|balcon|fenêtre|échelle|falaise
traumatisme|commotion|cogné_la_tête|tapé_la_tête|choc_à_la_tête|tête_a_cogné|fracture|fracturé|os_qui|voit_l'os|os_sort|jambe_cassée|bras_cassé|tête_la_première
renversé|renversée|écrasé|percuté|percutée|fauché|heurté . par|une|un . voiture|moto|camion|scooter|bus|vélo|taxi|train
accident . voiture|grave|moto|route|blessé*|vélo|scooter|terrible|on|eu|devant
grièvement|gravement|gravement_blessé*|blessé|blessée|blessés . gravement|sang|grave|tête|besoin|lourd|est|s'est|mal|profond|il_y_a
s'est_blessé*|me_suis_blessé*|plaie|blessure|grand_brûlé|blessure_grave
brûlé|brûlée|ébouillanté|ébouillantée|brûlure|brûlures|renversé . eau|huile|bouillante|main|bras|visage|peau|jambe|bébé|grave|corps|thé|soupe|degré|fort|cloques|gravement|bouillant|jambes|mains|profonde
ébouillant*|eau_bouillante_sur|huile_bouillante|brûlure_grave|brûlures_graves
fièvre . 39|40|41|haute|très|forte|énorme|délire|convuls*|à|qui_ne_baisse|monte
39_de_fièvre|40_de_fièvre|41_de_fièvre|40_de_température|41_de_température|grosse_fièvre|forte_fièvre|brûlant_de_fièvre|brûlante_de_fièvre|délire|méningite|insolation|coup_de_chaleur|hypothermie|hypoglycémie|appendicite|hémorragie|glycémie|hypo|coma_diabétique|gelures|péritonite|colique_néphrétique|septicémie
diabétique|insuline . malaise|tombé|réveille|plus|perdu|tremble|sucre|manque|réagit|sueurs|coma
mal|douleur|douleurs|souffre . horrible|atroce|insupportable|terrible|terriblement|affreux|violente|intense|énorme|aiguë|atroces|horriblement|énormément|insupportables|le_martyre|affreusement|à_hurler|à_en_pleurer|extrême
atroce|insupportable|horrible . douleur|mal|mal_de_tête|maux_de_ventre|migraine
plié_en_deux|pliée_en_deux|tordre_de_douleur|se_tord_de_douleur|hurle_de_douleur|tordu_de_douleur|pleure_de_douleur|crie_de_douleur|me_tords
perdu_les_eaux|perd_les_eaux|contractions|accouche|accoucher|fausse_couche|bébé_arrive|en_train_d'accoucher|rupture_des_eaux
enceinte . saigne|sang|contractions|douleurs|tombée|mal|perd|pertes|saignements
ventoline|inhalateur . plus|perdu|vide|respir*|marche
noyé|noyée|se_noie|noyade|me_noie|noyer|flotte_dans|visage_dans_l'eau|coule_à_pic|face_dans_l'eau
électrocuté|électrocutée|électrocution|électrisé|décharge_électrique
appelez|envoyez|appeler|besoin|vite|appelle|faut|veux|demande . une|d'une|le|un|les|d'un . ambulance|samu|secours|médecin_urgent|urgences|médecin_vite|docteur_vite
ambulance . vite|svp|s'il|urgence|maintenant|tout_de_suite
samu|urgence_médicale|urgence_vitale|aux_urgences_vite
emmener|emmenez|aller|transporter|conduire . aux|à_l'|hôpital|urgences . urgences|hôpital & vite|urgent*|tout_de_suite|maintenant|urgence|immédiatement|besoin
médecin|docteur . vite|urgence|urgent|tout_de_suite|immédiatement|maintenant
il_meurt|elle_meurt|va_mourir|il_est_mort|elle_est_morte|je_vais_mourir|je_meurs|en_train_de_mourir|semble_mort|a_l'air_mort|entre_la_vie|il_va_mourir|elle_va_mourir|est_mourant|massage_cardiaque|défibrillateur_vite|le_défibrillateur_vite
vomit|vomir|vomissements|vomis|vomi .. sang|arrêt|nuit|cesse|sans|arrête|tout|heures|bile & sang|arrêt|fièvre|bébé|enfant|faible|cesse|heures|déshydrat*|arrête
bleu|bleue|violet|violette . visage|lèvres|il_devient|devient
devient_bleu|devient_bleue|devient_violet|tout_bleu|toute_bleue|lèvres_bleues
coincé|coincée|bloqué|bloquée . dans|travers . gorge
avalé_de_travers|fausse_route|arête . gorge|coincée
"),
        (Danger, "
<kin> .. pas_rentrée|pas_rentré|pas_revenue|pas_revenu|toujours_pas|pas_encore_rentrée|pas_encore_rentré
n'est_pas_rentrée|n'est_pas_rentré|n'est_pas_revenu|n'est_pas_revenue|toujours_pas_rentré*|toujours_pas_revenu*|pas_rentrés & <kin>|ans|heures|âgée|âgé
=au_secours|à_l'aide|aidez_moi|sos|aidez_nous|urgence|c'est_une_urgence|secours|vite_svp|venez_vite|help|à_moi|aidez_moi_svp|aidez_nous_svp|aide_moi_vite|sauvez_moi|urgent|au_secours_aidez_moi|danger
au_secours|aidez_moi|aidez_nous|à_l'aide|venez_vite|venez_m'aider|sauvez_moi|sauvez_nous|en_danger|besoin_d'aide_urgente|besoin_d'aide_urgent|venez_nous_chercher|c'est_une_urgence|envoyez_des_secours|envoyez_quelqu'un|envoyez_les_secours|appelez_les_secours
coincé|coincée|coincés|coincées|bloqué|bloquée|bloqués|bloquées|enfermé|enfermée|enfermés|prisonnier|prisonniers|enferme|enfermées . dans|sur|à|dehors|au|en|nous|depuis . ascenseur|toilettes|sauna|salle_de_bain|douche|wc|chambre|balcon|toit|terrasse|voiture|neige|montagne|dehors|cave|l'|froid|local|intérieur|cabine|télécabine|extérieur|téléphérique|placard|buanderie|escalier|salle|bain|remontée|bus|cagibi|débarras|îlot|boue|jardin
enfermé_dehors|enfermée_dehors|enfermés_dehors|enfermés_à_l'extérieur|me_suis_enfermé*|s'est_enfermé*|on_s'est_enfermé*|enfermé_à|suis_enfermé*|bloqué_dehors|bloqués_dehors|bloquée_dehors|coincés_dehors|coincé_dehors|porte_a_claqué|porte_s'est_refermée|porte_claquée|à_la_porte_sans|suis_coincé*|sommes_coincé*|on_est_coincé*|on_est_enfermé*|sommes_enfermé*|suis_prisonnier*
ascenseur . bloqué|coincé|arrêté|panne|en_panne|tombé|stoppé & dedans|suis|on|coincé*|dans|bloqué*|sommes|intérieur
peux|peut|arrive|arrivons|impossible|pouvons|arrivent . plus|pas|de . sortir|rentrer|entrer|ouvrir|quitter & froid|neige|dehors|pluie|nuit|porte|coincé*|bloqué*|clé|code|sauna|toilettes|bébé|noir|ours|ascenseur|pieds_nus|enfant*|gèle|chaud|wc|batterie|bain|peur
porte|code|clé|clef|serrure|portail|digicode|poignée|badge|carte|clés .. marche_pas|marche_plus|s'ouvre_pas|s'ouvre_plus|ouvre_pas|fonctionne_pas|fonctionne_plus|bloquée|coincée|cassée|claqué|claquée|refermée|intérieur|oublié|oubliée|cassé|répond_pas|verrouillée|passe_pas|faux|erreur|perdu|perdue|refuse|pas_ouvrir|tombée|dedans & froid|neige|pluie|dehors|nuit|enfant*|bébé|petits|gèle|glacial|pieds_nus|minuit|coincé*|noir|enfermé*|peignoir|sauna|sortir|chaud|étouffe*|moins|toilettes|pyjama|tard|bloqué*|tempête|batterie|seule|peur|gelé|3h|2h|1h|bain|claqué|chaussures
<kin> .. disparu|disparue|perdu|perdue|introuvable|pas_rentré|pas_revenu|pas_rentrée|pas_revenue|trouve_plus|retrouve_plus|retrouve_pas|parti_seul|s'est_perdu|fugué|disparus|toujours_pas|plus_de_nouvelles|trouve_pas|s'est_perdue|plus_là|évaporé|s'est_échappé|envolé
trouve|retrouve|trouvons|retrouvons|trouver|perdu|retrouver|vois|voit|perdus . plus|pas . de|mon|ma|notre|nos|le|la|mes . <kin>
on_a_perdu_notre|enfant_perdu|enfant_disparu|personne_disparue|a_disparu|portée_disparue|porté_disparu
perdu|perdus|perdue|perdues|égaré|égarés|égarée . dans|en|sur|au|la|et . forêt|montagne|bois|noir|nuit|brouillard|sentier|neige|rando|randonnée|campagne|nature|colline|froid|jungle
perdu|perdus|perdue|égaré|égarés|sentier|chemin|où_je_suis|où_on_est|où_nous_sommes|égarée & nuit|noir|forêt|batterie|froid|seul|seule|neige|peur|montagne|réseau|brouillard|sombre|aide*|secours|rando*|bois
dernier_train|dernier_bus|mauvais_train|mauvais_bus|raté|loupé|trompé|trompée|gare_déserte|mauvais_arrêt & seul|seule|noir|personne|froid|peur|nuit|taxi|désert*|perdu*|nulle_part|batterie|déserte
ours|sanglier|serpent|singe|vipère|loup|frelons|guêpes|chien_errant|sangliers|meute|chiens|bête .. porte|devant|jardin|dehors|chambre|entrée|fenêtre|voiture|couloir|poursuit|rentré|face|lit|entré|bloque|rôde|menaçant|grogne|maison|attaque|balcon|douche|terrasse|sous|salle
voiture|camionnette|van . fossé|ravin|neige|coincée|bloquée|retournée|retourné|tombée|sortie|boue|tonneau|enlisée|embourbée|rivière|eau & fossé|ravin|coincé*|portière*|nuit|froid|bloqué*|aide|retourné*|neige|seul*|blessé*|tombée|coule
tombés|tombé|tombée|embourbés|enlisés . fossé|ravin|trou|crevasse|eau|puits|canal
emporté|emportée|emportés|entraîné . par|courant|vague|vagues|rivière . courant|vague*|rivière|eau|mer|rivière
bateau . coule|chaviré|retourné|dérive
mourir_de_froid|gelés_dehors|geler_dehors|on_gèle_dehors|en_train_de_geler|crever_de_froid
main|doigt|bras|jambe|pied|tête . coincé|coincée|bloqué|bloquée . dans|entre|sous
"),
    ],
};
