import { createOutbox } from "./outbox.ts";
import { meetHook } from "./meet-hook.ts";
import { readFacts } from "./read-facts.ts";
import { send } from "./send.ts";
import { watchDocument } from "./watch-document.ts";

const outbox = createOutbox(send);
watchDocument(outbox);
meetHook((message) => outbox.add(readFacts(message)));
