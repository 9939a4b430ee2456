/// The memory that this process can still take.
enum MemoryQuota {
    /// The bytes that can be taken now without others' being lost: as Linux reckons them, and as control groups allow; nil
    /// where the system does not tell. Files are under another root than `/` for tests.
    static func available(root: String = "") -> Int? {
        let meminfo = numbers(root + "/proc/meminfo")
        let ofSystem = meminfo["MemAvailable:"].map { kilobytes in
            let (bytes, overflow) = (kilobytes &+ (meminfo["SwapFree:"] ?? 0)).multipliedReportingOverflow(by: 1024)
            return overflow ? .max : bytes
        }
        return ([ofSystem] + ControlGroup.all("memory", root: root).map(left)).compactMap { $0 }.min()
    }

    /// What a group's limit leaves; nil where it has none. The pages of files that nobody uses are taken back when needed.
    private static func left(_ group: ControlGroup) -> Int? {
        func number(_ name: String) -> Int? {
            Platform.contents(of: group.file(name)).flatMap { Int($0.prefix { !$0.isWhitespace }) }
        }
        guard let limit = number(group.isUnified ? "memory.max" : "memory.limit_in_bytes"),
            let used = number(group.isUnified ? "memory.current" : "memory.usage_in_bytes"), limit >= 0, used >= 0
        else { return nil }
        let files = numbers(group.file("memory.stat"))[group.isUnified ? "inactive_file" : "total_inactive_file"] ?? 0
        return Swift.max(0, limit - Swift.max(0, used - Swift.max(0, files)))
    }

    /// The numbers of a file whose lines are a name and a number.
    private static func numbers(_ path: String) -> [Substring: Int] {
        let lines = (Platform.contents(of: path) ?? "").split(separator: "\n")
        return lines.reduce(into: [:]) { numbers, line in
            let words = line.split(separator: " ")
            if words.count > 1, let number = Int(words[1]) { numbers[words[0]] = number }
        }
    }
}
