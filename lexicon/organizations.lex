# Organizations that the world's news name without saying what they are, with the names by which they go.
# kind: agency · broadcaster · paper · union (of states) · aid · armed · company · channel (a platform: it carries what others say and is
# no party; "on Telegram" names nobody)
@columns name | aliases | kind
Reuters | Thomson Reuters | agency
Associated Press | AP, The Associated Press | agency
Agence France-Presse | AFP | agency
Deutsche Presse-Agentur | DPA | agency
ANSA | | agency
EFE | | agency
Kyodo News | Kyodo | agency
Xinhua | Xinhua News Agency | agency
TASS | ITAR-TASS | agency
RIA Novosti | RIA | agency
Interfax | Interfax-Ukraine | agency
Ukrinform | | agency
Anadolu Agency | Anadolu | agency
SANA | | agency
IRNA | | agency
Fars News Agency | Fars | agency
Tasnim | Tasnim News Agency | agency
WAFA | | agency
Yonhap | Yonhap News Agency | agency
KCNA | | agency
Press Trust of India | PTI | agency
Bloomberg | Bloomberg News | agency
UPI | United Press International | agency
BBC | British Broadcasting Corporation, BBC News | broadcaster
CNN | | broadcaster
CBS | CBS News | broadcaster
NBC | NBC News | broadcaster
ABC News | | broadcaster
Fox News | | broadcaster
MSNBC | | broadcaster
PBS | | broadcaster
NPR | | broadcaster
Sky News | | broadcaster
ITV | | broadcaster
Al Jazeera | Al-Jazeera, Aljazeera | broadcaster
Al Arabiya | Al-Arabiya | broadcaster
Al Mayadeen | Al-Mayadeen | broadcaster
France 24 | | broadcaster
Deutsche Welle | | broadcaster
Euronews | | broadcaster
RAI | | broadcaster
NHK | | broadcaster
RFI | Radio France Internationale | broadcaster
Radio Free Europe/Radio Liberty | RFE/RL, Radio Free Europe, Radio Liberty | broadcaster
Voice of America | VOA | broadcaster
New York Times | The New York Times, NYT | paper
Washington Post | The Washington Post | paper
Wall Street Journal | The Wall Street Journal, WSJ | paper
Los Angeles Times | | paper
USA Today | | paper
Financial Times | The Financial Times | paper
The Guardian | | paper
Daily Telegraph | The Daily Telegraph | paper
The Economist | | paper
Le Monde | | paper
Le Figaro | | paper
Libération | | paper
Der Spiegel | Spiegel | paper
Die Zeit | | paper
Die Welt | | paper
Süddeutsche Zeitung | | paper
Bild | | paper
El País | El Pais | paper
El Mundo | | paper
La Repubblica | | paper
Corriere della Sera | | paper
Haaretz | | paper
Jerusalem Post | The Jerusalem Post | paper
Hürriyet | Hurriyet | paper
Kommersant | | paper
Axios | | paper
Politico | | paper
United Nations | UN, U.N., UNO | union
UN Security Council | Security Council, U.N. Security Council, United Nations Security Council | union
European Union | EU, E.U. | union
European Commission | | union
European Parliament | | union
European Central Bank | ECB | union
NATO | North Atlantic Treaty Organization, Nato | union
African Union | AU | union
Arab League | League of Arab States | union
Economic Community of West African States | ECOWAS | union
Association of Southeast Asian Nations | ASEAN, Asean | union
Organization of American States | OAS | union
Organization for Security and Cooperation in Europe | OSCE, Organization for Security and Co-operation in Europe | union
Gulf Cooperation Council | GCC | union
Organization of the Petroleum Exporting Countries | OPEC, Opec | union
Commonwealth of Independent States | CIS | union
World Health Organization | WHO | union
World Trade Organization | WTO | union
World Bank | | union
International Monetary Fund | IMF | union
International Atomic Energy Agency | IAEA | union
International Criminal Court | ICC | union
International Court of Justice | ICJ | union
International Maritime Organization | IMO | union
International Organization for Migration | IOM | union
UNICEF | Unicef | union
UNESCO | Unesco | union
UNHCR | | union
UNRWA | | union
OCHA | | union
World Food Programme | WFP, World Food Program | union
Interpol | INTERPOL | union
Europol | EUROPOL | union
Frontex | | union
OPCW | Organisation for the Prohibition of Chemical Weapons | union
Red Cross | International Committee of the Red Cross, ICRC | aid
Red Crescent | | aid
Amnesty International | Amnesty | aid
Human Rights Watch | HRW | aid
Doctors Without Borders | Médecins Sans Frontières, MSF, Medecins Sans Frontieres | aid
Oxfam | | aid
Save the Children | | aid
Greenpeace | | aid
Reporters Without Borders | | aid
White Helmets | | aid
Hezbollah | Hizbollah, Hizbullah, Hezbullah, Hizballah | armed
Hamas | | armed
Islamic Jihad | Palestinian Islamic Jihad, PIJ | armed
Fatah | | armed
Islamic State | ISIS, ISIL, Daesh, Da'esh, Islamic State group, Islamic State of Iraq and Syria | armed
al-Qaeda | al-Qaida, Al Qaeda, Al Qaida, Al-Qaeda, Al-Qaida, al Qaeda | armed
Taliban | Taleban | armed
Houthis | Houthi, Ansar Allah, Ansarullah | armed
PKK | Kurdistan Workers' Party | armed
YPG | People's Protection Units | armed
Syrian Democratic Forces | SDF | armed
Peshmerga | | armed
Boko Haram | | armed
al-Shabaab | al-Shabab, Al-Shabaab, Al-Shabab, al Shabaab, Al Shabaab | armed
Lord's Resistance Army | LRA | armed
FARC | | armed
ELN | | armed
IRA | Irish Republican Army | armed
ETA | | armed
Lashkar-e-Taiba | | armed
Wagner Group | Wagner | armed
Rapid Support Forces | | armed
M23 | March 23 Movement | armed
IDF | Israel Defense Forces, Israel Defence Forces | armed
Revolutionary Guards | Revolutionary Guard, IRGC, Islamic Revolutionary Guard Corps | armed
Mossad | | armed
FBI | Federal Bureau of Investigation | union
CIA | Central Intelligence Agency | union
FSB | | union
Pentagon | | union
Kremlin | | union
White House | | union
Congress | | union
Knesset | | union
Bundestag | | union
Duma | State Duma | union
Verkhovna Rada | | union
CDC | Centers for Disease Control and Prevention, Centers for Disease Control | union
FDA | Food and Drug Administration | union
NASA | | union
USGS | United States Geological Survey, U.S. Geological Survey, US Geological Survey | union
NOAA | | union
Boeing | | company
Airbus | | company
Lloyd's | | company
Maersk | | company
Gazprom | | company
Rosneft | | company
Aramco | Saudi Aramco | company
BP | | company
ExxonMobil | Exxon | company
Google | | company
Microsoft | | company
Amazon.com | | company
Telegram | | channel
WhatsApp | | channel
Facebook | | channel
Twitter | | channel
Instagram | | channel
TikTok | | channel
YouTube | Youtube | channel
Snapchat | | channel
VKontakte | VK | channel
Weibo | | channel
WeChat | | channel
Truth Social | | channel
Zello | | channel
