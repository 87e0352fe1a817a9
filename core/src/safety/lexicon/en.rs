//! English.

use super::Lexicon;
use crate::safety::Category::{Crime, Danger, Disaster, Fire, Illness, SelfHarm};

pub(in crate::safety) const LEXICON: Lexicon = Lexicon {
    classes: &[
        ("body", "chest|heart|head|neck|back|spine|arm|arms|hand|hands|wrist|finger|fingers|thumb|elbow|shoulder|leg|legs|knee|ankle|foot|feet|toe|hip|face|eye|eyes|mouth|jaw|tongue|lips|throat|ear|nose|stomach|belly|tummy|abdomen|rib|ribs|skin|side|scalp|forehead|bone"),
        ("person", "he|she|they|him|her|them|i|we|me|husband|wife|hubby|son|daughter|baby|child|kid|boy|girl|toddler|mother|father|mom|mum|dad|mommy|daddy|grandmother|grandfather|grandma|grandpa|granny|nan|brother|sister|friend|mate|boyfriend|girlfriend|bf|gf|partner|roommate|guest|man|woman|guy|lady|someone|somebody|person|people|uncle|aunt|cousin|colleague|buddy|fiance|fiancee|everyone|anyone"),
        ("cant", "can't|cannot|can_not|couldn't|can_barely|can_hardly|unable_to|not_able_to|cnt|isn't_able_to|can_no_longer|barely"),
        ("isnt", "not|isn't|wasn't|aint|no_longer|stopped|hardly|barely"),
        ("grab", "grabbed|groped|touched|assaulted|molested|raped|attacked|hit|punched|beat|beaten|slapped|kicked|stabbed|mugged|robbed|strangled|choked|threatened|drugged|cornered|shoved"),
        ("place", "house|building|room|kitchen|hallway|corridor|roof|bed|curtain|curtains|stairs|lobby|lounge|dorm|floor|bathroom|ceiling|wall|attic|basement|sauna|balcony|garden|shed|garage|window|outlet|socket|heater|stove|oven|toaster|microwave|dryer|washer|machine|charger|battery|laptop|phone|futon|mattress|pillow|blanket|carpet|sofa|couch|trash|bin|lamp|kettle|pan|oil|grease|powerbank|aircon|ac|cable|plug|fuse|candle|kotatsu|rug|tatami|forest|hill|woods|next_door|downstairs|upstairs"),
        ("property", "bag|bags|purse|wallet|passport|phone|laptop|backpack|suitcase|luggage|money|cash|camera|bike|things|stuff|belongings|everything|jewelry|watch|tablet|ipad|macbook|rucksack|handbag"),
        ("door", "door|doors|gate|entrance|room|house|hostel|guesthouse|building|bathroom|toilet|sauna|shower|balcony|terrace|elevator|lift|cellar|storage|wardrobe|lock|code|pin|keypad|key|keycard|handle"),
        ("kin", "son|daughter|child|kid|baby|boy|girl|toddler|mother|father|mom|mum|dad|grandmother|grandfather|grandma|grandpa|husband|wife|brother|sister|friend|boyfriend|girlfriend|partner|niece|nephew|uncle|aunt"),
    ],
    harmless: "
drowning_in . work|paperwork|emails|mail|homework|sweat|tears|books|deadlines
fire_extinguisher*|fire_exit*|fire_escape*|fire_drill|fire_pit|fire_place|fireplace|fireworks|firework|fire_works|fire_station|fire_brigade_museum|fire_festival|fire_ramen|fire_safety|firefighter*|fire_truck*|fire_engine*|fire_dance|fire_show|campfire|bonfire|camp_fire|fire_door|fire_blanket|fire_sale|firefly|fireflies|fire_stick|fire_tv
non_smoking|no_smoking|smoking_indoors|smoking_area|smoking_room|smoke_free|smoking_allowed|smokers
police_station|police_museum|police_box|ambulance_museum
<body>|wallet . on_fire
on_fire . lately|tonight_band
dying|die|died|dead . laughing|laughter|of_laughter|hunger|thirst|boredom|embarrassment|curiosity|heat
dying|die|died . for|of|to_try|to_see|to_know|to_eat|to_visit
to_die_for
dying_to
kill|killing|killed . time|for_a|for_some|it|me|vibe|mood
feet|legs|back|shoes|boots|heels|calves|thighs|knees . killing . me|us
a_killer|killer_view|killer_whale|killer_coffee|killer_app|serial_killer|thriller
drop_dead|dead_tired|dead_sea|deadline|dead_phone|dead_battery|phone_is_dead|phone_died|battery_died|battery_is_dead|dead_end|dead_zone
almost|nearly . died|had_a_heart_attack
gave|give|gives . heart_attack
heart_attack . when|at|from . price|prices|bill|saw|view|menu
heart_attack_burger|heart_attack_grill
no|not|without|never|isn't|aren't|wasn't|don't|doesn't|didn't|nobody|none hurt|injured|injury|injuries|ill|sick|fever|bleeding|emergency|urgent|fire|smoke|danger|ambulance|police|attacked|lost|stolen|missing|stuck|pain|drowning|unconscious|trapped|locked_out|locked_in|suicidal|choking
no|not|without|never|isn't|aren't|wasn't|don't|doesn't|didn't|nobody|none any|one|is|a|been|got|really|seriously|my|one_is|one_was|one_got|one_has_been|feeling|an|body|an_actual|there_is|in|need_an|in_any|of_us_is hurt|injured|injury|injuries|ill|sick|fever|bleeding|emergency|urgent|fire|smoke|danger|ambulance|police|attacked|lost|stolen|missing|stuck|pain|drowning|unconscious|trapped|locked_out|locked_in|suicidal|choking
nobody|no_one|none_of_us . is|was|got|are|were . hurt|injured|sick
don't|doesn't|not|no . need|want|call . ambulance|doctor|police|help|hospital
stab_at|stab_in_the_dark|bleeding_edge|bloody_mary|blood_orange|blood_moon|blood_type|blood_donation|blood_pudding|bloody_good|bloody_lovely
breath_taking|breathtaking|take_my_breath|took_my_breath|took_our_breath|takes_your_breath|out_of_breath_taking
stroke_of_luck|breast_stroke|breaststroke|brush_stroke|back_stroke|different_strokes
heart_of|by_heart|heart_shaped|broke_my_heart|heartbroken|heart_broken|breaks_my_heart
lost_track|lost_and_found|lost_property|lost_weight|lost_my_voice|lost_in_translation|lost_count|get_lost_in|getting_lost|lost_for_words
stole|stolen|steal|steals . heart|hearts|show
what_a_steal|is_a_steal|a_steal|total_steal|such_a_steal|daylight_robbery|highway_robbery|absolute_robbery|robbery_price
storm_in|brainstorm|took_by_storm|by_storm
flooded . with|by . emails|tourists|messages|memories|people|offers
assault_course|shot_of|double_shot|shots|photo_shoot|shoot_photos|shooting_stars|shooting_star|shooting_range|flu_shot|screen_shot|mug_shot
help_yourself|help_ourselves|help_myself|self_help|help_desk
stuck_in_traffic|stuck_in_my_head|stuck_at_work|stuck_with|stuck_in_a_meeting|stuck_on_the_form|stuck_at_immigration|stuck_at_airport|stuck_at_the_airport
attack_on_titan|panic_at|snack_attack|cute_attack
pain_au|painkiller*|a_pain|pain_in_the|no_pain|pain_to
crash_pad|crash_course|crash_at|crashed_early|crash_here
sick_view|sick_place|sick_of|seasick*|homesick|love_sick|sick_beats|car_sick|carsick|motion_sick*|travel_sick*
burning_question|burn_calories|sunburn*|slow_burn|burn_a_cd|burnable*|wood_burning|heart_burn|heartburn|burning_man|burnt_out|burned_out
fever_tree|fever_pitch|hay_fever|hayfever|yellow_fever|dance_fever|cabin_fever|saturday_night_fever|gold_fever|dengue_fever_vaccine
murder_mystery|pillow_fight|food_fight|fight_night|sumo_fight|cock_fight|fight_jet_lag|fight_club
suicide_squad|suicide_forest_tour|suicide_burger|suicide_wings
hot_flash|choke_hold|artichoke
break_in_my|break_in_new|breaking_in_new|breaking_bad|break_in_shoes|break_in_boots|tea_break_in|breakdance
hang_out|hang_around|hanging_out|hang_up_my|hangover|hang_myself_out
earthquake_proof|earthquake_resistant|earthquake_resistance|earthquake_safe|earthquake_museum|tsunami_museum|earthquake_simulator|earthquake_memorial|tsunami_memorial
bear_with|teddy_bear|bear_in_mind|polar_bear_plunge|gummy_bear*|bear_park|bear_bell*
",
    calm: "
last . year|month|summer|winter|spring|autumn|fall|week|decade|century|time|trip
years|year|months|weeks|decades . ago
once . in|upon|so|and|but|before|there|at
in_rome|in_paris|in_lisbon . once
in_january|in_february|in_march|in_april|in_may|in_june|in_july|in_august|in_september|in_october|in_november|in_december|hotel_before|previous_hotel|previous_place|the_hotel_before
when_i_was . kid|child|young|little|small|younger
in_the_past|back_in|used_to|historically|back_then|ever_since|long_time_ago|back_home
movie|movies|film|films|novel|novels|manga|anime|episode|netflix|documentary|exhibition|museum|videogame|video_game|board_game|escape_room*|theme_park|amusement_park|haunted_house|murder_mystery|crime_novel*|crime_series|true_crime|podcast|tv_show|tv_series|tv_drama|detective|thriller|horror|cosplay|memorial|quiz|comedy|musical|opera|concert|band|song|album|lyrics
just_asking|just_curious|just_wondering|out_of_curiosity|i'm_curious|just_so_i_know|just_like_to_know|for_future_reference|asking_for_a_friend|just_to_know
in_an_emergency|in_emergencies|just_in_case|in_case_of|in_case|hypothetically|what_if|if_there_is|if_there's|if_there_was|if_i_get|if_we_get|if_i_lose|if_someone|if_anything_happens|if_something_happens|what_happens_if|what_do_i_do_if|what_do_we_do_if|what_should_i_do_if|what_to_do_if|in_the_event|if_i_lock|if_we_lock|if_i_forget|if_i_got|if_i'm_sick|if_i_am_sick|if_we_are_sick|when_there_is
no_rush|no_hurry|not_urgent|nothing_urgent|not_an_emergency|no_emergency
emergency_drill|fire_drill|evacuation_drill|for_my_form|school_form|visa_form|for_a_report|for_my_thesis|for_my_essay|school_project|risk_assessment
fully_recovered|all_better|all_healed|healed|better_now|fine_now|okay_now|ok_now|all_good_now|false_alarm|found_it_already|found_him_already|already_found|already_solved|never_mind|nevermind|all_sorted|recovered
lol|haha*|lmao|rofl|jk|just_kidding|hehe*
travel_insurance|insurance_cover*|insurance_form
nobody_is_hurt|no_one_is_hurt|nobody's_hurt|no_one's_hurt|everyone_is_fine|everyone_is_safe|nobody_hurt
vaccin*|vaccine_certificate|checkup|check_up|allergic_to . nuts|peanuts|shellfish|gluten|eggs|soba|buckwheat|dairy|cats|feathers
",
    acute: "
help_me|please_help|need_help_now|right_now|just_now|come_now|send_help|hurry|asap|come_quick*|please_come|immediately|urgent|at_once|minutes_ago|min_ago|mins_ago|seconds_ago|is_happening|still_here|still_outside
",
    cues: &[
        (SelfHarm, "
!not_going_to_make_it|won't_make_it|wont_make_it . through|past|until . tonight|night|morning|tomorrow
!tell . my|mum|mom|them|him|her . kids|family|mother|parents|wife|husband|children|daughter|son . i . love|loved|sorry
!if_i|if_i_just|could_just|just_want_to|want_to|rather|might_as_well . jump|jumped|fall|fell . out|off|from
!burn . charcoal
!what's_the_point|whats_the_point|no_point|what_is_the_point|see_no_point|why_bother & carrying_on|going_on|living|anymore|life|keep_going|alive
!won't|wont|don't|will_not|no_longer|not . have_to|need_to . worry_about_me|see_me|deal_with_me|bother_with_me
!after_tonight & me|i|my & won't|no|gone|things|worry|be
!want|wanna|going|gonna|planning|trying|tried|threatening|threatens|threatened|wants|about|ready|decided|thinking . to|of|about|about_to . die|end_it|kill_myself|kill_himself|kill_herself|kill_themself|kill_themselves|hurt_myself|hurt_herself|hurt_himself|harm_myself|hang_himself|hang_myself|hang_herself|jump|jump_off|end_my_life|end_his_life|end_her_life|end_it_all|take_my_life|take_his_life|take_her_life|suicide|commit_suicide|cut_myself|overdose
!want|wanna|wants . die|be_dead|end_it|end_my_life
!kill_myself|killing_myself|end_my_life|ending_my_life|take_my_own_life|taking_my_life|end_it_all|ending_it_all|kms|unalive_myself|off_myself|hang_myself|killing_himself|killing_herself|kill_himself|kill_herself|hang_himself|hang_herself
!ending_it|end_it . tonight|now|today|here|all|soon
!suicide|suicidal|self_harm*|selfharm*|suicid_note|suicidal_thoughts|goodbye_note|farewell_letter|goodbye_letter|farewell_note|suicide_note
!don't|dont|not|no_longer|do_not|can't . want|wanna|wish . live|be_alive|exist|wake_up|be_here_anymore|go_on|be_here
!no_reason|nothing_left|no_point|reason . live|living|live_for|go_on|in_living|to_live
!tired|sick . of . living|life|being_alive|existing
!better_off . without_me|dead|if_i
!wish . i . dead|never_born|never_been_born|weren't_alive|could_disappear|was_dead|were_dead
!want|just|wanna|wish . disappear|vanish|not_exist|stop_existing
!nobody|no_one|noone . would|will . miss_me|care_if_i|notice_if_i
!took|taken|swallowed|swallow|taking|ate .. pills|tablets|sleeping_pills|meds|medication|paracetamol|tylenol|xanax & all|whole|entire|bottle|too_many|sorry|handful|every|many|box|goodbye|packet|pack|lots|everything|die
!cut|cutting|slit|slitting|slashed . my|her|his . wrists|wrist|arms|arm|veins|thighs
!cutting_myself|cut_myself_again|hurting_myself|harming_myself|hurt_myself_again|burning_myself
!standing|sitting|on|climbed|climbing|over . roof|rooftop|ledge|railing|bridge|edge|windowsill|balcony_rail & jump|jumping|edge|ledge|railing|die|won't_come_down|crying|wont_come
!going|gonna|says|said|want|wants|threatening|threatens|will|he'll|she'll|about|might|i'll|should|could|if_i . jump . off|from|out|bridge|window|roof|balcony|now|in_front
!jump . off|from|out . roof|bridge|balcony|window|train|building|floor
!goodbye|farewell . forever|everyone|message|all|world|letter|cruel & tonight|done|sorry|can't|texted|message|suicide|worried|pills|love|roof|jump|die|answering|answer|check
!this_is . goodbye|my_last_night|the_end
!my_last . night|message|day . alive|on_earth|here_forever
!can't|cannot|cant|don't_want_to . go_on|take_it_anymore|do_this_anymore|carry_on|take_this_anymore|keep_going|live_like_this
!i . won't_be_here|won't_be_around|will_be_gone . tomorrow|morning|anymore
!after_tonight|by_morning|by_tomorrow|when_you_find|when_you_read . i . gone|dead|won't|be_gone|will
!sorry . mess . find
!life . not_worth|isn't_worth|worthless|meaningless|has_no_meaning
!not_worth_living|dont_deserve_to_live|don't_deserve_to_live
!rope|noose|razor|blade|knife . in_my_hand|ready|with_me|around_my_neck|neck & die|end|myself|life|goodbye|anymore|hang|sorry
!everyone|you|they|family . better_off . without
!thoughts_of|thinking_about|think_about . death|dying|ending|suicide|killing_myself|ending_it|dying_every
!planning_my|my . suicide|own_death
!hung|hanging|hanged . himself|herself|themselves|myself
"),
        (Fire, "
set|sets|lit . <place>|alight|ablaze
alight
!<place> .. on_fire|in_flames|burning|is_burning|caught_fire|catching_fire|caught_on_fire|ablaze|up_in_flames|is_smoking|is_melting|sparking|exploded
!is|are|there's|something|something's|it's|its|whole|everything|stuff|car . on_fire|burning_down|in_flames|ablaze
caught_fire|catching_fire|caught_on_fire|set_on_fire|set_fire_to|went_up_in_flames|burst_into_flames|up_in_flames|house_fire|kitchen_fire|forest_fire|grease_fire|wildfire|wild_fire|electrical_fire|brush_fire
!there_is|there's|theres|theirs|see|seeing|saw|have_a|got_a|a . fire|flames|flame|thick_smoke|black_smoke . in|on|at|next|outside|inside|coming|behind|near|downstairs|upstairs|here|from|under
flames . coming|everywhere|out|from|up|in|on|spreading|shooting|are|licking|climbing|reaching
fire . spreading|growing|getting|out_of_control|everywhere|won't_go_out|wont_go_out|in_the|next_door|upstairs|downstairs|at_the|started|broke_out|in_our|in_my|behind|under|in_room
=fire
=fire_fire|fire_fire_fire|theres_a_fire|there's_a_fire|there_is_a_fire|help_fire|fire_help|its_on_fire|it's_on_fire
smoke .. coming|pouring|filling|everywhere|from|in|under|billowing|out|full|thick|all_over|rising
full_of|thick|black|white|heavy|dense|lots_of|so_much|filling|filled|filled_with . smoke
smell*|stinks|reeks|stench|odor|odour|whiff . gas|smoke|burning|burnt|burned|burnt_plastic|propane|something_burning|rotten_eggs|fumes
gas . leak|leaking|smell|hissing|escaping|stinks|everywhere|fumes
gas_leak*|leaking_gas|hissing . gas
smoke_alarm*|fire_alarm*|smoke_detector*|co_alarm|co_detector|carbon_monoxide_alarm|gas_alarm|carbon_monoxide_detector|alarm .. going_off|ringing|won't_stop|wont_stop|screaming|beeping_nonstop|blaring|went_off|keeps|is_on|sounding|not_stopping|so_loud|gone_off|goes_off|started & smoke|fire_alarm*|smoke_alarm*|gas|co_alarm|carbon_monoxide_alarm|smoke_detector*|co_detector|carbon_monoxide*|headache*|dizzy|smell*|leave|evacuate|run|gas_alarm
fire_alarm*|smoke_alarm*|gas_alarm .. going_off|ringing|won't_stop|wont_stop|blaring|went_off|screaming|sounding|gone_off
carbon_monoxide & headache*|dizzy|alarm|sick|leak|faint|beeping|feel
call|send|need . fire . brigade|department|service|fighters|truck|engine
call . firefighters|fire_brigade|firemen
sparks|sparking . outlet|socket|from|cable|wall|plug|flying|out|microwave|fuse|everywhere|box
explosion|exploded|blew_up|explode . kitchen|room|battery|gas|phone|in|heater|stove|charger|powerbank|power_bank|just|next|and
just . exploded|blew_up
battery|powerbank|power_bank|charger|phone|laptop|heater .. smoking|swelling_and_smoking|exploded|melting|on_fire|burning|sparks
can't|cannot|cant . put_it_out|put_out|extinguish
burning . smell|plastic|down|in_the
curtain*|futon|mattress|bed|towel|carpet|blanket|pillow|sofa|house|roof|kitchen|tatami|garbage|trash|bin|stove|oven|toaster|wall|sheets . burning|burns|smouldering|smoldering|smoking|on_fire|in_flames
"),
        (Disaster, "
=earthquake|quake|tsunami|tsunami_warning|tsunami_alert|earthquake_help|help_earthquake|flood|landslide|earthquake_now|tornado|typhoon|eruption
big|strong|huge|massive|bad|major|violent|terrible|another . earthquake|quake|tremor|aftershock . now|just|hit|here|happening|is|and|everything|the|we|still|right
earthquake|quake .. now|hit|happening|just_now|help|shaking|still|what_do_we|what_do_i|what_should|going_on|happened_just|trapped|crack*|collapsed|fell|stuck|buried|injured
just . earthquake|quake|tremor|aftershock
was_that . earthquake|quake|tremor
aftershock|aftershocks . keep|coming|still|scared|again|every|are|getting|won't
after_the_quake|since_the_quake|after_the_earthquake|after_the_tremor|after_that_quake & crack*|wall|door|stuck|fell|collapsed|water|gas|trapped|bent|ceiling|jammed|leaning|hurt|can't|broke*
everything|building|house|room|floor|ground|bed|walls|whole_place|whole_house|place|hotel|furniture|lamps . shaking|swaying|trembling|moving|rocking|rattling|is_shaking|still_shaking|started_shaking|collapsing|tilting
shaking . won't_stop|wont_stop|like_crazy|so_hard|really_hard|violently|badly|everything|a_lot|again|stopped
it's|its|it_is|still . shaking|shaking_so
tsunami .. warning|alert|coming|siren|alarm|evacuate|run|higher_ground|now|phone|is_on|approaching|high_ground|beach|sea|go & phone|coming|siren*|evacuate|run|higher|now|where|go|beach|sea|got|help|alert|should|alarm|approaching|just|we|buzzing|is
sirens|siren|loudspeaker*|loud_speaker*|speakers|announcement*|neighbours|neighbors . evacuate|evacuation|tsunami|flood|leave|leaving|higher_ground|run|running|outside|what|wailing|going
evacuate|evacuation|evacuating . now|order|siren|immediately|should_we|do_we|we_need|have_to|everyone|alert|warning|where|us|here
should_we|do_we_have_to|do_we_need_to|do_i|must_we|need_to|supposed_to|told_to|telling . evacuate|leave_the_building|get_out_now|run_to|run_uphill
water .. coming_in*|rising|pouring_in|flooding|entering|up_to . knees|ankles|waist|windows|room|door|fast|house|now|knee|ankle|bed|ground_floor|our|my|the|hallway
water . coming_into|flooding|rising|pouring_into|flowing_into|rushing|came_into|is_in . room|house|fast|hallway|building|the|our|lobby|street
river .. overflow*|burst*|flooding|rising|over_the_banks|reaching|over_its_banks|at_the_door|broke|has_reached|is_over|coming
flood|flooding|flooded|flash_flood|flood_water|floodwater|floodwaters . room|house|street|ground_floor|coming|here|now|trapped|knee*|rising|in|is|we
landslide|mudslide|land_slide|mud_slide|rockslide|rock_slide|avalanche|rockfall|mudflow . blocked|hit|behind|coming|just|house|road|buried|now|trapped|the|in|came|down|has|took
hill|hillside|slope|mountain|cliff|mountainside . behind . sliding|slid|collapsed|collapsing|coming_down|came_down|moving|gave_way|is_sliding|crumbling
mud|rocks|boulder*|debris .. window|house|coming_down|into|against|garden|door|road|falling|blocking|room|wall
hill . slid|sliding|collapsed|coming_down
volcano|mountain . erupting|erupted|exploded|smoking|is_erupting
eruption . now|ash|started|happening
ash . falling|raining|everywhere|covering
typhoon|storm|hurricane|tornado|wind|cyclone|gale .. broke|broken|ripped|smashed|roof|windows|window|tore|blew|blown|collapsed|destroyed|tree|shattered|flying|glass & roof|window*|glass|tree|wall|collapsed|in|scared|water|ceiling|door
roof|ceiling|wall|walls|windows|tree|house|building|balcony|chimney|stairs|staircase|floor .. collapsing|collapsed|caving_in|caved_in|came_down|falling_in|blown_off|ripped_off|blew_off|cracking|cracked|fell_on|about_to_collapse|falling_down|going_to_collapse|crashed_through|giving_way|crumbling
lightning . struck|hit . house|roof|tree|building|us|someone
trapped|buried|pinned . under|beneath|rubble|in_the_rubble|debris|wardrobe|beam|collapsed
under . rubble|debris|wardrobe|collapsed
crack|cracks . in|across|along|through . wall|walls|ceiling|building|house|floor & quake|earthquake|shaking|aftershock*|growing|bigger|getting|new|collapse|now|widening
"),
        (Crime, "
hole|holes|camera . shower|bathroom|toilet & hole|camera|peep*|guy|man|ran
turning|turns|trying|rattling|jiggling|twisting . my|our|the . door|handle|doorknob|knob|lock|door_handle
<property> . gone|missing & door|lock|window|locker . kicked|broken|forced|smashed|open|pried
!someone|somebody|man|guy|stranger|people|men|dude|person|intruder|thief|burglar|drunk|woman|teenager*|he|she|they . trying|tries|tried|attempting|is|keeps|forcing|breaking|broke|climbing|climbed|came|got|entered|walked|standing|hiding|is_in|banging|rattling|going_through|is_inside|sneaked|snuck . to_open|open_my|to_get_in|into|in_my_room|in_our_room|in_my|break_in|breaking_in|on_my_door|my_door|our_door|door_handle|door_knob|doorknob|through_the_window|in_the_room|under_my_bed|in_the_closet|get_into|enter_my|enter|through|my_window|in_our|our_window|inside_my|inside_our|inside_the|unlock_my|my_bed|my_bags|our_bags|force|to_force|lock
stranger|intruder|burglar|burglars|thief|thieves|robber|prowler|unknown_man|strange_man|unknown_person|strange_guy|random_guy|random_man . in|inside|at|outside|is|just|here|hiding|under|entered|now|came|has|broke|went|took|who|sitting|standing|sleeping
there's|there_is|theres|i_think . intruder|burglar|thief|stranger|someone . in|inside|at|outside|trying|house|room
someone|somebody|man|guy . broke_in|broke_into|breaking_in|breaking_into|forced|smashed|kicked_in|picked
break_in|burglary|burgled|burglarized|robbery|mugging|home_invasion . just|now|happening|here|help|room|in_progress|our|my|we|tonight|in
robbed|mugged|burgled|pickpocketed|assaulted|raped|molested|groped|stabbed|burglarized|been_attacked|held_up|attacked_me|attacked_us|drugged_me|spiked
been|was|got|were|being|am|is|getting . robbed|mugged|attacked|assaulted|beaten|stabbed|shot|raped|groped|threatened|harassed|followed|stalked|blackmailed|drugged|kidnapped|spiked|strangled|punched|touched|hit_by_a_guest|filmed|chased|abused|choked
stole|stolen|steal|stealing|nicked|snatched|swiped|grabbed|ripped_off|pinched . my|our|the|from|his|her|wallet|bag|phone|everything
<property> .. stolen|snatched|nicked|was_taken|been_taken|is_gone_someone|got_taken|were_taken|swiped|been_nicked
missing . from|locker & stolen|broken|forced|broke|thief
locker|safe|suitcase|door|room . broken_into|forced_open|broken_open|pried_open|ransacked|forced|smashed|kicked_in
hitting|beating|punching|attacking|attacked|stabbing|strangling|kicking|choking|slapping|assaulting|threatening|raping|groping|harassing|following|stalking|chasing|hurting|fighting . me|her|him|us|his_wife|my|his_girlfriend|a_girl|a_woman|a_guest|someone|people|guests|each_other|another|the|his|somebody|with
<person> . <grab> . me|my|us|her|his|him|friend|wife|husband|daughter|girlfriend|someone|sister|a|another|the
touched_me|groped_me|touching_me|grabbed_me|grabbed_my|touched_my|forced_me|forced_himself|kissed_me|climbed_into_my|got_into_my_bed|in_my_bunk|into_my_bunk|into_my_bed|got_in_my_bed|exposed_himself|flashed_me|masturbat*|jerking_off|peeping|spying_on|peeping_tom|hit_me|punched_me|pushed_me_down|attacked_me|raped_me|stabbed_me|choked_me|beat_me|slapped_me|spat_on_me
filming|filmed|recording|photographing|taking_photos|taking_pictures|taking_pics|camera|recorded|hidden_camera|secret_camera|spy_camera|phone_under . shower|bathroom|toilet|undress*|naked|changing|bath|me_sleeping|women|us|me_in|me_while & shower*|bathroom|toilet|undress*|naked|changing|bath|sleeping|without|hidden|secretly|under
hidden_camera|hidden_cam|spy_cam|spycam|spy_camera . in|found|toilet|shower|room|bathroom
knife|gun|weapon|machete|axe|sword|bat|pistol|blade|rifle|broken_bottle .. me|us|lobby|corridor|hallway|threat*|people|kitchen|door|outside|room|waving|pointed|hand|stairs|lounge|man|guy|reception|everyone|drunk & man|guy|someone|somebody|he|she|drunk|pointed|threat*|waving|with|has|pulled|holding|person|stranger|husband|carrying|woman
kill|stab|shoot|hurt|beat|find|murder|rape . me|us|her|him|my & says|said|threat*|going_to|gonna|will|he'll|she'll|wants|ex|trying|outside|downstairs|screaming|yelling|shouting
threat* . me|to_kill|us|with|to_hurt|her|guests|him|my|everyone|someone|to_beat|to_stab|to_rape|staff|to_burn
ex|exboyfriend|ex_husband|ex_boyfriend|stalker|abuser|ex_wife .. found|here|outside|downstairs|door|following|followed|threat*|kill|lobby|won't_leave|wont_leave|banging|waiting|shouting|screaming|tracked
stalk*|followed|following|chased|chasing . me|us|her|to_my_room|home|back_to
won't_leave|wont_leave|refuses_to_leave . alone|me|my_room|us|her|room|door
won't|wont|refuses|not . let_me . go|leave|out
fight|fighting|brawl . lobby|hallway|corridor|room|lounge|outside|downstairs|broke_out|bottle*|blood|knife|drunk|street|next_door|upstairs
screaming|screams|yelling|crying|begging . help|next_door|woman|room|stop|murder|life & help|hit*|beat*|stop|woman|girl|fight|next|room|life
domestic_violence|abusive_husband|abusive_boyfriend|beating_up|beats_up|beaten_up|human_trafficking|kidnapp*|taken_hostage|hostage|bomb_threat|gunshots|gun_shots|gunshot|shots_fired|a_shooting|shooter
there's_a|there_is_a|found_a|planted . bomb|dead_body|body
call|get|send|need . police|cops|officer
"),
        (Illness, "
dropped|went_down|crumpled|keeled . to|on|onto|over . floor|ground
doesn't|does_not|didn't|won't|not|no . answer|response|reply|respond|react & fell|dropped|floor|collapsed|shocked|down|ground|bath|suddenly|shook|lying
get|wake|getting . him|her|them . awake|up . at_all|awake
can't|cannot|cant|couldn't . get|wake . him|her|them . awake|up|conscious
got|been . shocked|electrocuted|zapped
water|waters|membranes . just|have|has . broke|broken|ruptured
leg|arm|foot|ankle|wrist . points|pointing|bent|twisted|sticking|turned|facing . wrong|weird|strange|odd|funny|out|unnatural
!<isnt> . breathing|breathe|breath
!<cant> . breathe|breath|breathing|breethe|get_air|catch_my_breath|get_any_air|catch_his_breath|catch_her_breath
trouble|difficulty|struggling|hard|hardly|problems|struggles . breathing|to_breathe|breathe
gasping|wheezing|suffocating|suffocated|asphyxiat*|hyperventilat*|turning_blue|turned_blue|going_blue|gone_blue|lips_are_blue|blue_lips|lips_blue|face_is_blue|face_went_blue|turning_purple|turned_purple
breathing . weird|strange|fast|shallow|stopped|badly|funny|heavy|really
short_of_breath|shortness_of_breath
!unconscious|unconcious|unresponsive|inconscious|lost_consciousness|losing_consciousness|passed_out|passing_out|blacked_out|knocked_out|fainted|fainting|collapsed|collapse|comatose|not_conscious|in_a_coma|not_responsive|about_to_faint|going_to_faint|gonna_faint|keeled_over|slumped
!won't|wont|not|isn't|can't|cant|cannot|doesn't|didn't|never . wake|waking|respond|responding|wake_him|wake_her|wake_them|answering_me|react|reacting|come_round|come_to|responsive|get_up_from_the_floor|moving_at_all|wake_my
not_moving|isn't_moving|stopped_moving & <person>
seizure|seizures|seizing|convuls*|epileptic|epilepsy_attack|having_a_fit|fitting|having_fits|foaming|jerking|spasms|twitching|eyes_rolled|rolled_back|shaking_uncontrollably|whole_body_shaking|body_is_shaking|body_shaking|stiff_and_shaking
heart_attack|cardiac|cardiac_arrest|stroke|having_a_stroke|no_pulse|can't_find_a_pulse|heart_stopped|heart_is_racing|heart_racing|palpitations|heart_failure|no_heartbeat|aneurysm|angina
chest|heart .. pain|pains|hurts|hurting|tight|tightness|pressure|crushing|ache|aching|stabbing|squeezing|burning|heavy|agony
pain|pains|pressure|tightness|stabbing|squeezing . chest|heart
<body> . numb|drooping|drooped|paralysed|paralyzed|went_numb|gone_numb|has_gone_numb|hanging|droopy|crooked|can't_move
numb|numbness|drooping|paralysed|paralyzed . <body>|side|left
<cant> . feel|move|lift|bend|raise . <body>|it|side
slurring|slurred|can't_speak|cant_speak|can't_talk_properly|can't_talk|cant_talk|talking_nonsense|stopped_making_sense|making_no_sense|can't_see_anything|lost_vision|gone_blind|can't_see|went_blind|can't_stand|cant_stand_up|can't_stand_up|cannot_stand|can't_get_up|cannot_get_up|cant_get_up|can't_walk|cannot_walk|cant_walk
bleeding|bleed|bleeds|haemorrhag*|hemorrhag*|bleding
blood . everywhere|all_over|won't_stop|wont_stop|pouring|gushing|coming|lots|spurting|is|on_the_floor|in_his|in_her|in_my|from|out|keeps|dripping|doesn't_stop|squirting|soaked|pool
lot_of|lots_of|so_much|covered_in|losing|lost . blood
vomit*|throwing_up|threw_up|coughing|coughed|puking|pooping|peeing|pissing|spitting|puked|cough*|throws_up . blood|nonstop|non_stop|for_hours|all_night|everything|constantly & blood|nonstop|non_stop|hours|can't|constantly|child|baby|weak|fever|since|all_night|faint
blood . stool|urine|vomit|poop
cut|sliced|chopped|gashed|severed|slashed|lost|nearly_cut .. finger|fingers|hand|thumb|leg|arm|foot|wrist|toe|artery|head|face|knee & deep|deeply|badly|blood|bleed*|off|open|bone|stop|knife|glass|severed|chopped|stitches|artery|axe|saw|fingertip|pouring
deep|nasty|bad|gaping|open|big . cut|gash|wound|bite
needs|need . stitches
choking|choked_on|choke|chokes|stuck_in . throat
stuck|lodged . throat|windpipe
something|bone|food|mochi|fishbone|coin|grape|candy|rice_cake . stuck . throat
overdose|overdosed|od_d|od'd|poisoned|poisoning|food_poisoning|alcohol_poisoning|food_poison
swallowed|drank|ate|eaten|eating|swallow|inhaled . bleach|detergent|battery|coin|coins|button|magnet*|cleaner|cleaning|poison*|mushroom*|chemical*|soap|fugu|medicine|pills|glass|lighter|petrol|disinfectant|pod|berries|laundry|pufferfish|something|wild
allergic . reaction|shock
anaphyla*|epipen|epi_pen|allergic_reaction|hives_all_over|swelling_up|swollen_shut|throat_is_closing|throat_closing|throat_closed
throat|tongue|lips|face|airway|neck .. swelling|swollen|closing|swells|swelled|closing_up|tightening|puffed|blown_up|ballooned|swelled_up|huge
swelling|swollen . throat|tongue|lips|face
bitten|bit|stung|bite|sting|attacked . snake|viper|hornet*|wasp*|dog|scorpion|jellyfish|centipede|spider|monkey|boar|bear|bees|bee|mamushi|habu|cat|bat
snake|viper|hornet*|wasp*|dog|scorpion|jellyfish|centipede|boar|bear|monkey|mamushi|bee|bees|dogs . bit|bite|stung|attacked|sting|has_bitten|has_stung|mauled
broke|broken|fractured|dislocated|snapped|shattered|crushed|smashed|popped|twisted . <body>|collarbone|leg|nose|hip & fell|can't|cannot|think|just|pain|move|swollen|walk|bone|help|slipped|badly|stand|hurts|scream*|out_of_its_socket|accident|fall
bone . sticking_out|showing|visible|poking|out|through
fell|fallen|falling|slipped|tumbled|tripped . down|off|from|out|in . stairs|steps|stair|roof|balcony|ladder|bunk|window|cliff|bike|shower|bath|staircase|onsen|tub|wall|bed|tree|horse|bathroom|edge|escalator|hard|unconscious|rock* & blood|can't|cannot|bleed*|head|move|moving|leg|hurt*|pain|back|broke*|arm|unconscious|hip|wake|ankle|bent|screaming|badly|stand|get_up|not|help|wrist|knocked|neck|responding
fell|fallen|slipped|tripped . stairs|steps|roof|balcony|window|cliff|ladder
hit|bumped|banged|smashed|cracked|knocked . head & dizzy|vomit*|blood|bleed*|confused|unconscious|hard|throwing|wake|faint|passed|badly|floor|rock|fell|slipped|sleepy|threw|concuss*|memory|out|can't
head_injury|concussion|concussed|head_wound|cracked_skull|skull
hit_by|run_over|ran_over|knocked_down_by|struck_by . car|truck|bike|motorbike|scooter|bus|taxi|train|cyclist|a|motorcycle|lightning|tram
car|bike|motorbike|scooter|bicycle|traffic|motorcycle|bus|terrible|bad|road|horrible . accident|crash|crashed & hurt*|injur*|blood|help|bleed*|leg|trapped|just|can't|ambulance|now|people|unconscious|someone|pain|friend
just_had|been_in|had_a|was_in|there's_been|there_was . accident|crash|car_crash|car_accident
injured|injury|badly_hurt|seriously_hurt|severely_injured|wounded|impaled|amputated|crushed_under|badly_injured|got_hurt|hurt_badly|hurt_bad|is_hurt|really_hurt|hurt_herself|hurt_himself|hurt_myself_badly
burned|burnt|scalded|burn|burns|spilled|poured . hand|arm|face|leg|himself|herself|myself|skin|boiling|baby|hands|legs|chest|whole|body|oil|water & boiling|blister*|skin|oil|badly|hot_water|peeling|bad|degree|kettle|soup|scream*|severe|tea|stove|chemical*|steam|coming_off|face|serious
third_degree_burn*|second_degree_burn*|severe_burn*|bad_burn*
boiling_water|hot_oil|boiling_oil|boiling_soup . over|on|himself|herself|his|her|my
high|very_high|bad|terrible|40|41|39|104|105|103|dangerous|raging . fever|temperature|temp
fever|temperature|temp|feverish . 39|40|41|42|103|104|105|over_40|and_rash|above|very_high|won't|wont|not|seizure|stiff|unresponsive|confused|rash|delirious|really_high|so_high|shaking|limp|climbing|not_going_down
burning_up|burning_with_fever|febrile|delirious|meningitis|heatstroke|heat_stroke|sunstroke|hypothermi*|frostbite|frost_bite|appendicitis|ruptured_appendix|internal_bleeding|sepsis|septic|kidney_stone*|gallstone*|diabetic_shock|hypoglyc*|hypo|low_blood_sugar|blood_sugar|insulin & now|sick|can't|very|help|faint*|low|pain|please|shaking|confused|baby|kid|he|she|i|my|ran_out|out_of|hospital|think|drop*|burning_up
burning_up|heat_stroke|heatstroke|hypothermi*|delirious|appendicitis|meningitis|low_blood_sugar
severe|terrible|unbearable|worst|excruciating|horrible|extreme|agonizing|intense|awful|sharp|stabbing|crazy|insane|massive|crippling|acute|violent . pain|pains|headache|stomach_ache|stomachache|migraine|cramps|abdominal|stomach|allergic|allergy|asthma|diarrhea|vomiting
worst_headache|in_agony|in_so_much_pain|so_much_pain|screaming_in_pain|crying_in_pain|a_lot_of_pain|doubled_over|writhing|in_great_pain|in_severe_pain|in_terrible_pain|pain_is_unbearable|in_pain_and|in_extreme_pain|in_serious_pain|in_bad_pain
stomach|belly|abdomen|appendix|side|back|head|eye|ear|kidney|leg .. unbearable|excruciating|agony|can't_stand_up|killing_her|killing_him|so_bad|really_bad
water_broke|waters_broke|water_has_broken|contractions|in_labour|in_labor|into_labour|into_labor|miscarr*|baby_is_coming|baby's_coming|giving_birth|about_to_give_birth|preeclampsia|labor_pains|labour_pains|going_into_labour
pregnant & bleed*|blood|pain|pains|cramps|fell|fainted|baby_not_moving|contractions|spotting|water
asthma . attack|bad|can't|inhaler
asthma|inhaler|ventolin|nebuliser & attack|can't|empty|breath*|wheez*|lost|ran_out|worse|help|not_working|blue|ran
panic_attack & help|can't|breath*|now|having|think|bad
drowning|drowned|drownd|nearly_drowned|almost_drowned|face_down|floating . pool|bath|water|in|onsen|child|she|he|face_down|river|sea|my|help|someone|at|down & he|she|someone|somebody|kid|child|boy|girl|woman|man|guest|face_down|friend|person|people|drowning|drowned|drownd|guy|lady
electrocuted|electric_shock|electrical_shock|electrocution
call|need|send|get|want|please . ambulance|ambulence|ambulans|paramedic*|medic|999|119|911|112
need|get|call|send|fetch . doctor|hospital|medical_help|nurse|medical_assistance & now|urgent*|quick|quickly|immediately|emergency|asap|please_hurry|fast|help|right_away|very|badly
take|taking|get|bring|rush|drive . <person> . to . hospital|er|emergency_room|a_hospital|the_hospital
need . go|get . hospital|er|emergency_room & now|urgent*|immediately|help|quick|asap|right_away|tonight|please|i_need|we_need
=ambulance|an_ambulance|ambulance_please|ambulance_now
medical_emergency|is_dying|are_dying|might_die|going_to_die|gonna_die|im_dying|i'm_dying|think_he's_dead|is_dead|he's_dead|she's_dead|looks_dead|seems_dead|thinks_he_is_dying|he_is_dying|she_is_dying
he|she|husband|wife|son|daughter|baby|friend|mum|mom|dad|child . very_sick|really_sick|seriously_ill|very_ill|extremely_sick|really_ill|very_unwell|terribly_ill|really_unwell
very_sick|seriously_ill|extremely_sick|really_really_sick|desperately_ill & help|hospital|doctor|please|can't|vomit*|need
do|doing|giving . cpr
know_cpr|cpr_now|defibrillator_now|aed_now|need_aed|need_the_aed|need_a_defibrillator
someone|somebody|guest|man|woman|lady|person|guy|husband|wife|friend .. lying|laying|found . on_the_floor|floor|motionless|not_moving|on_the_ground|in_the_hallway|in_the_bath|ground|blood
"),
        (Danger, "
last_train|last_bus|wrong_train|wrong_bus|wrong_way|wrong_direction|empty_station|deserted_station & alone|scared|dark|nobody|afraid|stranded|no_one|lonely
<kin> .. isn't_back|not_back|hasn't_returned|still_not_back|hasn't_come_back|not_returned|still_out
isn't_back|not_back_yet|still_not_back|hasn't_come_back|hasn't_returned|didn't_come_back|never_came_back & <kin>|elderly|old
door|code|gate . stays|remains|keeps . shut|closed|locked
locked|lock|shut|closed . myself|ourselves|me|us|himself|herself|him|her|them|friend|my|kid|baby . out|in|inside|outside|on|up
locked . out|in|inside|outside|myself_out|on_the . bathroom|of|balcony|sauna|toilet|room|my|our|and|without|it's|help|cold|house|roof|terrace|snow|rain|building|barefoot|in|the|no|cant|now|naked|shoes|wearing|freezing|for|again|please
locked_out|lockd_out|locked_myself_out|locked_ourselves_out|loked_out|im_locked_in|i'm_locked_in|we're_locked_in|we_are_locked_in|locked_in_the|locked_in_sauna|locked_inside
<cant> . get|open|come|go|enter|unlock . in|inside|back_in|out|out_of|door|into|the_door|my_door|front_door|it|the_gate|back_inside & cold|snow*|rain*|dark|freezing|outside|door|lock*|stuck|code|key|help|room|bathroom|sauna|toilet|baby|midnight|kids|barefoot|elevator|broken|jammed|child|building|balcony|storm|night|scared|window|inside
<door> .. doesn't_work|not_working|won't_open|wont_open|doesn't_open|not_opening|isn't_working|jammed|stuck|won't_work|wont_work|broken|doesnt_work|broke_off|came_off|slammed|fell_shut|won't_unlock|refuses|locked_behind|not_open|dead|blocked|failed|can't_open|won't_budge|wont_budge|invalid|rejected|wrong & cold|snow*|outside|freezing|rain*|dark|inside|trapped|baby|help|night|barefoot|kids|child*|minus|am_in|can't|can't_get|midnight|alone|hot|shoes|stuck_in|towel|storm|late|naked|scared|locked|stranded|panic*|out|screaming|air|claustrophobic|1am|2am|3am
stuck|trapped|stranded . in|inside|on|at|between . elevator|lift|bathroom|toilet|shower|sauna|room|balcony|roof|mountain|snow|mud|cable_car|gondola|cellar|basement|storage|car|water|cliff|trail|forest|dark|the_middle|middle_of_nowhere|tree|island|rock*|ledge|ditch|floor|ravine|river|storeroom|laundry|rooftop|stairwell|bath|attic|closet|tunnel|cabin|blizzard|ropeway|hole|well|window
stuck|trapped|stranded . outside . snow|cold|rain|storm|night|and|in|with|freezing|no|building
elevator|lift . stuck|stopped|trapped|stopped_between|won't_move|not_moving|jammed
stuck|trapped|help .. elevator|lift
hand|finger|arm|foot|leg|head . stuck|trapped|caught|jammed . in|between|door|machine|railing|under
trapped|im_trapped|we're_trapped|im_stranded|we're_stranded|we_are_stranded|i'm_stranded|i_am_stranded
i'm|im|we're|we_are|i_am|got|totally|completely|hopelessly|are|get|been . lost & dark|mountain|forest|trail|woods|no_signal|battery|cold|snow*|alone|help|night|hike|hiking|scared|fog|path|nowhere|phone|rain*|jungle|trees|hours|light|shrine|walking|child*|kids
lost . in|on|somewhere|at . woods|forest|mountain|mountains|hike|trail|dark|hills|bush|snow|jungle|fog|cave|valley|blizzard|the_middle
lost|can't_find|cannot_find|cant_find|off|wandered . trail|path|way_back|track|way|road & dark|battery|cold|snow*|signal|night|help|mountain|phone|fog|where_we_are|where_i_am|no_idea|alone|scared|forest|woods|light
don't|dont|no|not . know|idea|sure|clue . where_i_am|where_we_are|where_am_i & dark|alone|cold|help|scared|battery|night|lost|phone|snow*|mountain|forest|trail|woods|fog|raining|stranded
missed|wrong . last_train|last_bus|train|bus|stop & dark|alone|nobody|no_one|scared|cold|middle_of_nowhere|stranded|afraid|snow*|no_taxi*|freezing|empty|deserted|battery|nowhere|frightened|lost
stranded|middle_of_nowhere & cold|dark|alone|help|night|battery|snow*|scared|no_signal|car|no_one|afraid|freezing|broke_down
<kin> .. missing|disappeared|vanished|is_gone|has_gone|wandered_off|ran_away|hasn't_come_back|hasnt_come_back|hasn't_returned|didn't_come_back|has_not_come_back|not_come_back|never_came_back|got_lost|is_lost|went_missing|can't_be_found|not_back|isn't_back|didn't_return|nowhere_to_be_found|not_returned|still_out|hasn't_been_seen|never_returned|gone_missing|never_arrived
can't|cannot|cant|can_not|couldn't|lost . find|see|locate|reach . <kin>|him_anywhere|her_anywhere|him|them
lost . my|our|the . <kin>
lost_sight_of|lost_a_child|missing_child|missing_person|lost_child
little|year_old|yr_old|years_old|yo|old|with_dementia|dementia|alzheimer* .. missing|disappeared|wandered|gone|not_come_back|hasn't_come_back|alone|lost & missing|disappeared|wandered|find|gone|lost|hasn't|not_back
bear|wild_boar|boar|snake|monkey|monkeys|wolf|hornet*|wasp*|viper|deer|wild_dog|wild_dogs|stray_dogs|animal|centipede .. outside|door|room|entrance|garden|inside|car|in_front|window|toilet|bed|corridor|trash|chasing|attacking|circling|blocking|in_the|yard|porch|kitchen & bear|boar|snake|viper|wolf|hornet*|wasp*|chasing|attacking|scared|aggressive|help|angry|huge|now|can't|growling|inside|right|trapped|afraid|biting
help|sos|save . me|us|help
=help|help_help|sos|emergency|this_is_an_emergency|its_an_emergency|it's_an_emergency|please_help|help_please|help_me|help_us|please_help_me|please_help_us|i_need_help|we_need_help|help_now|somebody_help|someone_help|please_come_quick|come_quick|come_quickly|i_need_help_now
it's|its|is|have|this_is|there_is|real . emergency & help|now|please|come|call|room|hurry
i'm|im|we're|i_am|we_are|my_life|life|lives . in . danger
in_danger|help_us|help_me|send_help|need_help_now|need_help_immediately|need_urgent_help|need_help_urgently|please_save|rescue_us|rescue_me|need_rescue|need_rescuing|come_rescue|somebody_help|someone_help|save_us|save_me
car|van|bus|rental . stuck|slid|off_the_road|in_a_ditch|in_the_ditch|into_a_ditch|in_the_snow|broke_down|broken_down|rolled|stranded & snow*|ditch|trapped|cold|night|baby|help|dark|cliff|can't|door*|mountain|alone|freezing|rolled|slid|blizzard|tunnel|river
sinking|boat . sinking|capsized|drifting|turned_over|overturned
swept|dragged|pulled . away|out|under . current|river|sea|waves|water|wave
freezing . to_death|outside|out_here|cold & door|lock*|can't|help|lost|outside|baby|shoes|code|key
"),
    ],
};
