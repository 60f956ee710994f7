# Words around numbers. role: before (a qualifier that stands before a number), after (one that stands after it), label (a word
# after which a number is a name and no amount: "flight 370"), pass (words that may stand between a number and what it counts),
# partitive (after "one" they make it a pronoun), stop (a word that ends the search for what is counted), from (opens a change
# "from 20 to 30", which is no range), to, and, or, between (make ranges). phrases: separated by commas.
@columns phrases | role
more than, at least, at most, about, around, nearly, almost, up to, as many as, as much as, as few as, as little as | before
over, under, above, below, less than, fewer than, no more than, no fewer than, no less than, not more than, not less than | before
well over, well above, far more than, slightly more than, slightly less than, just over, just under, just above, just below | before
approximately, approx, approx., roughly, some, circa, ca, ca., an estimated, estimated, the estimated, close to, near to, close on | before
only, just, exactly, precisely, in excess of, upwards of, upward of, at the very least, somewhere around, a minimum of, a maximum of | before
maybe, perhaps, possibly, probably, a total of, another, an additional, as high as, as low as, better than | before
towards, toward, beyond, anything up to, almost exactly, barely, hardly, scarcely, an average of | before
or more, or so, or fewer, or less, or thereabouts, plus, at least, at most, approximately | after
no., nr, nr., number, page, pages, chapter, article, articles, paragraph, resolution, flight, room, route, highway, channel | label
version, verse, psalm, boeing, airbus, grade, apartment, appendix, annex, protocol, volume                              | label
of the, of these, of those, of its, of their, of his, of her, of our, of such, of all, of, more, other, others, additional, further | pass
new, extra, such | pass
of, another, another's, point, hand, day, year, month, week, night, morning, evening, time, thing, who, that, which, and, or, by, would, can, must | partitive
and, or, but, that, which, who, whose, when, where, while, as, at, in, on, to, from, by, with, for, since, until, after, before | stop
had, has, have, was, were, is, are, be, been, will, would, could, should, may, might, can, than, if, because, so, said, says, not | stop
per, into, during, within, against, under, over, about, near, across, among, between, through, the, a, an, this, these, those, its | stop
their, his, her, our, it, he, she, they, we, there, then, also, still, already, now | stop
from | from
to | to
and | and
or | or
between | between
