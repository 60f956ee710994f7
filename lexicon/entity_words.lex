# Small classes of words by which names and descriptions are understood.
# locative: prepositions before places · within: those after which a capitalised word is nearly surely a place
# joint: words that lost their blank to a place name beside them ("ofGulu", "Gulunorth")
# he, she, it, they: pronouns by what they stand for · there: adverbs for a place · definite: determiners of a noun known before
# same: determiners that point at what was named just now · family: nouns for a person's people and circle
# particle: words of a person's name that are no name by themselves · connective: words that do not count when bodies are compared
# naming: verbs by which a name is given ("whom they call X")
# vessel: what stands before the name of a ship, which is no entity · dweller: people "of" a place
# relational: possessives before a role ("its director") · mass: determiners of nobody in particular
# relative: pronouns that tell of the noun before them · direction: words before a name for a part of the place
# leading: participles by which a group is said to be led by a body, which then speaks for it
# border: nouns that make a place of a nationality ("the Jordanian border") · generational: what follows a name
@columns class | words
locative | in near at from to toward towards around into outside across over through within off
within | in near around outside
joint | of in from to at near by and the north south east west northwest northeast southwest southeast is was has
he | he him his himself
she | she her hers herself
it | it its itself
they | they them their theirs themselves
there | there
definite | the this that these those its their his her our
same | this that these those such
family | family clan dynasty regime camp entourage administration government cabinet presidency campaign
particle | al el ul ad as ash ar az an at abu abou umm bin ben ibn bint abd abdel abdul van von der den de da do dos das du di del della la le el y e bar st san santa dr
connective | of for the and on in at de del la el et des du a an to
border | border coast frontier coastline
generational | jr sr jr. sr. ii iii iv junior senior
relational | its his her their
naming | call calls called know knows known dub dubs dubbed nickname nicknames nicknamed name named
vessel | ferry ship vessel tanker boat trawler yacht freighter cargo carrier frigate destroyer submarine warship cruiser steamer liner tugboat barge containership bulker schooner aboard mv ms ss uss hms rms mt
dweller | residents inhabitants people citizens villagers streets schools mayor governor outskirts suburbs road siege battle fall capture
mass | every each no any some many several most few all both
relative | who whose whom which
direction | north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern downtown outer inner greater
leading | led headed spearheaded commanded
