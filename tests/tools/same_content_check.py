# SPDX-License-Identifier: MIT
"""same_content_check.py BIN: one content in many forms, given to every reader. A form is answered as the plain one, or refused by a sentence about its
encoding; what counts lines may differ where lines were added. From the top of the project."""
import os, re, shutil, subprocess, sys, tempfile

bin_folder = os.path.abspath(sys.argv[1])
top = os.getcwd()

def text_of(path):
    with open(path, 'rb') as f:
        return f.read().decode('utf-8-sig').replace('\r\n', '\n')

def rows(heading, *lines):
    return '\n'.join((heading,) + lines) + '\n'

NAMES = rows('HCWMETA1', 'HWE_MÖN_TSS', 'MBY_KQO', 'HWE_Mån_Översikt', 'master')
RULES = rows('Name,Enabled,Direction,Action,Protocol,LocalPort,RemoteAddress', 'Öppning för webb,True,Inbound,Allow,TCP,5671,127.0.0.13', 'Fjärrskrivbord,True,Inbound,Allow,TCP,3389,Any')
INVENTORY = rows('Dator,Program,Version', 'MBYDB01,SQL Server 2022,16.0', 'MBYÅÄÖ,RabbitMQ,4.1.0', 'Växjö01,Google Chrome,120.0')
BATCH = rows('kod;namn;invånare', '1440;Ale;31 000', '0780;Växjö;95 995', '2480;Umeå;130 224')
CERTIFICATES = rows('namn;användning;från;till', 'löv.example.se;server;2025-06-01;2026-06-01')
LOG = rows('#Version: 1.5', '#Software: Microsoft Windows Firewall', '#Time Format: Local', '#Fields: date time action protocol src-ip dst-ip src-port dst-port size tcpflags tcpsyn tcpack tcpwin icmptype icmpcode info path',
           *(f'2026-01-31 12:24:5{n} {action} TCP 127.0.0.13 127.0.0.11 5000{n} {port} 0 - 0 0 0 - - - RECEIVE' for n, (action, port) in enumerate((('ALLOW', 5671), ('DROP', 5672), ('ALLOW', 9999)))))

# What is asked: the arguments, with {} for the file or {folder} for the one that holds its server's; its content; whether it is read in blocks, as it is: what Windows
# never writes is then refused.
on = ['--as-of', '2026-01-15']
cases = [
    (['check', '{}'] + on, text_of('examples/data/medium.toml'), False),
    (['check', '{}'] + on, text_of('examples/data/bad.toml').replace('Felby', 'Felbyå'), False),
    (['names', 'check', '{}'] + on, NAMES, False),
    (['names', 'check', '{}'] + on, rows('name;size', *(n + ';1' for n in NAMES.split())), False),
    (['names', 'compare', 'examples/data/medium.toml', '{}'] + on, text_of('examples/data/inventory/databases.txt'), False),
    (['size', '--batch', '{}'] + on, BATCH, False),
    (['size', '{}'] + on, text_of('examples/data/vellinge.toml'), False),
    (['ports', 'matrix', '{}'] + on, text_of('examples/data/medium.toml'), False),
    (['ports', 'check', 'tests/data/loopback.toml', '--document', 'techspec-2025', '--rules', '{}', '--on', 'APP'], RULES, False),
    (['ports', 'check', 'tests/data/loopback.toml', '--document', 'techspec-2025', '--ss', '{}', '--on', 'WEB'], text_of('tests/data/observed/ss-tulpen-ubuntu.txt'), False),
    (['ports', 'check', 'tests/data/loopback.toml', '--document', 'techspec-2025', '--netstat', '{}', '--on', 'WEB'], text_of('tests/data/observed/netstat-aon-windows10.txt'), False),
    (['ports', 'check', 'tests/data/loopback.toml', '--document', 'techspec-2025', '--log', '{}'], LOG, True),
    (['support', 'check', '--inventory', '{}'] + on, INVENTORY, False),
    (['support', 'check', '--inventory', '{}', '--document', 'techspec-2025'] + on, text_of('tests/data/systeminfo/windows10.txt'), False),
    (['support', 'show', 'Firefox 140', '--lifecycle', '{}', '--document', 'cloud-6.2', '--as-of', '2026-08-20'], text_of('tests/data/vendor-lifecycle.tsv'), False),
    (['windows', 'certificates', '{}'] + on, text_of('examples/data/medium.toml'), False),
] + [
    (['check', 'init', '--from', '{folder}'] + on, text_of('examples/data/inventory/MBYDB01/' + name), False)
    for name in ('systeminfo.txt', 'netstat.txt', 'ipconfig.txt', 'programs.csv')
]

