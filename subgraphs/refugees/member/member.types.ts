/** A member of a household, as the graph shows it. The same words as in a profile of the place finder. */
import { Field, Int, ObjectType } from "type-graphql";
import { Access } from "../../../schema/access.js";
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import { AgeBandEnum, LanguageLevelEnum, MemberRoleEnum } from "../../../schema/vocabulary/enums.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../schema/vocabulary/member-role.js";

@Access("cases:read")
@ObjectType({ description: "A language that a member speaks." })
export class SpokenLanguage {
  @Field(() => String, { description: "ISO 639 code of the language, such as de, ar or uk." })
  code!: string;

  @Field(() => LanguageLevelEnum, { nullable: true, description: "How well; null for a mother tongue." })
  level!: LanguageLevel | null;
}

@Access("cases:read")
@ObjectType({ description: "An occupation that a member has learnt or worked in." })
export class PractisedOccupation {
  @Field(() => String, { description: "Code of the KldB 2010 (Klassifikation der Berufe) of 5 digits." })
  kldbCode!: string;

  @Field(() => Int, { nullable: true, description: "Years of practice; null where nobody said." })
  years!: number | null;
}

@Access("cases:read")
@ObjectType({ description: "A member of a household, by a number: nothing that names a person." })
export class HouseholdMember {
  @Field(() => Int, { description: "Its number within the household, from 1." })
  number!: number;

  @Field(() => MemberRoleEnum, { description: "Adult or child of the household." })
  role!: MemberRole;

  @Field(() => AgeBandEnum, { description: "Age in bands." })
  ageBand!: AgeBand;

  @Field(() => [SpokenLanguage], { description: "Languages that the member speaks." })
  languages!: readonly SpokenLanguage[];

  @Field(() => Int, {
    nullable: true,
    description: "Highest level of education by ISCED 2011, from 0 to 8; null where nobody said, and for children.",
  })
  educationIsced!: number | null;

  @Field(() => [PractisedOccupation], { description: "Occupations that the member has learnt or worked in." })
  occupations!: readonly PractisedOccupation[];
}
