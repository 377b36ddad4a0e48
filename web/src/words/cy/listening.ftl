# Words of the listening layout: the same page told in words.
told-ways = Beth allwch chi ei wneud nawr
told-nothing = Dim byd ar hyn o bryd. Cewch glywed pan fydd gofyn am rywbeth.
told-seats = Pwy sy’n eistedd wrth fwrdd { $table }
told-spoken-by = Yn llais { $shoes }
told-in-shoes-of = Rydych chi yn esgidiau { $shoes }
told-last = Funud yn ôl: { $line }
told-picture = Ar ei lun:
