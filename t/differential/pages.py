"""Random pages: each follows from the numbers of one generator."""

import string

# of the Encoding Standard: labels, and what Python calls the encoding; None:
# a page in it is written as ASCII
LATIN = {
    'utf-8': 'utf-8', 'windows-1252': 'cp1252', 'iso-8859-1': 'cp1252',
    'iso-8859-15': 'iso8859-15', 'macintosh': 'mac-roman', 'utf8': 'utf-8',
    'windows-1250': 'cp1250', 'iso-8859-2': 'iso8859-2', 'latin1': 'cp1252',
    'windows-1254': 'cp1254', 'iso-8859-9': 'cp1254', 'us-ascii': 'cp1252',
    'windows-1257': 'cp1257', 'iso-8859-13': 'iso8859-13',
    'iso-8859-4': 'iso8859-4', 'iso-8859-10': 'iso8859-10',
    'iso-8859-3': 'iso8859-3', 'iso-8859-14': 'iso8859-14',
    'windows-1258': 'cp1258', 'koi8-r': 'koi8-r', 'shift_jis': 'cp932',
    'gbk': 'gbk', 'euc-kr': 'cp949', 'big5': 'big5hkscs', 'gb18030': 'gb18030',
}
CYRILLIC = {
    'utf-8': 'utf-8', 'windows-1251': 'cp1251', 'koi8-r': 'koi8-r',
    'iso-8859-5': 'iso8859-5', 'ibm866': 'cp866', 'gb18030': 'gb18030',
    'x-mac-cyrillic': 'mac-cyrillic', 'cp1251': 'cp1251', 'koi8-u': 'koi8-u',
    'euc-jp': 'euc-jp',
}

