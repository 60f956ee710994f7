# Stages of one undertaking that reports keep apart: who nears a town has not entered it. Two claims of one kind that name different
# stages are not the same claim. Lemmas, lower case.
@columns kind | phase | words
advance | near | approach near close closer advance toward towards march head move
advance | gate | gate wall door outskirt reach
advance | enter | enter entry penetrate storm break
advance | encircle | encircle surround besiege ring siege
agree | propose | propose offer proposal draft
agree | sign | sign agree reach conclude seal
agree | break | break violate breach breakdown
talk | begin | begin start open resume
talk | fail | fail collapse break suspend
vote | call | call schedule announce
vote | count | count tally
vote | irregular | stuff fraud rig irregularity
vote | win | win victory winner
vote | turnout | turnout participation
appoint | leave | resign quit step resignation dismiss sack fire oust
appoint | enter | appoint name swear inaugurate nominate elect
ruling | charge | charge indict accuse
ruling | verdict | convict acquit sentence verdict
ruling | appeal | appeal petition
aid | offer | offer pledge promise
aid | arrive | arrive deliver reach
damage | repair | repair restore rebuild
situation | begin | begin start
situation | end | end stop
