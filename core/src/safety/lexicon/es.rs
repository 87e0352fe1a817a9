//! Spanish, of Spain and of the Americas.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "pecho|corazon|cabeza|cuello|nuca|espalda|columna|brazo|brazos|mano|manos|muneca|munecas|dedo|dedos|pulgar|codo|hombro|pierna|piernas|rodilla|tobillo|pie|pies|cadera|cara|ojo|ojos|boca|lengua|labio|labios|garganta|oreja|oido|nariz|estomago|barriga|panza|tripa|vientre|abdomen|costilla|costillas|piel|lado|hueso|frente|rinon|rinones|mandibula|clavicula|femur|talon|ceja|menton|craneo|diente|dientes"),
        ("kin", "hijo|hija|hijos|hijito|hijita|nene|nena|nenes|nino|nina|ninos|ninas|ninito|ninita|bebe|bebita|peque|pequeno|pequena|chiquito|chiquita|chamaco|madre|mama|padre|papa|abuelo|abuela|abuelito|abuelita|esposo|esposa|marido|mujer|hermano|hermana|hermanito|hermanita|amigo|amiga|amigos|novio|novia|pareja|sobrino|sobrina|sobrinos|tio|tia|primo|prima|suegro|suegra|companero|companera|compa|nieto|nieta|colega|guagua|wawa"),
        ("person", "<kin>|el|ella|senor|senora|chico|chica|chicos|muchacho|muchacha|hombre|alguien|tipo|huesped|huespeda|persona|personas|gente|vecino|vecina|turista|joven|anciano|anciana|yo|cliente|profe|guia|jefe"),
        ("stranger", "alguien|hombre|hombres|tipo|tipos|tio|tios|sujeto|sujetos|desconocido|desconocida|extrano|borracho|borracha|ladron|ladrones|intruso|intrusos|individuo|senor|huesped|vecino|chico|man|wey|guey|ex|exnovio|exmarido|exesposo|exnovia|persona|personas|mujer|chavo|pibe|pata|fulano|encapuchado|marido|novio|esposo|companero|acosador|pareja|padrastro|recepcionista|guia|taxista"),
        ("cant", "no_puedo|no_puede|no_podemos|no_pueden|no_me_puedo|no_nos_podemos|no_se_puede|no_lo_puedo|no_la_puedo|no_logro|no_logra|no_logramos|no_consigo|no_consigue|no_conseguimos|no_pude|no_pudo|no_pudimos|no_podia|no_hay_forma_de|no_hay_manera_de|apenas_puedo|apenas_puede|apenas|ya_no_puede|ya_no_puedo|imposible|no_lo_podemos|no_la_podemos|no_lo_puede|no_le_puedo|no_alcanzo_a"),
        ("place", "casa|edificio|cuarto|habitacion|habitaciones|pieza|recamara|cocina|pasillo|corredor|techo|tejado|cama|litera|cortina|cortinas|escalera|escaleras|recepcion|lobby|salon|sala|comedor|dormitorio|suelo|piso|bano|pared|atico|sotano|sauna|balcon|jardin|cobertizo|garaje|cochera|ventana|enchufe|toma|tomacorriente|contacto|estufa|estufita|calefactor|calefaccion|calentador|horno|tostadora|microondas|secadora|lavadora|lavanderia|maquina|cargador|bateria|laptop|portatil|celular|movil|telefono|futon|colchon|almohada|manta|cobija|alfombra|sofa|sillon|basura|basurero|papelera|bote|lampara|hervidor|sarten|olla|aceite|powerbank|aire|cable|cables|fusible|vela|kotatsu|tatami|bosque|monte|cerro|lado|abajo|arriba|hostal|hotel|terraza|regleta|patinete|moto|coche|auto|carro|freidora|bodega|tren|vecinos|vecino|plancha|toalla|ropa|sabanas|armario|closet|pasto|hierba|ascensor|elevador"),
        ("burns", "quema|queman|quemando|quemandose|quemo|ardiendo|arde|arden|llamas|incendia|incendio|incendiando|incendiandose|incendiado|prendio_fuego|prendido_fuego|prende_fuego|prendiendo_fuego|prendio_en_llamas|cogio_fuego|cogido_fuego|agarro_fuego|agarrando_fuego|fuego|echa_humo|echando_humo|saca_humo|sacando_humo|bota_humo|botando_humo|suelta_humo|soltando_humo|tira_humo|humea|humeando|chispas|chisporrotea|chisporroteando|explotado|exploto|estallo|derritiendo|derrite|derritio|prendida_fuego|chamusc*|larga_humo|largando_humo"),
        ("property", "bolso|bolsa|cartera|billetera|monedero|pasaporte|pasaportes|celular|movil|telefono|iphone|portatil|laptop|compu|computadora|ordenador|mochila|maleta|maletas|valija|valijas|equipaje|dinero|plata|efectivo|camara|bici|bicicleta|cosas|pertenencias|todo|joyas|reloj|tablet|ipad|macbook|tarjetas|tarjeta|documentos|anillo|cadena|moto|coche|auto|carro|rinonera|ropa|zapatos|lana|guita"),
        ("door", "puerta|puertas|porton|entrada|cuarto|habitacion|hostal|casa|edificio|bano|aseo|sauna|ducha|regadera|balcon|terraza|ascensor|elevador|bodega|armario|cerradura|chapa|cerrojo|codigo|clave|pin|contrasena|teclado|llave|llaves|tarjeta|manija|pomo|picaporte|pestillo|candado|recepcion|alojamiento|hotel|azotea|lavanderia"),
        ("cold", "afuera|fuera|frio|helando|congel*|nieve|nevando|nieva|lluvia|lloviendo|llueve|noche|madrugada|oscuro|oscuridad|oscuras|encerrad*|bebe|nenes|ninos|hijo|hija|nina|nino|dentro|adentro|ayuda|auxilio|miedo|descalzo|descalza|descalzos|pijama|toalla|tormenta|bajo_cero|granizo|calle|atrapad*|mojado|mojada|mojados|empapad*|solo|sola|solos|desnudo|desnuda|temblando|calor|ahog*|nadie|sacar|saquen|salir|claustrofob*|chanclas|grados_bajo"),
        ("wild", "oso|osos|osa|osezno|jabali|jabalies|serpiente|serpientes|vibora|culebra|lobo|lobos|mono|monos|macaco|macacos|avispa|avispas|avispon|avispones|avispero|perro_salvaje|perros_salvajes|perro_callejero|perros_callejeros|jauria|alacran|escorpion|animal|ciempies|zorro|puma"),
        ("nature", "monte|montana|montanas|bosque|sendero|senderos|cerro|senal|bateria|frio|nieve|nevando|noche|oscuro|oscuridad|oscurec*|oscureciendo|solo|sola|solos|miedo|niebla|neblina|selva|arboles|ayuda|lluvia|lloviendo|nadie|cueva|barranco|valle|linterna|asustad*|nada|cobertura|anochec*|volcan|camino_de|caminata|excursion|ruta|auxilio|helando|congel*|agua|heridos|llorando"),
    ],
    harmless: "
