# SPDX-License-Identifier: MIT
"""injection_check.py BIN: every text of tests/data/injection/texts.json, in every place of an installation file, a list, a log and an inventory that takes
text, through every tool and format; the outputs are read by parsers that others wrote, and hold the texts as data or not at all."""
import csv, html.parser, io, json, os, re, subprocess, sys, tempfile, zipfile
import xml.etree.ElementTree as xml

BIN = sys.argv[1]
TEXTS = json.load(open('tests/data/injection/texts.json', encoding='utf-8'))
HIDDEN = re.compile('[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e0fff]')
wrong, checked = [], 0


def fault(what, text, out):
    wrong.append(what)
    if len(wrong) <= 10:
        print('FAILED:', what, '\n  with', json.dumps(text), '\n  ', json.dumps(out[:300]))


class Page(html.parser.HTMLParser):
    """The elements and attributes of a page that may do something."""
    def __init__(self):
        super().__init__()
        self.acts = []
    def handle_starttag(self, tag, attributes):
        # The tool's own page has no script, no image and no link that runs.
        if tag in ('img', 'iframe', 'object', 'embed', 'lifecareinjected') or any(k.startswith('on') or 'javascript:' in (v or '').lower() for k, v in attributes):
            self.acts.append((tag, attributes))
    def handle_data(self, data):
        if self.cdata_elem == 'script' and 'lifecareinjected' in data:
            self.acts.append(('script', data))


def names_of(tree):
    return {e.tag.split('}')[-1] for e in tree.iter()} | {a for e in tree.iter() for a in e.attrib if a.lower().startswith('on')}


def look(kind, text, out):
    """What must hold of an output in a format, whatever the text was."""
    if kind == 'csv':
        # Wherever the reader's own settings divide, past what it skips, in its own script.
        for divider in ',;\t':
            for row in csv.reader(io.StringIO(out), delimiter=divider):
                for cell in row:
                    begins = cell.lstrip(' \t\r\n"\u0085\u00a0\u1680\u202f\u205f\u3000' + ''.join(map(chr, range(0x2000, 0x200b))))
                    if begins[:1] and begins[0] in '=+-@\uff1d\uff0b\uff0d\uff20' and not re.fullmatch(r'[-+]?[0-9.]*"*', begins):
                        return 'a cell that a spreadsheet computes, divided at %r: %r' % (divider, cell)
        return 'a hidden character %r' % HIDDEN.search(out).group() if HIDDEN.search(out) else None
    if kind == 'xlsx':
        with zipfile.ZipFile(io.BytesIO(out)) as book:
            for part in book.namelist():
                tree = xml.fromstring(book.read(part))
                if part.startswith('xl/worksheets/') and any('njected' in (e.text or '') for e in tree.iter() if e.tag.endswith('}f')):
                    return 'a formula of the text'
        return None
    if kind in ('json', 'sarif'):
        json.loads(out)
        return 'a character that acts on a terminal' if '\x1b' in out else None
    if kind in ('junit', 'svg'):
        if 'lifecareinjected' in names_of(xml.fromstring(out)) or any(n.startswith('on') for n in names_of(xml.fromstring(out))) or 'script' in names_of(xml.fromstring(out)):
            return 'an element of the text'
        return None
    if kind == 'html':
        page = Page()
        page.feed(out)
        return 'an element that acts: %s' % page.acts[:2] if page.acts else None
    if kind == 'ics':
        names = [l.split(':')[0].split(';')[0] for l in out.replace('\r\n ', '').split('\r\n') if l]
        if any(n not in KNOWN_ICS for n in names):
            return 'a line of the text: %s' % [n for n in names if n not in KNOWN_ICS][:2]
        return 'events that nobody planned' if 'SUMMARY:lifecareinjected' in out.replace('\r\n ', '').split('\r\n') else None
    if HIDDEN.search(out):
        return 'a hidden character %r' % HIDDEN.search(out).group()
    if kind == 'markdown':
        return 'markup' if re.search(r'(?<!\\)[`<]lifecareinjected|(?<!\\)\]\(|(?<!\\)<(script|img|svg|b)', out) else None
    if kind == 'tap':
        return 'a result of the text' if len(re.findall(r'^(?:not )?ok 1\b', out, re.M)) > 1 or re.search(r'(?<!\\)# SKIP lifecareinjected', out) else None
    return None


