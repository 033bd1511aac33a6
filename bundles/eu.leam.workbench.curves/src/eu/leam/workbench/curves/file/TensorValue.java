package eu.leam.workbench.curves.file;

import eu.leam.workbench.curves.file.Wire.Malformed;

/**
 * The number in a TensorFlow {@code TensorProto} (tensorflow/core/framework/tensor.proto) that holds exactly one: in {@code
 * tensor_content} or in one of the typed arrays, in any of the real number types.
 */
final class TensorValue {
    private static final int FLOAT = 1;
    private static final int DOUBLE = 2;
    private static final int INT32 = 3;
    private static final int UINT8 = 4;
    private static final int INT16 = 5;
    private static final int INT8 = 6;
    private static final int INT64 = 9;
    private static final int BOOL = 10;
    private static final int BFLOAT16 = 14;
    private static final int UINT16 = 17;
    private static final int HALF = 19;
    private static final int UINT32 = 22;
    private static final int UINT64 = 23;

    private final Wire wire = new Wire();
    private final Wire inner = new Wire();
    private int type;
    private long elements;
    private int contentAt;
    private int contentLength;
    private double typed;
    private int typedCount;

    /** Reads a message; afterwards {@link #isScalar} and {@link #value} tell. */
    void read(byte[] bytes, int from, int to) throws Malformed {
        type = 0;
        elements = 1;
        contentLength = 0;
        typedCount = 0;
        wire.over(bytes, from, to);
        while (wire.more()) {
            int key = (int) wire.varint();
            switch (key >>> 3) {
                case 1 -> type = (int) wire.varint();
                case 2 -> shape(bytes);
                case 4 -> {
                    contentLength = wire.length();
                    contentAt = wire.at();
                    wire.skip(contentLength);
                }
                case 5, 6, 7, 10, 11, 13, 16, 17 -> typed(key >>> 3, key & 7);
                default -> wire.skipField(key & 7);
            }
        }
    }

    boolean isScalar() {
        return elements == 1 && (typedCount == 1 || contentLength > 0 && contentLength == width());
    }

    double value(byte[] bytes) {
        return contentLength > 0 ? content(bytes) : typed;
    }

    private void shape(byte[] bytes) throws Malformed {
        int length = wire.length();
        int end = wire.at() + length;
        inner.over(bytes, wire.at(), end);
        while (inner.more()) {
            int key = (int) inner.varint();
            if (key == (2 << 3 | Wire.BYTES)) {
                int dimEnd = inner.length() + inner.at();
                while (inner.at() < dimEnd) {
                    int field = (int) inner.varint();
                    if (field == 1 << 3) {
                        elements *= inner.varint();
                    } else {
                        inner.skipField(field & 7);
                    }
                }
            } else {
                inner.skipField(key & 7);
            }
        }
        wire.skip(length);
    }

    private void typed(int field, int wireType) throws Malformed {
        if (wireType != Wire.BYTES) {
            one(field, wire);
            return;
        }
        int end = wire.length() + wire.at();
        while (wire.at() < end) {
            one(field, wire);
        }
    }

    private void one(int field, Wire from) throws Malformed {
        typed = switch (field) {
            case 5 -> from.fixed32();
            case 6 -> from.fixed64();
            case 13 -> half((int) from.varint());
            case 17 -> unsigned(from.varint());
            default -> from.varint();
        };
        typedCount++;
    }

    private double half(int bits) {
        return type == BFLOAT16 ? Float.intBitsToFloat(bits << 16) : Float.float16ToFloat((short) bits);
    }

    private static double unsigned(long bits) {
        return bits >= 0 ? bits : (bits >>> 1 | bits & 1) * 2.0;
    }

    private int width() {
        return switch (type) {
            case FLOAT, INT32, UINT32 -> 4;
            case DOUBLE, INT64, UINT64 -> 8;
            case INT16, UINT16, HALF, BFLOAT16 -> 2;
            case INT8, UINT8, BOOL -> 1;
            default -> -1;
        };
    }

    private double content(byte[] b) {
        int low = contentLength < 2 ? 0 : (b[contentAt] & 0xFF) | (b[contentAt + 1] & 0xFF) << 8;
        return switch (type) {
            case FLOAT -> Float.intBitsToFloat(Wire.intAt(b, contentAt));
            case DOUBLE -> Double.longBitsToDouble(Wire.longAt(b, contentAt));
            case INT32 -> Wire.intAt(b, contentAt);
            case UINT32 -> Wire.intAt(b, contentAt) & 0xFFFFFFFFL;
            case INT64 -> Wire.longAt(b, contentAt);
            case UINT64 -> unsigned(Wire.longAt(b, contentAt));
            case INT16 -> (short) low;
            case UINT16 -> low;
            case HALF, BFLOAT16 -> half(low);
            case INT8 -> b[contentAt];
            case UINT8, BOOL -> b[contentAt] & 0xFF;
            default -> Double.NaN;
        };
    }
}
