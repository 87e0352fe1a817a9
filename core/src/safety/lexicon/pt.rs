//! Portuguese, of Brazil and of Portugal.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "peito|coração|cabeça|pescoço|costas|braço|braços|mão|mãos|pulso|pulsos|dedo|dedos|polegar|cotovelo|ombro|perna|pernas|joelho|tornozelo|pé|pés|quadril|rosto|cara|olho|olhos|boca|língua|lábio|lábios|garganta|ouvido|nariz|barriga|abdômen|costela|costelas|pele|queixo|maxilar|fêmur|tíbia|canela|coxa|tórax|estômago|clavícula|nuca|testa|osso|lado|coluna|bacia|anca|panturrilha|crânio|dedão"),
        ("kin", "filho|filha|filhos|filhinho|filhinha|criança|crianças|menino|menina|bebê|bebé|neném|nenê|garoto|garota|marido|esposa|mulher|esposo|mãe|pai|mamãe|papai|avô|avó|vovô|vovó|irmão|irmã|amigo|amiga|namorado|namorada|noivo|noiva|companheiro|companheira|primo|prima|sobrinho|sobrinha|neto|neta|tio|tia|sogra|sogro|colega|miúdo|miúda|puto|mamã|papá|criancinha|caçula|pais"),
        ("person", "<kin>|ele|ela|alguém|homem|cara|tipo|pessoa|hóspede|senhor|senhora|vizinho|vizinha|eu|gente|moço|moça|rapaz|rapariga|idoso|idosa|velhinho|velhinha|turista|gajo|sujeito|eles"),
        ("property", "bolsa|mochila|carteira|passaporte|passaportes|celular|telemóvel|telefone|notebook|laptop|computador|portátil|mala|malas|bagagem|dinheiro|câmera|câmara|bicicleta|bike|coisas|pertences|relógio|tablet|documentos|joias|iphone|pochete|cartões|ipad|bagagens|note|pasta|colar"),
        ("place", "cozinha|quarto|casa|telhado|teto|corredor|cama|camas|cortina|cortinas|escada|escadas|tomada|aquecedor|forno|fogão|bateria|carregador|futon|colchão|travesseiro|almofada|cobertor|edredom|edredão|tapete|sofá|lixeira|lixo|óleo|frigideira|panela|sala|parede|prédio|edifício|garagem|vizinho|vizinhos|micro_ondas|microondas|secador|ar_condicionado|lâmpada|abajur|vela|sauna|sótão|porão|varanda|banheiro|carro|mata|mato|floresta|andar|dormitório|máquina|quadro|disjuntor|fio|fios|torradeira|chaleira|toalha|lençol|celular|powerbank|lado|chuveiro|tatame|fundos|lavanderia|churrasqueira|fritadeira|apartamento|lareira|ventilador|extensão|celeiro|salão|recepção|telemóvel|candeeiro|roupeiro|armário"),
        ("stranger", "alguém|homem|homens|cara|caras|tipo|tipos|desconhecido|desconhecida|estranho|intruso|invasor|ladrão|ladrões|bêbado|bêbados|bêbedo|vizinho|ex|marido|hóspede|sujeito|gajo|gajos|assaltante|assaltantes|bandido|bandidos|tarado|namorado|maluco|louco|individuo|companheiro|um_moço|agressor|grupo|perseguidor|stalker|rapaz|rapazes|senhor|malandro|padrasto"),
        ("rob", "roubado|roubada|roubados|roubadas|assaltado|assaltada|assaltados|furtado|furtada|furtados|agredido|agredida|agredidos|espancado|espancada|estuprada|estuprado|violada|violado|abusada|abusado|assediada|assediado|ameaçado|ameaçada|ameaçados|seguido|seguida|seguidos|esfaqueado|esfaqueada|baleado|baleada|apalpada|apalpado|drogada|drogado|tocada|filmada|filmado|molestada|sequestrada|sequestrado|raptada|raptado|perseguida|perseguido|atacado|atacada|dopada|dopado|estrangulada|batido|golpeada|chantageada|empurrada|espiada|encurralada"),
    ],
    harmless: "
da_infarto|spettacolo
fogos_de_artifício|fogo_de_artifício|fogos|fogo_baixo|fogo_alto|fogo_médio|fogo_de_chão|arma_de_fogo_museu|boca_do_fogão|apagar_o_fogo_do_fogão|fogueira|cessar_fogo|fogo_de_palha|queima_de_fogos|cospe_fogo|batismo_de_fogo|fogo_amigo|prova_de_fogo|fogo_de_artificio
extintor|saída_de_emergência|saída_de_incêndio|escada_de_incêndio|porta_corta_fogo|kit_de_primeiros_socorros|caixa_de_primeiros_socorros|primeiros_socorros|estojo_de_primeiros
morri|morrendo|morrer|morta|morto|mortos|mortas|morro|morre|morremos|morria|morre_se . de_rir|de_fome|de_sede|de_calor|de_cansaço|de_vergonha|de_amores|de_sono|de_tédio|de_vontade|de_curiosidade|de_saudade|de_saudades|de_amor|de_inveja|a_rir
morta_de_cansaço|morto_de_cansaço|natureza_morta|mar_morto|ponto_morto|de_morrer|de_matar|vista_de_matar|lindo_de_morrer|bom_de_morrer|bom_pra_matar|peso_morto|feriado_dos_mortos
matar|mata|matando|matei|matamos . o_tempo|tempo|saudade|saudades|a_fome|a_sede|a_curiosidade|aula|a_vontade|fome|sede|mosquito|mosquitos|baratas|a_charada
mata_a_fome|me_mata_de_rir|mataria_por|matador|matadora
facada|facadas . conta|no_bolso|preço
roubo_ao_contrário|um_roubo|é_um_roubo|preço_é_um_roubo|roubaram_meu_coração|roubou_meu_coração|roubou_a_cena|rouba_a_cena|roubar_a_receita|roubada_essa|assalto_ao_bolso|um_assalto_o|assalto_à_geladeira|roubar_um_minuto|ladrão_de_corações|roubar_você
tiro_ao_alvo|tiro_certeiro|tirar_foto|tiro_e_queda|tiro_com_arco|bala_de|balas_de|bala_azedinha|bala_perdida_nome|trem_bala|tiro_fotos|tiro_uma_foto
sangria|laranja_sanguínea|sangue_frio|tipo_sanguíneo|doar_sangue|sangue_bom|puro_sangue|pressão_arterial
de_tirar_o_fôlego|tirou_o_fôlego|sem_fôlego_com|sem_fôlego . vista|paisagem
coração_de|no_coração|do_coração|de_coração|coração_partido|coração_da|coração_quentinho
ataque_de_riso|ataque_de_risos|crise_de_riso|crise_de_risos|ataque_aos_titãs|ataque_de_fofura
infarto|enfarte|ataque_do_coração . preço|conta|vista
quase_infartei|quase_tive|quase_morri|quase_tive_um
socorro . que_quarto|que_lindo|que_fofo|que_gato|que_delícia|que_vista|tô_apaixonada|que_coisa|que_linda|que_preço|amei|como
perdido|perdidos|perder|perdida|perdendo . nas_ruelas|nas_ruas|na_tradução|no_tempo|peso|a_hora|a_voz|o_voo|por_você|nos_becos|de_amores|a_conta
preso|presos|presa . no_trânsito|no_trabalho|no_engarrafamento|na_fila|no_congestionamento|no_aeroporto|na_alfândega
dor_de_cotovelo|dor_de_cabeça_com|que_dor_no_bolso|dói_no_bolso|dor_no_bolso|dor_de_barriga_de_tanto
não|nunca|ninguém|nenhum|nenhuma|sem|nem|nada ferido|ferida|feridos|machucado|machucou|machucada|doente|febre|urgente|emergência|incêndio|fogo|fumaça|perigo|ambulância|polícia|dor|roubado|perdido|pressa|sangue|magoou
não|nunca|ninguém|nenhum|nenhuma|sem|nem|nada estou|está|tá|é|tem|há|de|um|uma|se|ficou|tô|foi|tenho|estamos|com|é_uma|em ferido|ferida|feridos|machucado|machucou|machucada|doente|febre|urgente|emergência|incêndio|fogo|fumaça|perigo|ambulância|polícia|dor|roubado|perdido|pressa|sangue|magoou
ninguém . se|está|tá|ficou . machucou|feriu|ferido|doente|magoou|machucado
não_precisa|não_preciso|não_precisamos|não_é_preciso . de|da|chamar . ambulância|polícia|médico|ajuda|samu
museu_da_polícia|museu_dos_bombeiros|museu_do_terremoto|delegacia|esquadra|museu_do_bombeiro|memorial_do_tsunami|museu_do_sismo
antissísmico|anti_sísmico|à_prova_de_terremoto|resistente_a_terremotos
ursinho|urso_de_pelúcia|urso_polar|urso_panda|panda
tremendo|tremenda|água_quente|queima_roupa|ferro_de_passar|queimadura_de_sol|queima_calorias|queima_de_estoque|crème_brûlée|queimado_de_sol|leite_queimado|açúcar_queimado|queimar_calorias|queima_de_arquivo
suicídio_culinário|esquadrão_suicida|bomba_de_chocolate|bombando|bomba_de_água|bomba_de_calor|uma_bomba_de|explosão_de_sabor|explosão_de_sabores
caindo_de_sono|caí_de_amores|caiu_bem|cai_bem|queda_de_cabelo|queda_d'água|quedas_d'água|queda_por|cair_na_real|caindo_de_fome|caiu_a_ficha|caiu_a_internet|caiu_o_wifi|a_net_caiu|caiu_o_sinal
pão|pães|ataque_cardíaco_burger|picada_de_humor|perigo_de_acabar|perigo_de_me_apaixonar
trancado . escape|jogo
",
    calm: "
