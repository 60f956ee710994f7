# What cutting text into words and sentences must know of English words, by class; words in lower case, parted by blanks, abbreviations without
# their full stop.
#   title       abbreviations that stand before a name, with a capital: no sentence ends behind them
#   numbered    the same before a number, and only there
#   middle      abbreviations that seldom end a sentence
#   end         abbreviations that may end a sentence; one ends where a starter follows
#   month       the same, only with a capital
#   starter     words that often begin a sentence and are seldom part of a name
#   prefix      word parts that keep their hyphen ("ex-minister")
#   hyphenated  words written with a hyphen that stay whole
#   domain      last parts of Internet addresses and file names
@columns class | words
title | mr mrs ms mx messrs mme mmes mlle dr drs prof rev revd fr sr sra srta hon rt gen lt col maj capt cpt cmdr cdr adm vadm brig sgt cpl pvt pfc ssgt msgt lcdr comdr
title | gov sen rep reps sens pres amb supt insp det ofc st ste mt ft sheik ayat eng
numbered | no nos vol fig art sec ch para pp p app cl
middle | vs etc eg ie e.g i.e cf ca approx esp viz al dept univ assn ave blvd attn ext incl tel eds c.f a.k.a
end | inc ltd corp bros plc jr snr esq a.m p.m u.s u.k u.n e.u d.c b.c a.d ph.d m.d b.a m.a hrs yrs oz lb lbs
month | jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun co
starter | the a an this that these those he she it they we i you his her its their our my but and in on at as if when while after before since there here what who how why
starter | meanwhile however according also some many most all no not both each another one two three four five six seven eight nine ten then now still yet for from with by to so once although though
prefix | anti bi co counter de e ex extra hyper inter intra macro mega micro mid mini mis multi neo non over post pre pro proto pseudo quasi re semi socio sub super trans ultra un under uni vice x
hyphenated | wi-fi t-shirt co-op check-in o-ring
domain | com org net edu gov mil int info biz eu uk de fr es ru ua pl cz ch nl se fi dk ie pt gr tr il sa ae qa kw jo lb iq ir eg ly tn ma dz sd et ke ng gh za pk af bd lk np cn jp kr tw hk sg th vn ph id au nz ca mx br ar cl co pe ve io tv
domain | pdf doc docx xls xlsx ppt htm html xml txt csv jpg jpeg png gif zip mp3 mp4
