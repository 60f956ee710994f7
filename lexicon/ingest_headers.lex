# What stands above and below an article and tells who published it, when, and what kind of piece it is.
# role:
#   stamp   stands beside a date in a stamp of publication ("Last updated", "3 min read")
#   beside  may stand in a stamp but does not open one ("at", "local time")
#   byline  opens a line that names who wrote ("By our correspondent")
#   rubric  opens a line over the headline that names a section or a kind of piece ("LETTER FROM ...")
#   connect may stand in small letters inside the name of a place or an outlet
#   media   a word of which names of outlets are made ("The Evening Herald")
#   paper   the same, for languages that put it first ("Courrier du Nord", "Diario de Levante")
# phrase: words in lower case without punctuation; # is any number, * any one word.
@columns  role | phrase | then
stamp | published
stamp | published on
stamp | published at
stamp | publication date
stamp | date published
stamp | date
stamp | posted
stamp | posted on
stamp | posted at
stamp | posted by
stamp | first published
stamp | originally published
stamp | issued
stamp | issued at
stamp | released
stamp | created
stamp | last updated
stamp | last updated on
stamp | last modified
stamp | last update
stamp | updated
stamp | updated on
stamp | updated at
beside | update
stamp | modified
stamp | modified on
beside | edited
beside | time
beside | on
beside | at
beside | as of
beside | local time
stamp | reading time
stamp | read time
stamp | time to read
stamp | # min
stamp | # mins
stamp | # min read
stamp | # mins read
stamp | # minute read
stamp | # minutes read
beside | # minutes
beside | # minute
stamp | # minutes ago
stamp | # minute ago
stamp | # mins ago
stamp | # hours ago
stamp | # hour ago
stamp | # hrs ago
stamp | # days ago
stamp | # day ago
stamp | # views
stamp | # shares
stamp | # comments
stamp | # comment
stamp | # likes
stamp | min read
stamp | mins read
stamp | minute read
stamp | minutes read
beside | a m
beside | p m
byline | by
byline | by our
byline | by our correspondent
byline | from our correspondent
byline | our correspondent in
byline | from our special correspondent
byline | from our special envoy
byline | special to
byline | by a correspondent
byline | by a special correspondent
byline | by our special correspondent
byline | by our reporter
byline | by our reporters
byline | by our staff
byline | by our own
byline | by staff
byline | by agencies
byline | by the editors
byline | by the editorial
byline | by special correspondent
byline | from our own correspondent
byline | from our staff
byline | from a correspondent
byline | from agency
byline | photographs by
byline | words and pictures by
byline | interview by
byline | as told to
byline | with reporting by
byline | with agencies
byline | with additional reporting
byline | written by
byline | story by
byline | report by
byline | a report by
byline | words by
byline | text by
byline | reporting by
byline | reported by
byline | additional reporting by
byline | compiled by
byline | edited by
byline | editing by
byline | writing by
byline | author
byline | authors
byline | reporter
byline | reporters
byline | correspondent
byline | staff writer
byline | staff report
byline | staff reporter
byline | staff and agencies
byline | agencies
byline | news agencies
byline | news desk
byline | web desk
byline | newsroom
byline | our staff
rubric | letter from
rubric | letters from
rubric | dispatch from
rubric | dispatches from
rubric | report from
rubric | postcard from
rubric | notes from
rubric | diary
rubric | analysis
rubric | explainer
rubric | explained
rubric | opinion
rubric | comment
rubric | commentary
rubric | editorial
rubric | leading article
rubric | leader
rubric | column
rubric | perspective
rubric | viewpoint
rubric | point of view
rubric | interview
rubric | profile
rubric | feature
rubric | features
rubric | long read
rubric | the long read
rubric | in depth
rubric | in focus
rubric | focus
rubric | special report
rubric | special correspondent
rubric | investigation
rubric | exclusive
rubric | breaking
rubric | breaking news
rubric | developing
rubric | live
rubric | live blog
rubric | live updates
rubric | update
rubric | updated
rubric | urgent
rubric | alert
rubric | flash
rubric | fact check
rubric | fact box
rubric | factbox
rubric | timeline
rubric | q a
rubric | review
rubric | reviews
rubric | books
rubric | briefing
rubric | daily briefing
rubric | news analysis
rubric | news in brief
rubric | in brief
rubric | world in brief
rubric | the week
rubric | photo essay
rubric | in pictures
rubric | watch
rubric | video
rubric | correspondent's notebook
rubric | reporter's notebook
rubric | guest essay
rubric | op ed
rubric | letters
rubric | letters to the editor
rubric | obituary
rubric | obituaries
rubric | dispatches
rubric | eyewitness
rubric | background
rubric | backgrounder
rubric | wire
rubric | from the archive
rubric | weekend read
rubric | sponsored
paper | courrier
paper | correio
paper | correo
paper | corriere
paper | diario
paper | diário
paper | jornal
paper | folha
paper | gazeta
paper | gazzetta
paper | giornale
paper | giornata
paper | nación
paper | nacion
paper | periódico
paper | periodico
paper | prensa
paper | vanguardia
paper | vecernji
paper | dépêche
paper | depeche
media | news
media | newspaper
media | newswire
media | wire
media | press
media | agency
media | times
media | post
media | herald
media | tribune
media | gazette
media | journal
media | chronicle
media | courier
media | mail
media | telegraph
media | observer
media | guardian
media | standard
media | independent
media | daily
media | weekly
media | monthly
media | today
media | review
media | magazine
media | mag
media | globe
media | mirror
media | examiner
media | inquirer
media | bulletin
media | dispatch
media | sentinel
media | register
media | record
media | monitor
media | star
media | sun
media | echo
media | argus
media | argosy
media | messenger
media | mercury
media | report
media | reporter
media | voice
media | radio
media | tv
media | television
media | broadcasting
media | online
media | media
media | network
media | channel
media | feed
media | digest
media | insider
media | net
media | com
media | org
media | info
connect | of
connect | the
connect | de
connect | del
connect | la
connect | le
connect | les
connect | el
connect | al
connect | an
connect | bin
connect | ibn
connect | du
connect | da
connect | do
connect | dos
connect | das
connect | di
connect | den
connect | der
connect | van
connect | von
connect | and
connect | in
connect | for
connect | y
connect | e
connect | et
connect | und
connect | near
