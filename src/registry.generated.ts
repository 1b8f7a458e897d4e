// Derived by `npm run derive`; do not edit.
import type { Rule } from './lint/rule.ts'
import audiencesAgreeWithChannels from './rules/audiences/agree-with-channels.ts'
import audiencesAsApproved from './rules/audiences/as-approved.ts'
import audiencesDefined from './rules/audiences/defined.ts'
import audiencesPathComplete from './rules/audiences/path-complete.ts'
import audiencesPersona from './rules/audiences/persona.ts'
import audiencesReached from './rules/audiences/reached.ts'
import audiencesSizeHasSource from './rules/audiences/size-has-source.ts'
import briefNotEdited from './rules/brief/not-edited.ts'
import briefUpToDate from './rules/brief/up-to-date.ts'
import budgetAddsUp from './rules/budget/adds-up.ts'
import budgetAffordsTarget from './rules/budget/affords-target.ts'
import budgetAsApproved from './rules/budget/as-approved.ts'
import budgetCampaignPool from './rules/budget/campaign-pool.ts'
import budgetChannelCost from './rules/budget/channel-cost.ts'
import budgetCommittedShare from './rules/budget/committed-share.ts'
import budgetDeciderOwnsNoChannel from './rules/budget/decider-owns-no-channel.ts'
import budgetLinesMatchChannels from './rules/budget/lines-match-channels.ts'
import budgetNoOwnPnl from './rules/budget/no-own-pnl.ts'
import budgetNotOnly from './rules/budget/not-only.ts'
import budgetNotRingFenced from './rules/budget/not-ring-fenced.ts'
import budgetOneCurrency from './rules/budget/one-currency.ts'
import budgetOneDecider from './rules/budget/one-decider.ts'
import budgetReallocationProcess from './rules/budget/reallocation-process.ts'
import budgetReallocationRule from './rules/budget/reallocation-rule.ts'
import budgetShortTerm from './rules/budget/short-term.ts'
import channelsContentBeforeSeo from './rules/channels/content-before-seo.ts'
import channelsDistinctRoles from './rules/channels/distinct-roles.ts'
import channelsKept from './rules/channels/kept.ts'
import channelsNeighbours from './rules/channels/neighbours.ts'
import channelsNotByRote from './rules/channels/not-by-rote.ts'
import channelsNotLate from './rules/channels/not-late.ts'
import channelsNotOnlyProxies from './rules/channels/not-only-proxies.ts'
import channelsOnePrimaryMetric from './rules/channels/one-primary-metric.ts'
import channelsOwner from './rules/channels/owner.ts'
import channelsRationale from './rules/channels/rationale.ts'
import channelsRole from './rules/channels/role.ts'
import channelsRoleFitsStage from './rules/channels/role-fits-stage.ts'
import channelsRoleOneSentence from './rules/channels/role-one-sentence.ts'
import channelsTempo from './rules/channels/tempo.ts'
import channelsTerritory from './rules/channels/territory.ts'
import channelsTracesToObjective from './rules/channels/traces-to-objective.ts'
import digitalBeyondTheSale from './rules/digital/beyond-the-sale.ts'
import digitalBlueprintAgrees from './rules/digital/blueprint-agrees.ts'
import digitalBlueprintAligned from './rules/digital/blueprint-aligned.ts'
import digitalBlueprintComplete from './rules/digital/blueprint-complete.ts'
import digitalComponents from './rules/digital/components.ts'
import digitalCycleFocus from './rules/digital/cycle-focus.ts'
import digitalCycleServed from './rules/digital/cycle-served.ts'
import digitalOrder from './rules/digital/order.ts'
import digitalServasScored from './rules/digital/servas-scored.ts'
import digitalTacticsPlaced from './rules/digital/tactics-placed.ts'
import governanceAdditionsApproved from './rules/governance/additions-approved.ts'
import governanceClientSideOwner from './rules/governance/client-side-owner.ts'
import governanceDecisionsInBounds from './rules/governance/decisions-in-bounds.ts'
import governanceEnoughReviews from './rules/governance/enough-reviews.ts'
import governanceInception from './rules/governance/inception.ts'
import governanceIntegrationOwner from './rules/governance/integration-owner.ts'
import governanceLatency from './rules/governance/latency.ts'
import governanceOwnerOwnsNoChannel from './rules/governance/owner-owns-no-channel.ts'
import governancePresent from './rules/governance/present.ts'
import governanceReviewCadence from './rules/governance/review-cadence.ts'
import governanceReviewCrossChannel from './rules/governance/review-cross-channel.ts'
import governanceReviewDecides from './rules/governance/review-decides.ts'
import governanceReviewSharedMetric from './rules/governance/review-shared-metric.ts'
import governanceTempoCovered from './rules/governance/tempo-covered.ts'
import journeyBeyondPurchase from './rules/journey/beyond-purchase.ts'
import journeyEvidence from './rules/journey/evidence.ts'
import journeyMapped from './rules/journey/mapped.ts'
import journeyNotTextbook from './rules/journey/not-textbook.ts'
import journeyQuestionsAnswered from './rules/journey/questions-answered.ts'
import journeyStagesServed from './rules/journey/stages-served.ts'
import measurementActualsRecorded from './rules/measurement/actuals-recorded.ts'
import measurementAgreedBeforeLaunch from './rules/measurement/agreed-before-launch.ts'
import measurementAttribution from './rules/measurement/attribution.ts'
import measurementCadence from './rules/measurement/cadence.ts'
import measurementContributionsAddUp from './rules/measurement/contributions-add-up.ts'
import measurementCrmLinked from './rules/measurement/crm-linked.ts'
import measurementDefined from './rules/measurement/defined.ts'
import measurementEveryoneAccountable from './rules/measurement/everyone-accountable.ts'
import measurementFewShared from './rules/measurement/few-shared.ts'
import measurementHonest from './rules/measurement/honest.ts'
import measurementLeadsToObjective from './rules/measurement/leads-to-objective.ts'
import measurementNoAve from './rules/measurement/no-ave.ts'
import measurementNoVanityPrimary from './rules/measurement/no-vanity-primary.ts'
import measurementNotOnlyLeads from './rules/measurement/not-only-leads.ts'
import measurementOneDashboard from './rules/measurement/one-dashboard.ts'
import measurementOneSource from './rules/measurement/one-source.ts'
import measurementOneTargetADay from './rules/measurement/one-target-a-day.ts'
import measurementPrOutcomes from './rules/measurement/pr-outcomes.ts'
import measurementShared from './rules/measurement/shared.ts'
import measurementTargetsReachObjective from './rules/measurement/targets-reach-objective.ts'
import measurementUnchangedSinceLaunch from './rules/measurement/unchanged-since-launch.ts'
import measurementUnitsAgree from './rules/measurement/units-agree.ts'
import messagingAdapted from './rules/messaging/adapted.ts'
import messagingArgumentCarried from './rules/messaging/argument-carried.ts'
import messagingAsSignedOff from './rules/messaging/as-signed-off.ts'
import messagingNotGuidelines from './rules/messaging/not-guidelines.ts'
import messagingNotSaid from './rules/messaging/not-said.ts'
import messagingOneProposition from './rules/messaging/one-proposition.ts'
import messagingPromiseSupported from './rules/messaging/promise-supported.ts'
import messagingProofPoints from './rules/messaging/proof-points.ts'
import messagingSamePromises from './rules/messaging/same-promises.ts'
import messagingSharedThemes from './rules/messaging/shared-themes.ts'
import messagingSignedOff from './rules/messaging/signed-off.ts'
import messagingTone from './rules/messaging/tone.ts'
import objectiveBaseline from './rules/objective/baseline.ts'
import objectiveCommercial from './rules/objective/commercial.ts'
import objectiveEffortSplit from './rules/objective/effort-split.ts'
import objectiveGuardrail from './rules/objective/guardrail.ts'
import objectiveNotVague from './rules/objective/not-vague.ts'
import objectiveOutcomeNotOutput from './rules/objective/outcome-not-output.ts'
import objectiveOwner from './rules/objective/owner.ts'
import objectiveSingle from './rules/objective/single.ts'
import objectiveSpecific from './rules/objective/specific.ts'
import objectiveStatementAgrees from './rules/objective/statement-agrees.ts'
import objectiveSubordinates from './rules/objective/subordinates.ts'
import objectiveSupports from './rules/objective/supports.ts'
import operationsDependenciesMapped from './rules/operations/dependencies-mapped.ts'
import operationsDependencyDone from './rules/operations/dependency-done.ts'
import operationsDependencyInTime from './rules/operations/dependency-in-time.ts'
import operationsDiagnoseNotMeet from './rules/operations/diagnose-not-meet.ts'
import operationsMilestoneHasKpi from './rules/operations/milestone-has-kpi.ts'
import operationsMilestoneHasOwner from './rules/operations/milestone-has-owner.ts'
import operationsMilestoneOnTime from './rules/operations/milestone-on-time.ts'
import operationsMilestones from './rules/operations/milestones.ts'
import operationsNoCycles from './rules/operations/no-cycles.ts'
import operationsReconcilingTime from './rules/operations/reconciling-time.ts'
import operationsRisksOwned from './rules/operations/risks-owned.ts'
import operationsVarianceThreshold from './rules/operations/variance-threshold.ts'
import planApprovalOnRecord from './rules/plan/approval-on-record.ts'
import planApproved from './rules/plan/approved.ts'
import planAsApproved from './rules/plan/as-approved.ts'
import planDatesInOrder from './rules/plan/dates-in-order.ts'
import planGivenOnce from './rules/plan/given-once.ts'
import planHasHead from './rules/plan/has-head.ts'
import planKnownReferences from './rules/plan/known-references.ts'
import planNoHiddenCharacters from './rules/plan/no-hidden-characters.ts'
import planNoPlaceholders from './rules/plan/no-placeholders.ts'
import planNoUnused from './rules/plan/no-unused.ts'
import planNotElsewhere from './rules/plan/not-elsewhere.ts'
import planNotStale from './rules/plan/not-stale.ts'
import planPlainWords from './rules/plan/plain-words.ts'
import planQuarterMatchesPeriod from './rules/plan/quarter-matches-period.ts'
import planReviewed from './rules/plan/reviewed.ts'
import planSixElements from './rules/plan/six-elements.ts'
import planStatusMatchesDates from './rules/plan/status-matches-dates.ts'
import planUniqueIds from './rules/plan/unique-ids.ts'
import planWeekdayMatchesDate from './rules/plan/weekday-matches-date.ts'
import portfolioNoCompetingObjectives from './rules/portfolio/no-competing-objectives.ts'
import portfolioNoPromiseConflict from './rules/portfolio/no-promise-conflict.ts'
import portfolioOneAudienceDefinition from './rules/portfolio/one-audience-definition.ts'
import portfolioOneMetricDefinition from './rules/portfolio/one-metric-definition.ts'
import portfolioUniquePlanIds from './rules/portfolio/unique-plan-ids.ts'
import privacyBasis from './rules/privacy/basis.ts'
import privacyConsentSource from './rules/privacy/consent-source.ts'
import privacyFromTheStart from './rules/privacy/from-the-start.ts'
import privacyOptOut from './rules/privacy/opt-out.ts'
import suppressCurrent from './rules/suppress/current.ts'
import suppressKnown from './rules/suppress/known.ts'
import suppressReasoned from './rules/suppress/reasoned.ts'
import suppressUsed from './rules/suppress/used.ts'
import syntaxCommaSplitsText from './rules/syntax/comma-splits-text.ts'
import syntaxCommentCutsText from './rules/syntax/comment-cuts-text.ts'
import syntaxKnownKeys from './rules/syntax/known-keys.ts'
import syntaxLimits from './rules/syntax/limits.ts'
import syntaxNumberAsText from './rules/syntax/number-as-text.ts'
import syntaxParse from './rules/syntax/parse.ts'
import syntaxRightShape from './rules/syntax/right-shape.ts'
import syntaxSmartQuotes from './rules/syntax/smart-quotes.ts'

/** Every rule, sorted by id. */
export const rules: readonly Rule[] = [
  audiencesAgreeWithChannels,
  audiencesAsApproved,
  audiencesDefined,
  audiencesPathComplete,
  audiencesPersona,
  audiencesReached,
  audiencesSizeHasSource,
  briefNotEdited,
  briefUpToDate,
  budgetAddsUp,
  budgetAffordsTarget,
  budgetAsApproved,
  budgetCampaignPool,
  budgetChannelCost,
  budgetCommittedShare,
  budgetDeciderOwnsNoChannel,
  budgetLinesMatchChannels,
  budgetNoOwnPnl,
  budgetNotOnly,
  budgetNotRingFenced,
  budgetOneCurrency,
  budgetOneDecider,
  budgetReallocationProcess,
  budgetReallocationRule,
  budgetShortTerm,
  channelsContentBeforeSeo,
  channelsDistinctRoles,
  channelsKept,
  channelsNeighbours,
  channelsNotByRote,
  channelsNotLate,
  channelsNotOnlyProxies,
  channelsOnePrimaryMetric,
  channelsOwner,
  channelsRationale,
  channelsRole,
  channelsRoleFitsStage,
  channelsRoleOneSentence,
  channelsTempo,
  channelsTerritory,
  channelsTracesToObjective,
  digitalBeyondTheSale,
  digitalBlueprintAgrees,
  digitalBlueprintAligned,
  digitalBlueprintComplete,
  digitalComponents,
  digitalCycleFocus,
  digitalCycleServed,
  digitalOrder,
  digitalServasScored,
  digitalTacticsPlaced,
  governanceAdditionsApproved,
  governanceClientSideOwner,
  governanceDecisionsInBounds,
  governanceEnoughReviews,
  governanceInception,
  governanceIntegrationOwner,
  governanceLatency,
  governanceOwnerOwnsNoChannel,
  governancePresent,
  governanceReviewCadence,
  governanceReviewCrossChannel,
  governanceReviewDecides,
  governanceReviewSharedMetric,
  governanceTempoCovered,
  journeyBeyondPurchase,
  journeyEvidence,
  journeyMapped,
  journeyNotTextbook,
  journeyQuestionsAnswered,
  journeyStagesServed,
  measurementActualsRecorded,
  measurementAgreedBeforeLaunch,
  measurementAttribution,
  measurementCadence,
  measurementContributionsAddUp,
  measurementCrmLinked,
  measurementDefined,
  measurementEveryoneAccountable,
  measurementFewShared,
  measurementHonest,
  measurementLeadsToObjective,
  measurementNoAve,
  measurementNoVanityPrimary,
  measurementNotOnlyLeads,
  measurementOneDashboard,
  measurementOneSource,
  measurementOneTargetADay,
  measurementPrOutcomes,
  measurementShared,
  measurementTargetsReachObjective,
  measurementUnchangedSinceLaunch,
  measurementUnitsAgree,
  messagingAdapted,
  messagingArgumentCarried,
  messagingAsSignedOff,
  messagingNotGuidelines,
  messagingNotSaid,
  messagingOneProposition,
  messagingPromiseSupported,
  messagingProofPoints,
  messagingSamePromises,
  messagingSharedThemes,
  messagingSignedOff,
  messagingTone,
  objectiveBaseline,
  objectiveCommercial,
  objectiveEffortSplit,
  objectiveGuardrail,
  objectiveNotVague,
  objectiveOutcomeNotOutput,
  objectiveOwner,
  objectiveSingle,
  objectiveSpecific,
  objectiveStatementAgrees,
  objectiveSubordinates,
  objectiveSupports,
  operationsDependenciesMapped,
  operationsDependencyDone,
  operationsDependencyInTime,
  operationsDiagnoseNotMeet,
  operationsMilestoneHasKpi,
  operationsMilestoneHasOwner,
  operationsMilestoneOnTime,
  operationsMilestones,
  operationsNoCycles,
  operationsReconcilingTime,
  operationsRisksOwned,
  operationsVarianceThreshold,
  planApprovalOnRecord,
  planApproved,
  planAsApproved,
  planDatesInOrder,
  planGivenOnce,
  planHasHead,
  planKnownReferences,
  planNoHiddenCharacters,
  planNoPlaceholders,
  planNoUnused,
  planNotElsewhere,
  planNotStale,
  planPlainWords,
  planQuarterMatchesPeriod,
  planReviewed,
  planSixElements,
  planStatusMatchesDates,
  planUniqueIds,
  planWeekdayMatchesDate,
  portfolioNoCompetingObjectives,
  portfolioNoPromiseConflict,
  portfolioOneAudienceDefinition,
  portfolioOneMetricDefinition,
  portfolioUniquePlanIds,
  privacyBasis,
  privacyConsentSource,
  privacyFromTheStart,
  privacyOptOut,
  suppressCurrent,
  suppressKnown,
  suppressReasoned,
  suppressUsed,
  syntaxCommaSplitsText,
  syntaxCommentCutsText,
  syntaxKnownKeys,
  syntaxLimits,
  syntaxNumberAsText,
  syntaxParse,
  syntaxRightShape,
  syntaxSmartQuotes,
]
