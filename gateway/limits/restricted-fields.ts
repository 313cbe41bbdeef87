/**
 * Whether a document asks for anything that needs a scope. Knows which fields do, by coordinate; whether the caller holds
 * a scope, each field decides for itself.
 */
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * A function that says whether a document names a restricted field, in any of its operations and fragments, in time
 * linear in the document.
 * @param restricted coordinates of fields of object types
 */
export function restrictedFields(
  schema: GraphQLSchema,
  restricted: ReadonlySet<string>,
): (document: DocumentNode) => boolean {
  const all = withAbstractTypes(schema, restricted);
  return (document) => {
    const typeInfo = new TypeInfo(schema);
    let isFound = false;
    const look = ({ name }: FieldNode): void => {
      isFound ||= all.has(`${typeInfo.getParentType()?.name}.${name.value}`);
    };
    visit(document, visitWithTypeInfo(typeInfo, { Field: look }));
    return isFound;
  };
}

/**
 * A field of an interface may be one of any of its types. Even `__typename` tells that there is such an object, where its
 * type has nothing for everybody.
 */
function withAbstractTypes(schema: GraphQLSchema, restricted: ReadonlySet<string>): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap());
  const closed = new Set<GraphQLNamedType>(
    types.filter(
      (type) =>
        isObjectType(type) && Object.keys(type.getFields()).every((name) => restricted.has(`${type.name}.${name}`)),
    ),
  );
  const ofAbstract = types.filter(isAbstractType).flatMap((type) => {
    const possible = schema.getPossibleTypes(type);
    const fields = isInterfaceType(type) ? Object.keys(type.getFields()) : [];
    return [
      ...fields.filter((field) => possible.some(({ name }) => restricted.has(`${name}.${field}`))),
      ...(possible.some((one) => closed.has(one)) ? ["__typename"] : []),
    ].map((field) => `${type.name}.${field}`);
  });
  return new Set([...restricted, ...ofAbstract, ...[...closed].map(({ name }) => `${name}.__typename`)]);
}
