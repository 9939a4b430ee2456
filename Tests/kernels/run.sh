#!/bin/bash
# Calls all kernels on the ends of ranges and next to memory that cannot be touched (kernel_bounds.c): as they are released,
# where NATIVE_OBJECTS names the folder of such objects, and built with the address and undefined behaviour sanitizers.
set -euo pipefail
cd "$(dirname "$0")/../.."

out="${1:-.build-kernels}"
native="${NATIVE_OBJECTS:-}"
clang="${CLANG:-clang}"
flags=(-std=gnu17 -Wall -Wextra -Werror -Wno-psabi -ISources/CHadamard/include)
driver=Tests/kernels/kernel_bounds.c

mkdir -p "$out"
rm -rf "$out"/*
if [ -n "$native" ] && [ -d "$native" ]; then
    echo "as released"
    mapfile -t objects < <(find "$native/" -name '*.o')
    "$clang" -O2 "${flags[@]}" "$driver" "${objects[@]}" -lm -o "$out/kernel_bounds"
    "$out/kernel_bounds"
fi

# Traps, unoptimised: each message, and each inlined body that is optimised with its checks, takes the compiler minutes.
sanitizers=(-O0 -fsanitize=address,undefined -fsanitize-trap=undefined)
echo "under the sanitizers"
find Sources/CHadamard -name '*.c' -print0 | xargs -0 -P "$(getconf _NPROCESSORS_ONLN)" -I{} bash -c '
    source="$1" out="$2"
    shift 2
    name="${source#Sources/CHadamard/}"
    "$@" -c "$source" -o "$out/${name//\//-}.o"' compile {} "$out" "$clang" "${flags[@]}" "${sanitizers[@]}"
"$clang" "${flags[@]}" "${sanitizers[@]}" "$driver" "$out"/*.o -lm -o "$out/kernel_bounds-sanitized"
"$out/kernel_bounds-sanitized"
