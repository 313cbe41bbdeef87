/** The graph's door to integration services: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { leftOut } from "../../runtime/asked-columns.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import { inLanguage } from "../../../schema/localized-text.js";
import { LANGUAGE_ARGUMENT, LanguageEnum } from "../../../schema/vocabulary/enums.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import type { ServicesContext } from "../context.js";
import { Provider } from "../provider/provider.entity.js";
import { Municipality } from "../town/municipality.reference.js";
import { IntegrationService } from "./integration-service.entity.js";
import { IntegrationServiceFilter } from "./integration-service.inputs.js";
import { FIELD_COLUMNS, findServices } from "./integration-services.js";

const IntegrationServiceConnection = ConnectionType("IntegrationService", IntegrationService, "integration services");
const WHICH = { nullable: true, description: "Which services; all by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityServicesResolver {
  @Access("public")
  @FieldResolver(() => IntegrationServiceConnection, {
    nullable: true,
    description: "Integration services that are provided there, by kind.",
  })
  services(
    @Root() { ags }: Municipality,
    @Arg("filter", () => IntegrationServiceFilter, WHICH) filter: IntegrationServiceFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.servicePage.load(ags, filter, parsePage(page), info);
  }
}

@Resolver(() => IntegrationService)
export class IntegrationServiceResolver {
  @Access("public")
  @Query(() => IntegrationServiceConnection, {
    nullable: true,
    description: "Integration services in all current municipalities, by kind; with the filter `near` nearest first.",
  })
  integrationServices(
    @Arg("filter", () => IntegrationServiceFilter, WHICH) filter: IntegrationServiceFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findServices(db, filter, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @FieldResolver(() => String, { nullable: true, description: "Name of the service." })
  name(
    @Root() { name }: IntegrationService,
    @Arg("lang", () => LanguageEnum, LANGUAGE_ARGUMENT) lang: Language | undefined,
    @Ctx() { languages }: ServicesContext,
  ) {
    return inLanguage(name, lang, languages);
  }

  @Access("public")
  @FieldResolver(() => Provider, { nullable: true, description: "The organisation that provides it." })
  provider(
    @Root() { providerKey }: IntegrationService,
    @Ctx() { loaders }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.provider.load(providerKey, info);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality in which it is provided." })
  municipality(@Root() { ags }: IntegrationService): Municipality {
    return { ags };
  }
}
