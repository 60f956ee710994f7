# Generic speakers: common nouns and pronouns that say who speaks without naming anybody.
#
# word   lemma
# kind   class   a class that merely tells: nobody identifiable, whatever stands beside it ("residents of the port")
#        office  holders of an office: they speak for the body that the text names with them ("officials at the ministry"), else nobody
#        text    a document or inquiry: it speaks for the body that made it, where the text names one ("the council's report"), else nobody
#        body    a body named by a common noun: in a headline it may stand after a dash or before a colon ("Police: two held")
@columns word | kind | example
resident     | class  | Residents of the port said that the lights were out.
inhabitant   | class  | Inhabitants said that the lights were out.
local        | class  | Locals said that the lights were out.
villager     | class  | Villagers said that the well was dry.
townspeople  | class  | Townspeople said that the well was dry.
islander     | class  | Islanders said that the ferry was late.
citizen      | class  | Citizens said that the polls were shut.
neighbor     | class  | Neighbors said that the house was empty.
neighbour    | class  | Neighbours said that the house was empty.
witness      | class  | Witnesses said that two shots were fired.
eyewitness   | class  | Eyewitnesses said that two shots were fired.
onlooker     | class  | An onlooker said that two shots were fired.
bystander    | class  | A bystander said that two shots were fired.
passer-by    | class  | A passer-by said that two shots were fired.
survivor     | class  | Survivors said that the boat tipped over.
passenger    | class  | Passengers said that the train was packed.
driver       | class  | A driver said that the road was icy.
shopkeeper   | class  | A shopkeeper said that the shelves were bare.
trader       | class  | Traders said that sugar was short.
fisherman    | class  | Fishermen said that the sea was rough.
farmer       | class  | Farmers said that the river was low.
worker       | class  | Workers said that the roof had leaked.
student      | class  | Students said that the hall was locked.
teacher      | class  | A teacher said that the hall was locked.
parent       | class  | Parents said that the food was bad.
relative     | class  | Relatives said that the man was ill.
family       | class  | Families said that the men were missing.
refugee      | class  | Refugees said that the border was shut.
migrant      | class  | Migrants said that the boat leaked.
prisoner     | class  | Prisoners said that the cells were cold.
inmate       | class  | Inmates said that the cells were cold.
analyst      | class  | Analysts said that the truce was fragile.
expert       | class  | Experts said that the wall was weak.
specialist   | class  | Specialists said that the wall was weak.
economist    | class  | Economists said that prices would rise.
scientist    | class  | Scientists said that the crater was warm.
researcher   | class  | Researchers said that the ice was thin.
scholar      | class  | Scholars said that the text was false.
academic     | class  | Academics said that the text was false.
historian    | class  | Historians said that the text was false.
observer     | office | Observers from the league said that the vote was calm.
commentator  | class  | Commentators said that the speech was dull.
critic       | class  | Critics said that the law was unfair.
supporter    | class  | Supporters said that the law was fair.
opponent     | class  | Opponents said that the law was unfair.
skeptic      | class  | Skeptics said that the plan would fail.
sceptic      | class  | Sceptics said that the plan would fail.
activist     | class  | Activists said that the camp was bombed.
protester    | class  | Protesters said that the police fired first.
demonstrator | class  | Demonstrators said that the police fired first.
campaigner   | class  | Campaigners said that the river was poisoned.
diplomat     | class  | A diplomat said that talks had failed.
source       | class  | Sources said that the chief would resign.
insider      | class  | Insiders said that the chief would resign.
people       | class  | People said that the bridge shook.
person       | class  | A person said that the bridge shook.
man          | class  | A man said that the bridge shook.
woman        | class  | A woman said that the bridge shook.
journalist   | class  | Journalists said that the press room was empty.
reporter     | class  | Reporters said that the press room was empty.
correspondent | class | A correspondent said that the square was empty.
medic        | class  | Medics said that the ward was full.
doctor       | class  | Doctors said that the ward was full.
nurse        | class  | Nurses said that the ward was full.
paramedic    | class  | Paramedics said that the ward was full.
rescuer      | class  | Rescuers said that the shaft was flooded.
volunteer    | class  | Volunteers said that the shaft was flooded.
engineer     | class  | Engineers said that the pipe was cracked.
lawyer       | class  | Lawyers said that the arrest was illegal.
investor     | class  | Investors said that the shares were cheap.
voter        | class  | Voters said that the queue was long.
rumour       | class  | Rumours said that the king had fled.
rumor        | class  | Rumors said that the king had fled.
word         | class  | Word had it that the king had fled.
voice        | class  | Voices said that the king had fled.
gossip       | class  | Gossip had it that the king had fled.
report       | text   | Reports said that the king had fled.
some         | class  | Some said that the king had fled.
many         | class  | Many said that the king had fled.
few          | class  | Few said that the king had fled.
several      | class  | Several said that the king had fled.
other        | class  | Others said that the king had fled.
most         | class  | Most said that the king had fled.
other people | class  | Other people said that the king had fled.
everyone     | class  | Everyone said that the king had fled.
everybody    | class  | Everybody said that the king had fled.
someone      | class  | Someone said that the king had fled.
somebody     | class  | Somebody said that the king had fled.
nobody       | class  | Nobody said that the king had fled.
one          | class  | One said that the king had fled.
majority     | class  | A majority said that the king should go.
official     | office | Officials at the ministry said that the dam was safe.
officer      | office | Officers of the coast guard said that the ship was safe.
spokesman    | office | The ministry's spokesman said that the dam was safe.
spokeswoman  | office | The ministry's spokeswoman said that the dam was safe.
spokesperson | office | The ministry's spokesperson said that the dam was safe.
representative | office | A representative of the fund said that the loan was paid.
aide         | office | An aide said that the visit was off.
adviser      | office | An adviser said that the visit was off.
advisor      | office | An advisor said that the visit was off.
employee     | office | An employee of the mill said that the roof leaked.
staff        | office | Staff at the hospital said that the ward was full.
staffer      | office | A staffer at the fund said that the loan was paid.
member       | office | A member of the council said that the vote was off.
leader       | office | A leader of the union said that the strike was on.
chief        | office | The chief of the port said that the pier was shut.
commander    | office | A commander of the guard said that the hill was taken.
soldier      | office | A soldier said that the hill was taken.
fighter      | office | A fighter said that the hill was taken.
policeman    | office | A policeman said that the door was locked.
detective    | office | Detectives said that the door was locked.
investigator | office | Investigators said that the fuse was wet.
prosecutor   | office | Prosecutors said that the man had lied.
inspector    | office | Inspectors said that the seals were broken.
minister     | office | A minister said that the talks were off.
lawmaker     | office | Lawmakers said that the bill was dead.
deputy       | office | A deputy said that the bill was dead.
senator      | office | Senators said that the bill was dead.
delegate     | office | Delegates said that the hall was cold.
envoy        | office | An envoy said that the talks were off.
manager      | office | A manager at the mill said that the roof leaked.
executive    | office | An executive at the bank said that the loan was bad.
director     | office | A director of the fund said that the loan was bad.
author       | class  | The author said that the plot was true.
statement    | text   | A statement said that the mine was shut.
study        | text   | A study said that the wall was weak.
poll         | text   | A poll said that the race was close.
survey       | text   | A survey said that the race was close.
document     | text   | A document said that the sale was off.
letter       | text   | A letter said that the sale was off.
note         | text   | A note said that the sale was off.
notice       | text   | A notice said that the pier was shut.
data         | text   | Data showed that the river was low.
figure       | text   | Figures showed that the river was low.
tally        | text   | Its tally said that the race was close.
count        | text   | Its count said that the race was close.
estimate     | text   | Estimates said that the loss was heavy.
number       | text   | Numbers showed that the river was low.
analysis     | text   | An analysis said that the wall was weak.
article      | text   | An article said that the wall was weak.
ad           | text   | An ad said that the wall was weak.
video        | text   | A video showed that the wall had fallen.
footage      | text   | Footage showed that the wall had fallen.
police       | body   | Police said that the door was locked.
army         | body   | The army said that the hill was taken.
military     | body   | The military said that the hill was taken.
navy         | body   | The navy said that the ship was safe.
coastguard   | body   | The coastguard said that the ship was safe.
guard        | body   | The coast guard said that the ship was safe.
ministry     | body   | The ministry said that the dam was safe.
government   | body   | The government said that the dam was safe.
authority    | body   | The authorities said that the dam was safe.
council      | body   | The council said that the dam was safe.
court        | body   | The court said that the law was void.
company      | body   | The company said that no oil had leaked.
operator     | body   | The operator said that no oil had leaked.
union        | body   | The union said that the strike was on.
hospital     | body   | The hospital said that the ward was full.
agency       | body   | The agency said that the loan was paid.
office       | body   | The office said that the visit was off.
party        | body   | The party said that the bill was dead.
rebel        | body   | Rebels said that the hill was taken.
opposition   | body   | The opposition said that the vote was rigged.
media        | body   | State media said that the hill was taken.
president    | body   | The president said that the law was void.
premier      | body   | The premier said that the law was void.
governor     | body   | The governor said that the road was safe.
mayor        | body   | The mayor said that the road was safe.
commission   | body   | The commission said that the count was fair.
embassy      | body   | The embassy said that the visit was off.
bank         | body   | The bank said that rates would rise.
un           | body   | The UN said that the truce held.
