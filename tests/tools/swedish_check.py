#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What people read in Swedish is Swedish in every format: headings, keys in cells, sentences. What programs read is the same in both languages.

usage: swedish_check.py BIN-FOLDER    (from the top of the project)
"""
import csv
import html
import io
import re
import subprocess
import sys

BIN = sys.argv[1]
MEDIUM, BAD = 'examples/data/medium.toml', 'examples/data/bad.toml'
DAY = '--as-of 2025-06-01'
COMMANDS = [
    f'check {BAD} {DAY}', f'check {MEDIUM} {BAD} {DAY}', f'check diff {MEDIUM} {BAD} {DAY}', 'check --list', 'check keys',
    f'names expect {MEDIUM} {DAY}', f'names what HWE_MBY_Activity KIR_Lager {DAY}',
    f'ports matrix {MEDIUM} {DAY}', f'ports matrix {MEDIUM} --view role --explain {DAY}',
    f'ports diff {MEDIUM} --from techspec-2024 --to techspec-2025', 'ports who 7020',
    f'ports check {MEDIUM} --netstat examples/data/inventory/MBYCORE01/netstat.txt --on MELCORE01 {DAY}',
    'rules tables', 'rules contradictions', 'rules list flows', 'rules list hardware', 'rules list governances',
    'rules explain 1433', 'rules search minne databasserver', 'rules diff techspec-2024 techspec-2025',
    f'size --inhabitants 37816 --voo-clients 1200 --years 3 --growth 2 {DAY}',
    f'size --batch examples/data/municipalities.csv {DAY}',
    f'support check {BAD} {DAY}', 'support changes --from 2024-01-01 --to 2026-01-01', f'support show SQLServer2019 {DAY}',
    f'support timeline {DAY}', 'windows kir --last 2026-03-18 --as-of 2026-03-20', f'windows startup {MEDIUM} {DAY}',
    'windows certificates --issued 2026-04-01 --as-of 2026-05-01', 'windows availability --month 2026-03 --as-of 2026-03-20',
]
# The same word in both languages, and names that the documents print.
SAME_HEADINGS = {'Port', 'Transport', 'Id', 'Installation', 'Version', 'Server', 'Period', 'Processor', 'Program', 'System', 'Format', 'Disk', 'Alias'}
# Keys that Swedish has words for. Columns that hold what is typed as it stands are left alone.
KEYS = set('''required conditional optional missing misspelt printed derived assumed external given error warning open closed opens closes opened breaks
fixes new fixed waived added removed changed not-checked never-seen dropped allowed not-listening findings clean refused valid legacy unknown-domain
unknown-customer possible suite vendor database buffer-files true false yes no welfare education on-premises guide-value minimum recommendation
conflict misprint ambiguity supported depends not-judged hours must should may core-server application-server database-server web-server'''.split())
TYPED = {'id', 'key', 'table', 'row', 'rule', 'item', 'limits', 'value', 'roles', 'name', 'printed', 'holds', 'sentence', 'type', 'cpp_member'}
ENGLISH = re.compile(r'(^|[ (])(the|is|are|was|which|with|there|has|have|from|of|and|this|that|nothing|must|cannot|only|until|not|to|by|does)'
                     r'[ ,.;:].*[ (](the|is|are|was|which|with|there|has|have|from|of|and|this|that|nothing|must|cannot|only|until|not|to|by|does)([ ,.;:)]|$)')
REASON = 'the pools are divided in June'  # what the file itself says
faults = []


def answer(command, *options, language='sv'):
    tool, *rest = command.split()
    ran = subprocess.run([f'{BIN}/lifecare-{tool}', *rest, *options, '--lang', language], capture_output=True, encoding='utf-8')
    if ran.returncode == 2:
        faults.append(f'{command} {" ".join(options)}: {ran.stderr.strip()}')
    return ran.stdout


def rows_of_markdown(text):
    """The tables of a page: of each a heading, and the rows below it."""
    lines = [[c.strip().replace('\\', '') for c in re.split(r'(?<!\\)\|', line)[1:-1]] for line in text.splitlines() if line.startswith('|')]
    tables, current = [], None
    for at, line in enumerate(lines):
        if at + 1 < len(lines) and all(re.fullmatch(r'-+:?', c) for c in lines[at + 1]):
            current = [line]
            tables.append(current)
        elif current is not None and not all(re.fullmatch(r'-+:?', c) for c in line):
            current.append(line)
    return tables


def judge_headings(command, how, keys, headings):
    for key, heading in zip(keys, headings):
        heading = heading.removesuffix(' (GB)')
        if (heading == key or heading == key.replace('_', ' ').capitalize()) and heading.capitalize() not in SAME_HEADINGS and '-' not in key and key != 'vellinge':
            faults.append(f'{command} {how}: the heading "{heading}" is English')


def judge_cells(command, how, keys, rows):
    for row in rows:
        for key, cell in zip(keys, row):
            found = [] if key in TYPED else [w for w in re.split(r'[,;+:] ?', cell) if w.strip() in KEYS]
            if found:
                faults.append(f'{command} {how}: {key} is "{cell}"')
                return


def judge_prose(command, how, text):
    for line in text.splitlines():
        if ENGLISH.search(line.replace(REASON, '')):
            faults.append(f'{command} {how}: in English: {line.strip()[:120]}')
            return


for command in COMMANDS:
    swedish = answer(command, '--format', 'csv')
    english = answer(command, '--format', 'csv', language='en')
    keys = next(csv.reader(io.StringIO(swedish)), [])
    if keys != next(csv.reader(io.StringIO(english)), []):
        faults.append(f'{command}: the keys of CSV follow the language')
    plain = list(csv.reader(io.StringIO(swedish)))[1:]

    excel = list(csv.reader(io.StringIO(answer(command, '--format', 'csv', '--for', 'excel').lstrip('\ufeff')), delimiter=';')) or [[]]
    # A sheet for people may have columns of its own, in their order.
    of_sheet = keys if len(excel[0]) == len(keys) else [''] * len(excel[0])
    judge_headings(command, 'excel', of_sheet, excel[0])
    judge_cells(command, 'excel', of_sheet, excel[1:])
    judge_prose(command, 'excel', '\n'.join(' '.join(row) for row in excel))

    markdown = answer(command, '--format', 'markdown')
    judge_prose(command, 'markdown', markdown)
    for table in rows_of_markdown(markdown):
        of_table = keys if len(table[0]) == len(keys) else [''] * len(table[0])
        judge_headings(command, 'markdown', of_table, table[0])
        judge_cells(command, 'markdown', of_table, table[1:])

    page = re.sub(r'<style>.*?</style>|<svg.*?</svg>|<code>.*?</code>', '', answer(command, '--format', 'html'), flags=re.S)
    if '\\u000A' in page:
        faults.append(f'{command} html: an escaped line end')
    judge_prose(command, 'html', html.unescape(re.sub(r'<[^>]*>', '\n', page)))
    if not plain:
        faults.append(f'{command}: no rows to judge')

for fault in faults:
    print('FAILED:', fault)
if faults:
    sys.exit(f'{len(faults)} faults in {len(COMMANDS)} commands')
print(f'{len(COMMANDS)} commands answer in Swedish in every format')
