/** Performs one check, or all that share a document, and hands the observations to whoever shows this document. */
import { describeError } from "../checks/observe.js";

// Taken before a check runs, which may replace any of it.
const { stringify } = JSON;
const { parent } = window;
const send = parent.postMessage.bind(parent);

const words = new URL(location.href).searchParams;
const checks = await import(`../checks/${words.get("topic")}.js`);

async function perform(name) {
  try {
    return { value: await checks[name]() };
  } catch (error) {
    return { threw: describeError(error) };
  }
}

const observations = {};
for (const name of words.getAll("check")) {
  send({ begun: name }, "*");
  observations[name] = stringify(await perform(name));
}
send({ observations }, "*");
