"""The Llama, GPT-2 and toy programs as a PyTorch user writes them, with the weights of the program's own arguments.

Each takes `params`, a tree of tensors named as in the program's list of arguments, so results can be compared with the
program's golden data; `split(mesh)` gives the modules the tensor-parallel plan of PyTorch's tutorial.
"""
import re

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.distributed.tensor import Replicate, Shard
from torch.distributed.tensor.parallel import ColwiseParallel, RowwiseParallel, parallelize_module


def tree_of(names, tensors):
    """{'arg0': {'layers': {0: ...}}} from names such as arg0['layers'][0]['wq']."""
    root = {}
    for name, tensor in zip(names, tensors):
        keys = [re.match(r"\w+", name).group()]
        keys += [int(index) if index else key for key, index in re.findall(r"\['(.*?)'\]|\[(\d+)\]", name)]
        node = root
        for key in keys[:-1]:
            node = node.setdefault(key, {})
        node[keys[-1]] = tensor
    return root


def linear(weight, bias=None):
    """A layer x @ weight (+ bias): PyTorch keeps the transpose."""
    layer = nn.Linear(*weight.shape, bias=bias is not None)
    layer.weight = nn.Parameter(weight.t().contiguous())
    if bias is not None:
        layer.bias = nn.Parameter(bias.clone())
    return layer


def embedding(weight):
    return nn.Embedding.from_pretrained(weight.clone(), freeze=False)


def rms_norm(weight):
    layer = nn.RMSNorm(weight.shape[0], eps=1e-5)
    layer.weight = nn.Parameter(weight.clone())
    return layer


def layer_norm(p):
    layer = nn.LayerNorm(p["g"].shape[0], eps=1e-5)
    layer.weight, layer.bias = nn.Parameter(p["g"].clone()), nn.Parameter(p["b"].clone())
    return layer


def heads(x, size):
    """[batch, sequence, heads * size] to [batch, heads, sequence, size]; a rank sees its own heads only."""
    return x.view(*x.shape[:2], -1, size).transpose(1, 2)


def rotate(x, cos, sin):
    even, odd = x[..., ::2], x[..., 1::2]
    return torch.stack([even * cos - odd * sin, even * sin + odd * cos], -1).flatten(-2)


class LlamaLayer(nn.Module):
    def __init__(self, p, head):
        super().__init__()
        self.head = head
        self.attention_norm, self.ffn_norm = rms_norm(p["attention_norm"]), rms_norm(p["ffn_norm"])
        for name in ("wq", "wk", "wv", "wo", "w1", "w2", "w3"):
            setattr(self, name, linear(p[name]))

    def forward(self, h, cos, sin):
        x = self.attention_norm(h)
        q, k, v = (heads(w(x), self.head) for w in (self.wq, self.wk, self.wv))
        a = F.scaled_dot_product_attention(rotate(q, cos, sin), rotate(k, cos, sin), v, is_causal=True,
                                           enable_gqa=q.shape[1] != k.shape[1])
        h = h + self.wo(a.transpose(1, 2).flatten(2))
        x = self.ffn_norm(h)
        return h + self.w2(F.silu(self.w1(x)) * self.w3(x))


class Llama(nn.Module):
    def __init__(self, params, head):
        super().__init__()
        self.head = head
        self.tok_embeddings = embedding(params["tok_embeddings"])
        self.layers = nn.ModuleList(LlamaLayer(p, head) for _, p in sorted(params["layers"].items()))
        self.norm, self.output = rms_norm(params["norm"]), linear(params["output"])

    def forward(self, tokens):
        frequency = 1.0 / (10000 ** (torch.arange(0, self.head, 2, dtype=torch.float32) / self.head))
        angle = torch.outer(torch.arange(tokens.shape[1], dtype=torch.float32), frequency)
        h, cos, sin = self.tok_embeddings(tokens), angle.cos(), angle.sin()
        for layer in self.layers:
            h = layer(h, cos, sin)
        return self.output(self.norm(h))

    def split(self, mesh, trains):
        whole = Replicate()
        output = ColwiseParallel(output_layouts=Shard(-1) if trains else whole, use_local_output=not trains)
        parallelize_module(self, mesh, {"tok_embeddings": RowwiseParallel(input_layouts=whole), "output": output})
        for layer in self.layers:
            parallelize_module(layer, mesh, {w: ColwiseParallel() for w in ("wq", "wk", "wv", "w1", "w3")} |
                               {w: RowwiseParallel() for w in ("wo", "w2")})


