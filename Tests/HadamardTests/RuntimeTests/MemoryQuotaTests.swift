import TestSupport
import Testing

@testable import Hadamard

/// The memory that is left, from files as the kernel writes them.
@Suite struct MemoryQuotaTests {
    private static let meminfo = "MemTotal: 9000 kB\nMemAvailable:    4000 kB\nSwapFree: 100 kB\nHugePages_Total: 0\n"
    private static let version2 = "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw\n"
    private static let version1 = "35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory\n"

    private func available(_ groups: String, _ mounts: String, _ files: [String: String]) -> Int? {
        let folder = TemporaryFolder()
        folder.write(Self.meminfo, to: "proc/meminfo")
        folder.write(groups, to: "proc/self/cgroup")
        folder.write(mounts, to: "proc/self/mountinfo")
        for (name, text) in files { folder.write(text, to: "sys/fs/cgroup/" + name) }
        return MemoryQuota.available(root: folder.path)
    }

    @Test func withoutGroups() {
        #expect(available("", "", [:]) == 4100 << 10)
        #expect(available("0::/a\n", Self.version2, [:]) == 4100 << 10)
        #expect(MemoryQuota.available(root: "/nowhere") == nil)
    }

    /// The least that a group leaves, from the process's own up to the root.
    @Test func versionTwo() {
        let files = [
            "a/memory.max": "1000000\n", "a/memory.current": "600000\n",
            "a/memory.stat": "anon 5\ninactive_file 50000\nfile 9\n",
            "a/b/memory.max": "max\n", "a/b/memory.current": "500000\n",
        ]
        #expect(available("0::/a/b\n", Self.version2, files) == 450_000)
        #expect(available("0::/c\n", Self.version2, files) == 4100 << 10)
        let full = ["a/memory.max": "1000\n", "a/memory.current": "2000\n"]
        #expect(available("0::/a\n", Self.version2, full) == 0)
    }

    @Test func versionOne() {
        let files = [
            "memory/d/memory.limit_in_bytes": "3000000\n", "memory/d/memory.usage_in_bytes": "1000000\n",
            "memory/d/memory.stat": "inactive_file 1\ntotal_inactive_file 200000\n",
            // No limit: as many pages as there can be.
            "memory/memory.limit_in_bytes": "9223372036854771712\n", "memory/memory.usage_in_bytes": "5\n",
        ]
        #expect(available("4:memory:/d\n0::/\n", Self.version1, files) == 2_200_000)
    }

    @Test func nonsense() {
        #expect(available("0::/\n", Self.version2, ["memory.max": "-3\n", "memory.current": "x"]) == 4100 << 10)
        #expect(available("0::/\n", Self.version2, ["memory.max": "5\n", "memory.current": ""]) == 4100 << 10)
    }
}
