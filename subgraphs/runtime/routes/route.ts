/**
 * What an owner answers beside the graph, at addresses of its own: files, uploads, pages, jobs of REST clients.
 * Knows neither the gateway, which passes requests on, nor how they travel.
 */
import type { DataSource } from "typeorm";
import type { Access } from "../../../schema/access.js";
import type { Caller } from "../access/caller.js";

/** HEAD is answered like GET, without the body. */
export type RouteMethod = "GET" | "POST" | "PUT" | "DELETE";

/** The headers that a route may ask for. Credentials are none of them: who asks is the caller. */
export type RouteHeader = "accept" | "content-type" | "if-none-match";

/** One method at one address. */
export interface Route<State = unknown> {
  /** Whoever calls another than GET has a valid token; what it allows, the route asks. */
  readonly method: RouteMethod;
  /** Segments, literal (in lower case) or a parameter, the first one literal: `/uploads/:id/issues.csv`. */
  readonly path: string;
  /** For people, a sentence: what is handed in or out here. */
  readonly summary: string;
  /** Bytes of the largest body; 0 takes none. */
  readonly largestBody: number;
  readonly headers?: readonly RouteHeader[];
  /**
   * Who may come, whatever they send. Asked before a body is read, and once more by the owner; whose data it is depends
   * on parameters or body, and `answer` asks that.
   */
  readonly access: Access;
  /** Throws `hubError` for what the caller can mend; of anything else nothing is told. */
  readonly answer: (context: RouteContext<State>, request: RouteRequest) => Promise<RouteAnswer>;
}

/** What a route gets beside its request. */
export interface RouteContext<State = unknown> {
  readonly caller: Caller;
  /** Language tags of the reader, best first. */
  readonly languages: readonly string[];
  readonly db: DataSource;
  readonly state: State;
}

export interface RouteRequest {
  /** By name, decoded and never empty; of any form. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Of the declared headers those that were sent. */
  readonly headers: Readonly<Partial<Record<RouteHeader, string>>>;
  readonly body: Buffer;
}

export interface RouteAnswer {
  readonly status: number;
  /** Names in lower case. Length, connection and the headers of security are the gateway's. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** The bytes of an answer. */
export const bytesOf = ({ body }: RouteAnswer): Buffer => (typeof body === "string" ? Buffer.from(body) : body);

/** A request for one of an owner's routes, as the gateway passes it on. */
export interface RouteCall {
  readonly method: RouteMethod;
  /** As sent, without its query. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  readonly headers: RouteRequest["headers"];
  readonly body: Buffer;
}

/** For whom. */
export type RouteSource = Pick<RouteContext, "caller" | "languages">;
