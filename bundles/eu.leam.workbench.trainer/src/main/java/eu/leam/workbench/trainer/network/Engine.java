package eu.leam.workbench.trainer.network;

import static org.bytedeco.pytorch.global.torch.set_num_threads;

import eu.leam.workbench.trainer.TrainerException;
import org.bytedeco.openblas.presets.openblas_nolapack;
import org.bytedeco.pytorch.InferenceMode;

/**
 * PyTorch, made ready for one thread of this program: its own and the linear algebra's threads are set, and it keeps no record for
 * automatic differentiation, which is not needed here. Open it first and on the thread that computes; close it there, too.
 */
public final class Engine implements AutoCloseable {
    private final InferenceMode mode;

    private Engine() {
        mode = new InferenceMode();
    }

    /**
     * Opens the engine with so many processor threads.
     *
     * @throws TrainerException when the native libraries cannot be unpacked
     */
    public static Engine open(int threads) throws TrainerException {
        Natives.load();
        set_num_threads(threads);
        openblas_nolapack.blas_set_num_threads(threads);
        return new Engine();
    }

    /**
     * Lets go of what JavaCPP does to find forgotten native memory: here all of it is freed by scopes. Has to be called before the
     * first native object is made.
     */
    public static void configure() {
        System.setProperty("org.bytedeco.javacpp.nopointergc", "true");
        System.setProperty("org.bytedeco.javacpp.maxbytes", "0");
        System.setProperty("org.bytedeco.javacpp.maxphysicalbytes", "0");
    }

    @Override
    public void close() {
        mode.close();
    }
}
