extension [Float] {
    /// The places of the `count` largest values, the largest first; of equal ones the earlier.
    func largest(_ count: Int) -> [Int] {
        var best: [Int] = []
        for place in indices {
            guard best.count < count || self[place] > self[best[best.count - 1]] else { continue }
            var position = best.count
            while position > 0, self[best[position - 1]] < self[place] { position -= 1 }
            best.insert(place, at: position)
            if best.count > count { best.removeLast() }
        }
        return best
    }
}
