package eu.leam.workbench.curves.file;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads the protocol buffer wire format from a stretch of bytes (Protocol Buffers documentation, "Encoding"): keys of field
 * number and wire type, varints, fixed 32 and 64 bits, length-delimited stretches.
 */
final class Wire {
    static final int VARINT = 0;
    static final int FIXED64 = 1;
    static final int BYTES = 2;
    static final int FIXED32 = 5;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int at;
    private int to;

    /** Reads from here on. */
    Wire over(byte[] of, int from, int until) {
        bytes = of;
        at = from;
        to = until;
        return this;
    }

    static long longAt(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    static int intAt(byte[] bytes, int at) {
        return (int) INT.get(bytes, at);
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    boolean more() {
        return at < to;
    }

    long varint() throws Malformed {
        if (at < to && bytes[at] >= 0) {
            return bytes[at++];
        }
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= to) {
                throw Malformed.INSTANCE;
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw Malformed.INSTANCE;
    }

    double fixed64() throws Malformed {
        need(8);
        at += 8;
        return Double.longBitsToDouble(longAt(bytes, at - 8));
    }

    float fixed32() throws Malformed {
        need(4);
        at += 4;
        return Float.intBitsToFloat(intAt(bytes, at - 4));
    }

    /** Reads the length of a length-delimited field, which then begins here. */
    int length() throws Malformed {
        long length = varint();
        if (length < 0 || length > to - at) {
            throw Malformed.INSTANCE;
        }
        return (int) length;
    }

    /** Steps over so many bytes. */
    void skip(int count) throws Malformed {
        need(count);
        at += count;
    }

    /** Steps over the value of a field of the wire type. */
    void skipField(int type) throws Malformed {
        switch (type) {
            case VARINT -> varint();
            case FIXED64 -> skip(8);
            case BYTES -> skip(length());
            case FIXED32 -> skip(4);
            default -> throw Malformed.INSTANCE;
        }
    }

    private void need(int count) throws Malformed {
        if (to - at < count) {
            throw Malformed.INSTANCE;
        }
    }

    /** The bytes are no protocol buffer message. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        static final Malformed INSTANCE = new Malformed();

        private Malformed() {
            super("not a protocol buffer message", null, false, false);
        }
    }
}
