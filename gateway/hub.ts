/** The whole hub in one process: database, owners, gateway, server, wired and taken down in order. */
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { buildSchema } from "graphql";
import type { Logger } from "pino";
import { mintServiceCaller } from "../subgraphs/runtime/access/mint.js";
import { migrate } from "../subgraphs/runtime/database/migrate.js";
import { ensureOwnerRoles } from "../subgraphs/runtime/database/owner-roles.js";
import { openDatabaseServer, StartError } from "../subgraphs/runtime/database/server.js";
import type { InnerClient } from "../subgraphs/runtime/inner/inner.js";
import { type RunningSubgraph, startSubgraph, type Subgraph } from "../subgraphs/runtime/subgraph.js";
import type { Configuration } from "./configuration.js";
import { developmentKey } from "./caller/development-key.js";
import { openGraphDoor } from "./graphql.js";
import { hub } from "./hub/viewer.js";
import { createHubServer } from "./server.js";
import { type AskableSubgraph, createGateway } from "./supergraph.js";
