/// The share of the processors' time that control groups leave this process: in containers it is often less than the CPUs
/// that threads may run on.
///
/// Both versions of control groups are known. A group's quota holds for the groups inside it, so that the least counts of
/// those from the process's own group up to the root. See the kernel's `admin-guide/cgroup-v2` and `scheduler/sched-bwc`.
struct ProcessorQuota: Sendable {
    /// A group's files: one with quota and period in version 2, one for each in version 1.
    private struct Group {
        let quota: String
        let period: String?
    }

    private let groups: [Group]

    /// Finds the process's groups, under another root than `/` for tests. Files elsewhere than on Linux are not there.
    init(root: String = "") {
        let memberships = (Platform.contents(of: root + "/proc/self/cgroup") ?? "").split(separator: "\n")
            .compactMap(Membership.init)
        let mounts = (Platform.contents(of: root + "/proc/self/mountinfo") ?? "").split(separator: "\n")
            .compactMap(Mount.init)
        var groups: [Group] = []
        for membership in memberships {
            guard let mount = mounts.first(where: { $0.isUnified == membership.isUnified }) else { continue }
            for folder in mount.folders(of: membership.path) {
                let file = { (name: String) in root + folder + "/" + name }
                groups.append(
                    mount.isUnified
                        ? Group(quota: file("cpu.max"), period: nil)
                        : Group(quota: file("cpu.cfs_quota_us"), period: file("cpu.cfs_period_us")))
            }
        }
        // A group without the files, such as the root, never gets any.
        self.groups = groups.filter { Platform.contents(of: $0.quota) != nil }
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

    /// A line of `/proc/self/cgroup` that has to do with processors' time: `0::/path` or `4:cpu,cpuacct:/path`.
    private struct Membership {
        let isUnified: Bool
        let path: Substring

        init?(_ line: Substring) {
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            isUnified = fields[0] == "0" && fields[1].isEmpty
            guard isUnified || fields[1].split(separator: ",").contains("cpu") else { return nil }
            path = fields[2]
        }
    }

    /// A line of `/proc/self/mountinfo` that tells where such groups are: the fifth field is the place, the fourth the group
    /// that is seen there.
    private struct Mount {
        let isUnified: Bool
        let group: Substring
        let place: String

        init?(_ line: Substring) {
            let fields = line.split(separator: " ")
            guard fields.count >= 9, let dash = fields.lastIndex(of: "-"), dash + 3 < fields.count else { return nil }
            isUnified = fields[dash + 1] == "cgroup2"
            let isForTime = fields[dash + 1] == "cgroup" && fields[dash + 3].split(separator: ",").contains("cpu")
            guard isUnified || isForTime else { return nil }
            group = fields[3]
            place = String(fields[4])
        }

        /// The folders of a group and of those around it. A group that is not seen here, as from inside of some containers,
        /// is taken for the one that is.
        func folders(of path: Substring) -> [String] {
            var steps = path.split(separator: "/")
            let outer = group.split(separator: "/")
            if steps.starts(with: outer) { steps.removeFirst(outer.count) } else { steps = [] }
            if steps.contains("..") { steps = [] }
            return (0...steps.count).map { count in
                ([place] + steps.prefix(count).map(String.init)).joined(separator: "/")
            }
        }
    }
}
