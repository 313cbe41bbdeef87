/** The gateway's own pages, in the order in which they are asked. Knows which there are; never what is on them. */
import { serveExplorer } from "./explorer/explorer.js";
import { serveHome } from "./home/home.js";
import type { PageHandler } from "./page.js";

/** Where they are; what lies below is a page's too. */
export const PAGE_PATHS: readonly string[] = ["/", "/explore"];

const handlers: readonly PageHandler[] = [serveHome, serveExplorer];

/** Answers a request for one of the gateway's pages. @returns false, with nothing written, for any other request */
export const servePages: PageHandler = async (request, response) => {
  for (const handler of handlers) if (await handler(request, response)) return true;
  return false;
};
