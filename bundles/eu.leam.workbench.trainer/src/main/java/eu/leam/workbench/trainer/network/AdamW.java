package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.linalg_vector_norm;
import static org.bytedeco.pytorch.global.torch.zeros;

import eu.leam.workbench.trainer.plan.TrainingPlan;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;

/**
 * AdamW (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019, algorithm 2) over the flat parameters, after the
 * gradient is clipped to a norm (Pascanu et al., 2013). Two native calls a step: matrices with decay, norms without.
 */
public final class AdamW {
    private final TrainingPlan plan;
    private final Parameters parameters;
    private final Tensor moment1;
    private final Tensor moment2;
    private final Tensor count = zeros(1);
    private final Tensor divisor = zeros(1);
    private final NativeOperator update = new NativeOperator("aten::_fused_adamw_", "");
    private final IValue none = NativeOperator.list();
    private final IValue counts = NativeOperator.list(count);
    private final IValue[] decayed;
    private final IValue[] plain;

    /** An optimiser that has not made a step yet. */
    public AdamW(TrainingPlan plan, Parameters parameters) {
        this.plan = plan;
        this.parameters = parameters;
        moment1 = zeros(parameters.size());
        moment2 = zeros(parameters.size());
        decayed = part(0, parameters.decayed());
        plain = part(parameters.decayed(), parameters.size() - parameters.decayed());
    }

    private IValue[] part(long from, long size) {
        Tensor[] all = {parameters.flat(), parameters.flatGradient(), moment1, moment2};
        var lists = new IValue[all.length];
        for (int i = 0; i < all.length; i++) {
            lists[i] = NativeOperator.list(all[i].narrow(0, from, size));
        }
        return lists;
    }

    /** The mean of the gradients, flat; part of a checkpoint. */
    public Tensor moment1() {
        return moment1;
    }

    /** The mean of the squared gradients, flat; part of a checkpoint. */
    public Tensor moment2() {
        return moment2;
    }

    /**
     * Clips the gradient and makes one step unless the gradient is not finite.
     *
     * @param step from 0; it decides the moments' bias correction
     * @param learningRate of this step
     * @return Euclidean norm of the gradient before clipping; infinite or NaN when it is not finite
     */
    public float step(long step, double learningRate) {
        float norm = linalg_vector_norm(parameters.flatGradient()).item_float();
        if (Float.isFinite(norm)) {
            double clipped = plan.clip() > 0 ? Math.max(1, norm / plan.clip()) : 1;
            divisor.fill_(new Scalar((float) clipped));
            count.fill_(new Scalar((float) (step + 1)));
            update(decayed, learningRate, plan.weightDecay());
            update(plain, learningRate, 0);
        }
        return norm;
    }

    private void update(IValue[] part, double learningRate, double decay) {
        update.call(
                part[0],
                part[1],
                part[2],
                part[3],
                none,
                counts,
                new IValue(learningRate),
                new IValue(plan.beta1()),
                new IValue(plan.beta2()),
                new IValue(decay),
                new IValue(plan.epsilon()),
                new IValue(false),
                new IValue(false),
                new IValue(divisor),
                new IValue());
    }
}
