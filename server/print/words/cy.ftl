# Geiriau ar bapur

spoken-by = Yn llais
situation = Sefyllfa
in-shoes-of = Rydych chi yn esgidiau
number = { $deck } · Cerdyn { $number }
continued = yn parhau
questions = Cwestiynau
yours = Eich moment chi
choices = Beth yw eich barn chi?
whose-decision = { $owner } sy’n penderfynu
for = O blaid
against = Yn erbyn
matters = Beth sy’n bwysig i mi
strengths = Beth rwy’n dda am ei wneud
helps = Beth sy’n helpu
ask = Gofyn i berson go iawn
shoes = Esgidiau i sefyll ynddynt
before = Cyn ei droi drosodd
code = Cod { $code }
code-picture = Cod QR { $code }

cards = Cardiau
perspectives = Cardiau safbwynt
large = Print bras
easy-read = Hawdd ei Ddeall
placemats = Matiau bwrdd
path = Llwybr
slips = Slipiau addewid
crib = I’r hwylusydd
poster = Dewch i eistedd

mat-card = Rhowch y cerdyn yma
mat-shoes = Rhowch eich esgidiau yma
mat-noticed = Fe sylwon ni
mat-because = oherwydd
mat-so = felly
mat-step-read = Darllen
mat-step-think = Meddwl
mat-step-respond = Ymateb
mat-step-discuss = Trafod
mat-step-capture = Cofnodi
mat-pass = Cewch basio bob tro. Does neb yn cyfrif hynny.
agreement = Sut rydyn ni gyda’n gilydd

path-start = Dechrau
path-end = Beth ddaeth i’r golwg
path-how = Ar ôl pob rownd, gosodwch ôl troed yr esgidiau y siaradodd y cerdyn ohonynt. Yna dywedwch sut aeth hi:
path-forward = Ymlaen
path-forward-how = gosodwch ef fel y mae
path-mixed = Cymysg
path-mixed-how = plygwch flaen y droed yn ôl
path-blocked = Wedi’i rwystro
path-blocked-how = tynnwch far o flaen y droed
path-tiles = Olion traed i’w torri a’u gosod
path-board = Bwrdd gêm “Olion traed”
path-board-how = Rholiwch ddis ac ewch ymlaen yr un nifer o olion traed; ar ôl yr olaf daw’r cyntaf. Tynnwch gerdyn y mae’r persbectif hwn yn ei lefaru; o un plaen, cerdyn nad oes neb yn ei lefaru. Ymlaen: gosodwch deilsen lle rydych yn sefyll. Rhwystr: codwch y deilsen olaf a osodwyd. Cymysg: gadewch nhw fel y maen nhw.

pledge = Un peth bach y byddaf i’n ei wneud
pledge-will = Byddaf i’n
pledge-with = gyda phwy
pledge-when = erbyn pryd
pledge-help = help sydd ei angen arnaf
pledge-free = Mae’n iawn peidio â gwneud un. Does neb yn cadw golwg arnoch.

crib-note = Nodyn
crib-content = Nodyn am y cynnwys
crib-answer = Ateb cywir: { $answer }
crib-minutes = Munudau: { $minutes }
crib-tender = Byddwch yn ofalus gyda’r cerdyn hwn
crib-signposts = Rhywun i droi ato
crib-glossary = Egluro geiriau

poster-at = Ymunwch yn
poster-code = Cod yr ystafell
poster-phone = Sganiwch gyda’ch ffôn, neu teipiwch y cyfeiriad a’r cod.
poster-name = Mae enw cyntaf yn ddigon.
poster-account = Dim cyfrif, dim e-bost, dim ap.
poster-pass = Cewch basio bob tro.
poster-qr = Cod QR sy’n agor { $address }
