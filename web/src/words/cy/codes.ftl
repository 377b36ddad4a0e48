# Personal codes: moving to another phone, and a facilitator's way back.
code-rejoin-means = Ewch â’ch sedd i ffôn arall: agorwch y cyfeiriad yno a theipiwch y cod hwn, neu ei sganio. Daw’ch lle, eich cardiau a’r hyn a ychwanegoch gyda chi.
code-rejoin-for = Mae’n dod â { $name } yn ôl i’r sedd hon ar unrhyw ffôn, hyd yn oed os yw’r cyfeiriad wedi newid. Mae popeth a ychwanegwyd yno.
code-recovery-means = Os collwch y ddyfais hon, neu os bydd yn torri, teipiwch y cod hwn ar dudalen gyntaf unrhyw un arall: rydych yn ôl yn y consol hwn. Ysgrifennwch ef nawr, a chadwch ef i chi’ch hun.
code-where = Yn { $address }, lle mae cod yr ystafell yn cael ei deipio.
code-until = Mae’n gweithio unwaith, tan { $time }.
code-qr = Cod personol i’w sganio
code-make = Gwneud cod
code-another = Gwneud un newydd
code-rejoin-another-means = Mae cod newydd yn dirymu’r un cynt.
code-recovery-another-means = Mae’n gweithio tra cedwir yr ystafell. Mae cod newydd yn dirymu’r un cynt.

# One seat of several, or one without a phone.
code-seat-for = Mae’n rhoi ffôn ei hun i sedd { $name }: daw’r lle, y cardiau a’r geiriau yno, a’r un sedd hon yn unig.
code-nameless = y sedd hon
code-apart = Dim ond un o’r seddi hyn
code-apart-means = I rywun sydd â ffôn erbyn hyn: mae’r sedd yn symud iddo, a’r lleill yn aros yma.
code-all = Holl seddi’r ffôn hwn

# Ending other devices: a lost phone, a borrowed laptop.
code-others = Dyfeisiau eraill
code-others-means = Ffôn a gollwyd, gliniadur a fenthycwyd: rhowch derfyn ar bob un ond hon. Mae’r hyn a ddechreuwyd arnyn nhw heb ei anfon yn aros yno.
code-sign-out = Allgofnodi fy nyfeisiau eraill
code-others-done = Wedi’i wneud. Dim ond ar y ddyfais hon yr ydych yma.
code-sign-out-for = Mae’r hen ffôn ar goll
code-sign-out-for-means = Mae’n gwneud cod newydd, ac ni all yr hen ffôn ddod i mewn mwyach.
code-signed-out-for = Cod newydd. Ni all hen ffôn { $name } ddod i mewn mwyach.

# A code that opens nothing.
lost-bad-code-title = Nid yw’r cod hwn yn dod â neb yn ôl
lost-bad-code = Fe’i defnyddiwyd yn barod, neu mae ei amser ar ben. Gofynnwch i hwylusydd am un newydd, neu gwnewch un ar y ffôn oedd gennych.
lost-too-fast-title = Munud bach
lost-too-fast = Daeth gormod o godau anghywir o’r rhwydwaith hwn. Arhoswch hanner munud, edrychwch ar y cod eto, a rhowch gynnig arall arni.

# A room that rests after a fault.
lost-resting-title = Mae’r ystafell hon yn gorffwys
lost-resting = Aeth rhywbeth o’i le yn “{ $room }”, ac mae’n gorffwys am ryw ddeng munud. Does dim wedi’i golli, ac mae’r hyn a ysgrifennoch ar gadw. Daw’r dudalen hon yn ôl ohoni’i hun.
