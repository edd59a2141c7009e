import { describe, expect, test } from "vitest";
import { closeFrame, frameBytes, opcodes } from "../../lab/frame-bytes.ts";
import { FrameReader } from "../../lab/frame-reader.ts";

describe("frameBytes", () => {
  test.each([
    ["empty", "", [0x81, 0]],
    ["125 bytes", "x".repeat(125), [0x81, 125]],
    ["126 bytes", "x".repeat(126), [0x81, 126, 0, 126]],
    ["65,535 bytes", "x".repeat(65_535), [0x81, 126, 255, 255]],
  ])("writes the length of a payload that is %s", (_, payload, head) => {
    const bytes = frameBytes(opcodes.text, payload);
    expect([...bytes.subarray(0, head.length)]).toEqual(head);
    expect(bytes).toHaveLength(head.length + payload.length);
  });

  test("refuses a payload over 65,535 bytes", () => {
    expect(() => frameBytes(opcodes.binary, new Uint8Array(65_536))).toThrow(RangeError);
  });
});

describe("FrameReader", () => {
  const mask = [1, 2, 3, 4] as const;

  test.each([1, 2, 3, 7, 1000])("reads frames that come %i bytes at a time", (size) => {
    const stream = Buffer.concat([
      frameBytes(opcodes.text, "hello", { mask }),
      frameBytes(opcodes.binary, new Uint8Array(300), { mask }),
      frameBytes(opcodes.close, Uint8Array.of(3, 232), { mask }),
    ]);
    const reader = new FrameReader();
    const frames = [];
    for (let start = 0; start < stream.length; start += size) {
      frames.push(...reader.read(stream.subarray(start, start + size)));
    }
    expect(frames).toEqual([
      { opcode: opcodes.text, payload: Buffer.from("hello") },
      { opcode: opcodes.binary, payload: Buffer.alloc(300) },
      { opcode: opcodes.close, payload: Buffer.from([3, 232]) },
    ]);
  });

  test("reads an unmasked frame", () => {
    expect(new FrameReader().read(closeFrame(1000, "bye"))).toEqual([
      { opcode: opcodes.close, payload: Buffer.from([3, 232, ...Buffer.from("bye")]) },
    ]);
  });

  test("reads a masked frame over 65,535 bytes, whose length is a 64-bit number", () => {
    const payload = Buffer.alloc(70_000, "x");
    const masked = payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0));
    const stream = Buffer.from([0x81, 0xff, 0, 0, 0, 0, 0, 1, 0x11, 0x70, ...mask, ...masked]);
    const reader = new FrameReader();
    expect(reader.read(stream.subarray(0, 9))).toEqual([]);
    expect(reader.read(stream.subarray(9, -1))).toEqual([]);
    expect(reader.read(stream.subarray(-1))).toEqual([{ opcode: opcodes.text, payload }]);
  });
});
