import { createBackgroundLink } from "./background-link.ts";
import { meetHook } from "./meet-hook.ts";
import { createOutbox } from "./outbox.ts";
import { readCount, readFacts } from "./read-facts.ts";
import { watchDocument } from "./watch-document.ts";

const outbox = createOutbox(createBackgroundLink());
const watch = watchDocument(outbox);
meetHook((message) => {
  // "" says that the hook listens now, or again.
  const isListening = message === "";
  watch.hearLeaving(isListening);
  if (isListening) outbox.introduce();
  else outbox.add(readCount(message) ?? ((id) => readFacts(message, id)));
});
