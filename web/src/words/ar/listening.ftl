# Words of the listening layout: the same page told in words.
told-ways = ما يمكنك فعله الآن
told-nothing = لا شيء الآن. سيصلك خبر حين يُطلب منك شيء.
told-seats = الجالسون على الطاولة { $table }
told-spoken-by = على لسان { $shoes }
told-in-shoes-of = أنت الآن في مكان { $shoes }
told-last = قبل لحظة: { $line }
told-picture = في صورتها:
