# SPDX-License-Identifier: MIT
"""The sizing workbook, computed by LibreOffice: random volumes are typed into its cells, and every line, the sums and the
servers must come to the bytes that the tool gives for them. workbook_check.py TOOL SOFFICE FOLDER COUNT"""
import csv, json, math, os, random, re, subprocess, sys, zipfile

tool, soffice, folder, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
random.seed(20)
failed = 0


def fail(what):
    global failed
    failed += 1
    print(what)


def answer(arguments, as_):
    p = subprocess.run([tool, *arguments, '--format', as_], capture_output=True, stdin=subprocess.DEVNULL)
    if p.returncode != 0:
        sys.exit(f'{arguments}: {p.stderr.decode()}')
    return p.stdout


def typed(book, cells):
    """The first sheet with other contents in some cells, as a person types them."""
    out = {}
    with zipfile.ZipFile(book) as z:
        for name in z.namelist():
            out[name] = z.read(name)
    sheet = out['xl/worksheets/sheet1.xml'].decode()
    for cell, value in cells.items():
        text = isinstance(value, str)
        inside = f'<is><t>{value}</t></is>' if text else f'<v>{value}</v>'
        new = r'<c r="%s" s="\g<1>"%s>%s</c>' % (cell, ' t="inlineStr"' if text else '', inside)
        sheet, n = re.subn(r'<c r="%s" s="(\d+)"(?:/>|[^>]*>.*?</c>)' % cell, new, sheet, count=1)
        if n != 1:
            sys.exit(f'no cell {cell}')
    # What the tool computed is taken away: what is read below is LibreOffice's own.
    out['xl/worksheets/sheet1.xml'] = sheet.encode()
    for name in out:
        if name.startswith('xl/worksheets/sheet'):
            out[name] = re.sub(rb'(</f>)<v>[^<]*</v>', rb'\1', out[name])
    return out


def write(path, parts):
    with zipfile.ZipFile(path, 'w') as z:
        for name, content in parts.items():
            z.writestr(name, content)


