# Channels: where a statement is made, and who merely carries it.
#
# word   lemma of the noun, or a name as written; several words are matched as they stand
# kind   platform  a network by name, also before "page", "channel", "account": the channel is the platform
#        medium    broadcasting, recordings, documents and occasions: the channel is the noun phrase
#        page      a place on a platform or a site of one's own: the weakest, used where nothing better stands
#        outlet    a word in the name of a news outlet, or its whole name: whoever "told" it speaks via it
#        audience  a word in the name of a body that is told things but carries nothing
# with   the prepositions that lead to it
@columns word | kind | with | example
Telegram         | platform | on via by through over | The militia wrote on Telegram that the pass was open.
WhatsApp         | platform | on via by through over | The girl wrote on WhatsApp that she was safe.
Facebook         | platform | on via by through over | The mayor wrote on Facebook that the school was shut.
Twitter          | platform | on via by through over | The envoy wrote on Twitter that talks had begun.
X                | platform | on via by through over | The envoy wrote on X that talks had begun.
Instagram        | platform | on via by through over | The singer said on Instagram that the tour was off.
TikTok           | platform | on via by through over | A soldier said on TikTok that his unit was lost.
YouTube          | platform | on via by through over | The preacher said on YouTube that he would run.
Signal           | platform | on via by through over | The guide wrote on Signal that the path was mined.
Viber            | platform | on via by through over | The clerk wrote on Viber that the bank was empty.
VKontakte        | platform | on via by through over | The governor wrote on VKontakte that a drone fell.
VK               | platform | on via by through over | The governor wrote on VK that a drone fell.
Weibo            | platform | on via by through over | The police wrote on Weibo that a man was held.
WeChat           | platform | on via by through over | The school wrote on WeChat that classes were off.
Truth Social     | platform | on via by through over | The candidate wrote on Truth Social that he had won.
LinkedIn         | platform | on via by through over | The banker wrote on LinkedIn that he would leave.
Bluesky          | platform | on via by through over | The writer said on Bluesky that the book was done.
Mastodon         | platform | on via by through over | The coder said on Mastodon that the bug was fixed.
Reddit           | platform | on via by through over | A pilot said on Reddit that the runway was wet.
Snapchat         | platform | on via by through over | A pupil said on Snapchat that the hall was burning.
Threads          | platform | on via by through over | The actor said on Threads that he was well.
social media     | platform | on via by through over | Residents said on social media that shots were fired.
social network   | platform | on via by through over | Neighbours said on social networks that the road was cut.
television       | medium | on by in over via through | The king said on state television that the war was over.
tv               | medium | on by in over via through | The king said on national TV that the war was over.
radio            | medium | on by in over via through | The colonel said on the radio that the palace had fallen.
air              | medium | on                      | The host said on air that the line was dead.
loudspeaker      | medium | on by over through via  | The guards said over loudspeakers that the gate was shut.
broadcast        | medium | in during on            | The general said in a broadcast that he was in charge.
video            | medium | in on by via through    | The hostage said in a video that he was well.
clip             | medium | in on by via            | The fighter said in a clip that the base had fallen.
footage          | medium | in                      | The captive said in footage that he was fed.
audio            | medium | in on                   | The leader said in an audio that he was alive.
recording        | medium | in on                   | The pilot said in a recording that the wing was on fire.
film             | medium | in                      | The sailor said in a film that the ship was old.
livestream       | medium | in on via               | The rider said in a livestream that the road was wet.
podcast          | medium | on in                   | The coach said on a podcast that he would stay.
program          | medium | on in                   | The senator said on a radio program that he would run.
programme        | medium | on in                   | The senator said on a radio programme that he would run.
statement        | medium | in by via through       | The company said in a statement that no oil had leaked.
communique       | medium | in by via through       | The council said in a communique that the border was shut.
communiqué       | medium | in by via through       | The council said in a communiqué that the border was shut.
press release    | medium | in by via through       | The bank said in a press release that it would merge.
news release     | medium | in by via through       | The bank said in a news release that it would merge.
bulletin         | medium | in by via               | The centre said in a bulletin that the wave had passed.
notice           | medium | in by via               | The port said in a notice that the pier was closed.
message          | medium | in by via through       | The guerrillas said in a message that the envoy was alive.
letter           | medium | in by                   | The prisoner said in a letter that he was ill.
email            | medium | in by via               | The school said in an email that exams were off.
e-mail           | medium | in by via               | The school said in an e-mail that exams were off.
note             | medium | in by                   | The kidnappers said in a note that the girl was well.
memo             | medium | in by                   | The director said in a memo that pay would be cut.
post             | medium | in by via               | The minister said in a post that the tunnel was open.
tweet            | medium | in by via               | The senator said in a tweet that he was safe.
blog             | medium | on in                   | The teacher said on a blog that the roof leaked.
filing           | medium | in                      | The firm said in a filing that it was broke.
document         | medium | in                      | The firm said in a document that it was broke.
decree           | medium | in by                   | The king said in a decree that the guard was dissolved.
communication    | medium | in by                   | The envoy said in a communication that he was recalled.
leaflet          | medium | in by                   | The rebels said in a leaflet that the town was theirs.
press conference | medium | at in during            | The chief said at a press conference that six were held.
news conference  | medium | at in during            | The chief said at a news conference that six were held.
conference       | medium | at in during            | The doctor said at a conference that the drug works.
briefing         | medium | at in during            | The colonel said at a briefing that the hill was taken.
interview        | medium | in during               | The coach said in an interview that he would leave.
speech           | medium | in during               | The president said in a speech that taxes would fall.
address          | medium | in during               | The king said in an address that the war was over.
sermon           | medium | in during               | The bishop said in a sermon that greed was a sin.
testimony        | medium | in during               | The guard said in testimony that the door was locked.
phone call       | medium | in during by            | The captain said in a phone call that the crew was safe.
website          | page | on via                    | The airline said on its website that flights were late.
site             | page | on via                    | The airline said on its site that flights were late.
page             | page | on via                    | The mayor said on his page that the school was shut.
channel          | page | on via                    | The brigade said on its channel that the bridge was down.
account          | page | on via                    | The envoy said on her account that talks had begun.
feed             | page | on via                    | The envoy said on her feed that talks had begun.
app              | page | on via                    | The bank said on its app that cards were blocked.
agency           | outlet   | | The captain told the Meridian agency that the crew was safe.
agence           | outlet   | | The captain told Agence Sud that the crew was safe.
press            | outlet   | | The captain told the Harbour Press that the crew was safe.
news             | outlet   | | The captain told Island News that the crew was safe.
newspaper        | outlet   | | The captain told the newspaper Aurora that the crew was safe.
daily            | outlet   | | The captain told the Morning Daily that the crew was safe.
weekly           | outlet   | | The captain told the Farm Weekly that the crew was safe.
magazine         | outlet   | | The captain told Anchor magazine that the crew was safe.
broadcaster      | outlet   | | The captain told broadcaster RTN that the crew was safe.
radio            | outlet   | | The captain told Radio Delta that the crew was safe.
television       | outlet   | | The captain told Delta Television that the crew was safe.
tv               | outlet   | | The captain told Delta TV that the crew was safe.
times            | outlet   | | The captain told the Harbour Times that the crew was safe.
post             | outlet   | | The captain told the Harbour Post that the crew was safe.
herald           | outlet   | | The captain told the Harbour Herald that the crew was safe.
gazette          | outlet   | | The captain told the Harbour Gazette that the crew was safe.
tribune          | outlet   | | The captain told the Harbour Tribune that the crew was safe.
journal          | outlet   | | The captain told the Harbour Journal that the crew was safe.
guardian         | outlet   | | The captain told the Harbour Guardian that the crew was safe.
reuters          | outlet   | | The captain told Reuters that the crew was safe.
afp              | outlet   | | The captain told AFP that the crew was safe.
ap               | outlet   | | The captain told AP that the crew was safe.
bbc              | outlet   | | The captain told the BBC that the crew was safe.
cnn              | outlet   | | The captain told CNN that the crew was safe.
bloomberg        | outlet   | | The captain told Bloomberg that the crew was safe.
jazeera          | outlet   | | The captain told Al Jazeera that the crew was safe.
interfax         | outlet   | | The captain told Interfax that the crew was safe.
tass             | outlet   | | The captain told TASS that the crew was safe.
xinhua           | outlet   | | The captain told Xinhua that the crew was safe.
parliament       | audience | | The minister told Parliament that the fleet had sailed.
council          | audience | | The envoy told the Security Council that the truce held.
court            | audience | | The guard told the High Court that the door was locked.
committee        | audience | | The banker told the Finance Committee that the loan was bad.
congress         | audience | | The general told Congress that the base was safe.
senate           | audience | | The general told the Senate that the base was safe.
assembly         | audience | | The envoy told the General Assembly that the truce held.
house            | audience | | The minister told the House that the fleet had sailed.
ministry         | audience | | The consul told the Foreign Ministry that the port was shut.
government       | audience | | The consul told the government that the port was shut.
commission       | audience | | The banker told the Elections Commission that the list was false.
tribunal         | audience | | The guard told the tribunal that the door was locked.
police           | audience | | The baker told police that the till was empty.
union            | audience | | The owner told the union that the mill would close.
nations          | audience | | The envoy told the United Nations that the truce held.
