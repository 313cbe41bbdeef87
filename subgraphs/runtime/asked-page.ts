/** A page as a list at a root of a query is asked for it: checked, and with word of whether its count is asked. */
import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { type Page, type PageArguments, parsePage } from "../../schema/connection.js";

type Asked = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/** The arguments as a page, or BAD_USER_INPUT. */
export const askedPage = (page: PageArguments, { fieldNodes, fragments }: Asked): Page => ({
  ...parsePage(page),
  isCounted: fieldNodes.some(({ selectionSet }) => hasCount(selectionSet, fragments)),
});

/** Of the list itself; whether @skip leaves it out is not looked at. */
const hasCount = (set: SelectionSetNode | undefined, fragments: Asked["fragments"]): boolean =>
  set?.selections.some((selection) =>
    selection.kind === Kind.FIELD
      ? selection.name.value === "totalCount"
      : hasCount(
          selection.kind === Kind.FRAGMENT_SPREAD
            ? fragments[selection.name.value]?.selectionSet
            : selection.selectionSet,
          fragments,
        ),
  ) ?? false;