# a language: its words, the encodings of its pages
LANGUAGES = {
    'en': ('the river leaves hills behind town and turns south boats carry '
           'grain timber as far old stone bridge where mills begin in winter '
           'water freezes along both banks children cross it on their way to '
           'school with weather was nice of for that this', LATIN),
    'es': ('los ministros se reunen para debatir el presupuesto del estado y '
           'de las comunidades una ciudad con puente sobre rio donde empieza '
           'la calle mayor en invierno por que año más información página',
           LATIN),
    'fr': ('le fleuve quitte les collines derrière la ville et tourne vers '
           'sud des bateaux portent du bois jusque au vieux pont de pierre où '
           'commencent moulins en hiver les enfants dans une école pour que',
           LATIN),
    'de': ('der Fluss verlässt die Hügel hinter der Stadt und wendet sich nach '
           'Süden Schiffe tragen Holz bis zur alten Brücke aus Stein wo die '
           'Mühlen beginnen im Winter gehen Kinder in Schule mit einem für',
           LATIN),
    'pl': ('rzeka opuszcza wzgórza za miastem i skręca na południe łodzie '
           'wiozą zboże oraz drewno aż do starego mostu gdzie zaczynają się '
           'młyny zimą woda zamarza przy brzegach dzieci idą do szkoły nie',
           {'utf-8': 'utf-8', 'windows-1250': 'cp1250',
            'iso-8859-2': 'iso8859-2', 'latin2': 'iso8859-2',
            'iso-8859-13': 'iso8859-13', 'windows-1257': 'cp1257'}),
    'tr': ('nehir kasabanın arkasındaki tepeleri bırakır ve güneye döner '
           'tekneler tahıl ile kereste taşır eski taş köprüye kadar kışın su '
           'donar çocuklar okula giderken geçer bir bu için olan değil',
           {'utf-8': 'utf-8', 'windows-1254': 'cp1254',
            'iso-8859-9': 'cp1254', 'iso-8859-3': 'iso8859-3'}),
    'ru': ('река оставляет холмы за городом и поворачивает на юг лодки везут '
           'зерно лес до старого каменного моста где начинаются мельницы '
           'зимой вода замерзает у берегов дети идут по ней в школу не это',
           CYRILLIC),
    'uk': ('річка залишає пагорби за містом і повертає на південь човни '
           'везуть зерно та ліс до старого мосту де починаються млини взимку '
           'вода замерзає біля берегів діти йдуть до школи що як його',
           {'utf-8': 'utf-8', 'windows-1251': 'cp1251', 'koi8-u': 'koi8-u',
            'x-mac-ukrainian': 'mac-cyrillic', 'iso-8859-5': 'iso8859-5'}),
    'el': ('το ποτάμι αφήνει τους λόφους πίσω από την πόλη και στρίβει νότια '
           'βάρκες φέρνουν σιτάρι ξύλο ως την παλιά πέτρινη γέφυρα όπου '
           'αρχίζουν οι μύλοι τον χειμώνα τα παιδιά πάνε σχολείο στο για',
           {'utf-8': 'utf-8', 'windows-1253': 'cp1253',
            'iso-8859-7': 'iso8859-7', 'greek': 'iso8859-7'}),
    'he': ('הנהר עוזב את הגבעות מאחורי העיר ופונה דרומה סירות נושאות תבואה '
           'ועץ עד גשר האבן הישן שם מתחילות הטחנות בחורף המים קופאים ליד '
           'הגדות והילדים חוצים אותו בדרך לבית הספר של על',
           {'utf-8': 'utf-8', 'windows-1255': 'cp1255',
            'iso-8859-8': 'iso8859-8', 'iso-8859-8-i': 'iso8859-8'}),
    'ar': ('يترك النهر التلال خلف المدينة ويتجه جنوبا تحمل القوارب الحبوب '
           'والخشب حتى الجسر الحجري القديم حيث تبدأ الطواحين في الشتاء يتجمد '
           'الماء ويعبره الأطفال في طريقهم إلى المدرسة من على',
           {'utf-8': 'utf-8', 'windows-1256': 'cp1256',
            'iso-8859-6': 'iso8859-6'}),
    'th': ('แม่น้ำไหลออกจากเนินเขาหลังเมือง แล้วเลี้ยวไปทางใต้ เรือบรรทุกข้าว '
           'และไม้ ไปถึงสะพานหินเก่า ที่โรงสีเริ่มต้น ในฤดูหนาว เด็กเดินข้าม '
           'ไปโรงเรียน', {'utf-8': 'utf-8', 'windows-874': 'cp874',
                          'tis-620': 'cp874', 'iso-8859-11': 'cp874'}),
    'ja': ('川は町の後ろの丘を離れて、 南に曲がります。 船は穀物と木材を 古い石の'
           '橋まで運び、 そこから水車小屋が始まります。 冬には岸の水が凍り、 '
           'こどもたちは学校へ行くときに それを渡ります。 テーブル ニュース',
           {'utf-8': 'utf-8', 'shift_jis': 'cp932', 'euc-jp': 'euc-jp',
            'windows-31j': 'cp932', 'iso-2022-jp': 'iso2022-jp',
            'gb18030': 'gb18030'}),
    'zh': ('河流离开城后的山丘， 转向南方。 船只运送粮食和木材， 直到古老的石桥， '
           '磨坊从那里开始。 冬天水在两岸结冰， 孩子们上学时 从上面走过。',
           {'utf-8': 'utf-8', 'gbk': 'gbk', 'gb18030': 'gb18030',
            'gb2312': 'gbk'}),
    'zh-TW': ('河流離開城後的山丘， 轉向南方。 船隻運送糧食和木材， 直到古老的'
              '石橋， 磨坊從那裡開始。 冬天水在兩岸結冰， 孩子們上學時 從上面走過。',
              {'utf-8': 'utf-8', 'big5': 'big5hkscs',
               'big5-hkscs': 'big5hkscs'}),
    'ko': ('강은 마을 뒤의 언덕을 떠나 남쪽으로 돈다 배들은 곡식과 나무를 오래된 '
           '돌다리까지 나르고 그곳에서 방앗간이 시작된다 겨울에는 물이 얼고 '
           '아이들은 학교에 가는 길에 건넌다', {'utf-8': 'utf-8',
                                               'euc-kr': 'cp949',
                                               'ks_c_5601-1987': 'cp949'}),
}
MOSTLY = ['en'] * 7 + ['es', 'fr', 'de'] * 2

# sources of catalog.xlf
PHRASES = ['Skip to navigation', 'Read more news', 'Related stories today',
           'Search the whole site', 'Opening hours of the museum']

LEFTOVERS = [
    'Заголовок открываемого материала', 'Поделиться', 'Читайте также',
    'Комментарии закрыты модератором', 'Войдите, чтобы оставить комментарий',
    'Подписаться на новости', 'Πληροφορίες και νέα', '最新のニュース',
    '相关新闻', '더 많은 소식', 'اقرأ المزيد من الأخبار', 'עוד חדשות היום',
    'Skip to content', 'Read more', 'Comments are closed', 'Log in to comment',
    'Share this article', 'Leave a comment', 'Follow us', 'Zum Inhalt springen',
    '???menu.title???', 'nav.main.title', 'footer.links.imprint',
    '{{ headline }}', '${page.title}', '%(count)s items', '{0} comments left',
    'Ã©tÃ© Ã  la montagne', 'Р\xa0РµРєР°', 'Раypаl login', 'Яблоко & груша',
    'Новости <b>дня</b>', 'Читать <a href="/r">правила</a> полностью',
    '<a href=/n>Новости</a> и <a href="/p">погода</a> дня',
    'See <a href=/r>the rules</a> of the museum', 'Далее&nbsp;&raquo;',
    '&#1053;&#1086;&#1074;&#1086;',
    'Заголовок материала, который открывается, когда читатель нажимает на '
    'ссылку внизу страницы, и закрывается сам собой через минуту',
]

