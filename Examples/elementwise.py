import torch

tensor_a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
tensor_b = torch.tensor([[5.0, 6.0], [7.0, 8.0]])

result = tensor_a * tensor_b  # Element-wise multiplication using the * operator

print(result)
# Output:
# tensor([[ 5., 12.],
#         [21., 32.]])

import torch

tensor_a = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
tensor_b = torch.tensor([5.0, 6.0])

result = tensor_a * tensor_b

print(result)
# Output:
# tensor([[ 5., 12.],
#         [15., 24.]])

import torch

tensor_a = torch.tensor([[1.0, 2.0], [3.0, 4.0]], dtype=torch.float32)
tensor_b = torch.tensor([[5.0, 6.0], [7.0, 8.0]], dtype=torch.float64)

tensor_a = tensor_a.to(tensor_b.dtype) #Explicit type casting to maintain consistency

result = tensor_a.mul_(tensor_b) #In-place operation, modifies tensor_a directly

print(result)
# Output:
# tensor([[ 5., 12.],
#         [21., 32.]], dtype=torch.float64)
