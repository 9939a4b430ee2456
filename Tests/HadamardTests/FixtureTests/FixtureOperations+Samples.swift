import Hadamard

/// What only PyTorch's own samples name.
extension FixtureOperations {
    static let samples: [String: Row] = [
        "add_alpha": .value { try $0.tensor().add($0.tensor(1), alpha: $0.scalar(2)) },
        "sub_alpha": .value { try $0.tensor().sub($0.tensor(1), alpha: $0.scalar(2)) },
    ]
}
