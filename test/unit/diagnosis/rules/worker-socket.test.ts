import { workerSocket } from "../../../../src/diagnosis/rules/worker-socket.ts";
import { closedBy, never } from "../endings.ts";
import { describeRule } from "../rule-table.ts";

const frame = { url: "https://app.example.com/worker.js", top: false, kind: "worker" } as const;

describeRule(
  workerSocket,
  [
    [
      "a socket in a worker",
      closedBy(1000, "", { code: null, frame }),
      "worker-socket",
      "certain",
      [["lived-in-worker", { life: 1050 }]],
    ],
  ],
  [
    ["a socket in a worker with a code", closedBy(1000, "", { frame })],
    ["a socket in a frame without a code", closedBy(1000, "", { code: null })],
    ["one that never opened", never({ code: null, frame })],
  ],
);
