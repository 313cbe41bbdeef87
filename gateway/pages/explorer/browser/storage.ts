/**
 * What GraphiQL may remember: how the page looks, in the browser; everything that a person typed, only until the page
 * is closed. Headers hold tokens and variables hold households, and neither may stay behind on a shared computer.
 */
const looks = new Set([
  "graphiql:theme",
  "graphiql:docExplorerFlex",
  "graphiql:editorFlex",
  "graphiql:secondaryEditorFlex",
]);

const untilClosed = new Map<string, string>();

/** Storage for GraphiQL in the manner of localStorage; works, without remembering, where the browser forbids that. */
export const storage = {
  get length(): number {
    return untilClosed.size + (lasting()?.length ?? 0);
  },
  getItem: (key: string): string | null => (looks.has(key) ? lasting()?.getItem(key) : untilClosed.get(key)) ?? null,
  setItem(key: string, value: string): void {
    if (looks.has(key)) lasting()?.setItem(key, value);
    else untilClosed.set(key, value);
  },
  removeItem(key: string): void {
    untilClosed.delete(key);
    if (looks.has(key)) lasting()?.removeItem(key);
  },
  clear(): void {
    untilClosed.clear();
    for (const key of looks) lasting()?.removeItem(key);
  },
};

function lasting(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
