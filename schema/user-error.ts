/** What a person can mend in a mutation's input, as it is returned. Knows no mutation. */
import { Directive, Field, ObjectType } from "type-graphql";
import { Access } from "./access.js";
import { ERROR_CODES, type ErrorCodeName } from "./errors.js";
import { registerVocabulary } from "./vocabulary/register.js";

type ErrorCodes = typeof ERROR_CODES;

/** The codes of the one table that are returned, not thrown. */
export type UserErrorCode = {
  [Code in ErrorCodeName]: ErrorCodes[Code] extends { readonly returned: string } ? Code : never;
}[ErrorCodeName];

const RETURNED = Object.entries(ERROR_CODES).flatMap(([code, entry]) =>
  "returned" in entry
    ? [{ value: code as UserErrorCode, description: `${entry.returned} ${entry.hint}`, label: entry.label }]
    : [],
);

const UserErrorCodeEnum = registerVocabulary(
  "UserErrorCode",
  "What is wrong with the input of a mutation, as a stable word for programs.",
  RETURNED,
);

@Access("public")
@Directive("@shareable")
@ObjectType({ description: "Something in the input of a mutation that the caller can mend. Nothing was changed." })
export class UserError {
  @Access("public")
  @Field(() => String, {
    nullable: true,
    description: "The field of the input, such as `title.0.text`; null where it is about none alone.",
  })
  field!: string | null;

  @Access("public")
  @Field(() => UserErrorCodeEnum, { description: "What is wrong, as a stable word for programs." })
  code!: UserErrorCode;

  @Access("public")
  @Field(() => String, { description: "The fact and what would be right, in English." })
  message!: string;
}

/** A user error about a field of the input, or about none. */
export const userError = (code: UserErrorCode, field: string | null, message: string): UserError => ({
  code,
  field,
  message,
});
