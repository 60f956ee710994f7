# Words that head the name of a body. `class` groups those that mean the same kind of body, so that "Interior Ministry" and
# "Ministry of the Interior", "electoral commission" and "election commission" meet. Words in `loose` may be missing beside a head.
@columns class | words
ministry | ministry department
commission | commission committee panel
army | army military troops soldiers
police | police policemen officers
rebels | rebels rebel insurgents insurgent
opposition | opposition
government | government authorities administration cabinet
court | court tribunal
party | party
union | union
agency | agency
bank | bank
university | university college
hospital | hospital clinic
institute | institute institution
council | council
parliament | parliament assembly congress
coastguard | coastguard coast_guard
guard | guard
mayor | mayor mayors_office mayor_office town_hall city_hall townhall municipality
service | service services
office | office bureau
company | company corporation corp inc ltd plc group firm
organization | organization organisation association federation league
force | force forces
movement | movement front faction factions alliance coalition militia militias fighters
center | center centre
