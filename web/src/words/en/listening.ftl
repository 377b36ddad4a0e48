# Words of the listening layout: the same page told in words.
told-ways = What you can do now
told-nothing = Nothing just now. You will hear when something is asked of you.
told-seats = Who sits at table { $table }
told-spoken-by = Spoken by { $shoes }
told-in-shoes-of = You are in the shoes of { $shoes }
told-last = A moment ago: { $line }
told-picture = On its picture:
