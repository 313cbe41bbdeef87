import { stopThrowawayServer } from "./throwaway-server.js";

// jest asks for a default export.
export default stopThrowawayServer;
