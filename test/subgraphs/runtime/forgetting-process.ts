// A process that asks for a list of which an entry fails at once while another is still to fail, and lives on or not:
//   node forgetting-process.js field|other|refusal
import { buildSchema, type GraphQLObjectType } from "graphql";
import { hubError } from "../../../schema/errors.js";
import { executor } from "../../../subgraphs/runtime/execution.js";
import { outliveForgottenFields } from "../../../subgraphs/runtime/unheard-failures.js";

const schema = buildSchema("type Town { name: String! } type Query { towns: [Town!] }");
const field = (type: string, name: string) => (schema.getType(type) as GraphQLObjectType).getFields()[name] ?? {};
const later = () => new Promise((resolve) => setTimeout(resolve, 20));
const fail = (): never => {
  throw new Error("a secret of the database");
};
Object.assign(field("Query", "towns"), { resolve: () => ["slow", "quick"] });
Object.assign(field("Town", "name"), {
  resolve: (town: string) => (town === "quick" ? fail() : later().then(fail)),
});

outliveForgottenFields({
  error: (record: unknown): void => void process.stdout.write(`logged ${JSON.stringify(record)}\n`),
});
const { errors } = await executor(schema)({ query: "{ towns { name } }" }, {});
process.stdout.write(`told ${errors?.map(({ path }) => path?.join(".")).join(" ")}\n`);
if (process.argv[2] === "other") void Promise.reject(new TypeError("a fault of the program"));
if (process.argv[2] === "refusal") void Promise.reject(hubError("BAD_REQUEST", "of a route"));
await later().then(later);
process.stdout.write("alive\n");
