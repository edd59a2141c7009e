/** A frame that a client sent, unmasked. */
export interface ReadFrame {
  readonly opcode: number;
  readonly payload: Buffer;
}

/**
 * Cuts a client's byte stream into frames. One reader serves one socket.
 */
export class FrameReader {
  #pending: Buffer = Buffer.alloc(0);

  /** Takes the next bytes and returns the frames that they complete. */
  read(bytes: Uint8Array): ReadFrame[] {
    this.#pending = Buffer.concat([this.#pending, bytes]);
    const frames: ReadFrame[] = [];
    for (let frame = this.#next(); frame !== null; frame = this.#next()) {
      frames.push(frame);
    }
    return frames;
  }

  #next(): ReadFrame | null {
    const buffer = this.#pending;
    if (buffer.length < 2) {
      return null;
    }
    const shortLength = buffer.readUInt8(1) & 0x7f;
    const masked = (buffer.readUInt8(1) & 0x80) !== 0;
    const lengthEnd = shortLength === 127 ? 10 : shortLength === 126 ? 4 : 2;
    const payloadStart = lengthEnd + (masked ? 4 : 0);
    if (buffer.length < payloadStart) {
      return null;
    }
    const length = payloadLength(buffer, shortLength);
    if (buffer.length < payloadStart + length) {
      return null;
    }
    const payload = Buffer.from(buffer.subarray(payloadStart, payloadStart + length));
    if (masked) {
      for (const [index, byte] of payload.entries()) {
        payload.writeUInt8(byte ^ buffer.readUInt8(lengthEnd + (index % 4)), index);
      }
    }
    this.#pending = buffer.subarray(payloadStart + length);
    return { opcode: buffer.readUInt8(0) & 0x0f, payload };
  }
}

function payloadLength(buffer: Buffer, shortLength: number): number {
  switch (shortLength) {
    case 126:
      return buffer.readUInt16BE(2);
    case 127:
      return Number(buffer.readBigUInt64BE(2));
    default:
      return shortLength;
  }
}
