"""The scalars of the recording: what people write and what lies beside it, then random texts of the signs of numbers and dates."""

import itertools
import random

WORDS = ["true", "false", "yes", "no", "on", "off", "y", "n", "t", "f", "null", "none", "nil", "nan", "inf", "infinity", "undefined"]
SPECIAL = (
    "~ = << < > - -- --- ... . .. / // // \\ : :: ; ;; # a#b a:b a: :a ::a a::b -a - -1 +1 + ++ * ** & && ! !! | > % %a @ @a ` $ $a ^ ( ) _ __ , ,a a,b "
    "[ ] { } [] {} [a] {a} [a,b] {a:b} ? ?a ?? a? \"\" '' \"a\" 'a' 'a''b' \"a\\\"b\" a'b a\"b .inf -.inf +.inf .Inf .INF .iNF .nan .NaN .NAN -.nan +.nan "
    "~~ ~a null~ Null NULL nUll nulL .null 1. .1 1.. ..1 1.1.1 1,1 1'000 1_000 1__0 _1 1_ +_1 -_1 0_ 0_1 0._1 1._ ._1 .1_ 1_.1 0 00 000 -0 +0 -00 01 +01 -01 07 08 09 018 "
    "0o7 0O7 0o8 -0o7 0x 0xg 0xF 0Xf -0xf +0xf 0x_ 0x_f 0xf_ 0b 0b1 0b2 0B1 -0b1 0b_ 0b1_0 0b_1 1e3 1E3 1e+3 1e-3 1.e3 1.e+3 1.0e3 1.0e+3 1.0E+3 1.0e-3 .1e3 .1e+3 -.1 +.1 -1. -1.5 "
    "+1.5 1.5_0 1.0e+400 1e400 3.10 3.1 1.0 1.00 1.10 2.50 0.50 1e 1e+ e1 0e0 0.0e+0 9007199254740991 9007199254740992 9007199254740993 -9007199254740993 18446744073709551616 "
    "10000000000000000000000000 1:30 01:30 1:3 1:60 1:59 1:1:1 1:1:1.5 1:30. 1:30.5 -1:30 +1:30 0:30 12:30:45 24:00 1:2:3:4 99:59 1_0:30 1:3_0 190:20:30 190:20:30.15 0x1:30 "
    "2026-01-01 2026-1-1 2026-01-1 2026-13-01 2026-00-01 2026-02-28 2026-02-29 2024-02-29 2026-02-30 2026-04-31 2026-12-32 0000-01-01 0001-01-01 9999-12-31 20260101 2026-01 2026 "
    "26-01-01 12026-01-01 2026-01-01T00:00:00 2026-01-01t00:00:00 2026-01-01T24:00:00 2026-01-01T25:00:00 2026-01-01T23:60:00 2026-01-01T23:59:60 2026-01-01T23:59:59 2026-01-01T1:02:03 "
    "2026-1-1T1:02:03 2026-01-01T00:00 2026-01-01T00:00:00Z 2026-01-01T00:00:00z 2026-01-01T00:00:00+01 2026-01-01T00:00:00+01:00 2026-01-01T00:00:00+1 2026-01-01T00:00:00+0100 "
    "2026-01-01T00:00:00+24:00 2026-01-01T00:00:00+23:59 2026-01-01T00:00:00+23:99 2026-01-01T00:00:00-25:00 2026-01-01T00:00:00-99:99 2026-01-01T00:00:00. 2026-01-01T00:00:00.5 "
    "2026-01-01T00:00:00.123456789 2026-02-30T00:00:00 2026-01-01T00:00:00.5+01:00 2026-01-01T00:00:00-00:00"
).split(" ")
SPACED = [
    "2026-01-01 00:00:00", "2026-01-01  00:00:00", "2026-01-01\t00:00:00", "2026-01-01 25:00:00", "2026-01-01 00:00:00 Z", "2026-01-01 00:00:00 +1",
    "2026-01-01 00:00:00 -05:00", "2026-01-01 00:00:00\t+1", "2026-01-01 10", "1 000", "1 2", "a b", "a  b", "a\tb", "a # b", "a #b", "a# b", "yes no", "- a", "? a", ": a", "a : b", "a: b",
    "* a", "& a", "! a", "!a b", "&a b", "!!str 1", "!!int 1", "!!int x", "!!int 1.5", "!!int 0x_", "!!int 1:30", "!!int 0o7", "!!int yes", "!!float 1", "!!float 1e3", "!!float x", "!!float .inf",
    "!!float 1:30", "!!bool yes", "!!bool y", "!!bool true", "!!bool 1", "!!bool maybe", "!!null x", "!!null ~", "!!null null", "!!null ''", "!!str", "!!null", "!!int", "!!bool", "!!float", "!!timestamp 2026-01-01",
    "!!timestamp 2026-02-30", "!!timestamp x", "!!timestamp '2026-01-01'", "!!timestamp 2026-01-01 00:00:00", "!!binary aGk=", "!!binary a", "!!binary '*'", "!!binary \u00e9", "!!binary", "!!set {a, b}", "!!set {a: b}", "!!set [a]",
    "!!set x", "!!omap [a: 1, b: 2]", "!!omap {a: 1}", "!!omap [a]", "!!omap []", "!!pairs [a: 1, a: 2]", "!!pairs [a]", "!!pairs {a: 1}", "!!map {a: 1}", "!!map [a]", "!!map x", "!!seq [a]", "!!seq {a: 1}", "!!seq x",
    "!!merge x", "!!value x", "!!value =", "!!yaml x", "!local x", "! x", "! 1", "! [1]", "!<tag:yaml.org,2002:str> 1", "!<tag:yaml.org,2002:set> {a}", "!<tag:yaml.org,2002:timestamp> 2026-01-01", "!<tag:yaml.org,2002:binary> aGk=", "!<x> 1",
    "!!python/name:os.system", "!!python/tuple [1]", "!!python/none", "!e!x 1", "!!str [a]", "!!str {a: 1}", "!!int [1]", "!!int {a: 1}", "!!str {=: x}", "!!int {=: 5}", "{=: x}", "[=]", "[<<]", "{a: =}", "{a: <<}",
    "!!str =", "!!str <<", "'='", "'<<'", "!!str 2026-02-30", "'2026-02-30'", "!!str ~", "!!int '1'", "!!int \"0x1F\"", "!!float '1'", "!!bool 'yes'", "!!null 'x'", "*x", "&x 1", "&x", "&x &y 1", "&x !!str 1", "!!str &x 1", "!!str !!int 1",
    "&\u00e9 1", "&a.b 1", "&a/b 1", "[a, b]", "[a b, c]", "[a,, b]", "[a, ]", "[, a]", "[a", "a]", "{a: 1, b: 2}", "{a: 1 b: 2}", "{a, b: c}", "{a: }", "{: a}", "{:a}", "{a:1}", "{a:1, b:2}", "{\"a\":1}", "{'a':1}", "{a: {b: c}}", "{a",
    "{a: [b}", "[a: 1]", "[a: 1, b: 2]", "[{a: 1}]", "[? a]", "[? a : b]", "{? a}", "{? a : b}", "{a?: 1}", "[a?b]", "[a ?b]", "[?a]", "[ ?]", "{a: b?}", "[a:b]", "[:a]", "[a:]", "[::]", "[http://x]", "{a: http://x}", "{http://x: a}",
    "[a#b]", "[a #b]", "[a, #b]", "['a'#b]", "'a'#b", "'a' #b", "'a' b", "'a' 'b'", "\"a\"\"b\"", "'a", "\"a", "[\"a]", "a'", "a\"", "'a'b", "[a]b", "[a] b", "{a: b}c", "{a: b} c", "[a] #b", "[a]#b", "[-]", "[- a]", "[-a]", "{-: a}", "[*]",
    "[*a]", "[&a b]", "[&a b, *a]", "[!!str 1]", "[!!int x]", "[1e3]", "[yes]", "[~]", "[null, Null]", "[0x_]", "[2026-02-30]", "[|]", "[>]", "[%a]", "[@]", "[`]", "${{ a }}", "${{ENV.A}}", "${a}", "{{ a }}", "{{a}}", "a {{ b }}", "[{{ a }}]",
    "{% a %}", "a\u00a0b", "\u00a0", "\u00a0a", "a\u2003b", "a\u0085b", "a\u2028b", "\u2028", "a\u2029b", "\ufeff", "a\ufeffb", "\ufeffa", "a\u200bb", "\u00e9", "\U0001f600", "a\x00b", "a\x07b", "a\x1bb", "a\x7fb", "a\x80b", "a\x9fb", "\ufffe", "\uffff", "\ud7ff", "\ue000",
]
ESCAPES = ["0", "a", "b", "t", "\t", "n", "v", "f", "r", "e", " ", '"', "/", "\\", "N", "_", "L", "P", "x41", "x4", "xg1", "x00", "x1b", "u0041", "u004", "ud800", "ud83d\\ude00", "ufffe", "U00000041", "U0001f600",
           "U00110000", "Uffffffff", "c", "'", "z", "1", ".", "$", "{", "d", "s", "w", "S", "-", "*", "(", "[", "%", "#", "@", "u2028", "x85", "x7f", "xa0", "\n", "\n  b", "\u00e9"]


def cased(word):
    yield from {word, word.upper(), word.capitalize(), word.swapcase(), word[0] + word[1:].upper()}


def dates():
    for year, month, day in itertools.product(["0000", "1900", "2000", "2026", "9999"], [0, 1, 2, 4, 12, 13], [0, 1, 28, 29, 30, 31, 32]):
        yield f"{year}-{month:02}-{day:02}"
    for hour, minute, second in itertools.product([0, 7, 23, 24, 25, 99], [0, 59, 60], [0, 59, 60, 61]):
        yield f"2026-03-01T{hour}:{minute:02}:{second:02}"
    for sign, hour, rest in itertools.product("+-", [0, 5, 14, 23, 24, 99], ["", ":00", ":30", ":59", ":60", ":99"]):
        yield f"2026-03-01 10:00:00{sign}{hour}{rest}"


def numbers():
    digits = ["0", "1", "7", "8", "10", "017", "1_0", "9_", "99999999999999999999"]
    for sign, prefix, body in itertools.product(["", "+", "-"], ["", "0", "0x", "0b", "0o", "."], digits):
        yield f"{sign}{prefix}{body}"
    for sign, whole, fraction, power in itertools.product(["", "-", "+"], ["", "0", "1", "12_3"], ["", ".", ".0", ".5", ".50", "._5"], ["", "e3", "e+3", "E-3", "e"]):
        yield f"{sign}{whole}{fraction}{power}"
    for parts in itertools.product(["0", "1", "-1", "01", "1_0"], ["0", "59", "60", "5"], ["", ":0", ":59", ":60", ".5", ":1.5", "."]):
        yield f"{parts[0]}:{parts[1]}{parts[2]}"
    for count in [20, 200, 309, 310, 4300, 4301]:
        yield "9" * count
        yield "1." + "0" * (count - 1) + "1"
    yield "0x" + "f" * 4400
    yield "0" + "7" * 4400
    yield "1:" + "5:" * 1000 + "0"


def randoms(count):
    source = random.Random(20260)
    alphabets = ["0123456789+-._:e", "01_x-+.b", "0123456789-:T Z.+", "abc: #-", "[]{},: ab", "\"'\\ab n", "&*!a ", "yesnoftru", "?-: a,"]
    for _ in range(count):
        signs = source.choice(alphabets)
        yield "".join(source.choice(signs) for _ in range(source.randint(1, 12)))
    for _ in range(count // 2):
        text = list(source.choice(["2026-03-01T10:00:00Z", "1:30:59.5", "0x1F_0", "1_000.50e+3", "-0b1010", "2026-03-01", "0777", "yes", "~", ".inf"]))
        for _ in range(source.randint(1, 2)):
            text[source.randrange(len(text))] = source.choice("0123456789+-._:eTxZ y~")
        yield "".join(text)


def scalars():
    for word in WORDS:
        yield from sorted(cased(word))
    yield from SPECIAL
    yield from SPACED
    yield from dates()
    yield from numbers()
    yield from randoms(1200)
