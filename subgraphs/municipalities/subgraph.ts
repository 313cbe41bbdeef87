/** The owner of towns and of what they present: its parts, listed. */
import type { Subgraph } from "../runtime/subgraph.js";
import { boardEntities, boardNodes, boardResolvers } from "./advisory-board/advisory-board.js";
import { MunicipalityCapacitiesResolver } from "./capacity/capacity.resolver.js";
import { createLoaders, type MunicipalitiesLoaders } from "./context.js";
import { demonstration } from "./demonstration.js";
import { feeds } from "./feeds.js";
import { DataImportResolver, ImportIssueResolver } from "./import/data-import.resolver.js";
import { importRoutes } from "./import/routes.js";
import { PresentationConfirmResolver } from "./freshness/confirmation.resolver.js";
import {
  FreshnessIssueResolver,
  FreshnessResolver,
  MunicipalityFreshnessResolver,
} from "./freshness/freshness.resolver.js";
import { jobs } from "./jobs.js";
import { District, Municipality } from "./municipality/municipality.entity.js";
import { MunicipalityResolver } from "./municipality/municipality.resolver.js";
import { Towns1790000000001 } from "./migrations/0001-towns.js";
import { DefaultData1790000000002 } from "./migrations/0002-default-data.js";
import { Presentation1790000000003 } from "./migrations/0003-presentation.js";
import { RowLevelSecurity1790000000004 } from "./migrations/0004-row-level-security.js";
import { OwnTownAndHistory1790000000005 } from "./migrations/0005-own-town-and-history.js";
import { AdvisoryBoards1790000000007 } from "./migrations/0007-advisory-boards.js";
import { Pilots1790000000008 } from "./migrations/0008-pilots.js";
import { BoardTemplates1790000000009 } from "./migrations/0009-board-templates.js";
import { OverrideReasons1790000000010 } from "./migrations/0010-override-reasons.js";
import { TotalsByIndex1790000000011 } from "./migrations/0011-totals-by-index.js";
import { MeasuresByGoal1790000000012 } from "./migrations/0012-measures-by-goal.js";
import { Strategies1790000000006 } from "./migrations/0006-strategies.js";
import { Need } from "./need/need.entity.js";
import { NeedChangeResolver } from "./need/need-change.resolver.js";
import { NeedTotalResolver } from "./need/need-total.resolver.js";
import { MunicipalityNeedsResolver, NeedResolver } from "./need/need.resolver.js";
import { CommunityOffer, HousingOffer, Offer, PlaceOffer, typeOfOffer } from "./offer/offer.entity.js";
import { visibleNeed } from "./need/needs.js";
import { OfferChangeResolver } from "./offer/offer-change.resolver.js";
import { OfferTotalResolver } from "./offer/offer-total.resolver.js";
import { MunicipalityOffersResolver, OfferResolver } from "./offer/offer.resolver.js";
import { visibleOffer } from "./offer/offers.js";
import { pilotEntities, pilotNodes, pilotResolvers } from "./pilot/subgraph-part.js";
import { PortraitChangeResolver } from "./portrait/portrait-change.resolver.js";
import { Picture, Portrait } from "./portrait/portrait.entity.js";
import { MunicipalityPortraitResolver, PictureResolver, PortraitResolver } from "./portrait/portrait.resolver.js";
import { publicationResolvers } from "./publication/publication.resolver.js";
import { publicationRoutes } from "./publication/routes.js";
import { publicRows } from "./public-rows.js";
import { reservationOperations } from "./reservation/inner.js";
import {
  recommendationEntities,
  recommendationNodes,
  recommendationResolvers,
} from "./recommendation/recommendation.js";
import { fillRegister } from "./register/fill-register.js";
import { StrategyGoalValueChangeResolver } from "./strategy/goal/goal-value-change.resolver.js";
import { StrategyGoalChangeResolver } from "./strategy/goal/strategy-goal-change.resolver.js";
import { StrategyMeasureChangeResolver } from "./strategy/measure/strategy-measure-change.resolver.js";
import { MatchingPriorityChangeResolver } from "./strategy/priority/matching-priority-change.resolver.js";
import { StrategyChangeResolver } from "./strategy/strategy-change.resolver.js";
import { GoalValueResolver } from "./strategy/goal/goal-value.resolver.js";
import { StrategyGoalValue } from "./strategy/goal/goal-value.entity.js";
import { StrategyGoal } from "./strategy/goal/strategy-goal.entity.js";
import { GoalProgressResolver, StrategyGoalResolver } from "./strategy/goal/strategy-goal.resolver.js";
import { visibleToCaller } from "./strategy/goal/strategy-goals.js";
import { StrategyMeasure } from "./strategy/measure/strategy-measure.entity.js";
import { visibleMeasure } from "./strategy/measure/strategy-measure.loader.js";
import { StrategyMeasureResolver } from "./strategy/measure/strategy-measure.resolver.js";
import { MatchingPriority } from "./strategy/priority/matching-priority.entity.js";
import { visiblePriority } from "./strategy/priority/matching-priority.loader.js";
import {
  MatchingPriorityResolver,
  MunicipalityPrioritiesResolver,
} from "./strategy/priority/matching-priority.resolver.js";
import { Strategy } from "./strategy/strategy.entity.js";
import { StrategyTotalResolver } from "./strategy/strategy-total.resolver.js";
import { MunicipalityStrategyResolver, StrategyResolver } from "./strategy/strategy.resolver.js";
import { StepConditionResolver } from "./writing/step.types.js";