ano_passado|mês_passado|semana_passada|verão_passado|inverno_passado|anos_atrás|meses_atrás|semanas_atrás|há_anos|há_meses|uma_vez|no_passado|quando_eu_era|quando_era|antigamente|faz_anos|faz_tempo|há_muito_tempo|em_criança|em_janeiro|em_fevereiro|em_março|em_abril|em_maio|em_junho|em_julho|em_agosto|em_setembro|em_outubro|em_novembro|em_dezembro|hotel_anterior|outra_vez_em_paris|na_infância|já_passei
filme|filmes|série|séries|livro|livros|romance|mangá|anime|museu|exposição|documentário|jogo|jogos|teatro|concerto|música|podcast|terror|escape_room|policial_novela|cosplay|cinema|episódio|netflix|festival|festa_junina|show|parque_de_diversões|novela|hq|gibi|memorial|simulador|suspense|casa_assombrada|peça
por_curiosidade|só_curiosidade|só_para_saber|só_pra_saber|curiosidade_minha|pura_curiosidade|só_queria_saber|só_perguntando|só_pergunto|apenas_curiosidade|mera_curiosidade|só_uma_dúvida|é_só_para_saber
em_caso_de|no_caso_de|caso_eu|caso_haja|caso_aconteça|por_via_das_dúvidas|se_eu_ficar_doente|se_ficar_doente|se_eu_perder|se_houver|se_tiver_um|o_que_fazer_se|o_que_acontece_se|se_alguém|vai_que|numa_emergência|se_a_gente_se_perder|se_eu_adoecer|se_ficarmos
não_é_urgente|nada_urgente|sem_pressa|nada_de_urgente|nada_grave|sem_urgência|não_tem_pressa|não_há_pressa|nada_de_grave|não_é_emergência
já_sarei|já_sarou|recuperado|recuperada|já_estou_bem|já_está_bem|já_melhorei|já_melhorou|curado|curada|alarme_falso|falso_alarme|já_achei|já_encontramos|já_achamos|tudo_resolvido|já_passou|tudo_certo_agora|já_encontrei
seguro_viagem|seguro_de_viagem|apólice|seguro_saúde|vacina|vacinas|vacinação|simulado|simulacro|formulário|alérgico_a|alérgica_a|alérgicos_a|alérgica_ao|alérgico_ao|alergia_a_amendoim
kkk*|rsrs*|haha*|lol|hehe*|kk|huahua*|jaja*|rs|brincadeira
ninguém_se_machucou|ninguém_se_feriu|ninguém_ficou_ferido|ninguém_se_magoou
",
    acute: "
