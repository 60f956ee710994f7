# What a qualifier says about a number: above (it is more), least (it or more), below (it is less), most (it or less), about (near it),
# almost (a little less), range (between value and max), order (only the order of magnitude).
@columns bound | qualifier
above | more than
above | over
above | above
above | in excess of
above | upwards of
above | exceeding
least | at least
least | no fewer than
least | no less than
least | not less than
least | minimum
below | less than
below | fewer than
below | under
below | below
most | up to
most | at most
most | no more than
most | as many as
most | maximum
about | about
about | around
about | approximately
about | roughly
about | some
about | circa
about | an estimated
about | estimated
about | or so
about | more or less
almost | nearly
almost | almost
almost | close to
almost | just under
range | between
range | from
order | dozens
order | scores
order | hundreds
order | thousands
order | millions
order | tens of thousands
order | hundreds of thousands
order | several
order | many
