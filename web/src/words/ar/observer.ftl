# Words for those who watch a table and say nothing.
observer-where = { $phase } · مشاهدة
observer-what = هنا يظهر ما تعرضه الشاشة، وطاولة واحدة إن وافقت. وهي مشاهدة بلا كلام.
observer-tables = طاولات يمكنك سؤالها
observer-no-tables = لا طاولات بعد.
observer-ask = سؤال الطاولة { $table }
observer-asked = سألت الطاولة { $table }. سيجيبون حين يناسبهم.
observer-never-mind = لا داعي
observer-table = الطاولة { $table }
observer-stop = التوقف عن المشاهدة
observer-take-seat = أخذ مقعد والمشاركة في اللعب
