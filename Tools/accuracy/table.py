"""Measures the largest errors of all functions and writes the article Sources/Hadamard/Hadamard.docc/Accuracy.md.

    python3 Tools/accuracy/table.py [--sampled] [--measured FILE]       (or: make accuracy)

needs clang and a processor with AVX-512 for the whole table; instruction sets that the processor lacks are left out.
Measuring float32 over all inputs takes a minute or two for each function; `--sampled` takes every 61st input.
`--measured` names a file to which lines that leave no input out are added as soon as a function is done, and whose
functions are not measured again: with it an interrupted run goes on. It outlives no change of the kernels.

The programs are the C files beside this one. Each says in its first comment how it is built, in lines that begin with
`//   clang` or `//   gcc`: they are run in the repository's root, with what follows `-o` moved to a folder of its own.
Commands that hold `-DULP_ISA=…` are run for each instruction set (0, 2 and 512), the others once; programs that were
built once get `--isa base|avx2|avx512`, unless they answer `--list` with the names of their functions, one a line: these
measure all sets at once, and are run once for each name. Each program is run with `--table -n 1`, or `-n 61` for a
sample, and prints a line for each function:

    name type isa max_ulp at_hex [all]

where type is float16, bfloat16, float32, float64 or complex128, at_hex the input of the largest error, as C's %a prints
it (several inputs are joined by commas), and `all` says that no input was left out. Where several programs measure the
same thing, the largest error counts. What else they print goes to standard error. An exit status other than 0 is
reported, and its lines count all the same.
"""

import argparse
import collections
import concurrent.futures
import itertools
import math
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ARTICLE = ROOT / "Sources/Hadamard/Hadamard.docc/Accuracy.md"
STEP = 61
SETS = {"base": "0", "avx2": "2", "avx512": "512"}
TYPES = ["float32", "float64", "complex128", "float16", "bfloat16"]

ABOUT = """# Accuracy

How far results may be from the true ones.

## Overview

Sums, differences, products, quotients, square roots, comparisons, casts and all integer work are exact or rounded once, as
IEEE 754 says: the same bits on every instruction set, number of threads and layout. Other functions round more than once
inside; the tables give the largest error that was measured, in units in the last place of the true result, rounded up. 0.5 is
what the nearest number has. Special values are those of IEEE 754 and C99's Annex F: a wrong infinity, NaN or sign of zero
would count as an infinite error.

{how}
The references are the C library's functions in a wider type, and series and iterations for functions that it lacks,
whose own errors are below a thousandth of a unit in float32's last place. float16 and bfloat16 compute in float32 and
round once: all of their 65536 inputs are measured. In float64, {samples} inputs or more: any bits, numbers of middling
size, and the neighbours of multiples of π/2, of whole numbers and of roots. complex128 counts the worse of both parts;
exponents of `pow` are whole numbers and halves up to 20, or any numbers up to 15;
the real part of `expm1` is a difference, of whose places few are left where exp(z) has a real part close to 1.
`polygamma` left of 0 counts, near the roots of even orders, against the part of the nearest pole; orthogonal polynomials, of
orders up to 128, count in float64 next to a root against 2⁻⁴⁰ of the polynomial of the order before.
Activation functions are measured with their parameters' defaults. `softsign`, `deg2rad` and `rad2deg`, which are not in the
table, round twice, once with PyTorch's constants: to 1.5 units in float32's last place. `gelu` is the exact form, x times the
normal distribution, left of 0 too, where it is small.

A function that has a limit at an infinity gives it there, also where PyTorch gives NaN: `gelu`, `silu`, `mish` and `hardswish` of
-∞ are 0, `softsign` of ±∞ is ±1, `sinc` 0, `i0` and `i1` are infinite, and `polygamma` of ∞ is 0. Which NaN an operation gives,
its sign and its payload, is not defined: these may differ between instruction sets and layouts.

<doc:AccuracyOfReductions> is about sums and what is made of them.
"""


def instruction_sets():
    """Those that this processor runs."""
    if platform.machine() not in ("x86_64", "AMD64") or not os.path.exists("/proc/cpuinfo"):
        return ["base"]
    flags = set(re.search(r"flags\s*:(.*)", pathlib.Path("/proc/cpuinfo").read_text())[1].split())
    wanted = {
        "base": set(),
        "avx2": {"avx2", "fma", "f16c", "bmi1", "bmi2"},
        "avx512": {"avx512f", "avx512bw", "avx512dq", "avx512vl"},
    }
    return [name for name, needed in wanted.items() if needed <= flags]


def environment():
    """With the folder of GCC's own libraries, libquadmath among them, where clang looks for libraries."""
    try:
        library = subprocess.run(
            ["gcc", "-print-file-name=libquadmath.so"], capture_output=True, text=True
        ).stdout.strip()
    except OSError:
        return None
    return dict(os.environ, LIBRARY_PATH=os.path.dirname(library)) if os.path.isabs(library) else None


