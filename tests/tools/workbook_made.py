#!/usr/bin/env python3
"""Makes a workbook as Excel writes it: deflated, texts shared, numbers as numbers. workbook_made.py FILE SHEET=CSV...
Or a zip bomb: workbook_made.py FILE --bomb"""
import csv, sys, zipfile
from xml.sax.saxutils import escape, quoteattr

out, sheets = sys.argv[1], [s.split('=', 1) for s in sys.argv[2:]]
office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
package = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
texts = {}


def cell(name, text):
    if text == '':
        return ''
    if text.isdigit() and (text == '0' or text[0] != '0'):
        return f'<c r="{name}"><v>{text}</v></c>'
    return f'<c r="{name}" t="s"><v>{texts.setdefault(text, len(texts))}</v></c>'


def letters(column):
    return (letters(column // 26 - 1) if column >= 26 else '') + chr(ord('A') + column % 26)


def related(identifier, kind, target):
    return f'<Relationship Id="{identifier}" Type="{office}/{kind}" Target="{target}"/>'


with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as z:
    names, relations = '', related('texts', 'sharedStrings', 'sharedStrings.xml')
    bomb = sheets[0][0] == '--bomb'
    for n, sheet in enumerate([('Blad1', '')] if bomb else sheets, 1):
        names += f'<sheet name={quoteattr(sheet[0])} sheetId="{n}" r:id="r{n}"/>'
        relations += related(f'r{n}', 'worksheet', f'worksheets/sheet{n}.xml')
        with z.open(f'xl/worksheets/sheet{n}.xml', 'w') as part:
            part.write(f'<worksheet {main}><sheetData>'.encode())
            if bomb:
                for _ in range(300):
                    part.write(b' ' * (1 << 20))
            else:
                for r, row in enumerate(csv.reader(open(sheet[1], encoding='utf-8', newline='')), 1):
                    cells = ''.join(cell(f'{letters(c)}{r}', text) for c, text in enumerate(row))
                    part.write(f'<row r="{r}">{cells}</row>'.encode())
            part.write(b'</sheetData></worksheet>')
    z.writestr('xl/sharedStrings.xml', f'<sst {main}>' + ''.join(f'<si><t xml:space="preserve">{escape(t)}</t></si>' for t in texts) + '</sst>')
    z.writestr('xl/workbook.xml', f'<workbook {main} xmlns:r="{office}"><sheets>{names}</sheets></workbook>')
    z.writestr('xl/_rels/workbook.xml.rels', f'<Relationships {package}>{relations}</Relationships>')
    z.writestr('_rels/.rels', f'<Relationships {package}>{related("r1", "officeDocument", "xl/workbook.xml")}</Relationships>')
