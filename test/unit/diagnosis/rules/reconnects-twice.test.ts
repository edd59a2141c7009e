import { reconnectsTwice } from "../../../../src/diagnosis/rules/reconnects-twice.ts";
import { endingAgainAndAgain, later, lost, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const one = never();
/** After each end two new sockets, `apart` milliseconds from each other, `after` milliseconds after it. */
const doubling = (rounds: number, apart = 5, after = 100) =>
  [one].concat(
    Array.from({ length: rounds }, (_, round) => {
      const start = (round + 1) * (1050 + after);
      return [later(one, start, `a${round}`), later(one, start + apart, `b${round}`)];
    }).flat(),
  );

/** Each end is followed by two at once, round after round. */
const growing = (rounds: number) =>
  Array.from({ length: rounds + 1 }, (_, round) =>
    Array.from({ length: 2 ** round }, (__, index) => later(one, round * 1150, `${round} ${index}`)),
  ).flat();
/** Two sockets that end together and are followed by one each. */
const widgets = (rounds: number) =>
  Array.from({ length: rounds }, (_, round) =>
    ["a", "b"].map((name) => later(one, round * 1150, `${name}${round}`)),
  ).flat();

/** All made within two milliseconds, and ended one after the other soon after. */
const refusedAtOnce = (index: number) => {
  const record = later(one, index / 10, `r${index}`);
  const { wall, monotonic } = record.created;
  const life = 4 + 15 * index;
  return { ...record, ended: { wall: wall + life, monotonic: monotonic + life } };
};

describeRule(
  reconnectsTwice,
  [
    [
      "a doubling that goes on",
      growing(2),
      "reconnects-twice",
      "likely",
      [["pairs", { ends: 3, made: 6, pairs: 3, apart: 10 }]],
    ],
    [
      "a doubling that grows",
      growing(3),
      "reconnects-twice",
      "likely",
      [["pairs", { ends: 7, made: 14, pairs: 7, apart: 10 }]],
    ],
  ],
  [
    ["one pair", doubling(1)],
    // Firefox refuses them so when it is offline.
    ["many sockets opened at once that fail at once", Array.from({ length: 20 }, (_, index) => refusedAtOnce(index))],
    ["pairs too far apart", doubling(3, 51)],
    ["two widgets that lose theirs together", widgets(5)],
    ["one socket after each end", endingAgainAndAgain(one, 8, 100)],
    ["sockets made together, and no end before", [lost(), later(lost(), 5), later(lost(), 10), later(lost(), 15)]],
    [
      "a pair of another endpoint",
      [...doubling(1), later(never({ url: "wss://other.example.com/" }), 1150, "x"), later(one, 9000)],
    ],
  ],
);
