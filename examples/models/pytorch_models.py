"""PyTorch programs as torch_xla writes them: inference of Hugging Face and plain modules by torch.export, training steps as the
lazy tensors of one step record them. The numbers are PyTorch's own, without XLA.

    python -m venv v && v/bin/pip install torch==2.9.0 torch_xla==2.9.0 transformers==4.48.3 safetensors numpy
    v/bin/python pytorch_models.py DIR [NAME...]
"""
import copy
import json
import os
import sys

os.environ.setdefault("PJRT_DEVICE", "CPU")
import numpy as np
import torch
import torch_xla
import torch_xla.core.xla_model as xm
import transformers as hf
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional
from torch_xla.stablehlo import VariableType, exported_program_to_stablehlo

out, only = sys.argv[1], sys.argv[2:]
pytree = torch.utils._pytree


def write(name, text, names, inputs, outputs):
    def tensors(values):
        return {f"{i:05d}": torch.as_tensor(v).detach().cpu().clone().contiguous() for i, v in enumerate(values)}
    stem = os.path.join(out, name)
    with open(stem + ".mlir", "w") as f:
        f.write(text)
    save_file(tensors(inputs), stem + ".inputs.safetensors")
    save_file(tensors(outputs), stem + ".outputs.safetensors")
    with open(stem + ".json", "w") as f:
        json.dump({"arguments": names}, f, indent=1)
    print(f"{name}: {len(text.splitlines())} lines, {len(names)} arguments, {len(outputs)} results")


def forward(name, make, *args):
    """What `make()` computes of `args`, its weights as arguments."""
    if only and name not in only:
        return
    torch.manual_seed(0)
    module = make().eval()
    exported = exported_program_to_stablehlo(torch.export.export(module, args, strict=False))
    bundle = exported._bundle
    names, inputs = [], []
    for place in bundle.stablehlo_funcs[0].meta.input_locations:
        if place.type_ == VariableType.PARAMETER:
            names.append(place.name)
            inputs.append(np.array(bundle.state_dict[place.name]))
        elif place.type_ == VariableType.CONSTANT:
            names.append(f"constant{place.position}")
            inputs.append(np.array(bundle.additional_constants[place.position]))
        else:
            names.append(f"input{place.position}")
            inputs.append(args[place.position])
    with torch.no_grad():
        outputs = pytree.tree_leaves(module(*args))
    write(name, exported.get_stablehlo_text(), names, inputs, outputs)


def train(name, make, make_optimizer, *args, clip=None):
    """The second step of training `make()`, whose value of `args` is the loss: new weights, optimizer's state and loss."""
    if only and name not in only:
        return
    torch.manual_seed(0)
    module = make().train()

    def step(module, optimizer, args):
        optimizer.zero_grad()
        loss = module(*args)
        loss.backward()
        if clip:
            nn.utils.clip_grad_norm_(module.parameters(), clip)
        optimizer.step()
        return loss

    def state(module, optimizer):
        moments = [(f"{key} of {n}", value) for n, p in module.named_parameters()
                   for key, value in sorted(optimizer.state[p].items()) if isinstance(value, torch.Tensor)]
        return [*module.named_parameters(), *module.named_buffers(), *moments]

    device = torch_xla.device()
    on_xla = copy.deepcopy(module).to(device)
    inputs_xla = [a.to(device) for a in args]
    optimizer, optimizer_xla = make_optimizer(module), make_optimizer(on_xla)
    step(module, optimizer, args)
    # The first step makes the optimizer's state. Both continue from PyTorch's.
    step(on_xla, optimizer_xla, inputs_xla)
    with torch.no_grad():
        for (_, mine), (_, theirs) in zip(state(module, optimizer), state(on_xla, optimizer_xla)):
            theirs.copy_(mine)
    torch_xla.sync()
    xm.wait_device_ops()
    known = {torch_xla._XLAC._xla_get_tensor_id(v): n for n, v in
             [*state(on_xla, optimizer_xla), *((f"input{i}", v) for i, v in enumerate(inputs_xla))] if v.device == device}
    loss = step(on_xla, optimizer_xla, inputs_xla)
    results = [loss, *(v for _, v in state(on_xla, optimizer_xla) if v.device == device)]
    text = xm.get_stablehlo(results)
    ids, inputs = torch_xla._XLAC._get_tensors_xla_device_data_node(results)
    names = [known.get(i, f"constant{k}") for k, i in enumerate(ids)]
    inputs = [v.cpu() for v in inputs]
    loss = step(module, optimizer, args)
    outputs = [loss, *(v for (_, v), (_, w) in zip(state(module, optimizer), state(on_xla, optimizer_xla)) if w.device == device)]
    write(name, text, names, inputs, outputs)


class Named(nn.Module):
    """A Hugging Face model of positional arguments, for `keys`; the value is its output's field `field`."""

    def __init__(self, model, keys, field):
        super().__init__()
        self.model, self.keys, self.field = model, keys, field

    def forward(self, *args):
        return self.model(**dict(zip(self.keys, args)), return_dict=True)[self.field]


def sizes(**others):
    return dict(vocab_size=96, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=64,
                attn_implementation="eager") | others


torch.manual_seed(1)
tokens = torch.randint(0, 96, (4, 12))
mask = (torch.arange(12) < torch.tensor([12, 7, 9, 12])[:, None]).long()
images = torch.randn(4, 3, 32, 32)
classes = torch.randint(0, 10, (4,))

