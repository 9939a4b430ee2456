// Written by Tools/generate_script_parses.py from Python's own parser.
// A statement, a tab, its form in parentheses; `!` where Python rejects it, `?` where this language does.
// ⏎, ␍, ␌ and ␉ stand for a line feed, a carriage return, a form feed and a tab.

// swift-format-ignore
let pythonParses = ##"""
    a + b * c	(a + (b * c))
    a - b - c	((a - b) - c)
    a ** b ** c	(a ** (b ** c))
    -a ** -b	(-(a ** (-b)))
    -a ** -b ** c	(-(a ** (-(b ** c))))
    ~-+a	(~(-(+a)))
    2 ** -1	(2 ** (-1))
    a * b // c % d @ e / f	(((((a * b) // c) % d) @ e) / f)
    a << b + c >> d	((a << (b + c)) >> d)
    a & b ^ c | d	(((a & b) ^ c) | d)
    a | b ^ c & d	(a | (b ^ (c & d)))
    a & b == c	((a & b) == c)
    a < b < c <= d != e	(a < b < c <= d != e)
    (a < b) < c	((a < b) < c)
    a < (b < c)	(a < (b < c))
    not a == b	(not (a == b))
    not a in b	(not (a in b))
    a not in b	(a not in b)
    a is not b	(a is not b)
    a is not None	(a is not None)
    a is (not None)	(a is (not None))
    not not a	(not (not a))
    a and b or c and d	((a and b) or (c and d))
    a or b and not c or d	(a or (b and (not c)) or d)
    (a or b) or c	((a or b) or c)
    a or (b or c)	(a or (b or c))
    x if c else y	(x if c else y)
    x if c else y if d else z	(x if c else (y if d else z))
    (x if c else y) if d else z	((x if c else y) if d else z)
    x + 1 if a and b else y * 2	((x + 1) if (a and b) else (y * 2))
    a if b or c else d or e	(a if (b or c) else (d or e))
    a, b	(a, b)
    a,	(a,)
    (a,)	(a,)
    ()	()
    (a)	a
    ((a))	a
    (a, b), c	((a, b), c)
    []	[]
    [a]	[a]
    [a,]	[a]
    [a, [b, (c, d)], (e,)]	[a, [b, (c, d)], (e,)]
    a.b.c	a.b.c
    a.b(c).d(e)(f)[g]	a.b(c).d(e)(f)[g]
    f()	f()
    f(a)	f(a)
    f(a,)	f(a)
    f(a, b=c)	f(a, b=c)
    f(a, b=c,)	f(a, b=c)
    f(*a)	f(*a)
    f(*a.shape, dtype=torch.float64)	f(*a.shape, dtype=torch.float64)
    f(a if b else c, d=not e)	f((a if b else c), d=(not e))
    f((a, b))	f((a, b))
    f(a)(b)	f(a)(b)
    a[1]	a[1]
    a[1, 2]	a[(1, 2)]
    a[1,]	a[(1,)]
    a[(1, 2)]	a[(1, 2)]
    a[1:]	a[1::]
    a[:1]	a[:1:]
    a[:]	a[::]
    a[::]	a[::]
    a[::2]	a[::2]
    a[1:2:3]	a[1:2:3]
    a[1::3]	a[1::3]
    a[:2:]	a[:2:]
    a[1:, None, ..., ::2]	a[(1::, None, ..., ::2)]
    a[1:, None, ..., ::2,]	a[(1::, None, ..., ::2)]
    a[..., 0]	a[(..., 0)]
    a[...]	a[...]
    a[-1:-2:-3]	a[(-1):(-2):(-3)]
    a[b[c]][d]	a[b[c]][d]
    a[x if y else z:]	a[(x if y else z)::]
    1	1
    1_000_000	1000000
    0	0
    00	0
    0xFF	255
    0x_ff	255
    0o17	15
    0b1010	10
    0B1_0	2
    1.	1.0
    .5	0.5
    1.5	1.5
    1e5	100000.0
    1E-5	1e-05
    1e+5	100000.0
    1_0.0_1e1_0	100100000000.0
    1e400	inf
    1e16	1e+16
    1e15	1000000000000000.0
    123456789012345680.0	1.2345678901234568e+17
    0.0001	0.0001
    0.00001	1e-05
    0.1	0.1
    2j	2j
    1.5J	1.5j
    1e3j	1000j
    0123j	123j
    012.5	12.5
    9223372036854775808	9223372036854775808
    -9223372036854775808	(-9223372036854775808)
    1 .real	1.real
    1..real	1.0.real
    1.0.real	1.0.real
    "a"	'a'
    'a'	'a'
    "it's"	"it's"
    'say "x"'	'say "x"'
    'it\'s "x"'	'it\'s "x"'
    "a\n\t\\\"\'\x41\u00e9\U0001F600\101\0"	'a\n\t\\"\'Aé😀A\x00'
    "\q"	'\\q'
    'a' "b" 'c'	'abc'
    r"\n"	'\\n'
    R'\''	"\\'"
    u"a"	'a'
    ""	''
    ''''''	''
    ""'a'	'a'
    '''a'b''c'''	"a'b''c"
    "é"	'é'
    é = 1	é = 1
    a = b	a = b
    a = b = c	a = b = c
    a = b, c	a = (b, c)
    a, b = c	(a, b) = c
    a, b = b, a	(a, b) = (b, a)
    (a, b) = c	(a, b) = c
    [a, b] = c	[a, b] = c
    a, (b, c) = d	(a, (b, c)) = d
    a[1] = b	a[1] = b
    a[1:, ...] = b	a[(1::, ...)] = b
    a.b = c	a.b = c
    a.b[c] = d	a.b[c] = d
    a += b	a += b
    a -= b	a -= b
    a *= b	a *= b
    a /= b	a /= b
    a //= b	a //= b
    a %= b	a %= b
    a **= b	a **= b
    a @= b	a @= b
    a &= b	a &= b
    a |= b	a |= b
    a ^= b	a ^= b
    a <<= b	a <<= b
    a >>= b	a >>= b
    a[1] += b	a[1] += b
    a.b *= c	a.b *= c
    a *= b, c	a *= (b, c)
    a = b if c else d	a = (b if c else d)
    del a	del a
    del a, b	del a, b
    del (a, b)	del a, b
    del a[1]	del a[1]
    pass	pass
    import torch	pass
    import torch.nn as nn, numpy as np	pass
    from torch import nn	pass
    from torch.nn import functional as F, Module	pass
    from torch import (a, b as c,)	pass
    from torch import *	pass
    a; b	a; b
    a; b;	a; b
    a = 1; b = 2; a + b	a = 1; b = 2; (a + b)
    # only a comment	
    a # comment	a
    print(a)	print(a)
    print(a, b, sep="")	print(a, b, sep='')
    a+b	(a + b)
    a*-b	(a * (-b))
    a**-b	(a ** (-b))
    a--b	(a - (-b))
    a - - b	(a - (-b))
    a<b	(a < b)
    a<-b	(a < (-b))
    a if b else-c	(a if b else (-c))
    0x1for	!
    f(a)[b].c ** d.e(f)	(f(a)[b].c ** d.e(f))
    -f(a)[b]	(-f(a)[b])
    ~a & ~b	((~a) & (~b))
    a @ b * c	((a @ b) * c)
    not a < b	(not (a < b))
    lambda: 1	?
    a := b	!
    (a := b)	?
    {}	?
    {a: b}	?
    [a for a in b]	?
    f(a for a in b)	?
    f"a"	?
    b"a"	?
    a: int	?
    a: int = 3	?
    yield	!
    *a	!
    [*a]	?
    f(**a)	?
    a[*b]	?
    for a in b: pass	?
    if a: pass	?
    def f(): pass	?
    class A: pass	?
    return	!
    assert a	?
    a b	!
    a +	!
    + 	!
    a + * b	!
    a ** * b	!
    a not b	!
    a not	!
    not	!
    a if b	!
    a if b else	!
    a else b	!
    if a else b	!
    a.1	!
    a.	!
    a.b.	!
    .a	!
    a..b	!
    f(	!
    f)	!
    f(]	!
    [a	!
    [a)	!
    a]	!
    a[	!
    a[]	!
    a[:,	!
    a[,]	!
    a[,1]	!
    a[1:2:3:4]	!
    a[(1:2)]	!
    (1:2)	!
    :	!
    f(a=1, b)	!
    f(a=1, a=2)	!
    f(a, *b, c)	f(a, *b, c)
    f(a=1, *b)	f(a=1, *b)
    f(1=2)	!
    f(a.b=2)	!
    f(,)	!
    f(a,,b)	!
    f(a b)	!
    (,)	!
    [,]	!
    (a,,)	!
    a,,b	!
    ,	!
    1 = a	!
    a + b = c	!
    f() = a	!
    "a" = b	!
    None = a	!
    True = 1	!
    a = = b	!
    a =	!
    = a	!
    a == b = c	!
    a < b = c	!
    a and b = c	!
    not a = b	!
    -a = b	!
    a if b else c = d	!
    a, 1 = b	!
    (a, f()) = b	!
    [a, b] += c	!
    a, b += c	!
    f() += a	!
    a + b += c	!
    a = b += c	!
    a += b = c	!
    a += b += c	!
    1 += a	!
    del 1	!
    del f()	!
    del a + b	!
    del	!
    del a,	del a
    import	!
    import a.	!
    import a as	!
    import a as b.c	!
    import 1	!
    from a	!
    from a import	!
    from a import b.c	!
    from a import (b	!
    from a import ()	!
    from a import b,	!
    from a import *, b	!
    pass a	!
    pass; pass	pass; pass
    a;; b	!
    ; a	!
    ;	!
    01	!
    0_1	!
    1__0	!
    1_	!
    0x	!
    0xg	!
    0b2	!
    0o8	!
    0b12	!
    1e	!
    1e+	!
    1a	!
    1.a	!
    1._5	!
    1.5_	!
    0_	!
    2jj	!
    1j2	!
    'a	!
    "a	!
    '''a	!
    'a" 	!
    "\x4"	!
    "\u12"	!
    "\U00110000"	!
    a $ b	!
    a ? b	!
    a ! b	!
    a !== b	!
    a <> b	!
    a ++ b	(a + (+b))
    a++	!
    a && b	!
    a || b	!
    !a	!
    a -> b	!
    `a`	!
     a	!
    a \ b	!
    None	None
    None + True	(None + True)
    None.a	None.a
    True.b = 1	True.b = 1
    print a	!
    and	!
    or a	!
    a and	!
    a or or b	!
    a is is b	!
    a in in b	!
    a not not in b	!
    a is not not b	!
    a not is b	!
    in a	!
    is	!
    import a, b, 	!
    a = import b	!
    x = pass	!
    (pass)	!
    a = del b	!
    a[b := 1]	?
    ...	...
    ....	!
    a....b	!
    ... + 1	(... + 1)
    a[.... ]	!
    a = [1,⏎     2]⏎b	a = [1, 2]; b
    a = (1 +⏎⏎  # comment⏎  2)⏎	a = (1 + 2)
    a = 1 + \⏎    2	a = (1 + 2)
    a = \⏎1	a = 1
    f(⏎)	f()
    a⏎b⏎⏎c	a; b; c
    a␍⏎b␍c	a; b; c
    # c⏎⏎  # d⏎a	a
    a  ⏎  ␉⏎b	a; b
    '''a⏎b'''	'a\nb'
    'a\⏎b'	'ab'
    a⏎ b	!
      a	!
    a = (1,⏎2	!
    a = 1 +⏎2	!
    a \⏎	!
    a \	!
    a; \⏎ b	a; b
    f(a,⏎  b=1,⏎)	f(a, b=1)
    a[⏎1:,⏎...⏎]	a[(1::, ...)]
    (a⏎.b⏎)	a.b
    a⏎.b	!
    'a⏎b'	!
    	
    ⏎⏎	
    a⏎\⏎b	a; b
    a;⏎b	a; b
    a␌⏎b	a; b
    a['s':'s', 2.5] | c	(a[('s':'s':, 2.5)] | c)
    a ** c	(a ** c)
    not f(f(a), k=3j) is 2.5 is f(a) / 1 in (a, b) in -'s'	(not (f(f(a), k=3j) is 2.5 is (f(a) / 1) in (a, b) in (-'s')))
    f(not c[1:[a], ...] in not ..., k=not +3j / [a] is not (a, b))	!
    (a, b) < ...	((a, b) < ...)
    not 3j	(not 3j)
    f(a[1] ^ b // -2.5 is not 's' / a + c | b, k=[a] ^ c < a[1] * a[1] not in (a, b))	f(((a[1] ^ (b // (-2.5))) is not ((('s' / a) + c) | b)), k=(([a] ^ c) < (a[1] * a[1]) not in (a, b)))
    (a | 's') != [a] if ... else not 3j	(((a | 's') != [a]) if ... else (not 3j))
    1 + a	(1 + a)
    3j	3j
    True if ... else f(a) / f(3j, k=True)	(True if ... else (f(a) / f(3j, k=True)))
    not True % 2.5 % ~(a, b)	(not ((True % 2.5) % (~(a, b))))
    f(c[[a] is a[1]:(a, b) << f(a), 's' if f(a) else a] >= 2.5 - (a, b) >= f(3j, k=None), k=~a[[a]:2.5, [a]] >> b ** True ** f(c, k=a))	f((c[(([a] is a[1]):((a, b) << f(a)):, ('s' if f(a) else a))] >= (2.5 - (a, b)) >= f(3j, k=None)), k=((~a[([a]:2.5:, [a])]) >> (b ** (True ** f(c, k=a)))))
    ~f(a, k=1) & a[... if b else b:3j if True else a, (a.b)]	((~f(a, k=1)) & a[((... if b else b):(3j if True else a):, a.b)])
    a.b	a.b
    +f(b, k=True) - (None ^ f(a)) + ... // None and ... >> a	((((+f(b, k=True)) - (None ^ f(a))) + (... // None)) and (... >> a))
    None > a[1]	(None > a[1])
    [a] if 1 else [a] < ... + a[1] if +a in 2.5 else c[b:..., [a]] * ~f(a)	([a] if 1 else (([a] < (... + a[1])) if ((+a) in 2.5) else (c[(b:...:, [a])] * (~f(a)))))
    not (b) or c if b else a if -not 's' else 2.5 << a ** ~(a, b)	!
    ~a	(~a)
    f(..., k=b)	f(..., k=b)
    a[f(a):..., ...] | f(a, k=c) if ~(a, b) is not b else 's' == c[None:None, f(a)]	((a[(f(a):...:, ...)] | f(a, k=c)) if ((~(a, b)) is not b) else ('s' == c[(None:None:, f(a))]))
    True if 1 else 's'	(True if 1 else 's')
    ~2.5	(~2.5)
    +a >= (a, b) ^ b @ a.b	((+a) >= ((a, b) ^ (b @ a.b)))
    b	b
    f((a, b) % a, k=b not in 2.5)	f(((a, b) % a), k=(b not in 2.5))
    's' not in b[3j == ...:a.b == 1, a[1] >> a]	('s' not in b[((3j == ...):(a.b == 1):, (a[1] >> a))])
    c[b >> None ^ (True) > b[a[1] and f(a):b or (a, b), c['s':'s', b]]:not a.b != (a, b) % -1 if 3j >= None else not a.b, (~(a, b) not in f([a], k='s'))]	c[((((b >> None) ^ True) > b[((a[1] and f(a)):(b or (a, b)):, c[('s':'s':, b)])]):((not (a.b != ((a, b) % (-1)))) if (3j >= None) else (not a.b)):, ((~(a, b)) not in f([a], k='s')))]
    's'	's'
    (a, b)	(a, b)
    a.b is +f(a) is not f(3j, k=a[1])	(a.b is (+f(a)) is not f(3j, k=a[1]))
    b[[a] % True not in [a] - True and +... | True:b[not (a, b):[a] < [a], 2.5 is not a] >= ((2.5)), not a.b << 1 is f(2.5, k=True) in 1 is not 's']	b[(((([a] % True) not in ([a] - True)) and ((+...) | True)):(b[((not (a, b)):([a] < [a]):, (2.5 is not a))] >= 2.5):, (not ((a.b << 1) is f(2.5, k=True) in 1 is not 's')))]
    ((b[a:c, 1]) - b[not b:~c, a.b >= None])	(b[(a:c:, 1)] - b[((not b):(~c):, (a.b >= None))])
    a[None:(a, b), f(a)]	a[(None:(a, b):, f(a))]
    f(f(1, k=[a]) @ a.b, k=...)	f((f(1, k=[a]) @ a.b), k=...)
    [a] <= b	([a] <= b)
    (b[+a[1]:f(a), f(a) if ... else [a]] is not c[a == 's':a, a.b in c])	(b[((+a[1]):f(a):, (f(a) if ... else [a]))] is not c[((a == 's'):a:, (a.b in c))])
    b['s' ** [a]:None, 2.5 not in [a]] + 1 & f(a) >> [a] * a[1]	((b[(('s' ** [a]):None:, (2.5 not in [a]))] + 1) & (f(a) >> ([a] * a[1])))
    f(3j, k=True) if 's' * ... else True @ a.b	(f(3j, k=True) if ('s' * ...) else (True @ a.b))
    +... if c[3j:[a], [a]] else 's' or 2.5 * a[a[1]:..., None] <= -[a] if ~a[[a] is not a:f(a[1], k=1), a[1] not in None] else +([a]) / a > a | ... % [a]	((+...) if c[(3j:[a]:, [a])] else (('s' or ((2.5 * a[(a[1]:...:, None)]) <= (-[a]))) if (~a[(([a] is not a):f(a[1], k=1):, (a[1] not in None))]) else (((+[a]) / a) > (a | (... % [a])))))
    3j if 's' else a ^ ('s') in c[b in ...:2.5, 3j]	(3j if 's' else ((a ^ 's') in c[((b in ...):2.5:, 3j)]))
    a[...:a, None]	a[(...:a:, None)]
    3j <= 1 - c << not (a, b) // a	!
    f(1, k=((f(a))))	f(1, k=f(a))
    f(True, k=-True)	f(True, k=(-True))
    f(f(a), k=a.b)	f(f(a), k=a.b)
    a[+(a, b):a[b:True, True], [a] if 's' else True]	a[((+(a, b)):a[(b:True:, True)]:, ([a] if 's' else True))]
    ... - (a, b)	(... - (a, b))
    -a.b is not [a]	((-a.b) is not [a])
    f(a[1] >> a.b, k=f(a, k=b))	f((a[1] >> a.b), k=f(a, k=b))
    ('s')	's'
    c	c
    ... + 2.5 @ 2.5 % ... * 3j ** 's' % a	(... + ((((2.5 @ 2.5) % ...) * (3j ** 's')) % a))
    b & b	(b & b)
    +a	(+a)
    ~-'s'	(~(-'s'))
    [a] - 2.5 if 's' | None else -'s'	(([a] - 2.5) if ('s' | None) else (-'s'))
    ~True	(~True)
    ~+1 // c[1:2.5, True]	((~(+1)) // c[(1:2.5:, True)])
    c[(a, b):a[1] is not True not in 's' * None, f((a, b), k=True) >= ... % 2.5]	c[((a, b):(a[1] is not True not in ('s' * None)):, (f((a, b), k=True) >= (... % 2.5)))]
    (a, b) + f(a) @ (a, b)	((a, b) + (f(a) @ (a, b)))
    ('s') * a[True - a - a[1] ** c:2.5 - (a, b) if True is not a[1] else b in f(a), not a.b @ 2.5]	('s' * a[(((True - a) - (a[1] ** c)):((2.5 - (a, b)) if (True is not a[1]) else (b in f(a))):, (not (a.b @ 2.5)))])
    f(None, k='s') <= (f(a))	(f(None, k='s') <= f(a))
    not f([a], k=True)	(not f([a], k=True))
    a[1] in True in [a] | True < a if None else (a, b) / f(a)	((a[1] in True in ([a] | True) < a) if None else ((a, b) / f(a)))
    f(1, k=[a])	f(1, k=[a])
    b[(+a.b):not ... if a.b else ..., ('s' < (a, b))] and +a[a[1]:b, 2.5] <= f(..., k=a[1])	(b[((+a.b):((not ...) if a.b else ...):, ('s' < (a, b)))] and ((+a[(a[1]:b:, 2.5)]) <= f(..., k=a[1])))
    f(c is [a] / None <= 3j, k=((a[1])))	f((c is ([a] / None) <= 3j), k=a[1])
    (True)	True
    (a, b) if f(a.b, k=c) else ... / f(a) not in not 1	!
    1 ^ (a, b)	(1 ^ (a, b))
    1 or b	(1 or b)
    c - c['s':a.b >> (a, b) <= [a], a.b << a % b[(a, b):3j, None]]	(c - c[('s':((a.b >> (a, b)) <= [a]):, (a.b << (a % b[((a, b):3j:, None)])))])
    f('s', k=(True))	f('s', k=True)
    ('s' > 2.5)	('s' > 2.5)
    ((c)) or +1 // f(a[1], k=(a, b))	(c or ((+1) // f(a[1], k=(a, b))))
    +(a, b) != 2.5 << a	((+(a, b)) != (2.5 << a))
    True and None	(True and None)
    -3j if (a, b) else f(a)	((-3j) if (a, b) else f(a))
    +None is not (a, b)	((+None) is not (a, b))
    1 if f(3j, k=a[1]) != b[f(a):'s', c] ** ('s' if a[1] else (a, b)) else -f(b, k=(a, b)) in [a] < c is not 's' | a[1]	(1 if (f(3j, k=a[1]) != (b[(f(a):'s':, c)] ** ('s' if a[1] else (a, b)))) else ((-f(b, k=(a, b))) in [a] < c is not ('s' | a[1])))
    c[+a:None if a.b else 1, (a, b) @ [a]] ^ None > 's' == a.b is ...	((c[((+a):(None if a.b else 1):, ((a, b) @ [a]))] ^ None) > 's' == a.b is ...)
    [a] - True not in 's' * 's' == f(a) | f(a) or f(3j, k=3j)	((([a] - True) not in ('s' * 's') == (f(a) | f(a))) or f(3j, k=3j))
    3j <= 3j	(3j <= 3j)
    ~+... * ... >> 3j	(((~(+...)) * ...) >> 3j)
    True ^ [a] ^ b[(a, b):f(a), True] if f(a) >> [a] > 3j or a.b else b[f(a):c, ...] > b[3j:a[1], (a, b)]	(((True ^ [a]) ^ b[((a, b):f(a):, True)]) if (((f(a) >> [a]) > 3j) or a.b) else (b[(f(a):c:, ...)] > b[(3j:a[1]:, (a, b))]))
    -(a, b)	(-(a, b))
    a[-a.b is ... if c else (a, b):c[1:..., 3j] not in a.b, (1 * None)]	a[((((-a.b) is ...) if c else (a, b)):(c[(1:...:, 3j)] not in a.b):, (1 * None))]
    (a, b) << ... @ f(a) < a	(((a, b) << (... @ f(a))) < a)
    a[f(b / f(a), k=[a] % 3j):b is [a] ^ [a] if ... else a.b, ('s' or [a])]	a[(f((b / f(a)), k=([a] % 3j)):((b is ([a] ^ [a])) if ... else a.b):, ('s' or [a]))]
    a.b / 's'	(a.b / 's')
    3j <= b	(3j <= b)
    c[1:3j, b] <= a[1] == 's'	(c[(1:3j:, b)] <= a[1] == 's')
    a.b > None	(a.b > None)
    (-3j if a.b is (a, b) else (a, b) <= +(a, b) * a)	((-3j) if (a.b is (a, b)) else ((a, b) <= ((+(a, b)) * a)))
    (a[1])	a[1]
    [a] + 's' if +a else 's' is 3j	(([a] + 's') if (+a) else ('s' is 3j))
    (...)	...
    a	a
    (True ** a)	(True ** a)
    f((1 // b) if a.b >> 2.5 / a[1] else b[c:a, a] | 1 == f(a), k=('s'))	f(((1 // b) if (a.b >> (2.5 / a[1])) else ((b[(c:a:, a)] | 1) == f(a))), k='s')
    f(+f(1, k=1), k=f(..., k=3j) if None if a[1] else a.b else 's' == b) - a[1] <= 2.5 ** 2.5 ** 3j << ...	!
    a[a:3j, 's']	a[(a:3j:, 's')]
    a[... ^ 2.5:(c), (2.5)]	a[((... ^ 2.5):c:, 2.5)]
    +(a) | not 's' > 1 in -f(3j ** a, k=None % b)	!
    [a] / ...	([a] / ...)
    not 2.5 is ~'s'	(not (2.5 is (~'s')))
    f(a) + f(a) * c[[a] in None:f(a) if b else b, f(a[1], k=2.5)]	(f(a) + (f(a) * c[(([a] in None):(f(a) if b else b):, f(a[1], k=2.5))]))
    -3j ** [a] - None if f(a) else None is not f(a.b, k=b)	(((-(3j ** [a])) - None) if f(a) else (None is not f(a.b, k=b)))
    ++3j is True == f([a], k=a) or +3j or 3j if 1 else a.b not in a.b | a.b	((((+(+3j)) is True == f([a], k=a)) or (+3j) or 3j) if 1 else (a.b not in (a.b | a.b)))
    a.b << (a, b)	(a.b << (a, b))
    b[[a]:None if None else a[1] is 's' * a[1], c[2.5 if b else f(a):None ^ 3j, 2.5 is True]]	b[([a]:(None if None else (a[1] is ('s' * a[1]))):, c[((2.5 if b else f(a)):(None ^ 3j):, (2.5 is True))])]
    a.b if -(a, b) // a.b else 1	(a.b if ((-(a, b)) // a.b) else 1)
    a[a.b:b // f(a) <= f(a) > True, c[a:3j, [a]] / f(2.5, k=a[1])] > a.b	(a[(a.b:((b // f(a)) <= f(a) > True):, (c[(a:3j:, [a])] / f(2.5, k=a[1])))] > a.b)
    (a, b) > f(a)	((a, b) > f(a))
    b << 2.5 != (a.b) // ~2.5 < f(a)	((b << 2.5) != (a.b // (~2.5)) < f(a))
    True if b <= a[1] else b in a[1] / f(a) @ +a[1] % [a] if 3j >> (a, b) else 1	(True if (b <= a[1]) else ((b in (((a[1] / f(a)) @ (+a[1])) % [a])) if (3j >> (a, b)) else 1))
    's' << a + a @ 1	('s' << (a + (a @ 1)))
    b if a else c	(b if a else c)
    2.5 <= 1 and not b if not c >> None else c * b | 's' not in ((a, b)) & b <= (3j ^ a.b)	(((2.5 <= 1) and (not b)) if (not (c >> None)) else (((c * b) | 's') not in ((a, b) & b) <= (3j ^ a.b)))
    f(a) > True is not ... | 's' ** f(a) <= (a, b) in f(a)	(f(a) > True is not (... | ('s' ** f(a))) <= (a, b) in f(a))
    (1) in a[True:a.b, 's'] ** a[f(a):(a, b), [a]] ^ ~None	(1 in ((a[(True:a.b:, 's')] ** a[(f(a):(a, b):, [a])]) ^ (~None)))
    +~[a]	(+(~[a]))
    ([a])	[a]
    ++(a, b) and 1 > f(a) % a[a[c:None or None, +a.b]:c[b:2.5, f(a)] - f('s', k=3j), 2.5 >= a[1] < a[1] * 1]	((+(+(a, b))) and (1 > (f(a) % a[(a[(c:(None or None):, (+a.b))]:(c[(b:2.5:, f(a))] - f('s', k=3j)):, (2.5 >= a[1] < (a[1] * 1)))])))
    ~b[2.5:c, ...] != a + b and 3j != (a, b) > ... or None >> ~a.b != ...	((((~b[(2.5:c:, ...)]) != (a + b)) and (3j != (a, b) > ...)) or ((None >> (~a.b)) != ...))
    3j << b[True:[a], f(a)] & ~a and 's' / 2.5	(((3j << b[(True:[a]:, f(a))]) & (~a)) and ('s' / 2.5))
    (None >= a[1] << ... >= (a, b))	(None >= (a[1] << ...) >= (a, b))
    ([a]) & -b / ~(a, b)	([a] & ((-b) / (~(a, b))))
    -3j | None & None	((-3j) | (None & None))
    None if 1 else True	(None if 1 else True)
    a[c[...:a[1], c] != (a, b) and ...:2.5 - 's' / c[a.b:None, a.b], not 3j if f(a) ^ [a] else [a] | None]	a[(((c[(...:a[1]:, c)] != (a, b)) and ...):(2.5 - ('s' / c[(a.b:None:, a.b)])):, ((not 3j) if (f(a) ^ [a]) else ([a] | None)))]
    a[1] % ...	(a[1] % ...)
    True if c else b | 1 == ...	(True if c else ((b | 1) == ...))
    b ** (None)	(b ** None)
    f((a, b) not in True, k=f(a) ^ True)	f(((a, b) not in True), k=(f(a) ^ True))
    f(a, k=b)	f(a, k=b)
    ~-... < True @ f(a)	((~(-...)) < (True @ f(a)))
    a[1] <= 1 + 's' + a	(a[1] <= ((1 + 's') + a))
    not a.b % b[None / (a, b):3j / f(a), (a, b) ** 3j] <= (-a) >= -a[1] in [a]	(not ((a.b % b[((None / (a, b)):(3j / f(a)):, ((a, b) ** 3j))]) <= (-a) >= (-a[1]) in [a]))
    f(a[1:f(a), 3j] << not ..., k=b - True if (a[1]) else c)	!
    +3j	(+3j)
    f(b[a if a[1] else a.b:a[1], a.b * ...] not in None % a / True, k=+True << 's' or not True + 2.5)	f((b[((a if a[1] else a.b):a[1]:, (a.b * ...))] not in ((None % a) / True)), k=(((+True) << 's') or (not (True + 2.5))))
    (True) + (a, b) % a[1]	(True + ((a, b) % a[1]))
    f(a) and b >= 3j in a[1]	(f(a) and (b >= 3j in a[1]))
    a[True:(2.5) > (a, b) if 3j if None else 3j if (2.5) else a[1] else b << 2.5 <= ('s'), f(a) + -2.5 if None else f(a)]	!
    a[+1 @ f(a) % a:a[3j:a, a.b] // f(f(a), k=c), a[None if b else a:2.5, c is not f(a)]] | not +a in a[1] + 3j in ('s')	!
    c // f(a)	(c // f(a))
    f(3j, k=[a])	f(3j, k=[a])
    1 << None not in True and (a, b) and ([a]) * 3j	(((1 << None) not in True) and (a, b) and ([a] * 3j))
    c[+b + c:f(f(2.5, k=[a]), k=b[a[1]:1, c]), ((a, b)) ^ (...)]	c[(((+b) + c):f(f(2.5, k=[a]), k=b[(a[1]:1:, c)]):, ((a, b) ^ ...))]
    c <= 's'	(c <= 's')
    --b	(-(-b))
    ~1 == c % +...	((~1) == (c % (+...)))
    ... ^ f(a)	(... ^ f(a))
    --2.5 is f(a) | ... not in (3j & b)	((-(-2.5)) is (f(a) | ...) not in (3j & b))
    b is not None	(b is not None)
    (a[a.b:[a], 2.5]) > (not [a])	(a[(a.b:[a]:, 2.5)] > (not [a]))
    ~b[+True:(3j), not 's']	(~b[((+True):3j:, (not 's'))])
    b or b and None if None else 's'	((b or (b and None)) if None else 's')
    ... if a else f(a) << +a.b	(... if a else (f(a) << (+a.b)))
    f(a[-c:... - 1, -f(a)] > f(a), k=a[(b):3j, 's'] < a[1] == b[3j:1, True])	f((a[((-c):(... - 1):, (-f(a)))] > f(a)), k=(a[(b:3j:, 's')] < a[1] == b[(3j:1:, True)]))
    ~((c))	(~c)
    [a] // a // None if (a, b) else 3j	((([a] // a) // None) if (a, b) else 3j)
    -2.5	(-2.5)
    f(a) if 2.5 % None else -...	(f(a) if (2.5 % None) else (-...))
    a.b >= True - f(a)	(a.b >= (True - f(a)))
    b[None @ ...:~+1 is not True, +... <= f(2.5, k=a.b) >> (b) << a[1]]	b[((None @ ...):((~(+1)) is not True):, ((+...) <= ((f(2.5, k=a.b) >> b) << a[1])))]
    -+~b is 's' @ None	((-(+(~b))) is ('s' @ None))
    ~2.5 if f(a) not in 3j else [a] if [a] else a[1] >= None or (f(a) / b is not a)	((~2.5) if (f(a) not in 3j) else ([a] if [a] else ((a[1] >= None) or ((f(a) / b) is not a))))
    's' is not b if -... >= [a] else f(3j if 3j else None, k=f(a) if ... else 3j)	(('s' is not b) if ((-...) >= [a]) else f((3j if 3j else None), k=(f(a) if ... else 3j)))
    a.b <= [a]	(a.b <= [a])
    f('s' and [a], k=f('s', k=1)) > f(a) // b if c else f(a) == [a]	((f(('s' and [a]), k=f('s', k=1)) > (f(a) // b)) if c else (f(a) == [a]))
    a & True	(a & True)
    b if [a] else a.b	(b if [a] else a.b)
    f(b, k=c) and 3j ^ a[1] is f(~..., k=[a] > 's')	(f(b, k=c) and ((3j ^ a[1]) is f((~...), k=([a] > 's'))))
    +b	(+b)
    3j < [a] ** [a] >> -a.b is [a]	(3j < (([a] ** [a]) >> (-a.b)) is [a])
    not b[f(a):c, ...]	(not b[(f(a):c:, ...)])
    -~a[1] and a.b & f(b[+True:not ..., ... >= ...], k=c)	((-(~a[1])) and (a.b & f(b[((+True):(not ...):, (... >= ...))], k=c)))
    not 3j is None if f(2.5, k=+a.b) else ~a[f(a):c, a.b]	((not (3j is None)) if f(2.5, k=(+a.b)) else (~a[(f(a):c:, a.b)]))
    a[+1 & a[1] is (a, b):(c % a), None if a else f(a) and 2.5 is not (a, b)]	a[((((+1) & a[1]) is (a, b)):(c % a):, (None if a else (f(a) and (2.5 is not (a, b)))))]
    a.b if a.b else b is f(a) >= ... if c[[a] < a:[a], None << 3j] else -1 if ... else c	(a.b if a.b else ((b is f(a) >= ...) if c[(([a] < a):[a]:, (None << 3j))] else ((-1) if ... else c)))
    a[1] in (a, b)	(a[1] in (a, b))
    f(a) * a[True:'s', 3j] <= f(a)	((f(a) * a[(True:'s':, 3j)]) <= f(a))
    a != c ** a.b not in a.b	(a != (c ** a.b) not in a.b)
    c @ f(a) is 1 in a.b // (...) in +None	((c @ f(a)) is 1 in (a.b // ...) in (+None))
    +not 's' is not -None ^ a.b	!
    a[1] + ...	(a[1] + ...)
    b and a[1]	(b and a[1])
    [a] <= c	([a] <= c)
    [a] != c | 3j if [a] else True	(([a] != (c | 3j)) if [a] else True)
    [a] - ... in not 's' is not ~2.5 if c else (a, b)	!
    f(..., k=3j) - (2.5)	(f(..., k=3j) - 2.5)
    's' & 2.5 & +a	(('s' & 2.5) & (+a))
    -('s' != 3j) if a[(a, b) ** 1 and (b):+a, 2.5 < 2.5 if [a] if a else 2.5 else c if 1 else b] else a[+a[1]:... is a ** +a, c]	!
    not a // 2.5	(not (a // 2.5))
    +a[1] if a[f([a], k=[a]):a.b is 1, 's' or True] else b[-b:'s' if ... else a[1], f(f(a), k=c)] >= ('s')	((+a[1]) if a[(f([a], k=[a]):(a.b is 1):, ('s' or True))] else (b[((-b):('s' if ... else a[1]):, f(f(a), k=c))] >= 's'))
    +(a, b) if 1 and f(None, k=a) > not a else f(a[True if c else c:f((a, b), k=(a, b)), +a.b], k=a.b if a else True in f(True, k=f(a)))	!
    f(True, k=+b)	f(True, k=(+b))
    f(([a]), k=... ^ ...)	f([a], k=(... ^ ...))
    ((True == 1 | 's' % 3j))	(True == (1 | ('s' % 3j)))
    a[1] << -3j if (True) else -(a, b)	((a[1] << (-3j)) if True else (-(a, b)))
    3j in b if b else True >= +a in (True)	((3j in b) if b else (True >= (+a) in True))
    's' | c	('s' | c)
    b[f(a):a.b, a.b]	b[(f(a):a.b:, a.b)]
    (a, b) is not 3j is f(a) if c else 's'	(((a, b) is not 3j is f(a)) if c else 's')
    b[...:[a], a[1]]	b[(...:[a]:, a[1])]
    -b if a else ... > 3j * a.b <= (a, b) if f(c, k=None) else 's' + True	((-b) if a else ((... > (3j * a.b) <= (a, b)) if f(c, k=None) else ('s' + True)))
    (3j and a not in a[1])	(3j and (a not in a[1]))
    ~f(2.5 & 2.5, k=c not in f(a))	(~f((2.5 & 2.5), k=(c not in f(a))))
    ~c ** f(a) << b	((~(c ** f(a))) << b)
    f((1), k=b and True)	f(1, k=(b and True))
    not a[1] << f([a] is not True, k=a[1:a[1], [a]])	(not (a[1] << f(([a] is not True), k=a[(1:a[1]:, [a])])))
    (a.b if 3j else a[1] // f(b, k=1) <= None <= ... / a ** a.b)	(a.b if 3j else ((a[1] // f(b, k=1)) <= None <= (... / (a ** a.b))))
    (f(a) >> 2.5 >= True is not [	!
    f(c ^ ~'s', k=(a, b) if (a, b) else True ~ -'s')	!
    ^ 3j in (1) is not [a]	!
    k=c) / not 's') a	!
    [a] << a.b & ... if b[(None):2.5 ** [a], f(..., k=3j)] else 'x' b + [a] << a[1] or f(a)	!
    a.b < True | b a != b[[a]:1 is not c, c]	!
    in ~None < ] ... + a	!
    (-1) is not a & c[None:None, 's']	((-1) is not (a & c[(None:None:, 's')]))
    +'s' // a >= if ~... else 2.5 | ...	!
    (a[1] 'x' is not a) * c * // 2.5	!
    ... [	!
    b) << f(True, not in -'s' // 2.5 ** 's'	!
    1 [ a[1:True, ...] < 1 != 2.5	!
    not a if else [a] and None and True	!
    b)	!
    a[(a, b) > a[1] | is not b:f('s', k=2.5) or a[1], b]	!
    +b[-True:None . not = in 2.5, -f(a)]	!
    (f(a)) ==	!
    None < 1 if (a.b) else f(a.b, k=a[1]) if a else [a] % ; | True	!
    c[a ^ f(c, and k=a):(a.b c & a[1]), f(2.5, k=...)]	!
    [a] * [a] + b[a.b:1, or : c ** ...	!
    (a, b) & a.b , - -None * a is c and c[None:None, 1]	(((a, b) & a.b), ((((-(-None)) * a) is c) and c[(None:None:, 1)]))
    b - and -[a] *	!
    a if True > (a[1]) , else (f(a)) + b @ b	!
    a.b << a // a - a.b ... / (c)	!
    b[1 * [a] if 's' % None else +f(a):+b not is c, ++a.b]	!
    c[b @ c if 3j else f(a):f(c[f(a):a, k=1), a[1] > a[1] ** ...]	!
    3j , < b / ... < ... << (f('s', k=a[1]))	!
    & 2.5 & a[True:f(a), a.b], k='s' / 3j >= b in (a, b))	!
    ~None >> c in a.b != )	!
    a.b | a.b if ... <= , ... else (a[1]) +f(f(a), k=True)	!
    +(None) and 2.5 (a, b)	((+None) and 2.5(a, b))
    ) 1 [	!
    ~1 if a else ** a['s':..., a[1]]	!
    c <= f(a) if a.b >= f(a) else ... : if 's' else [a] and (a[(a, b):c, << 1])	!
    b[f(3j or if a else (a, b), k=c not in a[1]):c, None]	!
    // (a[1])	!
    | 1 + ~2.5) not	!
    = 2.5	!
    's' % (a, b) or None ^ @ a[1] 2.5 % 1	!
    c - a + a & b[a , >> 's':a[1] >> a, f(a) | ...]	!
    f('s' & << 's', k=1 - + ...	!
    a[1] if b - f(a) if None not in 's' else True else +1 !=	!
    -a.b if in True ~1 else f(1, k=(a, b))	!
    +1 is not b['s':'s', b] ^ 2.5, b[c:a[1], f(a)]]	!
    ((a, b) == a[1]) f(1, k=[a]) +	!
    a[c['s':a, f(a)] or True is != a.b:[a], +(a, b) if True else a[1]]	!
    's' if f(a) - a[1] else 1 * a[not 2.5:f(a[1], k=(a, ] b)), -f(a)]	!
    += (3j)	!
    a[True ** [a] @ f(a, k=c):not a[c < 2.5:... in 2.5, +None]]	a[((True ** [a]) @ f(a, k=c)):(not a[((c < 2.5):(... in 2.5):, (+None))]):]
    % is (None if c else True) >> not f(a[1], k=(a, b))	!
    [a] / b == , 2.5 | not None (a[1])	!
    c[3j if a | else [a] if a[1] and ... else c[True:a[1], and [a]]:(~'s'), a.b]	!
    b[(a[1] / = a.b):'s' ** c[2.5:f(a), None], +c[b:a.b,	!
    if 's' else f(a) and [a] if [a] else a.b % c < f(a) // 1	!
    c[f(a):a is a.b, a[1] / b] * a 2.5 else True / ... * True	!
    f(f(a[1], k=c) != a / a.b, k=f(a[1] ; if ... else f(a), k=[a] and 2.5)) =	!
    (3j <= > & None)	!
    ~f('s', k=a.b) <= (a, b) !=	!
    f(a) in f(3j, k=c) << . c	!
    (a, b) in c +None > a[1] a	!
    == +-True >	!
    & a if (a) != (a, b) is not 's' else True if True <= else [a] != True / b	!
    a[a[True < 3j:1, 3j is not k=1) <= a > c, True > [a] == ~[a]]	!
    's' - % (a, b) is not 3j ^ ~f((a, b), k=a[1])	!
    b not in f(a) True is not (a, b) else +None in f(None if f(a) else f(a), k=a[a[1]:c, b]) <=	!
    b ,	(b,)
    b * ... - % 2.5 | b is not a[1] //	!
    c[not 's' in 2.5 > (a, b):[a], [a]] ^ /	!
    - +'s' , >> 's'	!
    not ... not	!
    a ('s') + 1 if b else ... else / b or 's' & 2.5	!
    c[f(a):+(...), ... ** b in or (a,	!
    =	!
    , 's' ]	!
    +(a, b) <= ... if ... (a, b) if 1 | [a] else b[None @ in a.b:[a], a[3j:3j, a[1]]]	!
    None c	!
    f(None / c, k=(1)) or or True) )	!
    -not a[1] = != f(a[1], k='s')	!
    a[f(not 2.5, k=not [a]):True and ... and a.b is not 1 2.5, None]	!
    (f(a)) or f(c, k=2.5) >>	!
    * a ^ [a] <= b, k=f(a) <= a[1] >= f(...,	!
    2.5 b	!
    a[3j if a.b else True != (c):a.b < None a if [a] else True, not 1 @ True] ...	!
    (c != 3j) or (a) if	!
    (b) if a else (a[1]) @ != ...	!
    a[b[b[a:c, if else True, a[1] if f(a) else 1]:None or b + 1, [a] is 3j != 3j]	!
    | c[f(... and (a, b), k=(a, b) & ** a[1]):c[-True:'s' and b, 1 == a], +'s' - 's']	!
    is 3j or a.b:a.b, not 's' c[2.5:[a], (a, b)] else a[c:f(a), a[1]]]	!
    -b in 's' < [a] and ^ 's'	!
    a[(~1):(True) / c and + a.b, ~(a, b) a.b]	!
    (1 2.5 // ... if f(a) else a.b)	!
    a if a[+True:~None, 's'] else 2.5], k=[a] // ** a)	!
    ( [a] ,	!
    [ b < a.b ** True if [a] not in | b else b	!
    f(f(a), k=a) <= < (...) << (3j) if a if c else a[1] else -...	!
    a[not b // 1:f(b and [a],	!
    b ** a.b % | True * 3j & 's' / None % 2.5 / f(a)	!
    +b if a[(a, b):c, f(a)] else 3j ^ f(a) * 1 = ^ f(a) or a.b in ...	!
    +a.b | ; ... | b < not b @ a.b != ...	!
    b if 3j < 2.5 >= b >= and / None else 's' in True if a else +None	!
    b[not / <= True < 3j:f((a, b), k=(b)), -+a.b]	!
    , c[[a] / None:not f(a), 's'] / 3j <= a if c[None:2.5, f(a)] else f((a, b), k=None)	!
    != 3j in [a] if else (a, b) not in ~c[2.5:..., b]	!
    a['s':2.5, b] + != 2.5 & +2.5 % c != 's' )	!
    -a & (...)	((-a) & ...)
    'x' ..., k=~None) // ... not in 1 == [a]	!
    not (c) % * / a[a[1] @ f(a):a.b == b, (None)]	!
    f(a) is is	!
    a.b != f(2.5, k=True) % * f(a) 1	!
    f(a) )	!
    not a . ~None	!
    is - True	!
    2.5	2.5
    [a] if [a] - a else 1 if a.b else 1 in f((a, b) == ..., k=1 + , f(a))	!
    b[+'s':a[1] not in 's', not + ...] not is c // 1 and ...	!
    [a] | not a[1] ;	!
    not + | 's'	!
    b[None == f(a):None in c, 2.5 ^ a[1]] ** = 1	!
    +b is not a[1] b]	!
    c b << c is (...) < -f(a) is not a.b if 3j else	!
    & 1 (2.5)	!
    f(c, k=(b)) & (b[(a, b):f(a), . c])	!
    (('s') == 3j (a, b))	('s' == 3j(a, b))
    (c) if b is True else a[1] / c & b[None:1, not in ^ [a] >= True	!
    not + c[b:1, f(a)] is f(a) // 's'	(not ((+c[(b:1:, f(a))]) is (f(a) // 's')))
    ~f(b[f(a):None,	!
    ... == ... > 2.5 if 2.5 else None or 2.5 if else f(a) @ a.b and	!
    ~([a] 2.5 is = 2.5)	!
    = 2.5 .	!
    & ++[a] >> f([a], k=f(a)) + (a.b)	!
    2.5 + 1 // ... if c else b ** b[(a, b):True, None] >= b or if True else b	!
    +c | 1 if -([a]) else f(..., c k=c) in (None)	!
    3j +=	!
    's' in f(a) not // True ^ (a, b) ^ (3j) not in -(a, b)	!
    b[... if a else a[1]:a[(a, b):(a, b), <= [a]], -c] not in 1 < a if c is a else ... f(c, k=(a, b))	!
    (a, b) not ~b != -a[1] ( not in None != 3j	!
    ; -None * 2.5 + in True	!
    ( 's'	!
    if a.b else 2.5 | f(a) if None ** a ** f(2.5, k=None) else (a[1] ^ c) +=	!
    (f(1, b k=1)) in a[1] @ b or b[...:(a, b), ] 1]	!
    (a, b) < % 1 +f(a) if ... else b	!
    / c //	!
    +1 a else f(a) ~ <= (c)	!
    's' // ] not a[1] @ <= 1	!
    < 1	!
    ((a[1] ~ ...))	!
    a[+None == [a] and a:(3j and 2.5), -a.b * // a[1]]	!
    (([a]))	[a]
    b[3j:(True) not in (b), 2.5 [a] + ~(a, b)]	b[(3j:(True not in b):, (2.5[a] + (~(a, b))))]
    's' | != ((a.b))	!
    f(a) >> f(a) + ([a]) <= if +a[a[1]:1, c] else c ... not in f(3j, k=None)	!
    >> ('s' ** f(a))	!
    c | <<	!
    c[2.5 [ << c:f(a) <= c[...:(a, b), 2.5]] if not [a] >= a[1] else (f(3j, k=a[1]))	!
    +None < ... if else 2.5 / True	!
    @ -not (a, b) <<	!
    a[-(a.b):1 is == +f(a), c & 's' + None]	!
    ) ... >= 3j ^ ... * a	!
    1 a in 3j & 's' > b[f(a):True if 1 else a.b, 2.5 ==	!
    a[not 2.5 if 's' if None else f(a) else & [a] @ f(a):c[f([a], k=a.b):1 in 's', 's' != a], (True)]	!
    ((None <<	!
    not ... + f(None, k=f(a)) and	!
    not (a, % b) | c * f(2.5, k=None) ^ [a] if 's' else True ]	!
    ~a.b != <	!
    not True if (a, b) else c % | ~b ^ 1 in	!
    's' .	!
    3j 1 * b[a.b:(a, b), [a]] @ (~True)	!
    b[([a]) << not b or ... not % in (2.5)]	!
    @ a[c:None, c] not in a[1] and a[1] 3j if [a] else c == a.b <= a.b	!
    f(a.b / ( 3j * c, k=f(a))	!
    3j )	!
    in b	!
    f(+..., k=a[1] if None else 1) or c +b	(f((+...), k=(a[1] if None else 1)) or (c + b))
    f((3j) != f(a, k=a.b)	!
    f(-a[1], k=None is 2.5) if (a.b if f(a) else c) else b[a[True:2.5, [a]]:a, 's'] 2.5	!
    not [ 3j [ is a or ... if 3j else True	!
    not / b // f(2.5, k=b)	!
    ~c[b:1, b] if 1 - 1 if 1 if 3j else None else b[c:True, (a, b)] else not 's' if @ (a, b) is not a[1] else None	!
    f([a], k=(a, b)) in a[1] & >= c[(a, b) + ...:not (a, b), a[1] != a[1]]	!
    / & None) ** b	!
    != f(a) ]	!
    c[f(a & a, k=c):+1 // == [a], 's' - ... - (a, b) | [a]]	!
    ~'s' True >= (1)	!
    +b b or . not b	!
    , b ==	!
    ==	!
    not True % ... or 1 a.b	!
    -a[a[1]:None, 's'] >> f(a) : if a.b or 2.5 else a.b	!
    ~a.b + (a, b) & f(a) ** 1	(((~a.b) + (a, b)) & (f(a) ** 1))
    a.b % (a, % b) if 3j else ... not 1	!
    in b[(None) == ('s'):f('s' << c, k=f(1, a]	!
    not c[...:[a], 1] if f(a) == 2.5 <= else +[a] % - ...	!
    ... @ 1 < None in + None >> (a, b) << 3j	((... @ 1) < None in (((+None) >> (a, b)) << 3j))
    f(True >> [a], k=True 's') ** not in c)	!
    +a.b not in f(True, k=None) >> 2.5 ** ... - ((a, b)) in	!
    not a.b >= 's' a.b	!
    (f(not [a], k=f((a, b), ; k=a.b)))	!
    (a, b) if a[1] ^ >= True + 's' else f(None > True, k=True and None)	!
    1 (b[~a[1]:c, f(a,	!
    (((a, b))) @ ^ a[True <= a[1]:f(a), a * 's'] not	!
    * not a )	!
    1 (...) and	!
    b[(True):a[a[1] % a:'s' if ... else [a], f(2.5, k=[a])], not ~True or f(a)]	b[(True:a[((a[1] % a):('s' if ... else [a]):, f(2.5, k=[a]))]:, ((not (~True)) or f(a)))]
    ~3j not in 's' > [a] and 3j	(((~3j) not in 's' > [a]) and 3j)
    +'s' if (f(a)) else (a, not b) + (a, b)	((+'s') if f(a) else ((a, (not b)) + (a, b)))
    +[a] // 3j is True , if None else c ==	!
    +a.b 2.5	!
    % b if ... else a & f(a) * f(a.b > a[1], k=a.b)	!
    a[None:b f(a) else 2.5 != -None, is 2.5]	!
    f(a) + b[a.b:'s', True] | in (a, b) , | b	!
    f(a[1] if ; a[1] else 2.5, k=(1)) in b if b else is not ... << 1	!
    ... >>	!
    +a[[a] if [a] else 2.5 c:~1, ... if (a, b) else a[1]]	!
    f(c in c >= a < 's', k=b) (	!
    a[(f(a) & None):f(a) / ... if -... and else 1]	!
    's' != a[1] ... is b) @ f(c + 's', k=not None)	!
    ~1 >> c // ) (2.5)	!
    [a] <<	!
    f((a.b) or a[2.5:a[1], (a, b)], << k=(a, b) < a.b if f(None, k='s') else a.b > b)	!
    3j and 2.5 ]	!
    1 ^ [a] // not [a] in 3j if += b else ... - c >> None	!
    f(2.5 & ..., << a.b) if f(a[1] // >> None, k=(a, b) is not a) else ++a.b	!
    3j * b - c[a:(a, b), <= ... or a[(a, b):a.b, 1]	!
    (3j is 's')	(3j is 's')
    (a if 's' else True) <= 3j ^ 2.5 ... ** 2.5 else f(a,	!
    ... / [a] >> 3j	((... / [a]) >> 3j)
    2.5 > 's' ** None % * None and	!
    b[+2.5 is a['s':a, 3j]:2.5 != 3j << != a.b, ~1 is (a, b)]	!
    -1 + 3j if +... 's' else None	!
    f(~True, % k=-not	!
    a.b not ... * is True / ~'s' is not None	!
    < f(2.5 != None, k=True) * (a) >> (a)	!
    +f(..., k=b) is not f(... & if 's', k=2.5 >= f(a))	!
    (	!
    a[1 if None else 3j:3j, b / + | a >> c[...:'s', [a]]	!
    (a, b) if b[c [ - 's':2.5 > (a, b), 's' if 's' else 's'] else [a]	!
    None] - a is not True < ~1 <= (a, b) or (a, b)	!
    +True % None if a[a.b:True, a] else b[c:True,	!
    f((...) if == ~'s' else a[True:'s', [ None], k=f((a, b), k=a.b) is True)	!
    ([a]) if	!
    2.5 not or . (a, b) != f('s', k=True) - b & None or 's' >= (a, b)	!
    b[f(3j, k=f(a)) >= f(1, k=True):f(a, k=b) % b a, ... << 3j >> [a] % [a]]	!
    a < not in 3j ; or 2.5 % not 's' >> a	!
    (a, b) or f(None, ([a])	!
    not a[f(1, b) << ..., True if else ...]	!
    ] a ,	!
    @	!
    2.5 - 1 // ... ** b b if True else None >> 1 == c 1	!
    f((c[a[1]:a[1], True]), k=f(..., k=(a, b)) if k=b) else f([a], k='s'))	!
    a[b or a[1] + 3j:2.5 2.5 or (a, b) & a[1], f(a) // [a] + None]	!
    b[a.b | 2.5 1:(1), a[c:None, (a, b)]] is ...	!
    (a, b) is not a.b if b[b:[a], c] else None == a[1] < f('s' b, k=(True))	!
    f(a a[1], k=~2.5) % f(1, k=c) >> 3j + 2.5	!
    b[-... f(f(a), k=3j):f(None, k='s' in a[1]), (not 's')]	!
    (a, not b)	(a, (not b))
    -a -	!
    ~-[a] | 's' or >>	!
    <=	!
    1 - & (a, b) 2.5 else True is not a + a	!
    (... & 2.5 not in 3j and : a.b)	!
    b < (a, b) // a if else f(..., k=(...))	!
    or c	!
    not -a[1] a if else a.b	!
    a [	!
    % f((a.b) if c < 3j else f((a, b), k=b), ^ k=+a[1] @ -None)	!
    b) a.b + ... else c[None:None, 3j], k=3j > a[1] != (2.5))	!
    's' << ^ [a] - and [a] == 's'	!
    1 & ... + 1 >> [a] or 1 ** True ) // True	!
    's' | <= 1 | (a, b) * [a] 1	!
    f(3j, k=3j < [a]) == True >> 2.5 (a) else 3j	!
    (-a.b) if c[f(a) + , (a, b)], [a] << a[1]] else f('s' in True, k=c is not [a])	!
    ~(a.b) ~ >> (a[1:[a], @ True])	!
    c ** ( f(1, k=...) % 's' <= c	!
    ~f(f(a), k=None) f(a) or	!
    f(True, in k=1 if f(a) < else [a] > (a, b))	!
    b >> & (a, b) + [a] / 2.5	!
    a[c | 3j:(True), None @ True] >> b) is not 3j:f(True, k=1), f(a)]	!
    ~2.5 . / None * f(a)	!
    ** (b) >> ++a[1]	!
    a[b in 1:(3j), a] < a.b a.b - not (a, * b)	!
    f(not 3j, k=2.5 | >= 1)	!
    ((True)) < not	!
    k=None) < None is [a] and	!
    a.b <<	!
    True in (2.5) is 1 f(None, k=...) .	!
    1 in , a	!
    (c[b:c, f(a)] or 1 * 2.5)	(c[(b:c:, f(a))] or (1 * 2.5))
    ; f(..., k=not 's' f(True, k=True))	!
    - << 2.5	!
    f(a, k=a <= c) or (not a) and	!
    c[c:None, 2.5] is ... @ 3j f(None, k=a) or (a, b) if [a] else 2.5	!
    c[None:a.b, a[1]] < is (True) @ -c is / True	!
    a .	!
    [ (None) - a.b ** // 's' is [a]	!
    /	!
    b[b:c ** 1 // ... > 2.5, ** and c / (a, b) + [a] >> 2.5]	!
    ~a[1] in c * ... is < ([a])	!
    not -f((a, b), k=a[1]) 'x'	!
    c[(1) | f((a, b), == k='s'):1 >= a + not f(3j is f(a), k=c[...:2.5, c])]	!
    c and is	!
    a[... or : [a] if a[[a]:[a], c] else (a, , b):c, f(a)]	!
    * k=2.5))	!
    >> (f(a)) - +a[1] // (a, b) not in += a[1] ^ a[b:f(a), a[1]]	!
    2.5 in ,	!
    f(f(a) and ... < 1, k=a[1:f(a), 3j] ^ a[2.5:1, f(a)]) not	!
    % : f(a)	!
    f(f(a), k=+c is & 3j) -	!
    -f(a.b, k='s') not in a[1] + and c	!
    's' % ~b, +... if f(a) > b else c & (a, b)]	!
    b[-f(f(a), k=f(a)):(a.b) <= + c[c:a, a], 2.5 * True / a not b]	!
    a[[a]:(a) > b <= None, None * 1 % c b[1:3j, c]]	!
    ... in	!
    's' not in c if f(3j, k=1) ** else (2.5) @ (a, b) is not a is ~True	!
    1 >> b and [a] // 1 & +c ** 's' +=	!
    's' if ... else c & == 's' >= (a, b) <= -c != True	!
    or b[b * a[1] or 2.5:f(not (a, b), k=None), not b[2.5:'s', @ a.b]]	!
    -b or [a] not is not f(~1, k=b[a.b:'s', a.b])	!
    f(not b or b if 3j * else 1, k=b)	!
    +c @ -'s' if f(a) if f(a) else ... and None] else not 's' | ... % True	!
    & ~... not in ...	!
    a.b < f(a) in (b) // (True)	(a.b < f(a) in (b // True))
    ~1 ==	!
    3j ~ and a[a.b:f(a), 2.5] != a else	!
    (2.5) in if 's' ^ a.b else 1 / None +	!
    (2.5 'x' / b a // a[1] ** a.b)	!
    (True and 1 a[1]) or & f(f(a), k=3j & a.b)	!
    c[1 if 3j else b):... if a else (a, b), [a] - a[1]] if c | a.b == None if 1 else a[1] else / not 1 * +a.b	!
    ~c + ... f(2.5 else / f(a), k=b | f(a))	!
    a['s' << b), a[3j:a, None]] <	!
    a[... < 1:+f(a) if [a] else [a], 1 & [a] if -None else ('s')] , ,	!
    a & c not in None * 3j if 's' else f(a) , | 3j / a[1] ^ f(a)	!
    a[1] | None c if <= a[1] if c else 's' & None ^ 2.5 >= f(c, k=[a])	!
    a[b[(1):None, if (True) else b[...:f(a), | (a, b)], ...]	!
    a[1] |	!
    in	!
    c[b[b:a, b]:([a]), [a] < c] * and b, k=None)	!
    ) ^ (c)	!
    f(a) not 2.5 | c % ... | a == b and (1)	!
    3j < 2.5 == >= 3j f(a) + b[not 's':+[a], ~a[1]]	!
    f(-1 if 1 2.5 else ..., k=True > [a] and a)	!
    f(a[1] & 2.5 == ... & f(a),	!
    f((a, b) | c in , 3j | a, k=b[not (a, b):... << 's', 3j if a.b else 3j])	!
    , ~'s' << b[[a]:2.5, a[1]] * [a] / 2.5 < b is 3j	!
    ~2.5 >> 3j > is	!
    1 [	!
    -not a[1] if 3j - 2.5 else a[1] or	!
    (not	!
    ~b @ ** ... - << +1	!
    f(a.b, k=True) is not c[b:a, None] is not -True == 's' & 2.5 :	!
    True 3j (a, b) else -3j	!
    f(... / None != 3j is not [a], k=f(a.b / f(a), k=not ==	!
    a[None:b, c] a.b (a.b >= ...)	!
    (a if ... else >> c is not ... <= -a.b	!
    | c ^ 2.5 == a[1] ** -a	!
    a[... is not (a, b) if else [a]:c[(b):... in None, c is a[1]], not a.b] /	!
    b) is 3j if c ** [a] 1 ** a[1]:..., -a.b - 's']	!
    (1) if 3j not in a else not and 3j | (a[1]) if b[1:(a, b), b] else c	!
    ... and >> += a.b	!
    -c[b[[a]:a.b, (a, b)]:c, . True >= c]	!
    [ - True	!
    True & a == None ] not in a if b[... is [a]:None not in None, not True] else not True if 3j or 's' else << ... != None	!
    k=f(a)) == ...	!
    -c 1 if a[[a]:True, None] else ~a.b == None	!
    3j a c == 2.5 / ((a, b) + f(a))	!
    f([a] not in ... & a.b not in b, k=a < 's' 3j != a)	!
    / 3j	!
    ... 's' &	!
    f((a, b) > True + b, k=a != (a, b) / b - f(None, k=True))	f(((a, b) > (True + b)), k=(a != (((a, b) / b) - f(None, k=True))))
    [a] / is f(-c, k=c a.b)	!
    ~a[c[[a]:[a], a]:a[1] if 3j else ...,	!
    2.5 c else b < not f(a) - f([a], k=2.5) == (True)	!
    -3j ... and 's' if 's' & [a] * else c < a @ (3j)	!
    ~a % (c) >> c -f(2.5, k=a.b)	(((~a) % c) >> (c - f(2.5, k=a.b)))
    & a or 2.5 ** a & (a, b) * c	!
    , c	!
    +[a] @ 2.5 / <= ... <	!
    ... and -+a[1] [	!
    not 2.5 <= (a, b) @ (2.5 >> a[1])	(not (2.5 <= ((a, b) @ (2.5 >> a[1]))))
    2.5 [	!
    (c[f((a, b), in k=f(a)):True if ... else 2.5, -c])	!
    @ b and +(a, b) >> ... True ^ (1)	!
    None if	!
    b[2.5 - None if [a] else [a] in 's':f(c[a.b:1, ...], k=None), (a, b)]	b[(((2.5 - None) if [a] else ([a] in 's')):f(c[(a.b:1:, ...)], k=None):, (a, b))]
    b[(... ^ a):... if a else 3j >= a[[a]:a.b, a], f(b, k=3j)]	b[((... ^ a):(... if a else (3j >= a[([a]:a.b:, a)])):, f(b, k=3j))]
    b[+2.5 % b):..., f(2.5, k=a.b) > a ** b]	!
    b[not [a]:[a] in 's' + >= 3j, c:2.5 % 3j, +c]]	!
    ^ ...	!
    ~c[b[True:True, 's']:a.b 3j, +a]	!
    +'s' :	!
    b[(a, b):a.b, ** b and (a, b) not True not in a	!
    +((a, b) ^ 2.5) ==	!
    ([a] is not True @	!
    (1) 2.5	!
    -True 2.5 ^ True - [a] | +[a]	!
    -b ** b 3j is not 1 &	!
    -+b not is f(True, 2.5 k=3j)	!
    >> c[f(f(a) >= f(a), k=not b):3j + None, ... ) % ... * [a] == f(a)]	!
    (b < a & < or ~1)	!
    not c	(not c)
    [ True	!
    ([a]) +1 * a[+a:1 % a[1], ...]	([a] + (1 * a[((+a):(1 % a[1]):, ...)]))
    a[(None) is not ((a, b)):~b and ( True, (a[1]) ** a.b]	!
    1 /	!
    a[(a, 1 b) * or 3j, f(a) if a[1] else (a, b)] == not c or f(a)	!
    != None @ [a]:f(a) - a[1] not in (...), not a[1] @ 1]	!
    f(a) ** (3j c) c	!
    a[1] / a > and a.b is not (a, @ b) if not ... ** (3j) else f(3j, k=1) / (a, b) >> 2.5	!
    None >= 3j if a[1] & True else ... or 2.5 < not not != a.b	!
    f([a], k=f(3j, ( k=True)) >> ...	!
    a[a.b == ...:(3j), 2.5] is not a.b ...	!
    a[f(a):+a.b or a, ~(a, b) >>	!
    f(a.b, k='s') ^ a[1] + or 's', k=f(f(a), k=(a, b)))	!
    a.b << > a.b != or (1)	!
    not += c ^ (a, b) or not a.b - 2.5 b	!
    - f(a)	(-f(a))
    f((not & 2.5), k=+... if a else in c)	!
    ~[a] <= True @ a.b ( != ... < a.b >= ) 's'	!
    c != None * None or f(a) [a] is a[2.5:3j, ...]	((c != (None * None)) or (f(a)[a] is a[(2.5:3j:, ...)]))
    +(a, b)	(+(a, b))
    a[[a] / 1:2.5 + a.b, (a, b) not in ^ True] ^ -1 not in not a[1]	!
    << a <= in a	!
    ** f('s', k=3j))	!
    -f(a <= f(a), @	!
    1 if b[f(f(a), k=2.5):~[a], 3j] else (a, b) - a <= c ^ [	!
    ~3j ,	((~3j),)
    's' :	!
    [ +f(a) or c % ~b	!
    a[a if 3j else True:... | a[1], 3j @ [a]] == b 's' if 3j * b else << c	!
    +1 == a if 's' != else b ** a & 1 > c[...:..., c] @	!
    +f(..., k=a) else in	!
    c[[a] > 's':b[1:..., b], -[a]] * ~'s' ... is a.b	!
    b[b:'s', c] in (a[1]) is +a[1] ...	!
    f(+c is not [a], k=(a[1]) a.b is 2.5)	!
    's' is	!
    c is [a] and 's' > None > (a, in a.b @ ~...	!
    a[[a] (c) else f(a):f(a.b / True, k=3j >= [a]), [a] ** [a] if [a] - 3j else (a, b) - (a, b)] *	!
    ... | None is None != or True // b[... + a[1]:f(2.5, k=None), 2.5]	!
    -None if not in 2.5 else a.b <= not ... @ 's'	!
    (a, b) > f(1, / c >> True	!
    % b is not 1 not in + True	!
    ~+a a or	!
    not ... is not c @ (a, >> b) >= None not in ... (...)	!
    ( ) None	!
    f(a[1], k=...) ** 'x' k='s') != (a[1] == c)	!
    b[+2.5 * 3j:+2.5 % f(c, k=a), ~a > [a] a > a.b]	!
    +1 >= // None is f(a) ~True	!
    f(-a.b ... else ..., k=(2.5))	!
    2.5 + None if ~[a] (a) if None + f(a) > a.b and 2.5 else a	!
    True	True
    f(b * a[1] @ a[None:a[1], ) 2.5], k=+f(a))	!
    ... is + not (a, b) % >> ~~'s'	!
    not not ... or f((a, b), ] k=b 's')	!
    2.5 if None else c // a[1:f(a), (a, b)] and 2.5 // a & ~ +f(a)	(2.5 if None else ((c // a[(1:f(a):, (a, b))]) and ((2.5 // a) & (~(+f(a))))))
    3j if f(a) else a / < 'x' 's'	!
    c[a.b > None if None else (2.5):'s', not f([a], @ k=True)]	!
    ; not b in or -b if 2.5 % 1 else not a	!
    2.5 ** (	!
    b['s' is not None if 1 else a:f(+1, k=3j ** c), f(not a.b, k=b[c:a[1], if True])]	!
    (b[c:f(a) < += f(a) + 1])	!
    k=a.b // f(a) not 3j + (a, b))	!
    (a, ...	!
    b[(1):(f(a)), . 2.5] in 2.5 is a[1] == f(a) @ 3j	!
    % 3j <=	!
    (f(a) < % (a, b) << c) ]	!
    a[b[f(..., k=3j):1 >> 2.5, b) + ...]:... + 's' >> 's', 1 and +'s']	!
    f(1 in b, k=[a]) / f([a], k='s') < 's' <=	!
    f(c[2.5 in 1:2.5 if 1 else . (a, b), + c if ... else 2.5], k=b)	!
    c[None:a, 3j] not in a[1] *	!
    not ((a, b)) and c > or [ True	!
    b is not 2.5 << // ~3j >> ([a])	!
    c[(b):+2.5, a // b] +b if [ a else b	!
    not not True | 's' is not <	!
    [a] & None or (3j) a[f(None, k='s'):a > a[1], [a]]	!
    'x'	'x'
    f(a) <= f(a) - True @ f(None, k=1) %	!
    -(a, ) b) | ... @ b) ^ 1	!
    -a[not << [a]:'s', (1)]	!
    (1 == 's') != << c is f(..., k=f(a))	!
    ] f(c << True is 's' 1, k=c[2.5:a, a[1]] & not [a])	!
    ]	!
    not = * 2.5 else	!
    ( ( + 'x' **	!
    ~ << )	!
    , a	!
    == * or ~ in	!
    ] << < >> 'x'	!
    ( !=	!
    // ] else & !=	!
    ] is a	!
    if ; ] |	!
    ~ b is , ]	!
    in ( @ % (	!
    !=	!
    == 1 ) ,	!
    ** a	!
    . 2.5 @ = ]	!
    **	!
    not else and , &	!
    - and or	!
    : ^ ] / not <	!
    ** , . % (	!
    = 'x' c and	!
    += ( [ ; not -	!
    not ( a + [ (	!
    | [ )	!
    c [ ==	!
    ~ * ( . a	!
    % not else &	!
    if << 'x' = != 'x'	!
    // < >> : **	!
    if	!
    not [ 'x' @	!
    - is * ~ += ~	!
    is & ( &	!
    + | << // . )	!
    ; else - @	!
    a c ] or , &	!
    : ; ) <	!
    [ != += not ... [	!
    is | = %	!
    % : [	!
    / * *	!
    &	!
    += << ... << c	!
    == [	!
    c = ,	!
    or in ) ] )	!
    ^ ( ( *	!
    ^ ] b <=	!
    [ >> <=	!
    [ , (	!
    == ] ; : else	!
    // ( c else	!
    < < !=	!
    << ) a * +=	!
    ] ~ != < ... 1	!
    == += // not	!
    | [ + , += &	!
    ; ( / - != ^	!
    << @ ... is .	!
    , b @ : 1 or	!
    b not - or	!
    1 1 if & << +	!
    << @	!
    ] if & if	!
    ** 'x' < // if	!
    else	!
    a . << ** !=	!
    += @ // !=	!
    is and	!
    .	!
    ) : ... [ ]	!
    < += :	!
    or 1	!
    - : not <= ,	!
    else ; . ( ~	!
    b // // 2.5	!
    != is 1 ;	!
    / @	!
    , or b	!
    ... 1 'x' = < -	!
    // :	!
    += ... :	!
    ** 'x' ... not not	!
    : // // ; or	!
    // in += , == (	!
    ~ >> ~ [ a 2.5	!
    * // 2.5 <= [ ]	!
    % / >> ] *	!
    >> + . @ . and	!
    >> [ // ; ~ ^	!
    / ] // **	!
    ** a if a	!
    is or >> == <=	!
    is +=	!
    ) not -	!
    is : &	!
    else +	!
    *	!
    in | c ] .	!
    += a << 2.5 /	!
    ... ~ << . (	!
    - b ... is a	!
    |	!
    is - ) / or +=	!
    else += <= **	!
    < /	!
    <= | * a ]	!
    not @	!
    [ %	!
    / *	!
    c if or ]	!
    = ... ** 'x' if ~	!
    . b == 1 ,	!
    [ != + :	!
    & + ... % <= [	!
    ] c c @	!
    ** ; &	!
    if 2.5 <	!
    ~ , : //	!
    == ( ( a is	!
    'x' - ] ; ...	!
    [ ^ * in , ,	!
    is ( ) != /	!
    / * == /	!
    * - ) in	!
    * [ / < if	!
    * >> ] [ <<	!
    in , += . ) *	!
    / + is *	!
    != (	!
    ** / ~ // (	!
    a % )	!
    ** >>	!
    += ] // ] ** ]	!
    < a if in %	!
    ] a [	!
    ^ not //	!
    [ 'x' :	!
    """##
