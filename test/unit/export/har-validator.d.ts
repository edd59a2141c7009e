declare module "har-validator" {
  /** Resolves with the data where it is an HTTP archive by har-schema, and rejects with what is wrong. */
  export function har(data: unknown): Promise<unknown>;
}
