before-wait = Mae Shoebox ar ei ffordd. Ar Wi-Fi araf gall hynny gymryd munud. Os na ddaw dim, llwythwch y dudalen hon eto.
before-pieces = Ddaeth y dudalen hon ddim yn gyfan. Gwelwch a yw’r Wi-Fi ymlaen, yna llwythwch hi eto.
before-no-script = Mae angen JavaScript ar Shoebox. Trowch ef ymlaen ar gyfer y dudalen hon, neu agorwch hi mewn porwr arall.
