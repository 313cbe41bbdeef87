/** Documents whose conditions (`@skip`, `@include`) are decided. Knows no schema. */
import { type ASTNode, type DirectiveNode, type DocumentNode, Kind, visit } from "graphql";

/** Values of the variables in conditions, by name. */
export type Conditions = Readonly<Record<string, boolean>>;

const isCondition = ({ name }: DirectiveNode): boolean => name.value === "skip" || name.value === "include";

const decides = ({ arguments: [given] = [] }: DirectiveNode) => given?.value;

/** The variables that stand in conditions of the document. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = decides(node);
      if (isCondition(node) && value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/**
 * The document as it is without conditions: what they leave out is gone, and the rest stands there unconditionally.
 * null where nothing is left of what is selected somewhere.
 */
export function settledConditions(document: DocumentNode, values: Conditions): DocumentNode | null {
  const isLeftOut = ({ directives = [] }: { readonly directives?: readonly DirectiveNode[] | undefined }): boolean =>
    directives.filter(isCondition).some((node) => {
      const value = decides(node);
      const holds =
        value?.kind === Kind.VARIABLE ? values[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
      return holds === (node.name.value === "skip");
    });
  const unlessLeftOut = (node: ASTNode & Parameters<typeof isLeftOut>[0]) => (isLeftOut(node) ? null : undefined);
  let isWhole = true;
  const settled = visit(document, {
    Field: { enter: unlessLeftOut },
    InlineFragment: { enter: unlessLeftOut },
    FragmentSpread: { enter: unlessLeftOut },
    Directive: (node) => (isCondition(node) ? null : undefined),
    SelectionSet: {
      leave: ({ selections }) => {
        if (selections.length === 0) isWhole = false;
      },
    },
  });
  return isWhole ? settled : null;
}
