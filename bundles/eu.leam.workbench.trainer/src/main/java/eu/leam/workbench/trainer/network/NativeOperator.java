package eu.leam.workbench.trainer.network;

import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.GenericList;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.IValueVector;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorType;
import org.bytedeco.pytorch.Type;

/** A PyTorch operator without a Java method of its own, called through the dispatcher by its schema's name. */
final class NativeOperator {
    private final Dispatcher dispatcher = Dispatcher.realSingleton();
    private final OperatorHandle handle;

    /**
     * Finds the operator.
     *
     * @param name with its name space, for instance {@code aten::_fused_adamw_}
     * @param overload the overload's name, often empty
     */
    NativeOperator(String name, String overload) {
        handle = dispatcher.findSchemaOrThrow(name, overload);
    }

    /** Calls it with all arguments of its schema, in that order; results in arguments of the caller are what is kept. */
    void call(IValue... arguments) {
        try (var stack = new IValueVector(arguments)) {
            dispatcher.callBoxed(handle, stack);
        }
    }

    /** A list of tensors as an argument. */
    static IValue list(Tensor... tensors) {
        var list = new GenericList(new Type.TypePtr(TensorType.get()));
        for (Tensor tensor : tensors) {
            list.push_back(new IValue(tensor));
        }
        return new IValue(list);
    }
}