cases = []
for family, document, volumes in (
        ('welfare', 'techspec-2025', ['inhabitants', 'ifo-cases', 'ifo-history-cases', 'ifo-caseworkers', 'ifo-interventions',
                                      'ifo-documents', 'voo-clients', 'voo-documents']),
        ('education', 'techspec-2024', ['inhabitants', 'preschool-placements', 'compulsory-pupils',
                                        'upper-secondary-pupils', 'audit-months', 'audit-calls'])):
    products = ['--products', 'analysis,planning'] if family == 'education' else ['--products', 'planning']
    base = [f'--{volumes[0]}', '1000', '--family', family, '--document', document, *products]
    open(f'{folder}/base.xlsx', 'wb').write(answer(base, 'xlsx'))
    with zipfile.ZipFile(f'{folder}/base.xlsx') as z:
        rates = re.findall(r'<row r="(\d+)"[^>]*><c r="A\d+" s="\d+" t="inlineStr"><is><t[^>]*>([^<]*)', z.read('xl/worksheets/sheet4.xml').decode())[1:]
        lines = len(rates)
    tops = {'inhabitants': 2_000_000, 'audit-months': 120, 'audit-calls': 50_000_000, 'voo-documents': 5_000_000, 'ifo-documents': 5_000_000}
    # The volume of each row, in the document's own order.
    order = [l['volume'].replace('_', '-') for l in json.loads(subprocess.run(
        [os.path.join(os.path.dirname(tool), 'lifecare-rules'), 'list', 'storage', '--document', document, '--format', 'json'],
        capture_output=True).stdout)]
    for n in range(count // 2):
        chosen = {v: random.randint(1, tops.get(v, 200_000)) for v in order if random.random() < 0.7 and v in volumes}
        if 'ifo-documents' in chosen:
            chosen.pop('ifo-interventions', None)
        if not chosen:
            chosen['inhabitants'] = random.randint(1, 100_000)
        growth, years, users = random.randint(0, 3000), random.randint(0, 40), random.choice([0, 50, 100, 499, 500, 900])
        hours, percent, table = random.choice([0, 4, 23, 24, 72]), random.choice([0, 9500, 9899, 9900, 9950]), random.choice([0, 0, 7, 250])
        mobile = random.random() < 0.3
        arguments = ['--family', family, '--document', document, *products, '--years', str(years), '--growth', f'{growth / 100:.2f}']
        cells = {}
        for i, v in enumerate(order):
            cells[f'B{5 + i}'] = chosen.get(v, 0)
            if v in chosen:
                arguments += [f'--{v}', str(chosen[v])]
        first = 5 + lines + 7  # the inputs below the lines: five rows of sums, a warning and a heading between
        for row, value in enumerate([growth / 10000, years, users, 'yes' if mobile else 'no', hours, percent / 10000, table]):
            cells[f'B{first + row}'] = value
        if users:
            arguments += ['--users', str(users)]
        if hours:
            arguments += ['--rto-hours', str(hours)]
        if percent:
            arguments += ['--availability-pct', f'{percent / 100:.2f}']
        if table:
            arguments += ['--largest-table-gb', str(table)]
        if mobile:
            arguments += ['--mobile']
        name = f'{family}{n}'
        write(f'{folder}/{name}.xlsx', typed(f'{folder}/base.xlsx', cells))
        cases.append((name, lines, json.loads(answer(arguments, 'json')), arguments))
    if family == 'welfare':
        # Two measures of the same documents have no sum, nor is anything ordered by one.
        first = order.index('ifo-documents'), order.index('ifo-interventions')
        write(f'{folder}/both.xlsx', typed(f'{folder}/base.xlsx', {f'B{5 + i}': 5 for i in first}))
os.remove(f'{folder}/base.xlsx')

every_sheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
p = subprocess.run([soffice, '--headless', f'-env:UserInstallation=file://{os.path.abspath(folder)}/profile', '--convert-to',
                    every_sheet, '--outdir', folder, f'{folder}/both.xlsx', *[f'{folder}/{name}.xlsx' for name, *_ in cases]],
                   capture_output=True, text=True, timeout=500)
compared = 0


def read(name, sheet):
    with open(f'{folder}/{name}-{sheet}.csv', encoding='utf-8', newline='') as f:
        return list(csv.reader(f))


for name, lines, meant, arguments in cases:
    sizing, rates, servers = read(name, 'Sizing'), read(name, 'Rates'), read(name, 'Servers')
    now = {l['item']: l for l in meant['lines']}
    # Two rates may share an item; the one that is counted has bytes.
    for i in range(lines):
        row, item = sizing[4 + i], rates[1 + i][0]
        if int(float(row[1])) == 0:
            if float(row[5]) or float(row[6]):
                fail(f'{name} {item}: bytes of nothing')
            continue
        line = now[item]
        for column, key in ((4, 'bytes_min'), (5, 'bytes'), (6, 'grown_bytes')):
            compared += 1
            want = line.get(key, line['bytes'])
            if int(float(row[column])) != want:
                fail(f'{name} {item} {key}: {row[column]} in the sheet, {want} by the tool; {arguments}')
    total = sizing[4 + lines]
    for column, key in ((4, 'total_bytes_min'), (5, 'total_bytes'), (6, 'grown_total_bytes')):
        compared += 1
        want = meant.get(key, meant['total_bytes'])
        if int(float(total[column])) != want:
            fail(f'{name} {key}: {total[column]} in the sheet, {want} by the tool')
    planned = [r for r in servers[3:] if len(r) > 5 and r[2] and r[0].isdigit() and int(r[0]) > 0 and '-server' in r[2]]
    if len(planned) != len(meant['servers']):
        fail(f'{name}: {len(planned)} kinds of server in the sheet, {len(meant["servers"])} by the tool; {arguments}')
        continue
    for row, server in zip(planned, meant['servers']):
        compared += 1
        got = (int(row[0]), row[2], int(float(row[4])), int(float(row[5])))
        want = (server['count'], ' + '.join(server['roles']), server['memory']['bytes'], server['disk']['bytes'])
        if got != want:
            fail(f'{name}: {got} in the sheet, {want} by the tool; {arguments}')
    # "2x2 (2 vCPU w 2 vCore)" are 4 cores, "2 (2 vCPU)" are 2.
    cores_of = lambda printed: math.prod(map(int, printed.split()[0].split('x')))
    want = sum(s['count'] * cores_of(s['processors']) for s in meant['servers'])
    got = [int(r[6]) for r in servers if len(r) > 6 and r[1] == 'servers']
    compared += 1
    if got != [want]:
        fail(f'{name}: {got} cores in the sheet, {want} by the tool')
sums = [r for r in read('both', 'Sizing') if r[0] == 'Total'] + [r for r in read('both', 'Servers') if r[1:2] == ['servers']]
if len(sums) != 2 or sums[0][5] != '#N/A' or sums[1][8] != '#N/A':
    fail(f'both measures of documents: {sums}')
print(f'{len(cases)} workbooks, {compared} cells compared, {failed} differ')
sys.exit(1 if failed or compared < 10 * len(cases) else 0)