def forms(text, as_it_is):
    """Each form: its name, its bytes, whether lines were added, and whether it may be refused."""
    yield 'UTF-8 with a mark', text.encode('utf-8-sig'), False, False
    for order in ('le', 'be'):
        coded = text.encode('utf-16-' + order)
        yield f'UTF-16 {order} with a mark', ('\ufeff'.encode('utf-16-' + order)) + coded, False, as_it_is
        yield f'UTF-16 {order} without a mark', coded, False, as_it_is
    for page in ('cp1252', 'cp850'):
        try:
            yield page, text.encode(page), False, True
        except UnicodeEncodeError:
            pass
    for name, end in (('CRLF', '\r\n'), ('CR', '\r')):
        yield name, text.replace('\n', end).encode(), False, as_it_is and name == 'CR'
    lines = text.split('\n')
    yield 'mixed line ends', ''.join(line + ('\n', '\r\n')[i % 2] for i, line in enumerate(lines[:-1])).encode(), False, False
    yield 'no end of the last line', text.rstrip('\n').encode(), False, False
    yield 'blank lines before', ('\n\n' + text).encode(), True, False
    yield 'blank lines after', (text + '\n\n').encode(), False, False
    yield 'a form feed before', ('\f' + text).encode(), False, False
    yield 'blanks behind', '\n'.join(line + '  ' if line and not line.startswith(' ') else line for line in lines).encode(), False, False

def answer(arguments, content, where):
    with open(where, 'wb') as f:
        f.write(content)
    done = subprocess.run([f'{bin_folder}/lifecare-{arguments[0]}'] + [a.replace('{}', where).replace('{folder}', os.path.dirname(os.path.dirname(where))) for a in arguments[1:]] + ['--lang', 'sv'],
                          stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
    said = [s.decode('utf-8', 'replace').replace(where, 'FILE') for s in (done.stdout, done.stderr)]
    return done.returncode, *said

faults = []
asked = refused = 0
with tempfile.TemporaryDirectory() as folder:
    for number, (arguments, text, as_it_is) in enumerate(cases):
        ending = '.toml' if '=' in text and '[' in text else '.txt'
        # One name for all forms, and that of a server: names may say what a file is about.
        os.makedirs(f'{folder}/{number}/MBYDB01')
        where = f'{folder}/{number}/MBYDB01/given{ending}'
        if '{folder}' in arguments and 'MBYDB01' not in text: # what does not name its server
            shutil.copy('examples/data/inventory/MBYDB01/systeminfo.txt', os.path.dirname(where))
        plain = answer(arguments, text.encode(), where)
        if plain[0] == 2:
            faults.append(f'{arguments}: the plain form is refused: {plain[2].strip()}')
            continue
        for name, content, added, may_refuse in forms(text, as_it_is):
            asked += 1
            got = answer(arguments, content, where)
            if may_refuse and got[0] == 2 and (as_it_is or re.search(r'UTF-8|kodsida|teckenkodning', got[2])):
                refused += 1
                continue
            mask = (lambda s: re.sub(r'[ \d]+', '#', s)) if added else (lambda s: s)
            # What a text was written in is said beside the answer.
            if got[0] != plain[0] or mask(got[1]) != mask(plain[1]):
                a, b = mask(plain[1]).split('\n'), mask(got[1]).split('\n')
                first = next((f'{x!r} became {y!r}' for x, y in zip(a, b) if x != y), f'{len(a)} lines became {len(b)}')
                faults.append(f'{" ".join(arguments)}, {name}: exit {got[0]} for {plain[0]}; {first}; {got[2].strip()[:200]}')
for fault in faults:
    print('FAILED:', fault)
if faults:
    sys.exit(f'{len(faults)} of {asked} forms are answered differently')
assert asked > 200 and refused < asked / 10, (asked, refused)
print(f'{asked} forms of {len(cases)} contents are answered alike, {refused} of them refused for their encoding')
