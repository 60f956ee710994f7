# Who says what: one attribution that must be found in each text, or none.
#
# text      the article; "\n" stands for a line end
# content   the content as written; pieces are joined with " / "; "-" where the text holds no attribution at all
# source    the source as written; empty where it does not matter, "-" where there must be none
# cue       the cue as written, likewise
# force     what the cue does, likewise
# speaker   name of the entity that speaks, or "unnamed"
# more      further demands, comma-separated: channel=…, via=…, quoted, stance, back, nested
# entities  names that the marks know, comma-separated: "Ana Reyes:person, the ministry:organization"
@columns text | content | source | cue | force | speaker | more | entities

# Direct quotation
"The bridge is closed," the mayor said. | "The bridge is closed," | the mayor | said | say | | quoted |
"The bridge is closed," said Ana Reyes. | "The bridge is closed," | Ana Reyes | said | say | Ana Reyes | quoted | Ana Reyes:person
Ana Reyes said: "The bridge is closed." | "The bridge is closed." | Ana Reyes | said | say | Ana Reyes | quoted | Ana Reyes:person
The captain told reporters, "We saw nothing." | "We saw nothing." | The captain | told | say | | quoted |
"We waited," he said, "until the lights went out." | "We waited," / "until the lights went out." | he | said | say | | quoted |
"We waited," he said. "Then the lights went out." | "We waited," / "Then the lights went out." | he | said | say | | quoted |
“The mine is flooded,” the owner warned. | “The mine is flooded,” | the owner | warned | warn | | quoted |
«The mine is flooded,» the owner warned. | «The mine is flooded,» | the owner | warned | warn | | quoted |
«The mine is flooded”, warned the owner. | «The mine is flooded” | the owner | warned | warn | | quoted |
“The mine is flooded, the owner said. Nobody was hurt. | “The mine is flooded | the owner | said | say | | quoted |
''The mine is flooded,'' the owner said. | ''The mine is flooded,'' | the owner | said | say | | quoted |
‘The mine is flooded,’ the owner said. | ‘The mine is flooded,’ | the owner | said | say | | quoted |
"Is the mine flooded?" the owner asked. | "Is the mine flooded?" | the owner | asked | ask | | quoted |
The owner was furious.\n\n"The mine is flooded," he said. | "The mine is flooded," | he | said | say | | quoted |
Ana Reyes was defiant. "I will not leave the house." | "I will not leave the house." | Ana Reyes | - | say | Ana Reyes | quoted | Ana Reyes:person
Ana Reyes answered the charge: "I never saw the letter." | "I never saw the letter." | Ana Reyes | answered | say | Ana Reyes | quoted | Ana Reyes:person
"We lost the house," the widow said.\n\n"We lost the boat." | "We lost the boat." | - | - | say | | quoted |
The bishop spoke for an hour.\n\n"We have waited a long time for this day," the bishop said. "We will wait no longer." | "We have waited a long time for this day," / "We will wait no longer." | the bishop | said | say | | quoted |
The town was "very quiet" on Sunday. | - | | | | | |
She wore a "golden" hat at the fair. | - | | | | | |

# Mixed quotation
The mayor said the bridge was "not safe at all" after the storm. | the bridge was "not safe at all" after the storm | The mayor | said | say | | |
The mayor said that "nobody will be forgotten". | that "nobody will be forgotten" | The mayor | said | say | | quoted |

# Indirect quotation
The mayor said that the bridge was closed. | that the bridge was closed | The mayor | said | say | | |
The mayor said the bridge was closed. | the bridge was closed | The mayor | said | say | | |
The mayor said on Monday that the bridge was closed. | that the bridge was closed | The mayor | said | say | | |
On Monday, the mayor said the bridge was closed. | the bridge was closed | the mayor | said | say | | |
The company claims that the boiler was sound. | that the boiler was sound | The company | claims | claim | | |
The army denied that it had shelled the market. | that it had shelled the market | The army | denied | deny | | |
The hospital confirmed that nine people had died. | that nine people had died | The hospital | confirmed | confirm | | |
Officials warned that the river could rise. | that the river could rise | Officials | warned | warn | | |
The opposition alleged that ballots had been burned. | that ballots had been burned | The opposition | alleged | accuse | | |
Police believe that the boat sank at night. | that the boat sank at night | Police | believe | believe | | |
The governor told reporters that the road was open. | that the road was open | The governor | told | say | | |
The minister has repeatedly insisted that the plant is safe. | that the plant is safe | The minister | has repeatedly insisted | claim | | |
The colonel said 40 soldiers had crossed the river. | 40 soldiers had crossed the river | The colonel | said | say | | |
The captain admitted that the log was false, adding that he was sorry. | that he was sorry | | adding | say | | |
The rebels said that the hill had fallen and that the road was cut. | that the hill had fallen and that the road was cut | The rebels | said | say | | |
The minister asked whether the dam would hold. | whether the dam would hold | The minister | asked | ask | | stance |
A nurse, who asked for silence, said the ward was full. | the ward was full | | said | say | | |