class Gpt2Layer(nn.Module):
    def __init__(self, p, head):
        super().__init__()
        self.head = head
        self.ln_1, self.ln_2 = layer_norm(p["ln_1"]), layer_norm(p["ln_2"])
        weights, biases = p["c_attn"]["w"].chunk(3, 1), p["c_attn"]["b"].chunk(3)  # three layers split by heads
        self.q, self.k, self.v = (linear(w, b) for w, b in zip(weights, biases))
        self.c_proj, self.fc, self.proj = (linear(p[n]["w"], p[n]["b"]) for n in ("c_proj", "fc", "proj"))

    def forward(self, h):
        x = self.ln_1(h)
        q, k, v = (heads(w(x), self.head) for w in (self.q, self.k, self.v))
        a = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        h = h + self.c_proj(a.transpose(1, 2).flatten(2))
        return h + self.proj(F.gelu(self.fc(self.ln_2(h)), approximate="tanh"))


class Gpt2(nn.Module):
    def __init__(self, params, head):
        super().__init__()
        self.wte, self.wpe = embedding(params["wte"]), embedding(params["wpe"])
        self.h = nn.ModuleList(Gpt2Layer(p, head) for _, p in sorted(params["h"].items()))
        self.ln_f = layer_norm(params["ln_f"])

    def forward(self, tokens):
        h = self.wte(tokens) + self.wpe(torch.arange(tokens.shape[1]))
        for layer in self.h:
            h = layer(h)
        return F.linear(self.ln_f(h), self.wte.weight)

    def split(self, mesh, trains):
        for layer in self.h:  # the tied head stays whole, as in the tutorial
            parallelize_module(layer, mesh, {w: ColwiseParallel() for w in ("q", "k", "v", "fc")} |
                               {w: RowwiseParallel() for w in ("c_proj", "proj")})


class Toy(nn.Module):
    def __init__(self, params, head):
        super().__init__()
        self.net1, self.net2 = (linear(params[n]["weight"], params[n]["bias"]) for n in ("net1", "net2"))

    def forward(self, x):
        return self.net2(F.relu(self.net1(x)))

    def split(self, mesh, trains):
        parallelize_module(self, mesh, {"net1": ColwiseParallel(), "net2": RowwiseParallel()})


class Attention(nn.Module):
    """The four weights are arguments of their own."""
    def __init__(self, params, head):
        super().__init__()
        self.head = head
        self.wq, self.wk, self.wv, self.wo = (linear(w) for w in params)

    def forward(self, x):
        q, k, v = (heads(w(x), self.head) for w in (self.wq, self.wk, self.wv))
        return self.wo(F.scaled_dot_product_attention(q, k, v).transpose(1, 2).flatten(2))

    def split(self, mesh, trains):
        parallelize_module(self, mesh, {w: ColwiseParallel() for w in ("wq", "wk", "wv")} | {"wo": RowwiseParallel()})


# Program's name: class, head size, loss ("" for forward), optimiser.
MODELS = {
    "toy_forward": (Toy, 0, "", ""), "toy_train_sgd": (Toy, 0, "mse", "sgd"),
    "llama_tiny_forward": (Llama, 16, "", ""), "llama_tiny_train_adam": (Llama, 16, "xent", "adam"),
    "llama_seed_forward": (Llama, 16, "", ""), "llama_seed_train_adam": (Llama, 16, "xent", "adam"),
    "gpt2_tiny_forward": (Gpt2, 16, "", ""), "gpt2_tiny_train_sgd": (Gpt2, 16, "xent", "sgd"),
    "gpt2_small_forward": (Gpt2, 64, "", ""), "attention_12_heads_4096": (Attention, 341, "", ""),
}
RATES = {"toy_train_sgd": 0.1, "llama_tiny_train_adam": 1e-3, "llama_seed_train_adam": 1e-3, "gpt2_tiny_train_sgd": 0.01}
