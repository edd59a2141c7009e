import { describe, expect, test } from "vitest";
import { closeCodeById, closeCodeOf, closeCodes, vendorCodes } from "../../../src/catalog/look-up.ts";
import { vendors } from "../../../src/catalog/vendors.ts";

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("37 vendors and 229 codes are known", () => {
  expect([vendors.length, vendorCodes.length]).toEqual([37, 229]);
});

describe("ids", () => {
  test("of vendors are unique and in kebab-case", () => {
    const ids = vendors.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id))).toEqual([]);
  });

  test("of codes are unique over all schemes, and each finds its code", () => {
    const all = [...closeCodes, ...vendorCodes];
    expect(repeated(all.map(({ id }) => id))).toEqual([]);
    expect(all.filter((code) => closeCodeById(code.id) !== code)).toEqual([]);
  });

  test.each(["", "4004", "discord-gateway", "discord-gateway-4006", "constructor"])("%j is no code", (id) => {
    expect(closeCodeById(id)).toBeUndefined();
  });
});

describe.each(vendors)("$id", (vendor) => {
  test("its codes are its own, and numbers that a close frame can carry", () => {
    for (const { id, first, last, vendor: of, scheme } of vendor.codes) {
      expect([id, of, scheme]).toEqual([
        `${vendor.id}-${first === last ? first : `${first}-${last}`}`,
        vendor.id,
        "vendor",
      ]);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeGreaterThanOrEqual(first);
      expect(last).toBeLessThanOrEqual(65_535);
    }
  });

  test("1006 and 1015 are the browser's own, never a vendor's", () => {
    expect(vendor.codes.filter(({ first }) => first === 1006 || first === 1015)).toEqual([]);
  });

  test("each of its codes is found by its number", () => {
    for (const code of vendor.codes) expect(closeCodeOf(code.first, vendor.id).vendor).toBe(vendor.id);
  });

  test("single codes come before ranges, in order", () => {
    const singles = vendor.codes.filter(({ first, last }) => first === last).map(({ first }) => first);
    expect(singles).toEqual(singles.toSorted((one, other) => one - other));
    expect(vendor.codes.slice(0, singles.length).every(({ first, last }) => first === last)).toBe(true);
  });

  test("it has sources and hints", () => {
    expect(vendor.sources.length).toBeGreaterThan(0);
    for (const { title, url } of vendor.sources) {
      expect(title).not.toBe("");
      expect(new URL(url).protocol).toBe("https:");
    }
    expect(Object.keys(vendor.hints)).not.toEqual([]);
  });

  test("no general word and no host of the own machine names it alone", () => {
    const { hosts = [], subprotocols = [] } = vendor.hints;
    const general = /^(?:binary|base64|token|bearer|realtime|tty|mqtt|json|chat|soap|wamp|v1\d\.stomp)$/;
    expect(subprotocols.filter((name) => general.test(name))).toEqual([]);
    expect(
      hosts.filter((host) => !/^[a-z*\d-]+(?:\.[a-z*\d-]+)*\.[a-z]{2,}$/.test(host) || host === "localhost"),
    ).toEqual([]);
  });
});

describe("closeCodeOf with a vendor", () => {
  test.each([
    [4004, "discord-gateway", "discord-gateway-4004"],
    [4004, "okx", "okx-4004"],
    [4004, "no-such-vendor", "4000-4999"],
    [4004, undefined, "4000-4999"],
    [4006, "discord-gateway", "4000-4999"],
    [1000, "discord-gateway", "1000"],
    [1002, "phoenix", "phoenix-1002"],
    [3000, "centrifugo", "centrifugo-3000"],
    [3000, undefined, "3000"],
    [3003, "centrifugo", "3003"],
    [10_000, "bokeh", "bokeh-10000"],
    [4000, "pusher", "pusher-4000"],
    [4050, "pusher", "pusher-4000-4099"],
    [4299, "pusher", "pusher-4200-4299"],
    [4300, "pusher", "4000-4999"],
  ])("%i of %s is %s", (number, vendor, id) => {
    expect(closeCodeOf(number, vendor).id).toBe(id);
  });

  test.each([-1, 65_536, 4000.5, Number.NaN])("%d has none", (number) => {
    expect(() => closeCodeOf(number, "pusher")).toThrow(RangeError);
  });
});
