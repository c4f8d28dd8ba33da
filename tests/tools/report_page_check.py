# SPDX-License-Identifier: MIT
"""report_page_check.py PAGE JSON PORTS LANG: the page holds together, refers to nothing outside itself, and says all that the JSON of lifecare-check and the
openings of lifecare-ports say."""
import html.parser, json, re, sys

VOID = {'meta', 'br'}


class Node:
    def __init__(self, tag, attributes, parent):
        self.tag, self.attributes, self.parent, self.children = tag, attributes, parent, []

    def all(self, tag=None, kind=None):
        for child in self.children:
            if isinstance(child, Node):
                if (tag is None or child.tag == tag) and (kind is None or kind in child.attributes.get('class', '').split()):
                    yield child
                yield from child.all(tag, kind)

    def first(self, tag=None, kind=None):
        return next(self.all(tag, kind))

    @property
    def text(self):
        return re.sub(r'\s+', ' ', ''.join(c if isinstance(c, str) else c.text for c in self.children)).strip()


class Tree(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.root = self.at = Node('', {}, None)

    def handle_starttag(self, tag, attributes):
        assert len(dict(attributes)) == len(attributes), (tag, attributes)
        node = Node(tag, dict(attributes), self.at)
        self.at.children.append(node)
        if tag not in VOID:
            self.at = node

    def handle_endtag(self, tag):
        assert self.at.tag == tag, 'a %s ends where a %s is open' % (tag, self.at.tag)
        self.at = self.at.parent

    def handle_data(self, data):
        self.at.children.append(data)


page_file, said_file, ports_file, lang = sys.argv[1:]
source = open(page_file, encoding='utf-8').read()
said, ports = json.load(open(said_file, encoding='utf-8')), json.load(open(ports_file, encoding='utf-8'))
tree = Tree()
tree.feed(source)
tree.close()
page = tree.root
assert tree.at is page and source.startswith('<!doctype html>')

# A page by itself: it loads nothing and runs nothing, and its links lead to places in it.
ids = [n.attributes['id'] for n in page.all() if 'id' in n.attributes]
assert len(ids) == len(set(ids)), ids
for n in page.all():
    assert n.tag not in ('script', 'link', 'img', 'iframe', 'object', 'embed', 'base', 'form', 'use', 'image'), n.tag
    for name, value in n.attributes.items():
        assert name not in ('src', 'srcset', 'style', 'xlink:href') and not name.startswith('on'), (n.tag, name)
        if name == 'href':
            assert value[0] == '#' and value[1:] in ids, value
        if name in ('aria-labelledby', 'aria-describedby'):
            assert all(one in ids for one in value.split()), value
assert not re.search(r'@import|url\(|https?:', page.first('style').text)

# Its structure: one of each landmark, headings without a step left out, every section under its heading, every table with a caption and scoped headings.
assert page.first('html').attributes['lang'] == lang
for tag in ('h1', 'header', 'nav', 'main', 'footer', 'title'):
    assert len([n for n in page.all(tag) if n.parent.tag != 'svg' and n.parent.tag != 'g']) == 1, tag
levels = [int(n.tag[1]) for n in page.all() if re.fullmatch('h[1-6]', n.tag)]
assert levels[0] == 1 and all(b <= a + 1 for a, b in zip(levels, levels[1:])), levels
assert all(n.first('h2').attributes['id'] == n.attributes['aria-labelledby'] for n in page.all('section'))
for table in page.all('table'):
    assert table.first('caption').text == table.parent.attributes['aria-label'] and table.parent.attributes['tabindex'] == '0'
    assert all('scope' in th.attributes for th in table.all('th'))
    columns = len(list(table.first('thead').all('th')))
    spanned = 0  # rows that a heading of several rows still reaches into
    for body in [n for n in table.children if isinstance(n, Node) and n.tag in ('tbody', 'tfoot')]:
        for row in body.all('tr'):
            cells = [n for n in row.children if isinstance(n, Node)]
            wide = sum(int(n.attributes.get('colspan', 1)) for n in cells) + (1 if spanned else 0)
            assert wide == columns, (row.text, wide, columns)
            spanned = max(0, spanned - 1, *(int(n.attributes.get('rowspan', 1)) - 1 for n in cells))
for svg in page.all('svg'):
    if 'aria-hidden' not in svg.attributes:
        assert svg.attributes['role'] == 'img' and svg.first('title').text and svg.first('desc').text
regions = [n.attributes['aria-label'] for n in page.all() if n.attributes.get('role') == 'region']
assert len(regions) == len(set(regions)), regions

# The verdict comes first, with the counts.
banner, verdict = [None, *(p for p in page.all('p') if 'verdict' in p.attributes.get('class', '').split())][-2:]
assert (banner is not None) == bool(said['example'])  # an example says first that it is one
assert verdict.parent.tag == 'header' and said['document'] in verdict.text and said['as_of'] in verdict.text
for kind, key, words in (('error', 'errors', ('fel', 'errors?')), ('warning', 'warnings', ('varning(ar)?', 'warnings?')), ('note', 'notes', ('anmärkning(ar)?', 'notes?'))):
    # What is wrong once may be wrong in many places: "5 fel (43 ställen)".
    found = [f['id'] for f in said['findings'] if f['state'] == 'found' and f['severity'] == kind]
    assert len(found) == said[key]
    causes, places = len(set(found)), ('ställen', 'places')[lang == 'en']
    assert re.search(r'\b%d %s%s' % (causes, words[lang == 'en'], r' \(%d %s\)' % (len(found), places) if causes != len(found) else r'(?! \()'), verdict.text), verdict.text

# At most three things to do first, what is wrong before what is weak.
first = [li for ol in page.all('ol', 'first') for li in ol.all('li')]
wrong = [f for f in said['findings'] if f['state'] == 'found' and f['severity'] != 'note']
assert len(first) == min(3, len({f['id'] for f in wrong})), len(first)
kinds = [li.attributes['class'] for li in first]
assert kinds == sorted(kinds), kinds
for li in first:
    assert re.match((r'Nu|Sedan [\d ]+ dag(ar)?:|[\d ]+ dag(ar)? kvar', r'Now|[\d ]+ days? (left|ago)')[lang == 'en'], li.text), li.text

# Every finding: in the entry of its check, with subject, particulars, remedy and citation; and no entry for anything else.
BASIS = {'printed': '', 'figure': 'figur', 'derived': 'härlett', 'assumed': 'antaget', 'external': 'extern källa'}
PLACES = {'no section': 'inget avsnitt', 'change history': 'ändringshistorik', 'page header': 'sidhuvud', 'reference list': 'referenslista', 'title page': 'titelsida', 'title': 'titel'}
place = lambda section: section if lang == 'en' else '; '.join(PLACES.get(part, part) for part in section.split('; '))
entries = {}
for article in page.all('article', 'finding'):
    for code in article.first('p', 'source').all('code'):
        entries.setdefault((code.text, article.attributes['class'].split()[1]), []).append(article)
one_line = lambda s: re.sub(r'\s+', ' ', s).strip()
seen = set()
for f in said['findings']:
    kind = f['severity'] if f['state'] == 'found' else 'waived' if f['state'] == 'waived' else 'unknown'
    source = f['document'] + ' ' + place(f['section']) + (', ' + (f['basis'] if lang == 'en' else BASIS[f['basis']]) if f['basis'] != 'printed' else '')
    cites_it = lambda cited: '; ' + source + ';' in '; ' + cited + ';'
    subject, message, found = one_line(f['subject']), one_line(f['message']), False
    for entry in entries[f['id'], kind]:
        headline = entry.first('h4').text
        assert message.startswith(headline), (message, headline)
        particulars = message[len(headline):]
        particulars = particulars[2:-1] if kind == 'unknown' else particulars[2:]
        sources = [c.text for c in entry.first('p', 'source').all('cite')]
        places = [li for li in entry.all('li') if subject in [b.text for b in li.all('b')]]
        for li in places:
            cites = sources + [c.text for c in li.all('cite')]
            found |= (not particulars or particulars in [s.text for s in li.all('span')]) and any(cites_it(c) for c in cites)
        # What is only about the installation itself needs no list.
        of_installation = subject in (said['installation'], 'installationen', 'the installation')
        found |= not list(entry.all('li')) and of_installation and not particulars and any(cites_it(c) for c in sources)
        paragraphs = [p.text for p in entry.all('p')]
        if f['state'] == 'found' and 'remedy' in f:
            assert any(p.endswith(': ' + f['remedy']) for p in paragraphs), f
        if 'waived_because' in f:
            assert any(f['waived_because'] in p for p in paragraphs), f
    assert found, f
    seen.add((f['id'], kind))
assert seen == set(entries), seen ^ set(entries)

# Every question, with its answer and its place.
answers = {None: ('saknas', 'none'), True: ('ja', 'yes'), False: ('nej', 'no')}
not_about = ('gäller inte: ', 'does not apply: ')
rows = {r[2]: r for r in ([c.text for c in row.children if isinstance(c, Node)] for table in page.all('details') for row in table.all('tr')) if len(r) == 4}
for q in said['questions']:
    asked = q['question'] + (' (' + q['condition'] + ')' if q['condition'] else '')
    said_of_it = not_about[lang == 'en'] + q['reason'] if q['reason'] else answers[q['answer']][lang == 'en']
    assert rows[q['id']] == [asked, said_of_it, q['id'], q['document'] + ' ' + place(q['section'])], q

# Every opening that the other tool lists stands in the table and in the picture, under one number; and nothing else does.
needed = {(o['from'], o['to'], str(o['port']) + '/' + o['transport']) for o in ports if o['document'] == said['document']}
table = [n for n in page.all('details') if n.attributes.get('id') == 'openings']
shown = {}
if table:
    for body in table[0].all('tbody'):
        number, title = body.first('th').text.split('. ', 1)
        shown[number] = (title, [td.text for td in body.all('td', 'port')])
drawn = {}
for g in page.all('g', 'opening'):
    number, rest = g.first('title').text.split('. ', 1)
    title, listed = rest.rsplit(': ', 1)
    drawn[number] = (title, listed.split(', '))
    assert g.first('text', 'number').text == number
    tips = [p for p in g.all('path', 'tip')]
    assert len(tips) == 1, 'an arrow has one head'
assert drawn == shown, (drawn, shown)
listed = set()
for title, all_ports in shown.values():
    between = re.fullmatch(r'(.*) (sinsemellan|between themselves)', title)
    froms, tos = ([between[1]] * 2) if between else title.split(' → ')
    for a in froms.split(', '):
        for b in tos.split(', '):
            if a != b:
                listed |= {(a, b, port) for port in all_ports}
NAMES = {'client': ('Klientdator', 'Client computer'), 'internet': ('Internet', 'Internet'), 'intranet': ('Intranät', 'Intranet'), 'dmz': ('DMZ', 'DMZ'),
         'admin-network': ('Administrativt nät', 'Administrative network'), 'forsakringskassan': ('Försäkringskassan', 'Social Insurance Agency'),
         'installation-packages': ('Installationspaket och licensfil', 'Installation packages and licence file'),
         'feedback': ('Lifecare återkoppling', 'Lifecare feedback'), 'teamviewer': ('TeamViewer', 'TeamViewer')}
called = lambda who: NAMES[who][lang == 'en'] if who in NAMES else who
needed = {(called(a), called(b), port) for a, b, port in needed}
assert listed == needed, sorted(listed ^ needed)[:10]
