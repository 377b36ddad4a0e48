# Tables with topics of their own, that people or topics go round.

## en
mode-musical_tables = Musical tables
mode-musical_tables-about = Each table has a topic. When it is time, people go on to the next table, or topics do; hosts stay and tell what was found. Good for many tables and several questions.

## cy
mode-musical_tables = Byrddau cerddorol
mode-musical_tables-about = Mae gan bob bwrdd bwnc. Pan ddaw’r amser, mae pobl yn mynd i’r bwrdd nesaf, neu mae’r pynciau’n symud; mae’r gwesteiwyr yn aros ac yn dweud beth ganfuwyd. Da i lawer o fyrddau a sawl cwestiwn.

## ar
mode-musical_tables = طاولات متنقلة
mode-musical_tables-about = لكل طاولة موضوع. حين يحين الوقت ينتقل الناس إلى الطاولة التالية، أو تنتقل المواضيع، ويبقى المضيفون ليحكوا ما وُجد. تصلح لطاولات كثيرة وأسئلة عدة.
