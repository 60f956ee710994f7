# What stands on a news page and is not the article: what phrases tell about the line they stand in.
# role:
#   item    fills one cell of a bar of links or buttons ("Home | World | Sign in")
#   line    alone on a line it is furniture ("ADVERTISEMENT")
#   label   opens a line that is furniture if a colon follows the phrase ("Photo: ...")
#   lead    opens a short line without full stop that is furniture ("Share on X", "More from our newsroom")
#   notice  anywhere in a short paragraph makes it furniture ("straight to your inbox")
#   nag     the same, where a sentence begins with it or speaks to the visitor of the site ("your", "our") and quotes nobody
#   address a word by which a page speaks to its visitor
# phrase: words in lower case without punctuation; # is any number, * any one word.
# then: "list" where links to other articles follow below.
@columns  role | phrase | then
item | home
item | homepage
item | front page
item | news
item | latest
item | latest news
item | top stories
item | headlines
item | breaking
item | breaking news
item | world
item | world news
item | international
item | national
item | local
item | regional
item | africa
item | asia
item | europe
item | middle east
item | americas
item | latin america
item | south america
item | north america
item | asia pacific
item | central asia
item | us
item | u s
item | uk
item | usa
item | eu
item | politics
item | business
item | economy
item | markets
item | finance
item | money
item | technology
item | tech
item | science
item | health
item | environment
item | climate
item | culture
item | arts
item | lifestyle
item | life
item | style
item | travel
item | food
item | sport
item | sports
item | football
item | entertainment
item | opinion
item | opinions
item | editorial
item | editorials
item | analysis
item | features
item | in depth
item | investigations
item | magazine
item | society
item | education
item | religion
item | video
item | videos
item | photos
item | pictures
item | gallery
item | galleries
item | multimedia
item | audio
item | podcast
item | podcasts
item | newsletters
item | newsletter
item | live
item | live tv
item | watch live
item | listen
item | weather
item | games
item | jobs
item | classifieds
item | events
item | shop
item | store
item | e paper
item | epaper
item | archive
item | archives
item | tags
item | menu
item | search
item | more
item | see all
item | view all
item | all news
item | sections
item | edition
item | editions
item | sign in
item | sign up
item | log in
item | login
item | log out
item | register
item | my account
item | account
item | subscribe
item | subscriptions
item | donate
item | support us
item | about
item | about us
item | contact
item | contact us
item | help
item | faq
item | careers
item | advertise
item | advertise with us
item | advertising
item | privacy
item | privacy policy
item | privacy notice
item | cookies
item | cookie policy
item | cookie settings
item | terms
item | terms of use
item | terms of service
item | terms conditions
item | terms and conditions
item | legal
item | legal notice
item | imprint
item | disclaimer
item | accessibility
item | sitemap
item | site map
item | rss
item | accept
item | accept all
item | accept cookies
item | accept all cookies
item | allow all
item | reject all
item | reject
item | decline
item | manage preferences
item | manage cookies
item | preferences
item | settings
item | share
item | share this
item | share via email
item | tweet
item | retweet
item | pin
item | pin it
item | like
item | likes
item | comment
item | comments
item | reply
item | save
item | save article
item | print
item | copy link
item | link copied
item | email
item | e mail
item | mail
item | facebook
item | twitter
item | x
item | whatsapp
item | telegram
item | linkedin
item | reddit
item | instagram
item | youtube
item | tiktok
item | pinterest
item | messenger
item | viber
item | share on facebook
item | share on twitter
item | share on x
item | share on whatsapp
item | share on telegram
item | share on linkedin
item | follow
item | follow us
item | next
item | previous
item | prev
item | back
item | back to top
item | next article
item | previous article
item | close
item | skip to content
item | skip to main content
item | english
item | français
item | español
item | deutsch
item | العربية
item | русский
item | türkçe
item | português
item | italiano
item | listen live
item | live radio
item | today's paper
item | print edition
item | digital edition
item | e edition
item | my news
item | for you
item | trending
item | latest video
item | watch
item | comments closed
item | read later
item | bookmark
item | report
item | flag
item | gift article
item | give this article
item | text size
item | font size
item | you are here
item | more news
item | crime
item | courts
item | defence
item | security
item | migration
item | energy
item | history
item | people
item | women
item | youth
item | rights
item | maps
item | data
item | fact check
item | long reads
item | live blog
item | latest updates
item | main menu
item | all sections
item | en
item | fr
item | es
item | de
item | ar
item | ru
item | pt
item | english edition
line | advertisement
line | advertisements
line | advertising
line | advert
line | ad
line | ads
line | sponsored
line | sponsored content
line | promoted
line | paid content
line | paid post
line | source link
line | link to source
line | original article
line | read the original article
line | read the full story
line | read full article
line | read more
line | continue reading
line | continue reading below
line | continue reading the main story
line | story continues below
line | story continues below advertisement
line | article continues below
line | article continues below advertisement
line | article continues after ad
line | scroll to continue
line | show more
line | load more
line | load more comments
line | view comments
line | show comments
line | leave a comment
line | leave a reply
line | post a comment
line | no comments
line | no comments yet
line | add a comment
line | join the conversation
line | be the first to comment
line | loading
line | please wait
line | click here
line | click to enlarge
line | swipe
line | expand
line | collapse
line | toggle navigation
line | skip advertisement
line | print this article
line | print this page
line | save this article
line | email this article
line | share this article
line | share this story
line | share this post
line | share this page
line | share with friends
line | image
line | video
line | photo
line | listen to this article
line | listen to article
line | play audio
line | play video
line | watch video
line | now playing
line | up next
line | all rights reserved
line | end of article
line | end
line | ends
line | updated
line | live updates
line | developing story
line | this is a developing story
line | this is a breaking news story
line | exclusive
line | correction
line | report an error
line | suggest a correction
line | report a typo
line | translate
line | text size
line | font size
line | dark mode
line | thank you for reading
line | thanks for reading
line | welcome back
line | javascript is disabled
line | please enable javascript
line | related | list
line | related news | list
line | related stories | list
line | related articles | list
line | related posts | list
line | related content | list
line | related topics | list
line | related links | list
line | related coverage | list
line | related reading | list
line | you may also like | list
line | you might also like | list
line | you may be interested in | list
line | you might be interested in | list
line | recommended | list
line | recommended for you | list
line | recommended stories | list
line | recommended reading | list
line | more stories | list
line | more news | list
line | more articles | list
line | more on this story | list
line | more on this topic | list
line | more like this | list
line | top stories | list
line | most read | list
line | most popular | list
line | most viewed | list
line | most shared | list
line | editors picks | list
line | editor's picks | list
line | editor's choice | list
line | don't miss | list
line | must read | list
line | trending | list
line | trending now | list
line | popular now | list
line | latest news | list
line | latest stories | list
line | latest articles | list
line | latest posts | list
line | latest headlines | list
line | recent posts | list
line | recent articles | list
line | in other news | list
line | also read | list
line | read also | list
line | read next | list
line | what to read next | list
line | see also | list
line | further reading | list
line | keep reading | list
line | around the web | list
line | from around the web | list
line | from our partners | list
line | sponsored links | list
line | promoted stories | list
line | share | list
line | tags | list
line | topics | list
line | categories | list
line | explore more | list
line | more from this section | list
line | in this story | list
line | in this article | list
line | on this page | list
line | comments are closed
line | comments closed
line | comments are off
line | listen to this article now
line | audio version
line | follow
line | followed
line | following
line | subscribers only
line | for subscribers only
line | premium
line | premium content
line | members only
line | free to read
line | this content is for subscribers
line | this article is for subscribers
line | top of page
line | view in browser
line | view on map
line | see the map
line | open map
line | view larger map
line | see more photos
line | more photos
line | ad choices
line | adchoices
line | why ads
line | skip ad
line | report this ad
line | hide ad
line | remove ads
line | end of ad
line | ad ends
line | text size a a a
line | a a a
label | related
label | read more
label | read also
label | also read
label | read next
label | see also
label | see more
label | also see
label | watch
label | watch also
label | listen
label | listen also
label | more
label | more on
label | more about
label | explore
label | explore more
label | topics
label | topic
label | tags
label | tag
label | filed under
label | categories
label | category
label | posted in
label | published in
label | keywords
label | share
lead | share on
lead | share this
lead | share via
lead | share with
label | follow
lead | follow us
lead | follow us on
lead | follow us at
lead | find us on
lead | like us on
lead | join us on
lead | join our telegram
lead | join our channel
lead | join our whatsapp
label | comments
label | comment
label | photo
label | photos
label | photo by
label | photo credit
label | photograph
label | image
label | images
label | image credit
label | image source
label | picture
label | pictures
label | video
label | video credit
label | credit
label | credits
label | source
label | sources
label | via
label | original source
label | original article
label | originally published
label | first published
label | file photo
label | file image
label | file picture
label | getty images
label | copyright
lead | ©
lead | all rights reserved
label | email
label | e mail
lead | by continuing
lead | log in to
lead | login to
lead | sign in to
lead | sign up to
lead | sign up for
lead | register to
lead | register for
lead | register now
lead | create an account
lead | create a free account
lead | subscribe to
lead | subscribe for
lead | subscribe now
lead | subscribe today
lead | unlock
lead | download our app
lead | download the app
lead | get our app
lead | get the app
lead | get unlimited access
lead | get breaking news
lead | open in app
lead | try free for
lead | start your free trial
lead | buy a subscription
lead | choose your plan
lead | support our journalism
lead | support independent journalism
lead | support our work
lead | donate
lead | donate now
lead | become a member
lead | become a supporter
lead | become a subscriber
lead | click here to
lead | click here for
lead | tap here to
lead | tap to
lead | enter your email
lead | your email address
lead | enable notifications
lead | turn on notifications
lead | allow notifications
lead | accept our
lead | we use cookies
lead | this site uses cookies
lead | this website uses cookies
lead | our website uses cookies
lead | skip to
lead | view more
lead | view all
lead | view gallery
lead | show all
lead | see all
label | reading time
label | read time
label | listening time
label | likes
label | views
label | shares
lead | our file on
lead | our files on
lead | our dossier on
lead | our special report on
lead | our full coverage of
lead | our coverage of
lead | our live coverage
lead | our archive on
label | full coverage
label | complete coverage
label | special coverage
label | live coverage
lead | follow our live
lead | follow the latest
lead | follow live
label | editor's note
label | editor's choice
label | editors note
label | note to editors
label | note to readers
label | disclaimer
lead | the views expressed
lead | the opinions expressed
lead | views expressed
lead | opinions expressed
lead | have a tip
lead | got a tip
lead | got a story
label | contact us
lead | send us
lead | write to us
label | translated by
label | translation by
label | trending
label | next
label | previous
label | next story
label | previous story
label | also available in
label | available in
label | read in
label | read this in
label | in other languages
label | quiz
label | poll
label | survey
label | sponsored
label | promo
label | promoted
label | promotion
label | special offer
label | offer
label | newsletter
label | podcast
label | gallery
label | photo gallery
label | infographic
label | graphic
label | map
label | advertisement
label | ad
label | don't miss
label | must read
label | in pictures
label | in video
label | recommended
label | recommended for you
label | top story
label | up next
label | most read
label | most popular
label | last updated by
label | translation
label | original
label | original text
label | original language
label | contact
label | tip line
label | hotline
label | location
label | section
label | rubric
label | cover photo
label | cover image
label | featured image
label | main image
label | illustration
label | archive photo
label | archive image
label | library image
label | caption
label | watch live
label | live
label | live blog
label | breaking
label | background
label | our view
label | in this series
label | part of
lead | related | list
lead | read also | list
lead | also read | list
lead | see also | list
lead | read more | list
lead | read next | list
lead | more from | list
lead | more stories from | list
lead | more news from | list
lead | recommended | list
lead | you may also like | list
lead | you might also like | list
lead | most read | list
lead | editors picks | list
lead | don't miss | list
lead | in other news | list
notice | free articles left
notice | free article left
notice | free articles remaining
notice | free article remaining
notice | articles left this month
notice | articles remaining this month
nag | free articles this month
nag | last free article
notice | free newsletter
nag | our newsletter
nag | our newsletters
nag | daily newsletter
nag | weekly newsletter
nag | morning newsletter
nag | newsletter sent
nag | email newsletter
nag | your inbox
nag | your in box
notice | straight to your inbox
nag | subscribe for
nag | subscribe now
nag | subscribe today
nag | subscribe to
nag | subscribe here
nag | to subscribe
nag | subscribe
notice | already a subscriber
nag | not a subscriber
nag | existing subscriber
nag | for subscribers only
nag | subscribers only
nag | exclusive to subscribers
nag | become a subscriber
nag | become a member
nag | become a supporter
nag | unlimited access
nag | unlimited digital access
nag | full access to
nag | free trial
nag | free for # days
notice | cancel anytime
notice | cancel any time
nag | sign up for
nag | sign up to
nag | sign up now
nag | sign up here
nag | sign up
nag | sign in to
nag | log in to
nag | create a free account
nag | create an account
nag | register for free
nag | to continue reading
nag | continue reading for free
nag | keep reading for free
nag | to read the full
nag | unlock the full
nag | unlock this article
nag | unlock your
notice | enjoying this story
notice | enjoying this article
nag | enjoyed this article
nag | like this story
nag | like what you read
nag | like what you're reading
nag | want more stories
nag | want to read more
notice | donate today
nag | donate now
nag | please donate
nag | make a donation
nag | make a contribution
nag | your contribution
nag | your donation
nag | support us
nag | support independent
nag | independent journalism
nag | reader supported
nag | readers like you
nag | support from readers
nag | use cookies
nag | uses cookies
notice | our use of cookies
nag | cookie policy
nag | privacy policy
nag | terms of service
nag | terms of use
nag | accept cookies
nag | ad blocker
nag | adblocker
nag | disable your
nag | enable javascript
nag | download our app
nag | download the app
nag | follow us on
nag | like us on
nag | join us on
nag | join our whatsapp
nag | join our telegram
nag | whatsapp channel
nag | telegram channel for
nag | our telegram channel
nag | our whatsapp channel
nag | our youtube channel
nag | push notifications
nag | breaking news alerts
nag | news alerts
notice | story continues below
notice | article continues below
nag | scroll down
nag | click here
nag | tap here
notice | may not be published broadcast
notice | may not be reproduced
notice | may be reproduced
notice | all rights reserved
notice | this article was originally published
notice | this story was originally published
notice | this article first appeared
notice | originally appeared
notice | appeared first on
notice | republished from
notice | this article was translated
notice | machine translation
notice | automatic translation
notice | translated automatically
notice | automatically translated
nag | read the original
nag | view the original
notice | do not reflect the views
notice | necessarily reflect the views
notice | necessarily reflect the opinions
notice | necessarily those of
notice | this material may not be
notice | third party cookies
notice | an affiliate commission
notice | affiliate links
notice | for subscribers only
notice | subscribers only
notice | reserved for subscribers
notice | exclusive to subscribers
notice | your free articles
notice | of free articles
notice | limit of free
notice | reading our
notice | free account
notice | third party content
notice | accept cookies
notice | manage cookies
notice | cookie settings
notice | your consent
notice | your preferences
notice | your ad choices
notice | independent journalism
notice | independent news
notice | story continues
notice | article continues
notice | continues below
notice | continue reading below
nag | we may earn
nag | free articles
nag | your subscription
nag | our channel
nag | our youtube
nag | share this
nag | share on
nag | follow
lead | ©
lead | listen to this
lead | listen live
lead | watch live
lead | watch the
lead | watch our
lead | listen to our
lead | tap for
lead | click for
lead | click to
lead | click through
lead | read our
lead | read the full
lead | read this article
lead | read in
lead | see our
lead | visit our
lead | add a comment
lead | add your comment
lead | write a comment
lead | leave a reply
lead | leave a comment
lead | log in or
lead | sign in or
lead | please log in
lead | please sign in
lead | please subscribe
lead | please enable
lead | please disable
lead | already have an account
lead | don't have an account
lead | forgot your password
lead | remember me
lead | not now
lead | maybe later
lead | no thanks
lead | continue without
lead | continue with google
lead | continue with facebook
lead | this content is
lead | this article is for
lead | this article is reserved
lead | reserved for subscribers
lead | to read the rest
lead | the rest of this article
lead | more on this
lead | more in
lead | more stories
lead | most popular in
lead | most read in
lead | top stories in
lead | latest in
lead | latest from
lead | also in
lead | on this page
lead | you are reading
lead | you are here
lead | you have read
lead | you've read
lead | you've reached
lead | you have reached
lead | get alerts
lead | get notified
lead | get notifications
lead | get the newsletter
lead | get our newsletter
lead | get full access
lead | turn off
lead | support our
lead | help us
lead | help keep
lead | buy us
lead | become our
lead | join our
lead | join the conversation
lead | join the discussion
lead | join us
lead | our whatsapp
lead | our telegram
lead | send this
lead | share your
lead | rate this
lead | rate the
lead | was this article
lead | did you find
lead | report a problem
lead | report an error
lead | spotted an error
lead | suggest an edit
lead | republish this
lead | reprints and permissions
lead | order reprints
lead | licensing
lead | with agency inputs
lead | posted in
lead | posted under
lead | filed under
lead | filed in
lead | tagged
lead | tagged with
lead | advertise with
lead | powered by
lead | hosted by
lead | published by
lead | distributed by
lead | provided by
lead | brought to you
lead | this message
lead | automatic translation
lead | automatically translated
lead | machine translated
lead | machine translation
lead | translated from
lead | translated with
lead | translated by
address | you
address | your
address | you're
address | we
address | our
address | please
