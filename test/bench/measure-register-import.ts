// A program of its own, so that nothing else of the bench disturbs it: the times of the register's import, as JSON.
import { openRegisterDatabase } from "../subgraphs/municipalities/register/register-database.js";
import { measureRegisterImport } from "./register-import.js";

const database = await openRegisterDatabase();
const times = await measureRegisterImport(database);
await database.stop();
process.stdout.write(JSON.stringify(times));
