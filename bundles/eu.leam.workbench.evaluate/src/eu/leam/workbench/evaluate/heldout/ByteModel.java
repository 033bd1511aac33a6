package eu.leam.workbench.evaluate.heldout;

/**
 * A model that counts bytes: what a trained model must beat. It speaks the trainer's alphabet of 257 tokens (bytes, and the end
 * of document, which also stands before each document) and, as the trainer's score mode, gives the end no likelihood of its own.
 */
public sealed interface ByteModel permits ByteUnigram, ByteBigram {
    /** Tokens of the alphabet. */
    int TOKENS = 257;
    /** The end-of-document token. */
    int END = 256;

    /** Id under which its scores are filed, for instance {@code baseline/byte-bigram}. */
    String id();

    /** Natural logarithm of the probability of a document's bytes from an offset on, in nats. */
    double logLikelihood(byte[] document, int from);
}
