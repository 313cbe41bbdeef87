/** Whether the panel lies over the editors instead of beside them; the same bound as in look.css. */
export const isNarrow = (): boolean => window.matchMedia("(max-width: 60rem)").matches;