KNOWN_ICS = {'BEGIN', 'END', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'LOCATION', 'TRIGGER', 'ACTION', 'STATUS', 'SEQUENCE', 'TZID',
             'TZOFFSETFROM', 'TZOFFSETTO', 'TZNAME', 'RRULE', 'TRANSP', 'CATEGORIES', 'X-WR-CALNAME', 'NAME', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL', 'URL', 'CLASS', 'LAST-MODIFIED', 'RDATE', 'X-LIC-LOCATION', 'ATTENDEE', 'ORGANIZER', 'COMMENT', 'CREATED'}


def run(tool, arguments, kind, text, needs_answer=False):
    global checked
    p = subprocess.run([BIN + '/' + tool] + arguments, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    what = ' '.join([tool] + arguments).replace(place, '')
    out, err = p.stdout if kind == 'xlsx' else p.stdout.decode('utf-8'), p.stderr.decode('utf-8')  # not UTF-8 ends the test
    checked += 1
    if p.returncode not in (0, 1, 2) or (needs_answer and p.returncode == 2):
        fault('exit %d of %s: %s' % (p.returncode, what, err[:200]), text, out)
    if HIDDEN.search(err):
        fault('a hidden character in the talk of ' + what, text, err)
    if out:
        try:
            said = look(kind, text, out)
        except Exception as e:
            said = '%s does not read it: %s' % (kind, e)
        if said:
            fault('%s: %s' % (what, said), text, out)


def toml(s):
    return json.dumps(s, ensure_ascii=True) if not re.search('[\x7f]', s) else json.dumps(s).replace('\x7f', '\\u007f')


place = tempfile.mkdtemp() + '/'
site = place + 'site.toml'
for text in TEXTS:
    with open(site, 'w', encoding='utf-8') as f:
        t = toml(text)
        f.write('customer = %s\nfamily = "welfare"\n[volumes]\ninhabitants = 5000\nusers = 100\n[[domain]]\nname = %s\nsubsystems = ["VoO"]\n' % (t, t))
        f.write('[[server]]\nname = %s\naddress = "10.20.0.11"\nzone = "admin-network"\nroles = ["core-server", "application-server"]\nsoftware = [%s, "Windows Server 2022"]\n' % (t, t))
        f.write('[[server]]\nname = "DB"\naddress = "10.20.0.12"\nzone = "admin-network"\nroles = ["database-server"]\n')
        f.write('[[certificate]]\nname = %s\nissued = 2026-01-01\n' % t)
        f.write('[[waiver]]\ncheck = "server-name"\nreason = %s\nby = %s\nexpires = 2027-01-01\n' % (t, t))
    for kind in ('text', 'csv', 'json', 'markdown', 'html', 'xlsx'):
        run('lifecare-size', [site, '--format', kind], kind, text)
        run('lifecare-ports', ['matrix', site, '--format', kind], kind, text)
        run('lifecare-names', ['expect', site, '--format', kind], kind, text)
        run('lifecare-support', ['check', site, '--format', kind], kind, text)
        run('lifecare-windows', ['certificates', site, '--format', kind], kind, text)
        run('lifecare-windows', ['startup', site, '--format', kind], kind, text)
        run('lifecare-ports', ['generate', site, '--target', 'ticket', '--format', kind], kind, text)
        if '\0' not in text:
            run('lifecare-names', ['what', text, '--format', kind], kind, text)
            run('lifecare-rules', ['search', text, '--format', kind], kind, text)
            run('lifecare-support', ['show', text, '--format', kind], kind, text)
    for kind in ('text', 'csv', 'json', 'markdown', 'html', 'xlsx', 'junit', 'sarif', 'tap'):
        run('lifecare-check', [site, '--format', kind], kind, text)
    for kind in ('svg', 'dot'):
        run('lifecare-ports', ['matrix', site, '--format', kind], kind, text)
    run('lifecare-windows', ['certificates', site, '--format', 'ics'], 'ics', text)
    run('lifecare-support', ['check', site, '--format', 'ics'], 'ics', text)
    for target in ('windows', 'nftables', 'iptables'):
        run('lifecare-ports', ['generate', site, '--target', target], 'generated', text)
    # Lists, inventories and tables of others.
    with open(place + 'names', 'w', encoding='utf-8', newline='') as f:
        f.write(re.sub('[\r\n]', ' ', text) + '\nMBY_KQO\n')
    for kind in ('text', 'csv', 'json', 'markdown', 'junit', 'sarif', 'tap'):
        run('lifecare-names', ['check', place + 'names', '--format', kind], kind, text, True)
        run('lifecare-names', ['check', '--kind', 'server', place + 'names', '--format', kind], kind, text, True)
    with open(place + 'inventory.csv', 'w', encoding='utf-8', newline='') as f:
        csv.writer(f).writerows([['machine', 'name', 'version'], [text, text, ''], [text, 'Windows Server 2022', text]])
    with open(place + 'sizes.csv', 'w', encoding='utf-8', newline='') as f:
        csv.writer(f).writerows([['code', 'name', 'inhabitants'], ['1', text, '5000']])
    for kind in ('text', 'csv', 'json', 'markdown', 'html', 'xlsx'):
        run('lifecare-support', ['check', '--inventory', place + 'inventory.csv', '--format', kind], kind, text)
        run('lifecare-size', ['--batch', place + 'sizes.csv', '--format', kind], kind, text)
        run('lifecare-ports', ['check', 'tests/data/loopback.toml', '--log', place + 'names', '--format', kind], kind, text)
    # The text as a name of a file, in messages.
    if '\0' not in text:
        run('lifecare-size', [place + text.replace('/', '_')], 'text', text)

for f in os.listdir(place):
    os.remove(place + f)
os.rmdir(place)
print('%d outputs of %d texts were read, %d are wrong' % (checked, len(TEXTS), len(wrong)))
sys.exit(1 if wrong or checked < 1000 else 0)
