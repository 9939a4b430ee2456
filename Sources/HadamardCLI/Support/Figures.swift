/// Numbers formatted for reading.
enum Figures {
    /// `1536` is `1.5 KiB`.
    static func bytes(_ count: Int) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
        var value = Double(count)
        var unit = 0
        while value >= 1024, unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        return unit == 0 ? "\(count) bytes" : "\(digits(value)) \(units[unit])"
    }

    /// `0.00123` is `1.23 ms`.
    static func seconds(_ value: Double) -> String {
        if value < 1e-3 { return "\(digits(value * 1e6)) µs" }
        if value < 1 { return "\(digits(value * 1e3)) ms" }
        return "\(digits(value)) s"
    }

    /// `1234567` is `1 234 567`.
    static func count(_ value: Int) -> String {
        var text = ""
        for (position, digit) in "\(value)".reversed().enumerated() {
            if position > 0, position % 3 == 0, digit != "-" { text.append(" ") }
            text.append(digit)
        }
        return String(text.reversed())
    }

    /// Three significant digits.
    static func digits(_ value: Double) -> String {
        guard value.isFinite else { return "\(value)" }
        let places = value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2
        let scale = [1.0, 10, 100][places]
        let rounded = (value * scale).rounded() / scale
        if places == 0 { return "\(Int(clamping: Int64(rounded)))" }
        return "\(rounded)"
    }
}
