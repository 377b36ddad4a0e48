# Geiriau ar gyfer mynd yn ôl: bwrdd yn cael ei gymryd yn ôl, eiliadau cynharach ystafell.
back-undo = Dadwneud yr hyn a wnes i ddiwethaf yma
back-to = Mynd yn ôl i…
back-stays = Nid yw geiriau neb yn diflannu. Mae cofnodion, atebion, nodiadau ac addewidion yn aros, gyda’r rownd y maen nhw’n perthyn iddi. Mae tro a gymerwyd yn cyfrif, felly daw pwy bynnag na ofynnwyd iddo eto yn gyntaf. Caiff y bwrdd wybod, ac mae’r cloc yn dechrau o’r newydd.
back-stays-shoes = Mae esgidiau’n aros yn eu dwylo. Mae rhai cudd yn aros yn gudd tan y datgelu; mae’r hyn a ddatgelwyd yn aros felly.
back-to-beginning = Dechrau’r rownd
back-to-step = { $step }
back-step-nth = { $step }, { $nth ->
    [1] y cyntaf
    [2] yr ail
   *[other] rhif { $nth }
}
back-beginning-help = Ar y dechrau mae’r cerdyn yn mynd yn ôl i’r pentwr, ac mae’r bwrdd yn tynnu un o’r newydd.
back-reopen = Mae rownd { $number } yn mynd ymlaen, fel pe na bai wedi dod i ben
back-taken = Aed yn ôl i { $step } yn rownd { $number }, am { $time }
back-taken-by = Aeth { $name } â’r bwrdd hwn yn ôl i { $step } yn rownd { $number }, am { $time }
back-look = Edrych yn ôl
back-title = Edrych yn ôl
back-h1 = { $room }: edrych yn ôl
back-steps = Eiliadau cynharach
back-looking = Rydych yn edrych ar y gorffennol.
back-looking-at = Rydych yn edrych ar { $time }.
back-now = Yn ôl i nawr
back-before = Cynt
back-after = Wedyn
back-phase-before = Cam cynt
back-phase-after = Cam nesaf
back-slider = Eiliad
back-told = { $time }. { $what }
back-moments = Eiliadau
back-side = Y cofnodion a’r daflen bryd hynny
back-no-tables = Doedd dim byrddau eto
back-words-gone = Cafodd y geiriau hyn eu newid neu eu cymryd yn ôl ers hynny.
back-a-phase = Cam arall
back-m-room_opened = Agorwyd yr ystafell
back-m-room_paused = Pawb yn cymryd anadl
back-m-room_resumed = Pawb yn mynd ymlaen
back-m-tables_rotated = Pobl neu bynciau’n newid byrddau
back-m-made_anonymous = O hyn ymlaen ni chaiff neb ei enwi
back-m-round_began = Bwrdd { $table }: rownd { $number } yn dechrau
back-m-round_ended = Bwrdd { $table }: rownd { $number } wedi dod i ben
back-m-stage_began = Bwrdd { $table }: { $step }
back-m-round_rewound = Bwrdd { $table } yn mynd yn ôl i { $step }
back-m-round_rewound-by = { $name } yn mynd â bwrdd { $table } yn ôl i { $step }
back-m-round_reopened = Bwrdd { $table }: rownd { $number } yn mynd ymlaen eto
back-m-round_reopened-by = { $name } yn gadael i rownd { $number } fynd ymlaen wrth fwrdd { $table }
back-m-act_undone = Bwrdd { $table }: dadwnaed, yn ôl i { $step }
back-m-capture_added = Bwrdd { $table }: { $words }
