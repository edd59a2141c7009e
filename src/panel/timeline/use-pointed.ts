import { useEffect, useRef, useState } from "preact/hooks";
import type { Point } from "./socket-facts.tsx";

/** A socket whose facts are shown, and beside which point of the window. */
export interface Pointed {
  readonly recordId: string;
  readonly at: Point;
}

export interface PointedState {
  readonly pointed: Pointed | null;
  readonly show: (pointed: Pointed) => void;
  /** The pointer has left: after a moment, in which it may reach the facts. */
  readonly leave: () => void;
  /** The pointer is on the facts. */
  readonly stay: () => void;
  readonly hide: () => void;
}

/** In milliseconds. */
const timeToReach = 250;

/** Which socket's facts are shown. */
export function usePointed(): PointedState {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const leaving = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stay = (): void => {
    if (leaving.current !== null) clearTimeout(leaving.current);
    leaving.current = null;
  };
  useEffect(() => stay, []);
  return {
    pointed,
    stay,
    show(next) {
      stay();
      // The facts stand still while the pointer moves along a socket.
      setPointed((now) => (now?.recordId === next.recordId ? now : next));
    },
    leave() {
      leaving.current ??= setTimeout(() => {
        leaving.current = null;
        setPointed(null);
      }, timeToReach);
    },
    hide() {
      stay();
      setPointed(null);
    },
  };
}
