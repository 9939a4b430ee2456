"""PyTorch's form of an expression that writes every step into ready memory, by `out=`.

The expression is run once over stand-ins that record PyTorch's functions and their operands. The steps become a Python
function; a step takes over the memory of an operand of its own shape and type that nothing needs any more, else memory
that an earlier step is done with, as somebody who writes it by hand would do.
"""

import types

import torch


class NoReadyForm(Exception):
    """A function of the expression takes no ready output."""


class Stand:
    """Stands for a step's value: `value` is what PyTorch gives, `source` how the step is written."""

    def __init__(self, tape, value, text=None):
        self.tape, self.value, self.text = tape, value, text
        self.base = None

    def __getitem__(self, key):
        return self.tape.view(self, key)

    def __getattr__(self, name):
        return lambda *arguments, **keywords: self.tape.step(getattr(torch, name), name, (self, *arguments), keywords)


def _operator(name, reflected=False, commutes=False):
    def apply(self, other):
        function = getattr(torch, name)
        if not reflected or commutes:
            return self.tape.step(function, name, (self, other), {})
        # `1 - x`: the number is a tensor without dimensions, made once.
        return self.tape.step(function, name, (self.tape.number(other, self.value.dtype), self), {})

    return apply


for _method, _name, _commutes in [
    ("add", "add", True),
    ("mul", "mul", True),
    ("sub", "sub", False),
    ("truediv", "div", False),
    ("pow", "pow", False),
    ("mod", "remainder", False),
    ("floordiv", "floor_divide", False),
    ("lt", "lt", None),
    ("gt", "gt", None),
    ("eq", "eq", None),
    ("ne", "ne", None),
]:
    setattr(Stand, f"__{_method}__", _operator(_name))
    if _commutes is not None:
        setattr(Stand, f"__r{_method}__", _operator(_name, True, _commutes))


class Tape:
    def __init__(self):
        self.steps, self.scope = [], {}

    def number(self, value, dtype):
        """A number as a tensor without dimensions, made once."""
        name = f"number{len(self.scope)}"
        self.scope[name] = torch.tensor(value, dtype=dtype)
        return Stand(self, self.scope[name], name)

    def step(self, function, name, arguments, keywords):
        values = [one.value if isinstance(one, Stand) else one for one in arguments]
        # PyTorch's where takes numbers, its ready form only tensors.
        if name == "where":
            reference = next(one.value for one in arguments[1:] if isinstance(one, Stand))
            arguments = [one if isinstance(one, Stand) else self.number(one, reference.dtype) for one in arguments]
            values = [one.value for one in arguments]
        result = Stand(self, function(*values, **keywords))
        self.steps.append((function, arguments, keywords, result))
        return result

    def view(self, base, key):
        """A part of a value, made once of the memory in which the value will be."""
        result = Stand(self, base.value[key])
        result.base, result.key = base, key
        self.steps.append((None, (base,), {}, result))
        return result

    def module(self, module):
        """A PyTorch module whose functions record."""
        tape = self

        class Recording(types.SimpleNamespace):
            def __getattr__(self, name):
                found = getattr(module, name)
                if isinstance(found, types.ModuleType):
                    return tape.module(found)
                return lambda *arguments, **keywords: tape.step(found, name, arguments, keywords)

        return Recording()


def ready_form(make, inputs):
    """A function without operands that computes the expression into ready memory.

    `make(tape)` gives the expression as a function over stand-ins; `inputs` are its operands by name.
    """
    tape = Tape()
    stands = {name: Stand(tape, value, name) for name, value in inputs.items()}
    try:
        last = make(tape)(*stands.values())
    except TypeError:
        raise NoReadyForm from None
    if not tape.steps or last is not tape.steps[-1][3] or not isinstance(last.value, torch.Tensor):
        raise NoReadyForm
    scope = dict(inputs) | tape.scope
    uses = {}
    for index, (_, arguments, _, _) in enumerate(tape.steps):
        for one in arguments:
            while isinstance(one, Stand):
                # Who uses a view uses its base.
                uses[id(one)], one = index, one.base
    free, lines = {}, []
    for index, (function, arguments, keywords, result) in enumerate(tape.steps):
        if function is None:
            result.text = f"view_{len(scope)}"
            scope[result.text] = scope[result.base.text][result.key]
            continue
        key = (result.value.shape, result.value.dtype)
        for one in {id(one): one for one in arguments if isinstance(one, Stand)}.values():
            # Steps' memory is called r_…; inputs and numbers stay as they are.
            if one.text and one.text.startswith("r_") and uses[id(one)] == index:
                free.setdefault((one.value.shape, one.value.dtype), []).append(one.text)
        if free.get(key):
            result.text = free[key].pop()
        else:
            result.text = f"r_{len(scope)}"
            scope[result.text] = torch.empty(key[0], dtype=key[1])
        scope[f"f{index}"] = function
        words = [one.text if isinstance(one, Stand) else repr(one) for one in arguments]
        words += [f"{name}={value!r}" for name, value in keywords.items()]
        lines.append(f"    f{index}({', '.join(words)}, out={result.text})")
    exec("def run():\n" + "\n".join(lines) + f"\n    return {last.text}", scope)
    try:
        scope["run"]()
    except TypeError:
        raise NoReadyForm from None
    return scope["run"]
