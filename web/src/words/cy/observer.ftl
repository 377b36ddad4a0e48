# Words for those who watch a table and say nothing.
observer-where = { $phase } · rydych yn gwylio
observer-what = Rydych yn gweld beth mae’r sgrin yn ei ddangos, ac un bwrdd os yw’n cytuno. Does dim gofyn i chi ddweud dim yma.
observer-tables = Byrddau y cewch ofyn iddyn nhw
observer-no-tables = Does dim byrddau eto.
observer-ask = Gofyn i fwrdd { $table }
observer-asked = Rydych wedi gofyn i fwrdd { $table }. Cewch ateb pan fydd yn gyfleus iddyn nhw.
observer-never-mind = Dim ots
observer-table = Bwrdd { $table }
observer-stop = Peidio â gwylio
observer-take-seat = Cymryd sedd a chwarae hefyd
