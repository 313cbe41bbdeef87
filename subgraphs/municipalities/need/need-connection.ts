/** A page of needs, as every list of them in the graph has it. */
import { ConnectionType } from "../../../schema/connection.js";
import { Need } from "./need.entity.js";

export const NeedConnection = ConnectionType("Need", Need, "needs");
