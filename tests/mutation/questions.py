#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Writes a copy of the headers of the questions and of core in which every decision can be turned wrong, one at a time, when the program runs.

questions.py INCLUDE OUTPUT: copies the folder INCLUDE to OUTPUT/include, and the names of the mutants, one a line, to OUTPUT/mutants.tsv: number, header,
line, what becomes of what. Every mutant stands in the one copy, as (mutated(7) ? a <= b : a < b), so that one build serves them all; what the compiler
evaluates keeps its meaning. Operands of a wrong operator are written as they were: one mutant at a time is alive, and the copy stays small.
"""
import os
import re
import shutil
import sys

from clang import cindex
from clang.cindex import CursorKind as K
from clang.cindex import TokenKind, TypeKind

OTHER = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "==", "&&": "||", "||": "&&", "+": "-", "-": "+", "*": "+", "/": "*", "%": "+",
         "&": "|", "|": "&", "^": "&", "<<": ">>", ">>": "<<"}
STATEMENTS = {K.BINARY_OPERATOR, K.COMPOUND_ASSIGNMENT_OPERATOR, K.UNARY_OPERATOR, K.CALL_EXPR, K.CONTINUE_STMT, K.BREAK_STMT}
FUNCTIONS = {K.FUNCTION_DECL, K.CXX_METHOD, K.CONSTRUCTOR, K.CONVERSION_FUNCTION, K.FUNCTION_TEMPLATE}
# What the compiler must know: nothing in it can be decided when the program runs.
CONSTANT = {K.STATIC_ASSERT, K.CASE_STMT, K.TEMPLATE_NON_TYPE_PARAMETER, K.ENUM_CONSTANT_DECL, K.TYPE_REF, K.TEMPLATE_REF}


class Header:
    """One header: its bytes, its mutants, and the copy with all of them."""

    def __init__(self, path, shown, first):
        self.source = open(path, "rb").read()
        self.shown = shown
        self.next = first
        self.mutants = []
        self.choices = {}  # (begin, end) -> [wrong text]
        self.conditions = set()
        self.removals = {}  # (begin, end with the semicolon) -> number

    def text(self, begin, end):
        return self.source[begin:end].decode()

    def name(self, begin, was, now):
        line = self.source.count(b"\n", 0, begin) + 1
        squeeze = lambda s: re.sub(r"\s+", " ", s)
        self.mutants.append((self.next, self.shown, line, squeeze(was), squeeze(now)))
        self.next += 1
        return self.next - 1

    def choose(self, begin, end, was, now, wrong):
        self.choices.setdefault((begin, end), []).append((self.name(begin, was, now), wrong))

    def negate(self, begin, end):
        """A condition, turned round; one that is no bool is made one."""
        if (begin, end) not in self.choices:
            whole = self.text(begin, end)
            self.conditions.add((begin, end))
            self.choose(begin, end, whole, "!(%s)" % whole, "!(%s)" % whole)

    def remove(self, begin, end):
        if (begin, end) not in self.removals:
            self.removals[begin, end] = self.name(begin, self.text(begin, end), "(nothing)")

    def copy(self):
        """The header with every choice and removal written in, the inner ones first."""
        edits = sorted([(b, e, "choose") for b, e in self.choices] + [(b, e, "remove") for b, e in self.removals], key=lambda x: (x[0], -x[1]))

        def render(begin, end, inside):
            out, at = "", begin
            while inside:
                b, e, kind = inside[0]
                within = [i for i in inside[1:] if i[0] >= b and i[1] <= e]
                inside = [i for i in inside[1:] if not (i[0] >= b and i[1] <= e)]
                if b < at:
                    continue
                right = render(b, e, within)
                if kind == "remove":
                    right = "{ if (!::mutated(%d)) { %s } }" % (self.removals[b, e], right)
                else:
                    if (b, e) in self.conditions:
                        right = "static_cast<bool>(%s)" % right
                    for number, wrong in self.choices[b, e]:
                        right = "(::mutated(%d) ? %s : %s)" % (number, wrong, right)
                out += self.text(at, b) + right
                at = e
            return out + self.text(at, end)

        return render(0, len(self.source), edits)


def is_pointer(cursor):
    return cursor.type.get_canonical().kind in (TypeKind.POINTER, TypeKind.CONSTANTARRAY, TypeKind.INCOMPLETEARRAY)


def operator_between(header, left, right):
    between = header.text(left.extent.end.offset, right.extent.start.offset)
    return re.sub(r"//[^\n]*", "", between).strip(" ()\n")


def is_run_time_number(header, begin, end, parent):
    """Not the 0 that an ordering is compared with, and no argument of a template."""
    return "__unspec" not in parent.type.spelling and not (header.source[begin - 1:begin] == b"<" and header.source[end:end + 1] == b">")


def decide(header, cursor, parent):
    """The mutants of one expression or statement."""
    begin, end = cursor.extent.start.offset, cursor.extent.end.offset
    whole = header.text(begin, end)
    children = list(cursor.get_children())
    kind = cursor.kind

    if parent.kind == K.FOR_STMT and kind == K.BINARY_OPERATOR and cursor.type.kind == TypeKind.BOOL and re.search(r"^ *;", header.text(end, end + 8)):
        header.choose(begin, end, whole, "false", "false")  # one step too far is for the sanitizers
    elif kind == K.BINARY_OPERATOR or (kind == K.CALL_EXPR and cursor.spelling.startswith("operator") and len(children) >= 2) or (kind == K.UNEXPOSED_EXPR and len(children) == 2):
        left, right = children[0], children[-1]
        if kind == K.CALL_EXPR:  # the operands, without the operator's own reference
            operands = [c for c in children if not c.spelling.startswith("operator")]
            if len(operands) != 2:
                return
            left, right = sorted(operands, key=lambda c: c.extent.start.offset)
        op = operator_between(header, left, right)
        if op not in OTHER or left.extent.start.offset < begin or right.extent.end.offset > end:
            return
        comparison = op in ("<", "<=", ">", ">=", "==", "!=")
        if not comparison and (kind != K.BINARY_OPERATOR or (is_pointer(left) and is_pointer(right)) or (op == "+" and is_pointer(right))):
            return
        l, r = header.text(begin, left.extent.end.offset), header.text(right.extent.start.offset, end)
        header.choose(begin, end, whole, "%s %s %s" % (l, OTHER[op], r), "(%s %s %s)" % (l, OTHER[op], r))
    elif kind == K.UNARY_OPERATOR and re.match("![^=]", whole):
        header.choose(begin, end, whole, whole[1:], "static_cast<bool>(%s)" % whole[1:])
    elif kind == K.INTEGER_LITERAL and re.fullmatch(r"(0x)?[0-9a-fA-F']+[uUlL]*", whole) and is_run_time_number(header, begin, end, parent):
        header.choose(begin, end, whole, whole + " + 1", "(%s + 1)" % whole)
    elif kind == K.CHARACTER_LITERAL:
        header.choose(begin, end, whole, whole + " + 1", "static_cast<char>(%s + 1)" % whole)
    elif kind == K.CXX_BOOL_LITERAL_EXPR:
        header.choose(begin, end, whole, "false" if whole == "true" else "true", "false" if whole == "true" else "true")


def conditions(header, cursor):
    """The condition of an if, a while or a conditional expression, turned round where its operator is not."""
    if cursor.kind not in (K.IF_STMT, K.WHILE_STMT, K.CONDITIONAL_OPERATOR):
        return
    for child in cursor.get_children():
        if child.kind == K.DECL_STMT:
            continue
        if child.kind.is_expression():  # and no declaration
            header.negate(child.extent.start.offset, child.extent.end.offset)
        return


def statements(header, cursor):
    """Statements that can be left out."""
    if cursor.kind == K.COMPOUND_STMT:
        inside = list(cursor.get_children())
    elif cursor.kind in (K.IF_STMT, K.FOR_STMT, K.WHILE_STMT, K.CXX_FOR_RANGE_STMT):
        inside = list(cursor.get_children())[-1:] if cursor.kind != K.IF_STMT else list(cursor.get_children())[1:]
    else:
        return
    for s in inside:
        if s.kind == K.UNEXPOSED_EXPR and list(s.get_children()):
            kinds = {c.kind for c in s.get_children()}
            if not kinds & STATEMENTS:
                continue
        elif s.kind not in STATEMENTS:
            continue
        end = s.extent.end.offset
        semicolon = header.source.find(b";", end)
        if header.source[end:semicolon].strip() == b"":
            header.remove(s.extent.start.offset, semicolon + 1)


def walk(headers, cursor, parent, in_body):
    for child in cursor.get_children():
        file = child.location.file
        header = headers.get(os.path.realpath(file.name)) if file else None
        if file and header is None and child.kind != K.NAMESPACE:
            continue
        if child.kind in CONSTANT:
            if child.kind == K.CASE_STMT:  # its label is a constant, what follows is not
                for inner in list(child.get_children())[1:]:
                    decide(header, inner, child)
                    walk(headers, inner, child, in_body)
            continue
        body = in_body
        if child.kind in FUNCTIONS or child.kind == K.LAMBDA_EXPR:
            words = [t.spelling for t in child.get_tokens()][:24] if child.kind in FUNCTIONS else []
            if "consteval" in words or re.search(r"= *(default|delete)$", header.text(child.extent.start.offset, child.extent.end.offset) if header else ""):
                continue
            body = True if child.kind in FUNCTIONS else in_body
        if child.kind == K.VAR_DECL and header:
            before = header.text(child.extent.start.offset, child.location.offset)
            if "constexpr" in before:
                continue
        if child.kind in (K.VAR_DECL, K.FIELD_DECL, K.PARM_DECL) and not in_body:
            continue
        if body and header:
            if child.kind == K.IF_STMT and header.text(child.extent.start.offset, child.extent.start.offset + 12).startswith("if constexpr"):
                inside = list(child.get_children())[1:]
                for inner in inside:
                    walk(headers, inner, child, body)
                continue
            if child.kind.is_expression():
                decide(header, child, cursor)
            walk(headers, child, cursor, body)
            conditions(header, child)
            statements(header, child)
        else:
            walk(headers, child, cursor, body)


def main(include, output):
    top = os.path.join(include, "lifecare")
    names = sorted(os.path.relpath(os.path.join(folder, f), include) for folder, _, files in os.walk(top) for f in files if f.endswith(".hpp"))
    shutil.copytree(include, os.path.join(output, "include"), dirs_exist_ok=True)
    unit = cindex.TranslationUnit.from_source("all.cpp", ["-std=c++20", "-I" + include], unsaved_files=[("all.cpp", "".join("#include <%s>\n" % n for n in names))])
    errors = [str(d) for d in unit.diagnostics if d.severity >= cindex.Diagnostic.Error]
    if errors:
        sys.exit("\n".join(errors))
    headers, first = {}, 0
    for n in names:
        if "/rulebook/" not in n and "/outside/" not in n:
            path = os.path.realpath(os.path.join(include, n))
            headers[path] = Header(path, n[len("lifecare/"):], 0)
    walk(headers, unit.cursor, None, False)
    with open(os.path.join(output, "mutants.tsv"), "w", encoding="utf-8") as out:
        for path, h in headers.items():
            shift = first
            for number, shown, line, was, now in h.mutants:
                out.write("%d\t%s\t%d\t%s\t%s\n" % (number + shift, shown, line, was, now))
            h.choices = {at: [(n + shift, w) for n, w in c] for at, c in h.choices.items()}
            h.removals = {at: n + shift for at, n in h.removals.items()}
            first += len(h.mutants)
            with open(os.path.join(output, "include", "lifecare", h.shown), "w", encoding="utf-8") as copy:
                copy.write("#include \"mutated.hpp\"\n" + h.copy())
    print("%d mutants of %d headers" % (first, len(headers)))


if __name__ == "__main__":
    main(*sys.argv[1:])
