"""export.py SCRATCH MODEL: writes the shipped files of the model from the results of the steps before.

The table is quantised here; every published figure and every reference number is computed from the int8 rows.
"""
import hashlib
import json
import os
import sys

import numpy as np

from onnx_table import quantise, write_graph
from tokenizer_json import MOST_PIECES, PAD, tokenizer_config, tokenizer_json


def piece_idf(frequency):
    """float32 idf of every piece; `frequency` counts the training texts that hold it. Never below 0.1."""
    texts = frequency.max() * 1.5
    return np.log(1 + (texts - frequency + .5) / (frequency + .5)).clip(.1).astype('<f4')


def revision(folder):
    """First 12 hex digits of the SHA-256 over all that decides a vector or a score."""
    digest = hashlib.sha256()
    for name in ('onnx/model_quantized.onnx', 'tokenizer.json', 'piece-idf.f32'):
        with open(os.path.join(folder, name), 'rb') as file:
            digest.update(file.read())
    return digest.hexdigest()[:12]


def write_json(path, content, indent=None):
    with open(path, 'w', encoding='utf8') as out:
        json.dump(content, out, ensure_ascii=False, indent=indent, separators=None if indent else (',', ':'))
        out.write('\n')


def main(scratch, folder):
    os.makedirs(os.path.join(folder, 'onnx'), exist_ok=True)
    in_folder = lambda name: os.path.join(folder, name)
    table = np.load(os.path.join(scratch, 'refined.npy'))
    table[PAD] = 0
    write_graph(in_folder('onnx/model_quantized.onnx'), *quantise(table))
    piece_idf(np.load(os.path.join(scratch, 'pairs.npz'))['frequency']).tofile(in_folder('piece-idf.f32'))
    write_json(in_folder('tokenizer.json'), tokenizer_json(os.path.join(scratch, 'vocabulary.model')))
    write_json(in_folder('tokenizer_config.json'), tokenizer_config(), indent=2)
    write_json(in_folder('config.json'), {
        'model_type': 'bert',
        'hidden_size': table.shape[1],
        'vocab_size': table.shape[0],
        'max_position_embeddings': MOST_PIECES,
        'pad_token_id': PAD,
        'muntada': {
            'name': 'muntada-static',
            'revision': revision(folder),
            'pooling': 'mean',
            'languages': ['ar', 'en', 'fr'],
            'prefixes': {'query': '', 'passage': ''},
        },
    }, indent=2)
    print('wrote', folder, 'revision', revision(folder))


if __name__ == '__main__':
    main(*sys.argv[1:])
