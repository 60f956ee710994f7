# Quotation marks: which mark opens, which closes, and which belong together.
#
# mark    the character
# side    open, close, or either where one character does both
# family  marks of one family close one another; careless or translated text mixes families
# single  "single" for marks that are also apostrophes
@columns mark | side | family | single
“ | open   | curly
” | close  | curly
„ | open   | curly
‟ | open   | curly
« | open   | angle
» | close  | angle
‹ | open   | small-angle
› | close  | small-angle
" | either | straight
＂ | either | straight
「 | open   | corner
」 | close  | corner
『 | open   | white-corner
』 | close  | white-corner
‘ | open   | curly-single | single
‚ | open   | curly-single | single
’ | close  | curly-single | single
' | either | straight-single | single
