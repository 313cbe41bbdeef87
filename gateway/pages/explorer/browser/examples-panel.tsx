/** The panel that lists the ready-made operations and opens them in the editors. */
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { Kind, parse } from "graphql";
import type { ExplorerExample } from "../example";
import { examples } from "./examples";
import { isNarrow } from "./window";

/** GraphiQL's panel "Examples". */
export const examplesPanel = { title: "Examples", icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const open = useOpenExample();
  const openId = useOpenExampleId();
  const audiences = [...new Set(examples.map((example) => example.audience))];
  return (
    <section className="explorer-examples" aria-label="Examples">
      <h2>Examples</h2>
      <p>Choose one, then run it with the button ▶ or Ctrl-Enter. None of them changes anything in the hub.</p>
      {audiences.map((audience) => (
        <div key={audience} role="group" aria-label={audience}>
          <h3>{audience}</h3>
          <ul>
            {examples
              .filter((example) => example.audience === audience)
              .map((example) => (
                <li key={example.id}>
                  <ExampleButton example={example} isOpen={example.id === openId} onOpen={open} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      <TokenNote />
    </section>
  );
}

function ExampleButton(props: {
  example: ExplorerExample;
  isOpen: boolean;
  onOpen: (example: ExplorerExample) => void;
}) {
  const { example, isOpen, onOpen } = props;
  return (
    <button type="button" aria-pressed={isOpen} data-example={example.id} onClick={() => onOpen(example)}>
      <strong>{example.title}</strong>
      {example.note !== "" && <span>{example.note}</span>}
    </button>
  );
}

function TokenNote() {
  return (
    <footer>
      <h3>Signed in</h3>
      <p>
        The examples need no token. For what does, write it into the tab “Headers”:
        <code>{'{ "Authorization": "Bearer …" }'}</code>
        Headers, variables and queries stay in this page and are gone when it is closed.
      </p>
    </footer>
  );
}

/** Opens an example in the present tab if nothing of the visitor's is in it, otherwise in a new one. */
function useOpenExample(): (example: ExplorerExample) => void {
  const { queryEditor, variableEditor, responseEditor } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    responseEditor: state.responseEditor,
  }));
  const { addTab, setOperationFacts, setVisiblePlugin } = useGraphiQLActions();
  return (example) => {
    if (queryEditor === undefined) return;
    const query = queryEditor.getValue();
    const variables = variableEditor?.getValue() ?? "";
    const isUntouched =
      query.trim() === "" || examples.some((one) => one.query === query && one.variables === variables);
    if (!isUntouched) addTab();
    queryEditor.setValue(example.query);
    variableEditor?.setValue(example.variables);
    responseEditor?.setValue("");
    // GraphiQL reads the operation's name a moment after the text: whoever runs it at once would name the one before.
    setOperationFacts(operationFacts(example.query));
    if (isNarrow()) setVisiblePlugin(null);
    // So that the address can be passed on, and the way back does not step through every example.
    window.history.replaceState(null, "", `#${example.id}`);
  };
}

function operationFacts(query: string) {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName === undefined ? {} : { operationName }) };
}

/** The example whose operation the present tab shows unchanged. */
function useOpenExampleId(): string | undefined {
  const query = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.query);
  return examples.find((example) => example.query === query)?.id;
}

function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M4 5.5h16M4 10h10M4 14.5h7M4 19h5" strokeLinecap="round" />
      <path d="m15 13.5 6 3.75-6 3.75z" />
    </svg>
  );
}
