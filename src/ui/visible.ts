export { visible, visibleLines } from "../socket/visible.ts";
