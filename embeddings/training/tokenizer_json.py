"""`tokenizer.json` and `tokenizer_config.json` for transformers.js, and the way back to a SentencePiece model."""
import sentencepiece
from sentencepiece import sentencepiece_model_pb2 as proto

from normalise import NORMALIZER

PAD, UNKNOWN = 0, 1
# Texts are lower-cased before they are cut into pieces, so nobody's text can spell these two.
RESERVED = {PAD: '[PAD]', UNKNOWN: '[UNK]'}
MOST_PIECES = 400  # of one text; the rest is cut off


def tokenizer_json(vocabulary):
    """The content of `tokenizer.json` for the SentencePiece model in the file `vocabulary`."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=vocabulary)
    return {
        'version': '1.0',
        'truncation': None,
        'padding': None,
        'added_tokens': [],  # as added tokens the reserved names would be found in texts
        'normalizer': NORMALIZER,
        'pre_tokenizer': {'type': 'Metaspace', 'replacement': '▁', 'add_prefix_space': True, 'prepend_scheme': 'always'},
        'post_processor': None,
        'decoder': {'type': 'Metaspace', 'replacement': '▁', 'add_prefix_space': True, 'prepend_scheme': 'always'},
        'model': {
            'type': 'Unigram',
            'unk_id': UNKNOWN,
            'vocab': [[RESERVED.get(i, pieces.id_to_piece(i)), pieces.get_score(i)] for i in range(pieces.vocab_size())],
        },
    }


def tokenizer_config():
    """The content of `tokenizer_config.json`."""
    return {
        'tokenizer_class': 'PreTrainedTokenizerFast',
        'model_max_length': MOST_PIECES,
        'pad_token': RESERVED[PAD],
        'unk_token': RESERVED[UNKNOWN],
        'clean_up_tokenization_spaces': False,
    }


def sentencepiece_of(content):
    """The SentencePiece processor that the content of a `tokenizer.json` was made from."""
    model = proto.ModelProto()
    model.trainer_spec.model_type = proto.TrainerSpec.UNIGRAM
    model.trainer_spec.vocab_size = len(content['model']['vocab'])
    model.trainer_spec.pad_id, model.trainer_spec.unk_id = PAD, UNKNOWN
    model.trainer_spec.bos_id = model.trainer_spec.eos_id = -1
    model.normalizer_spec.name = 'identity'
    kinds = {PAD: proto.ModelProto.SentencePiece.CONTROL, UNKNOWN: proto.ModelProto.SentencePiece.UNKNOWN}
    names = {PAD: '<pad>', UNKNOWN: '<unk>'}
    for i, (piece, score) in enumerate(content['model']['vocab']):
        model.pieces.add(piece=names.get(i, piece), score=score, type=kinds.get(i, proto.ModelProto.SentencePiece.NORMAL))
    return sentencepiece.SentencePieceProcessor(model_proto=model.SerializeToString())
