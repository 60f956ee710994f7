# Words so common in English news that they tell nothing about which story is told. Folded: lower case, without accents. The class is for
# people who read or extend the list: function words and the commonest verbs, words of reporting, words of the calendar.
@columns class | words
function | a able about above across after again against all almost along already also although always am among an and another
function | any anyone anything are around as at away back be became because become been before began behind being below between
function | both but by came can cannot come could despite did do does doing done down due during each earlier early either else
function | even ever every far few first for former from further gave get give given go going gone good got great had has have
function | having he her here hers him himself his how however hundred hundreds i if in include including indeed into is it its
function | itself just know known last late later least led left less like likely little long made make making many me meanwhile
function | might more most much must my near nearly never new next no nobody none nor not nothing now of off often on once one
function | only onto or other others our out over own part put rather s same saw second see seen set several she should since so
function | some something still such t take taken than that the their them themselves then there these they thing things third
function | this those though thousand thousands through to together too took toward towards under until up upon us use used very
function | was way we well went were what when where whether which while who whom whose why will with within without would yes
function | yet you your
reporting| according added adding announced asked called declared mr mrs ms news people percent report reported reports said say
reporting| saying says spokesman spokesperson spokeswoman state stated statement told
calendar | afternoon ago april august day days december evening february friday hour hours january july june march may monday
calendar | month months morning night november october saturday september sunday thursday time times today tomorrow tuesday
calendar | wednesday week weeks year years yesterday
