// JSON for people and programs: indented, figures with at most six digits behind the point, and the names of a Map in
// its own order (an object would put ids that are numbers in front).
import { printableJson } from "./printable.js";

const DIGITS = 1e6;

/** A value as JSON text. Maps become objects. */
export const jsonText = (value: unknown): string => `${printableJson(write(value, ""))}\n`;

function write(value: unknown, indent: string): string {
  if (typeof value === "number" && !Number.isInteger(value)) return JSON.stringify(Math.round(value * DIGITS) / DIGITS);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const entries = value.map((entry) => write(entry, inner));
    // A pair of figures stays in its line.
    if (value.every((entry) => typeof entry !== "object")) return `[${entries.join(", ")}]`;
    return block("[", entries, "]", indent);
  }
  const fields = value instanceof Map ? [...(value as ReadonlyMap<string, unknown>)] : Object.entries(value);
  const lines = fields.map(([name, field]) => `${JSON.stringify(name)}: ${write(field, inner)}`);
  return block("{", lines, "}", indent);
}

const block = (open: string, lines: readonly string[], close: string, indent: string): string =>
  lines.length === 0 ? open + close : `${open}\n${indent}  ${lines.join(`,\n${indent}  `)}\n${indent}${close}`;
