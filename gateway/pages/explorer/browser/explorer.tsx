/** The explorer's page: GraphiQL with the examples beside it. */
import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { exampleInAddress, examples } from "./examples";
import { examplesPanel } from "./examples-panel";
import { askGraph } from "./ask-graph";
import { storage } from "./storage";
import { isNarrow } from "./window";

const plugins = [examplesPanel, HISTORY_PLUGIN];
const named = exampleInAddress();
const first = named ?? examples[0];
// Who follows a link to an example on a narrow window wants to see it, and not the list that would lie over it.
const isListShown = named === undefined || !isNarrow();

/** The whole page. Opens with the example that the address names, or the first. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={askGraph}
      storage={storage}
      plugins={plugins}
      {...(isListShown ? { visiblePlugin: examplesPanel } : {})}
      defaultTabs={[{ query: first?.query ?? "", variables: first?.variables ?? "" }]}
      initialQuery={first?.query ?? ""}
      initialVariables={first?.variables ?? ""}
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <a className="explorer-logo" href="/">
          Ortswahl
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