export const municipalities: Subgraph<MunicipalitiesLoaders, null> = {
  name: "municipalities",
  schema: {
    resolvers: [
      MunicipalityResolver,
      MunicipalityPortraitResolver,
      PortraitResolver,
      PictureResolver,
      PortraitChangeResolver,
      MunicipalityOffersResolver,
      OfferResolver,
      OfferChangeResolver,
      OfferTotalResolver,
      MunicipalityNeedsResolver,
      NeedResolver,
      NeedChangeResolver,
      NeedTotalResolver,
      MunicipalityCapacitiesResolver,
      DataImportResolver,
      ImportIssueResolver,
      MunicipalityFreshnessResolver,
      FreshnessResolver,
      FreshnessIssueResolver,
      PresentationConfirmResolver,
      MunicipalityStrategyResolver,
      StrategyResolver,
      StrategyTotalResolver,
      StrategyGoalResolver,
      GoalProgressResolver,
      GoalValueResolver,
      StrategyMeasureResolver,
      MunicipalityPrioritiesResolver,
      MatchingPriorityResolver,
      StrategyChangeResolver,
      StrategyGoalChangeResolver,
      StrategyGoalValueChangeResolver,
      StrategyMeasureChangeResolver,
      MatchingPriorityChangeResolver,
      StepConditionResolver,
      ...boardResolvers,
      ...pilotResolvers,
      ...publicationResolvers,
      ...recommendationResolvers,
    ],
    types: [HousingOffer, PlaceOffer, CommunityOffer],
    typesOf: { Offer: typeOfOffer },
    references: {
      Municipality: ({ ags }, { loaders }, info) => loaders.municipality.load(String(ags), info),
    },
    nodes: {
      ...boardNodes,
      ...recommendationNodes,
      Municipality: (ags, { loaders }, info) => loaders.municipality.load(ags, info),
      Offer: async (key, { caller, loaders }, info) => visibleOffer(caller, await loaders.offer.load(key, info)),
      DataImport: (key, { caller, loaders }) => loaders.dataImport(caller).load(key),
      Strategy: (key, { loaders }, info) => loaders.strategy.load(key, info),
      StrategyGoal: async (key, { caller, loaders }, info) =>
        visibleToCaller(caller, await loaders.strategyGoal.load(key, info)),
      StrategyGoalValue: async (key, { caller, loaders }, info) =>
        visibleToCaller(caller, await loaders.goalValue.load(key, info)),
      StrategyMeasure: async (key, { caller, loaders }, info) =>
        visibleMeasure(caller, await loaders.strategyMeasure.load(key, info)),
      MatchingPriority: async (key, { caller, loaders }, info) =>
        visiblePriority(caller, await loaders.matchingPriority.load(key, info)),
      Need: async (key, { caller, loaders }, info) => visibleNeed(caller, await loaders.need.load(key, info)),
      ...pilotNodes,
    },
  },
  entities: [
    Municipality,
    District,
    Portrait,
    Picture,
    Offer,
    Need,
    Strategy,
    StrategyGoal,
    StrategyGoalValue,
    StrategyMeasure,
    MatchingPriority,
    ...boardEntities,
    ...pilotEntities,
    ...recommendationEntities,
  ],
  migrations: [
    Towns1790000000001,
    DefaultData1790000000002,
    Presentation1790000000003,
    RowLevelSecurity1790000000004,
    OwnTownAndHistory1790000000005,
    Strategies1790000000006,
    AdvisoryBoards1790000000007,
    Pilots1790000000008,
    BoardTemplates1790000000009,
    OverrideReasons1790000000010,
    TotalsByIndex1790000000011,
    MeasuresByGoal1790000000012,
  ],
  narrowTables: {
    district: ["SELECT", "INSERT", "UPDATE"],
    municipality: ["SELECT", "INSERT", "UPDATE"],
    offer_change: ["SELECT", "INSERT"],
    need_change: ["SELECT", "INSERT"],
    strategy_change: ["SELECT", "INSERT"],
    strategy_goal_change: ["SELECT", "INSERT"],
    strategy_goal_value_change: ["SELECT", "INSERT"],
    strategy_measure_change: ["SELECT", "INSERT"],
    matching_priority_change: ["SELECT", "INSERT"],
    advisory_board_change: ["SELECT", "INSERT"],
    advisory_board_precondition_change: ["SELECT", "INSERT"],
    advisory_board_seat_change: ["SELECT", "INSERT"],
    steering_group_member_change: ["SELECT", "INSERT"],
    board_session_change: ["SELECT", "INSERT"],
    recommendation_change: ["SELECT", "INSERT"],
    pilot_change: ["SELECT", "INSERT"],
    pilot_participation_change: ["SELECT", "INSERT"],
    dialogue_meeting_change: ["SELECT", "INSERT"],
    pilot_indicator_change: ["SELECT", "INSERT"],
    pilot_indicator_value: ["SELECT", "INSERT", "UPDATE"],
    pilot_report_change: ["SELECT", "INSERT"],
    reservation: ["SELECT", "INSERT", "UPDATE"],
    reservation_item: ["SELECT", "INSERT"],
    upload: ["SELECT", "INSERT", "DELETE"],
    data_import: ["SELECT", "INSERT", "DELETE"],
    feed_epoch: ["SELECT"],
  },
  publicRows,
  createLoaders,
  createState: () => null,
  feeds,
  copies: [],
  inner: reservationOperations,
  routes: [...importRoutes, ...publicationRoutes],
  jobs,
  loadDefaults: fillRegister,
  demonstration,
};
