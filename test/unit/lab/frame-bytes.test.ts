import { describe, expect, test } from "vitest";
import { closeFrame, frameBytes, opcodes } from "../../lab/frame-bytes.ts";
import { FrameReader } from "../../lab/frame-reader.ts";
import { scenarios } from "../../lab/scenarios.ts";

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
});

describe("the scenarios", () => {
  test("have ids that are unique and kebab-case", () => {
    const ids = scenarios.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id))).toEqual([]);
  });

  test("expect a code exactly where a close event comes", () => {
    const odd = scenarios.flatMap(({ id, expected, sometimes }) =>
      [expected.chromium, expected.firefox, sometimes?.chromium, sometimes?.firefox]
        .filter((one) => one !== undefined)
        .filter(({ ending, code, wasClean }) => {
          const eventComes = ending === "closed" || ending === "failed";
          return eventComes !== (code !== null) || eventComes !== (wasClean !== null);
        })
        .map(() => id),
    );
    expect(odd).toEqual([]);
  });
});
