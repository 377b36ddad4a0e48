# Words of simulated people. Sentences of one kind are told apart by a number; $title is the card's, $question its own.

names = Rosa | Tomasz | Ines | Marek | Priya | Huw | Amal | Beth | Cai | Dina | Ewan | Ffion | Gwen | Hari | Iris | Siân | Kofi | Leila | Nia | Owen | Pat | Carys | Rhys | Sara | Tess | Uma | Emyr | Wren | Yusuf | Zoe
marked = { $name } (efelychiad)
term = y gair hwn

note-1 = Holi’r lleill am “{ $title }”.
note-2 = { $question } Dydw i ddim yn gwybod eto.
own-1 = “{ $title }”: rwyf wedi bod yn agos at hynny, a wnaeth neb ofyn i mi.
own-2 = Rwy’n dod yn ôl at hyn o hyd: { $question }
own-3 = O ble rwy’n sefyll, gwelaf pwy sydd ar goll yma.
held = { $name }: { $matters }
insight-1 = Yn “{ $title }” doedd y darlun cyfan gan neb.
insight-2 = Aeth “{ $title }” yn dda lle cymerodd rhywun funud i ofyn.
barrier-1 = Yn “{ $title }” doedd dim amser i ofyn.
barrier-2 = Doedd neb yn teimlo bod hawl ateb hyn: { $question }
question-1 = { $question }
question-2 = Pwy sydd ar goll o “{ $title }”?
idea-1 = Gofyn i’r person yn “{ $title }” yn gyntaf, cyn trefnu dim.
idea-2 = Un enw ac un rhif i’w ffonio, ar gyfer “{ $title }”.
quote-1 = “Dim ond wedi iddo ddod i ben y ces i wybod.”
quote-2 = “Eisteddodd rhywun i lawr, a newidiodd hynny bopeth.”
because-1 = roedd pawb yn gwybod rhan ohono.
because-2 = roedd y diwrnod yn llawn cyn dechrau.
why-1 = Hyn sy’n penderfynu i mi: { $question }
why-2 = Gyda “{ $title }” byddwn i eisiau mwy o amser.
so-1 = gofyn un cwestiwn arall.
so-2 = nodi pwy fydd yn ffonio pwy.
sentence-1 = Ar ôl “{ $title }”: gofyn yn gyntaf, yna cynllunio.
sentence-2 = Yr hyn sy’n aros gyda ni: { $question }
pledge-1 = gofyn i un person bob wythnos beth fyddai’n helpu, a’i nodi.
pledge-2 = eistedd i lawr cyn esbonio dim.
pledge-3 = ffonio’n ôl ar y diwrnod a ddywedais.
closing-1 = ysgafnach
closing-2 = chwilfrydig
closing-3 = wedi fy nghlywed
plain-1 = Yr hyn a’m synnodd yw cymaint roedden ni’n dyfalu.
plain-2 = Byddai’n rhaid i ni ofyn i rywun go iawn.
