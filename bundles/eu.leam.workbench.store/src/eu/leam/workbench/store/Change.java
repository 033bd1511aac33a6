package eu.leam.workbench.store;

import eu.leam.workbench.model.document.Document;
import eu.leam.workbench.model.kind.Ref;
import java.util.Objects;

/** One thing that a save does to the project folder. */
public sealed interface Change {

    /** Basis of a document that shall not be there yet. */
    String NEW = "";

    /** The file concerned, relative to the project folder, with slashes. */
    String path();

    /**
     * Writes a document.
     *
     * @param ref where it goes
     * @param document what is written, in canonical form
     * @param basis {@link Loaded#version()} that the edit started from, or {@link #NEW}
     */
    record Write(Ref ref, Document document, String basis) implements Change {
        /** @throws IllegalArgumentException when the document is not of the kind that the reference names */
        public Write {
            Objects.requireNonNull(basis);
            if (document.eClass() != ref.kind().type()) {
                throw new IllegalArgumentException(
                        "not a document of " + ref.kind().collection() + ": " + ref);
            }
        }

        @Override
        public String path() {
            return ref.path();
        }
    }

    /**
     * Deletes a document.
     *
     * @param ref which
     * @param basis {@link Loaded#version()} of what is deleted
     */
    record Delete(Ref ref, String basis) implements Change {
        @Override
        public String path() {
            return ref.path();
        }
    }

    /**
     * Writes a file that is no document, such as compact evidence; at most {@link #LARGEST} bytes. What is there already and not
     * in the history is never overwritten.
     *
     * @param path relative to the project folder, with slashes
     * @param bytes its content
     */
    record Put(String path, byte[] bytes) implements Change {
        /** The largest file that goes into the repository, in bytes. */
        public static final int LARGEST = 1 << 20;
    }
}
