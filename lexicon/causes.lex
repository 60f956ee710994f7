# Words by which a claim says why something happened. Lemmas, lower case.
@columns word
cause
trigger
blame
because
due
spark
provoke
attribute
result
stem
owing
fault
reason
