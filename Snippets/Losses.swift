// Losses: element-wise work, reductions and nothing else.

import Hadamard

// snippet.errors
let predictions = try Tensor([2.5, 0.0, 2.0, 8.0])
let truth = try Tensor([3.0, -0.5, 2.0, 7.0])
print(try predictions.meanSquaredError(truth), try predictions.meanAbsoluteError(truth))
print(try predictions.huberLoss(truth, delta: 0.5, reduction: .none))
// Prints:
// tensor(0.3750) tensor(0.5000)
// tensor([0.1250, 0.1250, 0.0000, 0.3750])
// snippet.end

// snippet.classes
let logits = try Tensor([[2.0, 0.5, -1.0], [0.0, 1.0, 3.0]])
let labels = try Tensor([0, 1])
print(try logits.crossEntropy(labels, labelSmoothing: 0.1))
print(try logits.crossEntropy(labels, weight: Tensor([1.0, 2.0, 0.5]), reduction: .none))
print(try logits.crossEntropy(Tensor([0, -100]), ignoring: -100))
// Prints:
// tensor(1.2639)
// tensor([0.2413, 4.3397])
// tensor(0.2413)
// snippet.end

// snippet.vectors
let anchors = try Tensor([[1.0, 0.0], [0.0, 1.0]])
let others = try Tensor([[1.0, 1.0], [0.0, 2.0]])
print(try anchors.cosineSimilarity(others), try anchors.pairwiseDistance(others))
print(try anchors.cosineEmbeddingLoss(others, Tensor([1, -1]), margin: 0.5))
// Prints:
// tensor([0.7071, 1.0000]) tensor([1.0000, 1.0000])
// tensor(0.3964)
// snippet.end
