import { Ajv2020 } from "ajv/dist/2020.js";
import schema from "../../../docs/log.schema.json" with { type: "json" };

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** What is wrong with an exported log by docs/log.schema.json, one line each; nothing for a valid one. */
export function validateLog(json: unknown): string[] {
  validate(json);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || "/"} ${message ?? "is wrong"} ${JSON.stringify(params)}`,
  );
}
