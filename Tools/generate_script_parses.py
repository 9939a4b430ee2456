"""Writes Tests/HadamardScriptTests/PythonParses.swift: how Python's own parser reads a table of statements.

Each line of the table is a statement, a tab, and its form with every operation in parentheses, or `!` where Python
rejects it. Half of the statements are chosen by hand, half are random, from a fixed seed.

    python3 Tools/generate_script_parses.py
"""

import ast
import pathlib
import random
import warnings

warnings.simplefilter("ignore")

BINARY = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%", ast.MatMult: "@",
    ast.Pow: "**", ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
}
UNARY = {ast.UAdd: "+", ast.USub: "-", ast.Invert: "~", ast.Not: "not "}
COMPARISON = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=", ast.In: "in",
    ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
}


class Unsupported(Exception):
    """The statement uses a part of Python that the language leaves out."""


def joined(nodes):
    return ", ".join(form(node) for node in nodes)


def argument(node):
    if isinstance(node, ast.keyword):
        if node.arg is None:
            raise Unsupported
        return f"{node.arg}={form(node.value)}"
    return "*" + form(node.value) if isinstance(node, ast.Starred) else form(node)


def leaves(target):
    nested = isinstance(target, (ast.Tuple, ast.List))
    return [leaf for part in target.elts for leaf in leaves(part)] if nested else [target]


def form(node):
    match node:
        case ast.Constant(value=bytes()):
            raise Unsupported
        case ast.Constant(value=value):
            return "..." if value is ... else repr(value)
        case ast.Name(id=name):
            return name
        case ast.List(elts=elements):
            return f"[{joined(elements)}]"
        case ast.Tuple(elts=elements):
            return f"({joined(elements)}{',)' if len(elements) == 1 else ')'}"
        case ast.Attribute(value=base, attr=name):
            return f"{form(base)}.{name}"
        case ast.Call(func=function, args=arguments, keywords=keywords):
            in_order = sorted(arguments + keywords, key=lambda node: (node.lineno, node.col_offset))
            return f"{form(function)}({', '.join(argument(node) for node in in_order)})"
        case ast.Subscript(value=base, slice=index):
            return f"{form(base)}[{form(index)}]"
        case ast.Slice(lower=lower, upper=upper, step=step):
            return ":".join(form(part) if part else "" for part in (lower, upper, step))
        case ast.UnaryOp(op=op, operand=operand):
            return f"({UNARY[type(op)]}{form(operand)})"
        case ast.BinOp(left=left, op=op, right=right):
            return f"({form(left)} {BINARY[type(op)]} {form(right)})"
        case ast.Compare(left=left, ops=ops, comparators=rest):
            return f"({form(left)}{''.join(f' {COMPARISON[type(o)]} {form(r)}' for o, r in zip(ops, rest))})"
        case ast.BoolOp(op=op, values=values):
            return "(" + (" and " if isinstance(op, ast.And) else " or ").join(form(v) for v in values) + ")"
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return f"({form(body)} if {form(test)} else {form(orelse)})"
        case ast.Expr(value=value):
            return form(value)
        case ast.Assign(targets=targets, value=value):
            return " = ".join(form(node) for node in [*targets, value])
        case ast.AugAssign(target=target, op=op, value=value):
            return f"{form(target)} {BINARY[type(op)]}= {form(value)}"
        case ast.Delete(targets=targets):
            return "del " + ", ".join(form(leaf) for target in targets for leaf in leaves(target))
        case ast.Pass() | ast.Import() | ast.ImportFrom():
            return "pass"
    raise Unsupported


def read(source):
    """The form of a source, `!` if Python rejects it, None if it lies outside the language."""
    try:
        compile(source, "", "exec")
    except (SyntaxError, ValueError):
        return "!"
    try:
        return "; ".join(form(statement) for statement in ast.parse(source).body)
    except Unsupported:
        return None