forward("pytorch_bert_forward", lambda: Named(hf.BertForMaskedLM(hf.BertConfig(**sizes(max_position_embeddings=32))),
                                              ["input_ids", "attention_mask"], "logits"), tokens, mask)
forward("pytorch_deberta_forward",
        lambda: Named(hf.DebertaV2ForMaskedLM(hf.DebertaV2Config(relative_attention=True, pos_att_type=["c2p", "p2c"],
                                                                 max_position_embeddings=32, **sizes())),
                      ["input_ids", "attention_mask"], "logits"), tokens, mask)
forward("pytorch_t5_forward",
        lambda: Named(hf.T5ForConditionalGeneration(hf.T5Config(vocab_size=96, d_model=32, d_kv=8, d_ff=64, num_layers=1,
                                                                num_heads=4, use_cache=False)),
                      ["input_ids", "decoder_input_ids"], "logits"), tokens, tokens[:, :6])
forward("pytorch_gemma2_forward",
        lambda: Named(hf.Gemma2ForCausalLM(hf.Gemma2Config(num_key_value_heads=2, head_dim=8, max_position_embeddings=32,
                                                           sliding_window=4, use_cache=False, pad_token_id=0, **sizes())),
                      ["input_ids", "attention_mask"], "logits"), tokens, mask)
forward("pytorch_mamba_forward",
        lambda: Named(hf.MambaForCausalLM(hf.MambaConfig(vocab_size=96, hidden_size=32, num_hidden_layers=2, state_size=4,
                                                         use_cache=False)), ["input_ids"], "logits"), tokens)
forward("pytorch_whisper_forward",
        lambda: Named(hf.WhisperForConditionalGeneration(
            hf.WhisperConfig(vocab_size=96, num_mel_bins=8, d_model=32, encoder_layers=1, decoder_layers=1,
                             encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=64, decoder_ffn_dim=64,
                             max_source_positions=10, max_target_positions=16, use_cache=False, pad_token_id=0, bos_token_id=1,
                             eos_token_id=2, decoder_start_token_id=1)), ["input_features", "decoder_input_ids"], "logits"),
        torch.randn(4, 8, 20), tokens[:, :6])
forward("pytorch_swin_forward",
        lambda: Named(hf.SwinForImageClassification(hf.SwinConfig(image_size=32, patch_size=4, embed_dim=16, depths=[2, 1],
                                                                  num_heads=[2, 4], window_size=4, num_labels=10)),
                      ["pixel_values"], "logits"), images)


class ConvNet(nn.Module):
    """Convolutions, normalisations and pooling. No running variance: torch_xla takes the biased one, PyTorch does not. No biases
    before normalisations: little but rounding is their gradient."""

    def __init__(self):
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 8, 3, padding=1, bias=False), nn.BatchNorm2d(8, track_running_stats=False), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(8, 16, 3, padding=1, groups=4, bias=False), nn.GroupNorm(4, 16), nn.SiLU(), nn.AvgPool2d(2),
            nn.Conv2d(16, 16, 3, stride=2), nn.Hardswish())
        self.head = nn.Linear(16, 10)

    def forward(self, x, y):
        x = functional.adaptive_avg_pool2d(self.features(x), 1).flatten(1)
        return functional.cross_entropy(self.head(x), y)


class Recurrent(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed, self.lstm, self.head = nn.Embedding(96, 16), nn.LSTM(16, 24, 2, batch_first=True), nn.Linear(24, 96)

    def forward(self, x):
        hidden, _ = self.lstm(self.embed(x[:, :-1]))
        return functional.cross_entropy(self.head(hidden).flatten(0, 1), x[:, 1:].flatten())


class Transformer(nn.Module):
    """PyTorch's own encoder, with its fused attention. No biases: that of keys has only rounding as gradient, of which Adam
    makes steps."""

    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(96, 32)
        layer = nn.TransformerEncoderLayer(32, 4, 64, dropout=0., batch_first=True, norm_first=True, activation="gelu", bias=False)
        self.layers = nn.TransformerEncoder(layer, 2, enable_nested_tensor=False)
        self.head = nn.Linear(32, 96)

    def forward(self, x):
        causal = nn.Transformer.generate_square_subsequent_mask(x.shape[1] - 1, device=x.device)
        hidden = self.layers(self.embed(x[:, :-1]), mask=causal, is_causal=True)
        return functional.cross_entropy(self.head(hidden).flatten(0, 1), x[:, 1:].flatten())


class Labelled(Named):
    def forward(self, *args):
        return self.model(**dict(zip(self.keys, args)), return_dict=True).loss


train("pytorch_convnet_train_momentum", ConvNet, lambda m: torch.optim.SGD(m.parameters(), 0.1, momentum=0.9, nesterov=True,
                                                                           weight_decay=1e-4), images, classes)
train("pytorch_lstm_train_rmsprop", Recurrent, lambda m: torch.optim.RMSprop(m.parameters(), 1e-3), tokens, clip=0.5)
train("pytorch_transformer_train_adamw", Transformer, lambda m: torch.optim.AdamW(m.parameters(), 1e-3), tokens)
train("pytorch_llama_train_adam",
      lambda: Labelled(hf.LlamaForCausalLM(hf.LlamaConfig(num_key_value_heads=2, max_position_embeddings=32, use_cache=False,
                                                          pad_token_id=0, **sizes())),
                       ["input_ids", "attention_mask", "labels"], None),
      lambda m: torch.optim.Adam(m.parameters(), 1e-3), tokens, mask, torch.where(mask > 0, tokens, -100))
