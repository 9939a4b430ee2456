/// The share of the processors' time that control groups leave this process: in containers it is often less than the CPUs
/// that threads may run on.
///
/// A group's quota holds for the groups inside it, so that the least counts of those from the process's own group up to the
/// root. See the kernel's `admin-guide/cgroup-v2` and `scheduler/sched-bwc`.
struct ProcessorQuota: Sendable {
    /// A group's files: one with quota and period in version 2, one for each in version 1.
    private struct Group {
        let quota: String
        let period: String?
    }

    private let groups: [Group]

    /// Finds the process's groups, under another root than `/` for tests. Files elsewhere than on Linux are not there.
    init(root: String = "") {
        // A group without the files, such as the root, never gets any.
        groups = ControlGroup.all("cpu", root: root).map { group in
            group.isUnified
                ? Group(quota: group.file("cpu.max"), period: nil)
                : Group(quota: group.file("cpu.cfs_quota_us"), period: group.file("cpu.cfs_period_us"))
        }.filter { Platform.contents(of: $0.quota) != nil }
    }

    /// The whole CPUs' worth of time that the quotas leave now, rounded up; nil where there is no quota.
    var processors: Int? {
        groups.compactMap { group in
            guard let quota = Platform.contents(of: group.quota) else { return nil }
            return Self.processors(quota + " " + (group.period.flatMap(Platform.contents) ?? ""))
        }.min()
    }

    /// The CPUs of a quota and a period in microseconds: `150000 100000` gives 2, `max 100000` and `-1 100000` nil.
    static func processors(_ text: String) -> Int? {
        let numbers = text.split(whereSeparator: \.isWhitespace).map { Int($0) }
        guard numbers.count >= 2, let quota = numbers[0], let period = numbers[1], quota > 0, period > 0 else {
            return nil
        }
        return quota / period + (quota % period > 0 ? 1 : 0)
    }
}
