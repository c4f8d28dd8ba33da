#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""rows.py INCLUDE OUTPUT.inc: one line for each array of rows in the rulebook, with its rows and the names of their fields: every array that the compiler
sees there, so that a new one cannot be forgotten."""
import os
import sys

from clang import cindex
from clang.cindex import CursorKind as K


def arrays(cursor, inside):
    """The arrays of rows: those that a namespace of their own in namespace rulebook holds."""
    for child in cursor.get_children():
        if child.kind == K.NAMESPACE:
            yield from arrays(child, inside + [child.spelling])
        elif child.kind == K.VAR_DECL and inside[:2] == ["lifecare", "rulebook"] and len(inside) == 3:
            type_ = child.type.get_canonical()
            if type_.kind == cindex.TypeKind.CONSTANTARRAY:
                yield "::".join(inside + [child.spelling]), type_.element_type.get_declaration()


def main(include, output):
    names = sorted("%s/%s" % (folder, f) for folder in ("outside", "rulebook", "rulebook/about")
                   for f in os.listdir(os.path.join(include, "lifecare", folder)) if f.endswith(".hpp"))
    everything = "".join("#include <lifecare/%s>\n" % n for n in names)
    unit = cindex.TranslationUnit.from_source("all.cpp", ["-std=c++20", "-I" + include], unsaved_files=[("all.cpp", everything)])
    errors = [str(d) for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
    if errors:
        sys.exit("\n".join(errors))
    with open(output, "w", encoding="utf-8") as out:
        out.write(everything)
        out.write("template <class Visitor>\nvoid for_each_array(Visitor&& visit) {\n")
        for name, row in arrays(unit.cursor, []):
            fields = [c.spelling for c in row.get_children() if c.kind == K.FIELD_DECL]
            out.write("    visit(\"%s\", %s, [](auto& row, auto&& field) {\n" % (name.split("::", 2)[2], name))
            out.writelines("        field(\"%s\", row.%s);\n" % (f, f) for f in fields)
            out.write("    });\n")
        out.write("}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
