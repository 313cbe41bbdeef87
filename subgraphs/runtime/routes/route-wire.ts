/** A call of a route and its answer as they travel between processes: JSON, bytes as base64. */
import { z } from "zod";
import { bytesOf, type RouteAnswer, type RouteCall } from "./route.js";

/** Everything of a call but its body, with room for headers as long as Node takes them. */
const HEAD_BYTES = 64 * 1024;

/** The largest call of a route that takes bodies of that size: base64 makes four bytes of three. */
export const wireSize = (largestBody: number): number => Math.ceil(largestBody / 3) * 4 + HEAD_BYTES;

const bytes = z.string().transform((text) => Buffer.from(text, "base64"));

const callSchema = z.object({
  method: z.enum(["GET", "POST", "PUT", "DELETE"]),
  path: z.string(),
  search: z.string(),
  headers: z.strictObject({
    accept: z.string().exactOptional(),
    "content-type": z.string().exactOptional(),
    "if-none-match": z.string().exactOptional(),
  }),
  body: bytes,
});

const answerSchema = z.object({
  status: z.number().int().min(200).max(599),
  headers: z.record(z.string(), z.string()),
  body: bytes,
});

/** What is sent as JSON. */
export const writeCall = (call: RouteCall): unknown => ({ ...call, body: call.body.toString("base64") });

/** The call that `writeCall` wrote; null for JSON of another form. */
export const readCall = (json: unknown): RouteCall | null => callSchema.safeParse(json).data ?? null;

/** What is sent as JSON. */
export const writeAnswer = (answer: RouteAnswer): unknown => ({
  ...answer,
  body: bytesOf(answer).toString("base64"),
});

/** The answer that `writeAnswer` wrote. Throws for JSON of another form. */
export const readAnswer = (json: unknown): RouteAnswer => answerSchema.parse(json);
