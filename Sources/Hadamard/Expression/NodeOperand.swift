/// An operand of a pending node. References to nodes are counted by hand (``NodeReference``): a list
/// of operands owns one reference to each node, which passes to the node that takes the list.
enum NodeOperand {
    case node(NodeReference)
    /// A number that the type holds which the operation works in.
    case number(Scalar)
    /// A node whose reference was moved to the planner.
    case taken

    init(_ node: ExpressionNode) { self = .node(NodeReference(node)) }

    init(_ argument: TensorArgument) {
        switch argument {
        case .tensor(let tensor): self.init(tensor.node)
        case .scalar(let scalar): self = .number(scalar)
        }
    }
}

extension Operands where Element == NodeOperand {
    init(_ node: ExpressionNode) { self.init(NodeOperand(node)) }

    /// Gives up the references, of operands that no node takes over.
    func release() {
        for index in indices {
            if case .node(let node) = self[index] { node.release() }
        }
    }
}
