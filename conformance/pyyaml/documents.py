"""The documents of the recording: scalars in every place, structures by hand, and random lines."""

import random

from more import MORE_DOCUMENTS, MORE_SCALARS
from scalars import ESCAPES, SPACED, SPECIAL, WORDS, scalars

STRUCTURES = [
    "", "\n", " ", "\t", "# a\n", "---\n", "--- a\n", "--- |\n a\n", "--- [a]\n", "--- a: b\n", "---\na: b\n", "--- # c\na: b\n", "---a: b\n", "---\n---\n", "a: b\n---\n", "a: b\n---\nc: d\n", "a: b\n...\n", "a: b\n...\nc: d\n",
    "...\n", "...\na: b\n", "a: b\n... # c\n", "a: b\n...c\n", "a\n", "- a\n", "a: b\nc\n", "a: b\n c\n", "a: b\n c: d\n", "a:\n b\n", "a:\n  b: c\n d: e\n", "a:\n  b: c\n   d: e\n", " a: b\nc: d\n", "a: b\n c: d\n", "a:\n- b\n- c\n", "a:\n - b\n- c\n",
    "- a\n - b\n", "- a\n- b: c\n  d: e\n", "- a: b\n c: d\n", "-\n  a\n", "-\n", "- \n", "- - a\n", "- - - a\n  - b\n", "a: - b\n", "a: - b\n   - c\n", "- a: - b\n", "-a\n", "- -a\n", "a:b\n", "a:b: c\n", "a :b\n", "a : b\n", "a: b: c\n", "a: 'b': c\n", "a: b:\n", "a: b :c\n",
    "a:\n\tb: c\n", "\ta: b\n", "a:\tb\n", "a: \tb\n", "a: b\t\n", "a: b\t# c\n", "a:\n  - b\n\t- c\n", "-\ta\n", "- \ta\n", "a:\t\n  b: c\n", "\t\n", "a: b\n\t\n", "a: b\n\t# c\n", "a:\n  b\n\tc\n", "a: [\tb]\n", "a: [b,\tc]\n", "a: [\n\tb]\n", "a: {b:\tc}\n", "a: |\n\tb\n", "a: |\n \tb\n", "a: |\t\n b\n", "a: 'b\tc'\n", "a: 'b\n\tc'\n", "a: \"b\tc\"\n",
    "? a\n", "? a\n: b\n", "? a\n: b\n? c\n", "? [a]\n: b\n", "[a]: b\n", "{a: b}: c\n", "? {a: b}\n: c\n", "? |\n a\n: b\n", "? - a\n: b\n", "a: ? b\n", "- ? a\n", "- ? a\n  : b\n", "a: ?b\n", "?a: b\n", "? a: b\n", ": a\n", ":\n", "a:\n: b\n", "- : a\n", ": : a\n", "::\n", ":: a\n", "a::\n", "a:: b\n",
    "~: a\n", "null: a\n", "Null: a\n", "'': a\n", "\"\": a\n", "true: a\n", "yes: a\n", "on: a\n", "no: a\n", "1: a\n", "01: a\n", "0x1: a\n", "1.0: a\n", "1.10: a\n", "1e3: a\n", ".5: a\n", "+1: a\n", "1_0: a\n", "1:30: a\n", "2026-01-01: a\n", "2026-02-30: a\n", "=: a\n", "<<: a\n", "<<: [a]\n", "<<: {a: b}\n", "<<: [{a: b}]\n", "<<: [{a: b}, {a: c}]\n", "<<: ~\n", "<<:\n", "<<: []\n", "'<<': a\n",
    "!!str <<: a\n", "a: <<\n", "- <<\n", "- =\n", "<<\n", "=\n", "? <<\n: {a: b}\n", "a: {<<: {b: c}}\n", "a: &x {b: c}\nd:\n  <<: *x\n  e: f\n", "a: &x {b: c}\nd:\n  <<: *x\n  b: f\n", "a: &x {b: c}\nd:\n  b: f\n  <<: *x\n", "a: &x [b]\nd:\n  <<: *x\n", "a: &x b\nd:\n  <<: *x\n", "a: &x {b: c}\nd:\n  <<: *x\n  <<: *x\n", "a: &x {b: c}\ne: &y {b: d}\nf:\n  <<: *x\n  <<: *y\n", "a: &x {b: c}\ne: &y {b: d}\nf:\n  <<: [*x, *y]\n", "a: &x {b: c}\nd:\n  <<: [*x, e]\n",
    "a: b\na: c\n", "a: b\n'a': c\n", "1: a\n01: b\n", "1: a\n'1': b\n", "1: a\n1.0: b\n", "true: a\nyes: b\n", "on: a\nyes: b\n", "true: a\n1: b\n", "~: a\nnull: b\n", "{a: 1, a: 2}\n", "{1: a, 0x1: b}\n",
    "a: &x b\nc: *x\n", "a: *x\n", "a: *x\nb: &x c\n", "a: &x b\nc: &x d\n", "a: &x b\nc: &x d\ne: *x\n", "a: &x\n", "a: &x\n  b: c\nd: *x\n", "&x a: b\nc: *x\n", "a: &x [*x]\n", "a: &x {b: *x}\n", "&x a: *x\n", "*x : a\n", "a: &x b\n*x : c\n", "a: &x b\n*x: c\n", "a: &x [b]\n*x : c\n", "a: *x b\n", "a: *x: b\n", "a: &x *y\n", "a: &x b\nc: &y *x\n", "a: &x b\nc: !!str *x\n", "a: &x-1 b\nc: *x-1\n", "a: &x_1 b\nc: *x_1\n", "a: &x.1 b\nc: *x.1\n", "a: &x: b\n", "a: &x, b\n", "a: [&x b, *x]\n", "a: [&x b, *x,c]\n", "a: {b: &x c, d: *x}\n", "a: {&x b: c}\n", "a: &1 b\nc: *1\n", "a: & b\n", "a: * b\n", "a: &x  b\n", "- &x a\n- *x\n", "- &x\n- *x\n", "&x\na: b\n", "&x\n- a\n", "&x - a\n", "!!seq\n- a\n", "!!map\na: b\n", "!!seq - a\n",
    "a: |\n", "a: |\n  b\n", "a: |\n  b\n c\n", "a: |\n  b\n   c\n  d\n", "a: |\n   b\n  c\n", "a: |\n\n  b\n", "a: |\n    \n  b\n", "a: |\n \n  b\n", "a: |-\n  b\n", "a: |+\n  b\n\n", "a: |2\n   b\n", "a: |2-\n   b\n", "a: |-2\n   b\n", "a: |0\n b\n", "a: |1\n b\n", "a: |9\n b\n", "a: |10\n b\n", "a: |x\n b\n", "a: | b\n", "a: | # b\n  c\n", "a: |# b\n  c\n", "a: |\nb: c\n", "a: |\n  # b\n", "a: |\n# b\n  c\n", "a: |\n  b\n# c\nd: e\n", "a: >\n  b\n  c\n", "a: >\n  b\n\n  c\n", "a: >\n  b\n   c\n  d\n", "a: >\n\n  b\n   \n  c\n", "a: >-\n  b\n\n", "a: >+\n  b\n\n", "- |\n a\n- b\n", "- |\n  a\n b\n", "|\n a\n", "|\na\n", "--- |\na\n", "a: |\n  b\n  ---\nc: d\n", "a: |\n---\n", "a: >\n  b\n...\n", "a: |+\n\nb: c\n", "a: |\n  b\n\n\nc: d\n",
    "a: 'b\n  c'\n", "a: 'b\nc'\n", "a: 'b\n\n  c'\n", "a: \"b\n  c\"\n", "a: \"b\nc\"\n", "a: \"b\\\n  c\"\n", "a: \"b\\\n\\  c\"\n", "a: 'b\n---\nc'\n", "a: \"b\n...\n\"\n", "'a\n b': c\n", "\"a\n b\": c\n", "a\n b: c\n", "a b: c\n", "a\nb: c\n", "a: b\n  c: d\n", "a: b\n  c\n  d\n", "a: b\n\n  c\n", "a: b\n# c\n  d\n", "a: b # c\n  d\n", "a:\n  b\n  # c\n  d\n", "a: b\n #c\n", "a: b\n  - c\n", "a: b\n- c\n",
    "a: [b,\n  c]\n", "a: [b,\nc]\n", "a: [\nb\n]\n", "a: [\n  b\n]\n", "a: [b\n  c]\n", "a: [b, # x\n  c]\n", "a: [b # x\n  , c]\n", "a: {b: c,\n  d: e}\n", "a: {b:\n  c}\n", "a: {b\n  : c}\n", "a: {\n  b: c\n}\n", "a: {\nb: c\n}\n", "[a,\nb]: c\n", "{a: b, c}\n", "{a: b, c: }\n", "{a: b,}\n", "{,a: b}\n", "{a: b,, c: d}\n", "[a, [b, c]]\n", "[a, {b: c}]\n", "[a: {b: c}]\n", "[a: [b]]\n", "[[a]: b]\n", "[{a: b}: c]\n", "{[a]: b}\n", "{{a: b}: c}\n", "{a: - b}\n", "[- a]\n", "[a, - b]\n", "{a: |\n b}\n", "[a\n", "{a: b\n", "a: [b\nc: d\n", "a: {b: c\nd: e\n", "a: b]\n", "a: b}\n", "]\n", "}\n", "a: ]\n", "a: ,\n", ",\n", ", a\n", "- ,\n", "a,: b\n", "[a]: [b]\n",
    "%YAML 1.1\n---\na: b\n", "%YAML 1.2\n---\na: b\n", "%YAML 1.3\n---\na: b\n", "%YAML 2.0\n---\na: b\n", "%YAML 9.9\n---\na: b\n", "%YAML 1\n---\na: b\n", "%YAML x\n---\na: b\n", "%YAML\n---\na: b\n", "%YAML 1.1\na: b\n", "%YAML 1.1\n%YAML 1.1\n---\na: b\n", "%YAML 1.1 x\n---\na: b\n", "%YAML 1.1 # x\n---\na: b\n", "%YAML 01.1\n---\na: b\n", "%FOO\n---\na: b\n", "%FOO bar\n---\na: b\n", "%\n---\na: b\n", "%a: b\n", "% a\n", "a: b\n%YAML 1.1\n---\n", "%TAG ! tag:x,2000:\n---\na: !b c\n", "%TAG !! tag:yaml.org,2002:\n---\na: !!str c\n", "%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\n", "%TAG !e! tag:x:\n---\na: !e!str 1\n", "%TAG !e! tag:x:\n---\na: b\n", "%TAG !e! x\n%TAG !e! y\n---\na: b\n", "%TAG x y\n---\na: b\n", "%TAG\n---\na: b\n", " %YAML 1.1\n---\na: b\n", "# c\n%YAML 1.1\n---\na: b\n", "a: b\n%c: d\n", "a:\n%b\n", "- %a\n",
    "\ufeffa: b\n", "\ufeff\ufeffa: b\n", "\ufeff\n", "\ufeff", "\ufeff# c\na: b\n", "a: b\n\ufeffc: d\n", "\ufeff---\na: b\n", "---\n\ufeffa: b\n", "a: \ufeffb\n", " \ufeffa: b\n", "a: b\ufeff\n",
    "a: b\r\nc: d\r\n", "a: b\rc: d\r", "a: b\r\rc: d\n", "a: |\r\n  b\r\n", "a: |\r  b\r", "a: b\n\rc: d\n", "a: 'b\r\n  c'\r\n", "a: b\u0085c: d\n", "a: b\u2028c: d\n", "a: b # c\u2028d: e\n", "a: 'b\u2028c'\n", "a: \"b\u0085c\"\n", "a: |\n  b\u2028  c\n", "a:\u00a0b\n", "a\u00a0: b\n", "\u00a0a: b\n", "a: b\u00a0# c\n", "-\u00a0a\n", "a:\u3000b\n", "a\uff1a b\n",
    "a: !b c\n", "a: !b [c]\n", "a: !b {c: d}\n", "!b a: c\n", "- !b\n", "a: !!b c\n", "a: !reference [x]\n", "a: !Ref x\n", "a: !vault |\n  x\n", "a: !!python/object:x {}\n", "!!set\n? a\n? b\n", "!!set {a: ~}\n", "!!omap\n- a: b\n- c: d\n", "!!pairs\n- a: b\n", "!!binary |\n  aGVsbG8=\n", "a: !!binary |\n  aGVs\n  bG8=\n", "a: !!str\n", "a: !!str\nb: c\n", "a: !\n", "a: ! b\n", "a: !!\n", "a: !<>\n", "a: !<!> b\n", "a: !<!x> b\n", "a: !x!y b\n", "a: !%41 b\n", "a: !!%73tr 1\n", "!!str a: 1\n", "!!int 1: a\n", "!!int x: a\n", "!!null x: a\n", "!!timestamp 2026-01-01: a\n", "!!binary aGk=: a\n", "!!seq a: b\n",
    "a: " + "b" * 3000 + "\n", "a" * 1000 + ": b\n", "a" * 1023 + ": b\n", "a" * 1024 + ": b\n", "a" * 1025 + ": b\n", "'" + "a" * 1022 + "': b\n", "'" + "a" * 1023 + "': b\n", "? " + "a" * 1100 + "\n: b\n", "{" + "a" * 1024 + ": b}\n", "{" + "a" * 1025 + ": b}\n", "[" + "a" * 1100 + ", b]\n", "\U0001f600" * 600 + ": b\n", "\U0001f600" * 1025 + ": b\n",
    "[" * 40 + "]" * 40 + "\n", "a:\n" + "".join(" " * i + "b:\n" for i in range(1, 40)), "version: v1\nname: A\npipeline:\n  a:\n    tasks:\n      t:\n        integration: HTTP\n", "a: b #\n", "a: b #c\n", "a: b#c\n", "#\n#\na: b\n", "a: #b\n", "a: # b\n  c\n", "a:# b\n", "a :# b\n", "- #a\n", "-#a\n", "a: -\n", "a: -b\n", "a: - \n", "a: --- b\n", "a: ...\n", "--- b\n---\n", "a: b\n--- c\n", "a: b\n---c\n", " ---\na: b\n", "a:\n  ---\n", "a:\n---\n", "'---': a\n", "-- a\n", "--a: b\n", "--- - a\n", "---\n- a\n", "--- {a: b}\n", "--- 'a'\n", "--- \"a\": b\n", "--- &x\na: b\n", "--- !!map\na: b\n", "--- &x a: b\n", "--- >\n a\n", "---\t\na: b\n", "--- \ta: b\n", "---\ta\n",
    "a: {b: 'c'd: e}\n", "a: {b: \"c\",d: e}\n", "a: ['b','c']\n", "a: [b,c]\n", "a: {'b':'c'}\n", "a: {\"b\":[c]}\n", "a: [\"b\":c]\n", "a: [\"b\": c]\n", "a: {b: [c],d: e}\n", "a: {[b]:c}\n", "a: {b :c}\n", "a: {b :}\n", "a: {b:}\n", "a: {b:,c: d}\n", "a: [b:,c]\n", "a: {b: c:d}\n", "a: {b: c: d}\n", "a: [b: c: d]\n", "a: {b: -}\n", "a: [-, -]\n", "a: {-: -}\n", "a: {? }\n", "a: [?]\n", "a: {b: ?}\n", "a: [b ? c]\n", "a: {b ? c: d}\n", "a: {b?: d}\n", "a: {b?}\n", "a: [b?]\n", "a: [b?, c]\n", "a: [what? no]\n",
    "a: '\n", "a: \"\\\n", "a: 'b''\n", "a: 'b'''\n", "a: ''''\n", "a: '''b'\n", "a: \"\\\"\n", "a: \"b\\\\\"\n", "a: \"b\\\\\\\"\n", "'a': 'b'\n", "\"a\": \"b\"\n", "'a':b\n", "'a' : b\n", "'a'\n: b\n", "\"a\":b\n", "{'a'\n: b}\n", "'a'\n", "'a' 'b': c\n", "a 'b': c\n", "a: b 'c'\n", "a: \"b\" c\n", "a: \"b\" # c\n", "a: \"b\"# c\n",
]


