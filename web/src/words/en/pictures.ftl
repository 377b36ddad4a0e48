# Pictures that somebody adds: to a card, to a report.
form-picture-help = A photo or a drawing: JPEG, PNG or WebP, at most 8 MB. It is made small, and where and when it was taken goes.
form-picture-sending = On its way …
form-alt = What is to be seen
form-alt-first = First say what is to be seen.
picture-no-empty = This file is empty. Choose another, or save the picture again.
picture-no-heavy = A picture has at most 8 MB. Save it smaller, then choose it again: 1,200 points on its longer side are enough.
picture-no-wide = This picture has too many points. Save it smaller, then choose it again: 1,200 on its longer side are enough.
picture-no-drawing = This is a drawing in SVG, which can hold a program. Save it as PNG, then choose that.
picture-no-other = This is no picture that every phone can show. Save it as JPEG, PNG or WebP, then choose that.
picture-no-moving = This picture moves, which can make people ill. Save one still picture of it, then choose that.
picture-no-broken = This picture cannot be read to its end. Save or copy it again, then choose that.
picture-no-slow = This picture took too long to read. Save it again as a smaller JPEG, then choose that.
picture-no-more = No more pictures fit here. Take some off other cards, or ask whoever runs this server.
