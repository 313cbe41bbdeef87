/** The graph's door to jobs: translates, and nothing else. */
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { Access } from "../../../schema/access.js";
import { leftOut } from "../../runtime/asked-columns.js";
import { askedPage } from "../../runtime/asked-page.js";
import { ConnectionType, PageArguments, parsePage } from "../../../schema/connection.js";
import type { ServicesContext } from "../context.js";
import { Occupation } from "../occupation/occupation.entity.js";
import { occupationByCode } from "../occupation/occupations.js";
import { Municipality } from "../town/municipality.reference.js";
import { Job } from "./job.entity.js";
import { type JobDimension, JobDimensionEnum, JobFilter, JobOrder, JobTotal } from "./job.inputs.js";
import { FIELD_COLUMNS, findJobs, jobTotals } from "./jobs.js";

const JobConnection = ConnectionType("Job", Job, "jobs");
const WHICH = { nullable: true, description: "Which jobs; all that are not expired by default." } as const;

@Resolver(() => Municipality)
export class MunicipalityJobsResolver {
  @Access("public")
  @FieldResolver(() => JobConnection, {
    nullable: true,
    description: "Jobs there that are not expired, newest first.",
  })
  jobs(
    @Root() { ags }: Municipality,
    @Arg("filter", () => JobFilter, WHICH) filter: JobFilter | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return loaders.jobPage.load(ags, filter, parsePage(page), info);
  }
}

@Resolver(() => Job)
export class JobResolver {
  @Access("public")
  @Query(() => JobConnection, {
    nullable: true,
    description:
      "Jobs in all current municipalities: newest first unless ordered otherwise, and with the filter `near` nearest first.",
  })
  jobs(
    @Arg("filter", () => JobFilter, WHICH) filter: JobFilter | null | undefined,
    @Arg("orderBy", () => [JobOrder], {
      nullable: true,
      description: "In which order: the first step decides, the next breaks its ties. Each field once.",
    })
    orderBy: JobOrder[] | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { db, reads }: ServicesContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reads.root(() => findJobs(db, filter, orderBy, askedPage(page, info), leftOut(info, FIELD_COLUMNS)));
  }

  @Access("public")
  @Query(() => [JobTotal], {
    nullable: true,
    description: "Number of jobs and positions in flat rows for charts. Unfiltered, they count what `jobs` lists.",
  })
  jobTotals(
    @Arg("by", () => [JobDimensionEnum], { description: "Dimensions to group by; none gives one row." })
    by: JobDimension[],
    @Arg("filter", () => JobFilter, WHICH) filter: JobFilter | null | undefined,
    @Ctx() { db }: ServicesContext,
  ) {
    return jobTotals(db, by, filter);
  }

  @Access("public")
  @FieldResolver(() => Occupation, { nullable: true, description: "The occupation in which one works." })
  occupation(@Root() { kldbCode }: Job) {
    return occupationByCode(kldbCode);
  }

  @Access("public")
  @FieldResolver(() => Municipality, { nullable: true, description: "The municipality in which one works." })
  municipality(@Root() { ags }: Job): Municipality {
    return { ags };
  }
}
