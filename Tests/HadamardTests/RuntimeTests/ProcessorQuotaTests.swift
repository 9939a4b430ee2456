import TestSupport
import Testing

@testable import Hadamard

/// Quotas of processors' time, from files as the kernel writes them.
@Suite struct ProcessorQuotaTests {
    private static let version2 = "30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n"
    private static let version1 = """
        23 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        32 31 0:29 / /sys/fs/cgroup/cpu,cpuacct rw,relatime shared:9 - cgroup cgroup rw,cpu,cpuacct
        35 31 0:32 / /sys/fs/cgroup/memory rw,relatime - cgroup cgroup rw,memory
        41 31 0:38 / /sys/fs/cgroup/unified rw,relatime - cgroup2 cgroup2 rw

        """

    private func folder(_ groups: String, _ mounts: String, _ files: [String: String]) -> TemporaryFolder {
        let folder = TemporaryFolder()
        folder.write(groups, to: "proc/self/cgroup")
        folder.write(mounts, to: "proc/self/mountinfo")
        for (name, text) in files { folder.write(text, to: "sys/fs/cgroup/" + name) }
        return folder
    }

    private func processors(_ groups: String, _ mounts: String, _ files: [String: String]) -> Int? {
        let folder = folder(groups, mounts, files)
        return ProcessorQuota(root: folder.path).processors
    }

    @Test(
        arguments: [
            ("max 100000\n", nil), ("100000 100000\n", 1), ("150000 100000\n", 2), ("200000 100000\n", 2),
            ("1000 100000", 1),
            ("200001 100000", 3), ("-1\n 100000\n", nil), ("250000\n 50000\n", 5), ("", nil), ("100000", nil),
            ("0 100000", nil),
            ("100000 0", nil), ("a b", nil), ("9223372036854775807 1", .max), ("9223372036854775807 2", 1 << 62),
            ("99999999999999999999 1", nil),
        ] as [(String, Int?)]) func numbers(text: String, processors: Int?)
    {
        #expect(ProcessorQuota.processors(text) == processors)
    }

    @Test func versionTwo() {
        let files = ["a/cpu.max": "300000 100000\n", "a/b/cpu.max": "max 100000\n", "a/b/c/cpu.max": "800000 100000\n"]
        #expect(processors("0::/a/b/c\n", Self.version2, files) == 3)
        #expect(processors("0::/a\n", Self.version2, files) == 3)
        #expect(processors("0::/\n", Self.version2, files) == nil)
        #expect(processors("0::/x\n", Self.version2, files) == nil)
        // From inside of a container that sees its own group as the root.
        #expect(processors("0::/\n", Self.version2, ["cpu.max": "50000 100000\n"]) == 1)
        #expect(processors("0::/../other\n", Self.version2, ["cpu.max": "250000 100000\n"]) == 3)
    }

    @Test func versionOne() {
        let groups = "5:memory:/m\n4:cpu,cpuacct:/docker/id\n1:name=systemd:/s\n0::/u\n"
        let own = [
            "cpu,cpuacct/docker/id/cpu.cfs_quota_us": "150000\n", "cpu,cpuacct/docker/id/cpu.cfs_period_us": "50000\n",
        ]
        let root = ["cpu,cpuacct/cpu.cfs_quota_us": "-1\n", "cpu,cpuacct/cpu.cfs_period_us": "100000\n"]
        #expect(processors(groups, Self.version1, own.merging(root) { $1 }) == 3)
        #expect(processors(groups, Self.version1, root) == nil)
        // A bind mount of the group: seen at the place itself.
        let bound = Self.version1.replacing("0:29 / ", with: "0:29 /docker/id ")
        let files = ["cpu,cpuacct/cpu.cfs_quota_us": "120000\n", "cpu,cpuacct/cpu.cfs_period_us": "100000\n"]
        #expect(processors(groups, bound, files) == 2)
        // A mount that shows another group than the process's.
        #expect(processors(groups, bound.replacing("/docker/id ", with: "/docker/other "), files) == 2)
        #expect(processors(groups, Self.version1, ["cpu,cpuacct/cpu.cfs_quota_us": "1000\n"]) == nil)
    }

    @Test(arguments: ["", "0::", "nonsense\n::\n:\n", "4:cpu\n"]) func nonsense(text: String) {
        #expect(processors(text, text, [:]) == nil)
        #expect(processors(text, Self.version2, [:]) == nil)
        #expect(processors("0::/a\n", text + "\n1 2 3 - \n- - - - - - - - - -\n", [:]) == nil)
    }

    @Test func noFiles() { #expect(ProcessorQuota(root: "/nowhere").processors == nil) }

    /// The count follows the quota, but files are read every five seconds at most.
    @Test func followsTheQuota() {
        let folder = folder("0::/a\n", Self.version2, ["a/cpu.max": "100000 100000\n"])
        let cache = ProcessorCache(ProcessorQuota(root: folder.path))
        #expect(cache.value(at: 100) == 1)
        folder.write("max 100000\n", to: "sys/fs/cgroup/a/cpu.max")
        #expect(cache.value(at: 104.9) == 1)
        #expect(cache.value(at: 105) == Platform.usableProcessors)
        folder.write("1 100000\n", to: "sys/fs/cgroup/a/cpu.max")
        #expect(cache.value(at: 109) == Platform.usableProcessors)
        #expect(cache.value(at: 110.5) == 1)
    }
}
