# Nouns for places. class: populated · region · country · island · water · mountain · facility · part
# part: a piece or the surroundings of a named place that counts as that place ("outskirts of X", "the northern suburbs of X").
# definite: yes where "the …" may mean the last place of that class ("the city", "the island").
@columns noun | class | definite
city | populated | yes
town | populated | yes
village | populated | yes
hamlet | populated | yes
settlement | populated | yes
municipality | populated | yes
port city | populated | yes
capital | capital | yes
region | region | yes
province | region | yes
district | region | yes
governorate | region | yes
county | region | yes
state | region |
oblast | region | yes
prefecture | region |
department | region |
territory | region | yes
enclave | region | yes
country | country | yes
nation | country | yes
island | island | yes
islands | island |
archipelago | island | yes
peninsula | region | yes
valley | region | yes
river | water | yes
lake | water | yes
sea | water |
gulf | water |
bay | water |
strait | water | yes
canal | water | yes
mountain | mountain | yes
mount | mountain |
volcano | mountain | yes
dam | facility | yes
airport | facility | yes
airfield | facility | yes
airbase | facility | yes
base | facility | yes
prison | facility | yes
jail | facility | yes
port | facility | yes
harbour | facility | yes
harbor | facility | yes
plant | facility | yes
factory | facility | yes
refinery | facility | yes
mine | facility | yes
bridge | facility | yes
palace | facility | yes
camp | facility | yes
crossing | facility | yes
stadium | facility |
outskirts | part |
suburb | part |
suburbs | part |
outskirt | part |
countryside | part |
centre | part |
center | part |
surroundings | part |
vicinity | part |
neighbourhood | part |
neighborhood | part |
neighbourhoods | part |
neighborhoods | part |
edge | part |
gates | part |
entrance | part |
coast | part |
shore | part |
border | part |
north | part |
south | part |
east | part |
west | part |
northwest | part |
northeast | part |
southwest | part |
southeast | part |
quarter | part |
streets | part |