JUNK = [
    '<', '</', '<!', '<!-', '<!--', '-->', '--!>', '<!-->', '<p', '<p id=x',
    '<a href="', "<a title='Новости дня", '</p', '<b><i></b></i>', '</div>',
    '<table><tr>Привет<td>x', '<table><p>Строка</p>', '</table>', '<select>',
    '<select><option>Выбор<option>x</select>', '<option>', '<textarea>Текст',
    '</textarea>', '<script>var a = "Привет<b>";</script>', '<script>',
    '<script><!--<script></script>-->', '</script>', '<style>a{}', '</style>',
    '<title>Ещё</title>', '<noscript>Привет</noscript>', '<svg><p>x</svg>',
    '<svg><title>Новости</title></svg>', '<math><mi>x', '<template><p>Да',
    '</template>', '<!-- Комментарий --', '<![CDATA[ Привет ]]>', '<?php x ?>',
    '&', '&amp', '&#x', '&#1055;', '&notin;', '&noti', '\0', '\r', '\r\n',
    '\f', '\x1b', '\ufffd', '<frameset>', '<body class=x>', '</body>',
    '</html>', '<html lang="ru">', '<form>', '</form>', '<button>Да</button>',
    '<iframe></iframe>', '<plaintext', '<nobr><nobr>', '<li>', '<dd>', '</br>',
    '<img alt="Картинка дня">', '<input type=submit value="Отправить">',
    '<x="y', '<div lang=ru>Привет</div>', '<p translate=no>Привет</p>',
    '<div class="comment"><p>Спасибо!</p></div>', '<br/>', '<hr', '<a name=q>',
]

# never made by chance: what sub_filter replaces
MARK, MARKED = b'zq#1#zq', b'replaced by zq2'


def noise(rng, n):
    """Letters that no compressor makes much smaller."""
    return ''.join(rng.choices(string.ascii_letters + string.digits, k=n))


