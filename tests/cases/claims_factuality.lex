# Sentences and what is stated in them: kind, polarity, certainty, modality of the claim whose evidence holds the word in "at".
# extent only where the kind has one. Read on Wednesday, 15 May 2024.
@columns sentence | at | kind | polarity | certainty | modality | extent
The army has captured the town of Goma. | captured | capture | positive | certain | actual |
The army has not captured the town of Goma. | captured | capture | negative | certain | actual |
The army never captured the town of Goma. | captured | capture | negative | certain | actual |
Nobody was arrested in the port of Durban. | arrested | detain | negative | certain | actual |
No survivors were rescued from the ferry. | rescued | aid | negative | certain | actual |
The police arrested nobody in the port of Durban. | arrested | detain | negative | certain | actual |
The ministry denied that rebels had entered the town of Goma. | entered | advance | negative | certain | actual |
The ministry denied that soldiers had opened fire in Dakar. | opened | attack | negative | certain | actual |
The ministry said that rebels had not entered the town of Goma. | entered | advance | negative | certain | actual |
The army no longer controls the port of Sirte. | controls | capture | negative | certain | actual |
The bridge did not collapse in the storm. | collapse | damage | negative | certain | actual |
There were no casualties in the port of Durban. | casualties | casualties | negative | certain | actual |
The road to Cusco has not reopened. | reopened | situation | negative | certain | actual |
Not only did the army capture Goma, it freed 40 prisoners. | freed | release | positive | certain | actual |
No fewer than 40 people were killed in the crash. | killed | casualties | positive | certain | actual |
The crew lacked life jackets. | lacked | situation | positive | certain | actual |
The general has disappeared from the capital. | disappeared | whereabouts | positive | certain | actual |
The president has probably fled to Chad. | fled | whereabouts | positive | probable | actual |
The president has likely fled to Chad. | fled | whereabouts | positive | probable | actual |
The guards allegedly fired on the crowd in Dakar. | fired | attack | positive | possible | actual |
The guards reportedly fired on the crowd in Dakar. | fired | attack | positive | probable | actual |
The president has apparently fled to Chad. | fled | whereabouts | positive | probable | actual |
Perhaps the rebels have captured Goma. | captured | capture | positive | possible | actual |
The president may have fled to Chad. | fled | whereabouts | positive | possible | actual |
The president might have fled to Chad. | fled | whereabouts | positive | possible | actual |
The president could have fled to Chad. | fled | whereabouts | positive | possible | actual |
The president must have fled to Chad. | fled | whereabouts | positive | certain | actual |
The rebels may attack the port of Sirte. | attack | attack | positive | possible | planned |
The dam could collapse. | collapse | damage | positive | possible | planned |
The army could not stop the rebels, who captured Goma. | captured | capture | positive | certain | actual |
The president will visit Chad on Friday. | visit | whereabouts | positive | certain | planned |
The president will not visit Chad on Friday. | visit | whereabouts | negative | certain | planned |
The judges are set to convict Maria Ruiz. | convict | ruling | positive | certain | planned |
The union plans to demonstrate in Lima. | demonstrate | protest | positive | certain | planned |
The rebels intend to capture the port of Sirte. | capture | capture | positive | certain | planned |
The government decided to deploy troops in Goma. | deploy | deploy | positive | certain | planned |
The minister is going to resign on Friday. | resign | appoint | positive | certain | planned |
Heavy rain is expected to flood Manila on Friday. | flood | disaster | positive | probable | planned |
The army is likely to withdraw from Goma. | withdraw | withdraw | positive | probable | planned |
The army is unlikely to withdraw from Goma. | withdraw | withdraw | negative | probable | planned |
The rebels appear to control the airport. | control | capture | positive | probable | actual |
The rebels began to encircle the town of Goma. | encircle | advance | positive | certain | actual |
The rebels are trying to capture the town of Goma. | capture | capture | positive | certain | actual |
The rebels managed to capture the town of Goma. | capture | capture | positive | certain | actual |
The rebels have started to withdraw from Goma. | withdraw | withdraw | positive | certain | actual |
If the rain stops, divers will search the lake. | search | aid | positive | certain | conditional |
Divers will search the lake if the rain stops. | search | aid | positive | certain | conditional |
If the rain continues, 400 houses could collapse. | collapse | damage | positive | possible | conditional |
Unless the talks resume, the rebels will attack Sirte. | attack | attack | positive | certain | conditional |
The fall of the port would cut off the island from the coast. | cut | * | positive | certain | conditional |
The minister said the ship would arrive in Durban on Friday. | arrive | * | positive | certain | planned |
The ministry said that the president would resign on Friday. | resign | appoint | positive | certain | planned |
The minister threatened to close the border. | threatened | threaten | positive | certain | planned |
The junta vowed to crush the rebels. | vowed | threaten | positive | certain | planned |
The mayor urged residents to leave the town. | urged | request | positive | certain | actual |
The government rejected the offer. | rejected | reject | positive | certain | actual |
Thirty people are feared dead. | dead | casualties | positive | probable | actual |
Forty miners are believed to be trapped. | trapped | displace | positive | probable | actual |
The rebels control the entire city of Goma. | control | capture | positive | certain | actual | full
The rebels have taken the whole town of Goma. | taken | capture | positive | certain | actual | full
The rebels took full control of Goma. | control | capture | positive | certain | actual | full
The army has completely withdrawn from Goma. | withdrawn | withdraw | positive | certain | actual | full
The rebels took some neighbourhoods of Goma. | took | capture | positive | certain | actual | partial
The rebels have captured several districts of Goma. | captured | capture | positive | certain | actual | partial
The rebels have captured parts of Goma. | captured | capture | positive | certain | actual | partial
The army withdrew from the outskirts of Goma. | withdrew | withdraw | positive | certain | actual | partial
The rebels captured the town of Goma. | captured | capture | positive | certain | actual | none
The rebels have captured four towns. | captured | capture | positive | certain | actual | none
Reports of a breach at the Kariba dam were false, the ministry said. | breach | damage | negative | certain | actual |
The army denied reports of gunmen entering Goma. | entering | advance | negative | certain | actual |
