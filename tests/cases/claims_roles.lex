# Sentences and who, where, when and how many their claim names: actors and targets between commas, "none" for nobody; a field left
# empty is not looked at. time: first and last day. The claim is the one whose evidence holds the word in "at".
@columns sentence | at | actors | targets | place | time | quantity | speaker
The rebels captured the town of Goma on Monday. | captured | rebels | none | Goma | 2024-05-13 2024-05-13 | |
The town of Goma was captured by the rebels. | captured | rebels | none | Goma | | |
The rebels took control of Goma. | control | rebels | none | Goma | | |
The town of Goma fell to the rebels. | fell | rebels | none | Goma | | |
The port of Tripoli is in the hands of the militia. | hands | militia | none | Tripoli | | |
The army withdrew from Goma. | withdrew | army | none | Goma | | |
The police arrested Maria Ruiz in Lima. | arrested | police | Maria Ruiz | Lima | | |
Maria Ruiz was arrested in Lima on Tuesday. | arrested | none | Maria Ruiz | Lima | 2024-05-14 2024-05-14 | |
The court convicted Maria Ruiz. | convicted | court | Maria Ruiz | | | |
The police arrested 23 protesters in Lima. | arrested | police | none | Lima | | 23 |
The rebels freed 40 prisoners. | freed | rebels | none | | | 40 |
Chile signed a treaty with Peru. | signed | Chile | Peru | | | |
Canada imposed sanctions on Peru. | imposed | Canada | Peru | | | |
Iran supports the militia. | supports | Iran | militia | | | |
The army shelled the port of Sirte. | shelled | army | none | Sirte | | |
The president of Chad met Maria Ruiz in Oslo. | met | | Maria Ruiz | Oslo | | |
Maria Ruiz fled to Chad on Monday. | fled | Maria Ruiz | none | Chad | 2024-05-13 2024-05-13 | |
Maria Ruiz arrived in Oslo on Tuesday. | arrived | Maria Ruiz | none | Oslo | 2024-05-14 2024-05-14 | |
Between 300 and 350 houses have collapsed in Gao. | collapsed | none | none | Gao | | 300 |
At least 12 people were killed in Gao. | killed | none | none | Gao | | 12 |
A ferry sank off Zanzibar on Monday, killing 12 people. | killing | none | none | Zanzibar | 2024-05-13 2024-05-13 | 12 |
Thousands of people demonstrated in Lima. | demonstrated | none | none | Lima | | 1000 |
The rebels and the army have captured Goma. | captured | rebels, army | none | Goma | | |
Turkey sent 60 rescuers to Gao. | sent | Turkey | none | Gao | | 60 |
In Lima, police fired tear gas. | fired | police | none | Lima | | |
Maria Ruiz resigned on Monday. | resigned | Maria Ruiz | none | | 2024-05-13 2024-05-13 | |
The police said that 400 people had demonstrated in Lima. | demonstrated | none | none | Lima | | 400 | police
The army said on Monday that the rebels had left Goma. | left | rebels | none | Goma | 2024-05-13 2024-05-13 | | army
The ministry said it had deployed troops in Goma. | deployed | | none | Goma | | | ministry
A coalition of rebels launched an offensive in Kivu. | offensive | rebels |  |  |
The rebels said on Monday that they had captured Goma. | captured | rebels |  | Goma |
Troops entered Goma and took over some neighborhoods. | took |  |  | Goma |
