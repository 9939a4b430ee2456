// Written by Tools/generate_script_runs.py from Tools/script_sessions.txt by PyTorch 2.15.0.

// swift-format-ignore
let pythonRuns = ##"""
    # numbers
    >>> 1_000 + 0x10 - 0b11 * 0o7
    995
    >>> 7 / 2, 7 // 2, 7 % 2, -7 // 2, -7 % 2, 7 // -2, 7 % -2
    (3.5, 3, 1, -4, 1, -4, -1)
    >>> 7.5 // 2, -7.5 // 2, 7.5 % -2, -7.5 % 2, 0.0 // -3, -0.0 % 3
    (3.0, -4.0, -0.5, 0.5, -0.0, 0.0)
    >>> 2 ** 10, 2 ** -1, 2.0 ** 0.5, (-8) ** (1 / 3), (-2) ** 2, -2 ** 2
    (1024, 0.5, 1.4142135623730951, (1.0000000000000002+1.7320508075688772j), 4, -4)
    >>> 9223372036854775807, -9223372036854775808
    (9223372036854775807, -9223372036854775808)
    >>> 1 / 0
    ZeroDivisionError: division by zero
    >>> 1 // 0
    ZeroDivisionError: integer division or modulo by zero
    >>> 1 % 0
    ZeroDivisionError: integer modulo by zero
    >>> 1.0 / 0
    ZeroDivisionError: float division by zero
    >>> 1.0 // 0
    ZeroDivisionError: float floor division by zero
    >>> 1.0 % 0
    ZeroDivisionError: float modulo
    >>> 0 ** -1
    ZeroDivisionError: 0.0 cannot be raised to a negative power
    >>> 0.0 ** -1
    ZeroDivisionError: 0.0 cannot be raised to a negative power
    >>> 1j / 0
    ZeroDivisionError: complex division by zero
    >>> 0j ** -1
    ZeroDivisionError: 0.0 to a negative or complex power
    >>> 2.0 ** 10000
    OverflowError: (34, 'Numerical result out of range')
    >>> 1j * 1j, 1j + 1, (1 + 2j) / (3 - 4j), (1 + 2j) ** 2, -1j, 1j ** 0.5, 2 ** 1j
    ((-1+0j), (1+1j), (-0.2+0.4j), (-3+4j), (-0-1j), (0.7071067811865476+0.7071067811865475j), (0.7692389013639721+0.6389612763136348j))
    >>> 1j % 2
    TypeError: unsupported operand type(s) for %: 'complex' and 'int'
    >>> 1j // 2
    TypeError: unsupported operand type(s) for //: 'complex' and 'int'
    >>> 1j < 2j
    TypeError: '<' not supported between instances of 'complex' and 'complex'
    >>> (1 + 2j).real, (1 + 2j).imag, (5).real, (2.5).imag
    (1.0, 2.0, 5, 0.0)
    >>> 1 << 10, -1 >> 70, 5 & 3, 5 | 3, 5 ^ 3, ~5, ~True
    (1024, -1, 1, 7, 6, -6, -2)
    >>> 1 << -1
    ValueError: negative shift count
    >>> 1.5 << 2
    TypeError: unsupported operand type(s) for <<: 'float' and 'int'
    >>> 1.0 & 1
    TypeError: unsupported operand type(s) for &: 'float' and 'int'
    >>> True + True, True & False, True ^ True, True | 1, -True, +True
    (2, False, False, 1, -1, 1)
    >>> None + 1
    TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
    >>> -"a"
    TypeError: bad operand type for unary -: 'str'
    >>> ~1.5
    TypeError: bad operand type for unary ~: 'float'
    >>> +None
    TypeError: bad operand type for unary +: 'NoneType'
    >>> 1e16, 1e15, 123456789012345678.0, 1e22, 0.0001, 0.00001, 1e-7, 123456.789, 1e300 * 1e10, -1e300 * 1e10
    (1e+16, 1000000000000000.0, 1.2345678901234568e+17, 1e+22, 0.0001, 1e-05, 1e-07, 123456.789, inf, -inf)
    >>> 0.1 + 0.2, 100.0, 1e100, 5e-324, 1.7976931348623157e308, -0.0, 1/3
    (0.30000000000000004, 100.0, 1e+100, 5e-324, 1.7976931348623157e+308, -0.0, 0.3333333333333333)
    >>> 1e20j, 1 - 1j, 0.5j, complex(1, -0.0), complex(-0.0, 1), -(1 + 0j)
    (1e+20j, (1-1j), 0.5j, (1-0j), (-0+1j), (-1-0j))
    >>> round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234.5, -2), round(0.5), round(1e16), round(2.567, 1)
    (2, 4, 0, 2.67, 1200.0, 0, 10000000000000000, 2.6)
    >>> round(5, 2), round(0.15, 1), round(2.5, 0), round(1e-5, 3)
    (5, 0.1, 2.0, 0.0)
    >>> abs(-2), abs(-2.5), abs(3 - 4j), divmod(-7, 2), divmod(7.5, 2), pow(2, 3)
    (2, 2.5, 5.0, (-4, 1), (3.0, 1.5), 8)
    >>> min(3, 1, 2), max([1, 5, 2]), sum([1, 2, 3]), min("b", "a"), any([0, 1]), all([0, 1])
    (1, 5, 6, 'a', True, False)
    >>> int("12"), int(" -5 "), int(2.9), int(-2.9), int(True), float("1e5"), float(" inf "), float("-nan"), bool(0), str(1.0)
    (12, -5, 2, -2, 1, 100000.0, inf, nan, False, '1.0')
    >>> int("x")
    ValueError: invalid literal for int() with base 10: 'x'
    >>> int(float("nan"))
    ValueError: cannot convert float NaN to integer
    >>> float("x")
    ValueError: could not convert string to float: 'x'
    >>> float("1_0"), int("1_0")
    (10.0, 10)
    >>> int(1j)
    TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex'
    >>> float(1j)
    TypeError: float() argument must be a string or a real number, not 'complex'
    >>> len(5)
    TypeError: object of type 'int' has no len()
    >>> abs("a")
    TypeError: bad operand type for abs(): 'str'
    >>> complex(1, 2), complex(3)
    ((1+2j), (3+0j))

    # comparisons and logic
    >>> 1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 1 != 2 != 1, 3 > 2 >= 2
    (True, False, True, True, True)
    >>> 9007199254740993 == 9007199254740992.0, 9007199254740993 > 9007199254740992.0, 1 < float("inf"), 1 < float("nan")
    (False, True, True, False)
    >>> 1 and 2, 0 and 2, 0 or "x", [] or 3, not 0, not [1], not not 1
    (2, 0, 'x', 3, True, False, True)
    >>> 1 if 0 else 2, 1 if [0] else 2
    (2, 1)
    >>> None is None, 1 is None, None is not None, None == 0
    (True, False, False, False)
    >>> 1 in [1, 2], 3 not in [1, 2], "b" in "abc", "" in "abc", 1.0 in (1, 2), None in [None]
    (True, True, True, True, True, True)
    >>> 1 in "abc"
    TypeError: 'in <string>' requires string as left operand, not int
    >>> 1 in 2
    TypeError: argument of type 'int' is not iterable
    >>> 1 < "a"
    TypeError: '<' not supported between instances of 'int' and 'str'
    >>> [1] < [2], [1, 2] < [1, 2, 3], (1, 2) >= (1, 1), "a" < "b", "B" < "a", [1, "a"] == [1, "a"], (1,) == [1]
    (True, True, True, True, True, True, False)
    >>> [1] < (1,)
    TypeError: '<' not supported between instances of 'list' and 'tuple'
    >>> [1, "a"] < [1, 2]
    TypeError: '<' not supported between instances of 'str' and 'int'

    # strings, lists, tuples
    >>> "a" + 'b' "c"
    'abc'
    >>> "a" * 3, 3 * "ab", "a" * -1, [1, 2] * 2, 2 * (1,), [0] * 0
    ('aaa', 'ababab', '', [1, 2, 1, 2], (1, 1), [])
    >>> "a" + 1
    TypeError: can only concatenate str (not "int") to str
    >>> 1 + "a"
    TypeError: unsupported operand type(s) for +: 'int' and 'str'
    >>> "a" * 2.0
    TypeError: can't multiply sequence by non-int of type 'float'
    >>> [1] + (2,)
    TypeError: can only concatenate list (not "tuple") to list
    >>> [1] + [2, "x", None, True, 2.5, 1j, (1,), (), []]
    [1, 2, 'x', None, True, 2.5, 1j, (1,), (), []]
    >>> 'it\'s', "say \"x\"", 'both \' and "', "tab\t", "\x00\x7f\xa0é€😀\\"
    ("it's", 'say "x"', 'both \' and "', 'tab\t', '\x00\x7f\xa0é€😀\\')
    >>> [1, 2, 3][0], [1, 2, 3][-1], (1, 2)[1], "abc"[1], "abc"[-1]
    (1, 3, 2, 'b', 'c')
    >>> [1, 2, 3, 4][1:3], [1, 2, 3, 4][::-1], [1, 2, 3][5:], (1, 2, 3)[:2], "abcdef"[::2], "abc"[::-1], [1, 2, 3][-2:], [1, 2][-10:10]
    ([2, 3], [4, 3, 2, 1], [], (1, 2), 'ace', 'cba', [2, 3], [1, 2])
    >>> [1, 2][5]
    IndexError: list index out of range
    >>> [1, 2]["a"]
    TypeError: list indices must be integers or slices, not str
    >>> (1, 2)[5]
    IndexError: tuple index out of range
    >>> "ab"[5]
    IndexError: string index out of range
    >>> 5[0]
    TypeError: 'int' object is not subscriptable
    >>> 5()
    TypeError: 'int' object is not callable
    >>> [1][::0]
    ValueError: slice step cannot be zero
    >>> "a".foo
    AttributeError: 'str' object has no attribute 'foo'
    >>> len([1, 2]), len("abc"), len(())
    (2, 3, 0)
    >>> list((1, 2)), tuple([1, 2]), list("ab"), str([1, "a"]), repr("a")
    ([1, 2], (1, 2), ['a', 'b'], "[1, 'a']", "'a'")
    >>> a = [1, 2]; b = a; b[0] = 5; a
    [5, 2]
    >>> a += [3]; b
    [5, 2, 3]
    >>> a = a + [4]; b
    [5, 2, 3]
    >>> a[9] = 1
    IndexError: list assignment index out of range
    >>> del a[0]; a
    [2, 3, 4]
    >>> x, (y, z) = 1, (2, 3); x, y, z
    (1, 2, 3)
    >>> x = y = 7; x + y
    14
    >>> x, y = 1
    TypeError: cannot unpack non-iterable int object
    >>> x, y = 1, 2, 3
    ValueError: too many values to unpack (expected 2)
    >>> x, y, z = 1, 2
    ValueError: not enough values to unpack (expected 3, got 2)
    >>> x, y = y, x; x, y
    (7, 7)
    >>> del x
    >>> x
    NameError: name 'x' is not defined
    >>> x += 1
    NameError: name 'x' is not defined
    >>> (1, 2)[0] = 3
    TypeError: 'tuple' object does not support item assignment
    >>> "abc"[0] = "x"
    TypeError: 'str' object does not support item assignment
    >>> del (1, 2)[0]
    TypeError: 'tuple' object doesn't support item deletion
    >>> print(1, "a", 2.5, None, [1, "b"], sep="-", end="!\n")
    1-a-2.5-None-[1, 'b']!
    >>> print("a\tb")
    a	b
    >>> undefined
    NameError: name 'undefined' is not defined
    >>> undefined()
    NameError: name 'undefined' is not defined
    >>> print(1, foo=2) if False else "ok"
    'ok'
    >>> ...
    Ellipsis
    >>> type(1), type(1.5), type("a"), type(None) is None
    (<class 'int'>, <class 'float'>, <class 'str'>, False)
    >>> slice(1) if False else 0
    0

    # making tensors
    >>> torch.tensor([[1, 2], [3, 4]]).tolist()
    [[1, 2], [3, 4]]
    >>> torch.tensor([1, 2.5, True]).dtype
    torch.float32
    >>> torch.tensor([True, 2]).dtype
    torch.int64
    >>> torch.tensor([True]).dtype
    torch.bool
    >>> torch.tensor([1, 2j]).dtype
    torch.complex64
    >>> torch.tensor([]).dtype, torch.tensor([]).shape, torch.tensor([[], []]).shape
    (torch.float32, torch.Size([0]), torch.Size([2, 0]))
    >>> torch.tensor(3).shape, torch.tensor(3).dtype, torch.tensor(2.5).item()
    (torch.Size([]), torch.int64, 2.5)
    >>> torch.tensor((1, (2)), dtype=torch.float64).tolist()
    [1.0, 2.0]
    >>> torch.tensor([1.5, -1.5], dtype=torch.int64).tolist(), torch.tensor([-1], dtype=torch.uint8).tolist()
    ([1, -1], [255])
    >>> torch.tensor([[1, 2], [3]])
    ValueError: expected sequence of length 2 at dim 1 (got 1)
    >>> torch.tensor([[1, 2], 3])
    TypeError: not a sequence
    >>> torch.tensor(["a"])
    ValueError: too many dimensions 'str'
    >>> torch.tensor("a")
    TypeError: new(): invalid data type 'str'
    >>> torch.tensor(None)
    RuntimeError: Could not infer dtype of NoneType
    >>> torch.tensor([1, None])
    RuntimeError: Could not infer dtype of NoneType
    >>> torch.tensor([torch.tensor(1.5), 2]).tolist()
    [1.5, 2.0]
    >>> torch.tensor([torch.tensor([1.5, 2])])
    ValueError: only one element tensors can be converted to Python scalars
    >>> torch.tensor()
    TypeError: tensor() missing 1 required positional arguments: "data"
    >>> torch.tensor([0.1], dtype=torch.float64).item(), torch.tensor([0.1]).item()
    (0.1, 0.10000000149011612)
    >>> torch.tensor([1], dtype=float).dtype, torch.tensor([1], dtype=int).dtype, torch.tensor([1], dtype=bool).dtype
    (torch.float64, torch.int64, torch.bool)
    >>> torch.tensor([1], dtype="float32")
    TypeError: tensor(): argument 'dtype' must be torch.dtype, not str
    >>> torch.zeros(2, 3).shape, torch.zeros([2, 3]).shape, torch.zeros((2, 3)).shape, torch.zeros(size=(2,)).shape, torch.zeros(()).shape
    (torch.Size([2, 3]), torch.Size([2, 3]), torch.Size([2, 3]), torch.Size([2]), torch.Size([]))
    >>> torch.ones(2, dtype=torch.int32).tolist(), torch.full((2,), 3).tolist(), torch.full((2,), 3.5).dtype, torch.full((2,), True).dtype
    ([1, 1], [3, 3], torch.float32, torch.bool)
    >>> torch.zeros(2.5)
    TypeError: zeros(): argument 'size' (position 1) must be tuple of ints, not float
    >>> torch.zeros("x")
    TypeError: zeros(): argument 'size' (position 1) must be tuple of ints, not str
    >>> torch.zeros()
    TypeError: zeros() missing 1 required positional arguments: "size"
    >>> torch.arange(5).tolist(), torch.arange(1, 5).tolist(), torch.arange(1, 8, 3).tolist(), torch.arange(5.0).dtype, torch.arange(0, 1, 0.25).tolist()
    ([0, 1, 2, 3, 4], [1, 2, 3, 4], [1, 4, 7], torch.float32, [0.0, 0.25, 0.5, 0.75])
    >>> torch.arange(1, 0)
    RuntimeError: upper bound and lower bound inconsistent with step sign
    >>> torch.arange(0, 5, 0)
    RuntimeError: step must be nonzero
    >>> torch.linspace(0, 1, 5).tolist(), torch.eye(2).tolist(), torch.eye(2, 3, dtype=torch.int64).tolist()
    ([0.0, 0.25, 0.5, 0.75, 1.0], [[1.0, 0.0], [0.0, 1.0]], [[1, 0, 0], [0, 1, 0]])
    >>> torch.zeros_like(torch.ones(2, 2)).tolist(), torch.full_like(torch.ones(2), 7).tolist(), torch.ones_like(torch.zeros(1), dtype=torch.bool).tolist()
    ([[0.0, 0.0], [0.0, 0.0]], [7.0, 7.0], [True])
    >>> torch.ones_like(3)
    TypeError: ones_like(): argument 'input' (position 1) must be Tensor, not int

    # what tensors tell
    >>> m = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
    >>> m.shape, m.dtype, m.ndim, m.size(), m.size(0), m.size(-1), m.numel(), m.dim(), len(m), m.stride(), m.is_contiguous()
    (torch.Size([2, 2]), torch.float32, 2, torch.Size([2, 2]), 2, 2, 4, 2, 2, (2, 1), True)
    >>> m.shape[0], m.shape[-1], m.shape[:1], m.shape == (2, 2), m.shape == [2, 2], m.shape + (1,), len(m.shape), m.shape.numel()
    (2, 2, torch.Size([2]), True, False, torch.Size([2, 2, 1]), 2, 4)
    >>> m.shape[5]
    IndexError: tuple index out of range
    >>> m.size(5)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 5)
    >>> a, b = m.shape; a + b
    4
    >>> m.device
    device(type='cpu')
    >>> print(m.device, m.dtype, m.shape)
    cpu torch.float32 torch.Size([2, 2])
    >>> m.itemsize, m.nbytes, m.element_size(), m.is_floating_point(), m.is_complex(), m.requires_grad, m.type()
    (4, 16, 4, True, False, False, 'torch.FloatTensor')
    >>> m.item()
    RuntimeError: a Tensor with 4 elements cannot be converted to Scalar
    >>> m[0, 1].item(), m.tolist()
    (2.0, [[1.0, 2.0], [3.0, 4.0]])
    >>> len(torch.tensor(1.0))
    TypeError: len() of a 0-d tensor
    >>> m.foo
    AttributeError: 'Tensor' object has no attribute 'foo'
    >>> m.foo_(2)
    AttributeError: 'Tensor' object has no attribute 'foo_'
    >>> torch.foo
    AttributeError: module 'torch' has no attribute 'foo'
    >>> torch.float is torch.float32, torch.long is torch.int64, torch.double == torch.float64, torch.float16.itemsize
    (True, True, True, 2)
    >>> torch.float64.is_floating_point, torch.int8.is_signed
    (True, True)
    >>> torch.pi, torch.e, torch.inf, torch.nan
    (3.141592653589793, 2.718281828459045, inf, nan)
    >>> bool(m)
    RuntimeError: Boolean value of Tensor with more than one value is ambiguous
    >>> not m
    RuntimeError: Boolean value of Tensor with more than one value is ambiguous
    >>> 1 if m else 2
    RuntimeError: Boolean value of Tensor with more than one value is ambiguous
    >>> m[0, 0] and 5
    5
    >>> m < m < m
    RuntimeError: Boolean value of Tensor with more than one value is ambiguous
    >>> int(m)
    ValueError: only one element tensors can be converted to Python scalars
    >>> float(m[0, 1]), int(m[0, 1]), bool(m[0, 1]), complex(m[0, 1])
    (2.0, 2, True, (2+0j))
    >>> 2.0 in m, 9.0 in m
    (True, False)
    >>> m == None, m == "x", m != "x"
    (False, False, True)
    >>> m < "x"
    TypeError: '<' not supported between instances of 'Tensor' and 'str'
    >>> torch.is_tensor(m), torch.is_tensor(3), torch.numel(m)
    (True, False, 4)
    >>> torch.equal(m, m.clone()), torch.equal(m, m[0]), torch.allclose(m, m + 1e-9), torch.allclose(m, m + 1)
    (True, False, True, False)
    >>> torch.promote_types(torch.int8, torch.uint8), torch.result_type(m, 1j), torch.broadcast_shapes((2,), (3, 1))
    (torch.int16, torch.complex64, torch.Size([3, 2]))

    # calls
    >>> a = torch.tensor([1.0, 2.0]); b = torch.tensor([3.0, 4.0])
    >>> torch.mul(a, b).tolist(), a.mul(b).tolist(), torch.multiply(a, other=b).tolist(), torch.mul(input=a, other=2).tolist(), torch.mul(2, a).tolist()
    ([3.0, 8.0], [3.0, 8.0], [3.0, 8.0], [2.0, 4.0], [2.0, 4.0])
    >>> torch.mul(a)
    TypeError: mul() missing 1 required positional arguments: "other"
    >>> torch.mul(a, b, a)
    TypeError: mul() takes 2 positional arguments but 3 were given
    >>> torch.mul(a, b, foo=3)
    TypeError: mul() got an unexpected keyword argument 'foo'
    >>> torch.mul("a", b)
    TypeError: mul(): argument 'input' (position 1) must be Tensor, not str
    >>> torch.mul(a, "b")
    TypeError: mul(): argument 'other' (position 2) must be Tensor, not str
    >>> torch.mul(a, [1])
    TypeError: mul(): argument 'other' (position 2) must be Tensor, not list
    >>> a.mul()
    TypeError: mul() missing 1 required positional arguments: "other"
    >>> a.mul(b, b)
    TypeError: mul() takes 1 positional argument but 2 were given
    >>> a.mul("x")
    TypeError: mul(): argument 'other' (position 1) must be Tensor, not str
    >>> torch.exp(2)
    TypeError: exp(): argument 'input' (position 1) must be Tensor, not int
    >>> torch.exp(a, 2)
    TypeError: exp() takes 1 positional argument but 2 were given
    >>> torch.maximum(a, 2)
    TypeError: maximum(): argument 'other' (position 2) must be Tensor, not int
    >>> torch.add(a, b, alpha=2).tolist(), torch.sub(a, b, alpha=2).tolist(), torch.rsub(a, 1).tolist()
    ([7.0, 10.0], [-5.0, -6.0], [0.0, -1.0])
    >>> torch.div(a, b, rounding_mode="floor").tolist(), torch.div(a, b, rounding_mode="trunc").tolist(), torch.true_divide(a, 2).tolist()
    ([0.0, 0.0], [0.0, 0.0], [0.5, 1.0])
    >>> torch.div(a, b, rounding_mode="x")
    RuntimeError: div expected rounding_mode to be one of None, 'trunc', or 'floor' but found 'x'
    >>> torch.pow(2, a).tolist(), torch.pow(a, 2).tolist(), a.pow(exponent=3).tolist()
    ([2.0, 4.0], [1.0, 4.0], [1.0, 8.0])
    >>> torch.clamp(a, 1.5).tolist(), a.clamp(max=1.5).tolist(), torch.clip(a, min=1.2, max=1.5).dtype
    ([1.5, 2.0], [1.0, 1.5], torch.float32)
    >>> torch.clamp(a)
    RuntimeError: torch.clamp: At least one of 'min' or 'max' must not be None
    >>> torch.where(a > 1, a, 0).tolist(), torch.where(a > 1, 1, 0).tolist(), a.where(a > 1, b).tolist()
    ([0.0, 2.0], [0, 1], [3.0, 2.0])
    >>> torch.where(a, 1, 0)
    RuntimeError: where expected condition to be a boolean tensor, but got a tensor with dtype Float
    >>> torch.round(torch.tensor([0.5, 1.5, 2.25]), decimals=1).tolist(), torch.tensor([0.5, 1.5]).round().tolist()
    ([0.5, 1.5, 2.200000047683716], [0.0, 2.0])
    >>> torch.lt(a, b).tolist(), a.ge(2).tolist(), torch.logical_and(a, b).tolist(), torch.ne(a, a).tolist()
    ([True, True], [False, True], [True, True], [False, False])
    >>> c = torch.zeros(2); torch.mul(a, b, out=c); c.tolist()
    tensor([3., 8.])
    [3.0, 8.0]
    >>> torch.nn.functional.relu(torch.tensor([-1.0, 2.0])).tolist()
    [0.0, 2.0]
    >>> import torch.nn.functional as F
    >>> F.relu(torch.tensor([-1.0, 2.0])).tolist()
    [0.0, 2.0]
    >>> from torch import tensor as T, float64
    >>> T([1], dtype=float64).dtype
    torch.float64
    >>> torch.zeros(*a.shape, 3).shape
    torch.Size([2, 3])
    >>> abs(torch.tensor([-1])).tolist(), pow(a, 2).tolist()
    ([1], [1.0, 4.0])

    # operators on tensors
    >>> a = torch.tensor([1.0, 2.0]); i = torch.tensor([5, -7]); t = torch.tensor([True, False])
    >>> (a + 1).tolist(), (1 - a).tolist(), (2 / a).tolist(), (2 ** a).tolist(), (a ** 2).tolist(), (-a).tolist(), (+a).tolist()
    ([2.0, 3.0], [0.0, -1.0], [2.0, 1.0], [2.0, 4.0], [1.0, 4.0], [-1.0, -2.0], [1.0, 2.0])
    >>> (i // 2).tolist(), (i % 3).tolist(), (7 // i).tolist(), (7 % i).tolist(), (i / 2).dtype, (2 // a).tolist(), (i // 2.0).dtype
    ([2, -4], [2, 2], [1, -1], [2, 0], torch.float32, [2.0, 1.0], torch.float32)
    >>> (i << 1).tolist(), (1 << torch.tensor([1, 2])).tolist(), (i >> 1).tolist(), (i & 3).tolist(), (1 | i).tolist(), (i ^ i).tolist(), (~i).tolist()
    ([10, -14], [2, 4], [2, -4], [1, 1], [5, -7], [0, 0], [-6, 6])
    >>> (t & True).tolist(), (~t).tolist(), (t + 1).dtype, (t * 2.5).dtype, (a * 1j).dtype
    ([True, False], [False, True], torch.int64, torch.float32, torch.complex64)
    >>> (a < 2).tolist(), (2 > a).tolist(), (a == a).tolist(), (1 != a).tolist(), (2 <= a).tolist()
    ([True, False], [True, False], [True, True], [False, True], [False, True])
    >>> (torch.ones(2, dtype=torch.int32) // torch.tensor(2)).dtype, (2 // torch.tensor(3, dtype=torch.int32)).dtype
    (torch.int32, torch.int32)
    >>> i // 0
    RuntimeError: ZeroDivisionError
    >>> i ** -1
    RuntimeError: Integers to negative integer powers are not allowed.
    >>> t - t
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> t - 1
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> -t
    NotImplementedError: Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> ~a
    TypeError: ~ (operator.invert) is only implemented on integer and Boolean-type tensors
    >>> a + "x"
    TypeError: unsupported operand type(s) for +: 'Tensor' and 'str'
    >>> a + None
    TypeError: unsupported operand type(s) for +: 'Tensor' and 'NoneType'
    >>> a + torch.ones(3)
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> torch.tensor([2, 3]) // torch.tensor([0, 1])
    RuntimeError: ZeroDivisionError
    >>> a * i
    tensor([  5., -14.])
    >>> a @ "x"
    TypeError: unsupported operand type(s) for @: 'Tensor' and 'str'

    # the same tensor under two names
    >>> a = torch.tensor([1.0, 2.0]); b = a; b *= 2; a.tolist()
    [2.0, 4.0]
    >>> b is a, b.mul_(2) is a, a.tolist()
    (True, True, [4.0, 8.0])
    >>> b = b * 2; a.tolist(), b.tolist()
    ([4.0, 8.0], [8.0, 16.0])
    >>> c = +a; c += 1; a.tolist()
    [5.0, 9.0]
    >>> d = a.float(); d += 1; a.tolist()
    [6.0, 10.0]
    >>> e = a.to(torch.float32); e is a, a.to(torch.float64) is a, a.to(torch.float32, copy=True) is a, a.contiguous() is a, a.clone() is a
    (True, False, False, True, False)
    >>> l = [a, a]; l[0] += 1; l[1].tolist()
    [7.0, 11.0]
    >>> a.add_(1).mul_(2).tolist()
    [16.0, 24.0]
    >>> a.exp_().dtype, a.zero_().tolist(), a.fill_(3).tolist(), a.copy_(torch.tensor([8, 9])).tolist(), a.lt_(9).tolist()
    (torch.float32, [0.0, 0.0], [3.0, 3.0], [8.0, 9.0], [1.0, 0.0])
    >>> i = torch.tensor([1, 2])
    >>> i /= 2
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i *= 1.5
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i.add_(1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Long
    >>> i.exp_()
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i.tolist()
    [1, 2]
    >>> i += torch.tensor([1.0])
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i += torch.ones(2, 2, dtype=torch.int64)
    RuntimeError: output with shape [2] doesn't match the broadcast shape [2, 2]
    >>> i += "x"
    TypeError: unsupported operand type(s) for +=: 'Tensor' and 'str'
    >>> i += [1]
    TypeError: unsupported operand type(s) for +=: 'Tensor' and 'list'
    >>> i **= 2; i.tolist()
    [1, 4]
    >>> i //= 0
    RuntimeError: ZeroDivisionError
    >>> i <<= 1; i.tolist()
    [2, 8]
    >>> t = torch.tensor([True, False]); t |= True; t.tolist()
    [True, True]
    >>> t += 1
    RuntimeError: result type Long can't be cast to the desired output type Bool
    >>> h = torch.tensor([1.0], dtype=torch.float16); h += torch.tensor([0.5], dtype=torch.float64); h.dtype, h.tolist()
    (torch.float16, [1.5])
    >>> u = torch.tensor([250], dtype=torch.uint8); u += 10; u.tolist()
    [4]
    >>> a.copy_(torch.ones(3))
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> a.fill_(torch.ones(2))
    RuntimeError: fill_ only supports 0-dimension value tensor but got tensor with 1 dimensions.
    >>> x = 5; y = x; y += 1; x
    5
    >>> x *= torch.tensor([1, 2]); x.tolist()
    [5, 10]

    # views
    >>> a = torch.zeros(2, 3); v = a[0]; v += 1; a.tolist()
    [[1.0, 1.0, 1.0], [0.0, 0.0, 0.0]]
    >>> a[1] = 5; v.tolist(), a.tolist()
    ([1.0, 1.0, 1.0], [[1.0, 1.0, 1.0], [5.0, 5.0, 5.0]])
    >>> a.mul_(2); v.tolist()
    tensor([[ 2.,  2.,  2.],
            [10., 10., 10.]])
    [2.0, 2.0, 2.0]
    >>> a[0, 1] = 9; v[1].item()
    9.0
    >>> w = v[1:]; w *= 0; a.tolist()
    [[2.0, 0.0, 0.0], [10.0, 10.0, 10.0]]
    >>> a[:, 0] += 100; a.tolist(), v.tolist()
    ([[102.0, 0.0, 0.0], [110.0, 10.0, 10.0]], [102.0, 0.0, 0.0])
    >>> a[0][1] = 7; a.tolist()
    [[102.0, 7.0, 0.0], [110.0, 10.0, 10.0]]
    >>> a[0].mul_(2).add_(1); a.tolist()
    tensor([205.,  15.,   1.])
    [[205.0, 15.0, 1.0], [110.0, 10.0, 10.0]]
    >>> c = a.view(-1); c[4] = -1; a.tolist()
    [[205.0, 15.0, 1.0], [110.0, -1.0, 10.0]]
    >>> t = a.t(); t[2, 1] = -2; a.tolist(), t.shape, t.stride(), t.is_contiguous()
    ([[205.0, 15.0, 1.0], [110.0, -1.0, -2.0]], torch.Size([3, 2]), (1, 3), False)
    >>> t.view(6)
    RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
    >>> r = t.reshape(6); r[0] = 99; a.tolist()
    [[205.0, 15.0, 1.0], [110.0, -1.0, -2.0]]
    >>> p = a.permute(1, 0); p += 1; a.tolist()
    [[206.0, 16.0, 2.0], [111.0, 0.0, -1.0]]
    >>> s = a.unsqueeze(0).squeeze(); s *= 2; a.tolist()
    [[412.0, 32.0, 4.0], [222.0, 0.0, -2.0]]
    >>> f = a.flatten(); f[0] = 0; a.tolist()
    [[0.0, 32.0, 4.0], [222.0, 0.0, -2.0]]
    >>> n = a.narrow(1, 1, 2); n.fill_(4); a.tolist()
    tensor([[4., 4.],
            [4., 4.]])
    [[0.0, 4.0, 4.0], [222.0, 4.0, 4.0]]
    >>> q = a.select(1, -1); q.zero_(); a.tolist()
    tensor([0., 0.])
    [[0.0, 4.0, 0.0], [222.0, 4.0, 0.0]]
    >>> x, y = a; x += 10; a.tolist()
    [[10.0, 14.0, 10.0], [222.0, 4.0, 0.0]]
    >>> x, y = a.unbind(1)[:2]; y -= 1; a.tolist()
    [[10.0, 13.0, 10.0], [222.0, 3.0, 0.0]]
    >>> e = torch.ones(3, 1).expand(3, 2); e.shape, e.stride()
    (torch.Size([3, 2]), (1, 0))
    >>> e += 1
    RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
    >>> a.T.mul_(2); a.tolist()
    tensor([[ 20., 444.],
            [ 26.,   6.],
            [ 20.,   0.]])
    [[20.0, 26.0, 20.0], [444.0, 6.0, 0.0]]
    >>> a.detach().add_(1); a.data.add_(1); a.tolist()
    tensor([[ 21.,  27.,  21.],
            [445.,   7.,   1.]])
    tensor([[ 22.,  28.,  22.],
            [446.,   8.,   2.]])
    [[22.0, 28.0, 22.0], [446.0, 8.0, 2.0]]
    >>> b = a.clone(); b += 1; a.tolist()
    [[22.0, 28.0, 22.0], [446.0, 8.0, 2.0]]
    >>> a[...] = 0; a.tolist()
    [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    >>> a[:, 1:] = torch.tensor([1, 2]); a.tolist()
    [[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]
    >>> a[:, 1:] = a[:, :-1].clone(); a.tolist()
    [[0.0, 0.0, 1.0], [0.0, 0.0, 1.0]]
    >>> a[None, 0] = 3; a.tolist()
    [[3.0, 3.0, 3.0], [0.0, 0.0, 1.0]]
    >>> a[::2, 1::2] = 8; a.tolist()
    [[3.0, 8.0, 3.0], [0.0, 0.0, 1.0]]
    >>> a[0] = torch.ones(1, 1, 3); a.tolist()
    [[1.0, 1.0, 1.0], [0.0, 0.0, 1.0]]
    >>> a[5] = 1
    IndexError: index 5 is out of bounds for dimension 0 with size 2
    >>> a[0, 0, 0] = 1
    IndexError: too many indices for tensor of dimension 2
    >>> a[0] = "x"
    TypeError: can't assign a str to a torch.FloatTensor
    >>> a[0] = torch.ones(2)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3].  Tensor sizes: [2]
    >>> a[5]
    IndexError: index 5 is out of bounds for dimension 0 with size 2
    >>> a[0, 0, 0]
    IndexError: too many indices for tensor of dimension 2
    >>> a[::-1]
    ValueError: step must be greater than zero
    >>> a[::0]
    ValueError: slice step cannot be zero
    >>> a[1.5]
    IndexError: only integers, slices (`:`), ellipsis (`...`), None and long or byte Variables are valid indices (got float)
    >>> a["x"]
    TypeError: new(): invalid data type 'str'
    >>> a[torch.tensor(1)].tolist(), a[None].shape, a[..., None].shape, a[..., 0].tolist(), a[-1].tolist(), a[1:5].shape, a[2:1].shape
    ([0.0, 0.0, 1.0], torch.Size([1, 2, 3]), torch.Size([2, 3, 1]), [1.0, 0.0], [0.0, 0.0, 1.0], torch.Size([1, 3]), torch.Size([0, 3]))
    >>> del a[0]
    TypeError: Tensor does not support deleting items
    >>> a.shape = (3, 2)
    AttributeError: attribute 'shape' of 'torch._C.TensorBase' objects is not writable
    >>> b = a.t().contiguous(); b += 1; a.tolist()
    [[1.0, 1.0, 1.0], [0.0, 0.0, 1.0]]
    >>> v = a.view(3, 2).t().view(2, 3) if False else 0
    >>> z = torch.arange(24).view(2, 3, 4); z.stride(), z[:, 1].stride(), z[..., ::2].stride(), z.transpose(0, 2).stride(), z[0].t().stride()
    ((12, 4, 1), (12, 1), (12, 4, 2), (1, 4, 12), (1, 4))
    >>> z[:, 1].view(-1).tolist() if False else z[:, :2].reshape(-1)[0].item()
    0
    >>> z[:, 1].view(8)
    RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
    >>> z.view(6, 4)[1:3, 1].tolist(), z.transpose(0, 1).reshape(3, 8)[0].tolist()
    ([5, 9], [0, 1, 2, 3, 12, 13, 14, 15])

    # shapes
    >>> m = torch.arange(6).view(2, 3)
    >>> m.reshape(3, 2).tolist(), m.reshape((6,)).shape, m.reshape(-1, 2).shape, m.view(3, -1).shape, torch.reshape(m, (1, 6)).shape
    ([[0, 1], [2, 3], [4, 5]], torch.Size([6]), torch.Size([3, 2]), torch.Size([3, 2]), torch.Size([1, 6]))
    >>> m.reshape(4)
    RuntimeError: shape '[4]' is invalid for input of size 6
    >>> m.view(4, -1)
    RuntimeError: shape '[4, -1]' is invalid for input of size 6
    >>> m.reshape(-1, -1)
    RuntimeError: only one dimension can be inferred
    >>> m.permute(0)
    RuntimeError: permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions i.e. input.dim() = 2 is not equal to len(dims) = 1
    >>> m.permute(0, 0)
    RuntimeError: permute(): duplicate dims are not allowed.
    >>> m.transpose(0, 2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> m.unsqueeze(3)
    IndexError: Dimension out of range (expected to be in range of [-3, 2], but got 3)
    >>> m.unsqueeze(-1).shape, m.unsqueeze(0).squeeze(0).shape, m[None, :, None].squeeze().shape, m.squeeze(0).shape
    (torch.Size([2, 3, 1]), torch.Size([2, 3]), torch.Size([2, 3]), torch.Size([2, 3]))
    >>> m.expand(2, 2, 3).shape, m[0].expand(4, -1).shape, torch.broadcast_to(m, (1, 2, 3)).shape, m.expand_as(torch.ones(2, 3)).shape
    (torch.Size([2, 2, 3]), torch.Size([4, 3]), torch.Size([1, 2, 3]), torch.Size([2, 3]))
    >>> m.expand(3, 3)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, 3].  Tensor sizes: [2, 3]
    >>> m.narrow(0, 1, 1).tolist(), m.narrow(1, -2, 2).tolist()
    ([[3, 4, 5]], [[1, 2], [4, 5]])
    >>> m.narrow(0, 1, 2)
    RuntimeError: start (1) + length (2) exceeds dimension size (2).
    >>> m.T.shape, m.mT.tolist(), m.t().shape, m.flatten().shape, m.ravel().shape, m[0].T.shape
    (torch.Size([3, 2]), [[0, 3], [1, 4], [2, 5]], torch.Size([3, 2]), torch.Size([6]), torch.Size([6]), torch.Size([3]))
    >>> torch.ones(2, 2, 2).t()
    RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
    >>> m.movedim if False else m.swapaxes(0, 1).shape
    torch.Size([3, 2])
    >>> m.to(torch.float64).dtype, m.to(torch.ones(1)).dtype, m.to("cpu").dtype, m.double().dtype, m.half().dtype, m.bool().tolist(), m.type(torch.int8).dtype
    (torch.float64, torch.float32, torch.int64, torch.float64, torch.float16, [[False, True, True], [True, True, True]], torch.int8)
    >>> m.byte().dtype, m.char().dtype, m.short().dtype, m.int().dtype, m.long() is m, m.bfloat16().dtype, m.type_as(torch.ones(1)).dtype
    (torch.uint8, torch.int8, torch.int16, torch.int32, True, torch.bfloat16, torch.float32)
    >>> m.new_zeros(2).dtype, m.new_ones(2, 3).shape, m.new_full((2,), 7).tolist()
    (torch.int64, torch.Size([2, 3]), [7, 7])

    # activation functions
    >>> import torch.nn.functional as F
    >>> x = torch.tensor([-2.5, -0.3, 0.0, 0.7, 8.0])
    >>> F.leaky_relu(x, negative_slope=0.1), F.leaky_relu(x, 0.1), F.elu(x, alpha=0.5), torch.celu(x, 2.0)
    (tensor([-0.2500, -0.0300,  0.0000,  0.7000,  8.0000]), tensor([-0.2500, -0.0300,  0.0000,  0.7000,  8.0000]), tensor([-0.4590, -0.1296,  0.0000,  0.7000,  8.0000]), tensor([-1.4270, -0.2786,  0.0000,  0.7000,  8.0000]))
    >>> torch.nn.functional.selu(x), torch.selu(x), F.relu6(x), F.hardswish(x), F.hardsigmoid(x)
    (tensor([-1.6138, -0.4557,  0.0000,  0.7355,  8.4056]), tensor([-1.6138, -0.4557,  0.0000,  0.7355,  8.4056]), tensor([0.0000, 0.0000, 0.0000, 0.7000, 6.0000]), tensor([-0.2083, -0.1350,  0.0000,  0.4317,  8.0000]), tensor([0.0833, 0.4500, 0.5000, 0.6167, 1.0000]))
    >>> F.hardtanh(x, min_val=-0.5, max_val=2.0), F.threshold(x, 0.1, 20), torch.threshold(x, 0.1, value=20)
    (tensor([-0.5000, -0.3000,  0.0000,  0.7000,  2.0000]), tensor([20.0000, 20.0000, 20.0000,  0.7000,  8.0000]), tensor([20.0000, 20.0000, 20.0000,  0.7000,  8.0000]))
    >>> F.softshrink(x, 0.4), F.hardshrink(x, lambd=0.4), x.hardshrink(), F.softsign(x), F.tanhshrink(x)
    (tensor([-2.1000, -0.0000,  0.0000,  0.3000,  7.6000]), tensor([-2.5000,  0.0000,  0.0000,  0.7000,  8.0000]), tensor([-2.5000,  0.0000,  0.0000,  0.7000,  8.0000]), tensor([-0.7143, -0.2308,  0.0000,  0.4118,  0.8889]), tensor([-1.5134, -0.0087,  0.0000,  0.0956,  7.0000]))
    >>> y = x.clone(); F.relu_(y); y
    tensor([0.0000, 0.0000, 0.0000, 0.7000, 8.0000])
    tensor([0.0000, 0.0000, 0.0000, 0.7000, 8.0000])
    >>> y = x.clone(); z = F.leaky_relu(y, 0.1, inplace=True); y, z is y
    (tensor([-0.2500, -0.0300,  0.0000,  0.7000,  8.0000]), True)
    >>> y = x.clone(); F.elu_(y, 2.0); torch.celu_(y); y
    tensor([-1.8358, -0.5184,  0.0000,  0.7000,  8.0000])
    tensor([-0.8405, -0.4045,  0.0000,  0.7000,  8.0000])
    tensor([-0.8405, -0.4045,  0.0000,  0.7000,  8.0000])
    >>> F.hardtanh(x, 2, -2)
    ValueError: min_val cannot be greater than max_val
    >>> F.softshrink(x, -1)
    RuntimeError: lambda must be in range [0, 3.40282e+38] for input dtype Float, but found -1
    >>> F.celu(x, alpha=0.0)
    RuntimeError: ZeroDivisionError: alpha cannot be 0 for CELU
    >>> F.nothing(x)
    AttributeError: module 'torch.nn.functional' has no attribute 'nothing'

    # parts of numbers
    >>> x = torch.tensor([-2.5, -0.3, 0.0, 0.7, 8.0])
    >>> m, e = torch.frexp(x); m, e, torch.ldexp(m, e), x.ldexp(torch.tensor(2))
    (tensor([-0.6250, -0.6000,  0.0000,  0.7000,  0.5000]), tensor([ 2, -1,  0,  0,  4], dtype=torch.int32), tensor([-2.5000, -0.3000,  0.0000,  0.7000,  8.0000]), tensor([-10.0000,  -1.2000,   0.0000,   2.8000,  32.0000]))
    >>> torch.nextafter(x, x + 1) > x, torch.copysign(x, -1), x.copysign(x.neg()), torch.signbit(x), x.signbit()
    (tensor([True, True, True, True, True]), tensor([-2.5000, -0.3000, -0.0000, -0.7000, -8.0000]), tensor([ 2.5000,  0.3000, -0.0000, -0.7000, -8.0000]), tensor([ True,  True, False, False, False]), tensor([ True,  True, False, False, False]))
    >>> torch.round(x, decimals=1), x.round(decimals=0), x.round(), torch.special.round(x), torch.frac(x), torch.fix(x), x.frac_()
    (tensor([-2.5000, -0.3000,  0.0000,  0.7000,  8.0000]), tensor([-2., -0.,  0.,  1.,  8.]), tensor([-2., -0.,  0.,  1.,  8.]), tensor([-2., -0.,  0.,  1.,  8.]), tensor([-0.5000, -0.3000,  0.0000,  0.7000,  0.0000]), tensor([-2., -0.,  0.,  0.,  8.]), tensor([-0.5000, -0.3000,  0.0000,  0.7000,  0.0000]))
    >>> torch.gcd(torch.tensor([12, -18]), torch.tensor([8, 12])), torch.lcm(torch.tensor([12, -18]), torch.tensor([8, 12]))
    (tensor([4, 6]), tensor([24, 36]))
    >>> torch.tensor([7, -7]).fmod(3), torch.fmod(torch.tensor([7.5, -7.5]), 2), torch.float_power(2, torch.tensor([1, 2]))
    (tensor([ 1, -1]), tensor([ 1.5000, -1.5000]), tensor([2., 4.], dtype=torch.float64))
    >>> torch.fmax(x, -x), torch.fmin(x, torch.tensor(float('nan'))), torch.heaviside(x, torch.tensor(0.5))
    (tensor([0.5000, 0.3000, 0.0000, 0.7000, 0.0000]), tensor([-0.5000, -0.3000,  0.0000,  0.7000,  0.0000]), tensor([0.0000, 0.0000, 0.5000, 1.0000, 0.5000]))
    >>> torch.nan_to_num(torch.tensor([float('nan'), float('inf'), -float('inf')]), nan=1.0, posinf=3, neginf=-3)
    tensor([ 1.,  3., -3.])
    >>> torch.isposinf(x), x.isneginf(), torch.isreal(x), torch.isclose(x, x + 1e-7), torch.allclose(x, x), torch.equal(x, x)
    (tensor([False, False, False, False, False]), tensor([False, False, False, False, False]), tensor([True, True, True, True, True]), tensor([ True,  True, False,  True, False]), True, True)
    >>> torch.positive(x), torch.deg2rad(x), torch.rad2deg(x), torch.clip(x, 0, 0.5)
    (tensor([-0.5000, -0.3000,  0.0000,  0.7000,  0.0000]), tensor([-0.0087, -0.0052,  0.0000,  0.0122,  0.0000]), tensor([-28.6479, -17.1887,   0.0000,  40.1070,   0.0000]), tensor([0.0000, 0.0000, 0.0000, 0.5000, 0.0000]))
    >>> torch.positive(torch.tensor([True]))
    NotImplementedError: The `+` operator, on a bool tensor is not supported.
    >>> torch.gcd(torch.tensor(1), 2)
    TypeError: gcd(): argument 'other' (position 2) must be Tensor, not int
    >>> torch.isclose(x, x, rtol=-1)
    RuntimeError: rtol must be greater than or equal to zero, but got -1
    >>> x.float_power_(2)
    RuntimeError: the base given to float_power_ has dtype Float but the operation's result requires dtype Double
    >>> y = x.double(); y.float_power_(2); y
    tensor([0.2500, 0.0900, 0.0000, 0.4900, 0.0000], dtype=torch.float64)
    tensor([0.2500, 0.0900, 0.0000, 0.4900, 0.0000], dtype=torch.float64)

    # complex numbers
    >>> x = torch.tensor([3.0, -1.0]); y = torch.tensor([4.0, 0.0])
    >>> c = torch.complex(x, y); c, c.real, c.imag, torch.real(c), torch.imag(c), torch.isreal(c)
    (tensor([ 3.+4.j, -1.+0.j]), tensor([ 3., -1.]), tensor([4., 0.]), tensor([ 3., -1.]), tensor([4., 0.]), tensor([False,  True]))
    >>> c.angle(), torch.angle(x), c.conj(), torch.conj(c), x.conj(), torch.conj_physical(c), torch.polar(x, y), x.real, c.abs()
    (tensor([0.9273, 3.1416]), tensor([0.0000, 3.1416]), tensor([ 3.-4.j, -1.-0.j]), tensor([ 3.-4.j, -1.-0.j]), tensor([ 3., -1.]), tensor([ 3.-4.j, -1.-0.j]), tensor([-1.9609-2.2704j, -1.0000-0.0000j]), tensor([ 3., -1.]), tensor([5., 1.]))
    >>> c.conj_physical_()
    tensor([ 3.-4.j, -1.-0.j])
    >>> x.imag
    TypeError: imag is not implemented for tensors with non-complex dtypes.
    >>> torch.complex(x, y.double())
    RuntimeError: Expected object of scalar type Float but got scalar type Double for second argument
    >>> torch.complex(torch.tensor([1]), torch.tensor([2]))
    NotImplementedError: Expected both inputs to be Half, Float or Double tensors but got Long and Long

    # three tensors
    >>> x = torch.tensor([1.0, 2.0, 3.0]); y = torch.tensor([5.0, 7.0, 9.0]); m = torch.tensor([True, False, True])
    >>> torch.lerp(x, y, 0.5), x.lerp(y, torch.tensor([0.0, 0.25, 1.0])), torch.addcmul(x, x, y, value=0.5), x.addcdiv(y, x)
    (tensor([3.0000, 4.5000, 6.0000]), tensor([1.0000, 3.2500, 9.0000]), tensor([ 3.5000,  9.0000, 16.5000]), tensor([6.0000, 5.5000, 6.0000]))
    >>> x.masked_fill(m, 9), torch.masked_fill(x, m, torch.tensor(7)), x.masked_scatter(m, y), torch.where(m, x, 0)
    (tensor([9., 2., 9.]), tensor([7., 2., 7.]), tensor([5., 2., 7.]), tensor([1., 0., 3.]))
    >>> x.addcmul_(y, y), x.masked_fill_(m, -1), x.masked_scatter_(m, y), x.lerp_(y, 0.25), x
    (tensor([ 5.0000, 40.0000,  7.5000]), tensor([ 5.0000, 40.0000,  7.5000]), tensor([ 5.0000, 40.0000,  7.5000]), tensor([ 5.0000, 40.0000,  7.5000]), tensor([ 5.0000, 40.0000,  7.5000]))
    >>> torch.lerp(x, y.double(), 0.5)
    RuntimeError: expected dtype float for `end` but got dtype double
    >>> x.masked_fill(y, 1)
    RuntimeError: masked_fill_ only supports boolean masks, but got mask with dtype float
    >>> x.masked_fill(m, y)
    RuntimeError: masked_fill_ only supports a 0-dimensional value tensor, but got tensor with 1 dimension(s).
    >>> x.masked_scatter(m, y[:1])
    RuntimeError: Number of elements of source < number of ones in mask
    >>> torch.addcdiv(m, m, m)
    RuntimeError: Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.

    # numbers on the left of functions and operators
    >>> h = torch.tensor([0.0, 1.5, 65504.0, float("inf")], dtype=torch.float16); i = torch.tensor([1, 3, 7], dtype=torch.int8)
    >>> torch.mul(70000, h), 70000 * h, torch.div(70000, h), 70000 / h
    (tensor([nan, inf, inf, inf], dtype=torch.float16), tensor([0., inf, inf, inf], dtype=torch.float16), tensor([inf, inf, inf, nan], dtype=torch.float16), tensor([       inf, 4.6656e+04, 1.0684e+00, 0.0000e+00], dtype=torch.float16))
    >>> 7 / torch.tensor([3.0, 11.0, 13.0], dtype=torch.float64) == torch.tensor([3.0, 11.0, 13.0], dtype=torch.float64).reciprocal() * 7
    tensor([True, True, True])
    >>> torch.div(7, torch.tensor([3, 11])), 7 / torch.tensor([3, 11]), torch.div(300, i), torch.div(-1, torch.tensor([2], dtype=torch.uint8))
    (tensor([2.3333, 0.6364]), tensor([2.3333, 0.6364]), tensor([300.0000, 100.0000,  42.8571]), tensor([-0.5000]))
    >>> torch.add(1e300, i), torch.sub(1e300, torch.ones(1)), 1e300 // torch.ones(1), torch.rsub(torch.ones(1), 1e300), torch.add(70000, h)
    (tensor([inf, inf, inf]), tensor([inf]), tensor([nan]), tensor([inf]), tensor([inf, inf, inf, inf], dtype=torch.float16))
    >>> torch.sub(True, i)
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> torch.add(True, i), torch.add(True, i, alpha=2), torch.sub(0.1 + 1j, torch.ones(1, dtype=torch.float64))
    (tensor([2, 4, 8], dtype=torch.int8), tensor([ 3,  7, 15], dtype=torch.int8), tensor([-0.9000+1.j], dtype=torch.complex128))
    >>> torch.div(300, i, rounding_mode="floor"), torch.div(1e300, torch.ones(1), rounding_mode="trunc")
    (tensor([44, 14,  6], dtype=torch.int8), tensor([inf]))

    # in place: what is looked at first
    >>> x = torch.arange(3)
    >>> x.bitwise_and_(0.5)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.fmod_(2.5)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.copysign_(2)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.xlogy_(2.0)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.floor_divide_(2j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Long
    >>> x.div_(2.5, rounding_mode="floor")
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.div_(2, rounding_mode="trunc"), x.div_(True, rounding_mode="floor")
    (tensor([0, 0, 1]), tensor([0, 0, 1]))
    >>> x.atan2_(2)
    TypeError: atan2_(): argument 'other' (position 1) must be Tensor, not int
    >>> x.atan2_(torch.ones(3)), x.hypot_(2)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.gcd_(torch.ones(3))
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.hypot_(torch.ones(3))
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> x.nextafter_(torch.ones(3, 3))
    RuntimeError: output with shape [3] doesn't match the broadcast shape [3, 3]
    >>> x.ldexp_(1.5)
    TypeError: ldexp_(): argument 'other' (position 1) must be Tensor, not float
    >>> torch.ones(2).logical_and_(True)
    TypeError: logical_and_(): argument 'other' (position 1) must be Tensor, not bool
    >>> torch.ones(2).maximum_(torch.ones(2))
    AttributeError: 'Tensor' object has no attribute 'maximum_'
    >>> x = torch.zeros(2, dtype=torch.float16); x[0] = 70000; x[1] = -1e300; x
    tensor([inf, -inf], dtype=torch.float16)
    >>> x = torch.zeros(2); x[0] = 1e300
    RuntimeError: value cannot be converted to type float without overflow

    # out= of another type
    >>> o = torch.zeros(2, dtype=torch.float64); x = torch.tensor([0.25, 0.75])
    >>> torch.add(x, 1, out=o), torch.exp(x, out=o).dtype, torch.lt(x, 0.5, out=o)
    (tensor([1., 0.], dtype=torch.float64), torch.float64, tensor([1., 0.], dtype=torch.float64))
    >>> torch.abs(x, out=o)
    RuntimeError: Found dtype Double but expected Float
    >>> torch.clamp(x, 0, 0.5, out=o)
    RuntimeError: Found dtype Double but expected Float
    >>> torch.where(x > 0, x, x, out=o)
    RuntimeError: Expected out type to be Float but got Double
    >>> torch.signbit(x, out=o)
    RuntimeError: signbit does not support non-boolean outputs.
    >>> torch.float_power(x, 2, out=x)
    RuntimeError: the output given to float_power has dtype Float but the operation's result requires dtype Double
    >>> torch.nan_to_num(x, out=o)
    RuntimeError: nan_to_num: dtype of out: Double should be same as input: Float
    >>> torch.heaviside(x, x, out=o)
    RuntimeError: heaviside is not yet implemented for tensors with different dtypes.
    >>> torch.nn.functional.logsigmoid(x, out=o)
    RuntimeError: expected scalar type Float but found Double
    >>> torch.nn.functional.softplus(x, out=o)
    RuntimeError: Found dtype Double but expected Float
    >>> torch.complex(x, x, out=torch.zeros(2, dtype=torch.complex128))
    RuntimeError: Expected object of scalar type ComplexFloat but got scalar type ComplexDouble for argument 'out'
    >>> torch.add(x, 1, out=torch.zeros(2, dtype=torch.int64))
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> torch.bitwise_not(torch.arange(2), out=torch.zeros(2, dtype=torch.int32))
    RuntimeError: Found dtype Int but expected Long
    >>> m = torch.empty(0); e = torch.zeros(2, dtype=torch.int32); r = torch.frexp(x, out=(m, e)); m, e
    (tensor([0.5000, 0.7500]), tensor([-1,  0], dtype=torch.int32))
    >>> torch.frexp(x, out=o)
    TypeError: frexp(): argument 'out' must be tuple of Tensors, not Tensor
    >>> torch.frexp(x, out=(m,))
    TypeError: expected tuple of 2 elements but got 1
    >>> torch.frexp(x, out=(o, e))
    RuntimeError: torch.frexp() expects mantissa to have dtype float but got double
    >>> torch.frexp(x, out=[m, m])
    RuntimeError: torch.frexp() expects exponent to have int dtype but got float
    >>> torch.frexp(x, out=(m, 1))
    TypeError: expected Tensor as element 1 in argument 1, but got int

    # masks
    >>> b = torch.zeros(3, 1); x = b.expand(3, 2)
    >>> x.masked_fill_(torch.tensor([[True, False], [False, False], [True, True]]), 5), b
    (tensor([[5., 5.],
            [0., 0.],
            [5., 5.]]), tensor([[5.],
            [0.],
            [5.]]))
    >>> x.masked_fill_(torch.tensor([False, True]), torch.tensor(7.0)).shape, b
    (torch.Size([3, 2]), tensor([[7.],
            [7.],
            [7.]]))
    >>> x.masked_scatter_(torch.tensor(True), torch.ones(6))
    RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
    >>> x.fill_(torch.tensor(1.0))
    RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
    >>> x.fill_(3), b
    (tensor([[3., 3.],
            [3., 3.],
            [3., 3.]]), tensor([[3.],
            [3.],
            [3.]]))
    >>> torch.where(torch.tensor([1, 0, 2], dtype=torch.uint8), torch.arange(3), 9.5), torch.arange(3).where(torch.tensor([0, 1, 0], dtype=torch.uint8), 7)
    (tensor([0.0000, 9.5000, 2.0000]), tensor([7, 1, 7]))
    >>> torch.where(torch.tensor([1, 0, 2]), 1, 2)
    RuntimeError: where expected condition to be a boolean tensor, but got a tensor with dtype Long
    >>> torch.zeros(3).masked_fill_(torch.tensor([1, 0, 1], dtype=torch.uint8), 5)
    RuntimeError: masked_fill_ only supports boolean masks, but got mask with dtype unsigned char

    # half precision, bounds and weights
    >>> h = torch.tensor([0.0, 0.5, 1.0], dtype=torch.float16)
    >>> torch.logit(h, eps=0.001), torch.logit(h, eps=1e-6), torch.logit(h.bfloat16(), eps=0.001)
    (tensor([-6.9062,  0.0000,  6.9297], dtype=torch.float16), tensor([-13.8047,   0.0000,      inf], dtype=torch.float16), tensor([-6.9062,  0.0000,     inf], dtype=torch.bfloat16))
    >>> b = torch.tensor([-0.0, float("-inf"), 4.0], dtype=torch.bfloat16)
    >>> b ** 0.5, b ** -0.5, b.half() ** 0.5, b.half() ** -0.5
    (tensor([-0., nan, 2.], dtype=torch.bfloat16), tensor([  -inf,    nan, 0.5000], dtype=torch.bfloat16), tensor([0., inf, 2.], dtype=torch.float16), tensor([   inf, 0.0000, 0.5000], dtype=torch.float16))
    >>> torch.tensor([70000, 3]) // torch.tensor(0.5, dtype=torch.float16), torch.tensor([70000, 3]) * torch.tensor(0.001, dtype=torch.float16)
    (tensor([nan, 6.], dtype=torch.float16), tensor([   inf, 0.0030], dtype=torch.float16))
    >>> torch.nan_to_num(torch.tensor([float("nan"), float("inf"), float("-inf")]), nan=1e60, posinf=1e60, neginf=-1e60)
    tensor([inf, inf, -inf])
    >>> torch.nan_to_num(torch.tensor([complex(float("nan"), float("inf"))]), nan=1e60, posinf=2)
    tensor([inf+2.j])
    >>> torch.clamp(torch.arange(4, dtype=torch.int8), torch.tensor(1.5, dtype=torch.float64), 2), torch.clamp(torch.tensor([True]), 0, torch.tensor(3, dtype=torch.int8))
    (tensor([1.5000, 1.5000, 2.0000, 2.0000]), tensor([1]))
    >>> torch.clamp(torch.arange(3), float("nan"), 1e300), torch.clamp(h, 70000, float("nan"))
    (tensor([nan, nan, nan]), tensor([nan, nan, nan], dtype=torch.float16))
    >>> torch.nn.functional.hardtanh(torch.arange(3), -1, float("inf"))
    RuntimeError: value cannot be converted to type int64_t without overflow
    >>> torch.nn.functional.hardtanh(torch.arange(3, dtype=torch.int8), -1, 1e10), torch.nn.functional.hardtanh(torch.arange(3, dtype=torch.int8), -300, 1.9)
    (tensor([0, 1, 2], dtype=torch.int8), tensor([0, 1, 1], dtype=torch.int8))
    >>> torch.lerp(torch.arange(3), torch.arange(3) + 8, torch.tensor(0.25)), torch.lerp(torch.zeros(2), torch.ones(2), torch.tensor(0.5j))
    (tensor([2., 3., 4.]), tensor([0.+0.5000j, 0.+0.5000j]))
    >>> torch.lerp(torch.zeros(2), torch.ones(2), torch.tensor(0.5, dtype=torch.float64)).dtype, torch.lerp(h, h + 1, 70000)
    (torch.float32, tensor([inf, inf, inf], dtype=torch.float16))
    >>> torch.arange(3).lerp_(torch.arange(3), torch.tensor(0.25))
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> torch.zeros(3).lerp_(torch.ones(3), torch.tensor(0.5j))
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float

    # complex numbers that are not finite
    >>> inf = float("inf"); nan = float("nan"); z = torch.tensor([complex(inf, nan), complex(-inf, nan), complex(-inf, inf), complex(inf, inf), complex(inf, 0.0), complex(-inf, 0.0), complex(nan, 0.0), complex(0.0, inf)])
    >>> torch.expm1(z), torch.expm1(z.cdouble())
    (tensor([nan+nanj, nan+nanj, nan+nanj, nan+nanj, inf+nanj, -1.+0.j, nan+nanj, nan+nanj]), tensor([nan+nanj, nan+nanj, nan+nanj, nan+nanj, inf+nanj, -1.+0.j, nan+nanj, nan+nanj],
           dtype=torch.complex128))
    >>> torch.log1p(z), torch.log1p(z.cdouble())
    (tensor([nan+nanj, nan+nanj, inf+2.3562j, inf+0.7854j, inf+0.0000j, inf+3.1416j, nan+nanj,
            inf+1.5708j]), tensor([nan+nanj, nan+nanj, inf+2.3562j, inf+0.7854j, inf+0.0000j, inf+3.1416j, nan+nanj,
            inf+1.5708j], dtype=torch.complex128))
    >>> torch.log1p(torch.tensor([complex(-0.0, 0.0), complex(0.0, -0.0), complex(-0.0, -0.0)]))
    tensor([-0.+0.j, 0.-0.j, -0.-0.j])

    # masks as subscripts
    >>> m = torch.tensor([True, False, True]); a = torch.zeros(3); b = a.view(3, 1)
    >>> a[m] = 5; a, b
    (tensor([5., 0., 5.]), tensor([[5.],
            [0.],
            [5.]]))
    >>> a[m] = torch.tensor([1.5, 2.5]); a, a[m], a[~m], a[a > 9]
    (tensor([1.5000, 0.0000, 2.5000]), tensor([1.5000, 2.5000]), tensor([0.]), tensor([]))
    >>> a[m] = torch.tensor([7]); a[~m] = torch.tensor([[3.0]]); a
    tensor([7., 3., 7.])
    >>> a[m] += torch.tensor([1, 2]); a[m] *= 2; a
    tensor([16.,  3., 18.])
    >>> b[b > 10] = -1; a
    tensor([-1.,  3., -1.])
    >>> a[m] = a[m] / 4; a[torch.tensor(True)] -= 1; a, a[torch.tensor(False)].shape, a[torch.tensor(True)].shape
    (tensor([-1.2500,  2.0000, -1.2500]), torch.Size([0, 3]), torch.Size([1, 3]))
    >>> a[m] = torch.tensor([1, 2])
    RuntimeError: Index put requires the source and destination dtypes match, got Float for the destination and Long for the source.
    >>> a[m] = torch.tensor([1.0, 2.0, 3.0])
    RuntimeError: shape mismatch: value tensor of shape [3] cannot be broadcast to indexing result of shape [2]
    >>> a[m] = torch.ones(2, 1)
    RuntimeError: shape mismatch: value tensor of shape [2, 1] cannot be broadcast to indexing result of shape [2]
    >>> a[m] = 2j
    RuntimeError: value cannot be converted to type float without overflow
    >>> a[m] += torch.ones(3)
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> a[m[:2]] = 1
    IndexError: The shape of the mask [2] at index 0 does not match the shape of the indexed tensor [3] at index 0
    >>> a[m[None]] = 1
    IndexError: too many indices for tensor of dimension 1
    >>> a[m] = None
    TypeError: can't assign a NoneType to a torch.FloatTensor
    >>> c = torch.arange(12).reshape(3, 4); c[m], c[c % 3 == 0], c[~m].shape
    (tensor([[ 0,  1,  2,  3],
            [ 8,  9, 10, 11]]), tensor([0, 3, 6, 9]), torch.Size([1, 4]))
    >>> c[m] = torch.tensor([1, 2, 3, 4]); c
    tensor([[1, 2, 3, 4],
            [4, 5, 6, 7],
            [1, 2, 3, 4]])
    >>> c[m] = torch.tensor([[10], [20]]); c[:, 1:][m] = 0; c
    tensor([[10,  0,  0,  0],
            [ 4,  5,  6,  7],
            [20,  0,  0,  0]])
    >>> c.t()[c.t() > 15] += 100; c
    tensor([[ 10,   0,   0,   0],
            [  4,   5,   6,   7],
            [120,   0,   0,   0]])
    >>> c[m] = torch.arange(3)
    RuntimeError: shape mismatch: value tensor of shape [3] cannot be broadcast to indexing result of shape [2, 4]
    >>> c[m] += 1.5
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> c[c > 0] //= 7; c[1:][m[1:]] = 99; c
    tensor([[ 1,  0,  0,  0],
            [ 0,  0,  0,  1],
            [99, 99, 99, 99]])
    >>> x = torch.zeros(3, 1).expand(3, 2); x[torch.tensor([[True, False], [False, False], [True, True]])] = 5; x
    tensor([[5., 5.],
            [0., 0.],
            [5., 5.]])
    >>> i = torch.zeros(3, dtype=torch.int8); i[m] = 2.7; i
    tensor([2, 0, 2], dtype=torch.int8)
    >>> i[m] = 300
    RuntimeError: value cannot be converted to type int8_t without overflow
    >>> h = torch.zeros(3, dtype=torch.float16); h[m] = 70000
    RuntimeError: value cannot be converted to type c10::Half without overflow
    >>> torch.zeros(0)[torch.zeros(0) > 0], torch.zeros(2, 0)[torch.tensor([True, False])].shape
    (tensor([]), torch.Size([1, 0]))

    # what takes no complex numbers or bools
    >>> z = torch.tensor([1.5 + 1j])
    >>> z.floor()
    NotImplementedError: floor is not supported for complex inputs
    >>> torch.ceil(z)
    NotImplementedError: ceil is not supported for complex inputs
    >>> z.trunc_()
    NotImplementedError: trunc is not supported for complex inputs
    >>> torch.sign(z)
    NotImplementedError: Unlike NumPy, torch.sign is not intended to support complex numbers. Please use torch.sgn instead.
    >>> torch.relu(torch.tensor([True]))
    NotImplementedError: Boolean inputs not supported for relu

    # In place shape and type are held against the target's first.
    >>> f = torch.ones(3); i = torch.ones(3, dtype=torch.int64); h = torch.ones(3, dtype=torch.float16); c = torch.ones(3, dtype=torch.complex64); b = torch.ones(3) > 0; w = torch.ones(2, 3); d = torch.ones(3, dtype=torch.float64)
    >>> f.addcmul_(w, f)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> f.addcmul_(c, f)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> f.addcmul_(w, c)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> i.addcmul_(f, f)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i.addcmul_(i, i, value=1.5)
    tensor([2, 2, 2])
    >>> h.addcmul_(d, d)
    tensor([2., 2., 2.], dtype=torch.float16)
    >>> f.addcmul_(torch.ones(2), f)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
    >>> f.addcmul_(i, i)
    tensor([5., 5., 5.])
    >>> f.lerp_(w, 0.5)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> f.lerp_(d, 0.5)
    RuntimeError: expected dtype float for `end` but got dtype double
    >>> f.lerp_(f, w)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> f.lerp_(f, d)
    RuntimeError: expected dtype float for `weight` but got dtype double
    >>> c.lerp_(c, 0.5)
    tensor([1.+0.j, 1.+0.j, 1.+0.j])
    >>> f.lerp_(torch.ones(2), 0.5)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
    >>> f.clamp_(w)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> f.clamp_(min=d)
    tensor([5., 5., 5.])
    >>> i.clamp_(f)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> i.clamp_(min=f, max=w)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> f.clamp_()
    RuntimeError: torch.clamp: At least one of 'min' or 'max' must not be None
    >>> f.clamp_(torch.ones(2))
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
    >>> f.addcdiv_(w, f)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> i.addcdiv_(i, i)
    RuntimeError: Integer division with addcdiv is no longer supported, and in a future  release addcdiv will perform a true division of tensor1 and tensor2. The historic addcdiv behavior can be implemented as (input + value * torch.trunc(tensor1 / tensor2)).to(input.dtype) for integer inputs and as (input + value * tensor1 / tensor2) for float inputs. The future addcdiv behavior is just the latter implementation: (input + value * tensor1 / tensor2), for all dtypes.
    >>> i.addcdiv_(f, f)
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> f.addcdiv_(c, f)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> f, i, h, c, b
    (tensor([5., 5., 5.]), tensor([2, 2, 2]), tensor([2., 2., 2.], dtype=torch.float16), tensor([1.+0.j, 1.+0.j, 1.+0.j]), tensor([True, True, True]))

    # sums, products, means and truth
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.bool); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(5), tensor([2, 1, 2]), tensor([[0],
            [1]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.uint8); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([1, 1], dtype=torch.uint8), tensor(0, dtype=torch.uint8))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.uint16); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.uint32); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.uint64); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.int8); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.int16); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.int32); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.int64); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12), tensor([3, 5, 4]), tensor([[ 0],
            [10]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.float16); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12., dtype=torch.float16), tensor([3., 5., 4.], dtype=torch.float16), tensor([[ 0.],
            [10.]], dtype=torch.float16), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.bfloat16); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12., dtype=torch.bfloat16), tensor([3., 5., 4.], dtype=torch.bfloat16), tensor([[ 0.],
            [10.]], dtype=torch.bfloat16), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.float32); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12.), tensor([3., 5., 4.]), tensor([[ 0.],
            [10.]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.float64); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12., dtype=torch.float64), tensor([3., 5., 4.], dtype=torch.float64), tensor([[ 0.],
            [10.]], dtype=torch.float64), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.complex64); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12.+0.j), tensor([3.+0.j, 5.+0.j, 4.+0.j]), tensor([[ 0.+0.j],
            [10.+0.j]]), tensor([True, True]), tensor(False))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 1]]).to(torch.complex128); x.sum(), x.sum(0), x.prod(1, keepdim=True), x.any(-1), x.all()
    (tensor(12.+0.j, dtype=torch.complex128), tensor([3.+0.j, 5.+0.j, 4.+0.j], dtype=torch.complex128), tensor([[ 0.+0.j],
            [10.+0.j]], dtype=torch.complex128), tensor([True, True]), tensor(False))
    >>> x = torch.arange(6.).reshape(2, 3); x.sum(), torch.sum(x, 0), x.sum(dim=-1, keepdim=True), x.sum((0, 1)), x.sum([]), x.sum((0, -1), True)
    (tensor(15.), tensor([3., 5., 7.]), tensor([[ 3.],
            [12.]]), tensor(15.), tensor(15.), tensor([[15.]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.mean(), torch.mean(x, 1), x.mean((0, 1), keepdim=True), x.mean(dim=())
    (tensor(2.5000), tensor([1., 4.]), tensor([[2.5000]]), tensor(2.5000))
    >>> x = torch.arange(6.).reshape(2, 3); x.prod(), x.prod(0), x.prod(-1, True)
    (tensor(0.), tensor([ 0.,  4., 10.]), tensor([[ 0.],
            [60.]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.sum(dtype=torch.int32), x.sum(dtype=torch.float64), x.sum(dtype=torch.complex64), x.prod(1, dtype=torch.int8)
    (tensor(15, dtype=torch.int32), tensor(15., dtype=torch.float64), tensor(15.+0.j), tensor([ 0, 60], dtype=torch.int8))
    >>> x = torch.arange(6.).reshape(2, 3); x.sum(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> x = torch.arange(6.).reshape(2, 3); x.sum(-3)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got -3)
    >>> x = torch.arange(6.).reshape(2, 3); x.sum((0, 0))
    RuntimeError: dim 0 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.mean((1, -1))
    RuntimeError: dim 1 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.int().mean()
    NotImplementedError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Int
    >>> x = torch.arange(6.).reshape(2, 3); x.bool().mean(0)
    NotImplementedError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
    >>> x = torch.arange(6.).reshape(2, 3); x.mean(dtype=torch.int64)
    NotImplementedError: mean(): could not infer output dtype. Optional dtype must be either a floating point or complex dtype. Got: Long
    >>> x = torch.arange(6.).reshape(2, 3); x.int().mean(dtype=torch.float64)
    tensor(2.5000, dtype=torch.float64)
    >>> x = torch.arange(6.).reshape(2, 3); torch.count_nonzero(x), x.count_nonzero(1), x.count_nonzero((0, 1))
    (tensor(5), tensor([2, 3]), tensor(5))
    >>> x = torch.arange(6.).reshape(2, 3); x.any(), x.all(), x.any(0), x.all(1, keepdim=True), x.any((0, 1)), x.all([])
    (tensor(True), tensor(False), tensor([True, True, True]), tensor([[False],
            [ True]]), tensor(True), tensor([[False,  True,  True],
            [ True,  True,  True]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.count_nonzero((1, 1))
    RuntimeError: dim 1 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.any((0, -2))
    RuntimeError: dim 0 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.all(3)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 3)
    >>> x = torch.zeros(2, 0); x.sum(), x.sum(0), x.sum(1), x.sum((0, 1), keepdim=True)
    (tensor(0.), tensor([]), tensor([0., 0.]), tensor([[0.]]))
    >>> x = torch.zeros(2, 0); x.prod(), x.prod(0), x.prod(1, keepdim=True)
    (tensor(1.), tensor([]), tensor([[1.],
            [1.]]))
    >>> x = torch.zeros(2, 0); x.mean(), x.mean(0), x.mean(1)
    (tensor(nan), tensor([]), tensor([nan, nan]))
    >>> x = torch.zeros(2, 0); x.any(), x.any(0), x.any(1), x.all(1), x.any([])
    (tensor(False), tensor([], dtype=torch.bool), tensor([False, False]), tensor([True, True]), tensor([], size=(2, 0), dtype=torch.bool))
    >>> x = torch.zeros(2, 0); x.count_nonzero(), x.count_nonzero(0), x.count_nonzero(1)
    (tensor(0), tensor([], dtype=torch.int64), tensor([0, 0]))
    >>> x = torch.zeros(2, 0); x.int().sum(1), x.half().sum(1), x.bool().prod(1)
    (tensor([0, 0]), tensor([0., 0.], dtype=torch.float16), tensor([1, 1]))
    >>> x = torch.tensor(3.0); x.sum(), x.sum(0), x.sum(-1, True), x.sum(()), x.prod(0), x.mean(0), x.any(0), x.all(), x.count_nonzero(0)
    (tensor(3.), tensor(3.), tensor(3.), tensor(3.), tensor(3.), tensor(3.), tensor(True), tensor(True), tensor(1))
    >>> x = torch.tensor(3.0); x.sum(1)
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> x = torch.tensor(3.0); x.mean((0, -1))
    RuntimeError: dim 0 appears multiple times in the list of dims
    >>> torch.ones(1000).sum(), torch.full((3, 1000), 2).sum(1), torch.full((1000,), 0.1, dtype=torch.float64).mean(), torch.ones(10, 10).prod()
    (tensor(1000.), tensor([2000, 2000, 2000]), tensor(0.1000, dtype=torch.float64), tensor(1.))
    >>> x = torch.arange(3.0).reshape(3, 1).expand(3, 1000); x.sum(), x.sum(0)[:2], x.sum(1), x.amax(), x.argmax(0)[:2], x.mean(1)
    (tensor(3000.), tensor([3., 3.]), tensor([   0., 1000., 2000.]), tensor(2.), tensor([2, 2]), tensor([0., 1., 2.]))
    >>> torch.tensor([1.0, torch.nan, 3.0]).sum(), torch.tensor([torch.inf, -torch.inf]).sum(), torch.tensor([0.0, torch.nan]).any(), torch.tensor([torch.nan]).all()
    (tensor(nan), tensor(nan), tensor(True), tensor(True))
    >>> torch.tensor([1e39, 1.0], dtype=torch.float64).sum(dtype=torch.float32), torch.tensor([2.5, 2.5]).sum(dtype=torch.int32), torch.tensor([200, 100]).sum(dtype=torch.int8), torch.tensor([0.5, 0.5]).sum(dtype=torch.bool)
    (tensor(inf), tensor(4, dtype=torch.int32), tensor(44, dtype=torch.int8), tensor(True))
    >>> x = torch.arange(24).reshape(2, 3, 4); x.sum((0, 2)), x.sum(1), x.transpose(0, 2).sum(1), x[:, ::2, 1:].sum((1, 2)), x.prod(1)[0]
    (tensor([ 60,  92, 124]), tensor([[12, 15, 18, 21],
            [48, 51, 54, 57]]), tensor([[12, 48],
            [15, 51],
            [18, 54],
            [21, 57]]), tensor([ 36, 108]), tensor([  0,  45, 120, 231]))
    >>> o = torch.empty(3); torch.sum(torch.ones(2, 3), 0, out=o); o
    tensor([2., 2., 2.])
    tensor([2., 2., 2.])

    # without NaN
    >>> x = torch.tensor([[1.0, torch.nan, 3.0], [torch.nan, torch.nan, torch.nan]])
    >>> x.nansum(), torch.nansum(x, 1), x.nanmean(), x.nanmean((1,), keepdim=True), x.half().nanmean(0), x.nansum(dtype=torch.float64)
    (tensor(4.), tensor([4., 0.]), tensor(2.), tensor([[2.],
            [nan]]), tensor([1., nan, 3.], dtype=torch.float16), tensor(4., dtype=torch.float64))
    >>> torch.tensor([1, 2]).nansum(), torch.tensor([True]).nansum(0), torch.zeros(0).nansum(), torch.zeros(0).nanmean(), torch.tensor(torch.nan).nansum()
    (tensor(3), tensor(1), tensor(0.), tensor(nan), tensor(0.))
    >>> (x + 1j).nansum()
    NotImplementedError: nansum on CPU does not support complex inputs
    >>> (x + 1j).nanmean()
    NotImplementedError: nansum on CPU does not support complex inputs
    >>> x.nansum(3)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 3)
    >>> x.nanmean((0, 0))
    RuntimeError: dim 0 appears multiple times in the list of dims
    >>> x.nanmean(dtype=torch.int64)
    RuntimeError: nanmean(): could not infer output dtype. Optional dtype must be either a floating point or complex dtype. Got: Long
    >>> torch.tensor([1, 2]).nanmean(0)
    NotImplementedError: nanmean(): expected input to have floating point or complex dtype but got Long
    >>> torch.tensor([1, 2]).nanmean(dtype=torch.float32)
    NotImplementedError: nanmean(): expected input to have floating point or complex dtype but got Long

    # largest and smallest elements
    >>> x = torch.arange(6.).reshape(2, 3); r = x.max(1); r.values, r.indices, r[0]
    (tensor([2., 5.]), tensor([2, 2]), tensor([2., 5.]))
    >>> r
    torch.return_types.max(
    values=tensor([2., 5.]),
    indices=tensor([2, 2]))
    >>> x.min(0, keepdim=True), 1
    (torch.return_types.min(
    values=tensor([[0., 1., 2.]]),
    indices=tensor([[0, 0, 0]])), 1)
    >>> v, i = torch.min(x, 1); v, i, len(r)
    (tensor([0., 3.]), tensor([0, 0]), 2)
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.uint8); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5, dtype=torch.uint8), tensor([1, 0, 3], dtype=torch.uint8), (tensor([3, 5], dtype=torch.uint8), tensor([2, 1])), tensor(0, dtype=torch.uint8), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.int8); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5, dtype=torch.int8), tensor([1, 0, 3], dtype=torch.int8), (tensor([3, 5], dtype=torch.int8), tensor([2, 1])), tensor(0, dtype=torch.int8), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.int16); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5, dtype=torch.int16), tensor([1, 0, 3], dtype=torch.int16), (tensor([3, 5], dtype=torch.int16), tensor([2, 1])), tensor(0, dtype=torch.int16), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.int32); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5, dtype=torch.int32), tensor([1, 0, 3], dtype=torch.int32), (tensor([3, 5], dtype=torch.int32), tensor([2, 1])), tensor(0, dtype=torch.int32), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.int64); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5), tensor([1, 0, 3]), (tensor([3, 5]), tensor([2, 1])), tensor(0), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.float16); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5., dtype=torch.float16), tensor([1., 0., 3.], dtype=torch.float16), (tensor([3., 5.], dtype=torch.float16), tensor([2, 1])), tensor(0., dtype=torch.float16), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.bfloat16); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5., dtype=torch.bfloat16), tensor([1., 0., 3.], dtype=torch.bfloat16), (tensor([3., 5.], dtype=torch.bfloat16), tensor([2, 1])), tensor(0., dtype=torch.bfloat16), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.float32); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5.), tensor([1., 0., 3.]), (tensor([3., 5.]), tensor([2, 1])), tensor(0.), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.tensor([[1, 0, 3], [2, 5, 5]]).to(torch.float64); x.amax(), x.amin(0), tuple(x.max(1)), x.min(), x.argmax(), x.argmin(1, keepdim=True)
    (tensor(5., dtype=torch.float64), tensor([1., 0., 3.], dtype=torch.float64), (tensor([3., 5.], dtype=torch.float64), tensor([2, 1])), tensor(0., dtype=torch.float64), tensor(4), tensor([[1],
            [0]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.amax((0, 1), keepdim=True), x.amin(-1), x.amax(())
    (tensor([[5.]]), tensor([0., 3.]), tensor(5.))
    >>> x = torch.arange(6.).reshape(2, 3); tuple(x.max(0, True)), tuple(torch.min(x, dim=1)), torch.max(x, torch.ones(3))
    ((tensor([[3., 4., 5.]]), tensor([[1, 1, 1]])), (tensor([0., 3.]), tensor([0, 0])), tensor([[1., 1., 2.],
            [3., 4., 5.]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.argmax(), x.argmax(0), x.argmin(-1, keepdim=True), x.argmax(keepdim=True)
    (tensor(5), tensor([1, 1, 1]), tensor([[0],
            [0]]), tensor([[5]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.amax(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> x = torch.arange(6.).reshape(2, 3); x.amax((1, 1))
    RuntimeError: dim 1 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.max(-3)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got -3)
    >>> x = torch.arange(6.).reshape(2, 3); x.argmin(5)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 5)
    >>> x = torch.arange(6.).reshape(2, 3); (x > 2).amax(), tuple((x > 2).max(0)), (x > 2).min()
    (tensor(True), (tensor([True, True, True]), tensor([1, 1, 1])), tensor(False))
    >>> x = torch.arange(6.).reshape(2, 3); (x > 2).argmax()
    NotImplementedError: argmax(): does not support bool input
    >>> x = torch.arange(6.).reshape(2, 3); x.to(torch.complex64).argmax()
    TypeError: argmax(): does not support complex input
    >>> x = torch.arange(6.).reshape(2, 3); x.to(torch.complex64).max(0)
    TypeError: max(): does not support complex input
    >>> x = torch.zeros(2, 0); x.amax()
    RuntimeError: amax(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
    >>> x = torch.zeros(2, 0); x.amin(1)
    IndexError: amin(): Expected reduction dim 1 to have non-zero size.
    >>> x = torch.zeros(2, 0); x.amin(-1)
    IndexError: amin(): Expected reduction dim -1 to have non-zero size.
    >>> x = torch.zeros(2, 0); x.amax((0, 1))
    IndexError: amax(): Expected reduction dim 1 to have non-zero size.
    >>> x = torch.zeros(2, 0); x.amax(0), tuple(x.max(0)), x.argmin(0)
    (tensor([]), (tensor([]), tensor([], dtype=torch.int64)), tensor([], dtype=torch.int64))
    >>> x = torch.zeros(2, 0); x.max()
    RuntimeError: max(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.
    >>> x = torch.zeros(2, 0); tuple(x.min(1))
    IndexError: min(): Expected reduction dim 1 to have non-zero size.
    >>> x = torch.zeros(2, 0); x.argmax()
    IndexError: argmax(): Expected reduction dim to be specified for input.numel() == 0.
    >>> x = torch.zeros(2, 0); x.argmin(-1)
    IndexError: argmin(): Expected reduction dim 1 to have non-zero size.
    >>> x = torch.tensor(3.0); x.amax(), x.amin(0), tuple(x.max(0)), tuple(x.min(-1, keepdim=True)), x.argmax(), x.argmin(0)
    (tensor(3.), tensor(3.), (tensor(3.), tensor(0)), (tensor(3.), tensor(0)), tensor(0), tensor(0))
    >>> x = torch.tensor(3.0); tuple(x.max(1))
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> x = torch.tensor([[1.0, torch.nan, 3.0], [torch.nan, 2.0, torch.nan]]); x.amax(1), x.amin(0), tuple(x.max(1))[1], x.argmin(1), x.max()
    (tensor([nan, nan]), tensor([nan, nan, nan]), tensor([1, 0]), tensor([1, 0]), tensor(nan))
    >>> x = torch.tensor([3, 1, 3, 1]); x.argmax(), x.argmin(), tuple(x.max(0))
    (tensor(0), tensor(1), (tensor(3), tensor(0)))
    >>> x = torch.tensor([-torch.inf, -torch.inf]); x.argmax(), x.amax(), x.argmin()
    (tensor(0), tensor(-inf), tensor(0))
    >>> torch.tensor([-0.0, 0.0]).amax(), torch.full((500,), 7).argmax(), tuple(torch.ones(3, 500).max(1))
    (tensor(-0.), tensor(0), (tensor([1., 1., 1.]), tensor([0, 0, 0])))

    # statistics, exponentials and norms
    >>> x = torch.arange(6.).reshape(2, 3); x.var(), x.var(0), x.var((0, 1), correction=2, keepdim=True), x.var(unbiased=False), x.var(0, False), x.var(False), x.var(correction=1.5)
    (tensor(3.5000), tensor([4.5000, 4.5000, 4.5000]), tensor([[4.3750]]), tensor(2.9167), tensor([2.2500, 2.2500, 2.2500]), tensor(2.9167), tensor(3.8889))
    >>> x = torch.arange(6.).reshape(2, 3); x.std(), torch.std(x, 1), x.std(0, True, True)
    (tensor(1.8708), tensor([1., 1.]), tensor([[2.1213, 2.1213, 2.1213]]))
    >>> x = torch.arange(6.).reshape(2, 3); torch.var_mean(x, 0), torch.std_mean(x), torch.std_mean(x, 1, correction=0, keepdim=True)
    ((tensor([4.5000, 4.5000, 4.5000]), tensor([1.5000, 2.5000, 3.5000])), (tensor(1.8708), tensor(2.5000)), (tensor([[0.8165],
            [0.8165]]), tensor([[1.],
            [4.]])))
    >>> x = torch.arange(6.).reshape(2, 3); x.int().var()
    NotImplementedError: std and var only support floating point and complex dtypes
    >>> x = torch.arange(6.).reshape(2, 3); x.bool().std(0)
    NotImplementedError: std and var only support floating point and complex dtypes
    >>> x = torch.arange(6.).reshape(2, 3); torch.var_mean(x.int())
    NotImplementedError: var_mean only support floating point and complex dtypes
    >>> x = torch.arange(6.).reshape(2, 3); torch.std_mean(x.int(), 0)
    NotImplementedError: std_mean only support floating point and complex dtypes
    >>> x = torch.arange(6.).reshape(2, 3); x.var(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> x = torch.arange(6.).reshape(2, 3); x.std((0, 0))
    RuntimeError: dim 0 appears multiple times in the list of dims
    >>> x = torch.arange(6.).reshape(2, 3); x.logsumexp(0), torch.logsumexp(x, (0, 1)), x.logsumexp(-1, keepdim=True), x.int().logsumexp(1), x.half().logsumexp(1)
    (tensor([3.0486, 4.0486, 5.0486]), tensor(5.4562), tensor([[2.4076],
            [5.4076]]), tensor([2.4076, 5.4076]), tensor([2.4082, 5.4062], dtype=torch.float16))
    >>> x = torch.arange(6.).reshape(2, 3); x.logsumexp(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> x = torch.arange(6.).reshape(2, 3); x.softmax(0), torch.softmax(x, -1), x.log_softmax(1), torch.nn.functional.softmin(x, 1)
    (tensor([[0.0474, 0.0474, 0.0474],
            [0.9526, 0.9526, 0.9526]]), tensor([[0.0900, 0.2447, 0.6652],
            [0.0900, 0.2447, 0.6652]]), tensor([[-2.4076, -1.4076, -0.4076],
            [-2.4076, -1.4076, -0.4076]]), tensor([[0.6652, 0.2447, 0.0900],
            [0.6652, 0.2447, 0.0900]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.softmax(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> x = torch.arange(6.).reshape(2, 3); x.softmax(0, dtype=torch.float64), x.int().log_softmax(1, dtype=torch.float32)
    (tensor([[0.0474, 0.0474, 0.0474],
            [0.9526, 0.9526, 0.9526]], dtype=torch.float64), tensor([[-2.4076, -1.4076, -0.4076],
            [-2.4076, -1.4076, -0.4076]]))
    >>> x = torch.arange(6.).reshape(2, 3); x.norm(), x.norm(p=1), x.norm(2, 0, True), x.norm(torch.inf), x.norm(-torch.inf, 1), x.norm(0), x.norm(3, (0, 1)), x.norm(-1, dim=1)
    (tensor(7.4162), tensor(15.), tensor([[3.0000, 4.1231, 5.3852]]), tensor(5.), tensor([0., 3.]), tensor(5.), tensor(6.0822), tensor([0.0000, 1.2766]))
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.vector_norm(x), torch.linalg.vector_norm(x, 3, dim=0, keepdim=True), torch.linalg.vector_norm(x, dtype=torch.float64)
    (tensor(7.4162), tensor([[3.0000, 4.0207, 5.1045]]), tensor(7.4162, dtype=torch.float64))
    >>> x = torch.arange(6.).reshape(2, 3); x.int().norm()
    NotImplementedError: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Int
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.vector_norm(x, dtype=torch.complex64)
    RuntimeError: linalg.vector_norm: dtype should be real for real inputs, but got ComplexFloat
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.vector_norm(x, dtype=torch.float16)
    RuntimeError: linalg.vector_norm: the dtype of the input (Float) should be convertible without narrowing to the specified dtype (Half)
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.vector_norm(x, dtype=torch.int32)
    RuntimeError: linalg.vector_norm: dtype should be floating point or complex, but got Int
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.vector_norm(x, dim=5)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 5)
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.normalize(x), torch.nn.functional.normalize(x, p=1, dim=0), torch.nn.functional.normalize(x, 2, -1, 10.0)
    (tensor([[0.0000, 0.4472, 0.8944],
            [0.4243, 0.5657, 0.7071]]), tensor([[0.0000, 0.2000, 0.2857],
            [1.0000, 0.8000, 0.7143]]), tensor([[0.0000, 0.1000, 0.2000],
            [0.3000, 0.4000, 0.5000]]))
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.normalize(x.int())
    NotImplementedError: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Int
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, (3,)), torch.nn.functional.layer_norm(x, [2, 3])
    (tensor([[-1.2247,  0.0000,  1.2247],
            [-1.2247,  0.0000,  1.2247]]), tensor([[-1.4638, -0.8783, -0.2928],
            [ 0.2928,  0.8783,  1.4638]]))
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [3], torch.arange(3.0), torch.ones(3), 0.1)
    tensor([[1.0000, 1.0000, 3.2842],
            [1.0000, 1.0000, 3.2842]])
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x.half(), [3])
    tensor([[-1.2246,  0.0000,  1.2246],
            [-1.2246,  0.0000,  1.2246]], dtype=torch.float16)
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x.bfloat16(), [3], torch.ones(3))
    tensor([[-1.2266,  0.0000,  1.2266],
            [-1.2266,  0.0000,  1.2266]], dtype=torch.bfloat16)
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [2])
    RuntimeError: Given normalized_shape=[2], expected input with shape [*, 2], but got input of size[2, 3]
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [])
    RuntimeError: Expected normalized_shape to be at least 1-dimensional, i.e., containing at least one element, but got normalized_shape = []
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [3], torch.ones(2))
    RuntimeError: Expected weight to be of same shape as normalized_shape, but got weight of shape [2] and normalized_shape = [3]
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [3], None, torch.ones(2))
    RuntimeError: Expected bias to be of same shape as normalized_shape, but got bias of shape [2] and normalized_shape = [3]
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.layer_norm(x, [3], torch.ones(3).double())
    RuntimeError: mixed dtype (CPU): expect parameter to have scalar type of Float
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.rms_norm(x, [3]), torch.nn.functional.rms_norm(x, [3], torch.arange(3.0), 0.1), torch.nn.functional.rms_norm(x.half(), [3])
    (tensor([[0.0000, 0.7746, 1.5492],
            [0.7348, 0.9798, 1.2247]]), tensor([[0.0000, 0.7524, 3.0094],
            [0.0000, 0.9769, 2.4422]]), tensor([[0.0000, 0.7744, 1.5488],
            [0.7349, 0.9800, 1.2246]], dtype=torch.float16))
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.rms_norm(x, [2])
    RuntimeError: Given normalized_shape=[2], expected input with shape [*2], but got input of size[2, 3]
    >>> x = torch.arange(6.).reshape(2, 3); torch.nn.functional.rms_norm(x, [3], torch.ones(2))
    RuntimeError: Expected weight to be of same shape as normalized_shape, but got weight of shape [2] and normalized_shape = [3]
    >>> x = torch.zeros(2, 0); x.var(), x.var(0), x.std(1), torch.var_mean(x, 1)
    (tensor(nan), tensor([]), tensor([nan, nan]), (tensor([nan, nan]), tensor([nan, nan])))
    >>> x = torch.zeros(2, 0); x.logsumexp(0), x.logsumexp(1), x.softmax(1), x.log_softmax(0)
    (tensor([]), tensor([-inf, -inf]), tensor([], size=(2, 0)), tensor([], size=(2, 0)))
    >>> x = torch.zeros(2, 0); x.norm(), x.norm(1, 1), torch.linalg.vector_norm(x, 0, dim=1), torch.linalg.vector_norm(x, torch.inf, dim=0)
    (tensor(0.), tensor([0., 0.]), tensor([0., 0.]), tensor([]))
    >>> x = torch.zeros(2, 0); torch.linalg.vector_norm(x, torch.inf)
    RuntimeError: linalg.vector_norm cannot compute the inf norm on an empty tensor because the operation does not have an identity
    >>> x = torch.zeros(2, 0); torch.linalg.vector_norm(x, -1.5, dim=1)
    RuntimeError: linalg.vector_norm cannot compute the -1.5 norm on the dimension 1because this dimension is empty and the operation does not have an identity
    >>> x = torch.zeros(2, 0); torch.linalg.vector_norm(x, -torch.inf, dim=(0, 1))
    RuntimeError: linalg.vector_norm cannot compute the -inf norm on the dimension 1because this dimension is empty and the operation does not have an identity
    >>> x = torch.zeros(2, 0); torch.nn.functional.layer_norm(x, [0]), torch.nn.functional.rms_norm(x, [0]), torch.nn.functional.layer_norm(torch.zeros(0, 3), [3])
    (tensor([], size=(2, 0)), tensor([], size=(2, 0)), tensor([], size=(0, 3)))
    >>> x = torch.tensor(3.0); x.var(), x.std(0, correction=0), x.logsumexp(0), x.softmax(0), x.log_softmax(-1), x.norm(), x.norm(1, 0)
    (tensor(nan), tensor(0.), tensor(3.), tensor(1.), tensor(0.), tensor(3.), tensor(3.))
    >>> x = torch.tensor(3.0); x.softmax(1)
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> x = torch.tensor([1+2j, 3-1j, 2j]); x.var(), x.std(correction=0), x.norm(), x.norm(1), x.norm(torch.inf), x.norm(3), x.mean(), x.sum(), x.prod()
    (tensor(5.3333), tensor(1.8856), tensor(4.3589), tensor(7.3983), tensor(3.1623), tensor(3.7037), tensor(1.3333+1.j), tensor(4.+3.j), tensor(-10.+10.j))
    >>> x = torch.tensor([1+2j, 3-1j]); torch.var_mean(x)
    (tensor(6.5000), tensor(2.+0.5000j))
    >>> x = torch.tensor([1+2j, 3-1j]); x.logsumexp(0)
    tensor(2.8564-0.9780j)
    >>> x = torch.tensor([[torch.inf, 1.0], [-torch.inf, -torch.inf], [torch.nan, 0.0]]); x.logsumexp(1), x.softmax(1), x.log_softmax(1)
    (tensor([inf, -inf, nan]), tensor([[nan, nan],
            [nan, nan],
            [nan, nan]]), tensor([[nan, nan],
            [nan, nan],
            [nan, nan]]))
    >>> x = torch.tensor([1000.0, 1001.0, 999.0]); x.softmax(0), x.log_softmax(0), x.logsumexp(0)
    (tensor([0.2447, 0.6652, 0.0900]), tensor([-1.4076, -0.4076, -2.4076]), tensor(1001.4076))
    >>> torch.ones(4, 500).softmax(1)[0, 0], torch.ones(500).var(), torch.full((500,), 2.0).logsumexp(0), torch.ones(400).norm()
    (tensor(0.0020), tensor(0.), tensor(8.2146), tensor(20.))
    >>> x = torch.arange(6, dtype=torch.float64).reshape(3, 2).transpose(0, 1); x.softmax(0), x.var(1), x.norm(dim=0)
    (tensor([[0.2689, 0.2689, 0.2689],
            [0.7311, 0.7311, 0.7311]], dtype=torch.float64), tensor([4., 4.], dtype=torch.float64), tensor([1.0000, 3.6056, 6.4031], dtype=torch.float64))

    # losses: distances to a target
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.0, -3.0]]); b = torch.tensor([[1.0, 1.0, -1.0], [0.0, 0.25, -3.5]]); w = torch.tensor([[1.0, 0.0, 2.0], [3.0, 0.5, 1.0]])
    >>> F.mse_loss(a, b), F.mse_loss(a, b, reduction='sum'), F.mse_loss(a, b, reduction='none')
    (tensor(2.6354), tensor(15.8125), tensor([[0.2500, 4.0000, 9.0000],
            [2.2500, 0.0625, 0.2500]]))
    >>> F.l1_loss(a, b), F.l1_loss(a, b, reduction='sum'), F.l1_loss(a, b, reduction='none')
    (tensor(1.2917), tensor(7.7500), tensor([[0.5000, 2.0000, 3.0000],
            [1.5000, 0.2500, 0.5000]]))
    >>> F.mse_loss(a, b, weight=w), F.mse_loss(a, b, weight=w, reduction='sum'), F.mse_loss(a, b, weight=w, reduction='none')
    (tensor(3.3708), tensor(25.2812), tensor([[ 0.2500,  0.0000, 18.0000],
            [ 6.7500,  0.0312,  0.2500]]))
    >>> F.l1_loss(a, b, weight=w), F.l1_loss(a, b, weight=w, reduction='sum'), F.l1_loss(a, b, weight=w, reduction='none')
    (tensor(1.5500), tensor(11.6250), tensor([[0.5000, 0.0000, 6.0000],
            [4.5000, 0.1250, 0.5000]]))
    >>> F.smooth_l1_loss(a, b), F.smooth_l1_loss(a, b, reduction='sum', beta=2.0), F.smooth_l1_loss(a, b, reduction='none', beta=0), F.smooth_l1_loss(a, b, None, None, 'none', 0.5)
    (tensor(0.8802), tensor(3.7031), tensor([[0.5000, 2.0000, 3.0000],
            [1.5000, 0.2500, 0.5000]]), tensor([[0.2500, 1.7500, 2.7500],
            [1.2500, 0.0625, 0.2500]]))
    >>> F.smooth_l1_loss(a, b, beta=-1.0)
    RuntimeError: smooth_l1_loss does not support negative values for beta.
    >>> F.smooth_l1_loss(a, b, beta=torch.nan)
    RuntimeError: smooth_l1_loss does not support negative values for beta.
    >>> F.huber_loss(a, b), F.huber_loss(a, b, reduction='sum', delta=2.0), F.huber_loss(a, b, 'none', 0.5), F.huber_loss(a, b, weight=w), F.huber_loss(a, b, weight=w, reduction='sum')
    (tensor(0.8802), tensor(7.4062), tensor([[0.1250, 0.8750, 1.3750],
            [0.6250, 0.0312, 0.1250]]), tensor(1.3776), tensor(8.2656))
    >>> F.huber_loss(a, b, delta=0)
    RuntimeError: huber_loss does not support non-positive values for delta.
    >>> F.huber_loss(a, b, delta=-1.0)
    RuntimeError: huber_loss does not support non-positive values for delta.
    >>> F.mse_loss(a, b, reduction='avg')
    ValueError: avg is not a valid value for reduction
    >>> F.mse_loss(a, b, reduction='avg', weight=w)
    ValueError: Invalid reduction mode: avg. Expected one of 'none', 'mean', 'sum'.
    >>> F.huber_loss(a, b, reduction='avg', weight=w)
    ValueError: Invalid reduction mode: avg. Expected one of 'none', 'mean', 'sum'.
    >>> F.huber_loss(a, b, reduction='avg')
    ValueError: avg is not a valid value for reduction
    >>> F.mse_loss(a, b, reduction='elementwise_mean')
    tensor(2.6354)
    >>> F.mse_loss(a, b, weight=w, reduction='elementwise_mean')
    ValueError: Invalid reduction mode: elementwise_mean. Expected one of 'none', 'mean', 'sum'.
    >>> F.mse_loss(a, b, size_average=False), F.mse_loss(a, b, reduce=False), F.mse_loss(a, b, False, False), F.mse_loss(a, b, True), F.mse_loss(a, b, None, True, 'none')
    (tensor(15.8125), tensor([[0.2500, 4.0000, 9.0000],
            [2.2500, 0.0625, 0.2500]]), tensor([[0.2500, 4.0000, 9.0000],
            [2.2500, 0.0625, 0.2500]]), tensor(2.6354), tensor(2.6354))
    >>> F.mse_loss(a, b, size_average=0)
    tensor(15.8125)
    >>> F.mse_loss(a, b[0]), F.l1_loss(a, b[:, :1]), F.smooth_l1_loss(a[0], b), F.huber_loss(a, torch.tensor(1.0))
    (tensor(3.0833), tensor(1.3333), tensor(1.6667), tensor(1.0417))
    >>> F.mse_loss(a, torch.ones(2))
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.mse_loss(a, b, weight=w[0])
    ValueError: Weights and input must have the same size.
    >>> F.l1_loss(a, b, weight=torch.ones(3))
    ValueError: Weights and input must have the same size.
    >>> F.huber_loss(a, b, weight=torch.ones(3))
    ValueError: Weights and input must have the same size.
    >>> F.mse_loss(a.int(), b)
    tensor(2.5521)
    >>> F.mse_loss(a, b.int()), F.mse_loss(a.double(), b), F.mse_loss(a.half(), b), F.mse_loss(a.half(), b.half()), F.mse_loss(a.bfloat16(), b.bfloat16(), reduction='none')
    (tensor(2.5833), tensor(2.6354, dtype=torch.float64), tensor(2.6354), tensor(2.6348, dtype=torch.float16), tensor([[0.2500, 4.0000, 9.0000],
            [2.2500, 0.0625, 0.2500]], dtype=torch.bfloat16))
    >>> F.mse_loss(a.half(), b.bfloat16())
    tensor(2.6354)
    >>> F.l1_loss(a.int(), b.int(), reduction='none')
    tensor([[1, 2, 3],
            [1, 0, 0]], dtype=torch.int32)
    >>> F.l1_loss(a.int(), b.int(), reduction='sum')
    tensor(7)
    >>> F.l1_loss(a.int(), b.int())
    NotImplementedError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Int
    >>> F.l1_loss(a.bool(), b.bool(), reduction='none')
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.l1_loss(a + 1j, b), F.l1_loss(a + 1j, b, reduction='none'), F.l1_loss(a + 1j, b, reduction='sum')
    (tensor(1.7447), tensor([[1.1180, 2.2361, 3.1623],
            [1.8028, 1.0308, 1.1180]]), tensor(10.4680))
    >>> F.l1_loss(a, b.int(), reduction='sum'), F.l1_loss(a.half(), b), F.l1_loss(a.half(), b.half()), F.l1_loss(a.double(), b, reduction='none')
    (tensor(7.), tensor(1.2917), tensor(1.2920, dtype=torch.float16), tensor([[0.5000, 2.0000, 3.0000],
            [1.5000, 0.2500, 0.5000]], dtype=torch.float64))
    >>> F.l1_loss(a.to(torch.uint8), b.to(torch.uint8), reduction='none')
    tensor([[255, 254,   3],
            [  1,   0,   0]], dtype=torch.uint8)
    >>> F.smooth_l1_loss(a, b.int()), F.smooth_l1_loss(a.half(), b), F.smooth_l1_loss(a.half(), b.half())
    (tensor(0.8542), tensor(0.8802), tensor(0.8804, dtype=torch.float16))
    >>> F.huber_loss(a, b.int()), F.huber_loss(a.half(), b), F.huber_loss(a.half(), b.half()), F.huber_loss(a.double(), b)
    (tensor(0.8542), tensor(0.8804, dtype=torch.float16), tensor(0.8804, dtype=torch.float16), tensor(0.8802, dtype=torch.float64))
    >>> F.mse_loss(a, b, weight=w.int()), F.mse_loss(a, b, weight=w.double()), F.mse_loss(a, b, weight=w.half(), reduction='none')
    (tensor(3.6071), tensor(3.3708, dtype=torch.float64), tensor([[ 0.2500,  0.0000, 18.0000],
            [ 6.7500,  0.0312,  0.2500]]))
    >>> F.mse_loss(a.int(), b.int(), weight=w), F.mse_loss(a.int(), b.int(), weight=w.int()), F.mse_loss(a.int(), b.int(), weight=w.int(), reduction='sum')
    (tensor(2.9333), tensor(3.1429), tensor(22))
    >>> F.l1_loss(a.int(), b.int(), weight=w), F.l1_loss(a.int(), b.int(), weight=w.int())
    (tensor(1.3333), tensor(1.4286))
    >>> F.l1_loss(a.bool(), b.bool(), weight=w)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.mse_loss(a.bool(), b.bool(), weight=w)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.l1_loss(a+1j, b, weight=w), F.mse_loss(a+1j, b, weight=w)
    (tensor(1.9312), tensor(2.3708+2.7667j))
    >>> F.huber_loss(a, b, weight=w.int()), F.huber_loss(a, b, weight=w.double()), F.huber_loss(a, b, weight=w.half(), reduction='none')
    (tensor(1.3750), tensor(1.3776, dtype=torch.float64), tensor([[0.1250, 0.0000, 5.0000],
            [3.0000, 0.0156, 0.1250]]))
    >>> z = torch.zeros(0, 3); F.mse_loss(z, z), F.l1_loss(z, z), F.smooth_l1_loss(z, z), F.huber_loss(z, z), F.mse_loss(z, z, reduction='sum'), F.l1_loss(z, z, reduction='none'), F.mse_loss(z, z, weight=z), F.l1_loss(z, z, weight=z), F.huber_loss(z, z, weight=z)
    (tensor(nan), tensor(nan), tensor(nan), tensor(nan), tensor(0.), tensor([], size=(0, 3)), tensor(nan), tensor(nan), tensor(nan))
    >>> s = torch.tensor(3.0); F.mse_loss(s, s + 1), F.l1_loss(s, s + 1, reduction='none'), F.smooth_l1_loss(s, s, reduction='sum'), F.huber_loss(s, s - 2)
    (tensor(1.), tensor(1.), tensor(0.), tensor(1.5000))
    >>> n = torch.tensor([1.0, torch.nan, torch.inf, -torch.inf]); m = torch.tensor([1.0, 1.0, torch.inf, 2.0]); F.mse_loss(n, m, reduction='none'), F.l1_loss(n, m, reduction='none'), F.smooth_l1_loss(n, m, reduction='none'), F.huber_loss(n, m, reduction='none'), F.mse_loss(n, m)
    (tensor([0., nan, nan, inf]), tensor([0., nan, nan, inf]), tensor([0., nan, nan, inf]), tensor([0., nan, nan, inf]), tensor(nan))
    >>> F.huber_loss(n, m, 'none', torch.inf), F.smooth_l1_loss(n, m, reduction='none', beta=torch.inf)
    (tensor([0., nan, nan, nan]), tensor([0., nan, nan, nan]))
    >>> F.huber_loss(a, b, delta=torch.nan)
    RuntimeError: huber_loss does not support non-positive values for delta.
    >>> F.mse_loss(torch.tensor([3e30]), torch.tensor([0.0]), reduction='sum'), F.mse_loss(torch.tensor([300.0]).half(), torch.tensor([0.0]).half())
    (tensor(inf), tensor(inf, dtype=torch.float16))
    >>> F.mse_loss(a, b, reduction=1)
    ValueError: 1 is not a valid value for reduction
    >>> F.mse_loss(a, b, reduction=None)
    ValueError: None is not a valid value for reduction

    # losses: labels of classes
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.0, -3.0]]); t = torch.tensor([2, 0]); w = torch.tensor([1.0, 0.5, 2.0]); p = torch.tensor([[0.2, 0.3, 0.5], [0.9, 0.1, 0.0]])
    >>> F.cross_entropy(x, t), F.cross_entropy(x, t, reduction='sum'), F.cross_entropy(x, t, reduction='none'), F.cross_entropy(x, t, w), F.cross_entropy(x, t, w, reduction='none'), F.cross_entropy(x, t, w, reduction='sum')
    (tensor(0.2259), tensor(0.4518), tensor([0.2413, 0.2105]), tensor(0.2310), tensor([0.4826, 0.2105]), tensor(0.6931))
    >>> F.cross_entropy(x, t, label_smoothing=0.1), F.cross_entropy(x, t, w, label_smoothing=0.1), F.cross_entropy(x, t, w, label_smoothing=0.1, reduction='none'), F.cross_entropy(x, t, w, label_smoothing=0.1, reduction='sum')
    (tensor(0.4009), tensor(0.3672), tensor([0.5625, 0.5390]), tensor(1.1015))
    >>> F.cross_entropy(x, t, ignore_index=0), F.cross_entropy(x, t, w, ignore_index=2, reduction='none'), F.cross_entropy(x, t, w, ignore_index=2, label_smoothing=0.2), F.cross_entropy(x, torch.tensor([-100, -100])), F.cross_entropy(x, torch.tensor([-100, -100]), reduction='sum'), F.cross_entropy(x, torch.tensor([-100, -100]), label_smoothing=0.1)
    (tensor(0.2413), tensor([0.0000, 0.2105]), tensor(0.8675), tensor(nan), tensor(0.), tensor(nan))
    >>> F.cross_entropy(x, p), F.cross_entropy(x, p, w), F.cross_entropy(x, p, w, reduction='none'), F.cross_entropy(x, p, w, reduction='sum'), F.cross_entropy(x, p, w, label_smoothing=0.3), F.cross_entropy(x, p, label_smoothing=1.0), F.cross_entropy(x, p, ignore_index=0)
    RuntimeError: ignore_index is not supported for floating point target
    >>> F.cross_entropy(x, torch.tensor([5, 0]))
    IndexError: Target 5 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, -1]))
    IndexError: Target -1 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, -1]), reduction='none')
    IndexError: Target -1 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, 3]), reduction='none')
    IndexError: Target 3 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, 3]), w)
    IndexError: Target 3 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, 3]), ignore_index=3)
    tensor(1.7413)
    >>> F.cross_entropy(x, torch.tensor([0, -7]), w, label_smoothing=0.1)
    IndexError: Target -7 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([0, 7]), w, label_smoothing=1.0)
    IndexError: Target 7 is out of bounds.
    >>> F.cross_entropy(x, t, label_smoothing=1.5)
    RuntimeError: label_smoothing must be between 0.0 and 1.0. Got: 1.5
    >>> F.cross_entropy(x, t, label_smoothing=-0.1)
    tensor(0.2259)
    >>> F.cross_entropy(x, p, label_smoothing=1.5)
    RuntimeError: label_smoothing must be between 0.0 and 1.0. Got: 1.5
    >>> F.cross_entropy(x, t, label_smoothing=torch.nan)
    tensor(0.2259)
    >>> F.cross_entropy(x, t.int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.cross_entropy(x, t.to(torch.uint8))
    tensor(0.2259)
    >>> F.cross_entropy(x, t.float())
    RuntimeError: expected target dtype to be Long or Byte, but got Float
    >>> F.cross_entropy(x, t.bool())
    RuntimeError: expected target dtype to be Long or Byte, but got Bool
    >>> F.cross_entropy(x, t[:1])
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.cross_entropy(x, torch.tensor([[2], [0]]))
    RuntimeError: 0D or 1D target tensor expected, multi-target not supported
    >>> F.cross_entropy(x, torch.tensor(1))
    ValueError: Expected input batch_size (2) to match target batch_size (0).
    >>> F.cross_entropy(x[0], torch.tensor(1)), F.cross_entropy(x[0], p[0]), F.cross_entropy(x[0], torch.tensor(1), w, reduction='none'), F.cross_entropy(x[0], torch.tensor(1), w, label_smoothing=0.1, reduction='none'), F.cross_entropy(x[0], torch.tensor(1), w, label_smoothing=0.1)
    (tensor(3.2413), tensor(1.4413), tensor(1.6207), tensor(1.5867), tensor(3.1735))
    >>> F.cross_entropy(x[0], torch.tensor([1]))
    tensor(3.2413)
    >>> F.cross_entropy(x[0], torch.tensor([1, 2]))
    ValueError: For 1D input, 1D target must have size 1, but got target size: 2
    >>> F.cross_entropy(x[0, 0], torch.tensor(1))
    RuntimeError: Expected floating point type for target with class probabilities, got Long
    >>> F.cross_entropy(x[0, 0], x[0, 0])
    IndexError: Dimension specified as 1 but tensor has no dimensions
    >>> F.cross_entropy(x, t, w[:2])
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.cross_entropy(x, t, w[:2], label_smoothing=0.1)
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.cross_entropy(x, p, w[:2])
    RuntimeError: cross_entropy: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.cross_entropy(x, p, torch.tensor(1.0))
    RuntimeError: cross_entropy: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: []
    >>> F.cross_entropy(x, t, torch.tensor(1.0))
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: []
    >>> F.cross_entropy(x, t, w.double())
    RuntimeError: expected scalar type Float but found Double
    >>> F.cross_entropy(x, t, w.double(), label_smoothing=0.1)
    RuntimeError: expected scalar type Float but found Double
    >>> F.cross_entropy(x, p, w.double())
    tensor(0.6754, dtype=torch.float64)
    >>> F.cross_entropy(x, p.half())
    tensor(0.9009)
    >>> F.cross_entropy(x.int(), p.int())
    RuntimeError: Expected floating point type for target with class probabilities, got Int
    >>> F.cross_entropy(x, t[:, None].expand(2, 3))
    RuntimeError: Expected floating point type for target with class probabilities, got Long
    >>> F.cross_entropy(x, p + 0j)
    RuntimeError: Expected floating point type for target with class probabilities, got ComplexFloat
    >>> y = torch.arange(24.).reshape(2, 3, 4) / 10; u = torch.tensor([[0, 1, 2, 0], [2, 2, 1, 0]]); F.cross_entropy(y, u), F.cross_entropy(y, u, w, reduction='none'), F.cross_entropy(y, u, w, label_smoothing=0.1), F.cross_entropy(y, u, reduction='none', label_smoothing=0.1), F.cross_entropy(y, u, ignore_index=0, reduction='none')
    (tensor(1.1513), tensor([[1.5513, 0.5756, 1.5025, 1.5513],
            [1.5025, 1.5025, 0.5756, 1.5513]]), tensor(1.0249), tensor([[1.5113, 1.1513, 0.7913, 1.5113],
            [0.7913, 0.7913, 1.1513, 1.5113]]), tensor([[0.0000, 1.1513, 0.7513, 0.0000],
            [0.7513, 0.7513, 1.1513, 0.0000]]))
    >>> F.cross_entropy(y, y.softmax(1)), F.cross_entropy(y, y.softmax(1), w, reduction='none'), F.cross_entropy(y, y.softmax(1), w, label_smoothing=0.1)
    (tensor(1.0473), tensor([[1.2197, 1.2197, 1.2197, 1.2197],
            [1.2197, 1.2197, 1.2197, 1.2197]]), tensor(1.2187))
    >>> F.cross_entropy(y, u[:, :3])
    RuntimeError: Expected target size [2, 4], got [2, 3]
    >>> F.cross_entropy(y, u[:1])
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.cross_entropy(y, y[:, :, :3])
    RuntimeError: Expected target size [2, 4], got [2, 3, 3]
    >>> F.cross_entropy(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2)), F.cross_entropy(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2), w, reduction='none').flatten(), F.cross_entropy(y.reshape(2, 3, 1, 2, 2), u.reshape(2, 1, 2, 2), w, reduction='none').flatten()
    (tensor(1.1513), tensor([1.5513, 0.5756, 1.5025, 1.5513, 1.5025, 1.5025, 0.5756, 1.5513]), tensor([1.5513, 0.5756, 1.5025, 1.5513, 1.5025, 1.5025, 0.5756, 1.5513]))
    >>> F.cross_entropy(y.reshape(2, 3, 2, 2), u)
    RuntimeError: only batches of spatial targets supported (3D tensors) but got targets of dimension: 2
    >>> F.cross_entropy(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2)[:, :1])
    RuntimeError: size mismatch (got input: [2, 3, 2, 2] , target: [2, 1, 2]
    >>> F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)), F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), reduction='sum'), F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), reduction='none'), F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, 3)), F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), label_smoothing=0.1), F.cross_entropy(torch.zeros(0, 3), torch.zeros(0, 3), reduction='none')
    (tensor(nan), tensor(0.), tensor([]), tensor(nan), tensor(nan), tensor([]))
    >>> F.cross_entropy(torch.zeros(2, 0), torch.zeros(2, 0)), F.cross_entropy(torch.zeros(2, 0), torch.zeros(2, 0), reduction='none'), F.cross_entropy(torch.zeros(2, 0), torch.zeros(2, 0), label_smoothing=0.1)
    (tensor(nan), tensor([-0., -0.]), tensor(nan))
    >>> F.cross_entropy(torch.zeros(2, 0), torch.zeros(2, dtype=torch.int64))
    IndexError: Target 0 is out of bounds.
    >>> F.cross_entropy(torch.zeros(2, 0), torch.full((2,), -100)), F.cross_entropy(torch.zeros(2, 0), torch.full((2,), -100), reduction='none'), F.cross_entropy(torch.zeros(2, 0), torch.full((2,), -100), reduction='sum')
    (tensor(nan), tensor([0., 0.]), tensor(0.))
    >>> F.cross_entropy(torch.zeros(2, 3, 0), torch.zeros(2, 0, dtype=torch.int64)), F.cross_entropy(torch.zeros(2, 3, 0), torch.zeros(2, 0, dtype=torch.int64), reduction='none'), F.cross_entropy(torch.zeros(2, 3, 0), torch.zeros(2, 3, 0)), F.cross_entropy(torch.zeros(2, 3, 0, 4), torch.zeros(2, 0, 4, dtype=torch.int64))
    (tensor(nan), tensor([], size=(2, 0)), tensor(nan), tensor(nan))
    >>> i = torch.tensor([[torch.inf, 0.0], [-torch.inf, 0.0], [torch.nan, 1.0], [0.0, -torch.inf]]); F.cross_entropy(i, torch.tensor([0, 0, 0, 0]), reduction='none'), F.cross_entropy(i, torch.tensor([1, 1, 1, 0]), reduction='none'), F.cross_entropy(i, torch.tensor([1, 1, 1, -100])), F.cross_entropy(i, torch.tensor([1, 1, -100, 0]), reduction='sum'), F.cross_entropy(i, torch.tensor([1, 1, -100, 0]), reduction='none'), F.cross_entropy(i[3:], torch.tensor([0]), torch.tensor([1.0, 0.0]), label_smoothing=0.1)
    (tensor([nan, inf, nan, -0.]), tensor([nan, -0., nan, -0.]), tensor(nan), tensor(nan), tensor([nan, -0., 0., -0.]), tensor(nan))
    >>> F.cross_entropy(torch.tensor([[1000.0, 0.0, -1000.0]]), torch.tensor([1])), F.cross_entropy(torch.tensor([[60000.0, 0.0, -60000.0]]).half(), torch.tensor([2]))
    (tensor(1000.), tensor(inf, dtype=torch.float16))
    >>> F.cross_entropy(i, torch.tensor([[0.0, 1.0], [0.0, 1.0], [0.0, 1.0], [1.0, 0.0]]), reduction='none')
    tensor([nan, nan, nan, nan])
    >>> F.cross_entropy(x, t, torch.tensor([0.0, 0.0, 0.0])), F.cross_entropy(x, t, torch.tensor([-1.0, torch.inf, torch.nan])), F.cross_entropy(x, t, torch.tensor([1.0, torch.inf, torch.nan]), reduction='none')
    (tensor(nan), tensor(nan), tensor([   nan, 0.2105]))
    >>> F.cross_entropy(x, t, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.cross_entropy(x, t, w, False), F.cross_entropy(x, t, w, None, 2, False), F.cross_entropy(x, t, reduce=True)
    (tensor(0.6931), tensor([0.0000, 0.2105]), tensor(0.2259))
    >>> F.cross_entropy(y.reshape(2, 3, 4)[:, :, :0], u[:, :0], reduction='none')
    tensor([], size=(2, 0))

    # losses: negative log-likelihoods
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.0, -3.0]]).log_softmax(1); t = torch.tensor([2, 0]); w = torch.tensor([1.0, 0.5, 2.0])
    >>> F.nll_loss(x, t), F.nll_loss(x, t, reduction='sum'), F.nll_loss(x, t, reduction='none'), F.nll_loss(x, t, w), F.nll_loss(x, t, w, reduction='none'), F.nll_loss(x, t, w, reduction='sum'), F.nll_loss(x, t, w, ignore_index=2), F.nll_loss(x, t, w, ignore_index=2, reduction='none')
    (tensor(0.2259), tensor(0.4518), tensor([0.2413, 0.2105]), tensor(0.2310), tensor([0.4826, 0.2105]), tensor(0.6931), tensor(0.2105), tensor([0.0000, 0.2105]))
    >>> F.nll_loss(x, torch.tensor([5, 0]))
    IndexError: Target 5 is out of bounds.
    >>> F.nll_loss(x, torch.tensor([0, -1]), reduction='none')
    IndexError: Target -1 is out of bounds.
    >>> F.nll_loss(x, torch.tensor([0, -1]), reduction='sum')
    IndexError: Target -1 is out of bounds.
    >>> F.nll_loss(x, t.int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(x, t.to(torch.uint8)), F.nll_loss(x, t.to(torch.uint8), reduction='none')
    (tensor(0.2259), tensor([0.2413, 0.2105]))
    >>> F.nll_loss(x, t.float())
    RuntimeError: expected target dtype to be Long or Byte, but got Float
    >>> F.nll_loss(x, x)
    RuntimeError: 0D or 1D target tensor expected, multi-target not supported
    >>> F.nll_loss(x[0], torch.tensor(1)), F.nll_loss(x[0], torch.tensor(1), w), F.nll_loss(x[0], torch.tensor(1), w, reduction='none')
    (tensor(3.2413), tensor(3.2413), tensor(1.6207))
    >>> F.nll_loss(x[0], torch.tensor([1])), F.nll_loss(x[0], torch.tensor([1]), reduction='none')
    (tensor(3.2413), tensor(3.2413))
    >>> F.nll_loss(x[0], torch.tensor([1, 2]))
    ValueError: For 1D input, 1D target must have size 1, but got target size: 2
    >>> F.nll_loss(x[0], torch.tensor([1, 2]), reduction='none')
    ValueError: For 1D input, 1D target must have size 1, but got target size: 2
    >>> F.nll_loss(x[0, 0], torch.tensor(1))
    ValueError: Expected 1 or more dimensions (got 0)
    >>> F.nll_loss(x, torch.tensor(1))
    ValueError: Expected input batch_size (2) to match target batch_size (0).
    >>> F.nll_loss(x, t[:1])
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.nll_loss(x, t[:, None])
    RuntimeError: 0D or 1D target tensor expected, multi-target not supported
    >>> F.nll_loss(x, t, w[:2])
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.nll_loss(x, t, w[None])
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [1, 3]
    >>> F.nll_loss(x, t, torch.tensor(1.0))
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: []
    >>> F.nll_loss(x, t, w.double())
    RuntimeError: expected scalar type Float but found Double
    >>> F.nll_loss(x.half(), t), F.nll_loss(x.bfloat16(), t), F.nll_loss(x.double(), t)
    (tensor(0.2258, dtype=torch.float16), tensor(0.2266, dtype=torch.bfloat16), tensor(0.2259, dtype=torch.float64))
    >>> F.nll_loss(x.half(), t, w)
    RuntimeError: expected scalar type Half but found Float
    >>> y = (torch.arange(24.).reshape(2, 3, 4) / 10).log_softmax(1); u = torch.tensor([[0, 1, 2, 0], [2, 2, 1, 0]]); F.nll_loss(y, u), F.nll_loss(y, u, w, reduction='none'), F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2), w)
    (tensor(1.1513), tensor([[1.5513, 0.5756, 1.5025, 1.5513],
            [1.5025, 1.5025, 0.5756, 1.5513]]), tensor(1.0313))
    >>> F.nll_loss(y, u[:, :3])
    RuntimeError: Expected target size [2, 4], got [2, 3]
    >>> F.nll_loss(y, u[:1])
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.nll_loss(y, u[0])
    ValueError: Expected input batch_size (2) to match target batch_size (4).
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u)
    RuntimeError: only batches of spatial targets supported (3D tensors) but got targets of dimension: 2
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2)[:, :1])
    RuntimeError: size mismatch (got input: [2, 3, 2, 2] , target: [2, 1, 2]
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2)[:1])
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2), w[:2])
    RuntimeError: weight tensor should be defined either for all or no classes
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2).int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2) + 1)
    IndexError: Target 3 is out of bounds.
    >>> F.nll_loss(y.reshape(2, 3, 2, 2), u.reshape(2, 2, 2).float())
    RuntimeError: expected target dtype to be Long or Byte, but got Float
    >>> F.nll_loss(y.reshape(2, 3, 2, 2, 1), u)
    RuntimeError: Expected target size [2, 2, 2, 1], got [2, 4]
    >>> F.nll_loss(y, u + 1)
    IndexError: Target 3 is out of bounds.
    >>> F.nll_loss(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)), F.nll_loss(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), reduction='sum'), F.nll_loss(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), reduction='none')
    (tensor(nan), tensor(0.), tensor([]))
    >>> F.nll_loss(torch.zeros(2, 0), torch.zeros(2, dtype=torch.int64))
    IndexError: Target 0 is out of bounds.
    >>> F.nll_loss(torch.zeros(2, 3, 0), torch.zeros(2, 0, dtype=torch.int64)), F.nll_loss(torch.zeros(0, 3, 2), torch.zeros(0, 2, dtype=torch.int64)), F.nll_loss(torch.zeros(0, 3, 2, 2), torch.zeros(0, 2, 2, dtype=torch.int64))
    (tensor(nan), tensor(nan), tensor(nan))
    >>> F.nll_loss(torch.zeros(0, 3, 2), torch.zeros(0, 2, dtype=torch.int64), reduction='none'), F.nll_loss(torch.zeros(0, 3, 2), torch.zeros(0, 2, dtype=torch.int64), reduction='sum')
    (tensor([], size=(0, 2)), tensor(0.))
    >>> F.nll_loss(x, t, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> torch.nn.functional.nll_loss(x, torch.tensor([2, 2]), torch.tensor([1.0, 1.0, 0.0])), F.nll_loss(x, torch.tensor([-100, -100])), F.nll_loss(x, torch.tensor([-100, -100]), reduction='none'), F.nll_loss(x, torch.tensor([-100, -100]), reduction='sum')
    (tensor(nan), tensor(nan), tensor([0., 0.]), tensor(0.))
    >>> F.nll_loss(torch.tensor([[-torch.inf, 0.0], [torch.nan, 1.0]]), torch.tensor([0, -100])), F.nll_loss(torch.tensor([[-torch.inf, 0.0], [torch.nan, 1.0]]), torch.tensor([1, 1]), reduction='none')
    (tensor(inf), tensor([-0., -1.]))

    # losses: binary cross entropies
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, 0.1, 1.0], [0.0, 0.9, 0.25]]); t = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.75, 1.0]]); w = torch.tensor([1.0, 0.5, 2.0])
    >>> F.binary_cross_entropy(x, t), F.binary_cross_entropy(x, t, reduction='sum'), F.binary_cross_entropy(x, t, reduction='none'), F.binary_cross_entropy(x, t, w), F.binary_cross_entropy(x, t, w, reduction='none'), F.binary_cross_entropy(x, 1 - t, reduction='none')
    (tensor(0.4732), tensor(2.8395), tensor([[0.6931, 0.1054, -0.0000],
            [0.0000, 0.6547, 1.3863]]), tensor(0.6410), tensor([[0.6931, 0.0527, -0.0000],
            [0.0000, 0.3273, 2.7726]]), tensor([[  0.6931,   2.3026, 100.0000],
            [100.0000,   1.7533,   0.2877]]))
    >>> F.binary_cross_entropy(x, t[0])
    ValueError: Using a target size (torch.Size([3])) that is different to the input size (torch.Size([2, 3])) is deprecated. Please ensure they have the same size.
    >>> F.binary_cross_entropy(x, t, w[:2])
    RuntimeError: Attempting to broadcast a dimension of length 2 at -1! Mismatching argument at index 1 had torch.Size([2]); but expected shape should be broadcastable to [2, 3]
    >>> F.binary_cross_entropy(x, t, torch.ones(3, 2, 3))
    RuntimeError: output with shape [2, 3] doesn't match the broadcast shape [3, 2, 3]
    >>> F.binary_cross_entropy(x[0], t[0], torch.ones(2, 3))
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> F.binary_cross_entropy(x, t, torch.tensor(2.0)), F.binary_cross_entropy(x, t, torch.tensor([[2.0], [3.0]]))
    (tensor(0.9465), tensor(1.2866))
    >>> F.binary_cross_entropy(x + 1, t)
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(x - 1, t, reduction='none')
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(torch.tensor([torch.nan]), torch.tensor([0.5]))
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(x, t + 1), F.binary_cross_entropy(x, t - 1)
    RuntimeError: all elements of target should be between 0 and 1
    >>> F.binary_cross_entropy(x, t.int())
    RuntimeError: Found dtype Int but expected Float
    >>> F.binary_cross_entropy(x.int(), t)
    RuntimeError: Found dtype Float but expected Int
    >>> F.binary_cross_entropy(x, t.double())
    RuntimeError: Found dtype Double but expected Float
    >>> F.binary_cross_entropy(x.double(), t)
    RuntimeError: Found dtype Float but expected Double
    >>> F.binary_cross_entropy(x, t, w.double()), F.binary_cross_entropy(x, t, w.int()), F.binary_cross_entropy(x, t, w.half(), reduction='none'), F.binary_cross_entropy(x, t, w.double(), reduction='none')
    (tensor(0.6410), tensor(0.5776), tensor([[0.6931, 0.0527, -0.0000],
            [0.0000, 0.3273, 2.7726]]), tensor([[0.6931, 0.0527, -0.0000],
            [0.0000, 0.3273, 2.7726]]))
    >>> F.binary_cross_entropy(x.half(), t.half(), w)
    tensor(0.6411, dtype=torch.float16)
    >>> F.binary_cross_entropy(x.half(), t.half(), w, reduction='none')
    tensor([[0.6934, 0.0527, -0.0000],
            [0.0000, 0.3271, 2.7734]], dtype=torch.float16)
    >>> F.binary_cross_entropy(x, t, w + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> F.binary_cross_entropy(torch.zeros(0), torch.zeros(0)), F.binary_cross_entropy(torch.zeros(0), torch.zeros(0), reduction='sum'), F.binary_cross_entropy(torch.zeros(0), torch.zeros(0), reduction='none'), F.binary_cross_entropy(torch.zeros(0, 3), torch.zeros(0, 3), w)
    (tensor(nan), tensor(0.), tensor([]), tensor(nan))
    >>> F.binary_cross_entropy(torch.tensor(0.5), torch.tensor(1.0)), F.binary_cross_entropy(torch.tensor(0.5), torch.tensor(1.0), torch.tensor(2.0), reduction='none')
    (tensor(0.6931), tensor(1.3863))
    >>> F.binary_cross_entropy(torch.tensor([0.5, 0.5]), torch.tensor([torch.nan, torch.inf]), reduction='none')
    RuntimeError: all elements of target should be between 0 and 1
    >>> F.binary_cross_entropy(x, t, w, False), F.binary_cross_entropy(x, t, w, None, False), F.binary_cross_entropy(x, t, reduction='mean ')
    ValueError: mean  is not a valid value for reduction
    >>> F.binary_cross_entropy(x, t[0], reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.binary_cross_entropy(torch.tensor([1e-40, 1e-10, 1 - 1e-7]), torch.tensor([1.0, 1.0, 0.0]), reduction='none')
    tensor([92.1034, 23.0259, 15.9424])
    >>> F.binary_cross_entropy(x, t.bool())
    RuntimeError: Found dtype Bool but expected Float

    # losses: binary cross entropies of logits
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -20.0, 100.0], [0.0, 90.0, -120.0]]); t = torch.tensor([[1.0, 0.0, 1.0], [0.0, 0.75, 1.0]]); w = torch.tensor([1.0, 0.5, 2.0])
    >>> F.binary_cross_entropy_with_logits(x, t[0])
    ValueError: Target size (torch.Size([3])) must be the same as input size (torch.Size([2, 3]))
    >>> F.binary_cross_entropy_with_logits(x, t, w[:2])
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.binary_cross_entropy_with_logits(x, t, pos_weight=w[:2])
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> F.binary_cross_entropy_with_logits(x, t, torch.ones(3, 2, 3))
    RuntimeError: output with shape [2, 3] doesn't match the broadcast shape [3, 2, 3]
    >>> F.binary_cross_entropy_with_logits(x, t, torch.ones(1, 1, 2, 3), reduction='none')
    RuntimeError: output with shape [2, 3] doesn't match the broadcast shape [1, 1, 2, 3]
    >>> F.binary_cross_entropy_with_logits(x, t, pos_weight=torch.ones(2, 2, 3), reduction='none')
    RuntimeError: output with shape [2, 3] doesn't match the broadcast shape [2, 2, 3]
    >>> F.binary_cross_entropy_with_logits(x, t, pos_weight=torch.ones(1, 2, 3), reduction='none')
    RuntimeError: output with shape [2, 3] doesn't match the broadcast shape [1, 2, 3]
    >>> F.binary_cross_entropy_with_logits(x[0], t[0], torch.ones(2, 3))
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> F.binary_cross_entropy_with_logits(x, t, torch.tensor(2.0)), F.binary_cross_entropy_with_logits(x, t, pos_weight=torch.tensor([[2.0], [3.0]]))
    (tensor(47.8891), tensor(64.0236))
    >>> F.binary_cross_entropy_with_logits(x, t.int(), reduction='none'), F.binary_cross_entropy_with_logits(x, t.bool(), reduction='none')
    RuntimeError: result type Float can't be cast to the desired output type Int
    >>> F.binary_cross_entropy_with_logits(x, t.bool())
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.binary_cross_entropy_with_logits(x.double(), t), F.binary_cross_entropy_with_logits(x.half(), t.half()), F.binary_cross_entropy_with_logits(x.bfloat16(), t.bfloat16())
    (tensor(23.9445), tensor(23.9375, dtype=torch.float16), tensor(24., dtype=torch.bfloat16))
    >>> F.binary_cross_entropy_with_logits(x.half(), t.bfloat16())
    tensor(24., dtype=torch.bfloat16)
    >>> F.binary_cross_entropy_with_logits(x, t, w.double())
    tensor(42.0695)
    >>> F.binary_cross_entropy_with_logits(x, t, w.int()), F.binary_cross_entropy_with_logits(x, t, pos_weight=w.int())
    (tensor(40.1945), tensor(43.9445))
    >>> F.binary_cross_entropy_with_logits(x, t, pos_weight=w.double())
    tensor(43.9445)
    >>> F.binary_cross_entropy_with_logits(x.half(), t.half(), w), F.binary_cross_entropy_with_logits(x.half(), t.half(), pos_weight=w)
    (tensor(42.0625, dtype=torch.float16), tensor(43.9375, dtype=torch.float16))
    >>> F.binary_cross_entropy_with_logits(x, t+1j)
    tensor(23.9445-8.4167j)
    >>> F.binary_cross_entropy_with_logits(x, t, w+1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> F.binary_cross_entropy_with_logits(torch.zeros(0), torch.zeros(0)), F.binary_cross_entropy_with_logits(torch.zeros(0), torch.zeros(0), reduction='sum'), F.binary_cross_entropy_with_logits(torch.zeros(0), torch.zeros(0), reduction='none'), F.binary_cross_entropy_with_logits(torch.zeros(0, 3), torch.zeros(0, 3), w)
    (tensor(nan), tensor(0.), tensor([]), tensor(nan))
    >>> F.binary_cross_entropy_with_logits(torch.tensor(0.5), torch.tensor(1.0)), F.binary_cross_entropy_with_logits(torch.tensor(0.5), torch.tensor(1.0), torch.tensor(2.0), reduction='none')
    (tensor(0.4741), tensor(0.9482))
    >>> i = torch.tensor([torch.inf, -torch.inf, torch.nan, torch.inf, -torch.inf])
    >>> F.binary_cross_entropy_with_logits(x, t, reduction='mean ')
    ValueError: mean  is not a valid value for reduction

    # losses: Kullback-Leibler divergence
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]).log_softmax(1); t = torch.tensor([[0.2, 0.0, 0.8], [1.0, 0.0, 0.0]])
    >>> F.kl_div(x, t), F.kl_div(x, t, reduction='sum'), F.kl_div(x, t, reduction='none'), F.kl_div(x, t, reduction='batchmean'), F.kl_div(x, t.log(), reduction='none', log_target=True), F.kl_div(x, x - 1, log_target=True), F.kl_div(x, x - 1, reduction='batchmean', log_target=True)
    (tensor(0.5283), tensor(3.1701), tensor([[-0.1210,  0.0000,  0.2252],
            [ 3.0659,  0.0000,  0.0000]]), tensor(1.5850), tensor([[-0.1210,     nan,  0.2252],
            [ 3.0659,     nan,     nan]]), tensor(-0.1226), tensor(-0.3679))
    >>> F.kl_div(x, t[0]), F.kl_div(x, t[:, :1], reduction='none'), F.kl_div(x[0], t, reduction='batchmean'), F.kl_div(x[0, 0], t, reduction='batchmean')
    (tensor(0.5783), tensor([[-0.1210,  0.3790, -0.2210],
            [ 3.0659,  0.0659,  4.0659]]), tensor(0.3696), tensor(1.5088))
    >>> F.kl_div(x, t[:, :2])
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> F.kl_div(x, t.int())
    RuntimeError: kl_div: Integral inputs not supported.
    >>> F.kl_div(x.int(), t)
    RuntimeError: kl_div: Integral inputs not supported.
    >>> F.kl_div(x.bool(), t.bool(), log_target=True)
    RuntimeError: kl_div: Integral inputs not supported.
    >>> F.kl_div(x + 1j, t)
    RuntimeError: kl_div: Complex inputs not supported.
    >>> F.kl_div(x, t + 1j)
    RuntimeError: kl_div: Complex inputs not supported.
    >>> F.kl_div(x + 1j, t.int())
    RuntimeError: kl_div: Complex inputs not supported.
    >>> F.kl_div(x, t.double()), F.kl_div(x.half(), t.half()), F.kl_div(x.bfloat16(), t.bfloat16()), F.kl_div(x.half(), t), F.kl_div(x.double(), t, reduction='none')
    (tensor(0.5283, dtype=torch.float64), tensor(0.5283, dtype=torch.float16), tensor(0.5273, dtype=torch.bfloat16), tensor(0.5284), tensor([[-0.1210,  0.0000,  0.2252],
            [ 3.0659,  0.0000,  0.0000]], dtype=torch.float64))
    >>> F.kl_div(x, t - 0.5, reduction='none'), F.kl_div(torch.tensor([-torch.inf, -torch.inf, torch.nan, 1.0]), torch.tensor([0.0, 0.5, 0.0, torch.nan]), reduction='none'), F.kl_div(torch.tensor([-torch.inf, 0.0, torch.nan]), torch.tensor([-torch.inf, -torch.inf, -torch.inf]), reduction='none', log_target=True)
    (tensor([[    nan,     nan, -0.2098],
            [ 1.1864,     nan,     nan]]), tensor([nan, inf, nan, nan]), tensor([nan, nan, nan]))
    >>> F.kl_div(torch.zeros(0, 3), torch.zeros(0, 3)), F.kl_div(torch.zeros(0, 3), torch.zeros(0, 3), reduction='batchmean'), F.kl_div(torch.zeros(0, 3), torch.zeros(0, 3), reduction='sum'), F.kl_div(torch.zeros(0, 3), torch.zeros(0, 3), reduction='none'), F.kl_div(torch.zeros(2, 0), torch.zeros(2, 0), reduction='batchmean')
    (tensor(nan), tensor(nan), tensor(0.), tensor([], size=(0, 3)), tensor(0.))
    >>> F.kl_div(torch.tensor(-1.0), torch.tensor(0.5)), F.kl_div(torch.tensor(-1.0), torch.tensor(0.5), reduction='batchmean'), F.kl_div(torch.tensor(-1.0), torch.tensor(0.5), reduction='none')
    (tensor(0.1534), tensor(0.1534), tensor(0.1534))
    >>> F.kl_div(x, t, reduction='bad')
    ValueError: bad is not a valid value for reduction

    # losses: Poisson's likelihood
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, 2.0, 1.0], [0.0, 3.0, -1.0]]); t = torch.tensor([[0.0, 1.0, 3.0], [2.0, 5.0, 0.5]])
    >>> F.poisson_nll_loss(x, t), F.poisson_nll_loss(x, t, reduction='sum'), F.poisson_nll_loss(x, t, reduction='none'), F.poisson_nll_loss(x, t, full=True), F.poisson_nll_loss(x, t, full=True, reduction='none'), F.poisson_nll_loss(x.abs(), t, False, reduction='none'), F.poisson_nll_loss(x, t, log_input=False, eps=2.0), F.poisson_nll_loss(x, t, False, True, eps=1.5)
    (tensor(2.2849), tensor(13.7095), tensor([[ 1.6487,  5.3891, -0.2817],
            [ 1.0000,  5.0855,  0.8679]]), tensor(3.4827), tensor([[1.6487, 5.3891, 1.4824],
            [1.6518, 9.8564, 0.8679]]), tensor([[ 0.5000,  1.3069,  1.0000],
            [36.8414, -2.4931,  1.0000]]), tensor(-1.4359), tensor(0.1167))
    >>> F.poisson_nll_loss(x, t, False, reduction='none')
    tensor([[ 0.5000,  1.3069,  1.0000],
            [36.8414, -2.4931,     nan]])
    >>> F.poisson_nll_loss(x, t[0]), F.poisson_nll_loss(x[0], t, reduction='none'), F.poisson_nll_loss(x, t[0], full=True)
    (tensor(4.7016), tensor([[ 1.6487,  5.3891, -0.2817],
            [ 0.6487, -2.6109,  2.2183]]), tensor(5.2896))
    >>> F.poisson_nll_loss(x[0], t, full=True)
    tensor(2.3665)
    >>> F.poisson_nll_loss(x, t[:, :2])
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> F.poisson_nll_loss(x.int(), t.int()), F.poisson_nll_loss(x.int(), t.int(), reduction='none'), F.poisson_nll_loss(x, t.int(), full=True)
    (tensor(2.0935), tensor([[ 1.0000,  5.3891, -0.2817],
            [ 1.0000,  5.0855,  0.3679]]), tensor(3.3994))
    >>> F.poisson_nll_loss(x.int(), t.int(), full=True), F.poisson_nll_loss(x.abs().int(), t.int(), False, True)
    (tensor(3.2912), tensor(7.4736))
    >>> F.poisson_nll_loss(x, t.double(), full=True)
    tensor(3.4827, dtype=torch.float64)
    >>> F.poisson_nll_loss(x + 1j, t)
    tensor(-0.2595+2.7408j)
    >>> F.poisson_nll_loss(x + 1j, t, full=True)
    tensor(0.9383+2.7408j)
    >>> F.poisson_nll_loss(x.bool(), t.bool(), reduction='none')
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> F.poisson_nll_loss(torch.zeros(0), torch.zeros(0)), F.poisson_nll_loss(torch.zeros(0), torch.zeros(0), full=True, reduction='sum'), F.poisson_nll_loss(torch.tensor(1.0), torch.tensor(2.0), full=True), F.poisson_nll_loss(torch.zeros(0), torch.zeros(0), reduction='none')
    (tensor(nan), tensor(0.), tensor(1.3701), tensor([]))
    >>> F.poisson_nll_loss(torch.tensor([torch.inf, -torch.inf, torch.nan, 100.0]), torch.tensor([1.0, 0.0, 1.0, torch.inf]), full=True, reduction='none'), F.poisson_nll_loss(torch.zeros(4), torch.tensor([1.0, 0.0, -1.0, torch.nan]), full=True, reduction='none'), F.poisson_nll_loss(torch.zeros(2), torch.tensor([1.0, 0.0]), False, reduction='none')
    (tensor([nan, nan, nan, nan]), tensor([1., 1., 1., nan]), tensor([18.4207,  0.0000]))
    >>> F.poisson_nll_loss(x, t, reduction='elementwise_mean')
    ValueError: elementwise_mean is not a valid value for reduction
    >>> F.poisson_nll_loss(x, t, True, False, False), F.poisson_nll_loss(x, t, True, False, None, 1e-8, False)
    (tensor(13.7095), tensor([[ 1.6487,  5.3891, -0.2817],
            [ 1.0000,  5.0855,  0.8679]]))
    >>> F.poisson_nll_loss(x, t, 1)
    TypeError: poisson_nll_loss(): argument 'log_input' (position 3) must be bool, not int
    >>> F.poisson_nll_loss(x, t, reduction='bad')
    ValueError: bad is not a valid value for reduction

    # losses: the normal distribution's likelihood
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, 2.0, 1.0], [0.0, 3.0, -1.0]]); t = torch.tensor([[0.0, 1.0, 3.0], [2.0, 5.0, 0.5]]); v = torch.tensor([[1.0, 0.0, 2.0], [0.5, 4.0, 1e-9]])
    >>> F.gaussian_nll_loss(x, t, 2.0), F.gaussian_nll_loss(x, t, v[:, 0]), F.gaussian_nll_loss(x, t, v[:, :1], reduction='none'), F.gaussian_nll_loss(x, t, v[:1]), F.gaussian_nll_loss(x, t, 0.0)
    (tensor(0.9924), tensor(1.9725), tensor([[0.1250, 0.5000, 2.0000],
            [3.6534, 3.6534, 1.9034]]), tensor(416665.0938), tensor(1291659.7500))
    >>> F.gaussian_nll_loss(x, t, 2)
    TypeError: any() received an invalid combination of arguments - got (bool), but expected one of:
    >>> F.gaussian_nll_loss(x, t, -1.0)
    ValueError: var has negative entry/entries
    >>> F.gaussian_nll_loss(x, t, -v)
    ValueError: var has negative entry/entries
    >>> F.gaussian_nll_loss(x, t, v[0])
    ValueError: var is of incorrect size
    >>> F.gaussian_nll_loss(x, t, torch.tensor(1.0))
    ValueError: var is of incorrect size
    >>> F.gaussian_nll_loss(x, t, torch.ones(1, 1))
    ValueError: var is of incorrect size
    >>> F.gaussian_nll_loss(x[0], t[0], torch.tensor(1.0)), F.gaussian_nll_loss(x[0], t[0], torch.ones(1))
    (tensor(0.8750), tensor(0.8750))
    >>> F.gaussian_nll_loss(x[0, 0], t[0, 0], torch.tensor(1.0)), F.gaussian_nll_loss(x[0, 0], t, torch.tensor(1.0))
    (tensor(0.1250), tensor(2.4375))
    >>> F.gaussian_nll_loss(x, t[:, :2], v)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.gaussian_nll_loss(x, t, v, reduction='bad')
    ValueError: bad is not valid
    >>> F.gaussian_nll_loss(x, t, torch.ones(3, 3), reduction='bad')
    ValueError: var is of incorrect size
    >>> F.gaussian_nll_loss(x, t, v, eps=0.0), F.gaussian_nll_loss(x, t, v, eps=-1.0), F.gaussian_nll_loss(x, t, torch.tensor([[torch.nan, torch.inf, 1.0], [1.0, 1.0, 1.0]]), reduction='none')
    (tensor(nan), tensor(nan), tensor([[   nan,    inf, 2.0000],
            [2.0000, 2.0000, 1.1250]]))
    >>> F.gaussian_nll_loss(x.int(), t.int(), 2.0)
    tensor(0.9299)
    >>> F.gaussian_nll_loss(x, t, v.int())
    RuntimeError: result type Float can't be cast to the desired output type int
    >>> F.gaussian_nll_loss(x, t, (v + 1).int(), full=True)
    RuntimeError: result type Float can't be cast to the desired output type int
    >>> F.gaussian_nll_loss(x.int(), t.int(), v.int())
    RuntimeError: result type Float can't be cast to the desired output type int
    >>> F.gaussian_nll_loss(x, t, v.bool())
    RuntimeError: result type Float can't be cast to the desired output type bool
    >>> F.gaussian_nll_loss(x.bool(), t.bool(), v)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.gaussian_nll_loss(torch.zeros(0, 3), torch.zeros(0, 3), torch.zeros(0, 3)), F.gaussian_nll_loss(torch.zeros(0, 3), torch.zeros(0, 3), torch.zeros(0), reduction='sum'), F.gaussian_nll_loss(torch.zeros(2, 0), torch.zeros(2, 0), 1.0, reduction='none')
    (tensor(nan), tensor(0.), tensor([], size=(2, 0)))
    >>> F.gaussian_nll_loss(torch.zeros(2, 3, 2), torch.ones(2, 3, 2), torch.ones(2, 3)), F.gaussian_nll_loss(torch.zeros(2, 3, 2), torch.ones(2, 3, 2), torch.ones(2, 1, 2)), F.gaussian_nll_loss(torch.zeros(2, 3, 0), torch.ones(2, 3, 0), torch.ones(2, 3, 1))
    (tensor(0.5000), tensor(0.5000), tensor(nan))
    >>> F.gaussian_nll_loss(torch.zeros(2, 3, 2), torch.ones(2, 3, 2), torch.ones(1, 1, 2))
    ValueError: var is of incorrect size

    # losses: hinge embedding
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]); y = torch.tensor([[1.0, -1.0, -1.0], [1.0, 1.0, 0.0]])
    >>> F.hinge_embedding_loss(x, y), F.hinge_embedding_loss(x, y, reduction='sum'), F.hinge_embedding_loss(x, y, reduction='none'), F.hinge_embedding_loss(x, y, 2.5, reduction='none'), F.hinge_embedding_loss(x, y, -1)
    (tensor(1.2500), tensor(7.5000), tensor([[0.5000, 3.0000, 0.0000],
            [0.0000, 3.0000, 1.0000]]), tensor([[0.5000, 4.5000, 1.5000],
            [0.0000, 3.0000, 2.5000]]), tensor(0.5833))
    >>> F.hinge_embedding_loss(x, y[0]), F.hinge_embedding_loss(x[0], y, reduction='none')
    (tensor(0.9167), tensor([[ 0.5000,  3.0000,  0.0000],
            [ 0.5000, -2.0000,  1.0000]]))
    >>> F.hinge_embedding_loss(x, y[:, :2])
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> F.hinge_embedding_loss(x, y.int()), F.hinge_embedding_loss(x.int(), y.int(), reduction='none'), F.hinge_embedding_loss(x.int(), y, reduction='none'), F.hinge_embedding_loss(x.int(), y.int(), 1.5, reduction='none'), F.hinge_embedding_loss(x.int(), y, reduction='sum')
    (tensor(1.2500), tensor([[0, 3, 0],
            [0, 3, 1]], dtype=torch.int32), tensor([[0, 3, 0],
            [0, 3, 1]], dtype=torch.int32), tensor([[0, 3, 0],
            [0, 3, 1]], dtype=torch.int32), tensor(7))
    >>> F.hinge_embedding_loss(x.int(), y.int())
    NotImplementedError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Int
    >>> F.hinge_embedding_loss(x.double(), y), F.hinge_embedding_loss(x, y.double()), F.hinge_embedding_loss(x.half(), y), F.hinge_embedding_loss(x.half(), y.half()), F.hinge_embedding_loss(x.bfloat16(), y.bfloat16(), reduction='none')
    (tensor(1.2500, dtype=torch.float64), tensor(1.2500), tensor(1.2500, dtype=torch.float16), tensor(1.2500, dtype=torch.float16), tensor([[0.5000, 3.0000, 0.0000],
            [0.0000, 3.0000, 1.0000]], dtype=torch.bfloat16))
    >>> F.hinge_embedding_loss(x + 1j, y)
    NotImplementedError: clamp is not supported for complex types
    >>> F.hinge_embedding_loss(x, y + 0j)
    tensor(1.2500)
    >>> F.hinge_embedding_loss(x.bool(), y)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.hinge_embedding_loss(x, y.bool())
    tensor(0.5833)
    >>> F.hinge_embedding_loss(torch.zeros(0), torch.zeros(0)), F.hinge_embedding_loss(torch.zeros(0), torch.zeros(0), reduction='sum'), F.hinge_embedding_loss(torch.tensor(2.0), torch.tensor(-1.0)), F.hinge_embedding_loss(torch.tensor([torch.nan, torch.inf, torch.nan]), torch.tensor([1.0, -1.0, -1.0]), reduction='none'), F.hinge_embedding_loss(torch.tensor([1.0, 2.0]), torch.tensor([torch.nan, 1]), reduction='none')
    (tensor(nan), tensor(0.), tensor(0.), tensor([nan, 0., nan]), tensor([1., 2.]))
    >>> F.hinge_embedding_loss(x, y, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.hinge_embedding_loss(x, y, 1.0, False), F.hinge_embedding_loss(x, y, 1.0, None, False)
    (tensor(7.5000), tensor([[0.5000, 3.0000, 0.0000],
            [0.0000, 3.0000, 1.0000]]))
    >>> F.hinge_embedding_loss(x, y, torch.nan)
    tensor(nan)

    # losses: cosine embedding
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]); b = torch.tensor([[1.0, 2.0, 0.0], [1.0, 1.0, 1.0]]); y = torch.tensor([1, -1])
    >>> F.cosine_embedding_loss(a, b, y), F.cosine_embedding_loss(a, b, -y, 0.1, reduction='sum'), F.cosine_embedding_loss(a, b, y, reduction='none'), F.cosine_embedding_loss(a, b, torch.tensor([0, 2]), reduction='none'), F.cosine_embedding_loss(a, b, y.float(), reduction='none')
    (tensor(1.0241), tensor(0.6349), tensor([1.6831, 0.3651]), tensor([0., 0.]), tensor([1.6831, 0.3651]))
    >>> F.cosine_embedding_loss(a[0], b[0], torch.tensor(1)), F.cosine_embedding_loss(a[0], b[0], torch.tensor(-1), reduction='none')
    (tensor(1.6831), tensor(0.))
    >>> F.cosine_embedding_loss(a, b, torch.tensor([[1, -1]]))
    RuntimeError: 0D or 1D target tensor expected, multi-target not supported
    >>> F.cosine_embedding_loss(a, b, torch.tensor(1))
    RuntimeError: 0D target tensor expects 1D input tensors, but found inputs with sizes [2, 3] and [2, 3].
    >>> F.cosine_embedding_loss(a[0], b[0], y)
    RuntimeError: 1D target tensor expects 2D input tensors, but found inputs with sizes [3] and [3].
    >>> F.cosine_embedding_loss(a[0], b, y)
    RuntimeError: 1D target tensor expects 2D input tensors, but found inputs with sizes [3] and [2, 3].
    >>> F.cosine_embedding_loss(a, b[0], y)
    RuntimeError: 1D target tensor expects 2D input tensors, but found inputs with sizes [2, 3] and [3].
    >>> F.cosine_embedding_loss(a, b[:1], y)
    tensor(1.2658)
    >>> F.cosine_embedding_loss(a, b[:, :2], y)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.cosine_embedding_loss(a, b, torch.tensor([1, -1, 1]))
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
    >>> F.cosine_embedding_loss(a, b, torch.tensor([1])), F.cosine_embedding_loss(a[:1], b[:1], torch.tensor([1, -1]), reduction='none')
    (tensor(1.1590), tensor([1.6831, 0.0000]))
    >>> F.cosine_embedding_loss(a.int(), b.int(), y)
    tensor(1.0826)
    >>> F.cosine_embedding_loss(a.int(), b, y), F.cosine_embedding_loss(a.double(), b, y), F.cosine_embedding_loss(a.half(), b.half(), y), F.cosine_embedding_loss(a.bfloat16(), b.bfloat16(), y), F.cosine_embedding_loss(a.half(), b, y)
    (tensor(1.0826), tensor(1.0241, dtype=torch.float64), tensor(1.0244, dtype=torch.float16), tensor(1.0234, dtype=torch.bfloat16), tensor(1.0241))
    >>> F.cosine_embedding_loss(a.bool(), b.bool(), y)
    tensor(0.5000)
    >>> F.cosine_embedding_loss(a + 1j, b, y)
    NotImplementedError: clamp is not supported for complex types
    >>> F.cosine_embedding_loss(a, b, y+0j)
    tensor(1.0241)
    >>> F.cosine_embedding_loss(a, b, y.bool())
    tensor(1.1590)
    >>> F.cosine_embedding_loss(a, b, y, 0, False), F.cosine_embedding_loss(a, b, y, 0, None, False)
    (tensor(2.0483), tensor([1.6831, 0.3651]))
    >>> F.cosine_embedding_loss(a, b, y, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.cosine_embedding_loss(a[0, 0], b[0, 0], torch.tensor(1))
    RuntimeError: 0D target tensor expects 1D input tensors, but found inputs with sizes [] and [].

    # losses: margin ranking
    >>> F = torch.nn.functional; a = torch.tensor([0.5, -2.0, 1.0]); b = torch.tensor([1.0, 2.0, 0.0]); y = torch.tensor([1.0, -1.0, -1.0])
    >>> F.margin_ranking_loss(a, b, y), F.margin_ranking_loss(a, b, y, reduction='sum'), F.margin_ranking_loss(a, b, y, 0.5, reduction='none'), F.margin_ranking_loss(a, b, -y, -1, reduction='none')
    (tensor(0.5000), tensor(1.5000), tensor([1.0000, 0.0000, 1.5000]), tensor([0., 3., 0.]))
    >>> F.margin_ranking_loss(a, b, y[:1]), F.margin_ranking_loss(a[:, None], b[None], y[None], reduction='none')
    (tensor(1.5000), tensor([[0.5000, 0.0000, 0.5000],
            [3.0000, 0.0000, 0.0000],
            [0.0000, 0.0000, 1.0000]]))
    >>> F.margin_ranking_loss(a, b[:2], y)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 0
    >>> F.margin_ranking_loss(a, b, y[:2])
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> F.margin_ranking_loss(a.int(), b.int(), y.int(), reduction='none'), F.margin_ranking_loss(a.int(), b.int(), y.int(), reduction='sum'), F.margin_ranking_loss(a, b, y.int()), F.margin_ranking_loss(a.int(), b.int(), y.int(), 1, reduction='none')
    (tensor([1., 0., 1.]), tensor(2.), tensor(0.5000), tensor([2., 0., 2.]))
    >>> F.margin_ranking_loss(a.int(), b.int(), y.int())
    tensor(0.6667)
    >>> F.margin_ranking_loss(a.int(), b.int(), y.int(), 0.5, reduction='none')
    tensor([1.5000, 0.0000, 1.5000])
    >>> F.margin_ranking_loss(a.double(), b, y), F.margin_ranking_loss(a.half(), b.half(), y.half()), F.margin_ranking_loss(a.bfloat16(), b.bfloat16(), y.bfloat16()), F.margin_ranking_loss(a.half(), b, y)
    (tensor(0.5000, dtype=torch.float64), tensor(0.5000, dtype=torch.float16), tensor(0.5000, dtype=torch.bfloat16), tensor(0.5000))
    >>> F.margin_ranking_loss(a.bool(), b.bool(), y)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.margin_ranking_loss(a, b, y.bool())
    NotImplementedError: Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> F.margin_ranking_loss(a + 1j, b, y)
    NotImplementedError: clamp is not supported for complex types
    >>> F.margin_ranking_loss(a.to(torch.uint8), b.to(torch.uint8), y.to(torch.uint8), reduction='none')
    tensor([  1., 252.,   1.])
    >>> F.margin_ranking_loss(torch.zeros(0), torch.zeros(0), torch.zeros(0)), F.margin_ranking_loss(torch.zeros(0), torch.zeros(0), torch.zeros(0), reduction='sum'), F.margin_ranking_loss(torch.tensor(1.0), torch.tensor(2.0), torch.tensor(1.0)), F.margin_ranking_loss(torch.tensor([torch.nan, torch.inf, torch.inf]), torch.tensor([1.0, torch.inf, 1.0]), torch.tensor([1.0, 1.0, -1.0]), reduction='none')
    (tensor(nan), tensor(0.), tensor(1.), tensor([nan, nan, inf]))
    >>> F.margin_ranking_loss(a, b, y, 0, False), F.margin_ranking_loss(a, b, y, 0, None, False)
    (tensor(1.5000), tensor([0.5000, 0.0000, 1.0000]))
    >>> F.margin_ranking_loss(a, b[0], y, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.margin_ranking_loss(torch.tensor([1e38]), torch.tensor([-1e38]), torch.tensor([-2.0]), reduction='none'), F.margin_ranking_loss(a, b, y, torch.nan)
    (tensor([inf]), tensor(nan))

    # losses: triplet margins
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]); p = torch.tensor([[1.0, -1.0, 0.0], [1.0, 1.0, 1.0]]); n = torch.tensor([[1.5, -2.0, 1.0], [0.0, 0.0, 0.0]])
    >>> F.triplet_margin_loss(a, p, n), F.triplet_margin_loss(a, p, n, reduction='sum'), F.triplet_margin_loss(a, p, n, reduction='none'), F.triplet_margin_loss(a, p, n, 2.0, 1, reduction='none'), F.triplet_margin_loss(a, p, n, swap=True, reduction='none'), F.triplet_margin_loss(a, p, n, p=torch.inf), F.triplet_margin_loss(a, p, n, p=3.0, eps=0.1), F.triplet_margin_loss(a, p, n, p=0)
    (tensor(1.1689), tensor(2.3377), tensor([1.5000, 0.8377]), tensor([3.5000, 3.0000]), tensor([1.5000, 2.2679]), tensor(0.5000), tensor(0.9116), tensor(1.))
    >>> F.triplet_margin_loss(a, p, n, margin=0)
    ValueError: margin must be greater than 0, got 0
    >>> F.triplet_margin_loss(a, p, n, margin=-1.5)
    ValueError: margin must be greater than 0, got -1.5
    >>> F.triplet_margin_loss(a, p, n, margin=-1.0)
    ValueError: margin must be greater than 0, got -1.0
    >>> F.triplet_margin_loss(a, p, n[0])
    RuntimeError: The anchor, positive, and negative tensors are expected to have the same number of dimensions, but got: anchor 2D, positive 2D, and negative 1D inputs
    >>> F.triplet_margin_loss(a[0], p[0], n[0]), F.triplet_margin_loss(a[0], p[0], n[0], reduction='none'), F.triplet_margin_loss(a[None], p[None], n[None], reduction='none'), F.triplet_margin_loss(a, p[:1], n[:1], reduction='none'), F.triplet_margin_loss(a[:1], p, n[:1], reduction='none')
    (tensor(1.5000), tensor(1.5000), tensor([[1.5000, 0.8377]]), tensor([1.5000, 0.0000]), tensor([1.5000, 3.0414]))
    >>> F.triplet_margin_loss(a, p[:, :2], n)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.triplet_margin_loss(a[0, 0], p[0, 0], n[0, 0])
    tensor(0.5000)
    >>> F.triplet_margin_loss(a.int(), p.int(), n.int())
    tensor(1.2849)
    >>> F.triplet_margin_loss(a.int(), p, n), F.triplet_margin_loss(a.double(), p, n), F.triplet_margin_loss(a.half(), p.half(), n.half()), F.triplet_margin_loss(a.bfloat16(), p.bfloat16(), n.bfloat16())
    (tensor(1.0349), tensor(1.1689, dtype=torch.float64), tensor(1.1689, dtype=torch.float16), tensor(1.1719, dtype=torch.bfloat16))
    >>> F.triplet_margin_loss(a.bool(), p.bool(), n.bool())
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.triplet_margin_loss(a + 1j, p, n), F.triplet_margin_loss(a + 1j, p, n, swap=True, p=1, reduction='none')
    (tensor(1.0749), tensor([2.4465, 3.8863]))
    >>> F.triplet_margin_loss(torch.zeros(0, 3), torch.zeros(0, 3), torch.zeros(0, 3)), F.triplet_margin_loss(torch.zeros(0, 3), torch.zeros(0, 3), torch.zeros(0, 3), reduction='none'), F.triplet_margin_loss(torch.zeros(2, 0), torch.zeros(2, 0), torch.zeros(2, 0), reduction='none')
    (tensor(nan), tensor([]), tensor([1., 1.]))
    >>> F.triplet_margin_loss(a, p, n, 1.0, 2, 1e-6, False, False), F.triplet_margin_loss(a, p, n, 1.0, 2, 1e-6, False, None, False)
    (tensor(2.3377), tensor([1.5000, 0.8377]))
    >>> F.triplet_margin_loss(a, p, n, margin=0, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.triplet_margin_loss(a, p, n, margin=torch.nan)
    tensor(nan)

    # losses: soft margins
    >>> F = torch.nn.functional; x = torch.tensor([[0.5, -2.0, 1.0], [0.0, 30.0, -1.0]]); y = torch.tensor([[1.0, -1.0, -1.0], [1.0, 1.0, 0.5]])
    >>> F.soft_margin_loss(x, y), F.soft_margin_loss(x, y, reduction='sum'), F.soft_margin_loss(x, y, reduction='none')
    (tensor(0.5969), tensor(3.5815), tensor([[4.7408e-01, 1.2693e-01, 1.3133e+00],
            [6.9315e-01, 9.3576e-14, 9.7408e-01]]))
    >>> F.soft_margin_loss(x, y[0]), F.soft_margin_loss(x[0], y, reduction='none')
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> F.soft_margin_loss(x, y[:, :2])
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.soft_margin_loss(x.int(), y.int())
    RuntimeError: result type Float can't be cast to the desired output type Int
    >>> F.soft_margin_loss(x.int(), y)
    RuntimeError: result type Float can't be cast to the desired output type Int
    >>> F.soft_margin_loss(x, y.double())
    tensor(0.5969)
    >>> F.soft_margin_loss(x.bool(), y.bool())
    NotImplementedError: Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> F.soft_margin_loss(x + 1j, y)
    tensor(0.5249-0.0544j)
    >>> F.soft_margin_loss(x, y + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> F.soft_margin_loss(x, y, False), F.soft_margin_loss(x, y, None, False)
    (tensor(3.5815), tensor([[4.7408e-01, 1.2693e-01, 1.3133e+00],
            [6.9315e-01, 9.3576e-14, 9.7408e-01]]))
    >>> F.soft_margin_loss(x, y, reduction='bad')
    ValueError: bad is not a valid value for reduction
    >>> F.soft_margin_loss(x[0], torch.ones(2, 3)), F.soft_margin_loss(x, torch.tensor(1.0), reduction='none')
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]

    # losses: cosines
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]); b = torch.tensor([[1.0, 2.0, 0.0], [1.0, 1.0, 1.0]])
    >>> F.cosine_similarity(a, b), torch.cosine_similarity(a, b, 0), F.cosine_similarity(a, b, dim=-1, eps=10.0), F.cosine_similarity(a, b[0]), F.cosine_similarity(a[0], b[0], dim=0), F.cosine_similarity(a, b[:1]), F.cosine_similarity(a[:, None], b[None], dim=-1)
    (tensor([-0.6831,  0.3651]), tensor([ 0.7071, -0.1240, -0.7071]), tensor([-0.0350,  0.0200]), tensor([-0.6831,  0.8485]), tensor(-0.6831), tensor([-0.6831,  0.8485]), tensor([[-0.6831, -0.1260],
            [ 0.8485,  0.3651]]))
    >>> F.cosine_similarity(a, b, 2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> F.cosine_similarity(a[0], b[0])
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> F.cosine_similarity(a, b[:, :2])
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.cosine_similarity(a[0, 0], b[0, 0], 0)
    tensor(1.)
    >>> F.cosine_similarity(a.int(), b.int())
    RuntimeError: expected common dtype to be floating point, yet common dtype is Int
    >>> F.cosine_similarity(a + 1j, b)
    RuntimeError: expected common dtype to be floating point, yet common dtype is ComplexFloat
    >>> F.cosine_similarity(a + 1j, b - 2j), F.cosine_similarity(a, b + 0j)
    RuntimeError: expected common dtype to be floating point, yet common dtype is ComplexFloat
    >>> F.cosine_similarity(a, b, eps=-1.0)
    RuntimeError: eps must be non-negative, got: -1
    >>> F.cosine_similarity(a, b.int()), F.cosine_similarity(a.bool(), b)
    (tensor([-0.6831,  0.3651]), tensor([0.7746, 0.8165]))
    >>> F.cosine_similarity(a.bool(), b.bool())
    RuntimeError: expected common dtype to be floating point, yet common dtype is Bool
    >>> torch.cosine_similarity(x1=a, x2=b, dim=1, eps=1e-8)
    tensor([-0.6831,  0.3651])
    >>> F.cosine_similarity(torch.tensor(1.0), torch.tensor(2.0), 0)
    tensor(1.)

    # losses: distances
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -2.0, 1.0], [0.0, 3.0, -1.0]]); b = torch.tensor([[1.0, 2.0, 0.0], [1.0, 1.0, 1.0]])
    >>> F.pairwise_distance(a, b), torch.pairwise_distance(a, b, 1), F.pairwise_distance(a, b, p=3, eps=0.0, keepdim=True), F.pairwise_distance(a, b[0]), F.pairwise_distance(a[0], b[0]), F.pairwise_distance(a, b, torch.inf), F.pairwise_distance(a, b, -torch.inf), F.pairwise_distance(a, b, 0), F.pairwise_distance(a, a), F.pairwise_distance(a[:, None], b)
    (tensor([4.1533, 3.0000]), tensor([5.5000, 5.0000]), tensor([[4.0233],
            [2.5713]]), tensor([4.1533, 1.7321]), tensor(4.1533), tensor([4.0000, 2.0000]), tensor([0.5000, 1.0000]), tensor([3., 3.]), tensor([1.7321e-06, 1.7321e-06]), tensor([[4.1533, 3.0414],
            [1.7321, 3.0000]]))
    >>> F.pairwise_distance(a[0, 0], b[0, 0])
    tensor(0.5000)
    >>> F.pairwise_distance(a[0, 0], b)
    tensor([1.6583, 0.8660])
    >>> F.pairwise_distance(a, b[:, :2])
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> F.pairwise_distance(a.int(), b.int())
    tensor([4.2426, 3.0000])
    >>> F.pairwise_distance(a.int(), b), F.pairwise_distance(a.double(), b), F.pairwise_distance(a.half(), b.half()), F.pairwise_distance(a.bfloat16(), b.bfloat16()), F.pairwise_distance(a + 1j, b)
    (tensor([4.2426, 3.0000]), tensor([4.1533, 3.0000], dtype=torch.float64), tensor([4.1523, 3.0000], dtype=torch.float16), tensor([4.1562, 3.0000], dtype=torch.bfloat16), tensor([4.5000, 3.4641]))
    >>> F.pairwise_distance(a.bool(), b.bool())
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> F.pairwise_distance(torch.zeros(2, 0), torch.zeros(2, 0), torch.inf)
    RuntimeError: linalg.vector_norm cannot compute the inf norm on the dimension 1because this dimension is empty and the operation does not have an identity
    >>> F.pairwise_distance(torch.tensor(1.0), torch.tensor([2.0, 3.0]))
    tensor(2.2361)
    >>> F.pairwise_distance(a.int(), b.int(), eps=0)
    tensor([4.2426, 3.0000])
    >>> F.pairwise_distance(a, b.int() + 0), F.pairwise_distance(a.to(torch.uint8), b.to(torch.uint8))
    (tensor([4.1533, 3.0000]), tensor([358.5108, 359.9236]))

    # losses: the order of errors and mixed types
    >>> F = torch.nn.functional; a = torch.tensor([[0.5, -1.0, 2.0], [1.5, 0.0, -3.0]]); b = torch.tensor([[1.0, 1.0, -1.0], [0.0, 0.25, -3.5]])
    >>> F.huber_loss(a.int(), b)
    RuntimeError: result type Float can't be cast to the desired output type Int
    >>> F.huber_loss(a, b.double())
    tensor(0.8802)
    >>> F.huber_loss(a.half(), b.double(), reduction='none')
    tensor([[0.1250, 1.5000, 2.5000],
            [1.0000, 0.0312, 0.1250]], dtype=torch.float16)
    >>> F.huber_loss(a[0], b)
    tensor(1.6667)
    >>> F.huber_loss(a[0, 0].double(), b)
    tensor(0.8177, dtype=torch.float64)
    >>> F.huber_loss(a.int(), b.int(), delta=-1.0)
    RuntimeError: huber_loss does not support non-positive values for delta.
    >>> F.smooth_l1_loss(a.int(), b.int(), beta=-1.0)
    RuntimeError: smooth_l1_loss does not support negative values for beta.
    >>> F.huber_loss(a.int(), b.int(), delta=-1.0, reduction='sum')
    RuntimeError: huber_loss does not support non-positive values for delta.
    >>> F.huber_loss(a.bool(), b)
    RuntimeError: result type Float can't be cast to the desired output type Bool
    >>> F.huber_loss(a, b + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> F.smooth_l1_loss(a.int(), b, reduction='none')
    tensor([[0.5000, 1.5000, 2.5000],
            [0.5000, 0.0312, 0.1250]])
    >>> F.smooth_l1_loss(a[0, 0].double(), b)
    tensor(0.8177, dtype=torch.float64)
    >>> F.gaussian_nll_loss(a, b, torch.ones(2, 3, dtype=torch.int64))
    RuntimeError: result type Float can't be cast to the desired output type long int
    >>> F.gaussian_nll_loss(a, b, torch.ones(2, 3, dtype=torch.uint8))
    RuntimeError: result type Float can't be cast to the desired output type unsigned char
    >>> F.gaussian_nll_loss(a.int(), b.int(), 2.0, full=True)
    tensor(1.8905)
    >>> x = a; t = torch.tensor([2, 0]); w = torch.tensor([1.0, 0.5, 2.0]); F.nll_loss(x.int(), t.int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(x.half(), t.int(), w)
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(x, t.int(), w.double())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(x, torch.tensor([7, 0]), w.double())
    RuntimeError: expected scalar type Float but found Double
    >>> F.nll_loss(x, t.int(), w[:2])
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(x.int(), t, w[:2])
    RuntimeError: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.nll_loss(x, torch.tensor([[7, 0]]).int())
    ValueError: Expected input batch_size (2) to match target batch_size (1).
    >>> F.nll_loss(x, torch.tensor([7, 0]).int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(torch.zeros(2, 3, 4), torch.zeros(2, 4).int(), w.double())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(torch.zeros(2, 3, 4), torch.zeros(2, 4).long(), w.double())
    RuntimeError: expected scalar type Float but found Double
    >>> F.nll_loss(torch.zeros(2, 3, 4).int(), torch.zeros(2, 4).int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(torch.zeros(2, 3, 4).int(), torch.zeros(2, 4).int(), reduction='none')
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(torch.zeros(0, 3), torch.zeros(0).int())
    RuntimeError: expected target dtype to be Long or Byte, but got Int
    >>> F.nll_loss(torch.zeros(0, 3), torch.zeros(0).long(), w.double())
    RuntimeError: expected scalar type Float but found Double
    >>> F.cross_entropy(x, t, w[:2].double(), label_smoothing=2.0)
    RuntimeError: label_smoothing must be between 0.0 and 1.0. Got: 2
    >>> F.cross_entropy(x, t[:1], label_smoothing=2.0)
    RuntimeError: label_smoothing must be between 0.0 and 1.0. Got: 2
    >>> F.cross_entropy(x, x, w[:2], label_smoothing=2.0)
    RuntimeError: cross_entropy: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.cross_entropy(x.int(), a, w[:2], label_smoothing=2.0)
    RuntimeError: cross_entropy: weight tensor should be defined either for all 3 classes or no classes but got weight tensor of shape: [2]
    >>> F.cross_entropy(x[0], torch.tensor([1]), reduction='none')
    tensor(3.2413)
    >>> F.cross_entropy(x[0], torch.tensor([-100])), F.cross_entropy(x[0], torch.tensor(-100), reduction='sum')
    (tensor(nan), tensor(0.))
    >>> F.cross_entropy(torch.zeros(3, 1), torch.zeros(3, dtype=torch.int64)), F.cross_entropy(torch.zeros(1), torch.zeros(1)), F.cross_entropy(torch.zeros(1), torch.tensor(0)), F.cross_entropy(torch.zeros(1, 1), torch.tensor([0]))
    (tensor(0.), tensor(-0.), tensor(0.), tensor(0.))
    >>> F.cross_entropy(torch.zeros(1), torch.tensor([0]))
    RuntimeError: Expected floating point type for target with class probabilities, got Long
    >>> F.cross_entropy(torch.zeros(2, 0), torch.full((2,), -100), label_smoothing=0.1)
    tensor(nan)
    >>> F.cross_entropy(x, t.to(torch.uint8), ignore_index=2), F.cross_entropy(x, torch.tensor([156, 0]).to(torch.uint8), ignore_index=-100)
    IndexError: Target 156 is out of bounds.
    >>> F.cross_entropy(x, torch.tensor([156, 0]).to(torch.uint8), ignore_index=156)
    tensor(0.2105)
    >>> F.cross_entropy(x, t, w, ignore_index=0, label_smoothing=0.5, reduction='none'), F.cross_entropy(x, t, w, label_smoothing=1.0), F.cross_entropy(x, t, w, label_smoothing=True)
    (tensor([0.8821, 0.0000]), tensor(1.5924), tensor(1.5924))
    >>> F.cross_entropy(x, t, w, size_average=False, reduction='none')
    tensor(0.6931)
    >>> F.binary_cross_entropy(x.sigmoid(), x.sigmoid(), w.bool())
    tensor(0.4949)
    >>> F.binary_cross_entropy(x.sigmoid(), x.sigmoid().double(), w[:2])
    RuntimeError: Attempting to broadcast a dimension of length 2 at -1! Mismatching argument at index 1 had torch.Size([2]); but expected shape should be broadcastable to [2, 3]
    >>> F.binary_cross_entropy(x, x.int(), torch.ones(3, 2, 3))
    RuntimeError: Found dtype Int but expected Float
    >>> F.binary_cross_entropy(x * 5, x.sigmoid(), torch.ones(3, 2, 3))
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(x * 5, x.sigmoid(), w + 1j)
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(x * 5, x * 5)
    RuntimeError: all elements of input should be between 0 and 1
    >>> F.binary_cross_entropy(x.sigmoid(), x * 5)
    RuntimeError: all elements of target should be between 0 and 1
    >>> F.binary_cross_entropy_with_logits(x, x.sigmoid(), w.bool()), F.binary_cross_entropy_with_logits(x, x.sigmoid(), pos_weight=w.double(), reduction='none')
    (tensor(0.4949), tensor([[0.6628, 0.4056, 0.4771],
            [0.4751, 0.5199, 0.3354]]))
    >>> F.binary_cross_entropy_with_logits(x, x.sigmoid(), pos_weight=w.bool())
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> F.binary_cross_entropy_with_logits(x, x.sigmoid(), pos_weight=w + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Float
    >>> F.binary_cross_entropy_with_logits(x, x.int(), pos_weight=w)
    RuntimeError: result type Float can't be cast to the desired output type Int
    >>> F.hinge_embedding_loss(a.int(), b, 1.9, reduction='none'), F.hinge_embedding_loss(a.int(), b, -1.9, reduction='none'), F.hinge_embedding_loss(a[0, 0], b.double(), reduction='none'), F.hinge_embedding_loss(a[0, 0].double(), b, reduction='none')
    (tensor([[ 0, -1,  0],
            [ 1,  1,  1]], dtype=torch.int32), tensor([[ 0, -1,  0],
            [ 1,  0, -1]], dtype=torch.int32), tensor([[0.5000, 0.5000, 0.5000],
            [1.0000, 1.0000, 1.0000]]), tensor([[0.5000, 0.5000, 0.5000],
            [1.0000, 1.0000, 1.0000]], dtype=torch.float64))
    >>> F.hinge_embedding_loss(a.to(torch.uint8), b, 1.9, reduction='none')
    tensor([[  0, 255, 255],
            [  1,   1,   1]], dtype=torch.uint8)
    >>> F.hinge_embedding_loss(a.int(), b, torch.inf, reduction='none')
    RuntimeError: value cannot be converted to type int without overflow
    >>> F.cosine_embedding_loss(a.to(torch.uint8), b.to(torch.uint8), t), F.cosine_embedding_loss(a.half(), b, t), F.cosine_embedding_loss(a + 0j, b, t - 5)
    NotImplementedError: clamp is not supported for complex types
    >>> F.soft_margin_loss(x + 1j, b.double()), F.soft_margin_loss(x, b.bool())
    (tensor(0.8368-0.0575j), tensor(1.0582))
    >>> F.soft_margin_loss(x.int(), b + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Int
    >>> F.soft_margin_loss(x.int()[0], b)
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> F.soft_margin_loss(x.half(), b + 1j)
    RuntimeError: result type ComplexFloat can't be cast to the desired output type Half
    >>> F.poisson_nll_loss(a[0], b, full=True)
    tensor(4.7602)
    >>> F.poisson_nll_loss(a[0], b[0, 0].double(), full=True), F.poisson_nll_loss(a[0, 0], b.double(), full=True)
    (tensor(2.6352), tensor(1.8362, dtype=torch.float64))
    >>> F.kl_div(a[0, 0], b.sigmoid().double()), F.kl_div(a[0, 0].double(), b.sigmoid())
    (tensor(-0.4994, dtype=torch.float64), tensor(-0.4994))
    >>> F.kl_div(a, a[0, :2].int())
    RuntimeError: kl_div: Integral inputs not supported.
    >>> F.triplet_margin_loss(a, b, a[:1].double(), swap=True), F.triplet_margin_loss(a.half(), b, a), F.triplet_margin_loss(a[0], b[0], a[0]+0j)
    (tensor(2.3200, dtype=torch.float64), tensor(3.6204), tensor(4.6401))
    >>> F.triplet_margin_loss(a, b[:1], a[:, :1], reduction='none'), F.triplet_margin_loss(a.to(torch.uint8), b.to(torch.uint8), b.to(torch.uint8), reduction='none')
    (tensor([2.5187, 0.0000]), tensor([1., 1.]))
    >>> F.triplet_margin_loss(a, b, a, p=-1.0, reduction='none'), F.triplet_margin_loss(a, b, a, eps=0, reduction='none')
    (tensor([1.3529, 1.1500]), tensor([4.6401, 2.6008]))
    >>> F.triplet_margin_loss(torch.zeros(2, 0), torch.zeros(2, 0), torch.zeros(2, 0), p=torch.inf)
    RuntimeError: linalg.vector_norm cannot compute the inf norm on the dimension 1because this dimension is empty and the operation does not have an identity
    >>> F.margin_ranking_loss(a.half(), b.half(), a), F.margin_ranking_loss(a, b, a[0, 0] if False else a.double())
    (tensor(0.2917), tensor(0.2917, dtype=torch.float64))
    >>> F.pairwise_distance(a.half(), b), F.pairwise_distance(a[0, 0].double(), b), F.pairwise_distance(a + 0j, b.half()), F.pairwise_distance(a.half() , b.bfloat16())
    (tensor([3.6401, 1.6008]), tensor([1.6583, 4.0389]), tensor([3.6401, 1.6008]), tensor([3.6401, 1.6008]))
    >>> F.cosine_similarity(a[0, 0].double(), b.int())
    tensor([ 0.3333, -0.5774], dtype=torch.float64)
    >>> F.cosine_similarity(a, b, eps=0), F.cosine_similarity(a * 0, b, eps=0), F.cosine_similarity(a, b, eps=torch.nan)
    RuntimeError: eps must be non-negative, got: nan
    >>> F.cosine_similarity(a, b, eps=-1e-8)
    RuntimeError: eps must be non-negative, got: -1e-08
    >>> F.cosine_similarity(a.int(), b.int(), 5, -1)
    RuntimeError: expected common dtype to be floating point, yet common dtype is Int
    >>> F.cosine_similarity(a, b, 5, -1)
    RuntimeError: eps must be non-negative, got: -1
    >>> F.cosine_similarity(a, b[:, :2], 5)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1

    # normalizations of channels and groups
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.zeros(3), torch.ones(3)).flatten().round(decimals=2), F.batch_norm(x, None, None, training=True).flatten().round(decimals=2)
    (tensor([ 0.,  1.,  2.,  3.,  4.,  5.,  6.,  7.,  8.,  9., 10., 11.]), tensor([-1.1500, -0.8200, -1.1500, -0.8200, -1.1500, -0.8200,  0.8200,  1.1500,
             0.8200,  1.1500,  0.8200,  1.1500]))
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.arange(3.), torch.full((3,), 4.0), torch.tensor([1.0, 2.0, 3.0]), torch.ones(3), eps=0.5).flatten().round(decimals=2)
    tensor([ 1.0000,  1.4700,  1.9400,  2.8900,  3.8300,  5.2400,  3.8300,  4.3000,
             7.6000,  8.5400, 12.3100, 13.7300])
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); m, v = torch.zeros(3), torch.ones(3); y = F.batch_norm(x, m, v, training=True); m, v, y.shape
    (tensor([0.3500, 0.5500, 0.7500]), tensor([2.1333, 2.1333, 2.1333]), torch.Size([2, 3, 2]))
    >>> m, v = torch.zeros(3), torch.ones(3); n = m; y = torch.nn.functional.batch_norm(torch.arange(12.).reshape(4, 3), m, v, training=True, momentum=0.5); n, v
    (tensor([2.2500, 2.7500, 3.2500]), tensor([8., 8., 8.]))
    >>> m = torch.zeros(2, 3); y = torch.nn.functional.batch_norm(torch.arange(12.).reshape(4, 3), m[0], torch.ones(3), training=True); m
    tensor([[0.4500, 0.5500, 0.6500],
            [0.0000, 0.0000, 0.0000]])
    >>> m, v = torch.zeros(3), torch.ones(3); torch.batch_norm(torch.full((1, 3), 2.0), None, None, m, v, True, 0.1, 1e-5, True), m, v
    (tensor([[0., 0., 0.]]), tensor([0.2000, 0.2000, 0.2000]), tensor([nan, nan, nan]))
    >>> m, v = torch.zeros(3).half(), torch.ones(3).half(); torch.nn.functional.batch_norm(torch.arange(12.).reshape(4, 3).half(), m, v, training=True).round(decimals=1), m, v
    (tensor([[-1.2998, -1.2998, -1.2998],
            [-0.3999, -0.3999, -0.3999],
            [ 0.3999,  0.3999,  0.3999],
            [ 1.2998,  1.2998,  1.2998]], dtype=torch.float16), tensor([0.4500, 0.5498, 0.6499], dtype=torch.float16), tensor([2.4004, 2.4004, 2.4004], dtype=torch.float16))
    >>> torch.batch_norm(torch.arange(6.).reshape(2, 3), torch.ones(3), torch.zeros(3), torch.ones(3), torch.ones(3), False, 0.1, 1e-5, True)
    tensor([[-1.0000,  0.0000,  1.0000],
            [ 2.0000,  3.0000,  4.0000]])
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, None, torch.ones(3), training=True)
    ValueError: running_mean and running_var must either both be None or neither be None
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, None, None)
    RuntimeError: running_mean must be defined in evaluation mode
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.ones(3), None)
    RuntimeError: running_var must be defined in evaluation mode
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.ones(2), torch.ones(3))
    RuntimeError: running_mean should contain 3 elements not 2
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.ones(3), torch.ones(3), torch.ones(2))
    RuntimeError: weight should contain 3 elements not 2
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.ones(3), torch.ones(3), torch.ones(3).double())
    RuntimeError: mixed dtype (CPU): expect parameter to have scalar type of Float
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, None, None, training=True, eps=0.0)
    ValueError: batch_norm eps must be positive during training, but got 0.0
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.batch_norm(x, torch.ones(3), torch.ones(3), eps=-0.5)
    ValueError: batch_norm eps must be non-negative, but got -0.5
    >>> import torch.nn.functional as F; F.batch_norm(torch.ones(1, 3), None, None, training=True)
    ValueError: Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.instance_norm(x).flatten().round(decimals=2), F.instance_norm(x, weight=torch.arange(3.), bias=torch.ones(3), eps=0.1).flatten().round(decimals=2), F.instance_norm(x, torch.ones(3), torch.full((3,), 4.0), use_input_stats=False).flatten().round(decimals=2)
    (tensor([-1.,  1., -1.,  1., -1.,  1., -1.,  1., -1.,  1., -1.,  1.]), tensor([ 1.0000,  1.0000,  0.1500,  1.8500, -0.6900,  2.6900,  1.0000,  1.0000,
             0.1500,  1.8500, -0.6900,  2.6900]), tensor([-0.5000,  0.0000,  0.5000,  1.0000,  1.5000,  2.0000,  2.5000,  3.0000,
             3.5000,  4.0000,  4.5000,  5.0000]))
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); m, v = torch.zeros(3), torch.ones(3); y = F.instance_norm(x, m, v); m, v, torch.instance_norm(x, None, None, m, v, True, 0.5, 1e-5, True).shape, m, v
    (tensor([1.9250, 3.0250, 4.1250]), tensor([0.7250, 0.7250, 0.7250]), torch.Size([2, 3, 2]), tensor([1.9250, 3.0250, 4.1250]), tensor([0.7250, 0.7250, 0.7250]))
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.instance_norm(x, use_input_stats=False)
    RuntimeError: Expected running_mean and running_var to be defined when use_input_stats is false
    >>> import torch.nn.functional as F; x = torch.arange(12.).reshape(2, 3, 2); F.instance_norm(x, torch.ones(2), torch.ones(2))
    RuntimeError: running_mean should contain 6 elements not 4
    >>> import torch.nn.functional as F; F.instance_norm(torch.ones(2, 3, 1))
    ValueError: Expected more than 1 spatial element when training, got input size torch.Size([2, 3, 1])
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); F.group_norm(x, 2).flatten().round(decimals=2), F.group_norm(x, 4).flatten().round(decimals=2), torch.group_norm(x, 1).flatten().round(decimals=2), F.group_norm(x, 2, torch.arange(4.), torch.ones(4), 0.5).flatten().round(decimals=2)
    (tensor([-1.3400, -0.4500,  0.4500,  1.3400, -1.3400, -0.4500,  0.4500,  1.3400,
            -1.3400, -0.4500,  0.4500,  1.3400, -1.3400, -0.4500,  0.4500,  1.3400]), tensor([-1.,  1., -1.,  1., -1.,  1., -1.,  1., -1.,  1., -1.,  1., -1.,  1.,
            -1.,  1.]), tensor([-1.5300, -1.0900, -0.6500, -0.2200,  0.2200,  0.6500,  1.0900,  1.5300,
            -1.5300, -1.0900, -0.6500, -0.2200,  0.2200,  0.6500,  1.0900,  1.5300]), tensor([ 1.0000,  1.0000,  1.3800,  2.1300, -1.2700,  0.2400,  2.1300,  4.4000,
             1.0000,  1.0000,  1.3800,  2.1300, -1.2700,  0.2400,  2.1300,  4.4000]))
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); F.group_norm(x.half(), 2, torch.ones(4)).flatten().round(decimals=1), F.group_norm(x.transpose(0, 1), 1).shape
    (tensor([-1.2998, -0.3999,  0.3999,  1.2998, -1.2998, -0.3999,  0.3999,  1.2998,
            -1.2998, -0.3999,  0.3999,  1.2998, -1.2998, -0.3999,  0.3999,  1.2998],
           dtype=torch.float16), torch.Size([4, 2, 2]))
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); F.group_norm(x, 3)
    RuntimeError: Expected number of channels in input to be divisible by num_groups, but got input of shape [2, 4, 2] and num_groups=3
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); F.group_norm(x, 0)
    ZeroDivisionError: integer division or modulo by zero
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); torch.group_norm(x, 0)
    RuntimeError: Expected num groups to be greater than 0, got 0
    >>> import torch.nn.functional as F; x = torch.arange(16.).reshape(2, 4, 2); F.group_norm(x, 2, torch.ones(3))
    RuntimeError: Expected weight to be a vector of size equal to the number of channels in input, but got weight of shape [3] and input of shape [2, 4, 2]
    >>> import torch.nn.functional as F; F.group_norm(torch.ones(4), 2)
    RuntimeError: Expected at least 2 dimensions for input tensor but received 1
    >>> import torch.nn.functional as F; F.group_norm(torch.ones(1, 4), 4)
    ValueError: Expected more than 1 value per channel when training, got input size [1, 4]
    >>> m, v = torch.zeros(3), torch.ones(3); torch.instance_norm(torch.ones(2, 3), None, None, m, v, True, 0.1, 1e-5, True), m, v
    (tensor([[0., 0., 0.],
            [0., 0., 0.]]), tensor([0.1000, 0.1000, 0.1000]), tensor([nan, nan, nan]))
    >>> import torch.nn.functional as F; x = torch.arange(8.).reshape([1, 4] + [1] * 60 + [2, 1]); F.group_norm(x, 2).flatten().round(decimals=2), F.batch_norm(x, None, None, training=True).sum()
    (tensor([-1.3400, -0.4500,  0.4500,  1.3400, -1.3400, -0.4500,  0.4500,  1.3400]), tensor(0.))
    >>> torch.layer_norm(torch.arange(6.).reshape(2, 3), [3]), torch.rms_norm(torch.arange(6.).reshape(2, 3), [3])
    (tensor([[-1.2247,  0.0000,  1.2247],
            [-1.2247,  0.0000,  1.2247]]), tensor([[0.0000, 0.7746, 1.5492],
            [0.7348, 0.9798, 1.2247]]))

    # norms by module, distances, extremes together, results written elsewhere
    >>> x = torch.arange(6.).reshape(2, 3); torch.linalg.norm(x), torch.linalg.norm(x, dim=1), torch.linalg.norm(x, 3, 0, True), torch.linalg.norm(x, 'fro'), torch.linalg.norm(x[1], 1), torch.linalg.norm(x, dim=(0, 1), keepdim=True)
    (tensor(7.4162), tensor([2.2361, 7.0711]), tensor([[3.0000, 4.0207, 5.1045]]), tensor(7.4162), tensor(12.), tensor([[7.4162]]))
    >>> x = torch.arange(8.).reshape(2, 2, 2); torch.linalg.norm(x), torch.linalg.norm(x, dim=(0, 2)), torch.linalg.norm(x, 'fro', dim=(0, 1)), torch.norm(x, dim=(0, 1, 2), p=2), torch.norm(x, 'fro', 0)
    (tensor(11.8322), tensor([6.4807, 9.8995]), tensor([7.4833, 9.1652]), tensor(11.8322), tensor([[4.0000, 5.0990],
            [6.3246, 7.6158]]))
    >>> x = torch.arange(8.).reshape(2, 2, 2); torch.linalg.norm(x, 2)
    RuntimeError: linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got 3D.
    >>> x = torch.arange(8.).reshape(2, 2, 2); torch.linalg.norm(x, dim=(0, 1, 2))
    RuntimeError: linalg.norm: If dim is specified, it must be of length 1 or 2. Got [0, 1, 2]
    >>> x = torch.arange(8.).reshape(2, 2, 2); torch.norm(x, 'fro', dim=(0, 1, 2))
    RuntimeError: linalg.matrix_norm: dim must be a 2-tuple. Got 0 1 2
    >>> torch.linalg.norm(torch.ones(2), 'fro')
    RuntimeError: linalg.matrix_norm: The input tensor A must have at least 2 dimensions.
    >>> torch.linalg.norm(torch.ones(2, 2), 'fro', dim=1)
    RuntimeError: linalg.matrix_norm: dim must be a 2-tuple. Got 1
    >>> torch.linalg.norm(torch.ones(2, 2), 0)
    RuntimeError: linalg.matrix_norm: Order 0 not supported.
    >>> torch.linalg.norm(torch.ones(2, 2), 0.5)
    RuntimeError: linalg.matrix_norm: Order 0.5 not supported.
    >>> torch.linalg.norm(torch.ones(2, 2), 'x')
    RuntimeError: linalg.matrix_norm: Order x not supported.
    >>> torch.linalg.norm(torch.tensor(3.0), 1)
    RuntimeError: linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got 0D.
    >>> torch.norm(torch.ones(2, 2), 'x')
    RuntimeError: linalg.matrix_norm: Order x not supported.
    >>> x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.dist(x, y), x.dist(y, 1), torch.dist(x, y, p=0), torch.dist(x, y, torch.inf), torch.dist(x, y, -torch.inf), x.dist(y, 3), torch.dist(x, y.double()), torch.dist(x * 1j, y)
    (tensor(1.5000), tensor(2.5000), tensor(3.), tensor(1.), tensor(0.), tensor(1.2856), tensor(1.5000, dtype=torch.float64), tensor(7.0178))
    >>> torch.dist(torch.tensor([1]), torch.tensor([2]))
    NotImplementedError: norm(): input dtype should be either floating point or complex. Got Long instead.
    >>> torch.dist(torch.ones(2), torch.ones(3))
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> torch.dist(torch.ones(0), torch.ones(0)), torch.dist(torch.ones(0), torch.ones(0), -1)
    RuntimeError: linalg.vector_norm cannot compute the -1 norm on an empty tensor because the operation does not have an identity
    >>> torch.dist(torch.ones(2), 1)
    TypeError: dist(): argument 'other' (position 2) must be Tensor, not int
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, torch.nan, 3]]); torch.aminmax(x), x.aminmax(dim=0), x.aminmax(dim=-1, keepdim=True), x[0].int().aminmax(), x.aminmax(keepdim=True)
    (torch.return_types.aminmax(
    min=tensor(nan),
    max=tensor(nan)), torch.return_types.aminmax(
    min=tensor([0.0000,    nan, 2.5000]),
    max=tensor([1., nan, 3.])), torch.return_types.aminmax(
    min=tensor([[0.],
            [nan]]),
    max=tensor([[2.5000],
            [   nan]])), torch.return_types.aminmax(
    min=tensor(0, dtype=torch.int32),
    max=tensor(2, dtype=torch.int32)), torch.return_types.aminmax(
    min=tensor([[nan]]),
    max=tensor([[nan]])))
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); r = x.aminmax(dim=1); r.min, r.max, r[0]
    (tensor([0., 1.]), tensor([2.5000, 3.0000]), tensor([0., 1.]))
    >>> torch.aminmax(torch.zeros(0, 2), dim=1), torch.aminmax(torch.zeros(0, 2), dim=0)
    IndexError: aminmax: Expected reduction dim 0 to have non-zero size.
    >>> torch.zeros(0).aminmax()
    RuntimeError: aminmax(): cannot compute aminmax over an empty dimension as the operation has no identity.
    >>> torch.aminmax(torch.ones(2) * 1j)
    TypeError: aminmax not implemented for ComplexFloat
    >>> torch.aminmax(torch.ones(2, 2), dim=2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> torch.aminmax(torch.ones(2, 2), 1)
    TypeError: aminmax() takes 1 positional argument but 2 were given
    >>> x, v, i = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]), torch.zeros(2), torch.zeros(2, dtype=torch.int64); r = torch.max(x, 1, out=(v, i)); v, i, r, torch.min(x, 1, out=[v, i]), v
    (tensor([0., 1.]), tensor([0, 0]), torch.return_types.max_out(
    values=tensor([0., 1.]),
    indices=tensor([0, 0])), torch.return_types.min_out(
    values=tensor([0., 1.]),
    indices=tensor([0, 0])), tensor([0., 1.]))
    >>> x, v, i = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]), torch.zeros(0), torch.zeros(0).long(); r = torch.min(x, dim=0, out=(v, i)); v, i
    (tensor([0.0000, 1.0000, 2.5000]), tensor([0, 0, 0]))
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.max(x, 1, out=(torch.zeros(2).double(), torch.zeros(2).long()))
    RuntimeError: Expected out tensor to have dtype float, but got double instead
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.max(x, 1, out=(torch.zeros(2), torch.zeros(2)))
    RuntimeError: Expected out tensor to have dtype long int, but got float instead
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.min(x, 1, out=(torch.zeros(2), torch.zeros(2), torch.zeros(2)))
    TypeError: expected tuple of 2 elements but got 3
    >>> x, v = torch.tensor([1.0, 2.0]), torch.zeros(2); torch.max(x, torch.tensor([3, 1]), out=v), v, torch.min(x, other=v), torch.max(x, out=torch.zeros(()).double())
    (tensor([3., 2.]), tensor([3., 2.]), tensor([1., 2.]), tensor(2., dtype=torch.float64))
    >>> x, v, w = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]), torch.zeros(2), torch.zeros(2); r = torch.aminmax(x, dim=1, out=(v, w)); v, w, r
    (tensor([0., 1.]), tensor([2.5000, 3.0000]), torch.return_types.aminmax_out(
    min=tensor([0., 1.]),
    max=tensor([2.5000, 3.0000])))
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.aminmax(x, dim=1, out=(torch.zeros(2).long(), torch.zeros(2)))
    RuntimeError: Expected out tensor to have dtype float, but got long int instead
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.amax(x, 1, out=torch.zeros(2).double())
    RuntimeError: Expected the dtype for input and out to match, but got Float for input's dtype and Double for out's dtype.
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.argmin(x, 1, out=torch.zeros(2))
    RuntimeError: Expected out tensor to have dtype long int, but got float instead
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.any(x, 1, out=torch.zeros(2))
    RuntimeError: any only supports bool tensor for result, got: Float
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.logsumexp(x, 1, out=torch.zeros(2).int())
    RuntimeError: logsumexp(): Expected floating point type for result tensor, but got: Int
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.norm(x, 2, 1, out=torch.zeros(2).double())
    RuntimeError: Expected out tensor to have dtype float, but got double instead
    >>> x = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]); torch.softmax(x, 1, out=torch.zeros(2, 3).half())
    RuntimeError: Expected out tensor to have dtype float, but got c10::Half instead
    >>> x, y = torch.tensor([[0.0, 1.0, 2.5], [1, 2, 3]]), torch.zeros(2, 3); torch.softmax(x, 1, out=y)[0], torch.linalg.norm(x, dim=1, out=torch.zeros(2)), torch.nn.functional.normalize(x, dim=(0, 1), out=y), y, torch.nn.functional.normalize(x, dim=None), torch.nn.functional.normalize(x, "fro")
    (tensor([0.0000, 0.2169, 0.5423]), tensor([2.6926, 3.7417]), tensor([[0.0000, 0.2169, 0.5423],
            [0.2169, 0.4339, 0.6508]]), tensor([[0.0000, 0.2169, 0.5423],
            [0.2169, 0.4339, 0.6508]]), tensor([[0.0000, 0.2169, 0.5423],
            [0.2169, 0.4339, 0.6508]]), tensor([[0.0000, 0.3714, 0.9285],
            [0.2673, 0.5345, 0.8018]]))
    >>> torch.equal(torch.tensor([1, 2]), torch.tensor([1.0, 2.0])), torch.equal(torch.tensor([1]), torch.tensor(1)), torch.ones(0, 2).equal(torch.ones(0, 2)), torch.equal(torch.tensor(torch.nan), torch.tensor(torch.nan)), torch.equal(torch.ones(1), torch.ones(2).long())
    (True, False, True, False, False)
    >>> torch.equal(torch.tensor(1), 1)
    TypeError: equal(): argument 'other' (position 2) must be Tensor, not int
    >>> x = torch.tensor([1.0, torch.nan]); torch.allclose(x, x), torch.allclose(x, x, equal_nan=True), x.allclose(x + 1, 1.0, 1.0, True), torch.allclose(x[0], torch.ones(3)), torch.allclose(torch.tensor([100]), torch.tensor([101]), 0.01)
    (False, True, True, True, True)
    >>> torch.allclose(torch.ones(1), torch.ones(1).double())
    RuntimeError: Float did not match Double
    >>> torch.allclose(torch.ones(1), torch.ones(1), -1)
    RuntimeError: rtol must be greater than or equal to zero, but got -1
    >>> torch.allclose(torch.ones(2), torch.ones(3))
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0
    >>> x = torch.tensor([3e200, 4e200], dtype=torch.float64); torch.norm(x, torch.inf), torch.nn.functional.normalize(x / 1e200, dim=0)
    (tensor(4.0000e+200, dtype=torch.float64), tensor([0.6000, 0.8000], dtype=torch.float64))

    # scans
    >>> x = torch.tensor([[1., 2, 3], [4, 5, 6]]); i = torch.tensor([1, 100, 100], dtype=torch.int8); b = torch.tensor([True, False, True])
    >>> x.cumsum(0), torch.cumsum(x, -1), x.cumsum(dim=1, dtype=torch.float64), x.cumsum(0, dtype=torch.int64), (x * 2 - 1).cumsum(1)
    (tensor([[1., 2., 3.],
            [5., 7., 9.]]), tensor([[ 1.,  3.,  6.],
            [ 4.,  9., 15.]]), tensor([[ 1.,  3.,  6.],
            [ 4.,  9., 15.]], dtype=torch.float64), tensor([[1, 2, 3],
            [5, 7, 9]]), tensor([[ 1.,  4.,  9.],
            [ 7., 16., 27.]]))
    >>> i.cumsum(0), b.cumsum(0), i.cumprod(0), torch.cumsum(i, 0, dtype=torch.int8), i.to(torch.uint16).cumsum(0), i.to(torch.uint64).cumprod(0)
    (tensor([  1, 101, 201]), tensor([1, 1, 2]), tensor([    1,   100, 10000]), tensor([  1, 101, -55], dtype=torch.int8), tensor([  1, 101, 201]), tensor([    1,   100, 10000]))
    >>> torch.cumsum(torch.tensor(3), 0), torch.cumsum(torch.tensor(3.), -1), torch.cumsum(torch.zeros(0, 3), 1), torch.zeros(3, 0).cumprod(0)
    (tensor(3), tensor(3.), tensor([], size=(0, 3)), tensor([], size=(3, 0)))
    >>> x.half().cumsum(1), x.bfloat16().cumprod(1), (x * 1j).cumsum(0), (x + 1j).cumprod(1)
    (tensor([[ 1.,  3.,  6.],
            [ 4.,  9., 15.]], dtype=torch.float16), tensor([[  1.,   2.,   6.],
            [  4.,  20., 120.]], dtype=torch.bfloat16), tensor([[0.+1.j, 0.+2.j, 0.+3.j],
            [0.+5.j, 0.+7.j, 0.+9.j]]), tensor([[  1.+1.j,   1.+3.j,   0.+10.j],
            [  4.+1.j,  19.+9.j, 105.+73.j]]))
    >>> x.cumsum(2)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 2)
    >>> torch.cumsum(torch.tensor(3), 1)
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> x.cumsum()
    TypeError: cumsum() missing 1 required positional arguments: "dim"
    >>> b.cumsum(0, dtype=torch.bool)
    NotImplementedError: "cumsum_out_cpu" not implemented for 'Bool'
    >>> i.cumsum_(0), i, x.t().cumprod_(0), x
    (tensor([  1, 101, -55], dtype=torch.int8), tensor([  1, 101, -55], dtype=torch.int8), tensor([[  1.,   4.],
            [  2.,  20.],
            [  6., 120.]]), tensor([[  1.,   2.,   6.],
            [  4.,  20., 120.]]))
    >>> b.cumsum_(0)
    NotImplementedError: "cumsum_out_cpu" not implemented for 'Bool'
    >>> x.cumprod_(0, dtype=torch.int64)
    RuntimeError: Bad in-place call: input tensor dtype float and output tensor dtype long int should match
    >>> i.cumprod_(0, dtype=torch.int64)
    RuntimeError: Bad in-place call: input tensor dtype signed char and output tensor dtype long int should match
    >>> o = torch.zeros(3); torch.cumsum(b, 0, out=o), o, torch.cumprod(x[0], 0, out=o), o
    (tensor([ 1.,  2., 12.]), tensor([ 1.,  2., 12.]), tensor([ 1.,  2., 12.]), tensor([ 1.,  2., 12.]))
    >>> x = torch.tensor([[2., 1, 2, float("nan"), 5], [3, 3, -1, 4, 4]])
    >>> torch.cummax(x, 1)
    torch.return_types.cummax(
    values=tensor([[2., 2., 2., nan, nan],
            [3., 3., 3., 4., 4.]]),
    indices=tensor([[0, 0, 2, 3, 3],
            [0, 1, 1, 3, 4]]))
    >>> x.cummin(-1).values, x.cummin(-1).indices, x.cummax(0).indices, torch.cummin(b, 0), b.cummax(0).values
    (tensor([[ 2.,  1.,  1., nan, nan],
            [ 3.,  3., -1., -1., -1.]]), tensor([[0, 1, 1, 3, 3],
            [0, 1, 2, 2, 2]]), tensor([[0, 0, 0, 0, 0],
            [1, 1, 0, 0, 0]]), torch.return_types.cummin(
    values=tensor([ True, False, False]),
    indices=tensor([0, 1, 1])), tensor([True, True, True]))
    >>> torch.cummax(torch.tensor(3.), 0), torch.cummin(torch.zeros(0, 2), 0), torch.cummax(torch.tensor([1, 3, 3, 2], dtype=torch.uint8), 0)
    (torch.return_types.cummax(
    values=tensor(3.),
    indices=tensor(0)), torch.return_types.cummin(
    values=tensor([], size=(0, 2)),
    indices=tensor([], size=(0, 2), dtype=torch.int64)), torch.return_types.cummax(
    values=tensor([1, 3, 3, 3], dtype=torch.uint8),
    indices=tensor([0, 1, 2, 2])))
    >>> torch.cummax(x, 5)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 5)
    >>> torch.cummax(torch.tensor([1 + 1j]), 0)
    NotImplementedError: "cummax_cpu" not implemented for 'ComplexFloat'
    >>> v = torch.zeros(2, 5); k = torch.zeros(2, 5, dtype=torch.int64); t = torch.cummax(x, 0, out=(v, k)); v, k
    (tensor([[2., 1., 2., nan, 5.],
            [3., 3., 2., nan, 5.]]), tensor([[0, 0, 0, 0, 0],
            [1, 1, 0, 0, 0]]))
    >>> torch.cummax(x, 0, out=(torch.zeros(2, 5, dtype=torch.float64), k))
    RuntimeError: expected scalar_type Float but found Double
    >>> torch.cummin(x, 0, out=(v, torch.zeros(2, 5)))
    RuntimeError: expected scalar_type Long but found Float
    >>> x = torch.tensor([[1., 2, 3], [4, 5, 6]])
    >>> torch.logcumsumexp(x, 1), x.logcumsumexp(0), torch.tensor([1000., 1000, -1000]).logcumsumexp(0), x.half().logcumsumexp(1)
    (tensor([[1.0000, 2.3133, 3.4076],
            [4.0000, 5.3133, 6.4076]]), tensor([[1.0000, 2.0000, 3.0000],
            [4.0486, 5.0486, 6.0486]]), tensor([1000.0000, 1000.6932, 1000.6932]), tensor([[1.0000, 2.3125, 3.4082],
            [4.0000, 5.3125, 6.4062]], dtype=torch.float16))
    >>> torch.tensor([float("-inf"), float("-inf"), 1, float("inf"), 1]).logcumsumexp(0)
    tensor([-inf, -inf, 1., inf, inf])
    >>> torch.tensor([1, 2]).logcumsumexp(0)
    NotImplementedError: "logcumsumexp_out_cpu" not implemented for 'Long'
    >>> torch.logcumsumexp(x, 0, out=torch.zeros(2, 3, dtype=torch.float64))
    RuntimeError: expected scalar_type Float but found Double
    >>> x.logcumsumexp_(0)
    AttributeError: 'Tensor' object has no attribute 'logcumsumexp_'
    >>> torch.diff(x), x.diff(n=2), torch.diff(x, n=0), torch.diff(x, n=5), torch.diff(b), torch.diff(b, n=2), x.diff(dim=0), torch.diff(torch.zeros(0))
    (tensor([[1., 1.],
            [1., 1.]]), tensor([[0.],
            [0.]]), tensor([[1., 2., 3.],
            [4., 5., 6.]]), tensor([], size=(2, 0)), tensor([True, True]), tensor([False]), tensor([[3., 3., 3.]]), tensor([]))
    >>> torch.diff(x, dim=0, prepend=torch.zeros(1, 3)), torch.diff(x, dim=0, append=torch.zeros(2, 3, dtype=torch.float64))
    (tensor([[1., 2., 3.],
            [3., 3., 3.]]), tensor([[ 3.,  3.,  3.],
            [-4., -5., -6.],
            [ 0.,  0.,  0.]], dtype=torch.float64))
    >>> torch.diff(torch.tensor([1, 3], dtype=torch.int8), prepend=torch.tensor([1.5])), torch.diff(x, n=2, prepend=x), torch.diff(x, 1, 0, torch.zeros(1, 3), torch.zeros(1, 3))
    (tensor([-0.5000,  2.0000]), tensor([[ 0., -3.,  3.,  0.],
            [ 0., -3.,  3.,  0.]]), tensor([[ 1.,  2.,  3.],
            [ 3.,  3.,  3.],
            [-4., -5., -6.]]))
    >>> o = torch.zeros(2, 2); torch.diff(x, out=o), o
    (tensor([[1., 1.],
            [1., 1.]]), tensor([[1., 1.],
            [1., 1.]]))
    >>> torch.diff(torch.tensor(1.))
    RuntimeError: diff expects input to be at least one-dimensional
    >>> torch.diff(x, n=-1)
    RuntimeError: order must be non-negative but got -1
    >>> torch.diff(x, dim=3)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 3)
    >>> torch.diff(x, dim=0, append=torch.zeros(1, 2))
    RuntimeError: diff expects the shape of tensor to prepend or append to match that of input except along the differencing dimension; input.size(1) = 3, but got tensor.size(1) = 2
    >>> torch.diff(x, dim=0, append=torch.zeros(3))
    RuntimeError: diff expects prepend or append to be the same dimension as input
    >>> torch.trapezoid(x), torch.trapezoid(x, dx=2), torch.trapezoid(x, torch.tensor([1., 2, 4])), torch.trapezoid(x, x=torch.tensor([1., 3]), dim=0)
    (tensor([ 4., 10.]), tensor([ 8., 20.]), tensor([ 6.5000, 15.5000]), tensor([5., 7., 9.]))
    >>> torch.trapz(x), torch.trapezoid(x, dim=0), torch.trapezoid(torch.tensor([1, 2, 4])), torch.trapezoid(torch.tensor([1, 2, 4]), torch.tensor([1, 2, 4]))
    (tensor([ 4., 10.]), tensor([2.5000, 3.5000, 4.5000]), tensor(4.5000), tensor(7.5000))
    >>> torch.trapezoid(torch.zeros(2, 0)), torch.trapezoid(torch.zeros(0)), torch.trapezoid(x[:, :1]), torch.trapezoid(x, torch.tensor([[1., 2, 4], [0, 1, 2]]))
    (tensor([0., 0.]), tensor(0.), tensor([0., 0.]), tensor([ 6.5000, 10.0000]))
    >>> torch.trapezoid(x, torch.tensor([1., 2]))
    RuntimeError: trapezoid: There must be one `x` value for each sample point
    >>> torch.trapezoid(b)
    NotImplementedError: trapezoid: received a bool input for `y`, but bool is not supported
    >>> torch.trapezoid(x, b)
    NotImplementedError: trapezoid: received a bool input for `x` or `y`, but bool is not supported
    >>> torch.trapezoid(x, dx=2j)
    RuntimeError: trapezoid: Currently, we only support dx as a real number.
    >>> torch.trapezoid(x, dx=True)
    RuntimeError: trapezoid: Currently, we only support dx as a real number.
    >>> torch.trapezoid(x, dim=4)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 4)
    >>> torch.trapezoid(torch.tensor(1.))
    IndexError: Dimension specified as -1 but tensor has no dimensions
    >>> torch.cumulative_trapezoid(x), torch.cumulative_trapezoid(x, dx=2), torch.cumulative_trapezoid(x, torch.tensor([1., 2, 4])), torch.cumulative_trapezoid(torch.tensor([1, 2, 4]))
    (tensor([[ 1.5000,  4.0000],
            [ 4.5000, 10.0000]]), tensor([[ 3.,  8.],
            [ 9., 20.]]), tensor([[ 1.5000,  6.5000],
            [ 4.5000, 15.5000]]), tensor([1.5000, 4.5000]))
    >>> torch.cumulative_trapezoid(torch.zeros(2, 0)), torch.cumulative_trapezoid(x[:, :1]), torch.cumulative_trapezoid(x, dim=0)
    (tensor([], size=(2, 0)), tensor([], size=(2, 0)), tensor([[2.5000, 3.5000, 4.5000]]))
    >>> torch.cumulative_trapezoid(x, torch.tensor([1., 2]))
    RuntimeError: cumulative_trapezoid: There must be one `x` value for each sample point
    >>> torch.cumulative_trapezoid(b)
    NotImplementedError: cumulative_trapezoid: received a bool input for `y`, but bool is not supported
    >>> torch.cumulative_trapezoid(x, b)
    NotImplementedError: cumulative_trapezoid: received a bool input for `x` or `y`, but bool is not supported
    >>> torch.cumulative_trapezoid(x, dx=True)
    RuntimeError: cumulative_trapezoid: Currently, we only support dx as a real number.
    >>> torch.cumulative_trapezoid(torch.tensor(1.))
    IndexError: slice() cannot be applied to a 0-dim tensor.
    >>> torch.gradient(x)
    (tensor([[3., 3., 3.],
            [3., 3., 3.]]), tensor([[1., 1., 1.],
            [1., 1., 1.]]))
    >>> torch.gradient(x, spacing=2), torch.gradient(x, spacing=[2, 3]), torch.gradient(x, dim=1), torch.gradient(x, dim=[1, 0]), torch.gradient(x, spacing=2.5, dim=(0, 1))
    ((tensor([[1.5000, 1.5000, 1.5000],
            [1.5000, 1.5000, 1.5000]]), tensor([[0.5000, 0.5000, 0.5000],
            [0.5000, 0.5000, 0.5000]])), (tensor([[1.5000, 1.5000, 1.5000],
            [1.5000, 1.5000, 1.5000]]), tensor([[0.3333, 0.3333, 0.3333],
            [0.3333, 0.3333, 0.3333]])), (tensor([[1., 1., 1.],
            [1., 1., 1.]]),), (tensor([[1., 1., 1.],
            [1., 1., 1.]]), tensor([[3., 3., 3.],
            [3., 3., 3.]])), (tensor([[1.2000, 1.2000, 1.2000],
            [1.2000, 1.2000, 1.2000]]), tensor([[0.4000, 0.4000, 0.4000],
            [0.4000, 0.4000, 0.4000]])))
    >>> torch.gradient(x, dim=1, edge_order=2), torch.gradient(torch.tensor([1, 4, 9, 16]), edge_order=2, spacing=0.5), torch.gradient(torch.tensor([1, 2, 4, 8]))
    ((tensor([[1., 1., 1.],
            [1., 1., 1.]]),), (tensor([ 4.,  8., 12., 16.]),), (tensor([1.0000, 1.5000, 3.0000, 4.0000]),))
    >>> torch.gradient(x, spacing=(torch.tensor([1., 3]), torch.tensor([1., 2, 4]))), torch.gradient(x, spacing=(torch.tensor([1., 2, 4]),), dim=1, edge_order=2)
    ((tensor([[1.5000, 1.5000, 1.5000],
            [1.5000, 1.5000, 1.5000]]), tensor([[1.0000, 0.8333, 0.5000],
            [1.0000, 0.8333, 0.5000]])), (tensor([[1.1667, 0.8333, 0.1667],
            [1.1667, 0.8333, 0.1667]]),))
    >>> torch.gradient(torch.tensor([1., 4, 9, 16], dtype=torch.float16)), torch.gradient(torch.tensor([1 + 1j, 4, 9])), torch.gradient(torch.tensor(1.)), torch.gradient(x, dim=())
    ((tensor([3., 4., 6., 7.], dtype=torch.float16),), (tensor([3.-1.0000j, 4.-0.5000j, 5.+0.0000j]),), (), ())
    >>> torch.gradient(x, spacing=[2, 3, 4])
    RuntimeError: torch.gradient expected spacing to be unspecified, a scalar, or a list of length equal to 'self.dim() = 2', since dim argument was not given, but got a list of length 3
    >>> torch.gradient(x, spacing=[2., 3], dim=1)
    RuntimeError: torch.gradient expected spacing to be unspecified, a scalar or it's spacing and dim arguments to have the same length, but got a spacing argument of length 2 and a dim argument of length 1.
    >>> torch.gradient(x, dim=[1, 1])
    RuntimeError: dim 1 appears multiple times in the list of dims
    >>> torch.gradient(x, dim=5)
    IndexError: Dimension out of range (expected to be in range of [-2, 1], but got 5)
    >>> torch.gradient(x, edge_order=2)
    RuntimeError: torch.gradient expected each dimension size to be at least edge_order+1
    >>> torch.gradient(x, edge_order=3)
    RuntimeError: torch.gradient only supports edge_order=1 and edge_order=2.
    >>> torch.gradient(x, spacing=(torch.tensor([[1., 2, 4]]),), dim=1)
    RuntimeError: torch.gradient expected each element of spacing to have one dimension, but got an element with 2 dimensions!
    >>> torch.gradient(torch.tensor([1, 2, 4], dtype=torch.uint8))
    NotImplementedError: torch.gradient does not support uint8 input.
    >>> torch.gradient(torch.tensor([1.]))
    RuntimeError: torch.gradient expected each dimension size to be at least edge_order+1
    >>> torch.gradient(b)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.

    # dimensions that are none
    >>> x = torch.arange(6.0).reshape(2, 3)
    >>> torch.sum(x, True)
    TypeError: sum() received an invalid combination of arguments - got (Tensor, bool), but expected one of:
    >>> x.sum(1.5)
    TypeError: sum() received an invalid combination of arguments - got (float), but expected one of:
    >>> torch.sum(x, keepdim=True)
    TypeError: sum() received an invalid combination of arguments - got (Tensor, keepdim=bool), but expected one of:
    >>> x.mean(keepdim=True)
    TypeError: mean() received an invalid combination of arguments - got (keepdim=bool, ), but expected one of:
    >>> torch.mean(x, dim=0, foo=1)
    TypeError: mean() received an invalid combination of arguments - got (Tensor, foo=int, dim=int), but expected one of:
    >>> torch.sum(x, dim=1.5, keepdim=True)
    TypeError: sum(): argument 'dim' must be tuple of ints, not float
    >>> torch.max(x, (0, 1))
    TypeError: max() received an invalid combination of arguments - got (Tensor, tuple), but expected one of:
    >>> torch.max(x, dim=None)
    TypeError: max() received an invalid combination of arguments - got (Tensor, dim=NoneType), but expected one of:
    >>> x.max(keepdim=True)
    TypeError: max() received an invalid combination of arguments - got (keepdim=bool, ), but expected one of:
    >>> torch.prod(x, (0, 1))
    TypeError: prod() received an invalid combination of arguments - got (Tensor, tuple), but expected one of:
    >>> torch.prod(x, (1,), keepdim=True)
    TypeError: prod(): argument 'dim' (position 2) must be int, not tuple
    >>> torch.count_nonzero(x, dim=0, keepdim=True)
    TypeError: count_nonzero() received an invalid combination of arguments - got (Tensor, keepdim=bool, dim=int), but expected one of:
    >>> torch.var(x, 1.5)
    TypeError: var() received an invalid combination of arguments - got (Tensor, float), but expected one of:
    >>> torch.all(x, keepdim=True), torch.var(x, True)
    (tensor([[False]]), tensor(3.5000))
    >>> torch.argmax(x, dim=(0, 1))
    TypeError: argmax(): argument 'dim' must be int, not tuple
    >>> torch.amax(x, True)
    TypeError: amax(): argument 'dim' (position 2) must be tuple of ints, not bool
    >>> torch.amax(x, dim=1.5)
    TypeError: amax(): argument 'dim' must be tuple of ints, not float
    >>> torch.cumsum(x, True)
    TypeError: cumsum(): argument 'dim' (position 2) must be int, not bool
    >>> torch.unsqueeze(x, True)
    TypeError: unsqueeze(): argument 'dim' (position 2) must be int, not bool
    >>> x.select(True, 0)
    TypeError: select(): argument 'dim' (position 1) must be int, not bool
    >>> torch.logsumexp(x, dim=None)
    TypeError: logsumexp(): argument 'dim' must be tuple of ints, not NoneType
    >>> torch.aminmax(x, dim=(0, 1))
    TypeError: aminmax(): argument 'dim' must be int, not tuple

    # reductions and scans of nothing and of numbers
    >>> s = torch.tensor(2.0)
    >>> e = torch.ones(0)
    >>> torch.var(e, correction=-1), torch.std_mean(e, correction=-1)
    (tensor(nan), (tensor(nan), tensor(nan)))
    >>> torch.nansum(s, dtype=torch.complex64)
    NotImplementedError: "nansum_cpu" not implemented for 'ComplexFloat'
    >>> torch.nansum(e, dtype=torch.complex64), torch.nansum(torch.tensor(2), dtype=torch.complex64)
    (tensor(0.+0.j), tensor(2.+0.j))
    >>> torch.linalg.vector_norm(e, float('nan')), torch.linalg.vector_norm(torch.ones(2, 0), float('nan'), 1)
    (tensor(0.), tensor([0., 0.]))
    >>> torch.linalg.vector_norm(e, 1j)
    RuntimeError: linalg.vector_norm: Expected a non-complex scalar as the order of norm.
    >>> torch.norm(torch.tensor([2]), 1j)
    NotImplementedError: linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long
    >>> torch.cummax(s, 1)
    IndexError: cummax(): Expected reduction dim -1 or 0 for scalar but got 1
    >>> torch.cummin(s, -2)
    IndexError: cummin(): Expected reduction dim -1 or 0 for scalar but got -2
    >>> torch.cummax(torch.tensor(1j), 0)
    torch.return_types.cummax(
    values=tensor(0.+1.j),
    indices=tensor(0))
    >>> torch.cumsum(s, 0, dtype=torch.bool), torch.cumprod(e, 0, dtype=torch.bool)
    (tensor(True), tensor([], dtype=torch.bool))
    >>> torch.cumsum(torch.ones(2), 0, dtype=torch.bool)
    NotImplementedError: "cumsum_out_cpu" not implemented for 'Bool'
    >>> torch.nn.functional.cosine_similarity(e, e, 0, 0.0), torch.nn.functional.cosine_similarity(torch.ones(2, 0), torch.ones(2, 0))
    (tensor(0.), tensor([0., 0.]))
    >>> torch.nn.functional.cosine_similarity(torch.tensor(1j, dtype=torch.complex128), torch.ones(3), 0)
    RuntimeError: expected common dtype to be floating point, yet common dtype is ComplexFloat
    >>> torch.gradient(s, dim=0)
    IndexError: Dimension specified as 0 but tensor has no dimensions
    >>> torch.gradient(s, dim=(0, 1))
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> torch.gradient(s)
    ()

    # trapezoids
    >>> s = torch.tensor(2.0)
    >>> v = torch.arange(4.0)
    >>> m = torch.ones(2, 3)
    >>> torch.trapezoid(s)
    IndexError: Dimension specified as -1 but tensor has no dimensions
    >>> torch.trapezoid(s, dim=3)
    IndexError: Dimension specified as 3 but tensor has no dimensions
    >>> torch.trapezoid(s, v)
    IndexError: Dimension specified as 0 but tensor has no dimensions
    >>> torch.cumulative_trapezoid(s, dim=3)
    IndexError: slice() cannot be applied to a 0-dim tensor.
    >>> torch.cumulative_trapezoid(s, v)
    IndexError: Dimension specified as 0 but tensor has no dimensions
    >>> torch.cumulative_trapezoid(s, s)
    IndexError: slice() cannot be applied to a 0-dim tensor.
    >>> torch.cumulative_trapezoid(s > 1, dim=4)
    NotImplementedError: cumulative_trapezoid: received a bool input for `y`, but bool is not supported
    >>> torch.trapezoid(v, m)
    tensor([0., 0., 0.])
    >>> torch.cumulative_trapezoid(torch.ones(2, 3, 2), m)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (2) at non-singleton dimension 1
    >>> torch.trapezoid(v, s)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (0) at non-singleton dimension 0
    >>> torch.trapezoid(m, torch.arange(3.0) ** 2), torch.cumulative_trapezoid(m, torch.arange(3.0) ** 2)
    (tensor([4., 4.]), tensor([[1., 4.],
            [1., 4.]]))
    >>> torch.trapezoid(m, torch.tensor([[0.0], [2.0]]), dim=0)
    tensor([2., 2., 2.])
    >>> torch.trapezoid(m, dx=True)
    RuntimeError: trapezoid: Currently, we only support dx as a real number.
    >>> torch.trapz(m, dx=True)
    tensor([2., 2.])
    >>> torch.trapezoid(m, 2)
    TypeError: trapezoid() received an invalid combination of arguments - got (Tensor, int), but expected one of:
    >>> torch.trapezoid(m, dx=None)
    TypeError: trapezoid() received an invalid combination of arguments - got (Tensor, dx=NoneType), but expected one of:

    # softmax without a dimension
    >>> x = torch.arange(24.0).reshape(2, 3, 4) / 10
    >>> torch.nn.functional.softmax(x[0, 0]), torch.nn.functional.log_softmax(x[0]), torch.nn.functional.softmin(x)[:, 0, 0]
    (tensor([0.2138, 0.2363, 0.2612, 0.2887]), tensor([[-1.5425, -1.4425, -1.3425, -1.2425],
            [-1.5425, -1.4425, -1.3425, -1.2425],
            [-1.5425, -1.4425, -1.3425, -1.2425]]), tensor([0.7685, 0.2315]))
    >>> torch.nn.functional.softmax(torch.tensor(3.0)), torch.nn.functional.softmax(x[None])[0, :, 0, 0]
    (tensor(1.), tensor([0.2315, 0.7685]))
    >>> torch.nn.functional.softmax(x[0, 0], 0, 3, torch.float64)
    tensor([0.2138, 0.2363, 0.2612, 0.2887], dtype=torch.float64)
    >>> torch.softmax(x, None)
    TypeError: softmax(): argument 'dim' (position 2) must be int, not NoneType

    # what losses and normalizations look at first
    >>> m = torch.ones(2, 3)
    >>> v = torch.ones(5)
    >>> b = torch.tensor([True, False])
    >>> torch.nn.functional.mse_loss(m, v, reduction='foo')
    RuntimeError: The size of tensor a (3) must match the size of tensor b (5) at non-singleton dimension 1
    >>> torch.nn.functional.huber_loss(m, v, reduction=None)
    RuntimeError: The size of tensor a (3) must match the size of tensor b (5) at non-singleton dimension 1
    >>> torch.nn.functional.mse_loss(m, m, reduction='foo')
    ValueError: foo is not a valid value for reduction
    >>> torch.nn.functional.mse_loss(b, v[:2]), torch.nn.functional.smooth_l1_loss(b, v[:2])
    (tensor(0.5000), tensor(0.2500))
    >>> torch.nn.functional.l1_loss(b, v[:2])
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> torch.nn.functional.l1_loss(b, b)
    NotImplementedError: Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.
    >>> torch.nn.functional.mse_loss(b, v[:2], weight=v[:2])
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> torch.nn.functional.smooth_l1_loss(b, v[:2], beta=0)
    NotImplementedError: Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.
    >>> torch.nn.functional.gaussian_nll_loss(m, m, -v)
    ValueError: var has negative entry/entries
    >>> torch.nn.functional.gaussian_nll_loss(m, m, v)
    ValueError: var is of incorrect size
    >>> torch.nn.functional.gaussian_nll_loss(m, v, -m)
    ValueError: var has negative entry/entries
    >>> torch.nn.functional.gaussian_nll_loss(m, m, -m.int())
    ValueError: var has negative entry/entries
    >>> torch.nn.functional.gaussian_nll_loss(m * 1j, m, 1.5)
    NotImplementedError: clamp is not supported for complex types
    >>> torch.nn.functional.gaussian_nll_loss(m, m, -m)
    ValueError: var has negative entry/entries
    >>> torch.nn.functional.poisson_nll_loss(torch.tensor([1, 2], dtype=torch.uint8), torch.tensor(0.5, dtype=torch.float64), log_input=False)
    tensor(1.3267)
    >>> torch.nn.functional.cross_entropy(b[0], torch.tensor([1]))
    IndexError: Dimension out of range (expected to be in range of [-1, 0], but got 1)
    >>> torch.nn.functional.cross_entropy(torch.ones(1), v)
    RuntimeError: expected target dtype to be Long or Byte, but got Float
    >>> torch.nn.functional.nll_loss(torch.ones(2, 0, 3), torch.zeros(2, 3, dtype=torch.int64))
    RuntimeError: size mismatch (got input: [2, 0, 0, 0] , target: [2, 1, 3]
    >>> torch.nn.functional.cross_entropy(torch.ones(2, 0, 3).int(), torch.ones(2, 0, 3))
    tensor(nan)
    >>> torch.nn.functional.layer_norm(m, 3)
    TypeError: layer_norm(): argument 'normalized_shape' (position 2) must be tuple of ints, not int
    >>> torch.nn.functional.layer_norm(m.int(), [2], weight=v)
    RuntimeError: mixed dtype (CPU): all inputs must share same datatype.
    >>> torch.nn.functional.layer_norm(m, [2], weight=v.double())
    RuntimeError: mixed dtype (CPU): expect parameter to have scalar type of Float
    >>> torch.nn.functional.layer_norm(m, [3], weight=torch.ones(3), bias=torch.ones(3).double())
    RuntimeError: expected scalar type Float but found Double
    >>> torch.nn.functional.rms_norm(v, [0, 3])
    ValueError: Input tensor must have at least 2 dimensions, but got 1
    >>> torch.nn.functional.rms_norm(v, [0, 3], weight=v)
    RuntimeError: Expected weight to be of same shape as normalized_shape, but got weight of shape [5] and normalized_shape = [0, 3]
    >>> torch.nn.functional.batch_norm(torch.ones(0, dtype=torch.uint8), v, v, weight=v), torch.nn.functional.batch_norm(torch.ones(0, 3).half(), v, v, bias=v)
    (tensor([]), tensor([], size=(0, 3), dtype=torch.float16))
    >>> torch.nn.functional.instance_norm(torch.ones(2, 0, 3), v, v)
    RuntimeError: shape '[2, 0]' is invalid for input of size 10
    >>> torch.nn.functional.instance_norm(torch.ones(2, 3, 2), torch.ones(3), None)
    ValueError: running_mean and running_var must either both be None or neither be None
    >>> torch.nn.functional.instance_norm(torch.ones(2, 3, 2), torch.ones(3).double(), None)
    RuntimeError: Expected a proper Tensor but got None (or an undefined Tensor in C++) for argument #0 'self'

    # what an out= stands for
    >>> x = torch.tensor([[1.5, 2.5, -3.5], [0.5, 4.0, 6.0]])
    >>> torch.sum(x, 0, out=torch.empty(0, dtype=torch.int64)), torch.sum(x, 0, out=torch.empty(0, dtype=torch.bool))
    (tensor([1, 6, 3]), tensor([True, True, True]))
    >>> torch.prod(x, 0, out=torch.empty(0, dtype=torch.int64)), torch.cumprod(x, 0, out=torch.empty(0, dtype=torch.float16))
    (tensor([  0,   8, -18]), tensor([[  1.5000,   2.5000,  -3.5000],
            [  0.7500,  10.0000, -21.0000]], dtype=torch.float16))
    >>> torch.cumsum(x, 0, out=torch.empty(0, dtype=torch.int64))
    tensor([[ 1,  2, -3],
            [ 1,  6,  3]])
    >>> torch.cumsum(x, 0, out=torch.empty(0, dtype=torch.bool))
    NotImplementedError: "cumsum_out_cpu" not implemented for 'Bool'
    >>> torch.mean(x.bfloat16(), 1, out=torch.empty(0, dtype=torch.float64)), torch.nansum(x, 0, out=torch.empty(0, dtype=torch.float64))
    (tensor([0.1667, 3.5000], dtype=torch.float64), tensor([2.0000, 6.5000, 2.5000], dtype=torch.float64))
    >>> torch.mean(x, 0, out=torch.empty(0, dtype=torch.int64))
    RuntimeError: result type Float can't be cast to the desired output type Long
    >>> torch.mean(x.int(), 0, out=torch.empty(0))
    NotImplementedError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Int
    >>> torch.sum(x, 0, dtype=torch.float64, out=torch.empty(0))
    RuntimeError: Expected out tensor to have dtype double, but got float instead
    >>> torch.mean(x, 0, dtype=torch.float64, out=torch.empty(0))
    RuntimeError: Expected out tensor to have dtype double, but got float instead
    >>> torch.nansum(x, 0, dtype=torch.float64, out=torch.empty(0))
    RuntimeError: nansum: provided dtype must match dtype of result. Got Float and Double.
    >>> torch.cumsum(x, 0, dtype=torch.float64, out=torch.empty(0))
    RuntimeError: Expected out tensor to have dtype double, but got float instead
    >>> torch.sum(x, out=torch.empty(0))
    TypeError: sum() received an invalid combination of arguments - got (Tensor, out=Tensor), but expected one of:
    >>> torch.sum(x, dim=None, out=torch.empty(0)), torch.prod(x, 0, dtype=torch.int64, out=torch.empty(0, dtype=torch.int64))
    (tensor(11.), tensor([  0,   8, -18]))

    # the larger of two, one of which could be a dimension
    >>> x = torch.tensor([[1.5, 2.5, -3.5], [0.5, 4.0, 6.0]])
    >>> torch.max(torch.tensor(2.0), torch.tensor(3.0)), torch.max(x, torch.tensor(0)), x.min(torch.tensor(True))
    (tensor(3.), tensor([[1.5000, 2.5000, 0.0000],
            [0.5000, 4.0000, 6.0000]]), tensor([[ 1.0000,  1.0000, -3.5000],
            [ 0.5000,  1.0000,  1.0000]]))
    >>> torch.max(x, torch.tensor(0), True)
    torch.return_types.max(
    values=tensor([[1.5000, 4.0000, 6.0000]]),
    indices=tensor([[0, 1, 1]]))
    >>> torch.max(x, dim=torch.tensor(0))
    torch.return_types.max(
    values=tensor([1.5000, 4.0000, 6.0000]),
    indices=tensor([0, 1, 1]))
    >>> torch.max(x, torch.tensor(0.5), True)
    TypeError: max() received an invalid combination of arguments - got (Tensor, Tensor, bool), but expected one of:

    # more of what losses look at
    >>> x = torch.tensor([0.5, 2.0])
    >>> t = torch.tensor([3.0, 0.5])
    >>> torch.nn.functional.binary_cross_entropy(x, t)
    RuntimeError: all elements of target should be between 0 and 1
    >>> torch.nn.functional.binary_cross_entropy(t, x)
    RuntimeError: all elements of input should be between 0 and 1
    >>> torch.nn.functional.binary_cross_entropy(x, x)
    RuntimeError: all elements of input should be between 0 and 1
    >>> torch.nn.functional.poisson_nll_loss(x, t, reduction=None)
    TypeError: unsupported operand type(s) for +: 'NoneType' and 'str'
    >>> torch.nn.functional.gaussian_nll_loss(x, t, torch.tensor([0, 2]), eps=1), torch.nn.functional.gaussian_nll_loss(x.half(), t.half(), torch.tensor([1, 2]), eps=0)
    (tensor(2.0170), tensor(2.0170))
    >>> torch.nn.functional.gaussian_nll_loss(x, t, torch.tensor([0, 2]), eps=1.0)
    RuntimeError: result type Float can't be cast to the desired output type long int
    >>> torch.linalg.vector_norm(x, 'a')
    TypeError: linalg_vector_norm(): argument 'ord' (position 2) must be Number, not str
    >>> torch.nn.functional.softmax(x, (0,))
    TypeError: softmax(): argument 'dim' (position 1) must be int, not tuple
    >>> torch.nn.functional.softmax(x, dim='a')
    TypeError: softmax(): argument 'dim' (position 1) must be int, not str
    >>> torch.prod(x, dim=0, foo=1)
    TypeError: prod() got an unexpected keyword argument 'foo'
    >>> torch.nansum(torch.tensor([1, 2]), 0, out=torch.empty(0)), torch.nansum(torch.tensor([1, 0]), 0, out=torch.empty(0, dtype=torch.bool))
    (tensor(3.), tensor(True))

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c = b.unsqueeze(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[[0], [1], [2]], [[3], [4], [5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = d[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = a.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = b.detach()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 4, 5], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = a[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [1, 2, 3, 4, 5, 6], [1, 2, 3], [[1, 2, 3], [4, 5, 6]], True, True)
    >>> c += a.clone(); a.shape
    RuntimeError: output with shape [3] doesn't match the broadcast shape [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [1, 2, 3, 4, 5, 6], [1, 2, 3], [[1, 2, 3], [4, 5, 6]], True, True)
    >>> c.neg_(); a.shape
    tensor([-1, -2, -3])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-1, -2, -3], [4, 5, 6]], [-1, -2, -3, 4, 5, 6], [-1, -2, -3], [[-1, -2, -3], [4, 5, 6]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> c = d[1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 0, 0]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> c = d[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> d.copy_(d.clone()); a.shape
    tensor([[0, 1, 2],
            [0, 0, 0]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> b = d.flatten()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [0, 1, 2, 0, 0, 0], [[0, 1, 2]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> c[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [7, 7, 7, 0, 0, 0], [[7, 7, 7]], [[7, 7, 7], [0, 0, 0]], True, True)
    >>> c[0] = d[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [7, 7, 7, 0, 0, 0], [[7, 7, 7]], [[7, 7, 7], [0, 0, 0]], True, True)
    >>> b = a * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7]], [[7, 7, 7], [0, 0, 0]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d = b * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = a.select(-1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 3], True, True)
    >>> d[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 4, 5]], [[0, 1, 2], [0, 4, 5]], [[0, 1, 2], [0, 4, 5]], [0, 0], True, True)
    >>> b = a.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 4, 5]], [[0, 1, 2], [0, 4, 5]], [[0, 1, 2], [0, 4, 5]], [0, 0], True, True)
    >>> a += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [1, 5, 6]], [[1, 2, 3], [1, 5, 6]], [[1, 2, 3], [1, 5, 6]], [1, 1], True, True)
    >>> b = c.select(-1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [1, 5, 6]], [1, 1], [[1, 2, 3], [1, 5, 6]], [1, 1], False, True)
    >>> d = c[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [1, 5, 6]], [1, 1], [[1, 2, 3], [1, 5, 6]], [[1, 2, 3]], False, True)
    >>> b = c[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [1, 5, 6]], [[1, 3], [1, 6]], [[1, 2, 3], [1, 5, 6]], [[1, 2, 3]], False, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> c = a.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> b[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [12, 12, 12]], [[4, 4, 4], [12, 12, 12]], [[4, 4, 4], [12, 12, 12]], [[4, 4, 4], [12, 12, 12]], True, True)
    >>> c = a.permute(1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [12, 12, 12]], [[4, 4, 4], [12, 12, 12]], [[4, 12], [4, 12], [4, 12]], [[4, 4, 4], [12, 12, 12]], True, False)
    >>> b = a * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [12, 12, 12]], [[4, 4, 4], [12, 12, 12]], [[4, 12], [4, 12], [4, 12]], [[4, 4, 4], [12, 12, 12]], True, False)
    >>> b *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [12, 12, 12]], [[8, 8, 8], [24, 24, 24]], [[4, 12], [4, 12], [4, 12]], [[4, 4, 4], [12, 12, 12]], True, False)
    >>> b[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [12, 12, 12]], [[8, 8, 8], [72, 72, 72]], [[4, 12], [4, 12], [4, 12]], [[4, 4, 4], [12, 12, 12]], True, False)
    >>> a.neg_(); a.shape
    tensor([[ -4,  -4,  -4],
            [-12, -12, -12]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-4, -4, -4], [-12, -12, -12]], [[8, 8, 8], [72, 72, 72]], [[-4, -12], [-4, -12], [-4, -12]], [[-4, -4, -4], [-12, -12, -12]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], True, True)
    >>> c[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], True, True)
    >>> c = a[..., 0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [7, 3], [[7, 7, 7], [3, -1, 5]], True, False)
    >>> b = c[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [7], [7, 3], [[7, 7, 7], [3, -1, 5]], True, False)
    >>> a[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, -1, 7], [3, -1, 5]], [7], [7, 3], [[7, -1, 7], [3, -1, 5]], True, False)
    >>> c.sub_(3); a.shape
    tensor([4, 0])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 7], [0, -1, 5]], [4], [4, 0], [[4, -1, 7], [0, -1, 5]], True, False)
    >>> d = b.contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 7], [0, -1, 5]], [4], [4, 0], [4], True, False)
    >>> c = a.view(2, 3).t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 7], [0, -1, 5]], [4], [[4, 0], [-1, -1], [7, 5]], [4], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d.neg_(); a.shape
    tensor([[ 0, -1, -2],
            [-3, -4, -5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> c[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, -1, -2], [2, -4, -5]], [[5, -1, -2], [2, -4, -5]], [[5, -1, -2], [2, -4, -5]], [[5, -1, -2], [2, -4, -5]], True, True)
    >>> c[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, -1, -2], [7, -4, -5]], [[10, -1, -2], [7, -4, -5]], [[10, -1, -2], [7, -4, -5]], [[10, -1, -2], [7, -4, -5]], True, True)
    >>> c += a.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[20, -2, -4], [14, -8, -10]], [[20, -2, -4], [14, -8, -10]], [[20, -2, -4], [14, -8, -10]], [[20, -2, -4], [14, -8, -10]], True, True)
    >>> a[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], True, True)
    >>> b = a.expand(2, -1, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[25, -2, -4], [19, -8, -10]], [[[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], False, True)
    >>> b = d
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], True, True)
    >>> d = c[..., 0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [[25, -2, -4], [19, -8, -10]], [25, 19], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], True, True)
    >>> b[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [8, 4, 5]], [[7, 7, 7], [8, 4, 5]], [[7, 7, 7], [8, 4, 5]], [[7, 7, 7], [8, 4, 5]], True, True)
    >>> d = a[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [8, 4, 5]], [[7, 7, 7], [8, 4, 5]], [[7, 7, 7], [8, 4, 5]], [[7, 7], [8, 5]], True, True)
    >>> a[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7], [0, 0]], True, True)
    >>> d[0] = c[0].clone(); a.shape
    RuntimeError: The expanded size of the tensor (2) must match the existing size (3) at non-singleton dimension 0.  Target sizes: [2].  Tensor sizes: [3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7], [0, 0]], True, True)
    >>> d = a.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], True, True)
    >>> b = c.expand(3, -1)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, -1].  Tensor sizes: [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], True, True)
    >>> d = c.flatten()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [7, 7, 7, 0, 0, 0], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], True, True)
    >>> b = a.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [1, 2, 3, 4, 5, 6], [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], True, True)
    >>> d = d[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [1, 2, 3, 4, 5, 6], [[1, 2, 3], [4, 5, 6]], [1, 2, 3], True, True)
    >>> b[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 0, 0], [0, 0, 0]], [1, 0, 0, 0, 0, 0], [[1, 0, 0], [0, 0, 0]], [1, 0, 0], True, True)
    >>> d = a.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 0, 0], [0, 0, 0]], [1, 0, 0, 0, 0, 0], [[1, 0, 0], [0, 0, 0]], [1, 0, 0, 0, 0, 0], True, True)
    >>> b = c[1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 0, 0], [0, 0, 0]], [[0, 0, 0]], [[1, 0, 0], [0, 0, 0]], [1, 0, 0, 0, 0, 0], True, True)
    >>> a[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 0, 0]], [[0, 0, 0]], [[7, 7, 7], [0, 0, 0]], [7, 7, 7, 0, 0, 0], True, True)
    >>> b += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [1, 1, 1]], [[1, 1, 1]], [[7, 7, 7], [1, 1, 1]], [7, 7, 7, 1, 1, 1], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = a.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = b.contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], True, True)
    >>> c.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [0, 3, 1, 4, 2, 5], [[4, 4, 4], [4, 4, 4]], [0, 3, 1, 4, 2, 5], True, True)
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [5, 3, 1, 4, 2, 5], [[4, 4, 4], [4, 4, 4]], [5, 3, 1, 4, 2, 5], True, True)
    >>> c[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [4, -1, 4]], [5, 3, 1, 4, 2, 5], [[4, -1, 4], [4, -1, 4]], [5, 3, 1, 4, 2, 5], True, True)
    >>> b *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [4, -1, 4]], [10, 6, 2, 8, 4, 10], [[4, -1, 4], [4, -1, 4]], [10, 6, 2, 8, 4, 10], True, True)
    >>> c = b.view(3, 2)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [4, -1, 4]], [10, 6, 2, 8, 4, 10], [[10, 6], [2, 8], [4, 10]], [10, 6, 2, 8, 4, 10], True, True)
    >>> b[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [4, -1, 4]], [7, 6, 2, 8, 4, 10], [[7, 6], [2, 8], [4, 10]], [7, 6, 2, 8, 4, 10], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d[0] = c[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = d[None]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d.neg_(); a.shape
    tensor([[ 0, -1, -2],
            [-3, -4, -5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[[0, -1, -2], [-3, -4, -5]]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> a *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[[0, -2, -4], [-6, -8, -10]]], [[0, -2, -4], [-6, -8, -10]], True, True)
    >>> d = a.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[[0, -2, -4], [-6, -8, -10]]], [[0, -6], [-2, -8], [-4, -10]], True, True)
    >>> c = c[:, 1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[[-6, -8, -10]]], [[0, -6], [-2, -8], [-4, -10]], True, True)
    >>> b = a.squeeze()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[[-6, -8, -10]]], [[0, -6], [-2, -8], [-4, -10]], True, True)
    >>> c = c.detach()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[[-6, -8, -10]]], [[0, -6], [-2, -8], [-4, -10]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> a[0] = a[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> a[...] = c.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> d = b[:, 1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[1, 2], [12, 15]], True, True)
    >>> a.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4]], True, True)
    >>> c *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]], [[8, 8], [8, 8]], True, True)
    >>> c *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[16, 16, 16], [16, 16, 16]], [[16, 16, 16], [16, 16, 16]], [[16, 16, 16], [16, 16, 16]], [[16, 16], [16, 16]], True, True)
    >>> d = d[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[16, 16, 16], [16, 16, 16]], [[16, 16, 16], [16, 16, 16]], [[16, 16, 16], [16, 16, 16]], [16, 16], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = a.T
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> c = d.narrow(0, 0, 1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> d += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [[1, 4], [2, 5], [3, 6]], [[1, 2, 3]], [[1, 2, 3], [4, 5, 6]], False, True)
    >>> d = d.view(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [[1, 4], [2, 5], [3, 6]], [[1, 2, 3]], [1, 2, 3, 4, 5, 6], False, True)
    >>> d = b.flatten()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [[1, 4], [2, 5], [3, 6]], [[1, 2, 3]], [1, 4, 2, 5, 3, 6], False, True)
    >>> a.sub_(3); a.shape
    tensor([[-2, -1,  0],
            [ 1,  2,  3]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-2, -1, 0], [1, 2, 3]], [[-2, 1], [-1, 2], [0, 3]], [[-2, -1, 0]], [1, 4, 2, 5, 3, 6], False, True)
    >>> b.copy_(a.clone()); a.shape
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-2, -1, 0], [1, 2, 3]], [[-2, 1], [-1, 2], [0, 3]], [[-2, -1, 0]], [1, 4, 2, 5, 3, 6], False, True)
    >>> b = b.view(-1)
    RuntimeError: view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-2, -1, 0], [1, 2, 3]], [[-2, 1], [-1, 2], [0, 3]], [[-2, -1, 0]], [1, 4, 2, 5, 3, 6], False, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], True, True)
    >>> d = c.view(3, 2)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [[5, 1], [2, 8], [4, 5]], True, True)
    >>> b[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 1], [2, 0], [0, 0]], True, True)
    >>> d = d.expand(2, -1, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[[5, 1], [2, 0], [0, 0]], [[5, 1], [2, 0], [0, 0]]], True, True)
    >>> c = c.permute(1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 0], [1, 0], [2, 0]], [[[5, 1], [2, 0], [0, 0]], [[5, 1], [2, 0], [0, 0]]], True, False)
    >>> a[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 0], [1, 0], [2, 0]], [[[5, 1], [2, 0], [0, 0]], [[5, 1], [2, 0], [0, 0]]], True, False)
    >>> b = a.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [0, 0, 0]], [[5, 1, 2], [0, 0, 0]], [[5, 0], [1, 0], [2, 0]], [[[5, 1], [2, 0], [0, 0]], [[5, 1], [2, 0], [0, 0]]], True, False)
    >>> b[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 1, 2], [5, 0, 0]], [[10, 1, 2], [5, 0, 0]], [[10, 5], [1, 0], [2, 0]], [[[10, 1], [2, 5], [0, 0]], [[10, 1], [2, 5], [0, 0]]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a.copy_(d.clone()); a.shape
    tensor([[0, 1, 2],
            [3, 4, 5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], [[1, 2, 3], [4, 5, 6]], True, True)
    >>> d[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], True, True)
    >>> d = d[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], True, True)
    >>> b[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], True, True)
    >>> b = d * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], True, True)
    >>> b = c.expand(3, -1)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, -1].  Tensor sizes: [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], True, True)
    >>> c = c.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], [[1, -1, 3], [4, -1, 6]], [[1, -1, 3]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d = c
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = c.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = c.clone()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = b.select(-1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 3], [[0, 1, 2], [3, 4, 5]], True, False)
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [5, 8], [[5, 1, 2], [8, 4, 5]], True, False)
    >>> d = c.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [5, 8], 5, True, False)
    >>> c[0] = a[0].clone(); a.shape
    RuntimeError: expand(torch.LongTensor{[3]}, size=[]): the number of sizes provided (0) must be greater or equal to the number of dimensions in the tensor (1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [5, 8], 5, True, False)
    >>> c += a.clone(); a.shape
    RuntimeError: The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 1, 2], [8, 4, 5]], [[5, 1, 2], [8, 4, 5]], [5, 8], 5, True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a[...] = b.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = d.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> a[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c.copy_(a.clone()); a.shape
    tensor([[0, 1, 2],
            [0, 0, 0]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = b.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = d * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [-3, -3, -3]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [-3, -3, -3]], [[-3, -2, -1], [-3, -3, -3]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = c.T
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> b = c.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = c[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], [[0, 2], [3, 5]], True, True)
    >>> d = d[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], [0, 2], True, True)
    >>> a[...] = d.clone(); a.shape
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 1.  Target sizes: [2, 3].  Tensor sizes: [2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], [0, 2], True, True)
    >>> d = c.permute(1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], True, True)
    >>> c = d.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 3], [1, 4], [2, 5]], [[0, 3], [1, 4], [2, 5]], True, False)
    >>> c[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 3], [0, 0], [0, 0]], [[0, 3], [1, 4], [2, 5]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> c.neg_(); a.shape
    tensor([[  0,  -2,  -4],
            [ -6,  -8, -10]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], True, True)
    >>> b = c.squeeze()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], [[0, -2, -4], [-6, -8, -10]], True, True)
    >>> b += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, -3], [-5, -7, -9]], [[1, -1, -3], [-5, -7, -9]], [[1, -1, -3], [-5, -7, -9]], [[1, -1, -3], [-5, -7, -9]], True, True)
    >>> c = a.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, -3], [-5, -7, -9]], [[1, -1, -3], [-5, -7, -9]], [1, -1, -3], [[1, -1, -3], [-5, -7, -9]], True, True)
    >>> a.copy_(d.clone()); a.shape
    tensor([[ 1, -1, -3],
            [-5, -7, -9]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, -3], [-5, -7, -9]], [[1, -1, -3], [-5, -7, -9]], [1, -1, -3], [[1, -1, -3], [-5, -7, -9]], True, True)
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[6, -1, -3], [0, -7, -9]], [[6, -1, -3], [0, -7, -9]], [6, -1, -3], [[6, -1, -3], [0, -7, -9]], True, True)
    >>> b = d.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[6, -1, -3], [0, -7, -9]], [[6, -1, -3], [0, -7, -9]], [6, -1, -3], [[6, -1, -3], [0, -7, -9]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c = c.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [ 0,  1,  2]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [-3, -2, -1, 0, 1, 2], [[-3, -2, -1], [0, 1, 2]], True, True)
    >>> d = c.int()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [-3, -2, -1, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)
    >>> b[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 1, 2]], [[7, 7, 7], [0, 1, 2]], [7, 7, 7, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)
    >>> b = d.T
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 1, 2]], [-3, -2, -1, 0, 1, 2], [7, 7, 7, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)
    >>> b = c[1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 1, 2]], [7, 7, 0, 1, 2], [7, 7, 7, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)
    >>> c[:, 1] = -1; a.shape
    IndexError: too many indices for tensor of dimension 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 1, 2]], [7, 7, 0, 1, 2], [7, 7, 7, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)
    >>> b[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [0, 1, 2]], [7, 7, 0, 1, 2], [7, 7, 7, 0, 1, 2], [-3, -2, -1, 0, 1, 2], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = a.view(2, 3).t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> a[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 9], [1, 12], [2, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], False, True)
    >>> b = a[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> c = d[..., 0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2]], [0, 9], [[0, 1, 2], [9, 12, 15]], True, False)
    >>> a[...] = a.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2]], [0, 9], [[0, 1, 2], [9, 12, 15]], True, False)
    >>> b = d.detach()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [0, 9], [[0, 1, 2], [9, 12, 15]], True, False)
    >>> c = b.detach()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> b = d.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [0, 1, 2], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d.neg_(); a.shape
    tensor([[ 0, -1, -2],
            [-3, -4, -5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> c[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], True, True)
    >>> b[0] = a[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], True, True)
    >>> d = b.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [0, -1, -2], True, True)
    >>> c = b[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[0, -2], [0, 0]], [0, -1, -2], True, False)
    >>> c = c[:, 1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [[0, -1, -2], [0, 0, 0]], [[-2], [0]], [0, -1, -2], True, False)
    >>> b = a.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [0, 0, -1, 0, -2, 0], [[-2], [0]], [0, -1, -2], True, False)
    >>> b[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [0, 0, 0]], [0, 0, -1, 0, -2, 0], [[-2], [0]], [0, -1, -2], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> c = b.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4], [4, 4]], [[4, 4, 4], [4, 4, 4]], True, False)
    >>> d = d[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4], [4, 4]], [[4, 4, 4]], True, False)
    >>> a.copy_(b.clone()); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4], [4, 4]], [[4, 4, 4]], True, False)
    >>> c = a.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4]], True, True)
    >>> c.neg_(); a.shape
    tensor([[-4, -4, -4],
            [-4, -4, -4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4]], True, True)
    >>> b = d.contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4]], [[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4]], True, True)
    >>> c = c
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4]], [[-4, -4, -4], [-4, -4, -4]], [[-4, -4, -4]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [ 0,  1,  2]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], True, True)
    >>> c = a.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [-3, -2, -1], [[-3, -2, -1], [0, 1, 2]], True, True)
    >>> c = d[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -1], [0, 2]], [[-3, -2, -1], [0, 1, 2]], True, False)
    >>> b.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4]], [[4, 4, 4], [4, 4, 4]], True, False)
    >>> c = d.expand(2, -1, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]]], [[4, 4, 4], [4, 4, 4]], True, False)
    >>> a += a.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]], [[[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]]], [[8, 8, 8], [8, 8, 8]], True, False)
    >>> c.neg_(); a.shape
    RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]], [[[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]]], [[8, 8, 8], [8, 8, 8]], True, False)
    >>> b = d.expand(3, -1)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, -1].  Tensor sizes: [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]], [[[8, 8, 8], [8, 8, 8]], [[8, 8, 8], [8, 8, 8]]], [[8, 8, 8], [8, 8, 8]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a[0] = d[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> c[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], True, True)
    >>> d[...] = b.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], True, True)
    >>> d *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -2, 8], [12, -2, 20]], [[0, -2, 8], [12, -2, 20]], [[0, -2, 8], [12, -2, 20]], [[0, -2, 8], [12, -2, 20]], True, True)
    >>> d += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], True, True)
    >>> c = a.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], True, True)
    >>> c[0] = d[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], [[1, -1, 9], [13, -1, 21]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = b.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> d = a * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> a[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> c = b[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> d[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 4], [6, -1, 10]], [[0, -1, 4], [6, -1, 10]], [[0, -1, 4]], [[0, -1, 4], [6, -1, 10]], True, True)
    >>> c[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -3, 12], [6, -1, 10]], [[0, -3, 12], [6, -1, 10]], [[0, -3, 12]], [[0, -1, 4], [6, -1, 10]], True, True)
    >>> a[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [6, -1, 10]], [[7, 7, 7], [6, -1, 10]], [[7, 7, 7]], [[0, -1, 4], [6, -1, 10]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b.copy_(c.clone()); a.shape
    tensor([[0, 1, 2],
            [3, 4, 5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = c[None]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = c.t()
    RuntimeError: t() expects a tensor with <= 2 dimensions, but self is 3D
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = d.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = d[None]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = b.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]], [[[0, 1, 2], [3, 4, 5]]], True, True)
    >>> c = a.narrow(0, 0, 1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[[0, 1, 2], [3, 4, 5]]], [[0, 1, 2]], [[[0, 1, 2], [3, 4, 5]]], True, True)
    >>> a.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [ 0,  1,  2]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[[-3, -2, -1], [0, 1, 2]]], [[-3, -2, -1]], [[[-3, -2, -1], [0, 1, 2]]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c = c[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d.neg_(); a.shape
    tensor([[ 0, -1, -2],
            [-3, -4, -5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [0, -1, -2], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> c = c.transpose(0, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [0, -1, -2], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> b.sub_(3); a.shape
    tensor([[-3, -4, -5],
            [-6, -7, -8]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -5], [-6, -7, -8]], [[-3, -4, -5], [-6, -7, -8]], [-3, -4, -5], [[-3, -4, -5], [-6, -7, -8]], True, True)
    >>> d[0] = a[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -5], [-6, -7, -8]], [[-3, -4, -5], [-6, -7, -8]], [-3, -4, -5], [[-3, -4, -5], [-6, -7, -8]], True, True)
    >>> b += b.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-6, -8, -10], [-12, -14, -16]], [[-6, -8, -10], [-12, -14, -16]], [-6, -8, -10], [[-6, -8, -10], [-12, -14, -16]], True, True)
    >>> b[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-6, -1, -10], [-12, -1, -16]], [[-6, -1, -10], [-12, -1, -16]], [-6, -1, -10], [[-6, -1, -10], [-12, -1, -16]], True, True)
    >>> b = c.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-6, -1, -10], [-12, -1, -16]], [-6, -1, -10], [-6, -1, -10], [[-6, -1, -10], [-12, -1, -16]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b[...] = c.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = c.narrow(0, 0, 1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d[...] = d.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> c = a.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4], [4, 4], [4, 4]], [[4, 4, 4], [4, 4, 4]], True, False)
    >>> b += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 5, 5], [5, 5, 5]], [[5, 5, 5], [5, 5, 5]], [[5, 5], [5, 5], [5, 5]], [[5, 5, 5], [5, 5, 5]], True, False)
    >>> d = d.clone()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 5, 5], [5, 5, 5]], [[5, 5, 5], [5, 5, 5]], [[5, 5], [5, 5], [5, 5]], [[5, 5, 5], [5, 5, 5]], True, False)
    >>> d = a[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 5, 5], [5, 5, 5]], [[5, 5, 5], [5, 5, 5]], [[5, 5], [5, 5], [5, 5]], [5, 5, 5], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], True, True)
    >>> a[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], True, True)
    >>> b[...] = b.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], [[0, 2, 4], [18, 24, 30]], True, True)
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 2, 4], [23, 24, 30]], [[5, 2, 4], [23, 24, 30]], [[5, 2, 4], [23, 24, 30]], [[5, 2, 4], [23, 24, 30]], True, True)
    >>> a += a.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], True, True)
    >>> c = b.t().contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], [[10, 46], [4, 48], [8, 60]], [[10, 4, 8], [46, 48, 60]], True, True)
    >>> d = d[-1]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], [[10, 46], [4, 48], [8, 60]], [46, 48, 60], True, True)
    >>> c.neg_(); a.shape
    tensor([[-10, -46],
            [ -4, -48],
            [ -8, -60]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 4, 8], [46, 48, 60]], [[10, 4, 8], [46, 48, 60]], [[-10, -46], [-4, -48], [-8, -60]], [46, 48, 60], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d.copy_(d.clone()); a.shape
    tensor([[0, 1, 2],
            [3, 4, 5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], True, True)
    >>> b[0] = d[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], True, True)
    >>> c[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], True, True)
    >>> d = d.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], True, True)
    >>> d = d.narrow(0, 0, 1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7]], True, True)
    >>> b = a.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [7, 7, 7], [[7, 7, 7], [3, -1, 5]], [[7, 7, 7]], True, True)
    >>> c = a[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[7, 7, 7], [3, -1, 5]], [7, 7, 7], [7, 7, 7], [[7, 7, 7]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c = b.long()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> d.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4], [4, 4, 4]], True, True)
    >>> d[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [4, -1, 4]], [[4, -1, 4], [4, -1, 4]], [[4, -1, 4], [4, -1, 4]], [[4, -1, 4], [4, -1, 4]], True, True)
    >>> c[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], True, True)
    >>> d = a * 1
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], True, True)
    >>> d[0] = 7; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[7, 7, 7], [12, -3, 12]], True, True)
    >>> d += 1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[4, -1, 4], [12, -3, 12]], [[8, 8, 8], [13, -2, 13]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> a[0] = c[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], [[0, 1, 2], [9, 12, 15]], True, True)
    >>> b.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [ 6,  9, 12]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], True, True)
    >>> c = b.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [-3, 6, -2, 9, -1, 12], [[-3, -2, -1], [6, 9, 12]], True, True)
    >>> c += c.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [-6, 12, -4, 18, -2, 24], [[-3, -2, -1], [6, 9, 12]], True, True)
    >>> a[...] = c.clone(); a.shape
    RuntimeError: The expanded size of the tensor (3) must match the existing size (6) at non-singleton dimension 1.  Target sizes: [2, 3].  Tensor sizes: [6]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [-6, 12, -4, 18, -2, 24], [[-3, -2, -1], [6, 9, 12]], True, True)
    >>> d = c.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [-6, 12, -4, 18, -2, 24], [[-6, 12, -4], [18, -2, 24]], True, True)
    >>> c = a.flatten()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [6, 9, 12]], [[-3, -2, -1], [6, 9, 12]], [-3, -2, -1, 6, 9, 12], [[-6, 12, -4], [18, -2, 24]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d = c.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], True, True)
    >>> d = d.reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], True, True)
    >>> d = a[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], True, True)
    >>> c = c.t().contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [0, 1, 2], True, True)
    >>> b = b[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2]], [[0, 3], [1, 4], [2, 5]], [0, 1, 2], True, True)
    >>> b = a.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 3], [1, 4], [2, 5]], [0, 1, 2], True, True)
    >>> b = c.contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 3], [1, 4], [2, 5]], [0, 1, 2], True, True)
    >>> b = d.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2], [[0, 3], [1, 4], [2, 5]], [0, 1, 2], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d = c
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c.sub_(3); a.shape
    tensor([[-3, -2, -1],
            [ 0,  1,  2]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], True, True)
    >>> d = c[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1]], True, True)
    >>> c = b.squeeze()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1]], True, True)
    >>> b = b[-1]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [0, 1, 2], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1]], True, True)
    >>> b = d.unsqueeze(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -2, -1], [0, 1, 2]], [[[-3], [-2], [-1]]], [[-3, -2, -1], [0, 1, 2]], [[-3, -2, -1]], True, True)
    >>> a.fill_(4); a.shape
    tensor([[4, 4, 4],
            [4, 4, 4]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[4, 4, 4], [4, 4, 4]], [[[4], [4], [4]]], [[4, 4, 4], [4, 4, 4]], [[4, 4, 4]], True, True)
    >>> b[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[9, 9, 9], [4, 4, 4]], [[[9], [9], [9]]], [[9, 9, 9], [4, 4, 4]], [[9, 9, 9]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> c = d.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> a.neg_(); a.shape
    tensor([[ 0, -1, -2],
            [-3, -4, -5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> b = a.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [0, -3, -1, -4, -2, -5], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> c[0] = a[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [0, -3, -1, -4, -2, -5], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> b[...] = d.clone(); a.shape
    RuntimeError: expand(torch.LongTensor{[2, 3]}, size=[6]): the number of sizes provided (1) must be greater or equal to the number of dimensions in the tensor (2)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, -2], [-3, -4, -5]], [0, -3, -1, -4, -2, -5], [[0, -1, -2], [-3, -4, -5]], [[0, -1, -2], [-3, -4, -5]], True, True)
    >>> c.neg_(); a.shape
    tensor([[0, 1, 2],
            [3, 4, 5]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, -3, -1, -4, -2, -5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = b.clone()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, -3, -1, -4, -2, -5], [0, -3, -1, -4, -2, -5], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = b.t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, -3, -1, -4, -2, -5], [0, -3, -1, -4, -2, -5], [0, -3, -1, -4, -2, -5], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b[1:] = 0; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], [[0, 1, 2], [0, 0, 0]], True, True)
    >>> c += b.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], True, True)
    >>> d = d.expand(3, -1)
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3, -1].  Tensor sizes: [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], True, True)
    >>> d.copy_(c.clone()); a.shape
    tensor([[0, 2, 4],
            [0, 0, 0]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], True, True)
    >>> c = d.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], True, True)
    >>> c = b[:, 1:]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[2, 4], [0, 0]], [[0, 2, 4], [0, 0, 0]], True, False)
    >>> c = c[None]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[[2, 4], [0, 0]]], [[0, 2, 4], [0, 0, 0]], True, False)
    >>> d = c.unsqueeze(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [0, 0, 0]], [[0, 2, 4], [0, 0, 0]], [[[2, 4], [0, 0]]], [[[[2], [4]], [[0], [0]]]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = d.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = b[::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [0, 1, 2], True, True)
    >>> d = c.unsqueeze(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[[0], [1], [2]], [[3], [4], [5]]], True, True)
    >>> d = c.contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b[...] = d.clone(); a.shape
    RuntimeError: expand(torch.LongTensor{[2, 3]}, size=[6]): the number of sizes provided (1) must be greater or equal to the number of dimensions in the tensor (2)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = a.view(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = c.t().contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 1, 2, 3, 4, 5], [[0, 3], [1, 4], [6, 15]], [[0, 1, 2], [3, 4, 5]], True, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = c.t().reshape(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = d
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c[...] = c.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d[0] = d[0].clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> b = b.t().contiguous()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> c = b.transpose(0, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [0, 3, 1, 4, 2, 5], [[0, 1, 2], [3, 4, 5]], True, True)
    >>> d = b.reshape(2, -1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [0, 3, 1, 4, 2, 5], [[0, 3, 1], [4, 2, 5]], True, True)
    >>> c = d.view(2, 3).t()
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [0, 3, 1, 4, 2, 5], [[0, 4], [3, 2], [1, 5]], [[0, 3, 1], [4, 2, 5]], True, False)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> b = c.permute(1, 0)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> d[0] = b[0].clone(); a.shape
    RuntimeError: The expanded size of the tensor (3) must match the existing size (2) at non-singleton dimension 0.  Target sizes: [3].  Tensor sizes: [2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 3], [1, 4], [2, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], False, True)
    >>> c += d.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 2, 4], [6, 8, 10]], [[0, 6], [2, 8], [4, 10]], [[0, 2, 4], [6, 8, 10]], [[0, 2, 4], [6, 8, 10]], False, True)
    >>> d[..., 0] += 5; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[5, 2, 4], [11, 8, 10]], [[5, 11], [2, 8], [4, 10]], [[5, 2, 4], [11, 8, 10]], [[5, 2, 4], [11, 8, 10]], False, True)
    >>> d *= 2; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[10, 4, 8], [22, 16, 20]], [[10, 22], [4, 16], [8, 20]], [[10, 4, 8], [22, 16, 20]], [[10, 4, 8], [22, 16, 20]], False, True)
    >>> d += a.clone(); a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[20, 8, 16], [44, 32, 40]], [[20, 44], [8, 32], [16, 40]], [[20, 8, 16], [44, 32, 40]], [[20, 8, 16], [44, 32, 40]], False, True)
    >>> c = d
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[20, 8, 16], [44, 32, 40]], [[20, 44], [8, 32], [16, 40]], [[20, 8, 16], [44, 32, 40]], [[20, 8, 16], [44, 32, 40]], False, True)
    >>> d[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[20, -1, 16], [44, -1, 40]], [[20, 44], [-1, -1], [16, 40]], [[20, -1, 16], [44, -1, 40]], [[20, -1, 16], [44, -1, 40]], False, True)

    >>> a = torch.arange(6).reshape(2, 3); b = a; c = a; d = a
    >>> d = b.unsqueeze(-1)
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[0, 1, 2], [3, 4, 5]], [[[0], [1], [2]], [[3], [4], [5]]], True, True)
    >>> c[:, 1] = -1; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[0, -1, 2], [3, -1, 5]], [[[0], [-1], [2]], [[3], [-1], [5]]], True, True)
    >>> b = a[None]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[[0, -1, 2], [3, -1, 5]]], [[0, -1, 2], [3, -1, 5]], [[[0], [-1], [2]], [[3], [-1], [5]]], True, True)
    >>> c = d[:, ::2]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[0, -1, 2], [3, -1, 5]], [[[0, -1, 2], [3, -1, 5]]], [[[0], [2]], [[3], [5]]], [[[0], [-1], [2]], [[3], [-1], [5]]], True, False)
    >>> b.sub_(3); a.shape
    tensor([[[-3, -4, -1],
             [ 0, -4,  2]]])
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -1], [0, -4, 2]], [[[-3, -4, -1], [0, -4, 2]]], [[[-3], [-1]], [[0], [2]]], [[[-3], [-4], [-1]], [[0], [-4], [2]]], True, False)
    >>> d[-1] *= 3; a.shape
    torch.Size([2, 3])
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -1], [0, -12, 6]], [[[-3, -4, -1], [0, -12, 6]]], [[[-3], [-1]], [[0], [6]]], [[[-3], [-4], [-1]], [[0], [-12], [6]]], True, False)
    >>> c[0] = b[0].clone(); a.shape
    RuntimeError: The expanded size of the tensor (1) must match the existing size (3) at non-singleton dimension 1.  Target sizes: [2, 1].  Tensor sizes: [2, 3]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -1], [0, -12, 6]], [[[-3, -4, -1], [0, -12, 6]]], [[[-3], [-1]], [[0], [6]]], [[[-3], [-4], [-1]], [[0], [-12], [6]]], True, False)
    >>> d = c.unbind(0)[0]
    >>> a.tolist(), b.tolist(), c.tolist(), d.tolist(), b.is_contiguous(), c.is_contiguous()
    ([[-3, -4, -1], [0, -12, 6]], [[[-3, -4, -1], [0, -12, 6]]], [[[-3], [-1]], [[0], [6]]], [[-3], [-1]], True, False)
    """##
