#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Where a path leads when every symbolic link on it is followed.
package enum RealPath {
    /// The path as it was given where nothing is there, or where a link leads nowhere.
    package static func of(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }
}