# Comments
The bridge is closed, the mayor said. | The bridge is closed | the mayor | said | say | | |
The bridge is closed, said the mayor. | The bridge is closed | the mayor | said | say | | |
The bridge is closed, the mayor said on Monday. | The bridge is closed | the mayor | said | say | | |
The bridge, the mayor said, will be closed for a week. | The bridge / will be closed for a week | the mayor | said | say | | |
The bridge is closed, said Ana Reyes, the mayor of the town. | The bridge is closed | Ana Reyes, the mayor of the town | said | say | Ana Reyes | | Ana Reyes:person
If the rain lasts, says Ana Reyes, a geologist, the slope will slide. | If the rain lasts / the slope will slide | Ana Reyes, a geologist | says | say | Ana Reyes | | Ana Reyes:person
The bridge is open, says the mayor; the road is closed, says the governor. | the road is closed | the governor | says | say | | |
The bridge is open, says the mayor; the road is closed, says the governor. | The bridge is open | the mayor | says | say | | |
Nine people were hurt, police said, while the hospital spoke of twelve. | Nine people were hurt | police | said | say | | |
Nine people were hurt, chief physician Ana Reyes told the Harbour Press. | Nine people were hurt | chief physician Ana Reyes | told | say | Ana Reyes | via=Harbour Press | Ana Reyes:person, Harbour Press:organization
HARBOUR CITY, May 3 (Agency) - A ferry sank on Monday, the coast guard said. | A ferry sank on Monday | the coast guard | said | say | | |
Governor Said Omar had left the town, the ministry said. | Governor Said Omar had left the town | the ministry | said | say | | |
Analysts say the truce is fragile. | the truce is fragile | Analysts | say | say | unnamed | |

# According to
According to the police, nine people were hurt. | nine people were hurt | the police | According to | say | | |
Nine people were hurt, according to the police. | Nine people were hurt | the police | according to | say | | |
Nine people were hurt, according to Ana Reyes, the head of the clinic. | Nine people were hurt | Ana Reyes, the head of the clinic | according to | say | Ana Reyes | | Ana Reyes:person
The march drew 800 people according to the police and 3,000 according to the union. | The march drew 800 people | the police | according to | say | | |
The march drew 800 people according to the police and 3,000 according to the union. | 3,000 | the union | according to | say | | |
In the words of the poet, the city sleeps. | the city sleeps | the poet | In the words of | say | | |
According to the doctor Ana Reyes, of the harbour clinic, nine people were hurt. | nine people were hurt | the doctor Ana Reyes, of the harbour clinic | According to | say | Ana Reyes | | Ana Reyes:person

# Nouns
Rumours of a coup have spread in the bazaar. | a coup | Rumours | Rumours of | rumour | unnamed | |
There were rumours that the king had fled. | that the king had fled | rumours | rumours | rumour | unnamed | |
Nobody believed her claim that the letter was forged. | that the letter was forged | her | claim | claim | | |
The announcement that the port would close was a surprise. | that the port would close | | announcement | say | | |
There were reports of looting in the port. | looting in the port | reports | reports of | report | unnamed | |
The ministry denied reports of looting in the capital. | reports of looting in the capital | The ministry | denied | deny | | |

