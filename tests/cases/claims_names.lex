# The names and collectives of the claim tests' sentences. What is not here and is written as a name is a place.
@columns type | names
person | Maria Ruiz, Omar Haddad, Haddad, Colonel Novak, Ruiz, Anna Berg, Berg, Peter Novak, Novak, Apa, Barba
organization | rebels, Rebels, army, Army, police, Police, government, ministry, militia, court, union, commission, company, navy, coastguard, junta, opposition, Reuters, soldiers, Soldiers, troops, Troops, agency, regulator, council, parliament, Parliament, party, Udzima
country | Kenya, Peru, Chile, Norway, Hungary, Iran, Ghana, Canada, Japan, Chad, Niger, Bolivia, Qatar, Uganda, Libya, Russia, Kyrgyzstan, Turkey, Egypt, France, Oman, Sudan, Zambia, Nepal, Syria, Jordan, Mali, Tunisia, Ukraine