def build(source, folder, isa):
    """Builds one program for an instruction set and gives the command that runs it; None for what is no program."""
    head = source.read_text().split("\n#", 1)[0]
    commands = re.findall(r"^//   ((?:clang|gcc) .*)$", head, re.MULTILINE)
    if not commands:
        return None
    depends = any("-DULP_ISA=" in command for command in commands)
    place = pathlib.Path(folder) / (f"{source.stem}-{isa}" if depends else source.stem)
    program = place / re.search(r"-o (\S+)", commands[-1])[1]
    if not program.exists():
        place.mkdir(parents=True, exist_ok=True)
        outputs = {match for command in commands for match in re.findall(r"-o (\S+)", command)}
        for command in commands:
            command = re.sub(r"-DULP_ISA=\d+", f"-DULP_ISA={SETS[isa]}", command)
            for output in outputs:
                command = re.sub(rf"(?<=\s){re.escape(output)}(?=\s|$)", str(place / output), command)
            subprocess.run(command, shell=True, check=True, cwd=ROOT, env=environment())
    return [str(program), "--table"] + ([] if depends else ["--isa", isa])


def jobs(sources, folder):
    """The commands that measure everything, and for those of one function its name."""
    listed = {}
    for source, isa in itertools.product(sources, instruction_sets()):
        if source in listed or not (command := build(source, folder, isa)):
            continue
        names = subprocess.run([command[0], "--list"], stdout=subprocess.PIPE, text=True).stdout.split()
        if names:
            listed[source] = names
            yield from ((command[:2] + [name], name) for name in names)
        else:
            yield command, None


def parsed(text):
    """The lines of the table in what a program printed, and the others."""
    lines, others = [], []
    for line in text.splitlines():
        words = line.split()
        is_row = len(words) in (5, 6) and words[1] in TYPES and words[2] in SETS and words[5:] in ([], ["all"])
        (lines if is_row else others).append(words if is_row else line)
    return lines, others


def run(command, sampled):
    done = subprocess.run(command + ["-n", str(STEP if sampled else 1)], stdout=subprocess.PIPE, text=True)
    lines, others = parsed(done.stdout)
    sys.stderr.writelines(line + "\n" for line in others)
    if done.returncode:
        sys.stderr.write(f"{' '.join(command)}: exit status {done.returncode}\n")
    return lines


def note(errors, lines):
    """Keeps the larger error of each function, type and set; one over all inputs stays marked as complete."""
    for name, dtype, isa, ulps, where, *complete in lines:
        found = errors[name][dtype]
        before = found.get(isa, (-1.0, "", False))
        found[isa] = max(before[:2], (float(ulps), where)) + (bool(complete) or before[2],)


def measure(sampled, measured):
    """The largest errors: errors[name][type][isa] = (ulps, where, whether over all inputs)."""
    errors = collections.defaultdict(lambda: collections.defaultdict(dict))
    if measured and measured.exists():
        note(errors, parsed(measured.read_text())[0])
    sets = instruction_sets()
    done = {name for name, types in errors.items() if all(types["float32"].get(isa, [False])[-1] for isa in sets)}
    with tempfile.TemporaryDirectory() as folder:
        commands = [command for command, name in jobs(sorted(HERE.glob("*.c")), folder) if name not in done]
        processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
        with concurrent.futures.ThreadPoolExecutor(processors) as pool:
            running = [pool.submit(run, command, sampled) for command in commands]
            for future in concurrent.futures.as_completed(running):
                lines = future.result()
                note(errors, lines)
                if measured:
                    with measured.open("a") as file:
                        file.writelines(" ".join(line) + "\n" for line in lines if line[5:])
    return errors


def upwards(ulps):
    """With two digits, never below the number."""
    if not math.isfinite(ulps):
        return "∞"
    if ulps >= 1e6:
        unit = 10 ** (math.floor(math.log10(ulps)) - 1)
        return f"{math.ceil(ulps / unit) * unit:.1e}"
    return f"{math.ceil(ulps * 100 - 1e-9) / 100:.2f}"


def cell(ulps, _, complete):
    """A figure; bold if nothing was left out."""
    return f"**{upwards(ulps)}**" if complete else upwards(ulps)


def article(errors, sampled):
    # Functions of one number that a sample was taken of.
    rest = any("," not in at and not complete for types in errors.values() for _, at, complete in types["float32"].values())
    inputs = f"over every {STEP}st of all 2³² inputs where not bold," if rest else "over all 2³² inputs,"
    how = (
        "Figures in bold are the largest over all inputs of the type. float32 functions of one number are measured\n"
        f"{inputs} those of two numbers over pairs of special values and random pairs."
    )
    samples = "275 thousand" if sampled else "16 million"
    lines = [ABOUT.format(how=how, samples=samples)]
    for dtype in TYPES:
        names = [name for name in sorted(errors) if errors[name].get(dtype)]
        if not names:
            continue
        sets = [isa for isa in SETS if any(isa in errors[name][dtype] for name in names)]
        head = "| function | " + " | ".join(sets) + " | largest at |"
        lines += [f"## {dtype}", "", head, "|---|" + "---|" * (len(sets) + 1)]
        for name in names:
            found = errors[name][dtype]
            where = max(found.values(), key=lambda one: one[0])[1]
            cells = [cell(*found[isa]) if isa in found else "–" for isa in sets]
            lines.append(f"| `{name}` | " + " | ".join(cells) + f" | `{where}` |")
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def main():
    parser = argparse.ArgumentParser(description="Writes the table of largest errors.")
    parser.add_argument("--sampled", action="store_true", help=f"every {STEP}st input instead of all")
    parser.add_argument("--measured", type=pathlib.Path, help="lines over all inputs: read, and added to")
    parser.add_argument("--output", default=str(ARTICLE), help="the article")
    options = parser.parse_args()
    text = article(measure(options.sampled, options.measured), options.sampled)
    pathlib.Path(options.output).write_text(text)
    print(text)


if __name__ == "__main__":
    main()