socorro . que|como
da_infarto|spettacolo
fuego|fuegos . artificial|artificiales|lento|bajo|medio|fatuo|olimpico|amigo
fideos|ramen|chile|salsa|curry|festival|danza|espectaculo|show|baile|noche . de|del . fuego
fuego . de_la_estufa|de_la_cocina|de_la_hornalla|en_la_chimenea|en_la_parrilla|para_la_parrilla|para_el_asado|en_el_brasero|de_campamento
pedir|tienes|tienen|me_das|prestan|dan . fuego
extintor*|matafuego*|salida*|escalera*|puerta*|simulacro*|seguro|manta|boca*|alarma*|detector*|sensor*|prevencion|ruta . de|contra|anti . incendio|incendios|humo|humos|fuego|emergencia|evacuacion|gas
alarma_contra_incendios_mensual|antiincendio*|libre_de_humo|sin_humo|zona_de_humo|humo_de|humo_del . cigarr*|tabaco|incienso|fumador*|onsen|bbq|asado
huele*|olor . humo|quemado . de|a|del . tabaco|cigarr*|cigarro
museo|estacion|parque|cuartel|camion|camiones|disfraz|calendario|casco|juguete . de|de_los|del . bomberos|bombero|policia|ambulancia*
puesto_de_policia|estacion_de_policia|comisaria*|policia_local|koban
hogueras|hoguera|fogata|fogatas|fueguitos|chimenea
estufa|cocina|calefaccion|calentador|parrilla|hornalla|horno|agua|cerveza|bebida|bebidas|camping|bombona|garrafa|secadora . a|de|con|sin . gas
agua_con_gas|agua_sin_gas|con_o_sin_gas
chispas_de|explosion_de . chocolate|sabor|sabores|colores|color|colorines
muero|muere|morir|morirme|morirnos|morimos|murio|muriendo|murieron|mueren|muerto|muerta|muertos|muertas|muerte|mori . de . risa|hambre|sed|sueno|ganas|amor|calor|frio|verguenza|aburrimiento|cansancio|pena|envidia|curiosidad|emocion|ternura|antojo|gusto|nervios|asco|felicidad|la_risa|alegria|rico|lindo|bueno|bonito
muero|morimos|muere|muriendo|mueren|muero_yo . por
para|esta|estan|estaba . morirse|de_muerte
muerto|muerta|muertos . bateria|telefono|celular|movil
se_me_murio|se_murio|murio|muerto|muerta|muere|muriendo|morir . el|la|mi|mi_ . celular|movil|telefono|bateria|cargador|tablet|compu|laptop|portatil|wifi
celular|movil|telefono|bateria|cargador|compu|laptop|pila|wifi . murio|muerto|muerta|muere|muriendo|muriendose
dia_de_muertos|dia_de_los_muertos|mar_muerto|punto_muerto|hora_muerta|horas_muertas|tiempo_muerto|naturaleza_muerta|pan_de_muerto|temporada_muerta|mosca_muerta|mosquita_muerta
mata|matar|mato|matan|matando|matamos|mataron . tiempo|rato|hambre|antojo|sed|gusanillo|sueno|calor|gusano|horas|mosquito*|cucaracha*|curiosidad|aburrimiento|bichos|aranas
pies|espalda|zapatos|botas|jet_lag|calor|piernas|humedad|escaleras|vista|precio|desfase|resaca|curiosidad|frio|sabor . me|nos . mata|matan|mato|mataron|matando|va_a_matar
me|nos . mata|matan|mato|matando|mataron . el_jet_lag|el_calor|la_curiosidad|la_espalda|los_pies|la_humedad|el_hambre|la_resaca|las_ganas
esposa|mujer|novia|marido|madre|mama|suegra|jefe|novio|hermana|abuela|hija . me|nos . va_a_matar|mata|matan|van_a_matar . si_no|si|cuando|por
casi . me|nos|se . muero|mato|morimos|desmayo|mata|da_un|ahogo|infarto|infarta|desmayamos|caigo
de_infarto|de_muerte_lenta|infarto_de|infarto . al|cuando|precio*|cuenta|vi|ver|vista
ataque|ataques . de . risa|hambre|nervios_jaja|celos|tos_ya|titanes|los_titanes|estornudos|compras|nostalgia|antojo
ataque_a_los_titanes|ataque_de_los_titanes
es|esta|es_todo|eso_es|vaya|menudo|que|un . robo . a_mano_armada|total|descarado|de_precio|ese_precio|los_precios
precio*|caro . robo|atraco|ladrones|asalto
robo . precio*|a_ese_precio|lo_que_cobran|de_precio
robar*|robo|roban|robado|robaron|robarles|robarte . corazon|minuto|minutito|segundo|beso|sonrisa|protagonismo|show|momento|wifi|rato|aliento|sueno|horas
robot*|robotica
ladron . de_enchufe*|de_luz|de_corriente|de_tomas|para_enchuf*|de_corazones|electrico|para_cargar
adaptador|regleta|enchufe|tienen_un|tendran_un|tienen_algun|prestan_un . ladron
asalto|asaltar|asalte|asaltamos . nevera|cocina|bufe*|buffet|refri|desayuno|heladera
disparar|disparo|disparos|disparando|disparan . foto|fotos|flash|camara|selfi*|precios|con_la_camara|con_tripode
precio* . dispar*
pelea|peleas|lucha|guerra|combate|batalla . de|entre . sumo|almohadas|nieve|bolas|sumos|robots|agua|gallos
pelear|peleando|pelea . con_el|jet_lag|por_la_ventana|wifi|los_palillos
golpe|golpes . de . suerte|vista|estado|mar|efecto|telefono
de_golpe|golpe_maestro|golpecito*
colpo|vista|paisaje . quita|corta|robo . aliento|respiracion|hipo
quita|corta|dejo|deja|sin|quito|corto . el_aliento|sin_aliento|la_respiracion|respiracion|aliento|sin_palabras
sangre_fria|tipo_de_sangre|grupo_sanguineo|naranja_sangre|luna_de_sangre|donar_sangre|analisis_de_sangre|prueba_de_sangre|sangre_azul|de_sangre_caliente|sangre_latina|en_la_sangre|morcilla
sangria|sangrias|sanguina
cortar*|corte*|corto|cortado . pelo|cabello|flequillo|barba|unas|pelito|luz|agua|internet|wifi|cafe|leche|palabra|llamada|digestion
cafe_cortado|cortado|cortadito|corta_estancia|corto_plazo
ahogo|ahogar*|ahogado|ahoga . de_calor|vaso_de_agua|penas|de_la_risa|de_risa|en_trabajo|tortas
perdi|perdimos|perdio|perdido|perder . vuelo|tren|bus|autobus|cuenta|peso|noción|nocion|tiempo|paciencia|cabeza|oportunidad|costumbre|apetito|la_voz|hilo|conexion|reserva
perdido*|perdidos|perdida . en_la_traduccion|la_cabeza|objetos|por_ti|por_el_sushi
objetos_perdidos|cosas_perdidas|oficina_de_objetos
agua_caliente . no|llega|sale|tarda|hay|sube
limpieza . entra|entro|pasa|viene|entrar|pasar
entra|entrar|entro|entraron|pasa|pasar . a_limpiar|limpieza|a_hacer_la_cama
perderse|perdernos|perderme|perdido_amor|causa_perdida|perdidamente
atascad*|atrapad*|parad*|atorad*|trabad*|atrancad* . trafico|atasco|trancon|embotellamiento|trabajo|reunion|inmigracion|aeropuerto|migraciones|aduana|obra|trancadera|taco
me|nos . atrapo . libro|serie|novela|ciudad|historia
quemad*|quemadura*|queme|quemo|quemar*|quemamos|quema . del_sol|con_el_sol|por_el_sol|solar|solares|sol|calorias|grasa|etapas|cd|la_playa|lengua_con_el_cafe|lengua_con_el_te|crema
sol . quema|quemo|pega
crema|gel|pomada . para|after . quemaduras
queso|crema|leche|pan|masa|arroz|azucar . quemad*|quema*
agua|te|cafe|sopa|onsen|comida|caldo|picante . ardiendo|arde|quema|hirviendo
inundado|inundada|inundo|inundaron|inunda . de|por|con . mails|correos|turistas|mensajes|fotos|gente|recuerdos|alegria|emocion|luz|ofertas
lluvia_de|tormenta_de|tormenta_en . ideas|estrellas|arroz|cerebro|meteoritos|vaso|ceniza_no
tromba_turistica|avalancha_de|avalancha . turistas|gente|mensajes|visitantes
aluvion|terremoto . nino|hijo|nieto|de_energia|emocional|coctel|bebida|trago
antisismic*|antisismo|sismorresistente|resistente_a_terremotos|resistente_a_sismos|simulador_de|memorial . terremoto*|sismo*|tsunami
pastilla*|pastillas . mareo|freno|para_el_mareo|menta|jabon|para_dormir_venden|garganta|de_caldo
analgesico*|dolor_de_muelas_leve|sin_dolor|quita_dolor|dolor_de_bolsillo|dolor_de_cabeza . este|reservar|aduana|maletas|wifi
dolor|duele|duelen .. pies|piernas|espalda|pantorrillas .. caminar|caminata|andar|vuelo|caminado|tanto|viaje
duele . el_bolsillo|irnos|irme|despedirme|decir_adios|pagar|la_cartera|el_alma
salto|saltar|saltarme|saltarse|saltarnos . bungee|puenting|paracaidas|trampolin|cuerda|desayuno|cola|fila|semaforo|cena
suicid* . wings|alitas
escuadron_suicida|suicide_squad|bosque_de_los_suicidios|bosque_de_suicidios|bosque_suicida|alitas_suicidas|muerte_sushi
juego_del_ahorcado|el_ahorcado
osos|oso . peluche|polar|panda|perezoso|yogurt|gomita|gominola|hormiguero|amoroso
hacer|haces|hizo . el_oso
no_me_hagas|mono|monos . del_onsen|de_nieve|parque
mona|mono . que|tan|muy|jigokudani
no|sin|nada|nadie|ningun|ninguna|tampoco|nunca|jamas|ni . herid*|lesion*|enferm*|fiebre|sangr*|emergencia|urgente|urgencia|fuego|incendio|humo|peligro|ambulancia|policia|bomberos|robo|robaron|robado|robar|perdid*|atrapad*|encerrad*|dolor|duele|grave|medico|doctor|hospital|asaltaron|lastimad*|lastimo|peligroso|alarma|panico
nadie . se|esta|salio|resulto . hizo_dano|lastimo|hirio|herido|herida|mal|golpeo|cayo|quemo
no . necesito|necesita|necesitamos|hace_falta|llamen|llame|llames|es_necesario|quiero . ambulancia|medico|policia|ayuda|hospital|doctor|bomberos
primeros_auxilios|botiquin|kit_de_emergencia|salida_de_emergencia|numero_de_emergencia*|contacto_de_emergencia|telefono_de_emergencia*|luz_de_emergencia|linterna_de_emergencia|plan_de_evacuacion|ruta_de_evacuacion|mapa_de_evacuacion|punto_de_encuentro
cayo|caido|cae|callo|cayeron|cayendo|caer . el|la|mi|los|las|un|una|mis . celular|movil|telefono|llave|llaves|toalla|ropa|camiseta|calcetin|calcetines|gafas|lentes|anillo|arete|pendiente|peluche|cargador|camara|botella|vaso|helado|reserva|wifi|internet|conexion|senal|pagina|web|sistema|libro|media|medias|sombrero|gorra|nevada
cayo|cae|cayeron|caer . bien|gordo|genial|simpatico|noche|super
me_tumba|tumbarme|tumbado_en_la_playa|tumbada_al_sol
sopa|salsa|plato|bebida|coctel . bomba
bomba|bombazo|bombon
como_loco|loco_de
siento . mal_por|muy_mal_por
sintiendolo_mucho|lo_siento_mucho
",
    calm: "
ano|mes|semana|verano|invierno|siglo|vez|primavera|otono|viaje . pasado|pasada|anterior
pasado . ano|mes|verano|invierno
hace . anos|ano|meses|mes|semanas|siglos|decada*|tiempo|mucho
anos|meses . atras
una_vez|alguna_vez|aquella_vez|en_su_dia|en_aquel|en_aquella_epoca|en_otra_ocasion|en_el_pasado|historicamente|antiguamente|la_ultima_vez
cuando_era|cuando_eramos|cuando_tenia|de_chico|de_chica|de_nino|de_nina|de_pequeno|de_pequena|en_mi_infancia|en_mi_juventud
en . enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
1923|1945|1995|2004|2010|2011|2012|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023
pelicula*|peli|pelis|novela*|libro|libros|serie|series|museo|videojuego*|juego|manga|anime|capitulo|temporada|netflix|documental|exposicion|parque_tematico|parque_de_diversiones|parque_de_atracciones|casa_embrujada|casa_del_terror|escape_room*|sala_de_escape|cuarto_de_escape|juego_de_escape|cancion|disco|album|banda|concierto|obra_de_teatro|teatro|opera|musical|podcast|true_crime|policiaca|thriller|terror|cosplay|monumento|leyenda|cuento|letra|teleserie|telenovela|memorial|exhibicion
curiosidad|curioso|curiosa|para_saber|pregunto_por|solo_pregunto|solo_preguntaba|solo_para|pregunta_tonta|por_eso_pregunto|por_eso_preguntaba|hipotetic*|teorico
en_caso_de|en_caso_que|en_el_caso_de|por_si|por_si_acaso|por_las_dudas|que_pasa_si|que_pasaria|que_hacemos_si|que_hago_si|que_se_hace_si|que_hay_que_hacer_si|que_debo_hacer_si|a_quien_llamo_si|a_quien_llamamos_si|y_si_hay|si_hay_un|si_hay_una|si_hubiera|si_hubiese|si_ocurre|si_pasara|si_pierdo|si_perdemos|si_me_pierdo|si_nos_perdemos|si_me_enfermo|si_me_pongo|si_nos_enfermamos|si_me_quedo_fuera|si_me_quedo_afuera|si_olvido|si_se_me_olvida|si_alguien_se|si_alguien_pierde|si_llegara|si_tiembla|si_me_roban|si_nos_roban|cuando_hay|si_me_duele|si_me_siento
sin_prisa|no_es_urgente|no_urge|nada_urgente|sin_apuro|no_hay_prisa|no_hay_apuro|no_corre_prisa
simulacro*|para_mi_tesis|para_un_trabajo|formulario|para_la_escuela|para_el_colegio|evaluacion_de_riesgo*
curado|curada|recuperad*|ya_estoy_bien|ya_esta_bien|ya_estamos_bien|todo_bien_ya|falsa_alarma|ya_aparecio|ya_lo_encontre|ya_la_encontre|ya_lo_encontramos|ya_la_encontramos|ya_se_soluciono|olvidenlo|olvidalo|ya_paso|ya_sano|sanado|ya_sane|resuelto|operaron|cicatriz
jaja*|jeje*|jiji*|ajaja*|lol|xd|broma|es_broma|jajs*|jsjs*
seguro_de_viaje|seguro_medico|seguro_de_accidentes|aseguradora|poliza|seguro_cubre|cubre_el_seguro|cobertura_de|seguro_de_cancelacion
vacuna*|chequeo|revision_anual
sesion_de_fotos|festival|atraccion|montana_rusa|excursion_al_crater|visita_guiada
",
    acute: "
