// Whether a list's count is asked decides how it is read.
import "reflect-metadata";
import { expect, test } from "@jest/globals";
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { askedPage } from "../../../subgraphs/runtime/asked-page.js";

/** The page of the first field of a document. */
function pageOf(text: string) {
  const { definitions } = parse(text);
  const [operation] = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fieldNodes = (operation as { selectionSet: { selections: readonly FieldNode[] } }).selectionSet.selections;
  const byName = Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
  return askedPage({ first: 5, after: "x" }, { fieldNodes, fragments: byName });
}

test.each([
  ["{ jobs { totalCount } }", true],
  ["{ jobs { number: totalCount } }", true],
  ["{ jobs { ...Part } } fragment Part on JobConnection { ... { totalCount } }", true],
  ["{ jobs { nodes { id } } }", false],
  ["{ pilots { nodes { participations { totalCount } } } }", false],
])("%s counts the list itself: %s", (text, isCounted) => {
  expect(pageOf(text)).toEqual({ first: 5, after: "x", isCounted });
});

test("a page out of bounds is refused", () => {
  expect(() => askedPage({ first: 0 }, { fieldNodes: [], fragments: {} })).toThrow("a page has from 1 to 100 entries");
});
