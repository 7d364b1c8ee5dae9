"""The token table as int8 rows with one float32 scale each, and as the ONNX graph that looks rows up."""
import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET, IR = 13, 8


def quantise(table):
    """float32 [pieces, dims] -> int8 [pieces, dims], float32 [pieces, 1]; a row of zeros keeps scale 1."""
    largest = np.abs(table).max(1, keepdims=True)
    scale = np.where(largest > 0, largest / 127, 1).astype(np.float32)
    return np.rint(table / scale).clip(-127, 127).astype(np.int8), scale


def write_graph(path, rows, scale):
    """Writes the graph: last_hidden_state[b, s] = float(table[input_ids[b, s]]) * scale[input_ids[b, s]].

    The two initializers are stored as raw bytes, so that a reader finds them without an ONNX library.
    `attention_mask` is an input that nothing uses: loaders of encoder models feed it.
    """
    ids, mask = (helper.make_tensor_value_info(name, TensorProto.INT64, ['batch', 'sequence'])
                 for name in ('input_ids', 'attention_mask'))
    states = helper.make_tensor_value_info('last_hidden_state', TensorProto.FLOAT, ['batch', 'sequence', rows.shape[1]])
    nodes = [
        helper.make_node('Gather', ['table', 'input_ids'], ['rows'], axis=0),
        helper.make_node('Cast', ['rows'], ['floats'], to=TensorProto.FLOAT),
        helper.make_node('Gather', ['scale', 'input_ids'], ['scales'], axis=0),
        helper.make_node('Mul', ['floats', 'scales'], ['last_hidden_state']),
    ]
    stored = [numpy_helper.from_array(rows, 'table'), numpy_helper.from_array(scale, 'scale')]
    graph = helper.make_graph(nodes, 'muntada-static', [ids, mask], [states], stored)
    model = helper.make_model(graph, producer_name='muntada', opset_imports=[helper.make_opsetid('', OPSET)], ir_version=IR)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def read_graph(path):
    """The dequantised table of a written graph, float32 [pieces, dims]."""
    stored = {tensor.name: numpy_helper.to_array(tensor) for tensor in onnx.load(path).graph.initializer}
    return stored['table'].astype(np.float32) * stored['scale']
