"""An expression's text, as each library's function.

A text is statements `name = …;` and a value, over inputs, operators and the functions in NAMES. The texts of
suites e and f are PyTorch's own; in f's texts for JAX and NumPy `xp` is `jax.numpy` or NumPy.
"""

import ast

# What the libraries call the functions of texts, where the names differ.
NAMES = "exp log sqrt sin cos tan sinh tanh atan2 erf where".split()
NUMPY_NAMES = {"atan2": "arctan2"}


def parts(text):
    """The names that the text defines, with their trees, and the value's."""
    statements = ast.parse(text.replace(";", "\n").replace("\n ", "\n").strip()).body
    return [(one.targets[0].id, one.value) for one in statements[:-1]], statements[-1].value


def compiled(text, names, namespace, repeat=1):
    """A Python function of the inputs named `names`."""
    defined, value = parts(text)
    lines = [f"    {name} = {ast.unparse(tree)}" for name, tree in defined]
    if repeat > 1:
        assert not defined
        lines = [f"    {names[0]} = {ast.unparse(value)}"] * (repeat - 1)
    source = f"def run({', '.join(names)}):\n" + "\n".join(lines + [f"    return {ast.unparse(value)}"])
    scope = dict(namespace)
    exec(source, scope)
    return scope["run"]


def numpy_namespace():
    import numpy as np

    scope = {name: getattr(np, NUMPY_NAMES.get(name, name)) for name in NAMES if name != "erf"}
    scope |= {"xp": np, "float32": lambda x: x.astype(np.float32)}
    try:
        import scipy.special

        scope["erf"] = scipy.special.erf
    except ImportError:
        pass  # NumPy has no erf of its own: rows with it are left out.
    return scope


def jax_namespace():
    import jax
    import jax.numpy as jnp

    scope = {name: getattr(jnp, NUMPY_NAMES.get(name, name)) for name in NAMES if name != "erf"}
    return scope | {"erf": jax.scipy.special.erf, "jax": jax, "xp": jnp}


def torch_namespace():
    import torch

    scope = {name: getattr(torch, name) for name in NAMES}
    return scope | {"torch": torch, "F": torch.nn.functional, "nn": torch._C._nn}


class _Constants(ast.NodeTransformer):
    """Numbers become operands: numexpr would compute in float64 with Python's. Whole powers stay, which it unrolls."""

    def __init__(self):
        self.found, self.defined = {}, {}

    def visit_Name(self, node):
        return self.defined.get(node.id, node)

    def visit_Call(self, node):
        if node.func.id == "atan2":
            node.func.id = "arctan2"
        node.args = [self.visit(one) for one in node.args]
        return node

    def visit_BinOp(self, node):
        node.left = self.visit(node.left)
        is_power = (
            isinstance(node.op, ast.Pow) and isinstance(node.right, ast.Constant) and isinstance(node.right.value, int)
        )
        if not is_power:
            node.right = self.visit(node.right)
        return node

    def visit_UnaryOp(self, node):
        if isinstance(node.operand, ast.Constant):
            return self.number(-node.operand.value)
        return self.generic_visit(node)

    def visit_Constant(self, node):
        return self.number(node.value)

    def number(self, value):
        name = self.found.setdefault(value, f"k{len(self.found)}")
        return ast.Name(name)


def numexpr_form(text, dtype):
    """The text for numexpr, one expression, and the constants it takes as operands."""
    import numpy as np

    defined, value = parts(text)
    constants = _Constants()
    for name, tree in defined:
        constants.defined[name] = constants.visit(tree)
    value = constants.visit(value)
    kind = np.float32 if dtype == "float32" else np.float64
    return ast.unparse(value), {name: kind(number) for number, name in constants.found.items()}