class Page:
    """html (bytes), charset and codec, header (label or None), type, language.
    """

    def __init__(self, rng, size, translate, marks=False, live=False,
                 noisy=False):
        self.rng = rng
        self.type = rng.choices(['html', 'xhtml', 'text'], [92, 4, 4])[0]
        self.language = rng.choice(MOSTLY if rng.random() < .55
                                   else list(LANGUAGES))
        # the encoding may be known by a declaration alone
        self.ascii = translate and rng.random() < .4
        if self.ascii:
            self.language = rng.choice(['es', 'fr', 'de'])
            self.type = 'html'
        words, charsets = LANGUAGES[self.language]
        self.words = words.split()
        if self.ascii:
            self.words = [w for w in self.words if w.isascii()]
        self.declare(charsets)
        self.broken = rng.random() < (.1 if live else .35)
        self.leaks = rng.choices([0, 1, 4, 20], [50, 40, 10, 0] if live
                                 else [15, 30, 40, 15])[0]
        self.noisy = live or noisy or rng.random() < .4
        text = self.text_page(size) if self.type == 'text' \
            else self.html_page(size)
        if marks:
            at = text.find('</p>')
            text = text[:at] + MARK.decode() + text[at:] + MARK.decode()
        text = text.replace('<!--#', '<!-- ')
        self.html = self.bom + self.encode(text)
        if rng.random() < .03:
            # behind the head: a label that is damaged declares nothing
            at = rng.randrange(max(self.html.find(b'</head>'), 0),
                               len(self.html) + 1)
            self.html = self.html[:at] + bytes(rng.choices(range(128, 256),
                                                           k=2)) \
                + self.html[at:]
            self.ascii = False
        # must not be read as SSI by a proxy
        self.html = self.html.replace(b'<!--#', b'<!-- ')

    def encode(self, text):
        if self.type == 'text':
            return text.encode(self.codec, 'replace')
        return text.encode(self.codec, 'xmlcharrefreplace')

    def declare(self, charsets):
        """Which encoding, and who says so."""
        rng = self.rng
        label = rng.choice(['utf-8'] if rng.random() < .3 else list(charsets))
        self.codec, self.bom = charsets[label], b''
        self.header = self.meta = None
        if self.type == 'html' and rng.random() < .02:
            label = rng.choice(['utf-16le', 'utf-16be'])
            self.codec = label
            self.bom = '\ufeff'.encode(label)
        elif self.codec == 'utf-8' and rng.random() < .1:
            self.bom = b'\xef\xbb\xbf'
        how = rng.choices(['header', 'meta', 'both', 'none', 'wrong'],
                          [30, 40, 20, 8, 2])[0]
        if self.ascii:
            how = rng.choices(['meta', 'both', 'header'], [80, 10, 10])[0]
        self.charset = label
        label = rng.choice([label, label.upper(), label.title()])
        if how in ('header', 'both', 'wrong'):
            self.header = label
        if how in ('meta', 'both'):
            self.meta = label
        if how == 'wrong':
            self.meta = 'windows-1253'
        self.declared = how

    def some(self, low, high):
        return ' '.join(self.rng.choices(self.words,
                                         k=self.rng.randint(low, high)))

    def head(self):
        rng = self.rng
        parts = [rng.choice(['<!DOCTYPE html>\n', '<!doctype html>', '', '\n'])]
        if self.type == 'xhtml':
            parts = [f'<?xml version="1.0" encoding="{self.charset}"?>\n']
        lang = '' if rng.random() < .15 else f' lang="{self.language}"'
        parts.append(f'<html{lang}><head>')
        if rng.random() < .3:
            parts.append('<!-- ' + noise(rng, rng.randint(1, 700)) + ' -->')
        if self.meta and rng.random() < .6:
            parts.append(f'<meta charset="{self.meta}">')
        elif self.meta:
            parts.append('<meta http-equiv="Content-Type" content="text/html; '
                         f'charset={self.meta}">')
        parts.append(f'<title>{self.some(1, 5)}</title>')
        if rng.random() < .5 or self.ascii:
            parts.append('<style>' + 'a{color:red}\n'
                         * rng.randint(1, 200) + '</style>')
        parts.append('</head>\n<body>\n')
        return ''.join(parts)

    def leftover(self):
        rng = self.rng
        text = rng.choice(PHRASES if rng.random() < .35 else LEFTOVERS)
        return rng.choice([
            '<p class="skip">%s</p>', '<h2>%s</h2>', '<li>%s</li>',
            '<div class="share"><a href="#">%s</a></div>', '<span>%s</span>',
            '<div class="keep"><p>%s</p></div>', '<td>%s</td>', '<b>%s</b>',
            '<button>%s</button>', '<section><h3>%s</h3></section>',
            '<a href="/news/1">%s</a>', '<p><em>%s</em></p>', '%s',
            '<ul><li>%s</li></ul>', '<label>%s</label>', '<p>%s',
            '<div title="%s">', '<img alt="%s" src=x>', "<p>%s<br>",
            '<div id="comments"><h2>%s</h2></div>']) % text + '\n'

    def paragraph(self):
        rng = self.rng
        if self.noisy and rng.random() < .3:
            return '<!--' + noise(rng, rng.randint(10, 1500)) + '-->'
        return rng.choice([
            '<p>%s.</p>\n', '<div class="item"><a href="/a/%d">%%s</a></div>\n'
            % rng.randrange(10 ** 6), '<p>%s <b>%%s</b>, %%s.</p>\n'
            % self.some(1, 9), '<li>%s</li>', '<h3>%s</h3>\n',
            '<table><tr><td>%s</td><td>%s</td></tr></table>\n',
            '<p id="p%d">%%s</p>' % rng.randrange(999),
        ]).replace('%s', self.some(3, 30))

    def html_page(self, size):
        rng = self.rng
        parts = [self.head(), '<p>' + self.some(50, 60) + '</p>\n'
                 if rng.random() < .7 or self.ascii else '']
        length = len(parts[0]) + len(parts[1])
        at = sorted(rng.random() ** 2 * size for _ in range(self.leaks))
        if self.ascii:
            parts.append('<p>%s</p>' % rng.choice(PHRASES))
        while length < size:
            if at and at[0] <= length:
                at.pop(0)
                part = self.leftover()
            elif self.broken and rng.random() < .25:
                part = rng.choice(JUNK)
            else:
                part = self.paragraph()
            if self.broken and rng.random() < .02:
                part = part[:rng.randrange(len(part) + 1)]
            parts.append(part)
            length += len(part)
        parts.append(rng.choice(['</body></html>\n', '', '</body>', '<p',
                                 '\n<p>The last words.</p></body></html>']))
        return ''.join(parts)

    def text_page(self, size):
        rng = self.rng
        lines, length = [], 0
        while length < size:
            line = rng.choice(PHRASES + LEFTOVERS) if rng.random() < .1 \
                else self.some(1, 30)
            lines.append(line + rng.choice(['\n', '\r\n', '\n\n', '\r']))
            length += len(line)
        return ''.join(lines)
