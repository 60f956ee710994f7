# Words that turn a statement: what is not so (negator), not certain (modal, adverb, governor) or not yet (modal, governor);
# what opens a condition or a question; what calls a report false.
# A word stands for its lemma or its exact form. governor: a verb, noun or adjective that takes the predicate as its complement
# ("plans to leave", "is likely to leave"). modality "hearsay": the conditional, whose reading depends on what surrounds it.
@columns word | role | polarity | certainty | modality | example
not n't nt never | negator | negative | | | The bridge was not closed.
no neither nor | negator | negative | | | No survivor was found.
nobody nothing none noone nowhere | negator | negative | | | Nobody was arrested in the port.
hardly scarcely | negator | negative | | | Hardly anyone voted in the capital.
cannot | negator | negative | | | The army cannot hold the town.

will 'll wo shall | modal | | | planned | The minister will resign on Monday.
would 'd | modal | | | hearsay | The ship would sail on Friday, the captain said.
may might | modal | | possible | planned | Fighting may spread to the coast.
could | modal | | possible | planned | The dam could collapse.
can | modal | | | | The convoy can pass.
must should ought | modal | | | | The mayor should resign.

allegedly supposedly purportedly | adverb | | possible | | The guards allegedly fired on the crowd.
possibly perhaps maybe potentially conceivably | adverb | | possible | | Perhaps 40 people died.
probably likely presumably apparently reportedly seemingly | adverb | | probable | | The general has probably fled.
soon imminently shortly | adverb | | | | Talks will soon resume.

plan intend prepare aim want hope seek propose consider mull wish | governor | | | planned | The union plans to strike on Monday.
agree undertake | governor | | | planned | The rebels agreed to leave the town.
decide resolve opt | governor | | | planned | The government decided to close the border.
set due poised ready scheduled going about bound slated supposed | governor | | | planned | The court is set to rule on Friday.
schedule | governor | | | planned | The vote is scheduled to take place in May.
expect anticipate | governor | | probable | planned | The storm is expected to reach Manila on Friday.
project forecast | governor | | probable | planned | The river is forecast to crest on Sunday.
likely | governor | | probable | planned | The battle is likely to reach the port.
unlikely | governor | negative | probable | planned | The army is unlikely to withdraw.
possible | governor | | possible | planned | It is possible that the talks will fail.
seem appear | governor | | probable | | The rebels appear to control the airport.
believe think presume fear assume feel suspect | governor | | probable | | Forty miners are believed to be trapped.
rumour rumor allege | governor | | possible | | The general is rumoured to have fled.
report say understand know | governor | | | | Ten people are reported to be missing.

fail neglect | governor | | | | The crew failed to close the valve.

if unless should providing provided supposing lest | condition | | | | If the rain stops, divers will search the lake.
whether why how what who where | question | | | | It is unclear whether the bridge stands.

false untrue baseless unfounded fabricated groundless fake incorrect wrong bogus | false | negative | | | Reports of an explosion were false.
