/** A household as somebody states it: what it needs and wishes. Nothing in it names a person. */
import { Field, InputType, Int } from "type-graphql";
import { AgsScalar } from "../../../schema/scalars.js";
import type { AgeBand } from "../../../schema/vocabulary/age-band.js";
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import {
  AgeBandEnum,
  CriterionEnum,
  FederalStateEnum,
  LanguageLevelEnum,
  MemberRoleEnum,
  OfferKindEnum,
  ProtectionKindEnum,
  ServiceKindEnum,
  SettlementKindEnum,
} from "../../../schema/vocabulary/enums.js";
import type { FederalState } from "../../../schema/vocabulary/federal-state.js";
import type { LanguageLevel } from "../../../schema/vocabulary/language-level.js";
import type { MemberRole } from "../../../schema/vocabulary/member-role.js";
import type { OfferKind } from "../../../schema/vocabulary/offer-kind.js";
import type { ProtectionKind } from "../../../schema/vocabulary/protection-kind.js";
import type { ServiceKind } from "../../../schema/vocabulary/service-kind.js";
import type { SettlementKind } from "../../../schema/vocabulary/settlement-kind.js";

@InputType({ description: "A language that a member speaks." })
export class SpokenLanguageInput {
  @Field(() => String, { description: "ISO 639 code of the language, such as de, ar or uk." })
  code!: string;

  @Field(() => LanguageLevelEnum, {
    nullable: true,
    description: "How well. A language without a level counts as a mother tongue.",
  })
  level?: LanguageLevel | null;
}

@InputType({ description: "An occupation that a member has learnt or worked in." })
export class PractisedOccupationInput {
  @Field(() => String, {
    description: "Code of the KldB 2010 (Klassifikation der Berufe) of 5 digits, such as 24412.",
  })
  kldbCode!: string;

  @Field(() => Int, { nullable: true, description: "Years of practice, from 0 to 60. No criterion weighs them yet." })
  years?: number | null;
}

@InputType({
  description: "A member of a household: what towns and jobs are compared with, and nothing that names a person.",
})
export class HouseholdMemberInput {
  @Field(() => MemberRoleEnum, { description: "Adult or child of the household." })
  role!: MemberRole;

  @Field(() => AgeBandEnum, { description: "Age in bands. A child is at most AGE_16_17, an adult at least." })
  ageBand!: AgeBand;

  @Field(() => [SpokenLanguageInput], {
    nullable: true,
    description: "Languages that the member speaks, German among them if any. At most 20.",
  })
  languages?: SpokenLanguageInput[] | null;

  @Field(() => [PractisedOccupationInput], {
    nullable: true,
    description:
      "Occupations of an adult; the one that fits a job best counts. Without any, jobs at helper level count. At most 10.",
  })
  occupations?: PractisedOccupationInput[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Highest level of education reached, from 0 to 8 after ISCED 2011 (3: upper secondary, 6: bachelor). For HIGHER_EDUCATION.",
  })
  educationIsced?: number | null;
}

@InputType({ description: "What a household must have: hard constraints." })
export class HouseholdRequirementsInput {
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the dwelling must be reached and used without steps; false by default.",
  })
  stepFreeHousing?: boolean | null;

  @Field(() => [ServiceKindEnum], {
    nullable: true,
    description:
      "Treatments that somebody needs: HEALTH, PSYCHOSOCIAL; only together with specialCategoriesConsent. A town is excluded where every service in reach that gives it is full.",
  })
  treatments?: ServiceKind[] | null;

  @Field(() => [ProtectionKindEnum], {
    nullable: true,
    description:
      "What protects somebody of the household; only together with specialCategoriesConsent. A town is excluded where all that it presents of it is full.",
  })
  protection?: ProtectionKind[] | null;
}

@InputType({ description: "Something that a household wishes of a town." })
export class HouseholdWishInput {
  @Field(() => CriterionEnum, { description: "What is wished; each criterion at most once." })
  criterion!: Criterion;

  @Field(() => Int, { description: "How much it matters, from 1 (little) to 5 (most)." })
  importance!: number;

  @Field(() => [SettlementKindEnum], {
    nullable: true,
    description: "For SETTLEMENT_SIZE, and required there: the sizes that are wished.",
  })
  settlementKinds?: SettlementKind[] | null;

  @Field(() => [AgsScalar], {
    nullable: true,
    description: "For SOCIAL_TIES, and required there: the towns where the household knows people. At most 20.",
  })
  nearAgs?: string[] | null;

  @Field(() => [FederalStateEnum], {
    nullable: true,
    description: "For REGION, and required there: the federal states that are wished.",
  })
  states?: FederalState[] | null;

  @Field(() => [OfferKindEnum], {
    nullable: true,
    description:
      "For LEISURE: the kinds of offers that count, of CLUB, SPORTS, MUSIC, NEIGHBOURHOOD, SPONSORSHIP; without any, all of them.",
  })
  offerKinds?: OfferKind[] | null;

  @Field(() => [ServiceKindEnum], {
    nullable: true,
    description:
      "For COUNSELLING: the kinds of services that count, of MIGRATION_COUNSELLING, YOUTH_MIGRATION_SERVICE, LEGAL, RECOGNITION, MENTORING; without any, all that suit the household's ages.",
  })
  serviceKinds?: ServiceKind[] | null;
}

@InputType({
  description:
    "A household that looks for a town. It holds no name, address or date of birth, and is never stored or logged.",
})
export class HouseholdProfileInput {
  @Field(() => [HouseholdMemberInput], {
    description: "Everyone who moves together: from 1 to 30 members, at least one of them an adult.",
  })
  members!: HouseholdMemberInput[];

  @Field(() => HouseholdRequirementsInput, { nullable: true, description: "What it must have." })
  requirements?: HouseholdRequirementsInput | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether whoever states this has explicitly consented that special categories of data (Art. 9 GDPR: need of a treatment or of protection, belonging to a faith) are used for this answer; false by default. Without, treatments and protection are refused, and a wish for FAITH_COMMUNITY or PROTECTION does not count.",
  })
  specialCategoriesConsent?: boolean | null;

  @Field(() => [HouseholdWishInput], {
    nullable: true,
    description:
      "What it wishes. Without any, housing counts for everyone, and work, school, childcare and language courses for whoever needs them, all equally.",
  })
  wishes?: HouseholdWishInput[] | null;

  @Field(() => [AgsScalar], {
    nullable: true,
    description: "Towns to which it will not go: they are excluded, not ranked low.",
  })
  neverAgs?: string[] | null;
}
