# Words that tell how much of a place is taken or left.
@columns word | extent | example
entire whole full fully all complete completely total totally entirely whole-scale entirety | full | Rebels control the entire city of Goma.
neighbourhood neighborhood district quarter part portion section half outskirts suburb centre center bulk partly partially partial mostly largely | partial | Rebels took some neighbourhoods of Goma.
