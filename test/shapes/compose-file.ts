// docker-compose.yml as Docker Compose reads it, as far as a process can be started from it without Docker.
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";

const serviceSchema = z.object({
  image: z.string(),
  command: z.array(z.string()).exactOptional(),
  environment: z.record(z.string(), z.string()).default({}),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))]).default([]),
  healthcheck: z.object({ test: z.array(z.string()).exactOptional() }).default({}),
});
export type ComposeService = z.infer<typeof serviceSchema>;

const fileSchema = z.object({
  services: z.record(z.string(), serviceSchema),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).partial().nullable()),
});
export type ComposeFile = z.infer<typeof fileSchema>;

const location = new URL("../../../docker-compose.yml", import.meta.url);

/** The names of the secrets that the file asks for and has no value for. */
export async function secretNames(): Promise<readonly string[]> {
  const text = await readFile(location, "utf8");
  return [...new Set([...text.matchAll(/\$\{([A-Z_]+):\?/g)].map(([, name = ""]) => name))];
}

/**
 * The file with its variables filled in.
 * @throws where Compose would: a secret is missing
 */
export async function readComposeFile(variables: Readonly<Record<string, string>>): Promise<ComposeFile> {
  const text = await readFile(location, "utf8");
  const fill = (value: unknown): unknown => {
    if (typeof value === "string") return interpolate(value, variables);
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fill(inner)]));
  };
  return fileSchema.parse(fill(parse(text, { merge: true })));
}

/** `${NAME:-default}`, `${NAME:?message}`, and `${NAME?message}` for what is no secret. */
function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{([A-Z_]+):?([-?])([^}]*)\}/g, (_whole, name: string, kind: string, rest: string) => {
    const value = variables[name];
    if (value) return value;
    if (kind === "-") return rest;
    throw new Error(`required variable ${name} is missing a value: ${rest}`);
  });
}
