/** The graph's door to municipalities: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { leftOut } from "../../runtime/asked-columns.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments } from "../../../schema/connection.js";
import { AgsScalar, parseAgs } from "../../../schema/scalars.js";
import type { MunicipalitiesContext } from "../context.js";
import { findMunicipalities, MUNICIPALITY_COLUMNS, municipalityTotals } from "./municipalities.js";
import { District, Municipality } from "./municipality.entity.js";
import {
  type MunicipalityDimension,
  MunicipalityDimensionEnum,
  MunicipalityFilter,
  MunicipalityOrder,
  MunicipalityTotal,
} from "./municipality.inputs.js";

const MunicipalityConnection = ConnectionType("Municipality", Municipality, "municipalities");

@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Access("public")
  @Query(() => Municipality, {
    nullable: true,
    description: "The municipality with this key; null where the register has none.",
  })
  async municipality(
    @Arg("ags", () => AgsScalar, { description: "Official key of 8 digits." }) ags: string,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Municipality | null> {
    return loaders.municipality.load(parseAgs(ags, "ags"), info);
  }

  @Access("public")
  @Query(() => MunicipalityConnection, {
    nullable: true,
    description: "Municipalities of the register, by name unless ordered otherwise.",
  })
  municipalities(
    @Arg("filter", () => MunicipalityFilter, { nullable: true, description: "Which; the current ones by default." })
    filter: MunicipalityFilter | null | undefined,
    @Arg("orderBy", () => [MunicipalityOrder], {
      nullable: true,
      description: "In which order: the first step decides, the next breaks its ties. Each field once.",
    })
    orderBy: MunicipalityOrder[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() =>
      findMunicipalities(db, filter, orderBy, askedPage(page, info), leftOut(info, MUNICIPALITY_COLUMNS)),
    );
  }

  @Access("public")
  @Query(() => [MunicipalityTotal], {
    nullable: true,
    description: "Number, inhabitants and area of municipalities in flat rows for charts.",
  })
  municipalityTotals(
    @Arg("by", () => [MunicipalityDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: MunicipalityDimension[],
    @Arg("filter", () => MunicipalityFilter, { nullable: true, description: "Which municipalities are counted." })
    filter: MunicipalityFilter | null | undefined,
    @Ctx() { db }: MunicipalitiesContext,
  ) {
    return municipalityTotals(db, by, filter);
  }

  @Access("public")
  @FieldResolver(() => District, { nullable: true, description: "The district in which it lies." })
  district(
    @Root() { districtKey }: Municipality,
    @Ctx() { loaders }: MunicipalitiesContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<District | null> {
    return loaders.district.load(districtKey, info);
  }
}
