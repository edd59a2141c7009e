import { repeat, retry, Subject, tap } from "rxjs";
import { webSocket } from "rxjs/webSocket";
import { next } from "./next.js";

const first = (subject) => next((resolve) => subject.subscribe(resolve));

export async function live(peer, log) {
  const opened = new Subject();
  const told = new Subject();
  const closed = new Subject();
  const socket = webSocket({
    url: peer.url,
    protocol: ["one"],
    openObserver: { next: ({ type }) => opened.next(log(type)) },
    closeObserver: { next: ({ code, reason, wasClean }) => closed.next(log("close", [code, reason, wasClean])) },
    closingObserver: { next: () => log("closing") },
  });
  let answer = first(told);
  const open = first(opened);
  const subscription = socket
    .pipe(
      tap({
        error: ({ type, code, wasClean }) => log("error", [type, code, wasClean]),
        complete: () => log("complete"),
      }),
      retry({ delay: 10 }),
      repeat({ delay: 10 }),
    )
    .subscribe({ next: (value) => told.next(log("value", value)) });
  // Sent before it is open: the library keeps it.
  socket.next({ word: "early" });
  await answer;
  await open;
  for (const code of [undefined, 1012]) {
    const again = first(opened);
    await peer.drop(code);
    await again;
    answer = first(told);
    socket.next({ word: "after the drop" });
    await answer;
  }
  const ended = first(closed);
  subscription.unsubscribe();
  await ended;
}