me_ajuda|me_ajudem|ajudem|rápido|agora_mesmo|depressa|venham|imediatamente|chamem|acabou_de|acabaram_de|urgente|pelo_amor_de_deus|por_favor_venham|corram|minutos_atrás|neste_momento|manda_alguém|mandem|ainda_está_aqui|agorinha|ainda_tá_aqui|já_já
",
    cues: &[
        (SelfHarm, "
!não . precisam|precisa|vão_precisar . mais . se_preocupar|preocupar
!minhas_coisas|meus_pertences & mãe|mais|preocupar|adeus
!mais . se_preocupar . comigo
!quero|queria|vou|vai|vontade|penso|pensando|quer|pretendo|ameaça|ameaçando|decidi|prefiro|pensei|querendo|disse_que|diz_que|melhor|tô_pensando . de|em|me|se|que_vai|que_quer|só . morrer|me_matar|se_matar|matar_me|suicidar|me_suicidar|acabar_com_tudo|acabar_com_a_minha_vida|acabar_com_isto|acabar_com_isso|tirar_minha_vida|tirar_a_minha_vida|tirar_a_própria_vida|me_enforcar|se_enforcar|me_jogar|se_jogar|pular|sumir|desaparecer|me_cortar|dormir_pra_sempre|dormir_para_sempre|atirar_me|se_atirar|me_atirar|matar|enforcar|pôr_fim|por_fim|dar_cabo|não_acordar|estar_morta|estar_morto|não_existir|saltar|matar_se|jogar|deixar_de_existir
!suicid*|automutil*|me_matar|se_matar|tirar_minha_vida|tirar_a_vida|tirar_a_própria_vida|tirar_a_minha_própria|carta_de_despedida|mensagem_de_despedida|bilhete_de_despedida|despedida_e_desligou|mensagens_de_despedida|me_cortei_de_novo|tô_me_cortando|estou_me_cortando|me_cortando|cortar_os_pulsos|cortei_os_pulsos|cortou_os_pulsos|me_enforcar|se_enforcar|me_machucar_de_propósito|overdose|dar_cabo_de_mim|matar_me|me_mutil*|a_cortar_me|cortei_me_outra|acabar_com_tudo|acabo_com_tudo|pôr_termo_à|dar_fim_na_minha
!não . quero|aguento|consigo|tenho|vejo|suporto|há . mais . viver|existir|continuar|seguir|estar_aqui|acordar|vontade_de_viver|razão_para_viver|motivo_pra_viver|motivo_para_viver|sentido_na_vida|forças_pra_viver|sentido
!não_quero_mais_viver|não_quero_viver|não_aguento_mais_viver|não_quero_mais_existir|cansei_de_viver|cansada_de_viver|cansado_de_viver|farto_de_viver|farta_de_viver|não_aguento_mais_a_vida|não_aguento_mais_essa_vida|a_vida_não_tem_sentido|a_vida_não_faz_sentido|minha_vida_não_tem|pra_que_viver|para_que_viver|pra_que_continuar|não_vale_a_pena_viver|melhor_sem_mim|melhores_sem_mim|melhor_morto|melhor_morta|queria_estar_morta|queria_estar_morto|ninguém_vai_sentir_minha_falta|ninguém_vai_sentir_falta|ninguém_sentiria_minha|ninguém_sentiria_a_minha_falta|não_faço_falta|ninguém_ia_sentir|sumir_pra_sempre|queria_sumir|quero_sumir|queria_desaparecer|quero_desaparecer|desaparecer_de_vez|sumir_de_vez|não_quero_acordar|nunca_mais_acordar|não_acordar_mais|desisto_da_vida|desisti_da_vida|desisti_de_viver|não_quero_mais_estar_aqui|não_quero_estar_aqui|já_não_quero_viver|já_não_aguento_viver|perdi_a_vontade_de_viver|sem_vontade_de_viver
!tomei|engoli|tomou|engoliu|tomar|tomado|engolido .. remédios|remédio|comprimidos|cartela|cartelas|calmantes|soníferos|pílulas|caixa|frasco|medicamentos|rivotril|dormir & todos|tudo|todo|toda|inteira|inteiro|cartela|cartelas|caixa|muitos|frasco|desculpa|desculpem|monte|vários|quantidade|mole|adeus|sono|perdão
!telhado|terraço|ponte|janela|sacada|varanda|parapeito|beirada|grade|trilhos|viaduto|laje|muro|penhasco|linha_do_trem|topo|precipício|prédio & pular|saltar|se_jogar|jogar|pulo|pula|salta|atirar|morrer|chorando|acabar|beirada|descer
!vou_pular|vai_pular|vou_saltar|vai_saltar|vou_me_jogar|vai_se_jogar|quer_pular|quer_se_jogar|me_jogo|pular_daqui|jogar_daqui|diz_que_pula|diz_que_salta|ameaça_pular|ameaça_saltar
!adeus|despedida|despedindo|perdão|perdoem|me_perdoem|digam|despeço|me_perdoa & sempre|amo|filhos|mundo|morrer|acabar|todos|vida|nunca_mais|família|mãe|remédios|matar|culpa
!hoje|amanhã|esta_noite|hoje_à_noite|depois_de_hoje . eu|já|tudo . não_vou_estar|não_estarei|não_estou|acaba|acabo|termina . aqui|mais|tudo|com_isso|com_tudo|
!não_estarei_mais|não_vou_estar_mais_aqui|amanhã_não_estarei|é_minha_última_noite|última_noite|quando_lerem|quando_me_encontrarem|quando_vocês_lerem|vou_acabar_com_isto|vou_acabar_com_isso|vou_acabar_com_tudo|acaba_hoje|acabar_com_isso_hoje|não_me_procurem|não_procurem_por_mim
!corda|gilete|lâmina|navalha|faca|estilete .. pescoço|pulsos|pulso|pronta|comigo|acabar|morrer & pescoço|pulso*|pronta|morrer|acabar|sumir|veias
!cortei|cortou|cortando|corto|cortar . meus|os|os_meus|o . pulsos|pulso|braços|braço_de_novo|veias|pulsos_de_novo
"),
        (Fire, "
=fogo|incêndio|tá_pegando_fogo|está_pegando_fogo|pegando_fogo|pega_fogo|fogo_fogo|socorro_fogo|fogo_socorro|incendio|tem_fogo|há_fogo|está_a_arder|tá_queimando|fogo_na_cozinha|chamas|incêndio_aqui
pegando_fogo|pegou_fogo|pega_fogo|em_chamas|incendiando|incendiou|incendiado|está_a_arder|tá_a_arder|a_arder|arde|ardendo|botou_fogo|botaram_fogo|fogo_no*|fogo_na*|princípio_de_incêndio|um_incêndio|incêndio_no*|incêndio_na*|incêndio_em|está_queimando|tá_queimando|tem_fogo|há_fogo|muito_fogo|fogo_subindo|fogo_se_alastr*|fogo_alastr*|labaredas|labareda|chamas|tocou_fogo|queimando_tudo|fogo_está|fogo_tá|fogo_por|incêndio_florestal|queimada_perto|fogo_aumentando|fogo_espalh*|apanhou_fogo|queimando_a
<place> .. queimando|fogo|chamas|fumaça|faíscas|faísca|explodiu|fumo|incendiou|derreteu|derretendo|arder|faiscando|pipocando|estourou|fumando_preto|labaredas|soltando_fumaça|ardendo|curto|soltando_fogo|queimou|incêndio
fumaça|fumo|fumaceira .. saindo|preta|preto|branca|corredor|tomando|cheio|cheia|debaixo|entrando|escura|muita|por_todo|porta|sai|vindo|ver_nada|negro|negra|densa|subindo|tomou|a_sair|a_entrar|espessa|cozinha|escada|tudo
cheio_de|cheia_de|muita|tomado_de|tem|saindo|muito|tomada_por|cheios_de|tomada_de . fumaça|fumo . no|na|em|saindo|preta|do|da|tudo|por|a_sair|preto|e|vindo
cheio_de_fumaça|cheia_de_fumaça|muita_fumaça|fumaça_preta|fumaça_saindo|fumo_negro|fumo_preto|cheio_de_fumo|tanta_fumaça|muito_fumo|cheia_de_fumo
cheiro|cheirando|cheira|fede|fedendo|fedor|sinto . gás|queimado|fumaça|plástico|borracha|a_gás|a_queimado|de_gás|de_queimado|ovo_podre|de_fumaça|a_fumo
vazamento_de_gás|gás_vazando|vazando_gás|escape_de_gás|fuga_de_gás|monóxido|gás_a_sair|botijão . vazando|explodiu|estourou|gás
vazamento_de_gás|vazando_gás|gás_vazando|fuga_de_gás|monóxido*|escapamento_de_gás|botijão_explodiu|explodiu_o_botijão|escape_de_gás|gás_escapando|perdendo_gás
alarme|detector|sirene|detetor|sensor .. tocando|disparou|apitando|disparado|toca|a_tocar|disparando|soando|não_para|parar & incêndio|fumaça|fogo|gás|monóxido|fumo|sair|queimado|evacuar|correr
alarme_de_incêndio|detector_de_fumaça|alarme_de_fumaça|detetor_de_fumo . tocando|disparou|apitando|não|tocar|parar|disparado|a_tocar|toca
faísca|faíscas|faiscando|curto_circuito . tomada|saindo|fio|quadro|micro|na|no|do|da|fumaça|deu
explodiu|explosão|estourou|explodindo . bateria|celular|gás|cozinha|botijão|carregador|na|no|o|a|agora|aqui|panela|tomada|fogão|uma|forte
chamem|chama|chamar|manda|preciso|liga . os|o|dos|pros . bombeiros|bombeiro
bombeiros|bombeiro . rápido|urgente|já|por_favor|agora|depressa
não . consigo|conseguimos|dá_pra|para . apagar|apagá_lo
"),
        (Disaster, "
evacuar|evacuação & precisa|precisamos|tem|temos|saindo|falante|sirene|devemos|agora
=terremoto|tsunami|sismo|terramoto|tremor|enchente|inundação|deslizamento|terremoto_socorro|alagamento|maremoto|avalanche|tá_tremendo|está_tremendo|tudo_tremendo|tá_tudo_tremendo|furacão|tufão|erupção|alerta_de_tsunami|está_a_tremer|está_tudo_a_tremer|tremor_de_terra|tornado
tá_tremendo|está_tremendo|tremendo_tudo|tudo_tremendo|tudo_treme|tudo_balançando|tá_balançando|está_balançando|a_tremer|balançando_muito|tremeu_tudo|treme_tudo|tudo_a_tremer|tudo_a_abanar|a_abanar|abanou_tudo|tudo_tremeu|chão_tremendo|balançando_tudo|tudo_sacudindo
tudo|chão|casa|parede|paredes|prédio|terra|quarto|cama|lustre|edifício|móveis . tremendo|treme|balançando|balança|sacudindo|tremeu|mexendo|chacoalhando|abanar|oscilando|sacode|tremer
terremoto|terramoto|sismo|tremor|tremores|réplica|réplicas|abalo .. agora|forte|fortíssimo|acabou_de|socorro|o_que|fazemos|parede|preso|presa|presos|rachou|rachaduras|caiu|desabou|ainda|medo|enorme|aqui|continua*|não_para|grande|armário|porta|trincou|sair|desabando|derrubou|tombou|agorinha|mesmo|outra
forte|grande|outro|enorme|teve_um|foi_um|houve_um|acabou_de_ter|mais_um|está_havendo|tá_tendo|foi_isso_um . terremoto|terramoto|sismo|tremor|abalo
depois_do_terremoto|depois_do_tremor|após_o_tremor|depois_do_sismo|após_o_sismo|com_o_tremor
alerta|alarme|sirene|sirenes|alto_falante|alto_falantes|altifalantes|anúncio|aviso .. tsunami|evacuar|evacuação|inundação|sair|subir|fugir|não_para|entend*|correr|gritando & tsunami|evacuar|evacuação|fugir|correr|praia|agora|onde|subir|sair|não_para|dizem|mandando|entend*|tocando|gente
evacuar|evacuação|abandonar . agora|ordem|precisamos|temos_que|temos_de|alerta|onde|já|imediata|é_preciso|devemos|todos|o_prédio|a_área|a_casa
precisamos|temos_que|temos_de|devemos|tem_que|devo|mandaram|é_pra|é_para|mandando|estão_mandando|vamos_ter . de|que|todo_mundo . evacuar|sair_correndo|fugir|evacuação|subir_pro_morro|abandonar
tsunami|maremoto . vindo|alerta|onda|aviso|chegando|sirene|a_chegar|vem_aí
alerta_de_tsunami|aviso_de_tsunami|onda_gigante|ordem_de_evacuação
água .. subindo|entrando|invadindo|joelho|joelhos|cintura|tornozelo|canela|inundou|entrou|subiu|a_entrar|a_subir|tornozelos|alagou|invadiu|bate_no|janela|inundando & quarto|casa|rua|cama|porta|joelho*|rápido|cintura|corredor|andar|tornozelo*|rio|chuva|enchente|sala|janela|térreo|recepção|garagem|subindo|carro
enchente|alagou|alagado|alagando|inundado|inundou|inundação|inundada|alagada|inundando|alagamento|inundados|alagaram|enxurrada|cheia . casa|rua|quarto|tudo|levou|chegou|preso*|ilhados|aqui|entrando|já|estamos|o|a|está|tá|do_rio|levando|invadiu|da
estamos_ilhados|ficamos_ilhados|estamos_alagados|tudo_alagado|está_alagando|tá_alagando|ilhados|ilhado
rio|córrego|represa|barragem|ribeira|ribeirão|dique . transbordou|transbordando|subindo|estourou|rompeu|invadiu|encheu|a_transbordar|saiu_do_leito|subiu|galgou|saltou
morro|barranco|encosta|montanha|terra|lama|pedras|pedra|talude|árvore|rochas|poste|muro|ribanceira|colina .. deslizou|desabou|caiu|caindo|desceu|descendo|desmoronou|desmoronando|desabando|cedeu|escorregou|soterrou|invadiu|deslizando|veio_abaixo|em_cima|rolando|rolou|a_cair|tombou|a_desabar|aluiu|derrocada
deslizamento|desmoronamento|desabamento|avalanche|derrocada|aluimento|soterrado|soterrada|soterrados|escombros|debaixo_dos_escombros|preso_debaixo|presa_debaixo|embaixo_do_armário|desabou|desabando|desmoronando|quase_caindo_em_cima|deslizamento_de_terra|ficou_debaixo|ficou_embaixo|presos_debaixo .. casa|aqui|em|do|da|no|na|de|terra|agora|perto|atrás|estrada|parte|o|a|tudo|bloqueou|e|está|ele|ela
deslizamento_de_terra|soterrado|soterrada|soterrados|debaixo_dos_escombros
vulcão . entrou|erupção|explodiu|cuspindo|soltando|em_erupção
cinzas . caindo|vulcão|chovendo
tufão|tempestade|furacão|vento|vendaval|temporal|tornado|ciclone|granizo|ventania|raio|relâmpago .. telhado|vidro|vidros|janela|janelas|arrancou|quebrou|voou|levou|derrubou|destelhou|caiu|árvore|medo|telhas|destruiu|partiu|porta|arrombou|estilhaç*|voando|rebentou|atingiu
telhado|teto|parede|paredes|casa|prédio|muro|sacada|janela|escada|laje|ponte|varanda|edifício|armário|estante|chão .. desabou|desabando|caiu|caindo|cedendo|cedeu|voou|rachou|rachando|rachadura|rachaduras|despencou|trincou|desmoronou|inclinado|caiu_em_cima|desabar|ruiu|a_cair|a_ruir|a_rachar|estalando|vai_cair|abriu|tombou|ruindo|fenda|fendas|brechas
"),
        (Crime, "
girando|mexendo|forçando|balançando|a_rodar|rodando|tentando . a|na|minha|nossa . maçaneta|fechadura|trinco|porta
<stranger> .. tentando|tenta|tentou|entrou|entrando|invadiu|invadindo|forçando|força|arrombando|arrombou|batendo|bateu|bate|ameaçando|ameaçou|ameaça|seguindo|seguiu|segue|agrediu|agredindo|tocou|agarrou|espancando|roubando|roubou|escondido|mexendo|revirando|filmando|filmou|espiando|apalpou|apalpando|gritando|faca|arma|armado|armados|pistola|chutando|esmurrando|socando|machucando|esfaqueou|passando_a_mão|passou_a_mão|subiu_na|deitou_na|se_masturbando|perseguindo|brigando|não_vai_embora|garrafa|rondando|estrangulando|enforcando|a_tentar|a_bater|a_forçar|dentro|beijou|puxou|atrás_de_mim|me_encarando|pulou|abrir|vasculhando|xingando|pau|soco & porta|quarto|janela|minha|meu|mim|me|nos|cama|faca|arma|pistola|ela|ele|mulher|amiga|amigo|namorada|coisas|banho|casa|banheiro|corredor|sala|medo|polícia|maçaneta|nosso|nossa|garrafa|alguém|chuveiro|lobby|mochilas|armários|menina|moça|recepção|portão|chave|pessoas|esposa|gente
intruso|invasor|ladrão|ladrões|assaltante|assaltantes|bandido|desconhecido|estranho . dentro|no|na|entrou|entraram|está|tá|em|aqui|tem|invadiu
tem|há|entrou|acho_que_tem|está . um|uns|uma|algum . ladrão|ladrões|assaltante|invasor|intruso|bandido|desconhecido|estranho
arrombaram|arrombou|arrombado|arrombada|arrombados|invadiram|invadiu|reviraram|reviradas|revirado|forçaram . porta|quarto|armário|meu|minha|o|a|janela|tudo|cofre|carro|nosso|nossa|locker|cadeado|cacifo|fechadura
assalto|roubo|furto|arrastão|assaltaram|roubaram|furtaram|levaram|roubou|assaltou|furtou|batedor_de_carteira|gamaram|afanaram|palmaram|bateram . me|minha|meu|nossas|nosso|agora|a_mão|tudo|aqui|carteira|celular|no|na|bolsa|mochila|o|a|as|os|nos|em|com|todo
me_roubaram|me_assaltaram|fui_roubado|fui_roubada|fui_assaltad*|fomos_assaltados|fomos_roubados|roubaram_minha|roubaram_meu|roubaram_me|assaltaram_me|levaram_minha|levaram_meu|levaram_tudo|acabaram_de_roubar|acabei_de_ser|sofri_um_assalto|fui_furtad*|roubaram_nos|roubaram_a_minha|roubaram_o_meu|acabaram_de_me|furtaram_me|acabaram_de_levar
fui|foi|fomos|sendo|ser|sido|está_sendo|tá_sendo|estão_sendo|foram|a_ser|acabei_de_ser . <rob>
<property> .. roubada|roubado|roubaram|furtada|furtado|levaram|sumiu_roubaram|roubadas|roubados|levou|furtaram|desapareceu_alguém|arrancaram|arrancou|puxaram|surrupiada
puxaram|arrancaram|arrancou|puxou . minha|meu|a|o|da . <property>
câmera_escondida|câmara_escondida|câmera_oculta|câmara_oculta|filmando|filmou|fotografando|filmar|gravando|gravou|espiando|espreitando|câmera|celular_por_baixo|a_filmar|espreitar|filmada .. banho|banheiro|chuveiro|nua|trocando|vestiário|pelada|escondida|escondido|mulheres|roupa|me|casa_de_banho|balneário|duche|despi*|box
câmera_escondida|câmara_escondida|câmera_espiã|câmera_oculta
estupro|estuprou|estuprada|estuprador|violação|violou|abuso_sexual|abusou|assédio|assediou|assediando|molestou|apalpou|passou_a_mão|agarrou_me|me_agarrou|me_agarrando|tentou_me_beijar|se_masturbando|tarado|exibicionista|sequestro|sequestraram|refém|reféns|cárcere|chantagem|violência_doméstica|espancou|espancando|espancamento|esfaqueou|esfaquearam|esfaqueado|facadas|tiroteio|tiros|disparos|baleado|briga_feia|brigando_feio|estão_brigando|pancadaria|estrangulando|agressão|agrediu|agrediram|agredindo|à_pancada|estão_a_lutar|porrada|saindo_no_soco|soco|socos|rixa|luta_no|quebrando_o_pau|lincha*|me_dopou|raptaram|rapto|perseguindo_me|stalker|tráfico_de_pessoas
batendo|bate|bateu|espancando|agredindo|socando|chutando|enforcando|estrangulando|surrando|bater|esmurrando|dando_soco|dando_socos . na|no|em|mulher|minha|meu|sua|um|uma|mim|alguém|dela|esposa|filho|namorada|criança|amigo
me|nos . bateu|batendo|ameaçou|ameaçando|seguiu|seguindo|agarrou|tocou|perseguindo|persegue|atacou|agrediu|encurralou|estrangulou|bate|assediou|empurrou|segurou|prendeu|trancou|violentou|tocando|esfaqueou|drogou|atacando|beijou|sequestrou|ameaça|abusou
ameaça|ameaçou|ameaçando|disse_que|diz_que|gritando_que|jurou|jura|quer|vai|dizendo_que|tentou|ameaças . de|que|vai|me|vou . me_matar|me_bater|matar|nos_matar|te_matar|matar_me|morte|esfaquear|me_esfaquear|matá_la|acabar_comigo|me_pegar|bater_me|meter_bala|me_mata|dar_um_tiro|me_agredir|matá_lo|matar_a_gente|me_furar|me_machucar
vai_me_matar|quer_me_matar|me_mata|ameaça_de_morte|ameaças_de_morte|me_ameaçou_de_morte|ameaçado_de_morte|ameaçada_de_morte|matar_me|tentou_me_matar|ele_me_mata
faca|facão|arma|pistola|revólver|garrafa_quebrada|machado|canivete|barra_de_ferro|taco|garrafa|navalha|espingarda|punhal|catana|garrafa_partida|pau .. mão|ameaçando|apontou|apontando|homem|cara|cozinha|corredor|sala|lobby|tipo|gajo|andando|escadas|recepção|com|ameaça|apontada|agitando & homem|cara|alguém|tipo|gajo|ele|bêbado|ameaç*|apont*|armado|sujeito|com|marido|ex|moço|rapaz|agitando
armado|armada|armados . com|e|na|no|faca|de
meu_ex|ex_marido|ex_namorado|meu_marido|meu_namorado|meu_companheiro|meu_pai|padrasto & bat*|ameaç*|matar|achou|encontrou|porta|portão|segui*|violento|espanc*|medo|grit*|soco*|agred*|lá_fora|faca|perseg*|aqui
gritando|gritos|grita|gritar|berrando|chorando|a_gritar . socorro|mulher|ajuda|quarto|pedindo|para|por_socorro|do_quarto|ao_lado|dela & socorro|bat*|mulher|ajuda|apanh*|para
apanhando . do|de|muito|dele|mulher
chamem|chama|chamar|preciso|liga|mandem|ligue|manda . a|pra|da|à . polícia|polícia_já|gnr|psp|pm
polícia . rápido|urgente|já|agora|por_favor|socorro|depressa
cadáver|corpo_no_chão|uma_bomba_no|ameaça_de_bomba|mochila_suspeita|tem_um_morto
colocou|botou|puseram|colocaram|pôs . algo|droga|alguma_coisa|boa_noite_cinderela|comprimido . bebida|copo|drink
não_me_deixa|não_me_solta|não_deixa|não_me_larga . sair|ir_embora|em_paz|ela_sair|ir
"),
        (Illness, "
óleo|água|sopa|chá|azeite . fervendo|quente|a_ferver . nas|na|no|em|sobre
pele . tá|está|a . saindo|soltando|sair|descolando
fala|falando|falar . enrolado|embolado|arrastado|estranho|torto
lado . da . boca|cara|rosto . caiu|torto|torta|caído
!respira|respirar|respirando|respiração|respiram|ar . não|mais|mal|pouco|dificuldade|fraca|parou|estranho|ruim|direito|difícil|fraquinha|ofegante|bem|mal_mal
!não_respira|não_está_respirando|não_tá_respirando|não_consegue_respirar|não_consigo_respirar|parou_de_respirar|deixou_de_respirar|falta_de_ar|sem_ar|dificuldade_para_respirar|dificuldade_pra_respirar|dificuldade_em_respirar|mal_respira|mal_consegue_respirar|sufocando|sufocado|sufoca|asfixia|asfixiando|engasgou|engasgado|engasgada|engasgando|engasgou_se|engasga|engasgo|a_sufocar|não_está_a_respirar|custa_a_respirar|sem_respirar|não_respirava|não_tô_respirando|falta_o_ar|falta_ar|hiperventil*|sem_fôlego_e|ofegando_muito
desmaiou|desmaiado|desmaiada|desmaiando|desmaiar|desmaio|inconsciente|inconscientes|perdeu_a_consciência|perdeu_os_sentidos|sem_sentidos|sem_consciência|desacordado|desacordada|apagou_e_não|não_acorda|não_responde|não_reage|não_se_mexe|não_se_move|em_coma|caiu_duro|caiu_dura|desfaleceu|colapso|entrou_em_colapso|sem_pulso|não_tem_pulso|parada_cardíaca|não_volta_a_si|não_dá_sinal|não_dá_sinais|não_está_acordando|olhos_virados|olho_virado|revirando_os_olhos|revirou_os_olhos|molinho|convulsão|parada_respiratória|estatelado|tombou_no_chão|caiu_no_chão_e|caída_no_chão|caído_no_chão|caiu_pra_trás|vou_desmaiar|não_consigo_acordar|não_consigo_acordá*|perder_os_sentidos|passou_mal_e|não_desperta|paragem_cardíaca
convuls*|convulsionando|epilép*|epilepsia|ataque_epiléptico|ataque_epilético|crise_epiléptica|espumando|espuma_na_boca|espumar_pela_boca|crise_convulsiva|debatendo|ataque_de_asma|crise_de_asma|asmática_em|espasmos|tremendo_o_corpo_todo|babando_e|crise_asmática|crise_respiratória
infarto|enfarte|infarte|infartando|ataque_cardíaco|ataque_do_coração|avc|derrame|aneurisma|trombose|embolia|angina|arritmia|taquicardia|coração_disparado|coração_parou|acidente_vascular|parada_cardiorrespiratória|coração_acelerado|isquemia
dor|dores|aperto|pressão|pontada|pontadas|queimação|peso|facada|dói|doendo|doer . no|forte|fortíssima|na|muito|muita|horrível|o|uma . peito|coração|tórax|no_peito
peito .. dor|dói|doendo|aperta|apertado|pesado|queimando|pressão|apertando|aperto|pontada|doer|a_doer
<body> .. dormente|dormentes|formigando|paralisado|paralisada|quebrado|quebrada|quebrou|quebrei|fraturado|fraturada|fraturou|deslocado|deslocou|deslocada|torto|torta|aberto|aberta|cortado|cortada|cortou|não_mexe|não_sinto|não_sente|inchado|inchada|inchando|incharam|inchou|inchados|sangrando|preso|presa|esmagado|esmagada|decepado|decepou|queimado|queimada|queimou|roxo|roxa|roxos|azul|pendurado|entortou|virado|virada|partido|partida|rachada|rachou|esfacelado|azulados|adormecido|fechando|torcido|partiu|sangra|a_sangrar|arrancado|ensanguentado|partidos|caído|perfurado
quebrou|quebrei|fraturou|fraturei|cortou|cortei|queimou|queimei|esmagou|decepou|deslocou|bateu|bati|partiu|parti|torceu|torci|machucou|rasgou|sinto|sente|mexer|mover|levantar|prendeu|feriu|furou|entalou|escaldou|abriu . a|o|as|os|minha|meu|com|feio|minhas|muito|um|uma|mais . <body> & caiu|caí|queda|sangue|sangra*|fundo|profundo|osso|mexer|mexe|não|gritando|dor|muita|grave|inchad*|faca|feio|vidro|machado|óleo|pontos|fervendo|acho|horrível|ajuda|ferver|socorro|andar|médico|hospital|escada|muito|jorra*|pus
não_fala_coisa|fala_enrolada|falando_enrolado|falando_embolado|fala_embolada|não_consegue_falar|boca_torta|rosto_torto|rosto_caído|não_fala|metade_do_rosto|um_lado_do_corpo|lado_esquerdo|lado_direito|não_enxergo|não_consegue_enxergar|ficou_cego|não_vejo_nada_de_repente|perdeu_a_visão|perdi_a_visão|fala_arrastada|não_diz_coisa|boca_de_lado|cara_torta|a_falar_mal|boca_ao_lado|voz_enrolada|falar_direito|deixou_de_falar
sangue .. muito|perdendo|saindo|jorrando|vomitando|tossindo|cuspindo|não_para|estanca|todo_lado|chão|parar|perdeu|cheio|cheia|pingando|escorrendo|esguich*|a_sair|poça|vomitou|fezes|estancar|coberto|nariz_não|cabeça|pára
perdendo|vomitando|vomitou|tossindo|cuspindo|muito|muita|cheio_de|coberto_de|saindo|jorrando|perdeu|perde|cheia_de|poça_de|a_perder|escorrendo|tanto|a_deitar|evacuando . muito|bastante|tanto|de|o . sangue
sangrando|sangramento|hemorragia|sangra|a_sangrar|sangrar|sangrou_muito|esvaindo|ferida_aberta|corte_profundo|corte_fundo|ferimento_grave|ferida_profunda|esvaindo_se|ferimento_profundo|corte_feio|corte_muito_fundo
intoxicação|intoxicado|intoxicada|intoxicados|envenenado|envenenada|envenenamento|coma_alcoólico|overdose|veneno|intoxicação_alimentar
bebeu|engoliu|comeu|tomou|ingeriu|engoli|bebi|comi|inalou|bebido|engolido . um|uma|a|o|detergente|alvejante . detergente|alvejante|água_sanitária|pilha|bateria|moeda|botão|ímã|cogumelo|cogumelos|veneno|desinfetante|sabão|remédio|remédios|baiacu|soda|produto|lixívia|moedas|peça|gasolina|baga|querosene|brinquedo|vidro|amaciante|ácido|creolina|raticida|fugu|íman|produto_de_limpeza|pilhas|bolinha|desentupidor
detergente|alvejante|água_sanitária|pilha|moeda|veneno|lixívia|desinfetante . bebeu|engoliu
reação_alérgica|choque_anafilático|anafila*|epipen|caneta_de_adrenalina|edema_de_glote|choque_alérgico|crise_alérgica|urticária_pelo_corpo|adrenalina
alérgico|alérgica|alergia .. inchad*|respir*|garganta|forte|comeu|comi|fechando|grave|inchando|placas|camarão_e & inchad*|respir*|garganta|fecha*|choque|inchando|reação|grave|ar|lábios|rosto|inchou
garganta|língua|lábios|rosto|cara|boca|olhos|glote .. inchando|inchado|inchada|inchados|fechando|inchou|incharam|a_fechar|fechou|a_inchar|incha|aperta|inchadas
mordido|mordida|picado|picada|picou|mordeu|atacado|atacada|atacou|morderam|picaram|ferroado|picadas|arranhado . por|de|uma|um|cobra . cobra|vespa|vespas|cachorro|cão|escorpião|macaco|urso|javali|aranha|abelha|abelhas|água_viva|marimbondo|marimbondos|gato|centopeia|víbora|vespão|serpente|lacraia|medusa|alforreca|jararaca|morcego|rato|cães
cobra|vespa|cachorro|urso|javali|escorpião|abelha|marimbondo|água_viva|víbora|cão|macaco|serpente|centopeia . picou|mordeu|atacou|me_picou|me_mordeu|picado|mordeu_me|picou_o
caiu|caí|despencou|escorregou|escorreguei|rolou|tombou|queda|tropeçou|caímos|caindo|rolei|desabou|precipitou|capotou . da|do|de|na|no|pela|pelas|das|dos|escada . escada|escadas|telhado|sacada|janela|cama|beliche|bicicleta|banheiro|banheira|penhasco|barranco|cabeça|degraus|árvore|laje|muro|varanda|andar|moto|trilha|box|terraço|ribanceira|banho|patins|rochas|cavalo|prédio & sangue|mexe|mexer|cabeça|levanta*|perna|quebr*|dor|consciente|costas|não|responde|sente|tornozelo|quadril|braço|bateu|gritando|desmai*|machuc*|sangr*|anda*|grave|pulso|partiu|inconsciente|magoou
caiu|despencou|queda|rolou|caí . da|do|das|pela|pelas . escada|escadas|telhado|sacada|janela|penhasco|varanda|laje|beliche|barranco|terraço|prédio
bateu|bati|batida|pancada|bateu_com . a|com|na|forte|de . cabeça|nuca|a_cabeça
traumatismo|concussão|fratura|fratura_exposta|osso_pra_fora|osso_exposto|osso_aparecendo|osso_à_mostra|perna_quebrada|braço_quebrado|cabeça_rachada|osso_de_fora|perna_partida|braço_partido|osso_saindo|clavícula_quebrada
atropelado|atropelada|atropelou|atropelaram|atropelamento|atropelados|colhido_por
acidente .. carro|moto|grave|feridos|ferido|bicicleta|estrada|feio|agora|trânsito|sangue|aqui|horrível|viação|teve|terrível|sofreu
ferido|ferida|feridos|machucado|machucada|machucados . grave|gravemente|sangue|muito|sério|feio|gravidade|com|tem|há|está|graves
se_machucou|me_machuquei|machucou_se|se_feriu|feriu_se|magoou_se|aleijou_se|gravemente_ferido|gravemente_ferida|tem_gente_ferida|há_feridos|tem_feridos|pessoas_feridas|se_cortou_feio|me_cortei_feio|cortou_se_com . muito|feio|sério|grave|sangue|feio|gravemente|com|e|na|no|está|tá|a|o|faca|vidro|precis*
queimadura|queimaduras|escaldado|escaldou|queimou_se|se_queimou|me_queimei|queimou|queimado|queimada|derramou|caiu|virou|entornou .. água_fervendo|óleo|fervente|quente|grau|bolhas|bebê|criança|braço|rosto|pele|perna|água_quente|chá|sopa|panela|mão|filh*|corpo|a_ferver|grave|fervendo|fritura & queim*|fervendo|ferver|óleo|bolhas|pele|fervente|escald*
queimadura|queimaduras|água_fervendo_no|água_fervendo_na|óleo_quente_no|óleo_quente_na|água_a_ferver
febre . 39|40|41|alta|altíssima|muito_alta|não_baixa|delirando|de|não_abaixa|forte|passou_de|e_convuls*|convuls*|subindo
febre_alta|febrão|febre_altíssima|delirando|meningite|insolação|hipotermia|hipoglicemia|apendicite|peritonite|cólica_renal|sepse|desidratad*|queimando_em_febre|ardendo_em_febre|ardendo_de_febre|queimando_de_febre|40_graus_de|39_de_febre|40_de_febre|41_de_febre|a_arder_em_febre|golpe_de_calor|cetoacidose|pedra_no_rim|congelamento|apêndice|choque_térmico|infecção_generalizada|delírio|a_delirar|40_de_temperatura
diabético|diabética|insulina|glicose|glicemia|açúcar .. desmai*|baixa|baixou|sem|acaba*|suando|tremendo|perdi|esqueci|caiu|mal|não_responde|confus*|baixo|tonto|tonta|acorda|inconsciente & desmai*|baixa|baixou|baixo|insulina|tremendo|suando|diabétic*|mal|acorda|sem|acaba*
dor|dores|dói|cólica|cólicas|enxaqueca|doer . insuportável|horrível|terrível|muito_forte|fortíssima|absurda|aguda|de_morrer_socorro|intensa|insuportáveis|demais|tão_forte|forte_demais|lancinante|atroz|fortíssimas|excruciante|imensa|muito_fortes|desumana|tremenda|brutal|violenta
insuportável|terrível|horrível|muita|fortíssima|intensa|fortes|aguda . dor|dores|cólica|dor_de_cabeça|dor_de_barriga & não|barriga|cabeça|costas|peito|ajuda|levantar|chorando|vômito|abdominal|abdômen|andar|aguent*|rim|hospital|lado|gritando|insuportável|abdominais
se_contorcendo|contorcendo_de_dor|gritando_de_dor|chorando_de_dor|dobrado_de_dor|curvado_de_dor|urrando_de_dor|morrendo_de_dor|gemendo_de_dor|a_gritar_com_dores|cheio_de_dores|a_contorcer|aos_gritos_de_dor|cheia_de_dores|rolando_de_dor|desmaiando_de_dor
bolsa_estourou|estourou_a_bolsa|rompeu_a_bolsa|bolsa_rompeu|contrações|trabalho_de_parto|parindo|aborto|vai_nascer|está_nascendo|dando_à_luz|entrou_em_trabalho|rebentaram_as_águas|águas_rebentaram|rebentou_a_bolsa|bebê_nascendo|a_nascer|parto_prematuro|bebé_está_a_nascer
grávida|gestante . sangr*|sangue|sangramento|contraç*|dores|dor|caiu|perdendo|cólica|cólicas|desmaiou|hemorragia
asma|bombinha|inalador|bronquite|ventilan|asmático|asmática .. crise|ataque|perdi|vazia|acabou|ar|respir*|sem|grave|forte|esqueci|não_está
afogando|afogou|afogado|afogada|se_afogando|a_afogar|afogamento|boiando|de_bruços|de_cara_na_água|rosto_na_água|embaixo_d'água|debaixo_de_água|debaixo_d'água|afundando
choque_elétrico|eletrocutado|eletrocutada|levou_um_choque|levou_choque|tomou_choque|tomou_um_choque|eletrocussão|apanhou_um_choque|descarga_elétrica|eletrocut*
chamem|chama|chamar|preciso|precisamos|mandem|manda|liga|ligue|quero|precisa|necessito|pedir|chame|arranja|ligar . uma|de|um|o|a|para|pro|pra . ambulância|samu|médico|socorro|inem|192|119|resgate|doutor|112|paramédicos|paramédico
=ambulância|samu|ambulância_por_favor|uma_ambulância|ambulância_rápido|inem
ambulância|samu|inem . rápido|urgente|já|agora|por_favor|depressa|aqui|urgência|socorro
médico|hospital|pronto_socorro|emergência_médica|uti|urgências|doutor . urgente|rápido|agora|já|imediatamente|urgência|correndo|depressa
levar|levem|levar_ela|levá_lo|levá_la|leva|ir|correr|levamos|leve . ele|ela|me|meu|minha|para|pro|ao|pra|o|a . hospital|pronto_socorro|urgência|urgências|ps & urgente|rápido|agora|já|mal|socorro|imediatamente|muito|precisa|precisamos|tem_que|preciso|depressa
emergência_médica|urgência_médica|está_morrendo|tá_morrendo|vai_morrer|estou_morrendo|acho_que_morreu|parece_morto|parece_morta|está_morto|tá_morto|está_morta|entre_a_vida|tô_morrendo|risco_de_vida|risco_de_morte|passando_muito_mal|passando_mal_demais|muito_mal_mesmo|massagem_cardíaca|reanimação|a_morrer|entre_a_vida_e|em_estado_grave|estado_grave|perigo_de_vida|desfibrilador_rápido|o_desfibrilador_urgente|corre_perigo_de_vida
passando|passou|sentindo|sente_se|sentindo_se . muito|bem . mal & urgente|hospital|socorro|ajuda|rápido|desmai*|médico|peito|vômito*|suando|pressão|ambulância
vomitando|vomita|vomitou|vômito|vômitos|a_vomitar|vomitar .. sangue|sem_parar|não_para|horas|noite_toda|a_noite|parar|febre|bebê|criança|fraco|fraca|bilis|tudo & sangue|parar|para|horas|noite|febre|bebê|fraco|fraca|criança|desidrat*|não_segura
roxo|roxa|azul|azulado|azulada|arroxeado|cianótico|ficou_roxo . ficando|ficou|lábios|rosto|boca|está|todo|toda
ficando|ficou|tá|está|a_ficar|todo|toda|lábios|rosto|boca|cara . roxo|roxa|azul|azulado|roxos|azuis|azulada|pálido_e_suando|branco_feito_papel|cinza|azulados
suando_frio|suor_frio|a_suar_frio|suores_frios
entalado|entalada|preso|presa|presa_na|engasgado|espinha|osso|comida|balinha|moeda . na|com|no|da . garganta|goela
"),
        (Danger, "
=socorro|me_ajuda|me_ajudem|ajuda|ajudem|sos|emergência|é_uma_emergência|socorro_socorro|me_ajudem_por_favor|por_favor_me_ajudem|ajuda_por_favor|socorro_por_favor|salvem_me|me_salvem|perigo|help|venham_rápido|ajudem_me|alguém_me_ajuda|preciso_de_ajuda|preciso_de_ajuda_urgente|urgente|venham_já|socorro_me_ajudem|acudam|me_acode|alguém_ajuda
socorro_alguém|me_ajudem|ajudem_me|nos_ajudem|ajudem_nos|me_salvem|salvem_me|venham_rápido|venham_depressa|em_perigo|corro_perigo|corremos_perigo|alguém_me_ajuda|alguém_ajuda|preciso_de_ajuda_urgente|precisamos_de_ajuda_urgente|ajuda_urgente|mandem_ajuda|manda_ajuda|mandem_alguém|mandem_socorro|preciso_de_socorro|pedindo_socorro|socorro_me|socorro_por_favor|venham_logo|é_uma_emergência|acudam|nos_tirem|me_tirem_daqui|tirem_me_daqui|tirem_nos|me_tira_daqui|nos_resgatem|resgate_urgente|precisamos_de_resgate|me_acudam|venham_buscar|preciso_de_ajuda_já|preciso_de_ajuda_agora
preso|presa|presos|presas|trancado|trancada|trancados|trancadas|fechado|fechada|fechados|encurralado|encurralados|retido|retidos|entalado|entalados|trancou|tranquei|ilhado . no|na|do|dentro|fora|pra_fora|para_fora|em|lá|pelo|me|se|numa|num|dentro_do|dentro_da|aqui . elevador|banheiro|sauna|chuveiro|quarto|varanda|sacada|telhado|terraço|casa|porão|fora|neve|montanha|carro|teleférico|cabine|frio|chuva|dentro|armário|fora_de_casa|casa_de_banho|rua|lavabo|despensa|laje|lavanderia|wc|box|sala|trilha|pedras|gôndola|ascensor|duche|arrecadação|cave|gruta|caverna|lama|areia
trancado_pra_fora|trancada_pra_fora|trancados_pra_fora|trancado_do_lado_de_fora|trancada_do_lado_de_fora|trancado_fora|trancados_fora|trancada_fora|trancada_para_fora|trancado_para_fora|fiquei_trancad*|fiquei_pres*|ficamos_presos|ficamos_trancados|estou_preso|estou_presa|estamos_presos|tô_preso|tô_presa|tô_trancad*|estou_trancad*|estamos_trancados|me_tranquei|me_trancaram|fiquei_pra_fora|ficamos_pra_fora|fiquei_do_lado_de_fora|ficamos_do_lado_de_fora|porta_bateu|fechado_na_rua|fiquei_na_rua|fiquei_fora|fechada_na_rua|fiquei_fechad*|ficámos_presos|ficámos_fechados|ficámos_na_rua|ficamos_na_rua|está_pres*_no|está_trancad*_no|tá_pres*_no
elevador|teleférico|bondinho . parou|travou|preso|parado|enguiçou|quebrou|caiu|emperrou|avariou|encravou|não_anda & dentro|estamos|estou|presos|preso|gente|tô|socorro|presa|nós|ajuda|andares
não . consigo|conseguimos|consegue|dá|posso|conseguem|dá_pra . mais . sair|entrar|abrir|voltar & frio|neve|nevando|fora|chuva|chovendo|noite|porta|preso|presa|presos|trancad*|chave|senha|código|sauna|banheiro|bebê|filh*|escuro|urso|elevador|descalç*|congel*|calor|crianç*|madrugada|maçaneta|quarto|medo|bateria|rua|cas_de_banho
porta|senha|código|chave|chaves|fechadura|portão|cartão|maçaneta|teclado|trinco|pin|trava .. não_funciona|não_abre|emperrada|emperrou|quebrou|quebrada|travou|travada|bateu|trancou|dentro|esqueci|quebrado|perdi|fechou|caiu|partiu|trancada|errado|errada|inválida|não_entra|não_aceita|abrir|abre|avariada|encravou|encravada|deixei|saiu_na|saiu|soltou|presa & frio|neve|nevando|nevar|fora|chuva|chovendo|noite|madrugada|bebê|filh*|descalç*|congel*|escuro|toalha|sauna|calor|banheiro|trancad*|preso|presa|colo|crianç*|graus|rua|pijama|sozinh*|medo|gelad*|abafado|sair|dentro|bebé|roupão|bateria|deserta|tremendo|ar|casa_de_banho|presos|entrar
<kin> .. sumiu|desapareceu|desaparecido|desaparecida|perdido|perdida|se_perdeu|não_voltou|não_volta|não_acho|não_encontro|não_achamos|não_encontramos|sumido|sumida|fugiu|não_apareceu|não_chegou|saiu_e|não_está_em|não_aparece|não_regressou|não_voltaram|sumiram|perdeu_se|não_atende|ainda_não_voltou|sem_notícias|escapou
sumiu|desapareceu|perdi|perdemos|perdeu|perdeu_se|cadê|desaparecido|desaparecida . o|a|meu|minha|nosso|nossa|de_vista . <kin>
não . acho|encontro|achamos|encontramos|vejo|consigo_achar|consigo_encontrar . mais|o|a|meu|minha|nosso|nossa . <kin>
criança_perdida|criança_desaparecida|pessoa_desaparecida|está_desaparecid*
perdido|perdidos|perdida|perdidas|me_perdi|nos_perdemos|perdi_me|perdemos_nos . na|no|em|pela|numa|num|pelo . mata|mato|floresta|montanha|trilha|escuro|serra|neve|nevoeiro|neblina|bosque|monte|caminho|meio|selva|trilho|mato
perdido|perdidos|perdida|me_perdi|nos_perdemos|onde_estou|onde_estamos|trilha|caminho|perdi_me|perdemos_nos|trilho & noite|escuro|escureceu|bateria|frio|sozinh*|neve|medo|montanha|sinal|neblina|mata|mato|floresta|chuva|socorro|rede|serra|nevoeiro|ajuda|trilha|resgate|escurecendo
último_trem|último_ônibus|trem_errado|ônibus_errado|perdi_o_trem|último_comboio|comboio_errado|último_autocarro|lado_errado|estação_errada|estação_deserta|autocarro_errado|perdi_o_último|ponto_errado|paragem_errada|perdemos_o_último & sozinh*|escuro|ninguém|frio|medo|noite|táxi|desert*|bateria|assustad*|perdid*
urso|javali|javalis|cobra|macaco|macacos|lobo|lobos|vespas|cachorro_bravo|onça|serpente|marimbondos|cães_vadios|cão_selvagem|enxame|víbora|matilha|bicho .. porta|frente|jardim|quarto|lá_fora|entrada|janela|carro|corredor|perseguindo|quintal|banheiro|cama|tem|entrou|portão|fora|rondando|casa|estacionamento|terraço|rosnando|pátio|debaixo|atrás|sala|parede|varanda
tem|há|apareceu|entrou . um|uma|uns . urso|javali|cobra|lobo|onça|víbora
carro|van|carrinha|veículo .. vala|valeta|barranco|neve|atolou|atolado|capotou|saiu_da_estrada|caiu|rio|ribanceira|preso|deslizou|derrapou|lama|precipício|penhasco|ravina|tombou|virou & vala|valeta|barranco|preso*|portas|noite|frio|socorro|neve|capotou|sozinh*|ferid*|dentro|ribanceira|ajuda|rio|penhasco|lama|ravina|sair|escuro|capotámos
caímos|caiu|caí|caíram . vala|barranco|fenda|poço|buraco|ribanceira|água|rio|penhasco|na_vala|no_poço|no_rio|num_buraco|ravina
arrastado|arrastada|arrastados|levado|levada|puxado . pela|pelo|pelas . correnteza|onda|ondas|rio|mar|água|enxurrada|corrente
barco . afundando|virou|à_deriva|naufrag*|a_afundar
morrendo_de_frio_aqui|congelando_aqui|congelando_lá_fora|congelando_do_lado|estamos_congelando|tô_congelando|morrer_congelad*|a_congelar|a_morrer_de_frio
mão|dedo|braço|perna|pé|cabeça . preso|presa|entalada|entalado|prensado|prensada . na|no|entre|debaixo|porta|grade
"),
    ],
};
