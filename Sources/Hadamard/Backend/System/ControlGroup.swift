/// A control group that limits this process: its own one, or one around it. Both versions of control groups are known.
struct ControlGroup {
    /// Whether it is of version 2, where one folder has the files of all controllers.
    let isUnified: Bool
    private let folder: String

    /// The path of one of its files.
    func file(_ name: String) -> String { folder + "/" + name }

    /// The groups that limit the process by a controller, `cpu` or `memory`, under another root than `/` for tests.
    static func all(_ controller: Substring, root: String = "") -> [ControlGroup] {
        func lines(_ name: String) -> [Substring] {
            (Platform.contents(of: root + "/proc/self/" + name) ?? "").split(separator: "\n")
        }
        let mounts = lines("mountinfo").compactMap { Mount($0, controller) }
        return lines("cgroup").compactMap { Membership($0, controller) }.flatMap { membership in
            guard let mount = mounts.first(where: { $0.isUnified == membership.isUnified }) else {
                return [ControlGroup]()
            }
            return mount.folders(of: membership.path).map {
                ControlGroup(isUnified: mount.isUnified, folder: root + $0)
            }
        }
    }

    /// A line of `/proc/self/cgroup` that has to do with a controller: `0::/path` or `4:cpu,cpuacct:/path`.
    private struct Membership {
        let isUnified: Bool
        let path: Substring

        init?(_ line: Substring, _ controller: Substring) {
            let fields = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
            guard fields.count == 3 else { return nil }
            isUnified = fields[0] == "0" && fields[1].isEmpty
            guard isUnified || fields[1].split(separator: ",").contains(controller) else { return nil }
            path = fields[2]
        }
    }

    /// A line of `/proc/self/mountinfo` that tells where such groups are: the fifth field is the place, the fourth the group
    /// that is seen there.
    private struct Mount {
        let isUnified: Bool
        let group: Substring
        let place: String

        init?(_ line: Substring, _ controller: Substring) {
            let fields = line.split(separator: " ")
            guard fields.count >= 9, let dash = fields.lastIndex(of: "-"), dash + 3 < fields.count else { return nil }
            isUnified = fields[dash + 1] == "cgroup2"
            let isSeparate = fields[dash + 1] == "cgroup" && fields[dash + 3].split(separator: ",").contains(controller)
            guard isUnified || isSeparate else { return nil }
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