ayuda|ayudenme|ayudennos|auxilio|socorro|ahora_mismo|ya_mismo|urgente|urgentemente|vengan|venid|ven_ya|venga_ya|por_favor_suban|suban|rapido_por_favor|de_prisa|deprisa|apurense|inmediatamente|en_este_momento|acaba_de|acaban_de|acabo_de|acabamos_de|de_inmediato|llamen|llamad|manden|corran|sigue_aqui|sigue_afuera|sigue_ahi|justo_ahora|recien
hace . minutos|minuto|min|segundos|rato|ratito
",
    cues: &[
        (SelfHarm, "
!si . salto|me_tiro|me_lanzo|me_aviento|brinco
!despues_de|a_partir_de|pasada . esta_noche|hoy|manana & no|nadie & estar|estare|voy|mas|vere
!ya_no_voy_a_estar|ya_no_estare|no_voy_a_estar_mas|no_estare_mas
!quiero|queria|quiere|quisiera|voy_a|va_a|vamos_a|pienso|piensa|pensando|pensado|planeo|planea|planeando|trato|intento|intenta|intentando|intentado|amenaza|amenazo|amenazando|decidi|decidido|ganas_de|punto_de|capaz_de|dice_que|dijo_que|escribio|prefiero|deseo|ojala|miedo_de|solo_quiero|necesito . morir|morirme|morirse|matarme|matarse|suicid*|estar_muert*|acabar_con_todo|terminar_con_todo|acabar_con_mi_vida|acabar_con_su_vida|ahorcarme|ahorcarse|colgarme|colgarse|desangrarme
!me|se . quiero|quiere|voy_a|va_a|queria|quiso|intento . matar|morir|ahorcar|suicidar
!quitarme_la_vida|quitarse_la_vida|quitar_la_vida|quito_la_vida|quita_la_vida|quitarse_su_vida|quitarme_mi_vida|acabar_con_mi_vida|acabar_con_su_vida|terminar_con_mi_vida|terminar_con_su_vida|acabar_con_todo|terminar_con_todo|poner_fin_a_mi_vida|poner_fin_a_su_vida|ponerle_fin_a_todo|ponerle_fin_a_mi|ponerle_fin_a_esto|poner_fin_a_todo|acabar_conmigo|quitarme_de_en_medio|hoy_me_mato|aqui_me_mato|acabar_de_una_vez
!suicid*|autolesion*|autolesiv*|matarme|ahorcarme|ahorcarse|se_ahorco|me_ahorco|se_colgo_del|colgarme
!no|nada_de|sin|ni . quiero|quiere|quisiera|deseo|ganas_de|ganas . vivir|seguir_viviendo|seguir_asi|seguir_aqui|seguir_adelante|seguir_con_vida|existir|despertarme|despertar_mas|despertar_nunca|despertar_manana|volver_a_despertar|estar_viva|estar_vivo|estar_en_este_mundo|estar_mas_aqui|estar_aqui_mas|mas_vivir
!no_quiero_vivir|ya_no_quiero_vivir|no_quiero_seguir|ganas_de_vivir|perdi_las_ganas_de|no_aguanto_vivir
!no_puedo_mas|ya_no_puedo_mas|no_aguanto_mas|ya_no_aguanto|no_doy_mas|no_puedo_seguir|ya_no_puedo & morir*|vida|vivir|adios|perdon|perdonen|perdonenme|despid*|acabar|terminar|llorando|balcon|pastillas|nadie|muert*|dolor_de|todo|todos|desaparecer|seguir|cansad*|asi|sola|solo|familia|sufrir|sufriendo|esto
!=no_puedo_mas|ya_no_puedo_mas|no_aguanto_mas|ya_no_aguanto_mas|no_doy_mas
!no . vale|merece|tiene|vale_la|encuentro|veo . pena|sentido . vivir|mi_vida|seguir_viviendo|la_vida|seguir_vivo|seguir_viva|seguir
!mi_vida|la_vida|vivir . no . sentido|vale|importa|merece
!no . tengo|tiene|hay|encuentro|queda|quedan . motivo|motivos|razon|razones|nada|nadie . vivir|por_que_vivir|para_seguir|por_lo_que_vivir|seguir_viviendo|por_quien_vivir|por_quien_seguir
!cansado|cansada|harto|harta . vivir|de_la_vida|de_mi_vida|de_estar_vivo|de_estar_viva|de_existir
!mejor|mejores . sin_mi|muerto|muerta|si_no_estoy|si_desaparezco|si_me_muero|si_no_existiera|si_yo_no
!ojala|quisiera|desearia|preferiria . me_muera|morirme|no_despert*|no_haber_nacido|nunca_haber_nacido|no_hubiera_nacido|nunca_hubiera_nacido|no_existir|estar_muert*|me_muriera|desaparecer
!quiero|quisiera|quiere|ganas_de|necesito|vorrei . desaparecer|dejar_de_existir|dejar_de_sufrir|no_despertar|dormir_para_siempre|dormirme_para_siempre|dormir_y_no|que_todo_acabe|que_todo_termine|que_esto_acabe|que_esto_termine|irme_para_siempre
!nadie . me . extran*|echar*|echara|va_a_echar|va_a_extranar|notaria|llorara|va_a_llorar
!nadie . notara|notaria|extranara|se_dara_cuenta . muer*|me_voy|falto|desaparezco|no_estoy
!tome|tomo|tomado|tomarme|tomarse|tomando|trague|trago|tragado|tragarme|ingeri|ingirio|ingerido|consumio .. pastillas|pastilla|pastis|medicamentos|medicinas|somniferos|tranquilizantes|ansioliticos|medicacion|paracetamol*|clonazepam|rivotril|diazepam|alprazolam|barbituricos|caja|frasco|blister|blisters & todas|todos|toda|entera|entero|enteros|caja|frasco|monton|muchas|muchos|perdon|bote|adios|blister|blisters|punado|demasiadas|demasiados|morir|lote|mogollon|despert*|20|30|40|50
!cort* . venas|las_munecas
!me_estoy_cortando|estoy_cortandome|se_esta_cortando|esta_cortandose|me_estuve_cortando|me_he_cortado_otra|me_he_vuelto_a_cortar|me_volvi_a_cortar|volvi_a_cortarme|me_corte_otra_vez|me_corte_de_nuevo|se_corta_los_brazos|me_corto_los_brazos|se_corto_los_brazos|cortes_en_los_brazos|cortes_en_el_brazo|haciendome_dano|haciendose_dano|lastimandome|lastimandose|cortarme_otra_vez
!quiero|voy_a|va_a|ganas|pienso|miedo|piensa|quiere|pueda|puede|impulso|dejar|vuelvo . hacerme_dano|hacerse_dano|lastimarme|lastimarse|cortarme|cortarse|hacerme_algo|hacerse_algo|herirme|hacer_una_locura|cometer_una_locura
!haga|hizo|hacer|cometa|cometer . una_locura|una_tonteria & preocupad*|miedo|pastillas|habitacion|cuarto|contesta|llor*|deprim*|despedida|mensaje
!tirarme|tirarse|saltar|lanzarme|lanzarse|aventarme|aventarse|arrojarme|arrojarse|botarme|botarse|me_tiro|se_tira|se_avienta|me_aviento|me_lanzo|se_lanza|me_arrojo|se_tiro|se_lanzo|me_voy_a_tirar|se_va_a_tirar|se_quiere_tirar|me_quiero_tirar|se_va_a_lanzar|se_quiere_lanzar|se_va_a_aventar|se_quiere_aventar|me_quiero_lanzar|me_quiero_aventar|me_voy_a_lanzar .. balcon|ventana|puente|azotea|tejado|techo|tren|vias|metro|piso|terraza|vacio|cornisa|edificio|barandilla|acantilado
!quiere|quiero|va_a|voy_a|amenaza|dice|grita|ganas_de . saltar|tirarse|tirarme|lanzarse|aventarse|que_se_tira|que_salta|que_se_avienta|que_se_lanza|que_va_a_saltar|que_se_va_a_tirar|lanzarme|aventarme|arrojarse
!subido|subida|subio|parado|parada|sentado|sentada|trepado|trepada|encaramado|borde|esta_en|estoy_en|esta_sobre|otro_lado . cornisa|baranda|barandilla|barandal|azotea|tejado|puente|balcon|ventana|techo|alfeizar|pretil|repisa & saltar|salta|tirar*|tira|llor*|no_baja|bajar|suicid*|aventar*|lanzar*|morir|no_quiere_bajar|vacio|piernas_afuera|piernas_fuera|piernas_colgando|vida|matar
!me|se . despido|despidio|despide|despidiendo|despedi . de_todos|siempre|de_mis|de_sus|de_su|del_mundo|de_la_vida|de_este_mundo|de_nosotros|de_mi_familia
!adios_para_siempre|adios_a_la_vida|adios_mundo|adios_mama|adios_a_todos_perdon
!carta|nota|mensaje|mensajes|audio|audios . despedida|suicid* & preocup*|contesta|abre|habitacion|encontr*|dejo|cuarto|responde|pastillas|hija|hijo|amig*|herman*|mando|envio|escribio
!ultima_noche|ultimo_dia|ultimo_mensaje|ultima_vez . viva|vivo|de_mi_vida|en_este_mundo|con_vida|que_respiro|que_escribo|que_me_leen
!cuando . lean|encuentren|leas|lea|encuentre|entren|leais . esto|me|este|mensaje . muerto|muerta|no_estare|ya_no|ido|habre|sera_tarde
!manana|pronto|amanecer . no_estare|ya_no_estare|ya_no_voy_a_estar|no_voy_a_estar|no_voy_a_despertar|no_despertare|estare_muert* & perdon|vida|morir|nadie|adios|viva|vivo|dolor|mundo|todos|muert*|pastillas|despert*|familia|sufrir
!soga|cuerda|cuchillo|navaja|gillette|pistola|hoja_de_afeitar|cuter|cutter|cinturon . en_la_mano|conmigo|lista|listo|preparada|preparado|cuello|al_lado|aqui & morir|vida|acabar|adios|colgar*|ahorcar*|desaparecer|vivir|venas|perdon|matar*|puedo_mas
!amarro|amarrando|puso|poniendo|ato|atando . cuerda|soga|cinturon . cuello|viga
!pensando|pienso|pensamientos|ideas|piensa . muerte|morir|matarme|hacerme_dano|quitarme
!dejar_de_vivir|dejar_este_mundo|irme_de_este_mundo|me_quiero_ir_de_este_mundo|no_merezco_vivir|no_deberia_existir|no_deberia_estar_viv*|no_encuentro_salida & vida|morir*|mundo|vivir|salida|existir|viv*
"),
        (Fire, "
se_prendio|se_prende|se_incendio|se_quema|agarro_fuego|prendio . la|el|las|los|una|un . <place>
!<place> .. <burns>
!<burns> .. <place>
!se_esta_quemando|se_estan_quemando|esta_en_llamas|estan_en_llamas|en_llamas|se_prendio_fuego|se_prendio_en_fuego|se_esta_prendiendo|se_incendia|se_incendio|se_esta_incendiando|esta_ardiendo_todo|se_quema_todo|todo_se_quema|se_nos_quema|prendieron_fuego|prendio_fuego|salio_ardiendo|empezo_a_arder|cogio_fuego|agarro_fuego
!hay|veo|vemos|ven|tenemos|viene|salen|sale|saliendo|empezo|inicio|declaro|hubo|habra . fuego|llamas|llamaradas|llama|incendio|candela|humareda . en|por|dentro|afuera|fuera|saliendo|cerca|abajo|arriba|aca|aqui|del|de_la|alla|al|y|atras|detras|debajo|junto|no
incendio . en|forestal|abajo|cerca|aqui|arriba|al_lado|y|ayuda|junto|frente|no|avanza|crece|ya
fuego .. extend*|propag*|creciendo|crece|avanza|avanzando|descontrolado|fuera_de_control|no_se_apaga|no_podemos_apagar|no_puedo_apagar|acerca|acercando|al_lado|del_vecino|aumenta
llamas .. ventana|techo|suben|salen|saliendo|acercan|acerca|crecen|metro|metros|cerca|alto|llegan|cocina
=fuego|incendio|fuego_fuego|hay_fuego|ayuda_fuego|fuego_ayuda|hay_un_incendio|hay_incendio|incendio_ayuda|se_quema|hay_un_fuego|candela|un_incendio|hay_llamas|humo|hay_humo|hay_mucho_humo
sale|salen|saliendo|viene|entra|entrando|hay|mucho|mucha|tanto|lleno_de|llena_de|llenando|llena|llenando_de|lleno|veo|vemos|ve|echa|bota|baja|sube|colando|cuela|metiendo|ahoga|asfixia .. humo|humareda|humazo
humo .. negro|blanco|denso|espeso|pasillo|escalera*|saliendo|sale|entrando|por_debajo|ventana|puerta|cuarto|habitacion|no_veo|no_vemos|no_se_ve|por_todas|todos_lados|todas_partes|techo|enchufe|toser|tos
huele*|olor|apesta|hiede|oliendo|oler|peste|siente|oli|olemos|olia|tufo|olorcito|huelo . a . gas|humo|quemado|quemada|plastico|cable|cables|chamuscado|gasolina|butano|propano|gas_natural|quemandose|goma|algo_quemado|chamusquina|quema|quemando
huele|olor|apesta|oliendo|oler|siente|olemos|olor_fuerte|huelo .. gas|quemado|chamuscado
huevo|huevos . podrido|podridos & gas|cocina|mare*|estufa|cabeza|calentador
fuga|escape|perdida|escapando|escapa|silba|silbando|silbido|olor|huele|intoxic*|sale|saliendo|pierde . gas|butano
gas .. fuga|escap*|silb*|sale|saliendo|mare*|pierde|no_cierra|abierto|abierta|huele
alarma|alarmas|detector|sirena .. suena|suenan|sonando|no_para|no_deja|pita|pitando|disparo|disparada|salto|activo|activada|activado|sono|pitar & incendio*|humo|fuego|gas|evacu*|dolor|mare*|monoxido|salimos|salir|quemado|saliendo
suena|suenan|sonando|pita|pitando|pitar|sonar|disparo|salto|activo .. alarma|detector|sensor . incendio*|humo|fuego|gas|monoxido
monoxido & mare*|alarma|dolor*|suena|pita*|fuga|detector_pita|mal|desmay*|intoxic*|vomit*
llamen|llame|llama|llamar|llamad|manden|necesitamos|vengan|avisen|avisad|urgente|llamo|llamamos|llames . bomberos
echa|echando|salen|saltan|saltaron|saltando|saca|sacando|tira|hay|soltando|suelta|salieron . chispas|chispazos
chispazo|chispazos|chispas|corto_circuito|cortocircuito . enchufe|toma|cable|tomacorriente|contacto|humo|quemado|pared|fuego|en
exploto|explosion|estallo|revento|explotado|estallado|explotar .. cocina|bateria|gas|cuarto|habitacion|telefono|celular|movil|calentador|cargador|powerbank|microondas|edificio|fuerte|heridos|humo|tanque|garrafa|bombona|caldera|calefactor
acaba_de_explotar|hubo_una_explosion|hubo_explosion|se_oyo_una_explosion|escuchamos_una_explosion|oimos_una_explosion|algo_exploto|acaba_de_estallar|exploto_algo
no . puedo|podemos|logro|logramos|consigo|conseguimos|sabemos|se . apagarlo|apagar|apaga|extinguir & fuego|llamas|incendio|humo|quema*|sarten|aceite
quemandose|se_quema|se_estan_quemando|incendiando .. algo|todo|arboles|comida_y_hay
"),
        (Disaster, "
le|me|nos|se . cayo . encima|arriba & temblor|ropero|armario|terremoto|mueble|pared|techo|sismo|placard|estante
=terremoto|temblor|tsunami|sismo|inundacion|tornado|tifon|alerta_de_tsunami|alerta_tsunami|aviso_de_tsunami|temblor_ayuda|terremoto_ayuda|ayuda_terremoto|esta_temblando|tiembla|tiembla_todo|se_mueve_todo|erupcion|deslave|derrumbe|avalancha|alud|replica|huracan|que_temblor|temblo|estamos_temblando|maremoto|terremoto_ahora
todo|casa|edificio|cuarto|habitacion|piso|suelo|tierra|paredes|cama|hotel|muebles|hostal|lamparas .. temblando|tiembla|tiemblan|moviendo|mueve|mueven|sacude|sacudiendo|balancea|temblo|movio|cruje|meciendo|bambolea
tiembla|temblando|moviendo|mueve|sacude|sacudiendo|temblo|sacudio|tembló|movio .. todo|casa|edificio|cuarto|habitacion|piso|suelo|tierra|paredes|cama|hotel|fuerte|muchisimo|otra_vez|de_nuevo|horrible|feo|durisimo
sigue_temblando|acaba_de_temblar|esta_temblando|no_para_de_temblar|no_deja_de_temblar|volvio_a_temblar|empezo_a_temblar|esta_temblando_fuerte|sigue_moviendose|ha_temblado
terremoto|temblor|sismo|sacudida|movimiento_sismico|temblorcito .. ahora|acaba|enorme|fuertisimo|que_hacemos|que_hago|salimos|salir|atrapad*|cayo|cayeron|grieta*|rompio|mesa|asustad*|miedo|adonde|herid*|ayuda|grandisimo|otra_vez|sigue
acaba_de|acabamos_de|hubo|hay|sentimos|senti|sintieron|sintio|fue|era|es|ha_habido|sintiendo|siento|otro|gran . terremoto|temblor|sismo|replica|seismo|sacudida
fuerte|fuertisimo|enorme|violento|tremendo|otro . terremoto|temblor|sismo|replica|seismo
terremoto|temblor|sismo|replica|seismo . fuerte|fuertisimo|enorme|tremendo|muy|bestial|brutal
replica|replicas .. siguen|vienen|cada|otra|miedo|fuertes|no_paran|tras|seguro|salir|grieta*|sigue|mas_fuerte
despues_del|tras_el|por_el|desde_el|con_el . temblor|terremoto|sismo|seismo & grieta*|pared*|puerta|cayo|cayeron|gas|agua|atrapad*|techo|doblo|atasc*|trab*|rota|roto|abre|inclin*|vidrios|tubo|tuberia|herid*|desplom*
tsunami|maremoto & alerta|aviso|alarma|sirena*|viene|llega|corre*|corremos|evacu*|subir|subimos|playa|mar|ahora|ya|adonde|altura|arriba|celular|movil|telefono|altavoz*|costa|ola|olas|ayuda|peligro|miedo|refugi*
sirena|sirenas|altavoz|altavoces|parlante|parlantes|megafono*|megafonia|bocina|bocinas|anuncio|aviso|avisos|alerta|alarma|vecinos|policia & evacu*|tsunami|inundacion|salgamos|corr*|irnos|huyendo|refugi*|zona_alta|lugar_alto|desaloj*|salgan|huir|terremoto|misil
evacuar|evacuacion|evacuen|evacuando|desalojar|desalojo|evacuad|evacuan|evacuaron . ya|ahora|orden|aviso|alerta|obligatoria|inmediata|urgente|edificio|zona|hotel|barrio
orden|aviso|alerta|tenemos_que|hay_que|debemos|debo|tengo_que|nos_piden|nos_dicen|dicen|ordenaron|mandan|piden|toca|estan|deberiamos|nos_obligan|llego|pide . evacu*|desaloj*|refugiarnos|huir
agua|lodo|barro .. entrando|subiendo|metiendo|inundando|rodilla*|tobillo*|cintura|flotando|metiendose|filtrando|colando|desbord*
agua|lodo|barro .. entra|entro|llega|llego|sube|subio|metio|mete|invadio|tapa|cubre|alcanza .. cuarto|habitacion|casa|calle|piso|rapido|cama|puerta|ventana*|planta|pasillo|recepcion|escalon*|metro|enchufe*|colchon*|hostal|pecho|cuello
entra|entro|entrando|subiendo|sube|mete|metio|metiendo . agua|mar . cuarto|habitacion|casa|por|a|en|rapido|y
rio|arroyo|canal|mar|presa|represa|quebrada|ola|olas|dique .. desbord*|creci*|salio|subiendo|llego|llega|inund*|rompi*|entr*|rebals*|lleva|llevo|arrastr*
inundacion|inundaciones|inundado|inundada|inundando|inundo|inunda|inundandose|anegado|anegada|inundados|inundaron .. cuarto|casa|habitacion|calle|planta|piso|sotano|lobby|recepcion|pasillo|atrapad*|ayuda|bano|hostal|ahora|sube|subiendo|carretera|todo|no_podemos|auto|coche
cuarto|casa|habitacion|calle|planta|piso|sotano|lobby|recepcion|pasillo|bano|hostal|todo|pueblo|carretera|barrio|estamos . inund*|anegad*|bajo_el_agua|bajo_agua|lleno_de_agua|llena_de_agua
deslave|deslaves|deslizamiento|derrumbe|derrumbes|alud|avalancha|desprendimiento|desprendimientos|huaico|huayco|corrimiento .. bloque*|carretera|camino|casa|cerro|ruta|atrapad*|enterr*|sepult*|lado|detras|ayuda|acaba|tapo|arrastr*|llevo|hostal|cortada|hay_gente|viene|cae|baja|coche|tren|rocas
cerro|ladera|montana|talud|barranco|colina|tierra|pendiente|acantilado . vino_abajo|viene_abajo|viene_encima|deslizando|desliza|deslizo|derrumb*|bajando|cayendo|cediendo|cedio|desmoron*|desprend*|encima
lodo|barro|rocas|piedras|escombros .. casa|ventana*|carretera|cayendo|bajan|baja|caen|cuarto|jardin|puerta|entrando|encima|entra|coche|sepult*
volcan .. entro_en_erupcion|hizo_erupcion|esta_en_erupcion|en_erupcion|exploto|erupciono|explotando|lava|echando
cae|cayendo|llueve|lloviendo|cubre|cubrio . ceniza|cenizas|lava
erupcion & ceniza*|ahora|ayuda|evacu*|piedras|lava|corr*|humo|volcan_acaba|salir|refugi*
tifon|huracan|tormenta|viento|tornado|vendaval|ciclon|temporal|rafaga|temporal|granizo .. rompi*|arranc*|volo|volando|llevo|lleva|destroz*|tiro|derrib*|tumbo|revent*|levant*|volaron|cayo|destruy* & techo|tejado|ventana*|vidrio*|cristal*|arbol*|pared*|puerta|teja*|chapas|poste|terraza|casa|coche|cable*|persiana
techo|pared|paredes|muro|edificio|casa|balcon|arbol|tejado|escalera|cielorraso|cielo_raso|cornisa|piso|suelo|poste|puente|chimenea|terraza . cayendo|cayo|derrumb*|colaps*|vino_abajo|viene_abajo|hundi*|cediendo|cedio|agriet*|desplom*|esta_por_caer|va_a_caer|cae_encima|caido|nos_cayo|ha_caido|desprend*|cae|rajo|partio|rajando|venga_abajo
cayo|derrumbo|colapso|desplomo|vino_abajo|derrumba|cayendo|desplomado|hundio|derrumbado|caido . techo|pared|muro|edificio|casa|balcon|arbol|tejado|tejas|cielo_raso|poste|lampara|estanteria|armario & encima|atrapad*|herid*|terremoto|temblor|viento|tormenta|tifon|ayuda|debajo|lluvia|agua|sismo|parte|mitad|nos|bloque*|sobre|cables|sangr*
rayo . cayo|impacto|golpeo|pego|alcanzo|dio
cayo . rayo
atrapad*|sepultad*|enterrad*|aplastad*|quedaron|quedo|esta|hay_gente|hay_alguien|estan . bajo|debajo|abajo|escombros|entre_los_escombros|ruinas
grieta|grietas|rajadura*|se_agrieto|agriet* & terremoto|temblor|sismo|replica*|creci*|crece|abr*|derrumb*|temblo|techo_y|seismo|cada_vez|nueva|nuevas
"),
        (Crime, "
desconocido|extrano|hombre|tipo|alguien . esta|hay|metio|entro . en|a|dentro . mi|nuestro|nuestra|el|la . cuarto|habitacion|cama|pieza|dormitorio
mueve|gira|fuerza|sacude|mueven|giran|intenta . la|mi|el . manija|manilla|picaporte|perilla|pomo|chapa|cerradura|manecilla
camara|agujero|celular|movil . en|escondida|techo . techo|ducha|bano|escondida|regadera|vestidor|vestuario & ducha|bano|regadera|escondida|vestidor|vestuario
!<stranger> .. forzando|forzar|forzo|fuerza|forcejea|forcejeando|golpea|golpeando|patea|pateando|aporrea|aporreando|metio|mete|meterse|metido|metida|escondido|escondida|entrar|entro|entrado|entra|trepando|trepo|trepa|subiendo|rondando|merodea*|sacudiendo|moviendo|girando|abrir|abriendo|rompio|rompiendo|tumbar|espia*|asoma*|sentado|durmiendo|revisando|hurgando|rebuscando|llevando|escarbando .. puerta|cuarto|habitacion|pieza|cama|ventana|cerradura|manija|pomo|picaporte|chapa|perilla|dentro|mochila|cosas|bano|ducha|balcon|casa|maleta|maletas|cortina|valija|taquilla|locker|lockers|hostal|entrar
!hay|entro|entraron|tengo|se_metio|vi|veo|creo_que_hay|se_colo|aparecio|andan|anda . ladron|ladrones|intruso|intrusos|desconocido|extrano|alguien|un_hombre|un_tipo|un_tio|un_senor|hombre|tipo|sujeto|una_persona . en|dentro|adentro|debajo|bajo|aqui|abajo|afuera|detras|intentando|tratando|que|escondido|escondida|a_mi|con|por|a_nuestra|al_cuarto|robando
!alguien|hombre|tipo|desconocido|borracho|vecino|huesped|chico|senor|intruso|ex|exnovio|exmarido|sujeto|tio|ladron . intenta|intento|trata|quiere|esta_intentando|esta_tratando|intentando|tratando|quiso|insiste . entrar|abrir|meterse|abrirme|forzar|colarse|tocarme|besarme|violarme|pegarme|robar*|quitarme|tirar_la_puerta|tumbar|golpear*|llevarse|agarrarme|matarme|hacerme
!intenta|intentan|intento|intentaron|trata|tratan|quieren|estan|tratando|intentando|acaban|acaba . entrar|abrir|forzar|forzando|meterse|tumbar . cuarto|habitacion|puerta|casa|ventana|cerradura|mi|nuestra|pieza
!forzaron|reventaron|rompieron|forzada|forzado|reventada|violentaron|rota|abrieron|destrozada|tiraron|violentada|forzo|patearon . <door>|locker|taquilla|ventana|candado|caja_fuerte|lockers|maletas|maleta & robaron|robado|falta|faltan|desapareci*|sacaron|llevaron|llevado|vacio|vacia|entraron|nada|cosas|dinero|pasaporte*|revuelt*|alguien|robo
puerta|cerradura|candado|taquilla|locker|caja_fuerte|ventana . forzad*|reventad*|violentad*|rota & robaron|robado|falta|faltan|desapareci*|sacaron|llevaron|llevado|vacio|vacia|entraron|entro|cosas|dinero|pasaporte*|revuelt*|alguien|robo
me|nos|le|les|se|lo|la . robaron|robo|robado|asaltaron|asalto|asaltado|atracaron|atraco|atracado|hurtaron|arrebataron|arrebato|roban|robando|roba|robando|quitaron|chorizaron|bolsearon|cartearon|sacaron|quito|arranco|jalaron|afanaron|chorearon|abrieron .. <property>
me|nos|le|les . acaban_de|acaba_de|han|ha|estan|acaban|estaban . robar|robado|asaltar|asaltado|atracar|atracado|robando|asaltando|agredido|agredir|pegado|pegar|quitar|golpear|golpeado|atacar|atacado|amenazado|drogado|violado|secuestrado|abusado|apunalado|tocado
me_robaron|nos_robaron|me_asaltaron|nos_asaltaron|me_atracaron|nos_atracaron|le_robaron|le_asaltaron|lo_asaltaron|la_asaltaron|les_robaron|me_estan_robando|nos_estan_robando|estan_robando|esta_robando|robaron_en|un_robo_en|entraron_a_robar|hubo_un_robo|he_sido_robad*|fui_asaltad*|fui_victima|fui_robad*|quiero_denunciar|poner_una_denuncia|nos_han_robado|me_han_robado|me_han_asaltado|sufri_un_robo|me_robo_el|me_robo_la
robaron|robado|robo|hurtaron|sustrajeron|afano .. <property>
<property> .. robaron|robado|robada|robados|robadas|se_lo_llevaron|se_la_llevaron|se_las_llevaron|se_los_llevaron|robo
se_llevo|se_llevaron|se_lleva|se_han_llevado|se_ha_llevado|se_esta_llevando|salio_corriendo_con|huyo_con|agarro_y_se_llevo . <property>
desaparecio|desaparecieron|desaparecido|falta|faltan|no_esta|no_estan|vaciaron . <property> & alguien|robo|robado|robaron|forz*|entraron|entro|caja_fuerte|locker|taquilla|revuelt*|policia|denunci*|ladron*|abiert*|rota|compañero|companero
<property> . desaparecio|desaparecieron|desaparecidas|desaparecidos|ha_desaparecido|han_desaparecido|no_esta|no_estan & alguien|robo|robado|robaron|forz*|entraron|entro|caja_fuerte|locker|taquilla|revuelt*|policia|denunci*|ladron*|abiert*|rota|companero
=ladron|ladrones|policia|ayuda_policia|me_estan_robando|hay_un_ladron|robo|un_robo|al_ladron|policia_por_favor|policia_ya|asalto|hay_un_intruso|me_siguen|me_estan_siguiendo
!me|nos|le|la|lo|los|las|se . pega|pego|pegaron|pegando|golpea|golpeo|golpeando|golpearon|ataca|ataco|atacaron|atacando|agrede|agredio|agredieron|agrediendo|apunalo|apunalaron|acuchillo|acuchillaron|abofeteo|pateo|patearon|estrangul*|empujo|jalonea*|maltrata|patea|pateando|ahorcando|zarandea|escupio|pegarme|pegarle . a|en|con|la_cara|fuerte|puño|puno|otra|huesped|hombre|tipo|y|mucho|mi|punetazo*|patad*|afuera|pasillo|cuello|porque|cachetada*|hasta|por
<stranger> .. pega|pego|pegando|golpea|golpeo|golpeando|ataco|atacando|ataca|agrede|agredio|agrediendo|apunalo|acuchillo|amenaz*|persigue|persiguio|persiguiendo|siguiendo|acosa*|acoso|manose*|toco|tocando|agarro|grabando|filmando|empujo|abuso|violo|drogo|ahorcando|estrangul*|insulta* .. me|nos|a_una|a_un|a_mi|esposa|chica|mujer|novia|huesped|hija|amiga|hijo|alguien|con|miedo|ayuda|todos|cuchillo|calle|bano|ducha|pasillo|pierna*|sin|cuello|abajo|vengan|matar*|nino
me|nos . esta|estan|viene|vienen|estaba|anda|estuvo|ha . siguiendo|persiguiendo|acosando|amenazando|espiando|grabando|filmando|pegando|golpeando|tocando|atacando|manoseando|agrediendo|insultando|esperando_afuera|seguido|acechando|chantajeando|extorsionando|observando_por|gritando_amenaz*
me|nos|la|le . persigue|persiguen|persiguio|siguio|siguieron|sigue|siguen|acosa|acoso|amenaza|amenazo|amenazan|amenazaron|manoseo|manosea|encerro|secuestro|secuestraron|chantajea|extorsiona|acorralo|acecha|rodearon|drogo|drogaron|violo|violaron & hombre|tipo|miedo|ayuda|calle|hostal|huesped|cuchillo|alguien|matar*|mata|ex|exnovio|exmarido|bano|pasillo|cuarto|habitacion|puerta|novio|marido|esposo|dinero|fotos|policia|pistola|navaja|chico|senor|vecino|borracho|recepcion|afuera|anoche|bebida|amiga|novia|coche|auto|sola|golpe*|muerte|hotel|metro|estacion|taxista|salir|asustad*
!violo|violaron|violacion|violada|violado|violando|intento_violar*|abuso_sexual|abusaron|abuso_de|manoseo|manosearon|manoseando|manoseada|me_manosea|agresion_sexual|acoso_sexual|metio_mano|me_toco_sin|me_toco_las|me_toco_los|me_toco_el_cuerpo|me_toco_mientras|me_estaba_tocando|me_esta_tocando|tocandome|tocamientos|me_esta_acosando|me_acosa|me_acosan|acosandome|acosador|se_masturb*|masturb*|exhibicionista|se_metio_en_mi_cama|se_metio_a_mi_cama|se_subio_a_mi_cama|intento_besarme|me_beso_a_la_fuerza|me_agarro_a_la_fuerza|desnudo_en_mi
me_agarro|me_agarra|me_agarraron|me_sujeto|me_jalo|me_jalaron|me_encerro|me_acorralo & miedo|bano|brazo|fuerza|hombre|tipo|huesped|ayuda|cuello|pelo|borracho|calle|pasillo|gritar|nalga*|cintura
camara|camaras . oculta|escondida|espia|ocultas|escondidas & bano|ducha|cuarto|habitacion|encontr*|descubr*|grab*
echo|echaron|puso|pusieron|metio . algo . bebida|trago|copa|vaso|cerveza
<stranger>|el|y . con|tiene|saco|lleva|trae|empuna|blande|agito . cuchillo|pistola|arma|navaja|machete|revolver|bate|punal|rifle & amenaz*|miedo|pasillo|hombre|tipo|borracho|huesped|ayuda|gritando|recepcion|puerta|persig*|matar*|cocina|calle|sala|vengan|policia|robo|pide|dinero|nos|sujeto|entrada|lobby|furioso|fuera|afuera
me|nos|le . apunto|apunta|apuntaron|apunalo|apunalaron|acuchillo|disparo|dispararon|disparando|amenazo_con|puso_un_cuchillo|puso_una_navaja|saco_un_cuchillo|saco_una_navaja|saco_una_pistola
apunalad*|acuchillad*|apunalo|apunalaron|acuchillo|navajazo|tiroteo|balacera|balazo|balazos|disparos|disparando|estan_disparando|toma_de_rehenes|rehen|rehenes|secuestro|secuestraron|secuestrad*|secuestrado|pedofilo|amenaza_de_bomba
!amenaz* .. matar*|muerte|mata|cuchillo|pistola|navaja|golpear*|pegar*|quemar|arma|matarnos|violar*|machete
!dice|dijo|grita|gritando|jura|juro .. me|nos|la|lo|te . mata|matar|va_a_matar|matara|va_a_golpear|golpear|va_a_pegar|pegar
!me|nos|la|lo . quiere|quieren|va|van|queria|puede|intento . a_matar|matar|hacer_dano|golpear|a_golpear|pegar|a_pegar|violar|a_violar|secuestrar
!matarme|matarnos|matarla|matarlo .. cuchillo|hombre|tipo|ex|marido|novio|amenaz*|dice|quiere|puerta|si
llamen|llame|llama|llamar|llamad|llamo|llamamos|manden|necesito|necesitamos|avisen|quiero|venga|vengan|traigan|contacten|hablen . policia|110
se_estan|estan|se_esta|hay|empezo|hubo|andan . peleando|pegando|golpeando|matando_a_golpes|una_pelea|pelea|golpes|a_golpes|agarrando_a_golpes|a_los_golpes|agarrando_a_trompadas|a_punetazos|a_trompadas|dandose_golpes|pegandose|una_bronca
grita|gritan|gritando|gritos|oigo|escucho|escuchamos|oimos|se_oye|se_escucha|pide|pidiendo .. auxilio|socorro|ayuda|gritos_de|una_mujer|golpes|que_la_suelte|dejame|sueltame|mujer_gritando|disparos|que_la_dejen|la_esta_golpeando|la_golpea|le_pega
marido|esposo|novio|pareja|ex|padre|hombre|vecino|tipo|padrastro .. le_pega|la_golpea|me_golpea|me_pega|me_pego|me_golpeo|la_esta_golpeando|le_esta_pegando|me_esta_golpeando|me_encontro|me_quiere_matar|esta_violento|violento|agresivo|a_golpes|borracho_y|no_me_deja_salir|me_quito_el_telefono|me_tiene_encerrad*
orden_de_alejamiento|orden_de_restriccion & aqui|ex|hostal|puerta|recepcion|hotel|encontr*|afuera|lobby
borracho|borrachos|agresivo|agresiva|violento|drogado|loco & grita*|puerta|amenaz*|golpe*|miedo|peg*|rompi*|rompe|romper|pasillo|no_se_va|ataca|empuj*|tirando|lanza*|nos
miedo & hombre|tipo|sigue|puerta|alguien|siguio|amenaz*|afuera|desconocido|huesped|borracho|golpe*|gritos|ex & puerta|sigue|siguio|amenaz*|entrar|golpe*|gritos|salir|espera*|afuera|agarr*|toc*
"),
        (Illness, "
aceite|agua|sopa|caldo . hirviendo|caliente . en|sobre|encima . piernas|pierna|brazo|cara|manos|mano|pecho|nene|bebe
se_le_cae|se_le_pela|se_le_sale . la . piel
no_respira|no_esta_respirando|no_puede_respirar|no_puedo_respirar|no_podemos_respirar|dejo_de_respirar|ha_dejado_de_respirar|no_respira_bien|no_respiro|casi_no_respira|apenas_respira|respira_mal|respira_raro|respira_con_dificultad|dificultad_para_respirar|problemas_para_respirar|dificultades_para_respirar|dificultad_al_respirar|sin_respirar|no_logra_respirar|no_consigue_respirar|respirando_mal|respira_muy_rapido|respiracion_agitada|no_esta_respira|ya_no_respira
cuesta|cuesta_mucho|costando|trabajo|puede|puedo|bien . respirar
falta|faltando . aire|respiracion|oxigeno
me_ahogo|se_ahoga|se_esta_ahogando|me_estoy_ahogando|ahogandose|ahogandome|se_ahogo|se_ahogan|ahogando|ahogado|ahogada|se_asfixia|asfixi*|atragant*|se_atraganto|atorado_con|atorada_con|atoro_con|se_atoro|ahogo_con
garganta . atorad*|atascad*|trabad*|atravesad*|cierra|cerrando|cerro|cerrada|hinch*|atasco|clavad*
atorado|atorada|atascado|atascada|trabado|clavado|atravesado|clavada|atravesada . garganta
cierra|cerrando|cerro|inflam*|hinch*|hinchando|hinchado|hinchada|deforma* . garganta|lengua|cara|labios|cuello|boca|parpados|ojos
<body> .. hinchad*|hinchando|hinchan|hincha|hincho|inflamad*|inflam*|deformad* & alergi*|respir*|abeja|avispa|comi*|mani|marisco*|roj*|ronchas|traga*|picad*|pico|hablar|mucho|enorme|caid*|cayo|golpe*|garganta|lengua|labios|ayuda|nuez|cacahu*|morad*
desmay*|inconsciente|inconscientes|perdio_el_conocimiento|perdido_el_conocimiento|perdio_la_conciencia|perdio_la_consciencia|perdio_el_sentido|sin_conocimiento|sin_sentido|pierde_el_conocimiento|ojos_en_blanco|convuls*|convulciona*|epilep*|espuma_por_la_boca|espuma_en_la_boca|echa_espuma|echando_espuma|se_desplomo|se_desvanecio|desvanecid*|desvanecio|se_desvanece|desplomad*|se_nos_desmayo|le_dio_un_ataque|le_esta_dando_un_ataque|le_ha_dado_un_ataque|le_dio_un_yuyu|le_dio_un_patatus|semiinconsciente|no_vuelve_en_si|perdiendo_el_conocimiento
<person> .. no_reacciona|no_responde|no_despierta|no_se_despierta|no_se_mueve|no_abre_los_ojos|no_contesta_ni|no_deja_de_temblar|no_se_levanta|no_consigo_despertar*|no_me_reconoce|no_reconoce|no_puedo_despertar*|no_lo_puedo_despertar|no_la_puedo_despertar|colapso|no_para_de_temblar|no_habla_ni
no_reacciona|no_despierta|no_se_despierta|no_logro_despertar*|no_logramos_despertar*|no_puedo_despertar*|no_podemos_despertar*|no_conseguimos_despertar*|no_consigo_despertar*|no_recupera . <person>|conocimiento|y|nada
no_responde|no_se_mueve|no_contesta|no_abre & inconsciente|suelo|piso|pastillas|cayo|golpe*|respir*|diabet*|sangr*|tirad*|bebe|colgad*|borracho|bebido|tomado|horas|ojos|fiebre & <person>|cayo|tirad*
=no_respira|se_desmayo|esta_inconsciente|no_despierta|no_reacciona|ambulancia|ambulancia_por_favor|un_medico|medico|un_doctor|medico_por_favor|ambulancia_ya|una_ambulancia|me_desmayo|me_muero|se_muere|se_nos_muere|me_estoy_muriendo|no_responde
infarto|infartando|infarto_ayuda|paro_cardiaco|paro_respiratorio|ataque_al_corazon|ataque_cardiaco|ataque_cardiaco|derrame_cerebral|derrame|ictus|acv|embolia|aneurisma|trombosis|angina_de_pecho|preinfarto|arritmia|taquicardia|palpitaciones|no_tiene_pulso|sin_pulso|no_le_encuentro_el_pulso|no_encuentro_pulso|parada_cardiaca
duele|dolor|dolores|presion|opresion|punzada|punzadas|pinchazo|pinchazos|aprieta|ardor|pesadez|molestia|duelen|oprime .. pecho|corazon|brazo_izquierdo
pecho|corazon|brazo_izquierdo .. duele|aprieta|dolor|opresion|presion|oprime|late_muy|acelerado|acelera|punz*|mil|disparado
entumecid*|dormid*|paraliz*|torcid*|caida|caido|chueca|chueco|desviada|adormecid*|ladeada|insensible .. cara|brazo|lado|pierna|boca|cuerpo|mano|mitad|piernas
cara|brazo|lado|pierna|boca|cuerpo|piernas|mitad . entumecid*|dormid*|paraliz*|torcid*|caida|caido|chueca|desviada|adormecid*|torcio|chueco|ladeada
no_siente|no_siento|no_puede_mover|no_puedo_mover|no_mueve|no_puedo_mover|no_consigue_mover|no_logra_mover|no_puede_doblar|no_puedo_doblar|no_puedo_levantar|no_puede_levantar . <body>
<cant> . hablar|mover|moverme|moverse|levantarse|levantarme|caminar|andar|pararse|pararme|ponerse_de_pie|ponerme_de_pie|tragar|apoyar|ver_nada|pisar|sostenerse|incorporarse|incorporarme & <person>|dolor|duele|pierna*|espalda|cayo|cai|tobillo|rodilla|fiebre|mare*|ayuda|me|se|pie
habla_raro|habla_enredado|balbucea|no_se_le_entiende|hablando_raro|dice_incoherencias|habla_incoherente|no_articula|no_puede_hablar|delira|delirando|desorientad*|arrastra_las_palabras|habla_sin_sentido|no_sabe_donde_esta_ni|perdio_la_vista|no_ve_nada_de|no_veo_de_un|perdi_la_vista|veo_doble|de_repente_no_ve|de_pronto_no_ve
sangra|sangrando|sangro|sangrar|sangran|sangrado|sangrados|desangr*|hemorragia*
mucha|mucho|muchisima|tantisima|bastante|perdiendo|pierde|perdio|perdido|charco|charcos|lleno_de|llena_de|cubierto|cubierta|sale|saliendo|brota|hay|chorro|chorros|vomita|vomitando|vomito|escupe|escupiendo|tose|tosiendo|orina|orino|manchas|caca|hilo_de|rastro . sangre
sangre .. no_para|por_todas_partes|por_todos|por_todo|no_deja|suelo|piso|pasillo|mucha|chorro|boca|nariz|oido|oreja|cabeza|orina|heces|vomito|toalla*|a_borbotones
vomita|vomitando|vomito|vomitar|vomitado|vomitos|diarrea|devolviendo .. sangre|toda_la_noche|sin_parar|horas|no_para|no_deja|no_retiene|verde|desde|deshidrat*|fiebre|no_puede|veces|muy_debil|mare*|bebe|nino|nina|hijo|hija|fuerte|ayuda|embaraz*
no_para_de|no_deja_de|no_paro_de|no_dejo_de|no_para . vomitar|toser|sangrar|convulsionar|llorar_de_dolor|vomitando|gritar_de
cort|corto|corte|cortado|corta|cortes|rebano|amputo|amputad*|tajo|seccion*|mutil* .. dedo|dedos|mano|pierna|brazo|pie|muneca|cabeza|cara|arteria|vena|cuello|pulgar|planta & profund*|sangr*|hueso|para|cuchillo|vidrio|puntos|puntadas|arteria|sierra|hacha|fea|feo|mucho|cristal|lata|botella|casi|tendon|grave
herida|corte|tajo|cortada|mordedura|mordida . profund*|abierta|fea|grande|grave|horrible|enorme|feo|grave
necesita|necesito|hacen_falta|hace_falta . puntos|sutura|puntadas
herido|herida|heridos|lesionad*|malherid*|accidentad* . grave|graves|gravemente|gravedad|de_gravedad|en|tirado|sangr*|por|aqui|cabeza|con|de_bala
hay|esta|estoy|estamos|resulto|tenemos|quedo|hay_un|hay_una|estan . herido|herida|heridos|heridas|malherid*|lesionad*|grave|lastimad*
se_lastimo|se_hizo_dano|me_lastime|me_hice_dano|se_hirio|se_lesiono|se_ha_hecho_dano|me_he_hecho_dano .. mucho|feo|grave|gravemente|<body>|bastante|puede|mal
trago|trague|tragado|bebio|tomo|tomado|bebido|comio|comido|ingirio|ingerido|metio_a_la_boca|chupo|inhalo|traga .. detergente|lejia|cloro|lavandina|blanqueador|pila|pilas|moneda|iman|imanes|veneno|limpiador|desinfectante|jabon|lavavajillas|quimico*|bateria|boton|vidrio|hongo|hongos|seta|setas|insecticida|gasolina|matarratas|raticida|suavizante|amoniaco|alcohol_de|canica|pastillas|pez_globo|fugu|producto|quitaesmalte|sosa|metanol|tornillo
intoxic*|envenen*|sobredosis|coma_etilico|intoxicacion*
reaccion_alergica|reaccion_alergica_fuerte|alergia_fuerte|anafil*|shock_anafilactico|choque_anafilactico|choque_alergico|shock_alergico|epipen|autoinyector|adrenalina & respir*|ayuda|hinch*|ronchas|ahora|garganta|mani|comi*|necesit*|olvid*|no_tengo|tengo|le_dio|urgente|shock|cara|alergi*|anafil*|choque|grave|esta|ya|usamos|rapido|use
ronchas|urticaria|sarpullido|habones & respir*|hinch*|cara|fiebre|todo_el_cuerpo|garganta|comi*|labios|ahog*
mordio|mordido|mordida|mordedura|pico|picado|picaron|picadura|ataco|atacado|atacaron|aguijon*|rasguno|aranazo|mordieron|morder|embistio|cornada .. serpiente|vibora|culebra|perro|perros|arana|alacran|escorpion|medusa|medusas|avispa|avispas|abeja|abejas|mono|jabali|ciempies|oso|gato|murcielago|avispon|mamushi|habu|raya|rata|animal|erizo
serpiente|vibora|culebra|perro|arana|alacran|escorpion|medusa|avispa|avispas|avispon|abeja|abejas|mono|jabali|ciempies|oso|gato|mamushi|animal . mordio|mordido|muerde|pico|picado|picaron|ataco|atacado|mordiendo|mordieron|embistio|arano
me|se|le|nos . rompio|rompi|roto|quebre|quebro|quebrado|fractur*|disloc*|partio|parti|zafo|zafe|luxo|torci|torcio|torcido|esguinc*|rompido|salio|aplasto|aplaste|machaco|reviento|reventado|abri|abrio|abierto . <body>
fractur*|disloc*|luxacion|luxo|esguince . <body>|hombro
<body> . roto|rota|quebrado|quebrada|fracturad*|dislocad*|torcido|torcida|rotos|rotas|zafado|doblado|doblada|colgando|raro|rara|deforme
fractura|fracturo|fracture|fracturad*|hueso_roto|huesos_rotos & caid*|cayo|cai|duele|dolor|ayuda|creo|hospital|medico|mover|hinch*|accidente
hueso . asoma|salido|expuesto|afuera|se_ve|fuera|sobresale|sale|ve
cayo|caido|cai|caimos|resbal*|tropez*|rodo|precipito|tropece|cae|caida|accidento|calló . escalera|escaleras|balcon|ventana|litera|techo|tejado|azotea|ducha|tina|banera|regadera|bano|onsen|bici|bicicleta|moto|caballo|acantilado|barranco|arbol|escalones|gradas|piso|rocas|precipicio|escalera_mecanica|sendero|borde
cayo|caido|cai|resbal*|tropez*|caida|tropece|tropezo & sangr*|no_puede|no_puedo|herid*|inconsciente|cabeza|pierna|cadera|espalda|mueve|duele|tobillo|rompi*|roto|levant*|fractur*|quebr*|muneca|brazo|caminar|reacciona|grit*|siente|dolor|ambulancia|desmay*|rodilla
golpe|golpeo|golpee|golpeado|pego|pegue|di|dio|dado|pegado|golpes|golpazo|golpe_fuerte|abrio|partio|abierto|choco .. cabeza|nuca|craneo
golpe|golpeo|golpee|cabeza & mare*|vomit*|sangr*|confund*|inconsciente|desorient*|duerme|desmay*|recuerda|memoria|sueno|conmocion & golpe|golpeo|golpee|cayo|caida|pego
traumatismo|conmocion|contusion_fuerte|fractura_de_craneo|trauma_craneal|traumatismo_craneo*
atropell*|lo_arrollo|la_arrollo|me_arrollo|arrollad*|arrollo_un
tuvimos|tuve|tuvo|hubo|hay|habido|tener|sufrio|sufrimos|sufri|tenido|tuvieron|hemos . accidente|choque|accidentazo
accidente|choque|choco|chocaron|chocamos|estrello|volco|estrellaron|volcamos|estrellamos|choque .. moto|motos|coche|carro|auto|bici|bicicleta|camion|bus|autobus|grave|fuerte|horrible|carretera|taxi|tren|esqui|arbol & herid*|sangr*|ayuda|ambulancia|atrapad*|grave|pierna|acaba*|ahora|mueve|inconsciente|horrible|amig*|dolor|puede|muert*|cabeza|lastim*|dentro
electrocut*|descarga_electrica|le_dio_corriente|le_dio_la_corriente|dio_corriente|dio_la_corriente|choque_electrico|calambrazo|me_dio_una_descarga|toque_electrico|pasando_corriente
quemo|queme|quemado|quemada|quemadura|quemaduras|escald*|quemamos .. mano|manos|brazo|brazos|cara|pierna|piernas|pie|pies|pecho|espalda|cuerpo|ojo|ojos|piel|dedos|barriga|aceite|hirviendo|hirviente|sopa|te|cafe|plancha|grave|graves|segundo|tercer|ampolla*|fuego|vapor|acido|estufa|olla|horno|hervidor
agua|aceite|te|sopa|cafe|caldo|olla . hirviendo|hirviente|caliente . encima|en_la|en_el|sobre|por|le_cayo
derramo|cayo|echo|volco|tiro|derrame|caido .. agua_hirviendo|aceite|sopa|olla|agua_caliente|te_caliente|cafe_hirviendo|hervidor|cafe_caliente . encima|en|sobre|a|por|brazo
fiebre|calentura|temperatura|temp .. 39|40|41|42|395|405|alta|altisima|no_baja|no_le_baja|no_me_baja|muy_alta|delira*|convuls*|altisima|sube|subiendo|rigid*|no_despierta|manchas|mucha|muchisima|sarpullido|no_cede|tiembla|escalofrio*|bebe|horrible|flaca
alta|mucha|muchisima|altisima|38|39|40|41|42|arde|ardiendo|volando|hierve . fiebre|calentura|de_temperatura|en_fiebre
ardiendo_de_fiebre|ardiendo_en_fiebre|vuela_en_fiebre|volando_en_fiebre|golpe_de_calor|insolacion|insolad*|hipoterm*|congelacion|apendicitis|meningitis|peritonitis|septicemia|sepsis|hipogluc*|hiperglu*|coma_diabetico|bajon_de_azucar|baja_de_azucar|azucar_baja|azucar_muy_baja|azucar_muy_alta|azucar_por_las_nubes|colico_renal|colico_nefritico|calculo_renal|piedras_en_el_rinon|obstruccion_intestinal|neumotorax|trombo|crisis_hipertensiva|presion_por_las_nubes|presion_muy_alta|crisis_convulsiva
diabetic* & baj*|desmay*|mare*|mal|insulina|temblando|tiembla|suda*|responde|confund*|azucar|despert*|despierta & mal|desmay*|responde|temblando|tiembla|suda*|confund*|baja|despierta|ayuda|bajon|sin_insulina|quede|perdi|acabo
insulina & sin|perdi|acabo|necesit*|robar*|robaron|olvid*|urgente|termino|quede
dolor|dolores|duele|duelen|cefalea|jaqueca|migrana|colico|colicos|calambre|retortijones . insoportable|insoportables|muy_fuerte|muy_fuertes|fuertisimo|fuertisima|terrible|terribles|horrible|horribles|atroz|intenso|intensos|brutal|agudo|bestial|tremendo|espantoso|muchisimo|una_barbaridad|demasiado|un_monton|un_huevo|horrores|fortisimo|fuertemente|inaguantable|fuerte
insoportable|fuerte|fuertes|terrible|horrible|intenso|fuertisimo|tremendo|muchisimo|mucho|brutal|agudo . dolor|dolores . <body>|estomago|de|en|y|abdominal
duele|duelen|dolor|doliendo .. cabeza|estomago|barriga|panza|vientre|abdomen|espalda|rinon|ojo|oido|pierna|costado|tripa|cuello & fuerte*|mucho|muchisimo|insoportable|horrible|terrible|vomit*|fiebre|no_puede|no_puedo|retuerce|retorc*|grita*|llora*|respir*|aguant*|hinch*|sangr*|mare*|suda*|doblad*|hospital|medico|doctor|embaraz*
retorc*|retuerce|retuerzo|doblad* . dolor
grita|llora|gritando|llorando|aullando|chilla . de . dolor
no . aguanto|aguanta|soporto|soporta . dolor
dolor . no . aguanto|aguanta|soporto|soporta|calma|quita|me_deja
embaraz*|gestante|encinta & sangr*|dolor*|duele|contraccion*|fuente|cayo|cai|desmay*|mover|mueve|manch*|perdiendo|aguas|presion|calambre*|colicos
rompio_aguas|rompio_fuente|rompi_fuente|rompi_aguas|rompio_la_fuente|rompi_la_fuente|romper_aguas|roto_aguas|rompio_bolsa|rompio_la_bolsa|contracciones|esta_de_parto|trabajo_de_parto|de_parto|dando_a_luz|va_a_parir|pariendo|va_a_nacer|ya_viene_el_bebe|viene_el_bebe|ponerse_de_parto|aborto_espontaneo|preeclampsia|perder_al_bebe|perdiendo_al_bebe|perdiendo_el_bebe
ataque_de_asma|crisis_de_asma|crisis_asmatica|ataque_asmatico|broncoespasmo|silba_al_respirar|pitidos_al_respirar
asma|asmatico|asmatica|inhalador|ventolin|salbutamol & ataque|crisis|respir*|sin|acabo|perdi|vacio|ayuda|peor|ahog*|silb*|urgente|no_encuentro|funciona|aire|mal|termino|labios & ataque|crisis|respir*|sin|acabo|vacio|ayuda|peor|ahog*|silb*|urgente|funciona|aire|mal|termino|labios
ataque_de_panico|crisis_de_panico|ataque_de_ansiedad|crisis_de_ansiedad|crisis_nerviosa|ataque_de_nervios & ayuda|respir*|ahora|tengo|tiene|esta|calmar|mal|llor*|tembl*|creo|estoy|dando
labios|cara|bebe|piel|dedos|boca|nino|nina|cianosis|se_puso|poniendo|pone|se_esta_poniendo|esta_poniendose|esta . azul|azules|morado|morada|morados|gris|violeta & respir*|bebe|labios|cara|hijo|hija|ayuda|atragant*|reacciona|tos*|boca|frio|mama|papa|piel
boca_abajo|flotando|hundi* & agua|piscina|alberca|pileta|banera|tina|onsen|rio|mar|lago & boca_abajo|mueve|hombre|mujer|alguien|nino|nina|persona|senor|chico|inmovil
llamen|llame|llama|llamar|llamad|manden|necesito|necesitamos|necesita|pidan|pida|envien|urge|traigan|quiero|pide|pedid|llamo|mande|mandame|consigan|hace_falta . ambulancia|112|119|911|061|paramedic*|emergencias|urgencias|samur|cruz_roja
ambulancia .. rapido|urgente|ya|por_favor|ayuda|ahora|prisa
necesito|necesita|necesitamos|llamen|llame|llama|busquen|manden|llamar|un|urge|llamad|traigan|hay_un . medico|doctor|doctora|enfermero|enfermera|atencion_medica|ayuda_medica|asistencia_medica|hospital & urgente|urgentemente|ya|ahora|rapido|ayuda|ahora_mismo|cuanto_antes|inmediatamente|emergencia|grave|muy_mal|sangr*|urge|corriendo
llevar*|llevame|llevenme|lleven|llevo|llevarla|llevarlo|llevarme|ir|trasladar*|vamos|ir_ya|llevarle . al|a . hospital|urgencias|emergencias|clinica|guardia & urgente|ya|ahora|rapido|mal|grave|ayuda|puede|dolor|sangr*|hijo|hija|mama|papa|esposa|esposo|marido|amig*|fiebre|tengo_que|necesit*|hay_que
ir_a_urgencias|ir_al_hospital_ya|llevarlo_al_hospital|llevarla_al_hospital|llevarme_al_hospital|llevarlo_a_urgencias|llevarla_a_urgencias|llevarme_a_urgencias|hospitalizar*
emergencia_medica|urgencia_medica|emergencia_de_salud|se_esta_muriendo|se_me_muere|se_nos_muere|esta_muerto|esta_muerta|me_estoy_muriendo|creo_que_se_muere|creo_que_me_muero|creo_que_murio|parece_muerto|parece_muerta|se_va_a_morir|va_a_morir|me_voy_a_morir|creo_que_esta_muert*|esta_agonizando|agoniza|esta_muriendo|al_borde_de_la_muerte
<kin>|senor|senora|huesped|chico|chica|ella|bebe .. esta|siente|puso|encuentra|anda|poniendo . muy_mal|mal|muy_malo|muy_mala|grave|fatal|malisimo|malisima|gravemente|fatal|pesimo|muy_enferm*|muy_debil|muy_palid*|palid* & ayuda|medico|doctor|hospital|vomit*|fiebre|respir*|muy|grave|sud*|mare*|dolor|fatal|malis*|desmay*|no_puede|urgente|pastilla*|palid*
me_siento|me_encuentro|me_puse|me_siento_muy|estoy|me_estoy_sintiendo . muy_mal|fatal|malisimo|malisima|pesimo|horrible|a_morir|muy_enferm*|muy_mare*|muy_debil|grave
muy_enfermo|muy_enferma|gravemente_enferm*|enfermisim*|estoy_muy_mal|esta_muy_mal & ayuda|medico|doctor|hospital|vomit*|fiebre|mi|por_favor|urgente|dolor
haciendo_rcp|hacer_rcp|masaje_cardiaco|hacer_reanimacion|reanimando|reanimarlo|reanimarla|sabe_rcp|haciendo_reanimacion|boca_a_boca
necesito|necesitamos|traigan|donde_esta|rapido . desfibrilador|dea & ayuda|rapido|ya|urgente|respira|pulso|ahora|desplom*|colaps*|inconsciente
tirado|tirada|tendido|tendida|tumbado|tumbada|en|desplom*|encontr* . suelo|piso|pasillo|escalera|calle & <person>|mueve|responde|sangr*|reacciona|inconsciente & mueve|responde|sangr*|reacciona|inconsciente|tirado|tirada|tendido|tendida|borracho|ayuda|respira|caido|caida
mare*|debil|palid*|suda*|sudor_frio|sudando_frio & pecho|desmay*|cayo|vomit*|sangr*|brazo|vista|respir*|gas|diabet*
sudando_frio|sudor_frio|sudores_frios|deshidratad*|no_orina|cuello_rigido|rigidez_en_el_cuello
"),
        (Danger, "
ultimo_tren|ultimo_bus|tren_equivocado|estacion_vacia|estacion_desierta|al_reves|ultimo_autobus & sola|solo|miedo|oscuro|nadie|noche|vacia
noche|oscuro|oscurecio & monte|sendero|camino|bosque|cerro|montana & no|sin|perdi*
quede|quedamos|quedado|quedo|quedaron|dejaron|dejo|deje|estoy|estamos|esta|estan|sigo|seguimos|me|nos|han|he . encerrad*|atrapad*|atorad*|atascad*|trancad*|incomunicad*|aislad*|varad*|tirados_en|bloquead*|atrancad*
quede|quedamos|quedado|quedo|cerrado|cerro|estoy|estamos|deje|dejaron|quedaron|cerre|dejado|cerramos|sigo|seguimos . afuera|fuera|por_fuera|en_la_calle|a_la_intemperie|en_el_balcon|en_la_terraza|en_la_azotea & llave*|puerta|codigo|clave|frio|nieve|lluvia|noche|llueve|lloviendo|cerrad*|cerro|nevando|nieva|bebe|ninos|entrar|encerrad*|tarjeta|helando|congel*|descalz*|pijama|toalla|candado|abre|abran|abrir|teclado|ayuda|madrugada
encerrado|encerrada|encerrados|encerradas|me_encerre|nos_encerramos|se_encerro|encerrarme|me_quede_encerrad*|nos_quedamos_encerrad*|se_quedo_encerrad*|se_quedaron_encerrad*|dejaron_encerrad*|quede_atrapad*|quedamos_atrapad*|nos_encerraron|me_encerraron|se_nos_cerro_la_puerta|se_me_cerro_la_puerta|se_cerro_la_puerta|quede_afuera|quede_fuera|quedamos_afuera|quedamos_fuera|se_quedo_afuera|se_quedo_fuera|he_quedado_fuera|hemos_quedado_fuera|me_deje_la_llave_dentro|deje_la_llave_adentro|deje_la_llave_dentro|deje_las_llaves_dentro|deje_las_llaves_adentro|la_llave_se_quedo_dentro|la_llave_quedo_adentro|las_llaves_quedaron_adentro|se_quedo_la_llave_dentro|llaves_dentro|llave_dentro|llave_adentro|llaves_adentro|quedaron_las_llaves|estamos_afuera_y
<cant> . entrar|salir|abrir|abrirla|bajar|salirme|abrirlo|destrabar & <cold>|balcon|terraza|azotea|sauna|bano|ascensor|elevador|codigo|atasc*|trab*|rota|roto|cerrad*
<door> .. no_abre|no_abren|no_funciona|no_sirve|no_anda|no_se_abre|no_me_abre|no_nos_abre|no_me_deja|no_nos_deja|no_deja|atascad*|atasco|trabad*|trabo|atorad*|atoro|trancad*|atranc*|rota|rompio|rechaza|no_va|no_jala|bloquead*|bloqueo|da_error|no_pasa|esta_mal|incorrecto|invalido|no_gira|perdi|no_marca|no_responde|no_quiere_abrir|se_cerro|cerrada & <cold>
no_abre|no_me_abre|no_nos_abre|no_funciona|no_sirve|no_anda|no_se_abre|trabo|atasco|atoro|cerro|perdi|perdimos|no_encuentro|no_me_acepta|no_acepta .. <door> & afuera|frio|helando|congel*|nieve|nevando|lluvia|lloviendo|llueve|madrugada|oscuro|encerrad*|bebe|adentro|atrapad*|descalz*|toalla|bajo_cero|calle|miedo
no_hay_nadie|nadie_abre|nadie_contesta|nadie_responde|nadie_me_abre|nadie_nos_abre|recepcion_cerrada|esta_cerrado|todo_cerrado & afuera|frio|helando|congel*|nieve|nevando|lluvia|lloviendo|llueve|madrugada|bebe|calle|miedo|puerta
ascensor|elevador|teleferico|funicular|telesilla . parado|paro|atasc*|trab*|detuvo|quedo|atrap*|no_se_mueve|bloque*|atorado|atoro|varado|no_abre|descompuso|entre_dos|entre_pisos & dentro|adentro|atrap*|encerrad*|estamos|estoy|hay_gente|entre|personas|ayuda|con|mi|quedo|oscuras|aire|alarma|nos|hay|somos
ascensor|elevador .. atrapad*|encerrad*|sacar|saquen|saquennos|estamos_dentro|gente_dentro|quedamos|atorados|atascados
atrapad*|encerrad*|atascad*|atorad*|varad*|trabad*|bloquead*|tirad* . ascensor|elevador|bano|aseo|ducha|sauna|habitacion|cuarto|balcon|techo|tejado|azotea|montana|nieve|barro|lodo|teleferico|sotano|bodega|coche|carro|auto|agua|acantilado|sendero|bosque|cueva|roca*|isla|pozo|hoyo|zanja|tunel|cabana|tormenta|lavanderia|escalera|armario|refugio|medio|carretera|ventana|closet|nevada
mano|dedo|dedos|brazo|pie|pierna|cabeza . atrapad*|atorad*|atascad*|trabad*|atrapo|atoro|enganchad*|prensad*|metida|atasco|pillad*
pillo|pille|atrapo|atoro|machuco|machuque|prenso|agarro|atrape . mano|dedo|dedos|brazo|pie|pierna|cabeza . puerta|en|con|entre|ascensor|maquina
<kin>|bebe|perro . encerrad*|encerro|atrapad*|quedo_encerrad*|atorad*|atascad*|dentro_del_coche|dentro_del_carro
=estamos_atrapados|estoy_atrapado|estoy_atrapada|me_quede_encerrado|me_quede_encerrada|estoy_encerrado|estoy_encerrada|estamos_encerrados|saquenme|saquennos|saquenme_de_aqui|saquennos_de_aqui|estoy_perdido|estoy_perdida|estamos_perdidos|nos_quedamos_afuera|me_quede_afuera|me_quede_fuera|nos_quedamos_fuera
estamos_atrapados|estoy_atrapado|estoy_atrapada|saquenme_de_aqui|saquennos_de_aqui|sacame_de_aqui|sacadme_de_aqui|sacadnos|saquennos|saquenme|vengan_a_sacarnos|vengan_a_sacarme|vengan_a_abrir
perdi|perdimos|perdido|perdida|perdidos|perdidas|extravi*|desorientad*|desorientados & <nature>
me|nos|se|estoy|estamos|ando|andamos . perdi|perdimos|perdio|perdieron|perdido|perdida|perdidos|perdidas|extravi* . en|por|bajando|subiendo . monte|montana|montanas|bosque|sendero|cerro|nieve|selva|volcan|medio|nada|niebla|campo|oscuro
no_se|no_sabemos|ni_idea|no_tengo_idea . donde_estoy|donde_estamos|volver|como_volver|donde & noche|bosque|monte|montana|sendero|senal|bateria|frio|nieve|solo|sola|miedo|niebla|lluvia|lloviendo|perdid*|ayuda|oscuro|nadie|nevando|arboles|cerro|camino
no_encuentro|no_encontramos|perdi|perdimos|no_veo|no_vemos|salimos|sali|desvie|desviamos . sendero|camino|senda|salida|regreso|vuelta|marcas|ruta|senal & <nature>
sendero|camino|senda|ruta . desaparecio|no_se_ve|perdi|cortado|bloqueado|cubierto & noche|niebla|nieve|oscuro|oscurec*|frio|perdid*|ayuda|volver|anochec*|lluvia|atrap*
ultimo|ultimo_bus|ultimo_tren|bus|tren|parada|estacion & nadie|oscuro|frio|miedo|sola|solo|desierto|desierta|nieve|nevando|taxi*|bateria & perdi|perdimos|baje|bajamos|bajado|equivoc*|varad*|tirad*|quede|quedamos|medio_de_la_nada|fue|dejo
medio_de_la_nada|en_medio_de_nada|varados|varado|varada|tirados_en|quedamos_tirados|quede_tirado|quede_tirada & noche|frio|oscuro|solo|sola|solos|ayuda|bateria|nieve|nevando|miedo|coche|carro|auto|senal|nadie|carretera|lluvia|bebe|ninos
<kin> .. no_aparece|no_ha_vuelto|no_volvio|no_ha_regresado|no_regreso|no_regresa|no_vuelve|desaparecio|desaparecido|desaparecida|ha_desaparecido|se_perdio|se_ha_perdido|esta_perdid*|se_extravio|se_escapo|salio_y_no|no_llego|no_ha_llegado|no_esta_en_ningun*|no_sabemos_donde|no_se_donde_esta|no_la_encuentro|no_lo_encuentro|no_lo_encontramos|no_la_encontramos|lo_perdi|la_perdi|se_me_perdio|se_nos_perdio|no_contesta_desde|no_ha_dado_senales|no_da_senales|sin_volver|no_responde_desde|sin_noticias|se_solto|fue_solo|fue_sola|sigue_sin_volver|sigue_sin_aparecer
no_encuentro|no_encontramos|perdi|perdimos|no_veo|se_perdio|se_me_perdio|se_nos_perdio|desaparecio|no_aparece|no_vuelve|no_volvio|se_extravio|no_ha_vuelto|extraviamos|no_regresa|ha_desaparecido|se_ha_perdido|no_localizo|no_localizamos|se_escapo|buscamos|busco|buscando . <kin>
perdi_de_vista|perdimos_de_vista|nino_perdido|nina_perdida|persona_desaparecida|menor_desaparecido|nene_perdido|una_nina_sola|un_nino_solo|persona_perdida
anos|anitos|alzheimer|demencia|desorientad* & no_ha_vuelto|desapareci*|no_aparece|no_encontr*|perdio|perdido|no_volvio|no_regres*|escapo|salio_sol*|no_encuentro|extravio & anos|anitos|alzheimer|demencia
no_ha_vuelto|no_ha_regresado|no_volvio|no_regreso|no_han_vuelto|no_han_regresado|sin_volver|sin_regresar & horas|noche|monte|montana|caminata|excursion|sendero|nadar|telefono|anoche|ayer|preocupad*|oscuro|contesta*|mar|playa|celular|bosque|tormenta|nieve
<wild> .. afuera|fuera|puerta|cuarto|habitacion|entrada|jardin|dentro|adentro|coche|carro|auto|frente|ventana|bano|cama|pasillo|basura|persigue|persiguiendo|ataca*|rondando|bloquea*|patio|terraza|cocina|balcon|camino|delante|entro|metio|aqui|lado|ducha|maleta|rodea* & oso|osos|osa|jabali*|serpiente*|vibora|culebra|lobo*|avisp*|persig*|ataca*|miedo|agresiv*|ayuda|furioso|enorme|ahora|gru*|dentro|alacran|escorpion|muerde|rabia|salir|mono*|puma|entro|metio
hay|veo|vemos|vimos|entro|aparecio|viene|tenemos|se_metio|persigue|nido_de|enjambre_de . <wild> . en|afuera|fuera|cerca|dentro|al|a|delante|detras|frente|debajo|por|enorme|justo
persigue|persiguiendo|persiguen|ataca|atacando|atacan|gruñe|grune|acerca|acercando . <wild>|perro|perros|animal
auxilio|socorro|salvenme|salvennos|salvadnos|rescatennos|rescatenme|rescate|rescatarnos|rescatarme|mayday|auxilien*|ayudenos_por_dios
=ayuda|ayudenme|ayudennos|ayudame|ayudenos|ayudeme|ayuda_por_favor|por_favor_ayuda|ayuda_ayuda|necesito_ayuda|necesitamos_ayuda|sos|emergencia|es_una_emergencia|ayuda_urgente|urgente|urgente_ayuda|es_urgente_ayuda|ayudenme_por_favor|por_favor_ayudenme|ayudennos_por_favor|por_favor_ayudennos|ayudadme|ayudadnos|necesito_ayuda_urgente|necesito_ayuda_ya|necesito_ayuda_ahora|necesitamos_ayuda_urgente|vengan_rapido|vengan_ya|vengan_por_favor|por_favor_vengan_rapido|por_favor_vengan|esto_es_una_emergencia|tenemos_una_emergencia|tengo_una_emergencia|hay_una_emergencia|una_emergencia|alguien_que_ayude|ayuda_ya|que_alguien_me_ayude|que_alguien_nos_ayude|que_alguien_venga|manden_ayuda|venid_ya|venid_rapido
necesito|necesitamos|pido|pedimos|manden|envien . ayuda . urgente|urgentemente|ya|ahora_mismo|inmediata|inmediatamente|de_inmediato|de_urgencia
es|tengo|tenemos|hay|esto . una . emergencia & ayuda|ahora|por_favor|vengan|llamen|cuarto|habitacion|rapido|ya|suban
estoy|estamos|esta|vida|corre|corremos|vidas . en . peligro|riesgo_de_vida|riesgo_de_muerte|peligro_de_muerte
corremos_peligro|corro_peligro|corre_peligro|peligro_de_muerte|manden_ayuda|envien_ayuda|vengan_a_rescatar*|manden_rescate|necesitamos_rescate
coche|carro|auto|van|furgoneta|camioneta|autobus|bus|moto|todoterreno . atasc*|atrap*|atorado|atoro|salio|cayo|volco|patino|deslizo|quedo|averi*|despen*|descompuso|cuneta|barranco & nieve|cuneta|atrap*|frio|noche|bebe|ayuda|oscuro|barranco|montana|solo|solos|sola|helando|rio|tormenta|tunel|zanja|precipicio|carretera|nevando|herid*
hunde|hundiendo|volco|deriva|vuelca|naufrag*|se_hunde|hundio . barco|lancha|bote|kayak|barca|canoa|la|el
barco|lancha|bote|kayak|barca|canoa . hunde|hundiendo|volco|deriva|naufrag*|hundio|volteo|volcado
arrastr*|lleva|llevo|llevando|arrastro|llevaron . corriente|rio|mar|olas|ola|resaca|agua
corriente|olas|ola|rio|resaca|mar . arrastr*|lleva|llevo|llevando
congelando|congelandonos|congelandome|congelamos|congelo|helando|muriendo_de_frio_fuera & puerta|llave*|codigo|ayuda|perdid*|afuera|fuera|bebe|entrar|clave|encerrad*|cerrad*
"),
    ],
};