HAND = r"""
a + b * c
a - b - c
a ** b ** c
-a ** -b
-a ** -b ** c
~-+a
2 ** -1
a * b // c % d @ e / f
a << b + c >> d
a & b ^ c | d
a | b ^ c & d
a & b == c
a < b < c <= d != e
(a < b) < c
a < (b < c)
not a == b
not a in b
a not in b
a is not b
a is not None
a is (not None)
not not a
a and b or c and d
a or b and not c or d
(a or b) or c
a or (b or c)
x if c else y
x if c else y if d else z
(x if c else y) if d else z
x + 1 if a and b else y * 2
a if b or c else d or e
a, b
a,
(a,)
()
(a)
((a))
(a, b), c
[]
[a]
[a,]
[a, [b, (c, d)], (e,)]
a.b.c
a.b(c).d(e)(f)[g]
f()
f(a)
f(a,)
f(a, b=c)
f(a, b=c,)
f(*a)
f(*a.shape, dtype=torch.float64)
f(a if b else c, d=not e)
f((a, b))
f(a)(b)
a[1]
a[1, 2]
a[1,]
a[(1, 2)]
a[1:]
a[:1]
a[:]
a[::]
a[::2]
a[1:2:3]
a[1::3]
a[:2:]
a[1:, None, ..., ::2]
a[1:, None, ..., ::2,]
a[..., 0]
a[...]
a[-1:-2:-3]
a[b[c]][d]
a[x if y else z:]
1
1_000_000
0
00
0xFF
0x_ff
0o17
0b1010
0B1_0
1.
.5
1.5
1e5
1E-5
1e+5
1_0.0_1e1_0
1e400
1e16
1e15
123456789012345680.0
0.0001
0.00001
0.1
2j
1.5J
1e3j
0123j
012.5
9223372036854775808
-9223372036854775808
1 .real
1..real
1.0.real
"a"
'a'
"it's"
'say "x"'
'it\'s "x"'
"a\n\t\\\"\'\x41\u00e9\U0001F600\101\0"
"\q"
'a' "b" 'c'
r"\n"
R'\''
u"a"
""
''''''
""'a'
'''a'b''c'''
"é"
é = 1
a = b
a = b = c
a = b, c
a, b = c
a, b = b, a
(a, b) = c
[a, b] = c
a, (b, c) = d
a[1] = b
a[1:, ...] = b
a.b = c
a.b[c] = d
a += b
a -= b
a *= b
a /= b
a //= b
a %= b
a **= b
a @= b
a &= b
a |= b
a ^= b
a <<= b
a >>= b
a[1] += b
a.b *= c
a *= b, c
a = b if c else d
del a
del a, b
del (a, b)
del a[1]
pass
import torch
import torch.nn as nn, numpy as np
from torch import nn
from torch.nn import functional as F, Module
from torch import (a, b as c,)
from torch import *
a; b
a; b;
a = 1; b = 2; a + b
# only a comment
a # comment
print(a)
print(a, b, sep="")
a+b
a*-b
a**-b
a--b
a - - b
a<b
a<-b
a if b else-c
0x1for
f(a)[b].c ** d.e(f)
-f(a)[b]
~a & ~b
a @ b * c
not a < b
lambda: 1
a := b
(a := b)
{}
{a: b}
[a for a in b]
f(a for a in b)
f"a"
b"a"
a: int
a: int = 3
yield
*a
[*a]
f(**a)
a[*b]
for a in b: pass
if a: pass
def f(): pass
class A: pass
return
assert a
a b
a +
+ 
a + * b
a ** * b
a not b
a not
not
a if b
a if b else
a else b
if a else b
a.1
a.
a.b.
.a
a..b
f(
f)
f(]
[a
[a)
a]
a[
a[]
a[:,
a[,]
a[,1]
a[1:2:3:4]
a[(1:2)]
(1:2)
:
f(a=1, b)
f(a=1, a=2)
f(a, *b, c)
f(a=1, *b)
f(1=2)
f(a.b=2)
f(,)
f(a,,b)
f(a b)
(,)
[,]
(a,,)
a,,b
,
1 = a
a + b = c
f() = a
"a" = b
None = a
True = 1
a = = b
a =
= a
a == b = c
a < b = c
a and b = c
not a = b
-a = b
a if b else c = d
a, 1 = b
(a, f()) = b
[a, b] += c
a, b += c
f() += a
a + b += c
a = b += c
a += b = c
a += b += c
1 += a
del 1
del f()
del a + b
del
del a,
import
import a.
import a as
import a as b.c
import 1
from a
from a import
from a import b.c
from a import (b
from a import ()
from a import b,
from a import *, b
pass a
pass; pass
a;; b
; a
;
01
0_1
1__0
1_
0x
0xg
0b2
0o8
0b12
1e
1e+
1a
1.a
1._5
1.5_
0_
2jj
1j2
'a
"a
'''a
'a" 
"\x4"
"\u12"
"\U00110000"
a $ b
a ? b
a ! b
a !== b
a <> b
a ++ b
a++
a && b
a || b
!a
a -> b
`a`
 a
a \ b
None
None + True
None.a
True.b = 1
print a
and
or a
a and
a or or b
a is is b
a in in b
a not not in b
a is not not b
a not is b
in a
is
import a, b, 
a = import b
x = pass
(pass)
a = del b
a[b := 1]
...
....
a....b
... + 1
a[.... ]
"""

