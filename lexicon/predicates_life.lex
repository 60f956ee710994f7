# What verbs mean in reports of sport, culture, science, schools, faith and the lives of people. Columns as in predicates_conflict.lex.
@columns pattern | sense | kind | subject | object | roles | extent | example
# --- sport
win/take/lose/claim/lift/clinch/retain/secure match/game/cup/title/medal/gold/silver/bronze/race/final/trophy/league/tournament/championship/marathon/derby | win-game | other | | | s>a | | The club won the final in Oslo.
beat/defeat/thrash/edge/crush/rout/outplay/overcome in final/match/game/semifinal/quarterfinal/race/league/cup | beat-in | other | | | s>a o>t | | Ghana beat Peru in the final.
beat/defeat/thrash by/on goal/goals/points/runs/wickets/penalties/sets | beat-by | other | | | s>a o>t | | Ghana beat Peru on penalties.
draw with/against | draw-with | other | organization country | | s>a o>t | | Ghana drew with Peru in Oslo.
score goal/goals/try/points/penalty/hat-trick/runs | score-goal | other | | | s>a | | The striker scored two goals.
host/stage/hold final/games/olympics/tournament/cup/championship | host-games | other | | | s>a | | Peru hosted the games in 2019.
qualify for | qualify-for | other | | | s>a | | Ghana have qualified for the final.
reach/advance/go final/semifinal/semi-final/semifinals/quarterfinal/quarterfinals | reach-final | other | | | s>a | | Ghana reached the final.
crash/bow/knock out of | crash-out | other | organization country person | | s>a | | Ghana crashed out of the tournament.
fail test | doping | other | | | s>a | | The runner failed a doping test.
strip of medal/title/titles/medals | strip-medal | ruling | | | s>a o>t | | The federation stripped the runner of her medal.
play against/with | play-against | other | organization country person | | s>a o>t | | Ghana played against Peru.
abandon/postpone/stop/cancel match/game/race/stage | abandon-match | other | | | s>a | | The referee abandoned the match.
retire from football/tennis/sport/cricket/boxing | retire-sport | other | | | s>a | | The striker retired from football.
# --- culture and media
publish/release/write/launch book/novel/album/film/song/memoir/poem | publish-book | other | | | s>a | | The poet published a novel.
premiere/screen/exhibit/show/stage film/play/opera/painting/paintings/exhibition | stage-play | other | | | s>a | | The theatre staged an opera.
win/receive/get/share/refuse prize/award/oscar/nobel/grammy | win-prize | other | | | s>a | | The poet won a prize.
award/give/present prize/award/medal/honour/order to | award-prize | other | | | s>a o>t | | The academy awarded the prize to a poet.
steal/recover/return/restore/loot painting/paintings/statue/artefact/artefacts/relic/manuscript | steal-art | other | | | s>a | | Thieves stole a painting in Ghent.
inaugurate museum/theatre/gallery/exhibition/library/festival | open-museum | other | | | s>a | | The king inaugurated the museum.
discover/unearth/excavate/find tomb/temple/fossil/skeleton/wreck/ruins/mosaic/remains | unearth | other | | | s>a | | Archaeologists unearthed a tomb near Luxor.
air/broadcast/show/stream video/footage/interview/report/documentary/images | air-footage | other | | | s>a | | The channel aired footage of the raid.
post/upload/share/circulate/publish video/photo/photos/picture/pictures/footage/image/images | post-video | other | | | s>a | | The militia posted a video.
delete/remove/take/block post/account/accounts/video/videos/page | delete-post | other | company organization person | | s>a | | The company deleted 40 accounts.
give/hold/deliver speech/address/interview/conference/lecture/sermon | give-speech | other | | | s>a | | The bishop gave a speech in Lima.
# --- science and space
launch/orbit/deploy/lose satellite/probe/spacecraft/rocket/telescope/capsule | launch-satellite | other | | | s>a | | India launched a satellite.
land/touch on/down moon/mars | land-moon | other | | | s>a | | The probe landed on the moon.
lift/blast off | lift-off | other | | | s>a | | The rocket lifted off on Monday.
return to earth | return-earth | other | | | s>a | | The capsule returned to Earth.
test missile/missiles/rocket/warhead | test-missile | attack | | | s>a | | The navy tested a missile.
enrich/process/stockpile uranium/plutonium | enrich | other | | | s>a | | Iran enriched uranium.
inspect/visit/examine/survey plant/reactor/site/sites/facility/ship/wreck/bridge/damage | inspect-site | other | | | s>a | | Inspectors examined the wreck.
find/discover/detect trace/traces/evidence/residue of | find-traces | other | | | s>a | | Inspectors found traces of chlorine.
patent/invent/develop/build/design/test | invent | other | person people organization company | machine vehicle aircraft ship weapon | s>a | | The engineer designed a pump.
clone/breed | clone | other | person people organization | | s>a | | Scientists cloned a sheep.
# --- lives
marry/wed/divorce | marry-in | other | person people | | s>a o>t | | The singer married in Capri.
give birth to | give-birth | other | | | s>a | | The queen gave birth to a son.
bear/born | born | situation | | | o>a | | The poet was born in 1961.
celebrate/mark birthday/anniversary/wedding/christmas/easter/independence | mark-day | other | | | s>a | | The town marked the anniversary.
bury/cremate | bury-dead | other | people person place organization | person people | s>a | | The village buried the miners.
attend/hold/lead funeral/mass/wedding/ceremony/service/memorial/procession | attend-funeral | other | | | s>a | | The king attended the funeral.
lay wreath/wreaths/flowers/stone | lay-wreath | other | | | s>a | | The king laid a wreath in Verdun.
observe/hold silence | observe-silence | other | | | s>a | | The town observed a minute of silence.
fly/lower flag/flags at/to | half-mast | other | | | s>a | | The city lowered flags to half-mast.
pray | pray | other | people person | - | s>a | | Hundreds of pilgrims prayed in Mecca.
convert to | convert | other | person people | | s>a | | The singer converted to Islam.
found/establish/launch newspaper/charity/club/school/movement/foundation/museum, set up newspaper/charity/club/school | found | other | | | s>a | | The poet has founded a newspaper.
grow up in | grow-up | situation | | | s>a o>p | | The poet grew up in Vienna.
move to | move-to-person | whereabouts | person | place facility | s>a o>p | | The poet moved to Vienna.
sit/pass/fail exam/exams/test | sit-exam | other | | | s>a | | Forty pupils sat the exam.
suspend/close/cancel/reopen school/schools/classes/university | suspend-classes | situation | | | s>a | | The governor suspended classes.
