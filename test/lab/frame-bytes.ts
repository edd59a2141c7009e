/** Opcodes of RFC 6455, section 5.2. */
export const opcodes = {
  continuation: 0x0,
  text: 0x1,
  binary: 0x2,
  reserved: 0x3,
  close: 0x8,
  ping: 0x9,
  pong: 0xa,
} as const;

/** How a frame is to differ from an ordinary unmasked, final one. */
export interface FrameOptions {
  readonly fin?: boolean;
  readonly rsv1?: boolean;
  /** Masks the payload, which a server must not do. */
  readonly mask?: readonly [number, number, number, number];
}

/**
 * The bytes of one frame, right or wrong: nothing is checked but the payload's size (at most 65,535 bytes).
 * @throws RangeError for a larger payload.
 */
export function frameBytes(
  opcode: number,
  payload: Uint8Array | string = "",
  { fin = true, rsv1 = false, mask }: FrameOptions = {},
): Uint8Array {
  const data = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  if (data.length > 0xffff) {
    throw new RangeError("The lab writes frames of at most 65,535 bytes.");
  }
  const first = (fin ? 0x80 : 0) | (rsv1 ? 0x40 : 0) | opcode;
  const maskBit = mask === undefined ? 0 : 0x80;
  const length = data.length < 126 ? [maskBit | data.length] : [maskBit | 126, data.length >> 8, data.length & 0xff];
  const body = mask === undefined ? data : data.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
  return Uint8Array.from([first, ...length, ...(mask ?? []), ...body]);
}

/** A close frame with any 16-bit code, allowed or not; null leaves code and reason out. */
export function closeFrame(code: number | null, reason: Uint8Array | string = ""): Uint8Array {
  if (code === null) {
    return frameBytes(opcodes.close);
  }
  const text = typeof reason === "string" ? new TextEncoder().encode(reason) : reason;
  return frameBytes(opcodes.close, Uint8Array.from([code >> 8, code & 0xff, ...text]));
}