MULTILINE = [
    "a = [1,\n     2]\nb",
    "a = (1 +\n\n  # comment\n  2)\n",
    "a = 1 + \\\n    2",
    "a = \\\n1",
    "f(\n)",
    "a\nb\n\nc",
    "a\r\nb\rc",
    "# c\n\n  # d\na",
    "a  \n  \t\nb",
    "'''a\nb'''",
    "'a\\\nb'",
    "a\n b",
    "  a",
    "a = (1,\n2",
    "a = 1 +\n2",
    "a \\\n",
    "a \\",
    "a; \\\n b",
    "f(a,\n  b=1,\n)",
    "a[\n1:,\n...\n]",
    "(a\n.b\n)",
    "a\n.b",
    "'a\nb'",
    "",
    "\n\n",
    "a\n\\\nb",
    "a;\nb",
    "a\f\nb",
]

ATOMS = ["a", "b", "c", "1", "2.5", "3j", "'s'", "None", "True", "...", "f(a)", "a.b", "a[1]", "(a, b)", "[a]"]
TOKENS = (
    "a b c 1 2.5 'x' ( ( ) ) [ [ ] ] , , : . + - * / // % ** @ << >> & | ^ ~ < <= == != in is not and or if else "
    "= += ; ..."
).split()


def random_expression(random, depth):
    if depth == 0 or random.random() < 0.15:
        return random.choice(ATOMS)
    below = lambda: random_expression(random, depth - 1)  # noqa: E731
    kind = random.randrange(12)
    if kind < 6:
        operator = random.choice(list(BINARY.values()) + list(COMPARISON.values()) + ["and", "or"])
        return f"{below()} {operator} {below()}"
    if kind < 8:
        return random.choice(["-", "+", "~", "not "]) + below()
    if kind == 8:
        return f"{below()} if {below()} else {below()}"
    if kind == 9:
        return f"({below()})"
    if kind == 10:
        return f"{random.choice('abc')}[{below()}:{below()}, {below()}]"
    return f"f({below()}, k={below()})"


def random_statements(random):
    for _ in range(250):
        yield random_expression(random, random.randrange(1, 5))
    for _ in range(500):
        words = random_expression(random, 3).split(" ")
        for _ in range(random.randrange(1, 3)):
            place = random.randrange(len(words) + 1)
            if random.random() < 0.5 and words[place : place + 1]:
                del words[place]
            else:
                words.insert(place, random.choice(TOKENS))
        yield " ".join(words)
    for _ in range(150):
        yield " ".join(random.choice(TOKENS) for _ in range(random.randrange(1, 7)))


def main():
    sources = [line for line in HAND.split("\n")[1:-1]] + MULTILINE
    sources += random_statements(random.Random(20250130))
    table = []
    for source in dict.fromkeys(sources):
        reading = read(source)
        if reading is None:
            reading = "?"
        escaped = source.replace("\n", "⏎").replace("\r", "␍").replace("\f", "␌").replace("\t", "␉")
        table.append(f"{escaped}\t{reading}")
    path = pathlib.Path(__file__).parent.parent / "Tests/HadamardScriptTests/PythonParses.swift"
    body = "\n".join("    " + line for line in table)
    path.write_text(
        "// Written by Tools/generate_script_parses.py from Python's own parser.\n"
        "// A statement, a tab, its form in parentheses; `!` where Python rejects it, `?` where this language does.\n"
        "// ⏎, ␍, ␌ and ␉ stand for a line feed, a carriage return, a form feed and a tab.\n\n"
        "// swift-format-ignore\n"
        f'let pythonParses = ##"""\n{body}\n    """##\n'
    )
    print(len(table), "statements,", sum(line.endswith("\t!") for line in table), "rejected")


main()
