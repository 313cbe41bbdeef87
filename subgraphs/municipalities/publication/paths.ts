/** Where what is published beside the graph lies, as the graph names it and the routes declare it. */

/** Addresses of a town's presentation: patterns of routes for `:ags`. */
export const townPaths = (ags: string) => ({
  presentation: `/municipalities/${ags}/presentation.html`,
  presentationCsv: `/municipalities/${ags}/presentation.csv`,
});

/** Addresses of a board's calendar and paper: patterns of routes for `:key`. They stay as long as the board is kept. */
export const boardPaths = (key: string) => ({
  calendar: `/advisory-boards/${key}/sessions.ics`,
  paper: `/advisory-boards/${key}/paper.html`,
  paperCsv: `/advisory-boards/${key}/paper.csv`,
});
