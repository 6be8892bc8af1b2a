#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The natural logarithm, so that nothing else here needs the C library.
func naturalLogarithm(_ value: Float) -> Float { Float(log(Double(value))) }

/// e to the power of `value`.
func exponential(_ value: Float) -> Float { Float(exp(Double(value))) }
