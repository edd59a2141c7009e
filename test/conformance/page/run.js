/** Performs every check, in new frames, and gathers the observations as `topic: check` → JSON. */
const words = new URL(location.href).searchParams;

function addressOf({ topic, place, names }) {
  const address = new URLSearchParams({ topic, lab: words.get("lab") });
  for (const name of names) address.append("check", name);
  if (words.has("clumsy")) address.set("clumsy", "");
  return `/${place}?${address}`;
}

/** `begun` hears of each check that begins. */
function perform(task, begun) {
  return new Promise((resolve) => {
    const frame = document.createElement("iframe");
    const take = ({ source, data }) => {
      // A check may post messages of its own.
      if (source !== frame.contentWindow) return;
      if (data.begun) begun(data.begun);
      if (!data.observations) return;
      window.removeEventListener("message", take);
      frame.remove();
      resolve(data.observations);
    };
    window.addEventListener("message", take);
    frame.src = addressOf(task);
    document.body.append(frame);
  });
}

/**
 * Every check of these topics: a topic is a file, a check is a function that it exports. Each has a document of its own, unless the
 * topic says that its checks leave no traces.
 */
async function tasksOf(topics) {
  const lists = await Promise.all(
    topics.map(async (topic) => {
      const { place = "document", places = {}, shared = false, ...exported } = await import(`../checks/${topic}.js`);
      const names = Object.keys(exported).filter((name) => typeof exported[name] === "function");
      if (shared) return { topic, place, names };
      return names.map((name) => ({ topic, place: places[name] ?? place, names: [name] }));
    }),
  );
  return lists.flat();
}

/** Runs three at a time: most of them wait for the network, and Chromium delays sockets of a page that opens many. */
window.runChecks = async (topics) => {
  const waiting = await tasksOf(topics);
  const observations = {};
  // What is waited for, for whoever waits in vain.
  window.underWay = new Map();
  const work = async () => {
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      window.underWay.set(task, `${task.topic}, not yet loaded`);
      const begun = (name) => window.underWay.set(task, `${task.topic}: ${name}`);
      for (const [name, observation] of Object.entries(await perform(task, begun)))
        observations[`${task.topic}: ${name}`] = observation;
      window.underWay.delete(task);
    }
  };
  await Promise.all([work(), work(), work()]);
  window.observations = observations;
};
