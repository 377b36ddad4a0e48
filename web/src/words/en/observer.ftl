# Words for those who watch a table and say nothing.
observer-where = { $phase } · you are watching
observer-what = You see what the screen shows, and one table if it agrees. You say nothing here.
observer-tables = Tables you may ask
observer-no-tables = There are no tables yet.
observer-ask = Ask table { $table }
observer-asked = You have asked table { $table }. They will answer when it suits them.
observer-never-mind = Never mind
observer-table = Table { $table }
observer-stop = Stop watching
observer-take-seat = Take a seat and play along
