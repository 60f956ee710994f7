# Words of which one says what the other denies: "the dam is intact" contradicts "the dam burst", "has disappeared" agrees with "was not seen".
# Lemmas, lower case.
@columns group | one | other
presence | flee leave escape depart flight | remain stay
sight | disappear vanish | see appear know reappear
integrity | breach burst rupture break collapse crack fail | intact hold whole unharmed sound undamaged
life | die dead kill death perish killed | alive survive living
custody | arrest detain jail cell custody imprison capture | free release home
supply | lack short without shortage scarce | all every enough sufficient
passage | close shut block closed | open reopen
calm | calm quiet peaceful stable safe normal | violent panic chaos unrest tense
function | cut outage down off blackout | restore resume back
outcome | win victory winner | lose defeat
holding | lose withdraw abandon retreat | hold defend keep repel
assent | accept agree approve | refuse reject decline
rise | rise increase grow climb | fall decrease drop decline
travel | cancel postpone | come arrive visit