# Nominal and infinitive content
The rebels announced the capture of the airport. | the capture of the airport | The rebels | announced | say | | |
Both candidates claimed victory on Tuesday. | victory | Both candidates | claimed | claim | | |
The bank warned of a long recession. | a long recession | The bank | warned of | warn | | |
The council put the damage at two million. | the damage at two million | The council | put | report | | |
The police spoke of 300 guests. | 300 guests | The police | spoke of | say | | |
The minister described the talks as frank. | the talks as frank | The minister | described | say | | |
The opposition accused the council of hiding the report. | the council of hiding the report | The opposition | accused | accuse | | |
The government claims to have repaired the dam. | to have repaired the dam | The government | claims | claim | | |
The union threatened to stop all trains. | to stop all trains | The union | threatened | threaten | | |
The premier promised to lower the tax. | to lower the tax | The premier | promised | promise | | |
The bishop has urged the two armies to stop. | the two armies to stop | The bishop | has urged | ask | | stance |
The owners want to sell the mill. | to sell the mill | The owners | want | believe | | stance |
The party called for a new vote. | a new vote | The party | called for | ask | | stance |

# Denials and confirmations that refer back
The mayor denied it. | The mayor denied it | The mayor | denied | deny | | back |
The mayor rejected the accusations. | The mayor rejected the accusations | The mayor | rejected | deny | | back |
The army confirmed the report. | The army confirmed the report | The army | confirmed | confirm | | back |

# Passives
The dam is said to be safe. | The dam / to be safe | - | is said | say | unnamed | |
It was announced that the port would close. | that the port would close | - | was announced | say | unnamed | |
The duke was rumoured to be ill. | The duke / to be ill | - | was rumoured | rumour | unnamed | |
Nobody believed the toll announced by the ministry. | the toll | the ministry | announced | say | | |

# Who speaks
Residents of the port said the lights were out. | the lights were out | Residents of the port | said | say | unnamed | | the port:place
A diplomat said the talks had failed. | the talks had failed | A diplomat | said | say | unnamed | |
Officials at the Energy Ministry said the dam was safe. | the dam was safe | Officials at the Energy Ministry | said | say | Energy Ministry | | Energy Ministry:organization
Two officials said the dam was safe. | the dam was safe | Two officials | said | say | unnamed | |
The spokesman of the Harbour Authority said the pier was shut. | the pier was shut | The spokesman of the Harbour Authority | said | say | Harbour Authority | | Harbour Authority:organization
The Daily Mirror reported that the bank had failed, citing Ana Reyes. | that the bank had failed | Ana Reyes | reported | report | Ana Reyes | via=Daily Mirror | Ana Reyes:person, Daily Mirror:organization
Ana Reyes told Reuters that the truce held. | that the truce held | Ana Reyes | told | say | Ana Reyes | via=Reuters | Ana Reyes:person, Reuters:organization
Ana Reyes told the Security Council that the truce held. | that the truce held | Ana Reyes | told | say | Ana Reyes | via= | Ana Reyes:person, Security Council:organization
Reuters notes that residents said the lights were out. | the lights were out | residents | said | say | unnamed | nested, via=Reuters | Reuters:organization
Ana Reyes, who leads the union, promised that the strike would end. | that the strike would end | | promised | promise | Ana Reyes | | Ana Reyes:person

# Channels
The militia wrote on Telegram that the pass was open. | that the pass was open | The militia | wrote | say | | channel=Telegram |
The rebels said on their Telegram channel that the pass was open. | that the pass was open | The rebels | said | say | | channel=Telegram |
In a message published on Telegram, the militia claimed that the pass was open. | that the pass was open | the militia | claimed | claim | | channel=Telegram |
The king said on state television that the war was over. | that the war was over | The king | said | say | | channel=state television |
The company said in a statement that no oil had leaked. | that no oil had leaked | The company | said | say | | channel=a statement |
The hostage said in a video that he was well. | that he was well | The hostage | said | say | | channel=a video |
"The pass is open," the envoy said on his Facebook page. | "The pass is open," | the envoy | said | say | | channel=Facebook |
The bridge is closed, the mayor said in a statement. | The bridge is closed | the mayor | said | say | | channel=a statement |
The mayor said the bridge was closed. | the bridge was closed | | | | | channel= |

# No attribution
The bridge collapsed during the storm. | - | | | | | |
Soldiers fired at the crowd in the square. | - | | | | | |
The ferry left the harbour at noon. | - | | | | | |
