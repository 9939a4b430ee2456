#!/bin/bash
# Builds the C kernels for arm64 and for this x86-64 machine, runs both (arm64 under qemu-user) on the same inputs, and
# compares all results; reductions are compared with their order on both. Needs clang and, on Debian: apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user
set -euo pipefail
cd "$(dirname "$0")/../.."

out="${1:-.build-arm64}"
# Kernels that are built for this machine already, to save time: the objects' folder.
native="${NATIVE_OBJECTS:-}"
clang="${CLANG:-clang}"
for tool in "$clang" aarch64-linux-gnu-gcc qemu-aarch64; do
    if ! command -v "$tool" > /dev/null; then
        echo "SKIPPED: the arm64 kernels are not run, there is no $tool here" >&2
        exit 77
    fi
done

mkdir -p "$out"
rm -f "$out"/*.o
flags=(-O2 -std=gnu17 -Wall -Wextra -Werror -Wno-psabi -ISources/CHadamard/include -ISources/CHadamard)
mapfile -t sources < <(find Sources/CHadamard -name '*.c')
for source in "${sources[@]}" Tests/arm64/kernel_results.c; do
    path="${source#Sources/CHadamard/}"
    name="$(tr / - <<< "${path%.c}")"
    "$clang" --target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include "${flags[@]}" -c "$source" \
        -o "$out/arm64-$name.o" &
    if [ -n "$native" ] && [ -f "$native/$path.o" ]; then
        cp "$native/$path.o" "$out/native-$name.o"
    else
        "$clang" "${flags[@]}" -c "$source" -o "$out/native-$name.o" &
    fi
    wait -n
done
wait
# The compiler leaves some steps to its library, which gcc has too.
aarch64-linux-gnu-gcc -static "$out"/arm64-*.o -lm -o "$out/kernel_results-arm64"
"$clang" "$out"/native-*.o -lm -o "$out/kernel_results-native"

qemu-aarch64 "$out/kernel_results-arm64" write "$out/arm64.results"
echo -n "arm64 (qemu-user) against x86-64: "
"$out/kernel_results-native" compare "$out/arm64.results" base

order=Tests/kernels/reduction_order.c
"$clang" --target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include "${flags[@]}" -c "$order" -o "$out/order-arm64.o"
"$clang" "${flags[@]}" -c "$order" -o "$out/order-native.o"
rm "$out"/*-Tests-arm64-kernel_results.o
aarch64-linux-gnu-gcc -static "$out"/arm64-*.o "$out/order-arm64.o" -lm -o "$out/reduction_order-arm64"
"$clang" "$out"/native-*.o "$out/order-native.o" -lm -o "$out/reduction_order-native"
qemu-aarch64 "$out/reduction_order-arm64" | tee "$out/order.arm64"
"$out/reduction_order-native" base > "$out/order.native"
diff "$out/order.native" "$out/order.arm64"
