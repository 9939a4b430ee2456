"""The libraries: each makes, for a row and its inputs, a function that computes the value once."""

import importlib.util

import numpy as np

from . import expressions

TITLES = {
    "hadamard": "Hadamard",
    "torch": "PyTorch as it comes",
    "torch_out": "PyTorch into ready memory",
    "torch_own": "PyTorch's own fused function",
    "torch_compile": "torch.compile",
    "jax": "JAX jit",
    "numexpr": "numexpr",
    "numpy": "NumPy",
}


class Lacking(Exception):
    """The library has no such function or type: the row does without it."""


def package(engine):
    return "torch" if engine.startswith("torch") else engine


def is_installed(engine):
    return engine == "hadamard" or importlib.util.find_spec(package(engine)) is not None


class NumPy:
    def __init__(self, threads):
        self.version = np.__version__

    def operand(self, base, one):
        if one.dtype == "bfloat16":
            raise Lacking("has no bfloat16")
        return eval(one.view, {"x": base}) if one.view else base

    def run(self, row, operands):
        function = expressions.compiled(row.text("numpy"), list(operands), expressions.numpy_namespace(), row.repeat)
        return lambda: function(*operands.values())

    def result(self, value):
        if isinstance(value, tuple):
            value = np.stack(value)
        return str(value.dtype), np.asarray(value, order="C")


class Torch:
    def __init__(self, threads):
        import torch

        torch.set_num_threads(threads)
        torch.set_grad_enabled(False)
        self.torch, self.version = torch, torch.__version__

    def operand(self, base, one):
        tensor = self.torch.from_numpy(base)
        if one.dtype == "bfloat16":
            tensor = tensor.view(self.torch.bfloat16)
        return eval(one.view, {"x": tensor}) if one.view else tensor

    def function(self, row, operands):
        return expressions.compiled(row.text("torch"), list(operands), expressions.torch_namespace(), row.repeat)

    def run(self, row, operands):
        function, values = self.function(row, operands), list(operands.values())
        return lambda: function(*values)

    def result(self, value):
        if isinstance(value, tuple):
            value = self.torch.stack(value)
        dtype = str(value.dtype).removeprefix("torch.")
        value = value.resolve_conj().contiguous()
        return dtype, (value.view(self.torch.uint16) if dtype == "bfloat16" else value).numpy()


class TorchReady(Torch):
    def run(self, row, operands):
        from . import ready

        def recorded(tape):
            modules = expressions.torch_namespace()
            scope = {name: getattr(tape.module(self.torch), name) for name in expressions.NAMES}
            scope |= {name: tape.module(modules[name]) for name in ("torch", "F", "nn")}
            return expressions.compiled(row.text("torch_out"), list(operands), scope, row.repeat)

        try:
            return ready.ready_form(recorded, operands)
        except ready.NoReadyForm:
            raise Lacking("has no ready form") from None


class TorchOwn(Torch):
    def run(self, row, operands):
        if not row.own:
            raise Lacking("has no such function")
        ready = self.torch.empty(row.shape, dtype=getattr(self.torch, row.dtype))
        scope = dict(operands) | expressions.torch_namespace() | {"r": ready}
        function = eval(f"lambda: {row.own}", scope)
        return function


class TorchCompiled(Torch):
    def run(self, row, operands):
        function, values = self.function(row, operands), list(operands.values())
        # Each row gets code of its own, as a program that knows its sizes would have it.
        self.torch._dynamo.reset()
        compiled = self.torch.compile(function, dynamic=False)
        return lambda: compiled(*values)


class JAX:
    def __init__(self, threads):
        import jax

        jax.config.update("jax_enable_x64", True)
        self.jax, self.version = jax, jax.__version__

    def operand(self, base, one):
        array = self.jax.numpy.asarray(base)
        if one.dtype == "bfloat16":
            array = array.view("bfloat16")
        # JAX has no views: the compiled function gets the base.
        return self.jax.block_until_ready(array), one.view

    def run(self, row, operands):
        function = expressions.compiled(row.text("jax"), list(operands), expressions.jax_namespace(), row.repeat)
        views = [eval(f"lambda x: {view or 'x'}") for _, view in operands.values()]
        compiled = self.jax.jit(lambda *bases: function(*(view(base) for view, base in zip(views, bases))))
        bases = [base for base, _ in operands.values()]
        if not isinstance(compiled(*bases), tuple):
            return lambda: compiled(*bases).block_until_ready()
        return lambda: self.jax.block_until_ready(compiled(*bases))

    def result(self, value):
        if isinstance(value, tuple):
            value = self.jax.numpy.stack(value)
        dtype, value = str(value.dtype), np.asarray(value)
        return dtype, value.view(np.uint16) if dtype == "bfloat16" else value


class NumExpr(NumPy):
    def __init__(self, threads):
        import numexpr

        numexpr.set_num_threads(threads)
        self.numexpr, self.version = numexpr, numexpr.__version__

    def run(self, row, operands):
        text, constants = expressions.numexpr_form(row.text("numexpr"), row.dtype)
        operands = dict(operands) | constants
        if "erf(" in text:
            raise Lacking("has no erf")
        if row.dtype in ("float16", "bfloat16"):
            raise Lacking("has no half precision")
        try:
            ready = np.empty(row.shape, row.dtype)
            # The first call compiles, the others take what it made and write into ready memory: numexpr's fastest way.
            self.numexpr.evaluate(text, operands, out=ready)
        except (ValueError, TypeError, NotImplementedError, AttributeError, KeyError) as error:
            raise Lacking(f"cannot: {error}") from None
        if row.repeat == 1:
            return lambda: self.numexpr.re_evaluate(operands)
        first = next(iter(operands))

        def repeated():
            current = operands
            for _ in range(row.repeat):
                current = operands | {first: self.numexpr.re_evaluate(current)}
            return ready

        return repeated


CLASSES = {
    "torch": Torch,
    "torch_out": TorchReady,
    "torch_own": TorchOwn,
    "torch_compile": TorchCompiled,
    "jax": JAX,
    "numexpr": NumExpr,
    "numpy": NumPy,
}