def in_places(scalar):
    yield f"a: {scalar}\n"


def elsewhere(scalar):
    yield f"- {scalar}\n"
    yield f"[{scalar}]\n"
    yield f"{{a: {scalar}}}\n"
    yield f"{scalar}: a\n"
    yield f"{scalar}\n"


def random_lines(count):
    source = random.Random(1106)
    heads = ["a: ", "b: ", "c:", "- ", "- a: ", "  ", "    ", "  b: ", "  - ", "    c: ", "? ", ": ", "", "  c:", "a:\n", "&x ", "*x", "!!str ", "'a': ", "a : ", "  # ", "---\n"]
    tails = ["", "x", "1", "'x'", "\"x\"", "[x]", "{x: y}", "|", ">-", "x y", "x: y", "x # y", "*x", "&x y", "yes", "2026-01-01", "- x", "~", "x:", "[x", "x]", "'x", "{x: 1,", "}", "#x", "!!int 1", "? x"]
    for _ in range(count):
        yield "".join(source.choice(heads) + source.choice(tails) + "\n" for _ in range(source.randint(2, 4)))


def mutations(count):
    source = random.Random(417)
    base = "version: v1\nname: Load\nx: &x {a: [1, 'b'], c: \"d\"}\ny:\n  <<: *x\n  e: |\n    f\n  g:\n  - h: i # j\n    k: 3.5\n"
    signs = list(" \n\t:-?,[]{}#&*!|>'\"%@`a1~=\\") + ["  ", "\n\n", ": ", "- ", "# ", "---", "''"]
    for _ in range(count):
        text = base
        for _ in range(source.randint(1, 2)):
            at = source.randrange(len(text))
            kind = source.random()
            rest = text[at:] if kind < 0.5 else text[at + 1 :]
            text = text[:at] + (source.choice(signs) if kind < 0.75 else "") + rest
        yield text


def documents():
    for scalar in scalars():
        yield from in_places(scalar)
    for scalar in [*WORDS, *SPECIAL, *SPACED]:
        yield from elsewhere(scalar)
    for escape in ESCAPES:
        yield f'a: "x\\{escape}y"\n'
        yield f'"x\\{escape}y": a\n'
    yield from STRUCTURES
    yield from random_lines(900)
    yield from mutations(900)
    for scalar in MORE_SCALARS:
        yield from in_places(scalar)
        yield f"{scalar}: v\n"
    yield from MORE_DOCUMENTS
